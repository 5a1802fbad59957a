"""Words for the acts of labor inspection and of complaints in Mexico."""

from collections.abc import Mapping
from typing import Final

EN: Final[Mapping[str, str]] = {}

ES: Final[Mapping[str, str]] = {}

FR: Final[Mapping[str, str]] = {}
