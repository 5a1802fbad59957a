"""A mail without any content, for a reporter who asked for one: that there is something new, and nothing of what."""

import logging
from email.utils import formataddr, make_msgid
from functools import partial
from smtplib import SMTPException

from django.conf import settings
from django.core.mail import EmailMessage
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import override

from .kinds import Told
from .queries import Opened

logger = logging.getLogger(__name__)


def wants_mail(opened: Opened) -> bool:
    """Whether this site sends mail, and the reporter asked for it."""
    person = opened.content.person
    return settings.PLIEGO_MAIL and person.wants_mail is Told.YES and "@" in person.email


def notify(opened: Opened) -> None:
    """Tell the reporter by mail that there is something new, if they asked for it: once the caller's transaction is
    over, or at once without one. Takes as long as the mail server does, ten seconds at most.

    It names no site, no office and no matter, has no link, and its sender is named as neutrally. One that cannot be
    sent is logged without its address, and nothing else is done about it.
    """
    if wants_mail(opened):
        content = opened.content
        transaction.on_commit(partial(_send, content.person.email.strip(), content.language), robust=True)


def _send(address: str, language: str) -> None:
    sender = settings.DEFAULT_FROM_EMAIL
    try:
        with override(language):
            mail = EmailMessage(
                # Translators: subject and sender of a mail that somebody else may see. It must say nothing.
                subject=_("A notice"),
                # Translators: the whole of that mail.
                body=_("There is something new for you. Look at it when you are alone.") + "\n",
                from_email=formataddr((_("Notices"), sender)),
                to=[address],
                # Django would name this machine in it.
                headers={"Message-ID": make_msgid(domain=sender.rpartition("@")[2])},
            )
            mail.send()
    except (SMTPException, OSError, ValueError) as fault:
        # The words of a fault may have the address in them.
        logger.warning("a mail could not be sent: %s", type(fault).__name__)
