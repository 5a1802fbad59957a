"""Acts of the petition procedure of the United States for labor-chapter matters."""

from __future__ import annotations

from typing import Final

from pliego.law.acts.shape import Act

LABOR_CHAPTER: Final[tuple[Act, ...]] = ()
"""Every act, in the order in which a matter usually runs through them."""
