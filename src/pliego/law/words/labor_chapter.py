"""Words for the acts of the petition procedure of the United States for labor-chapter matters."""

from collections.abc import Mapping
from typing import Final

EN: Final[Mapping[str, str]] = {}

ES: Final[Mapping[str, str]] = {}

FR: Final[Mapping[str, str]] = {}
