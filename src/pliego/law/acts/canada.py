"""Acts of the procedure of Canada before Annex 31-B."""

from __future__ import annotations

from typing import Final

from pliego.law.acts.shape import Act

CANADA: Final[tuple[Act, ...]] = ()
"""Every act, in the order in which a matter usually runs through them."""
