"""Makes accounts and mends the way into them. No mail: whoever runs the site hands over a one-time address."""

import re
from collections.abc import Callable
from datetime import datetime
from typing import Final

from allauth.account.utils import user_pk_to_url_str
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from allauth.usersessions.models import UserSession
from axes.models import AccessAttempt
from django.conf import settings
from django.contrib.auth.tokens import default_token_generator
from django.contrib.sessions.models import Session
from django.db import connection, transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override

from pliego.people.kinds import LockKind
from pliego.people.models import MemberLock, Membership, Office, Person

_LOGIN: Final = re.compile(r"[a-z0-9](?:[a-z0-9.-]{0,58}[a-z0-9])?")


class UnfitLoginError(ValueError):
    """A login that cannot be given to anyone; the text says why."""


def add_person(
    login: str, name: str, language: str = "es", clock: Callable[[], datetime] = timezone.now
) -> Person:
    """An account without a password: `first_address` leads to where its owner chooses one.

    Raises `UnfitLoginError` when the login is taken or has other characters than small letters, digits, dots and
    dashes.
    """
    if not _LOGIN.fullmatch(login):
        raise UnfitLoginError(f"{login}: write a login in small letters, digits, dots and dashes")
    if Person.objects.filter(login=login).exists():
        raise UnfitLoginError(f"{login}: someone signs in by this already")
    return Person.objects.create_user(login, name=name, language=language, joined_at=clock())


def reset_person(person: Person) -> None:
    """Take away password, second factors, linked identities and sessions, and open the account again if it was closed.

    The key stays as it is but for passkeys, which open it no longer: whoever gets into the account this way still lacks
    the passphrase.
    """
    with transaction.atomic():
        person.set_unusable_password()
        person.is_active = True
        person.save()
        Authenticator.objects.filter(user=person).delete()
        MemberLock.objects.filter(key__person=person, kind=LockKind.PASSKEY).delete()
        SocialAccount.objects.filter(user=person).delete()
        end_sessions_of(person)


def close_person(person: Person, clock: Callable[[], datetime] = timezone.now) -> None:
    """Let nobody sign in by this account any more, and end its sessions and memberships.

    What it did stays on record. An office whose key it could open is due a new version.
    """
    with transaction.atomic():
        Person.objects.filter(pk=person.pk).update(is_active=False)
        end_sessions_of(person)
        _end_memberships(person, clock())


def _end_memberships(person: Person, moment: datetime) -> None:
    # Nobody of the office saw to it: the table has no other name for that than the leaver's own.
    present = Membership.objects.filter(person=person, ended_at=None)
    list(Office.objects.select_for_update().filter(pk__in=present.values("office")).order_by("pk"))
    present.update(ended_at=moment, ended_by=person)


def end_sessions_of(person: Person) -> None:
    """Sign the person out everywhere."""
    for session in UserSession.objects.filter(user=person):
        session.end()


def first_address(person: Person) -> str:
    """Path of a page at which whoever opens it first chooses the password; it works once, for three days."""
    token = default_token_generator.make_token(person)
    with override(person.language):
        return reverse("account_reset_password_from_key", args=(user_pk_to_url_str(person), token))


def forget_ended(clock: Callable[[], datetime] = timezone.now) -> None:
    """Forget sessions that are over, and failed sign-ins and other attempts that count no more."""
    Session.objects.filter(expire_date__lt=clock()).delete()
    UserSession.objects.exclude(session_key__in=Session.objects.values("session_key")).delete()
    AccessAttempt.objects.filter(attempt_time__lt=clock() - settings.AXES_COOLOFF_TIME).delete()
    with connection.cursor() as cursor:
        # The cache has no word for this: it forgets by itself only when it is full.
        over = connection.ops.adapt_datetimefield_value(clock())
        cursor.execute("DELETE FROM shared_counts WHERE expires < %s", [over])
