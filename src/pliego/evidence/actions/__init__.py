"""Every deed on an exhibit, named by a verb. Each writes a line of custody in its own transaction."""

from ..arrival import arrive
from .clean import clean
from .custody import Witness
from .erase import erase
from .export import ExportParts, export_parts
from .hold import hold, release
from .open_exhibit import Opening, open_exhibit
from .receive import receive
from .sweep import Swept, sweep

__all__ = [
    "ExportParts",
    "Opening",
    "Swept",
    "Witness",
    "arrive",
    "clean",
    "erase",
    "export_parts",
    "hold",
    "open_exhibit",
    "receive",
    "release",
    "sweep",
]
