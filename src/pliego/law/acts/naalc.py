"""Acts of the North American Agreement on Labor Cooperation."""

from __future__ import annotations

from typing import Final

from pliego.law.acts.shape import Act

NAALC: Final[tuple[Act, ...]] = ()
"""Every act, in the order in which a matter usually runs through them."""
