"""Acts of the labor chapter (23) and of dispute settlement between governments (31)."""

from __future__ import annotations

from typing import Final

from pliego.law.acts.shape import Act

CHAPTERS: Final[tuple[Act, ...]] = ()
"""Every act, in the order in which a matter usually runs through them."""
