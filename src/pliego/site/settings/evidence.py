"""Where exhibits lie sealed, how large they may be, and who looks through them on arrival."""

from . import environment


def _bytes(name: str, usual: str) -> int:
    text = environment.text(name) or usual
    if not (text.isascii() and text.isdigit()) or int(text) == 0:
        raise SystemExit(f"pliego: {name} must be a whole number of bytes, such as {usual}")
    return int(text)


def _unscanned() -> bool:
    text = environment.text("PLIEGO_UNSCANNED") or "refuse"
    if text not in ("accept", "refuse"):
        raise SystemExit("pliego: PLIEGO_UNSCANNED must be accept or refuse")
    return text == "accept"


PLIEGO_EXHIBITS = environment.text("PLIEGO_EXHIBITS") or str(environment.var_folder() / "exhibits")
PLIEGO_S3_ENDPOINT = environment.text("PLIEGO_S3_ENDPOINT")
PLIEGO_EXHIBIT_LIMIT = _bytes("PLIEGO_EXHIBIT_LIMIT", "2000000000")
# Of all files together that wait for a report to be filed: nobody is asked who hands them in.
PLIEGO_WAITING_LIMIT = _bytes("PLIEGO_WAITING_LIMIT", "20000000000")
PLIEGO_CLAMD = environment.text("PLIEGO_CLAMD")
PLIEGO_ACCEPTS_UNSCANNED = _unscanned()

# Files of a form are thrown away unread, so that nothing of them touches a disk, except where a view seals them.
FILE_UPLOAD_HANDLERS = ["pliego.evidence.uploads.RefusingUploadHandler"]
