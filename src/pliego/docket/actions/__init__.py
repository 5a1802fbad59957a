"""Every write to the record, named by a verb."""

from .append_event import append_event
from .import_tables import ImportReport, import_tables
from .open_case import NewCase, open_case

__all__ = [
    "ImportReport",
    "NewCase",
    "append_event",
    "import_tables",
    "open_case",
]
