"""Figures that others published about the docket, and how to count the same thing over the published cases.

A recount is no verdict: six known cases are not in the collection yet, and words such as *resolved* or *helped* are
not defined by those who used them. The page shows both numbers and says what was counted.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Protocol

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pliego.law.days import span_of


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
        """The number by a day, or by the end of a month (ISO 8601)."""


_days_of = lru_cache(maxsize=20_000)(span_of)


def by_then(iso: str, as_of: str) -> bool:
    """Whether all days that a date may mean lie before the end of another date; both at the precision known."""
    return _days_of(iso).hi <= _days_of(as_of).hi


@dataclass(frozen=True, slots=True)
class CasesWithStep:
    """Cases with one of some steps dated by the day asked for. A step known to the month counts once that is over."""

    words: tuple[str, ...]
    year: str = ""

    def __call__(self, cases: Iterable[Counted], as_of: str) -> int:
        """The number of such cases."""
        return sum(
            any(
                word in self.words and by_then(iso, as_of) and iso.startswith(self.year)
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
            int(number)
            for case in cases
            if ended([case], as_of)
            for number in case.values(self.field)
            if number.isascii() and number.isdecimal()
        )


ENDS: Final = ("resolved", "closed", "facility_closed", "petition_declined")
_REQUESTS: Final = CasesWithStep(("review_requested",))
_RESOLVED: Final = CasesWithStep(("resolved", "closed"))
_PANELS: Final = CasesWithStep(("panel_requested",))


@dataclass(frozen=True, slots=True)
class PublishedClaim:
    """A figure as its source prints it, and what was recounted; nothing where the tables hold nothing to count."""

    id: str
    says: Promise
    as_of: str
    address: str
    counted: Promise
    count: Count | None


_REQUESTED: Final = _("cases here with a request dated by then")
_REQUESTED_IN_YEAR: Final = _("cases here with a request dated in that year")
_ENDED_SO: Final = _("cases here announced as resolved or closed by then")
_WITH_PANEL: Final = _("cases here with a request for a panel by then")
_WITH_COURSE: Final = _("cases here with an agreed course of remediation dated by then")
_CLOSED_FACILITY: Final = _("cases here whose facility is recorded as closed by then")
_WORKERS: Final = _("workers benefited, summed over the cases here that had ended by then and state a number")
_BACK_PAY: Final = _(
    "US dollars of back pay, summed over the cases here that had ended by then and state an amount"
)
_IN_GUANAJUATO: Final = _("cases here in Guanajuato with a request by then")
_ALLEGING: Final = _(
    "cases here with a request by then and the nearest of our labels; the source may count more widely"
)
_NOTHING: Final = _("the tables hold nothing that could be counted for it")

CLAIMS: Final = (
    PublishedClaim(
        "requests-2024-04",
        _("22 requests"),
        "2024-04-16",
        "https://www.kelleydrye.com/viewpoints/blogs/trade-and-manufacturing-monitor/a-second-rrm-dispute-settlement-panel-and-its-implications-for-enforceability-across-the-biden-trade-policy",
        _REQUESTED,
        _REQUESTS,
    ),
    PublishedClaim(
        "resolved-2024-04",
        _("17 resolved"),
        "2024-04-16",
        "https://www.kelleydrye.com/viewpoints/blogs/trade-and-manufacturing-monitor/a-second-rrm-dispute-settlement-panel-and-its-implications-for-enforceability-across-the-biden-trade-policy",
        _ENDED_SO,
        _RESOLVED,
    ),
    PublishedClaim(
        "back-pay-2024-04",
        _("about 5 million US dollars of back pay and benefits"),
        "2024-04-16",
        "https://www.kelleydrye.com/viewpoints/blogs/trade-and-manufacturing-monitor/a-second-rrm-dispute-settlement-panel-and-its-implications-for-enforceability-across-the-biden-trade-policy",
        _BACK_PAY,
        SumOf("back_pay_usd"),
    ),
    PublishedClaim(
        "workers-2024-04-05",
        _("27,000 workers helped"),
        "2024-04-05",
        "https://www.barnesrichardson.com/the-united-states-trade-representative-grinds-the-gears-of-the-rapid-response-mechanism-",
        _WORKERS,
        SumOf("workers_benefited"),
    ),
    PublishedClaim(
        "workers-2024-06",
        _("over 36,000 workers benefited"),
        "2024-06-24",
        "https://ustr.gov/about-us/policy-offices/press-office/press-releases/2024/june/united-states-seeks-mexicos-review-alleged-denial-workers-rights-ammunition-manufacturer-industrias",
        _WORKERS,
        SumOf("workers_benefited"),
    ),
    PublishedClaim(
        "workers-2024-11",
        _("over 40,000 workers benefited"),
        "2024-11-22",
        "https://ustr.gov/about-us/policy-offices/press-office/press-releases/2024/november/united-states-seeks-mexicos-review-alleged-denial-workers-rights-akwel-juarez-mexico-sa-de-cv",
        _WORKERS,
        SumOf("workers_benefited"),
    ),
    PublishedClaim(
        "workers-2024-12",
        _("nearly 42,000 workers benefited"),
        "2024-12-20",
        "https://ustr.gov/about-us/policy-offices/press-office/press-releases/2024/december/united-states-announces-successful-resolution-rapid-response-labor-mechanism-matter-odisa-facility",
        _WORKERS,
        SumOf("workers_benefited"),
    ),
    PublishedClaim(
        "workers-2025-01-ustr",
        _("over 43,000 workers benefited, says the trade office"),
        "2025-01-10",
        "https://ustr.gov/about-us/policy-offices/press-office/press-releases/2025/january/united-states-announces-successful-resolution-rapid-response-labor-mechanism-matter-vidrio",
        _WORKERS,
        SumOf("workers_benefited"),
    ),
    PublishedClaim(
        "workers-2025-01-labor",
        _("over 42,000 workers benefited, says the labor department on the same day"),
        "2025-01-10",
        "https://thefederalnewswire.com/stories/667534602-us-mexico-resolve-labor-rights-issue-at-glass-door-manufacturer",
        _WORKERS,
        SumOf("workers_benefited"),
    ),
    PublishedClaim(
        "workers-2024-mexico",
        _("more than 30,000 workers, says Mexico"),
        "2024-12-31",
        "https://vozlaboral.mx/?p=6383",
        _WORKERS,
        SumOf("workers_benefited"),
    ),
    PublishedClaim(
        "pesos-2024-mexico",
        _("over 100 million pesos, says Mexico"),
        "2024-12-31",
        "https://vozlaboral.mx/?p=6383",
        _NOTHING,
        None,
    ),
    PublishedClaim(
        "successes-2024-12",
        _("at least 22 cases with success"),
        "2024-12-18",
        "https://ustr.gov/about-us/policy-offices/press-office/press-releases/2024/december/united-states-requests-usmca-rapid-response-labor-mechanism-dispute-settlement-panel-industrias",
        _ENDED_SO,
        _RESOLVED,
    ),
    PublishedClaim(
        "panels-2024-12",
        _("six requests for a panel"),
        "2024-12-18",
        "https://ustr.gov/about-us/policy-offices/press-office/press-releases/2024/december/united-states-requests-usmca-rapid-response-labor-mechanism-dispute-settlement-panel-industrias",
        _WITH_PANEL,
        _PANELS,
    ),
    PublishedClaim(
        "year-2024-mexico",
        _("13 cases in 2024"),
        "2024-12-31",
        "https://vozlaboral.mx/?p=6383",
        _REQUESTED_IN_YEAR,
        CasesWithStep(("review_requested",), "2024"),
    ),
    PublishedClaim(
        "requests-2025-07",
        _("37 requests"),
        "2025-07-01",
        "https://incomex.org.mx/index.php/2025/07/04/cinco-anos-tmec-37-anos-laborales/",
        _REQUESTED,
        _REQUESTS,
    ),
    PublishedClaim(
        "year-2021",
        _("2 requests in 2021"),
        "2025-07-01",
        "https://incomex.org.mx/index.php/2025/07/04/cinco-anos-tmec-37-anos-laborales/",
        _REQUESTED_IN_YEAR,
        CasesWithStep(("review_requested",), "2021"),
    ),
    PublishedClaim(
        "year-2022",
        _("3 requests in 2022"),
        "2025-07-01",
        "https://incomex.org.mx/index.php/2025/07/04/cinco-anos-tmec-37-anos-laborales/",
        _REQUESTED_IN_YEAR,
        CasesWithStep(("review_requested",), "2022"),
    ),
    PublishedClaim(
        "year-2023",
        _("13 requests in 2023"),
        "2025-07-01",
        "https://incomex.org.mx/index.php/2025/07/04/cinco-anos-tmec-37-anos-laborales/",
        _REQUESTED_IN_YEAR,
        CasesWithStep(("review_requested",), "2023"),
    ),
    PublishedClaim(
        "year-2024",
        _("13 requests in 2024"),
        "2025-07-01",
        "https://incomex.org.mx/index.php/2025/07/04/cinco-anos-tmec-37-anos-laborales/",
        _REQUESTED_IN_YEAR,
        CasesWithStep(("review_requested",), "2024"),
    ),
    PublishedClaim(
        "interference-2025-07",
        _("employer interference alleged in 26 cases"),
        "2025-07-01",
        "https://incomex.org.mx/index.php/2025/07/04/cinco-anos-tmec-37-anos-laborales/",
        _ALLEGING,
        RequestsWith("allegations", "employer_favoured_union"),
    ),
    PublishedClaim(
        "discrimination-2025-07",
        _("discrimination alleged in 18 cases"),
        "2025-07-01",
        "https://incomex.org.mx/index.php/2025/07/04/cinco-anos-tmec-37-anos-laborales/",
        _ALLEGING,
        RequestsWith("allegations", "discriminatory_treatment"),
    ),
    PublishedClaim(
        "reprisals-2025-07",
        _("reprisals alleged in 18 cases"),
        "2025-07-01",
        "https://incomex.org.mx/index.php/2025/07/04/cinco-anos-tmec-37-anos-laborales/",
        _ALLEGING,
        RequestsWith("allegations", "threats_intimidation"),
    ),
    PublishedClaim(
        "requests-2025-07-mexico",
        _("38 requests"),
        "2025-07",
        "https://www.razon.com.mx/negocios/2025/09/01/mexico-ha-recibido-38-solicitudes-del-mecanismo-laboral-de-respuesta-rapida-del-t-mec/",
        _REQUESTED,
        _REQUESTS,
    ),
    PublishedClaim(
        "panels-2025-07",
        _("six panels"),
        "2025-07",
        "https://www.razon.com.mx/negocios/2025/09/01/mexico-ha-recibido-38-solicitudes-del-mecanismo-laboral-de-respuesta-rapida-del-t-mec/",
        _WITH_PANEL,
        _PANELS,
    ),
    PublishedClaim(
        "requests-2025-08",
        _("38 cases"),
        "2025-08",
        "https://www.hrpolicy.org/insight-and-research/resources/2025/global/member-only/08/usmca%E2%80%99s-rapid-response-mechanism-hits-38-cases-6-u",
        _REQUESTED,
        _REQUESTS,
    ),
    PublishedClaim(
        "resolved-2025-08",
        _("30 resolved"),
        "2025-08",
        "https://www.hrpolicy.org/insight-and-research/resources/2025/global/member-only/08/usmca%E2%80%99s-rapid-response-mechanism-hits-38-cases-6-u",
        _ENDED_SO,
        _RESOLVED,
    ),
    PublishedClaim(
        "facilities-closed-2025-08",
        _("2 facilities closed"),
        "2025-08",
        "https://www.hrpolicy.org/insight-and-research/resources/2025/global/member-only/08/usmca%E2%80%99s-rapid-response-mechanism-hits-38-cases-6-u",
        _CLOSED_FACILITY,
        CasesWithStep(("facility_closed",)),
    ),
    PublishedClaim(
        "back-pay-2025-08",
        _("over 6 million US dollars of back pay"),
        "2025-08",
        "https://www.hrpolicy.org/insight-and-research/resources/2025/global/member-only/08/usmca%E2%80%99s-rapid-response-mechanism-hits-38-cases-6-u",
        _BACK_PAY,
        SumOf("back_pay_usd"),
    ),
    PublishedClaim(
        "guanajuato-2025-11",
        _("Guanajuato, the state with most cases, has four"),
        "2025-11",
        "https://www.publimetro.com.mx/guanajuato/2025/11/23/guanajuato-el-estado-con-mas-casos-laborales-del-t-mec-tras-nueva-denuncia-en-leon",
        _IN_GUANAJUATO,
        RequestsWith("state", "Guanajuato"),
    ),
    PublishedClaim(
        "deadlines-2025-12",
        _("Mexico always met the time limits, in 41 cases, says Mexico"),
        "2025-12-10",
        "https://www.eleconomista.com.mx/empresas/eficiencia-transparencia-pendientes-capitulo-laboral-t-mec-20251210-790601.html",
        _NOTHING,
        None,
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
    PublishedClaim(
        "courses-2026",
        _("twelve formal courses of remediation"),
        "2026-02-04",
        "",
        _WITH_COURSE,
        CasesWithStep(("remediation_agreed",)),
    ),
)
