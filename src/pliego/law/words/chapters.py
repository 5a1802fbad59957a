"""Words for the acts of the labor chapter (23) and of dispute settlement between governments (31)."""

from collections.abc import Mapping
from typing import Final

EN: Final[Mapping[str, str]] = {}

ES: Final[Mapping[str, str]] = {}

FR: Final[Mapping[str, str]] = {}
