"""Words for what series of indicators count, and for tariffs. Notes of the rows themselves are English."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pliego.agreement.definitions import Counted, Place, Subject, Way
from pliego.agreement.series import Revision
from pliego.agreement.tariffs import Basis, End, Step
from pliego.observatory.indicators.numbers import number

SUBJECT: Final[Mapping[Subject, Promise]] = MappingProxyType(
    {
        Subject.TRADE: _("Trade flows"),
        Subject.SHARES: _("Shares of trade"),
        Subject.UTILISATION: _("Use of the preference"),
        Subject.TARIFFS: _("Tariffs"),
        Subject.TRUCKS: _("Trucks at the borders"),
        Subject.SME: _("Small and medium firms"),
        Subject.LABOR: _("Labor"),
        Subject.MECHANISM: _("The labor mechanism, as others count it"),
        Subject.AGREEMENT: _("The agreement and its review"),
        Subject.OTHER: _("Other"),
    }
)

WAY: Final[Mapping[Way, Promise]] = MappingProxyType(
    {
        Way.ONE_WAY: _("one way"),
        Way.TWO_WAY: _("both ways"),
        Way.NET: _("the difference between the two ways"),
        Way.UNSTATED: _("not stated by the source"),
        Way.NONE: _("nothing that moves"),
    }
)

COUNTED: Final[Mapping[Counted, Promise]] = MappingProxyType(
    {
        Counted.OVER: _("over the whole period"),
        Counted.UP_TO: _("up to the end of the period"),
        Counted.AT: _("as it stood in the period"),
    }
)

REVISION: Final[Mapping[Revision, Promise]] = MappingProxyType(
    {
        Revision.FIRST: _("first published"),
        Revision.REVISED: _("revised"),
        Revision.UNSTATED: _("not said"),
    }
)

PLACE: Final[Mapping[Place, Promise]] = MappingProxyType(
    {
        Place.US: _("United States"),
        Place.MX: _("Mexico"),
        Place.CA: _("Canada"),
        Place.SEVERAL: _("Mexico and Canada"),
        Place.WORLD: _("the world"),
    }
)

AREA: Final[Mapping[str, Promise]] = MappingProxyType(
    {
        "US": _("United States"),
        "MX": _("Mexico"),
        "CA": _("Canada"),
        "US-MX": _("United States and Mexico"),
        "US-CA": _("United States and Canada"),
        "CA-MX": _("Mexico and Canada"),
        "CA|MX": _("Mexico and Canada"),
        "MX|CA": _("Mexico and Canada"),
        "US|MX|CA": _("the three Parties"),
    }
)

UNIT: Final[Mapping[str, Promise]] = MappingProxyType(
    {
        "USD million": _("million dollars"),
        "USD": _("dollars"),
        "USD/hour": _("dollars an hour"),
        "percent": _("percent"),
        "trucks": _("trucks"),
        "trucks/day": _("trucks a day"),
        "vehicles": _("vehicles"),
        "firms": _("firms"),
        "people": _("people"),
        "workers": _("workers"),
        "cases": _("cases"),
        "panels": _("panels"),
        "inspections": _("inspections"),
        "reports": _("reports"),
        "complaints/day": _("complaints a day"),
        "questionnaires": _("questionnaires"),
        "recommendations": _("recommendations"),
        "annexes": _("annexes"),
        "issues": _("issues"),
        "days": _("days"),
        "months": _("months"),
        "years": _("years"),
    }
)

ONE: Final[Mapping[str, Promise]] = MappingProxyType(
    {
        "cases": _("case"),
        "panels": _("panel"),
        "days": _("day"),
        "months": _("month"),
        "years": _("year"),
        "firms": _("firm"),
        "workers": _("worker"),
        "trucks": _("truck"),
    }
)

BASIS: Final[Mapping[Basis, Promise]] = MappingProxyType(
    {
        Basis.IEEPA: _("Law of the United States on emergency powers (IEEPA)"),
        Basis.SECTION_232: _("Law of the United States, section 232"),
        Basis.SECTION_122: _("Trade Act of the United States, section 122"),
        Basis.COUNTER: _("Counter-tariff of Canada; its law is not named in the data"),
        Basis.MFN: _("General tariff of Mexico on countries without a trade agreement"),
    }
)

STEP: Final[Mapping[Step, Promise]] = MappingProxyType(
    {
        Step.ANNOUNCED: _("announced"),
        Step.BEGINS: _("begins"),
        Step.RAISED: _("raised"),
        Step.WIDENED: _("widened"),
        Step.NARROWED: _("narrowed"),
        Step.ENDED: _("ended"),
        Step.LIMIT: _("set to end"),
    }
)

END: Final[Mapping[End, Promise]] = MappingProxyType(
    {
        End.ENDED: _("Ended."),
        End.LIMIT: _("An end was set; whether it came was not found."),
        End.UNKNOWN: _("No end is in the data."),
    }
)

MEASURE: Final[Mapping[str, Promise]] = MappingProxyType(
    {
        "ieepa": _("Emergency tariffs on Canada and Mexico"),
        "s122": _("Surcharge on imports"),
        "s232-metals": _("Steel and aluminum"),
        "s232-autos": _("Automobiles"),
        "s232-parts": _("Auto parts"),
        "s232-copper": _("Semi-finished copper"),
        "s232-lumber": _("Timber and lumber"),
        "s232-trucks": _("Medium and heavy trucks"),
        "ca-counter": _("Canada's counter-tariffs"),
        "mx-mfn": _("Mexico's higher general tariffs"),
    }
)


def area(geography: str) -> str:
    """A place of the table in words: codes of countries are spelled out, names of bridges and ports stay."""
    code, _space, rest = geography.partition(" ")
    if geography in AREA:
        return str(AREA[geography])
    return f"{AREA[code]}, {rest}" if code in AREA else geography


def unit(of: str) -> str:
    """A unit in words; one without a label as the table has it."""
    return str(UNIT.get(of, of))


def with_unit(value: Decimal, of: str) -> str:
    """A figure with its unit, in the singular where it is one."""
    return f"{number(value)} {ONE[of] if value == 1 and of in ONE else unit(of)}"
