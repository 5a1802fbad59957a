"""Acts of labor inspection and of complaints in Mexico."""

from __future__ import annotations

from typing import Final

from pliego.law.acts.shape import Act

INSPECTION: Final[tuple[Act, ...]] = ()
"""Every act, in the order in which a matter usually runs through them."""
