"""Words for what the figures count: codes of keys and columns, and the values by which the list finds their cases."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final, cast

from django.utils.translation import gettext_lazy as _

from pliego.observatory import labels

FILER: Final[labels.Labels] = MappingProxyType(
    {
        "union": _("Union or federation of unions"),
        "advocate": _("Organization that advises or campaigns"),
        "workers": _("Group of workers, or one worker"),
        "government": _("The government itself"),
        "": _("Petitioner unknown, or of unknown kind"),
    }
)
SIZE: Final[labels.Labels] = MappingProxyType(
    {
        "under_100": _("under 100 workers"),
        "100_to_499": _("100 to 499 workers"),
        "500_to_1999": _("500 to 1,999 workers"),
        "2000_and_more": _("2,000 workers and more"),
        "": _("Number of workers not stated"),
    }
)
THEN: Final[labels.Labels] = MappingProxyType(
    {
        "resolved": _("Announced as resolved, no formal course"),
        "course_done": _("Course of remediation completed"),
        "course_open": _("Course of remediation agreed, end not on record"),
        "closed": _("Closed, withdrawn or facility closed"),
        "panel": _("Before a panel, or decided by one"),
        "unknown": _("No outcome on record"),
        "total": _("All"),
    }
)
SUM: Final[labels.Labels] = MappingProxyType(
    {
        "workers_benefited": _("Workers benefited"),
        "workers_reinstated": _("Workers reinstated, or offered it"),
        "workers_dismissed_remedied": _("Dismissed workers whose case was settled"),
        "workers_at_facility": _("Workers at the facility"),
        "back_pay_usd": _("Back pay, in US dollars"),
    }
)
PETITION: Final[labels.Labels] = MappingProxyType(
    {
        "pursued": _("Pursued"),
        "refused": _("Not pursued"),
        "open": _("Neither on record"),
    }
)
NOT_STATED: Final = _("Not stated")

_COUNTED_BY: Final[Mapping[str, labels.Labels | None]] = {
    "country": labels.COUNTRY,
    "owner": None,
    "filer": FILER,
    "federation": None,
    "owner-federation": None,
    "size": SIZE,
    "stated": SUM,
    "petition-pursued": PETITION,
    "petition-refused": PETITION,
    "petition-open": PETITION,
    "then": THEN,
    "none": None,
    "remedy": labels.REMEDY,
    "panel": labels.PANEL_RESULT,
    "interval": labels.INTERVAL,
    "ended-in": labels.SECTOR,
    "overdue": None,
}
_PREFIX: Final[labels.Labels] = MappingProxyType(
    {
        "country": _("Country of the owner"),
        "owner": _("Owner"),
        "filer": _("Petitioner"),
        "federation": _("Union center or federation"),
        "owner-federation": _("Owner and federation"),
        "size": _("Size of the facility"),
        "stated": _("Number stated"),
        "petition-pursued": _("Petition pursued"),
        "petition-refused": _("Petition not pursued"),
        "petition-open": _("Petition, its course not on record"),
        "then": _("In the end"),
        "none": _("Not stated"),
        "remedy": _("Remedy"),
        "panel": _("Panel"),
        "interval": _("Days known"),
        "ended-in": _("With a known end, in"),
        "overdue": _("A limit has passed in a complete record"),
    }
)


class _Counted(Mapping[str, str]):
    """What a value of the filter means, put together from its parts."""

    def __getitem__(self, value: str) -> str:
        prefix, _dot, rest = value.partition(".")
        if prefix not in _PREFIX:
            raise KeyError(value)
        words = _COUNTED_BY[prefix]
        detail = str(words[rest]) if words and rest in words else rest.replace(".", " · ").replace("_", " ")
        return f"{_PREFIX[prefix]}: {detail}" if detail else str(_PREFIX[prefix])

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


COUNTED: Final = cast(labels.Labels, _Counted())
"""Words for the values of the filter `figure`, for any value that a case can carry."""
