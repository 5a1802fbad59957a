"""What the pages of an account show."""

from dataclasses import dataclass

from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib.auth.models import AnonymousUser

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
        has_second_factor=Authenticator.objects.filter(
            user_id=person.pk, type__in=(Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)
        ).exists(),
        has_key=person.keys.filter(retired_at=None).exists(),
        may_link=bool(settings.PLIEGO_OIDC_ORIGINS),
    )


def demo_cast() -> tuple[Person, ...]:
    """The people of a demo, whose passwords the sign-in page prints; nobody on any other site."""
    return tuple(Person.objects.filter(is_demo=True, is_active=True).order_by("pk"))
