"""Every write to the record, named by a verb."""

from .append_event import append_event
from .erase_entry import erase_entry, replay_erasures, write_journal
from .import_tables import ImportReport, import_tables
from .open_case import NewCase, open_case
from .publish_sealed import publish_sealed
from .seal_entry import open_entry, seal_entry
from .sign_checkpoint import ForkError, current_checkpoint, sign_checkpoint

__all__ = [
    "ForkError",
    "ImportReport",
    "NewCase",
    "append_event",
    "current_checkpoint",
    "erase_entry",
    "import_tables",
    "open_case",
    "open_entry",
    "publish_sealed",
    "replay_erasures",
    "seal_entry",
    "sign_checkpoint",
    "write_journal",
]
