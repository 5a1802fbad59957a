"""What the page of an office shows."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from django.http import Http404
from django.utils.translation import gettext_lazy as _

from . import queries
from .key_words import KINDS, ROLES, WARNINGS, Words
from .keys import aloud, mark_of
from .kinds import OfficeKind, OfficeRole, OfficeWarning
from .models import Membership, Office, OfficeVersion, Person

NOBODYS: Final = _("No member's key opens what is sealed for the office.")


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
    shares_mark: str
    shares_seen_by: tuple[Person, ...]
    reader: Member

    @property
    def reader_leads(self) -> bool:
        """Whether the reader leads the office."""
        return self.reader.leads

    @property
    def reader_opens(self) -> bool:
        """Whether the reader's key opens what is sealed for the office."""
        return self.reader.access is Access.OPENS

    @property
    def somebody_opens(self) -> bool:
        """Whether any member's key does, so that it can let another in."""
        return any(member.access is Access.OPENS for member in self.members)

    @property
    def somebody_waits(self) -> bool:
        """Whether a member has a key that could be let in."""
        return any(member.access is Access.WAITS for member in self.members)

    @property
    def to_mend(self) -> frozenset[str]:
        """The names of the warnings, since no mend stands twice on the page."""
        return frozenset(warning.name for warning in self.warnings)

    def listed(self, pk: int) -> Member:
        """The member with this membership. Raises `Http404` where it has just ended."""
        return _one(member for member in self.members if member.membership.pk == pk)


def office_page(office: Office, reader: Person) -> OfficePage:
    """The page of an office for one of its members. Raises `Http404` for anyone else."""
    holders = queries.holders(office)
    members = tuple(_member(one, reader, holders) for one in queries.memberships(office))
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
        warnings=tuple(_warned(office, holders)),
        is_ready=queries.is_ready(office),
        shares_mark=shares_mark(office),
        shares_seen_by=tuple(office.recovery_seen_by.order_by("name")),
        reader=_one(member for member in members if member.is_reader),
    )


def shares_mark(office: Office) -> str:
    """The mark of the recovery shares in use; empty where there are none."""
    return aloud(mark_of(bytes(office.recovery_key))) if office.recovery_key else ""


def _warned(office: Office, holders: list[Person]) -> Iterator[Warned]:
    # Each member who waits is offered to be let in where the members are listed.
    passed_over = {OfficeWarning.MEMBER_WAITS}
    if not holders:
        # Nobody can make shares any more.
        passed_over.add(OfficeWarning.NO_RECOVERY)
    for warning in queries.warnings(office):
        if warning is OfficeWarning.ONE_HOLDER and not holders:
            yield Warned(warning.value, NOBODYS)
        elif warning not in passed_over:
            yield Warned(warning.value, WARNINGS[warning])


def _one(members: Iterable[Member]) -> Member:
    for member in members:
        return member
    raise Http404


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
