"""Leaves out of the tables of sessions and failed sign-ins what their libraries would keep of a visitor."""

from typing import Final

from allauth.usersessions.models import UserSession
from axes.models import AccessAttempt
from django.db.models.signals import pre_save

NOWHERE: Final = "::"
"""Stands for every address: the table takes none empty."""


def leave_out_of_session(instance: UserSession, **_more: object) -> None:
    """Keep neither the address nor the browser of whoever is signed in."""
    instance.ip, instance.user_agent = NOWHERE, ""


def leave_out_of_attempt(instance: AccessAttempt, **_more: object) -> None:
    """Keep no field that was sent: someone may type a password into any of them."""
    instance.get_data = instance.post_data = ""


def listen() -> None:
    """From now on nothing of that is written."""
    pre_save.connect(leave_out_of_session, sender=UserSession, dispatch_uid="people-session-traces")
    pre_save.connect(leave_out_of_attempt, sender=AccessAttempt, dispatch_uid="people-attempt-traces")
