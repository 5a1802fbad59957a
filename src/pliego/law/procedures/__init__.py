"""The procedures that Pliego knows, by id."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from pliego.law.norms import Procedure
from pliego.law.procedures.us_petition import US_PETITION
from pliego.law.procedures.usmca_31_a import USMCA_31_A

PROCEDURES: Final[Mapping[str, Procedure]] = MappingProxyType({p.id: p for p in (USMCA_31_A, US_PETITION)})

__all__ = ["PROCEDURES", "USMCA_31_A", "US_PETITION"]
