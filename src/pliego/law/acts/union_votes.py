"""Acts of votes of workers and of the registration of unions and contracts in Mexico."""

from __future__ import annotations

from typing import Final

from pliego.law.acts.shape import Act

UNION_VOTES: Final[tuple[Act, ...]] = ()
"""Every act, in the order in which a matter usually runs through them."""
