"""Every write to the record, named by a verb."""

from .append_event import append_event
from .import_tables import ImportReport, import_tables
from .open_case import NewCase, open_case
from .sign_checkpoint import ForkError, current_checkpoint, sign_checkpoint

__all__ = [
    "ForkError",
    "ImportReport",
    "NewCase",
    "append_event",
    "current_checkpoint",
    "import_tables",
    "open_case",
    "sign_checkpoint",
]
