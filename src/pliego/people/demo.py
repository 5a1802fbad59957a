"""The cast of a demonstration: invented people whose password and passphrase everyone knows.

Never on a site that serves the public: its settings refuse to start with one of them in the database.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from django.conf import settings
from django.contrib.auth.hashers import make_password
from django.db import transaction
from django.utils import timezone

from .actions import Equipped, NewOffice, equip_office
from .keys import CHEAPEST
from .kinds import OfficeKind, OfficeRole
from .models import Person

PASSWORD: Final = "papel y tinta 2026"  # noqa: S105  printed on the sign-in page of a demo
PASSPHRASE: Final = "cuatro hojas sobre la mesa"  # noqa: S105  printed beside it


class NotInProductionError(RuntimeError):
    """The site serves the public."""


class PeopleAreThereError(RuntimeError):
    """The database has accounts and no demo: it is no demonstration."""


@dataclass(frozen=True, slots=True)
class Part:
    """One of the cast: the name to sign in by, and the one that colleagues see."""

    login: str
    name: str


@dataclass(frozen=True, slots=True)
class Troupe:
    """An office of the cast with its people, its lead first."""

    office: NewOffice
    parts: tuple[Part, ...]


def _troupe(slug: str, name: str, kind: OfficeKind, *parts: tuple[str, str]) -> Troupe:
    return Troupe(NewOffice(f"demo-{slug}", name, kind), tuple(Part(*part) for part in parts))


CAST: Final = (
    _troupe(
        "complainant",
        "Oficina de la Parte reclamante (demo)",
        OfficeKind.COMPLAINANT,
        ("demo-reclamante", "Abril Quintero"),
        ("demo-reclamante-2", "Noel Barrios"),
    ),
    _troupe(
        "respondent",
        "Oficina de la Parte reclamada (demo)",
        OfficeKind.RESPONDENT,
        ("demo-reclamada", "Teo Almanza"),
        ("demo-reclamada-2", "Irma Solís"),
    ),
    _troupe(
        "inspectorate",
        "Inspección (demo)",
        OfficeKind.INSPECTORATE,
        ("demo-inspectora", "Lucía Peralta"),
        ("demo-inspector", "Bruno Ceja"),
    ),
    _troupe(
        "petitioner",
        "Sindicato peticionario (demo)",
        OfficeKind.PETITIONER,
        ("demo-peticionaria", "Rosa Meléndez"),
        ("demo-peticionario", "Hugo Tapia"),
    ),
    _troupe(
        "counsel",
        "Abogacía de la empresa (demo)",
        OfficeKind.COUNSEL,
        ("demo-abogado", "Elías Cantú"),
        ("demo-abogada", "Vera Montes"),
    ),
    _troupe(
        "panel",
        "Panel (demo)",
        OfficeKind.PANEL,
        ("demo-panelista", "Claude Arsenault"),
        ("demo-panelista-2", "Dana Whitfield"),
    ),
    _troupe(
        "secretariat",
        "Secretariado (demo)",
        OfficeKind.SECRETARIAT,
        ("demo-secretaria", "Inés Robledo"),
        ("demo-secretario", "Marco Leal"),
    ),
    _troupe(
        "audit",
        "Auditoría (demo)",
        OfficeKind.AUDIT,
        ("demo-auditora", "Sara Nieto"),
        ("demo-auditor", "Paul Okafor"),
    ),
)


def load() -> tuple[Person, ...]:
    """The cast with offices and keys; twice is the same as once.

    Raises `NotInProductionError` on a public site, `PeopleAreThereError` where accounts came before any demo.
    """
    if settings.PLIEGO_IS_PRODUCTION:
        raise NotInProductionError("a public site takes no demo accounts, whose passwords everyone knows")
    others = 0 if accounts() else Person.objects.count()
    if others:
        # A shell of a public site need not know that it is one.
        raise PeopleAreThereError(f"this database has {others} account(s) and no demo")
    missing = {part.login for troupe in CAST for part in troupe.parts} - set(
        Person.objects.filter(is_demo=True).values_list("login", flat=True)
    )
    # One hash for all of them: it hides nothing, and each costs a good part of a second.
    hashed = make_password(PASSWORD) if missing else ""
    with transaction.atomic():
        for troupe in CAST:
            for part in troupe.parts:
                if part.login in missing:
                    _engage(part, hashed)
            _equip(troupe)
    return tuple(Person.objects.filter(is_demo=True).order_by("pk"))


def accounts() -> tuple[Person, ...]:
    """Demo accounts in this database, open or closed."""
    return tuple(Person.objects.filter(is_demo=True).order_by("login"))


def _engage(part: Part, hashed: str, moment: datetime | None = None) -> None:
    Person.objects.create(
        login=part.login, name=part.name, is_demo=True, password=hashed, joined_at=moment or timezone.now()
    )


def _equip(troupe: Troupe) -> None:
    people = {person.login: person for person in Person.objects.filter(is_demo=True)}
    roles = [OfficeRole.LEAD, *[OfficeRole.MEMBER] * (len(troupe.parts) - 1)]
    members = [
        Equipped(people[part.login], role, PASSPHRASE) for part, role in zip(troupe.parts, roles, strict=True)
    ]
    # The dearest lock would guard nothing: the passphrase is printed.
    equip_office(troupe.office, members, CHEAPEST)
