"""The column interpreter: the standing of a whole table of cases at once, on polars.

It runs the programs of `pliego.law.program`, so that no rule is written twice. It is the one part of the law that
needs more than the standard library; `pliego.law` does not import it.
"""

from pliego.law.columns.chunks import CaseOrderError, Chunk
from pliego.law.columns.records import Tables, tables_of
from pliego.law.columns.table import Detail, tabulate

__all__ = ["CaseOrderError", "Chunk", "Detail", "Tables", "tables_of", "tabulate"]
