"""What the page of an office shows."""

from dataclasses import dataclass
from enum import StrEnum

from . import queries
from .key_words import KINDS, ROLES, WARNINGS, Words
from .keys import aloud, mark_of
from .kinds import OfficeKind, OfficeRole, OfficeWarning
from .models import Membership, Office, OfficeVersion, Person


class Access(StrEnum):
    """Whether a member's key opens what is sealed for the office."""

    OPENS = "opens"
    WAITS = "waits"
    NO_KEY = "no_key"


@dataclass(frozen=True, slots=True)
class Member:
    """A member as the page lists them."""

    membership: Membership
    role: Words
    access: Access
    fingerprint: str
    """Of their key; empty where they have none."""
    is_reader: bool

    @property
    def leads(self) -> bool:
        """Whether they lead the office."""
        return self.membership.role == OfficeRole.LEAD


@dataclass(frozen=True, slots=True)
class Warned:
    """Something to mend, with its name for the template to offer the mend."""

    name: str
    words: Words


@dataclass(frozen=True, slots=True)
class OfficePage:
    """An office as its members see it."""

    office: Office
    kind: Words
    members: tuple[Member, ...]
    left: tuple[Membership, ...]
    versions: tuple[OfficeVersion, ...]
    """Newest first."""
    warnings: tuple[Warned, ...]
    is_ready: bool
    contents: int
    shares_mark: str
    shares_seen_by: tuple[Person, ...]
    reader_leads: bool
    reader_opens: bool


def office_page(office: Office, reader: Person) -> OfficePage:
    """The page of an office for one of its members."""
    holders = queries.holders(office)
    members = tuple(_member(one, reader, holders) for one in queries.memberships(office))
    mine = next(member for member in members if member.is_reader)
    return OfficePage(
        office=office,
        kind=KINDS[OfficeKind(office.kind)],
        members=members,
        left=tuple(
            office.memberships.filter(ended_at__isnull=False)
            .select_related("person", "ended_by")
            .order_by("-ended_at", "-pk")
        ),
        versions=tuple(office.versions.select_related("made_by").order_by("-number")),
        warnings=tuple(Warned(warning.value, WARNINGS[warning]) for warning in _shown(office)),
        is_ready=queries.is_ready(office),
        contents=queries.sealed_to(office).count(),
        shares_mark=shares_mark(office),
        shares_seen_by=tuple(office.recovery_seen_by.order_by("name")),
        reader_leads=mine.leads,
        reader_opens=mine.access is Access.OPENS,
    )


def shares_mark(office: Office) -> str:
    """The mark of the recovery shares in use; empty where there are none."""
    return aloud(mark_of(bytes(office.recovery_key))) if office.recovery_key else ""


def _shown(office: Office) -> list[OfficeWarning]:
    # Each member who waits is offered to be let in where the members are listed.
    return [warning for warning in queries.warnings(office) if warning is not OfficeWarning.MEMBER_WAITS]


def _member(membership: Membership, reader: Person, holders: list[Person]) -> Member:
    fingerprint = queries.fingerprint_of(membership.person)
    shut_out = Access.WAITS if fingerprint else Access.NO_KEY
    return Member(
        membership=membership,
        role=ROLES[OfficeRole(membership.role)],
        access=Access.OPENS if membership.person in holders else shut_out,
        fingerprint=fingerprint,
        is_reader=membership.person_id == reader.pk,
    )
