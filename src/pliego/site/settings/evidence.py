"""Where exhibits lie sealed, how large they may be, and who looks through them on arrival."""

from . import environment


def _limit() -> int:
    text = environment.text("PLIEGO_EXHIBIT_LIMIT") or "2000000000"
    if not (text.isascii() and text.isdigit()) or int(text) == 0:
        raise SystemExit("pliego: PLIEGO_EXHIBIT_LIMIT must be a whole number of bytes, such as 2000000000")
    return int(text)


def _unscanned() -> bool:
    text = environment.text("PLIEGO_UNSCANNED") or "refuse"
    if text not in ("accept", "refuse"):
        raise SystemExit("pliego: PLIEGO_UNSCANNED must be accept or refuse")
    return text == "accept"


PLIEGO_EXHIBITS = environment.text("PLIEGO_EXHIBITS") or str(environment.var_folder() / "exhibits")
PLIEGO_S3_ENDPOINT = environment.text("PLIEGO_S3_ENDPOINT")
PLIEGO_EXHIBIT_LIMIT = _limit()
PLIEGO_CLAMD = environment.text("PLIEGO_CLAMD")
PLIEGO_ACCEPTS_UNSCANNED = _unscanned()

# Files of a form are thrown away unread, so that nothing of them touches a disk, except where a view seals them.
FILE_UPLOAD_HANDLERS = ["pliego.evidence.uploads.RefusingUploadHandler"]
