"""Acts that no instrument in force names: those that proposed reforms would bring."""

from __future__ import annotations

from typing import Final

from pliego.law.acts.shape import Act, Role

notify_employer = Act("notify_employer", Role.COMMITTEE, (("employer_notified", ""),))
publish_reasons = Act("publish_reasons", Role.COMMITTEE, (("reasons_published", ""),))

REFORMS: Final[tuple[Act, ...]] = (notify_employer, publish_reasons)
"""Every act of the proposals."""
