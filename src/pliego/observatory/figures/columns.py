"""Words for the columns of the tables and for the codes that stand in them."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pliego.observatory import labels
from pliego.observatory.claims import CLAIMS
from pliego.observatory.figures.more_claims import FURTHER
from pliego.observatory.figures.words import FILER, NOT_STATED, SIZE, SUM, THEN

COLUMNS: Final[Mapping[str, Promise]] = MappingProxyType(
    {
        "cases": _("Cases, verified"),
        "unverified": _("Unverified"),
        "listed": _("In the list"),
        "planned": _("Planned"),
        "n": _("Cases"),
        "low": _("Lowest"),
        "median": _("Median"),
        "high": _("Highest"),
        "left_out": _("Left out"),
        "at_risk": _("Still followed"),
        "ended": _("Ended"),
        "censored": _("Last seen"),
        "share": _("Without an end, %"),
        "request": _("Request"),
        "days": _("Days since"),
        "beyond": _("Days beyond day 115"),
        "says": _("The record"),
        "open": _("Without an end"),
        "km_median": _("Median of the curve"),
        "inside": _("Cases of the sector"),
        "outside": _("All others"),
        "statistic": _("Statistic"),
        "p": _("Probability by chance"),
        "holm": _("Corrected (Holm)"),
        "false_share": _("Share of false alarms"),
        "sum": _("Sum"),
        "as_of": _("By"),
        "published": _("As published"),
        "recomputed": _("Counted here"),
        "difference": _("Difference"),
        "why": _("Why"),
        "result": _("Result"),
        "pursued": _("Pursued"),
        "refused": _("Not pursued"),
        "rate": _("Rate, %"),
        "none_published": _("No reason published"),
        "opened": _("Opened"),
        "together": _("Cases at the facility"),
        "both": _("Cases with both"),
        "first": _("With the first"),
        "second": _("With the second"),
        "expected": _("Expected by chance"),
        "from_memory": _("Unverified"),
    }
)
_ELSEWHERE: Final = {
    ("acceptance", "open"): _("Neither on record"),
    ("acceptance", "n"): _("Petitions"),
    ("without_end", "days"): _("Days since, at least"),
    ("opacity", "published"): _("Reason published"),
    ("survival", "low"): _("Interval from, %"),
    ("survival", "high"): _("to, %"),
    ("sector_survival", "low"): _("Interval from, %"),
    ("sector_survival", "high"): _("to, %"),
    ("stated", "n"): _("Cases that state it"),
    ("allegation_remedy", "cases"): _("Cases with both"),
}


def column(table: str, name: str) -> str:
    """What a column is called."""
    if (table, name) in _ELSEWHERE:
        return str(_ELSEWHERE[table, name])
    if name in THEN:
        return str(THEN[name])
    return str(COLUMNS[name] if name in COLUMNS else labels.EVENT[name])


_FINDING: Final = MappingProxyType({**labels.FINDING, "": _("No finding on record")})
_PANEL: Final = MappingProxyType({**labels.PANEL_RESULT, "": _("No result on record")})
_OPENED: Final = MappingProxyType({"all": _("All years"), "": _("Year not known")})
_GROUP: Final = MappingProxyType({**labels.SECTOR, "all": _("All cases"), "": _("All other sectors")})
_CLAIM: Final = MappingProxyType({**{c.id: c.says for c in CLAIMS}, **{c.id: c.says for c in FURTHER}})
DIMENSION: Final = MappingProxyType(
    {
        "sector": _("Sector"),
        "filer": _("Petitioner"),
        "size": _("Size of the facility"),
        "federation": _("Federation"),
        "state": _("State"),
        "owner": _("Owner"),
        "allegation": _("Allegation"),
        "all": _("All petitions"),
    }
)

_KEYS: Final[Mapping[str, labels.Labels]] = MappingProxyType(
    {
        "sector": labels.SECTOR,
        "country": labels.COUNTRY,
        "filer": FILER,
        "size": SIZE,
        "interval": labels.INTERVAL,
        "allegation": labels.ALLEGATION,
        "remedy": labels.REMEDY,
        "outcome": labels.OUTCOME,
        "finding": _FINDING,
        "panel_result": _PANEL,
        "step": labels.EVENT,
        "sum": SUM,
        "claim": _CLAIM,
        "opened": _OPENED,
        "group": _GROUP,
    }
)


def key(kind: str, value: str) -> str:
    """What a part of a row's key means; names stand as sources print them."""
    if kind == "day":
        return str(_("day {n}")).format(n=value)
    words = _KEYS.get(kind, {})
    if value in words:
        return str(words[value])
    return value or str(NOT_STATED)


_NAMES: Final = {
    "why": {
        "as_claimed": _("holds here"),
        "not_in_collection": _("some known cases are not in the collection"),
        "undefined": _("the source does not say what it counts as such"),
        "stated_for_few": _("few cases state a number"),
        "more_as_claimed": _("holds here: it is more"),
        "otherwise": _("counted by another day, or otherwise"),
        "own_labels": _("the labels are ours; the source may count otherwise"),
        "no_such_label": _("no label here means the same"),
        "nothing_to_count": _("the tables hold nothing to count for it"),
        "dates_chosen": _(
            "dates from memory are left out here, and of several dates of one step one is chosen"
        ),
    },
    "says": {"overdue": _("a limit has passed"), "no_end": _("no end on record")},
    "result": labels.PANEL_RESULT,
}


def value(name: str, code: str) -> str:
    """What a code in a column means."""
    if name == "from_memory":
        return ", ".join(column("", one) for one in code.split("|"))
    words = _NAMES.get(name, {})
    return str(words[code]) if code in words else code
