"""Every write to the record, named by a verb."""

from ..timestamps import TimestampError
from .append_event import SupersededError, append_event
from .assign_office import assign_office, release_office
from .erase_entry import erase_entry, replay_erasures, write_journal
from .import_tables import ImportReport, import_tables
from .open_case import NewCase, open_case
from .publish_sealed import publish_sealed
from .seal_entry import entry_under, open_entry, seal_entry, seal_entry_under
from .sign_checkpoint import ForkError, current_checkpoint, sign_checkpoint
from .stamp_checkpoints import configured_authority, stamp_checkpoints, unstamped

__all__ = [
    "ForkError",
    "ImportReport",
    "NewCase",
    "SupersededError",
    "TimestampError",
    "append_event",
    "assign_office",
    "configured_authority",
    "current_checkpoint",
    "entry_under",
    "erase_entry",
    "import_tables",
    "open_case",
    "open_entry",
    "publish_sealed",
    "release_office",
    "replay_erasures",
    "seal_entry",
    "seal_entry_under",
    "sign_checkpoint",
    "stamp_checkpoints",
    "unstamped",
    "write_journal",
]
