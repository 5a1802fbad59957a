"""Acts of the promise of feedback to a reporter."""

from __future__ import annotations

from typing import Final

from pliego.law.acts.shape import Act

FEEDBACK: Final[tuple[Act, ...]] = ()
"""Every act, in the order in which a matter usually runs through them."""
