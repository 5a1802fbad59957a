"""Activities of a workplace in plain words, and whose inspection its branch belongs to.

Codes of the North American classification (SCIAN in Mexico) and the branches of article 527 of the Ley Federal del
Trabajo. Which branch an activity falls under is a first reading that no lawyer has confirmed: it never counts as more
than partly verified (P). A workplace that looks local is federal if it works under a federal contract or concession.

Plain Python but for the words, which readers see.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pliego.law.clauses import clause
from pliego.law.marks import Mark


class Jurisdiction(StrEnum):
    """Who inspects in Mexico."""

    FEDERAL = "federal"
    LOCAL = "local"
    UNKNOWN = "unknown"


class Group(StrEnum):
    """A heading under which activities stand in a list."""

    FACTORY = "factory"
    LAND = "land"
    TRANSPORT = "transport"
    SERVICES = "services"

    @property
    def words(self) -> Promise:
        """The heading as a reader sees it."""
        return _GROUPS[self]


_GROUPS: Final[Mapping[Group, Promise]] = {
    Group.FACTORY: _("Factories and workshops"),
    Group.LAND: _("Mines, energy, farms and building"),
    Group.TRANSPORT: _("Transport and communications"),
    Group.SERVICES: _("Shops, offices and services"),
}


@dataclass(frozen=True, slots=True)
class Sector:
    """An activity. `scian` are the beginnings of its codes; `branch` the place in article 527, I, or 0.

    `rows` are the clauses by which it is federal; of a local or unknown one they are empty.
    """

    code: str
    name: Promise
    group: Group
    scian: tuple[str, ...]
    jurisdiction: Jurisdiction = Jurisdiction.LOCAL
    branch: int = 0
    rows: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Competence:
    """Who is in charge of a matter at a workplace, and on which clauses that rests."""

    jurisdiction: Jurisdiction
    rows: tuple[str, ...]
    mark: Mark


def sector(code: str) -> Sector | None:
    """The activity with this code."""
    return _BY_CODE.get(code)


def branch_competence(sector_code: str) -> Competence:
    """Who is in charge by the activity alone, as for a claim in court.

    Unknown for an activity not named, or one whose branch depends on more than its name.
    """
    found = sector(sector_code)
    if found is None or found.jurisdiction is Jurisdiction.UNKNOWN:
        return _competence(Jurisdiction.UNKNOWN, ("IN-51",))
    if found.jurisdiction is Jurisdiction.FEDERAL:
        return _competence(Jurisdiction.FEDERAL, found.rows)
    return _competence(Jurisdiction.LOCAL, ("IN-52", "IN-55"))


def _competence(jurisdiction: Jurisdiction, rows: tuple[str, ...]) -> Competence:
    return Competence(jurisdiction, rows, Mark.weakest(Mark.P, *(clause(row).mark for row in rows)))


def _branch(code: str, name: Promise, group: Group, branch: int, *scian: str) -> Sector:
    return Sector(code, name, group, scian, Jurisdiction.FEDERAL, branch, ("IN-52",))


def _concession(code: str, name: Promise, row: str, *scian: str) -> Sector:
    return Sector(code, name, Group.TRANSPORT, scian, Jurisdiction.FEDERAL, 0, (row,))


def _unknown(code: str, name: Promise, group: Group, *scian: str) -> Sector:
    return Sector(code, name, group, scian, Jurisdiction.UNKNOWN)


def _local(code: str, name: Promise, group: Group, *scian: str) -> Sector:
    return Sector(code, name, group, scian)


_F, _L, _T, _S = Group

SECTORS: Final[tuple[Sector, ...]] = (
    _branch("auto_parts", _("Parts for cars and trucks"), _F, 12, "3362", "3363"),
    _branch("auto_assembly", _("Cars and trucks"), _F, 12, "3361"),
    _local("aerospace", _("Parts for aircraft"), _F, "3364"),
    _local("electronics", _("Electronics, computers, cables"), _F, "334"),
    _local("appliances", _("Household and electrical appliances"), _F, "335"),
    _local("medical_devices", _("Medical devices"), _F, "3391"),
    _local("machinery_equipment", _("Machines and equipment"), _F, "333"),
    _branch("steel", _("Steel, aluminum and other metals"), _F, 7, "331"),
    _local("metal_products", _("Things made of metal"), _F, "332"),
    _unknown("munitions", _("Arms and ammunition"), _F, "33299"),
    _branch("glass", _("Flat glass, bottles and jars"), _F, 20, "32721"),
    _branch("cement", _("Cement"), _F, 10, "32731"),
    _branch("lime", _("Lime"), _F, 11, "32741"),
    _branch("tires_rubber", _("Tires and rubber"), _F, 4, "3262"),
    _local("plastics", _("Things made of plastic"), _F, "3261"),
    _branch("chemicals", _("Chemicals and medicines"), _F, 13, "325"),
    _branch("petrochemicals", _("Refineries and petrochemicals"), _F, 9, "32411", "3251"),
    _branch("paper", _("Pulp and paper"), _F, 14, "3221"),
    _branch("timber", _("Sawmills, plywood and boards"), _F, 19, "3211", "3212"),
    _local("furniture", _("Furniture"), _F, "337"),
    _branch("textiles", _("Thread, cloth and fabrics"), _F, 1, "313", "314"),
    _branch("apparel", _("Clothes"), _F, 1, "315"),
    _local("leather", _("Shoes and leather"), _F, "316"),
    _branch("food_beverage", _("Food or drinks in packs, cans or bottles"), _F, 16, "311", "3121"),
    _local("fresh_food", _("Bread, tortillas and other fresh food"), _F, "3118"),
    _branch("sugar", _("Sugar"), _F, 5, "31131"),
    _branch("oils", _("Vegetable oils and fats"), _F, 15, "31122"),
    _branch("tobacco", _("Tobacco"), _F, 21, "3122"),
    _local("printing", _("Printing"), _F, "323"),
    _unknown("other_factory", _("Another factory or workshop"), _F, "31", "32", "33"),
    _branch("mining", _("Mines"), _L, 6, "212"),
    _branch("oil_gas", _("Oil and gas"), _L, 8, "211", "486"),
    _branch("electricity", _("Electricity"), _L, 2, "2211"),
    _unknown("water", _("Water and gas supply"), _L, "222"),
    _local("farming", _("Farm, ranch, greenhouse or packing of produce"), _L, "111", "112", "115"),
    _local("fishing_forestry", _("Fishing or forestry"), _L, "113", "114"),
    _local("construction", _("Building work"), _L, "23"),
    _branch("railways", _("Railways"), _T, 18, "482"),
    _concession("air_transport", _("Airlines and airports"), "IN-53", "481", "4881"),
    _concession("maritime_offshore", _("Ports, ships and work at sea"), "IN-53a", "483", "4883"),
    _unknown("road_transport", _("Trucks and buses"), _T, "484", "485"),
    _local("warehouses", _("Warehouses, parcels and deliveries"), _T, "492", "493"),
    _concession("telecommunications", _("Telephone, internet, radio and television"), "IN-53", "517", "515"),
    _branch("film", _("Film"), _T, 3, "5121"),
    _local("contact_center", _("Call centers"), _S, "5614"),
    _local("shops", _("Shops, markets and supermarkets"), _S, "46"),
    _local("wholesale", _("Wholesale"), _S, "43"),
    _branch("banks", _("Banks"), _S, 22, "5221"),
    _local("finance", _("Insurance and other finance"), _S, "523", "524"),
    _local("hotels_restaurants", _("Hotels, restaurants and bars"), _S, "72"),
    _local("cleaning_security", _("Cleaning and security guards"), _S, "5616", "5617"),
    _local("staffing", _("Agencies that lend workers"), _S, "5613"),
    _local("software", _("Software and computer services"), _S, "5415", "518"),
    _local("offices", _("Offices and professional services"), _S, "53", "54", "55", "5611"),
    _local("schools", _("Schools"), _S, "61"),
    _local("health", _("Hospitals, clinics and care"), _S, "62"),
    _local("leisure", _("Sports, shows and leisure"), _S, "71"),
    _local("repairs", _("Repair shops, beauty, laundries and the like"), _S, "811", "812"),
    _local("households", _("Work in a private home"), _S, "814"),
    _unknown("government", _("Government"), _S, "93"),
    _unknown("other_service", _("Another service"), _S, "81"),
)
"""The activities of the list. Every code of `facilities.kinds.Sector` is one: a case opened from a report keeps it."""

_BY_CODE: Final[Mapping[str, Sector]] = {one.code: one for one in SECTORS}
