"""Where the files of the export lie that the site offers now."""

from pathlib import Path
from typing import Final

PRESENT: Final = "present"
"""The link to the folder of the present export, on the shelf of exports."""


def has_file(shelf: Path, name: str) -> bool:
    """Whether the site offers a file of that name now."""
    return (shelf / PRESENT / name).is_file()
