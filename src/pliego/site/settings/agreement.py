"""The wider agreement: whose tables the pages show."""

from pathlib import Path

from . import environment


def folder() -> Path | None:
    """The folder of the tables of one's own; none for the shipped ones."""
    text = environment.text("PLIEGO_AGREEMENT")
    if not text:
        return None
    if not Path(text).is_dir():
        raise SystemExit("pliego: PLIEGO_AGREEMENT must be a folder that holds tables such as bodies.csv")
    return Path(text).resolve()


PLIEGO_AGREEMENT = folder()
