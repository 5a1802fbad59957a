"""What the pages of an account show."""

from dataclasses import dataclass
from typing import cast

from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db.models import QuerySet

from pliego.people import demo
from pliego.people.models import Membership, Person


@dataclass(frozen=True, slots=True)
class Account:
    """A person's own account, as they see it."""

    person: Person
    memberships: tuple[Membership, ...]
    """Present ones, by the name of the office."""
    has_second_factor: bool
    has_key: bool
    may_link: bool
    """Whether this site knows an identity provider."""


def account_of(person: Person | AnonymousUser) -> Account:
    """The account of someone who is signed in. Raises `TypeError` for anyone else."""
    if not isinstance(person, Person):
        raise TypeError("nobody is signed in")
    present = person.memberships.filter(ended_at=None).select_related("office").order_by("office__name")
    return Account(
        person=person,
        memberships=tuple(present),
        has_second_factor=_second_factors().filter(user_id=person.pk).exists(),
        has_key=person.keys.filter(retired_at=None).exists(),
        may_link=bool(settings.PLIEGO_OIDC_ORIGINS),
    )


@dataclass(frozen=True, slots=True)
class DemoSignIn:
    """What the sign-in page of a demo prints."""

    offices: tuple[tuple[str, tuple[Person, ...]], ...]
    """The name of each office with its people."""
    password: str
    passphrase: str


def demo_sign_in() -> DemoSignIn | None:
    """The people of a demo with what opens their accounts and keys; none on any other site."""
    if settings.PLIEGO_IS_PRODUCTION:
        return None
    inside = Membership.objects.filter(ended_at=None, person__is_demo=True, person__is_active=True)
    by_office: dict[str, list[Person]] = {}
    for one in inside.select_related("office", "person").order_by("office__pk", "pk"):
        by_office.setdefault(one.office.name, []).append(one.person)
    offices = tuple((name, tuple(people)) for name, people in by_office.items())
    return DemoSignIn(offices, demo.PASSWORD, demo.PASSPHRASE) if offices else None


def without_second_factor() -> int:
    """How many accounts are open to whoever knows the password."""
    return Person.objects.filter(is_active=True).exclude(pk__in=_second_factors().values("user")).count()


def _second_factors() -> QuerySet[Authenticator]:
    kinds = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)
    return cast("QuerySet[Authenticator]", Authenticator.objects.filter(type__in=kinds))
