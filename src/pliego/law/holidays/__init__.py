"""Federal legal holidays of the three Parties, 2020 to 2030, as dated records.

The country modules are written by tools/seed_holidays.py; corrections are made there.
"""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from pliego.law.holidays import canada, mexico, united_states
from pliego.law.holidays.record import Holiday

FIRST_DAY = date(2020, 1, 1)
LAST_DAY = date(2030, 12, 31)

HOLIDAYS: Mapping[str, tuple[Holiday, ...]] = MappingProxyType(
    {"US": united_states.HOLIDAYS, "MX": mexico.HOLIDAYS, "CA": canada.HOLIDAYS}
)

__all__ = ["FIRST_DAY", "HOLIDAYS", "LAST_DAY", "Holiday"]
