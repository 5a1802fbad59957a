"""Figures that others published about the docket, and how to count the same thing over the published cases.

A recount is no verdict: six known cases are not in the collection yet, and words such as *resolved* or *helped* are
not defined by those who used them. The page shows both numbers and says what was counted.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class Counted(Protocol):
    """What a recount reads of a case: the date of each step on record, its values, and its numbers."""

    @property
    def steps(self) -> Sequence[tuple[str, str]]:
        """(event word, ISO date at the precision known) in the order of the record."""

    def values(self, field: str) -> Sequence[str]:
        """The values of a field; none if it is not on record."""


class Count(Protocol):
    """A way to count."""

    def __call__(self, cases: Iterable[Counted], as_of: str) -> int:
        """The number on a day (ISO 8601)."""


@dataclass(frozen=True, slots=True)
class CasesWithStep:
    """Cases with one of some steps dated by the day asked for. A step known to the month counts within it."""

    words: tuple[str, ...]
    year: str = ""

    def __call__(self, cases: Iterable[Counted], as_of: str) -> int:
        """The number of such cases."""
        return sum(
            any(
                word in self.words and iso <= as_of and iso.startswith(self.year)
                for word, iso in case.steps
                if iso
            )
            for case in cases
        )


@dataclass(frozen=True, slots=True)
class RequestsWith:
    """Cases requested by the day asked for that carry a value."""

    field: str
    value: str

    def __call__(self, cases: Iterable[Counted], as_of: str) -> int:
        """The number of such cases."""
        requested = CasesWithStep(("review_requested",))
        return sum(requested([case], as_of) for case in cases if self.value in case.values(self.field))


@dataclass(frozen=True, slots=True)
class SumOf:
    """The sum of a number over the cases ended by the day asked for; cases that do not state it add nothing."""

    field: str

    def __call__(self, cases: Iterable[Counted], as_of: str) -> int:
        """The sum, in the unit of the field."""
        ended = CasesWithStep(ENDS)
        return sum(
            int(number) for case in cases if ended([case], as_of) for number in case.values(self.field)
        )


ENDS: Final = ("resolved", "closed", "facility_closed", "petition_declined")
_REQUESTS: Final = CasesWithStep(("review_requested",))
_RESOLVED: Final = CasesWithStep(("resolved", "closed"))
_PANELS: Final = CasesWithStep(("panel_requested",))


@dataclass(frozen=True, slots=True)
class PublishedClaim:
    """A figure as its source prints it, and what was recounted."""

    id: str
    says: Promise
    as_of: str
    address: str
    counted: Promise
    count: Count


_USTR: Final = "https://ustr.gov/about-us/policy-offices/press-office/press-releases/"
_KELLEY: Final = (
    "https://www.kelleydrye.com/viewpoints/blogs/trade-and-manufacturing-monitor/a-second-rrm-dispute-settlement-"
    "panel-and-its-implications-for-enforceability-across-the-biden-trade-policy"
)
_INCOMEX: Final = "https://incomex.org.mx/index.php/2025/07/04/cinco-anos-tmec-37-anos-laborales/"
_ODISA: Final = (
    _USTR
    + "2024/december/"
    + "united-states-announces-successful-resolution-rapid-response-labor-mechanism-matter-odisa-facility"
)
_TECNOS: Final = (
    _USTR
    + "2024/december/united-states-requests-usmca-rapid-response-labor-mechanism-dispute-settlement-panel-industrias"
)
_HRPOLICY: Final = (
    "https://www.hrpolicy.org/insight-and-research/resources/2025/global/member-only/08/"
    "usmca%E2%80%99s-rapid-response-mechanism-hits-38-cases-6-u"
)
_REQUESTED: Final = _("cases here with a request by that day")
_WORKERS: Final = _("workers benefited, where a case here that had ended states a number")

CLAIMS: Final = (
    PublishedClaim("requests-2024-04", _("22 requests"), "2024-04-16", _KELLEY, _REQUESTED, _REQUESTS),
    PublishedClaim(
        "resolved-2024-04",
        _("17 resolved"),
        "2024-04-16",
        _KELLEY,
        _("cases here announced as resolved or closed by that day"),
        _RESOLVED,
    ),
    PublishedClaim(
        "year-2021",
        _("2 requests in 2021"),
        "2025-07-01",
        _INCOMEX,
        _REQUESTED,
        CasesWithStep(("review_requested",), "2021"),
    ),
    PublishedClaim(
        "year-2022",
        _("3 requests in 2022"),
        "2025-07-01",
        _INCOMEX,
        _REQUESTED,
        CasesWithStep(("review_requested",), "2022"),
    ),
    PublishedClaim(
        "year-2023",
        _("13 requests in 2023"),
        "2025-07-01",
        _INCOMEX,
        _REQUESTED,
        CasesWithStep(("review_requested",), "2023"),
    ),
    PublishedClaim(
        "year-2024",
        _("13 requests in 2024"),
        "2025-07-01",
        _INCOMEX,
        _REQUESTED,
        CasesWithStep(("review_requested",), "2024"),
    ),
    PublishedClaim(
        "workers-2024-12",
        _("nearly 42,000 workers benefited"),
        "2024-12-20",
        _ODISA,
        _WORKERS,
        SumOf("workers_benefited"),
    ),
    PublishedClaim(
        "panels-2024-12",
        _("six requests for a panel"),
        "2024-12-18",
        _TECNOS,
        _("cases here with a request for a panel"),
        _PANELS,
    ),
    PublishedClaim("requests-2025-07", _("37 requests"), "2025-07-01", _INCOMEX, _REQUESTED, _REQUESTS),
    PublishedClaim(
        "discrimination-2025-07",
        _("discrimination alleged in 18 cases"),
        "2025-07-01",
        _INCOMEX,
        _("cases here that allege discriminatory treatment; the source may count more widely"),
        RequestsWith("allegations", "discriminatory_treatment"),
    ),
    PublishedClaim(
        "back-pay-2025-08",
        _("over 6 million US dollars of back pay"),
        "2025-08-31",
        _HRPOLICY,
        _("US dollars of back pay, where a case here that had ended states an amount"),
        SumOf("back_pay_usd"),
    ),
    PublishedClaim(
        "guanajuato-2025-11",
        _("Guanajuato, the state with most cases, has four"),
        "2025-11-23",
        "https://www.publimetro.com.mx/guanajuato/2025/11/23/guanajuato-el-estado-con-mas-casos-laborales-del-t-mec-tras-nueva-denuncia-en-leon",
        _("cases here in Guanajuato with a request by that day"),
        RequestsWith("state", "Guanajuato"),
    ),
    PublishedClaim(
        "requests-2025-11",
        _("43 requests"),
        "2025-11-26",
        "https://www.eleconomista.com.mx/empresas/eu-invoco-mecanismo-laboral-43-veces-senalando-corporacion-occidente-freixenet-mexico-20251126-788427.html",
        _REQUESTED,
        _REQUESTS,
    ),
    PublishedClaim(
        "requests-2025-12",
        _("45 requests"),
        "2025-12-14",
        "https://www.eleconomista.com.mx/empresas/suman-45-quejas-laborales-empresas-mexico-20251214-791264.html",
        _REQUESTED,
        _REQUESTS,
    ),
    PublishedClaim(
        "requests-2026-02",
        _("46 requests"),
        "2026-02-15",
        "https://notichairo.com/article/eu-presiona-a-mexico-con-46-reclamos-laborales-en-el-t-mec-el-foco-los-automoviles-1771185604791",
        _REQUESTED,
        _REQUESTS,
    ),
)
