"""Words for the acts of the North American Agreement on Labor Cooperation."""

from collections.abc import Mapping
from typing import Final

EN: Final[Mapping[str, str]] = {}

ES: Final[Mapping[str, str]] = {}

FR: Final[Mapping[str, str]] = {}
