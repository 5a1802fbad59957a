"""Words for the acts of the procedure of Canada before Annex 31-B."""

from collections.abc import Mapping
from typing import Final

EN: Final[Mapping[str, str]] = {}

ES: Final[Mapping[str, str]] = {}

FR: Final[Mapping[str, str]] = {}
