"""The parts of an address that pages about the agreement read."""

from typing import Final

PARAMETERS: Final = frozenset({"party", "kind", "family", "owner", "type", "badge", "page"})
