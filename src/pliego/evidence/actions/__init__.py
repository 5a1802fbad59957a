"""Every deed on an exhibit, named by a verb. Each writes a line of custody in its own transaction."""

from ..arrival import arrive
from .clean import clean, clean_kept
from .custody import Witness
from .erase import erase
from .export import ExportParts, export_parts
from .hand_over import hand_over
from .hold import hold, release
from .open_exhibit import Opening, open_exhibit
from .receive import receive, receive_kept
from .sweep import Swept, sweep
from .wait import forget, keep_waiting, wait_until

__all__ = [
    "ExportParts",
    "Opening",
    "Swept",
    "Witness",
    "arrive",
    "clean",
    "clean_kept",
    "erase",
    "export_parts",
    "forget",
    "hand_over",
    "hold",
    "keep_waiting",
    "open_exhibit",
    "receive",
    "receive_kept",
    "release",
    "sweep",
    "wait_until",
]
