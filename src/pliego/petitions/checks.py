"""Plain questions put to a petition: does it say this? Each names the question that would mend it.

Plain Python.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pliego.petitions.petition import Allegation, Answer, Naming, Petition, Petitioner


@dataclass(frozen=True, slots=True)
class Check:
    """What a petition may say: its name, the path of the question that asks for it, and whether it is said."""

    label: str | Promise
    path: str
    said: Callable[[Petition], bool]


def _petitioners(holds: Callable[[Petitioner], bool]) -> Callable[[Petition], bool]:
    return lambda petition: bool(petition.petitioners) and all(holds(one) for one in petition.petitioners)


def _allegations(holds: Callable[[Allegation], bool]) -> Callable[[Petition], bool]:
    return lambda petition: bool(petition.allegations) and all(holds(one) for one in petition.allegations)


def _named(one: Petitioner) -> bool:
    return one.naming is Naming.NAMED and bool(one.name)


def _told_who(one: Petitioner) -> bool:
    return one.naming is Naming.ANONYMOUS or bool(one.name)


def _reachable(petition: Petition) -> bool:
    spoken_for = petition.representative
    return bool(spoken_for.email or spoken_for.phone) or any(
        one.email or one.phone for one in petition.petitioners
    )


def _addressed(petition: Petition) -> bool:
    return bool(petition.representative.address) or any(one.address for one in petition.petitioners)


def _from_canada(petition: Petition) -> bool:
    names = {one.country.text.casefold().removesuffix(".") for one in petition.petitioners}
    return bool(names & {"canada", "canadá"})


CHECKS: Final[Mapping[str, Check]] = {
    "petitioner_named": Check(_("Each petitioner's name"), "petitioners", _petitioners(_named)),
    "petitioner_told": Check(
        _("Who files it, or that they do so without a name"), "petitioners", _petitioners(_told_who)
    ),
    "petitioner_address": Check(_("An address for letters"), "petitioners", _addressed),
    "petitioner_contact": Check(_("A phone number or e-mail address"), "petitioners", _reachable),
    "petitioner_from_canada": Check(_("A petitioner from Canada"), "petitioners", _from_canada),
    "authority": Check(
        _("On what the representative's authority rests"),
        "representative.authority",
        lambda p: not p.representative.name or bool(p.representative.authority),
    ),
    "facility_name": Check(
        _("The name of the workplace"),
        "facility.legal_name",
        lambda p: bool(p.facility.legal_name or p.facility.local_name),
    ),
    "facility_place": Check(
        _("The street and number, or the industrial park"), "facility.address", lambda p: bool(p.facility.address)
    ),
    "facility_town": Check(
        _("The state and municipality"),
        "facility.municipality",
        lambda p: bool(p.facility.municipality and p.facility.state),
    ),
    "facility_activity": Check(
        _("What the workplace makes or does"),
        "facility.activity",
        lambda p: bool(p.facility.activity or p.facility.products),
    ),
    "facility_trade": Check(
        _("Where its goods or services go"), "facility.exports", lambda p: bool(p.facility.exports)
    ),
    "what": Check(_("What happened"), "allegations", _allegations(lambda one: bool(one.what))),
    "when": Check(_("When each thing happened"), "allegations", _allegations(lambda one: bool(one.when))),
    "where": Check(_("Where each thing happened"), "allegations", _allegations(lambda one: bool(one.where))),
    "by_whom": Check(
        _("Who did each thing"), "allegations", _allegations(lambda one: bool(one.by_role or one.by_name))
    ),
    "shown": Check(
        _("Evidence or a witness for each thing"),
        "allegations",
        _allegations(lambda one: bool(one.evidence or one.witnesses)),
    ),
    "laws": Check(_("A law said not to be followed"), "laws", lambda p: any(law.title for law in p.laws)),
    "laws_how": Check(
        _("How each law is not followed"), "laws", lambda p: bool(p.laws) and all(law.how for law in p.laws)
    ),
    "relief": Check(
        _("Whether relief was sought at home, and what became of it"),
        "relief_sought",
        lambda p: p.relief_sought is Answer.NO or any(step.body and step.status for step in p.relief),
    ),
    "bodies": Check(
        _("Whether an international body was turned to, and what became of it"),
        "bodies_sought",
        lambda p: p.bodies_sought is Answer.NO or any(step.body and step.status for step in p.bodies),
    ),
}  # fmt: skip
