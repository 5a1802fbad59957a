"""Reports from people: how many are taken, how much may be in writing, and where the quick exit leads."""

from . import environment


def _per_hour() -> int:
    text = environment.text("PLIEGO_REPORTS_PER_HOUR") or "5000"
    if not (text.isascii() and text.isdigit()) or int(text) == 0:
        raise SystemExit("pliego: PLIEGO_REPORTS_PER_HOUR must be a whole number, such as 5000")
    return int(text)


def _exit() -> str:
    text = environment.text("PLIEGO_EXIT") or "https://www.google.com/"
    if not text.startswith("https://"):
        raise SystemExit("pliego: PLIEGO_EXIT must be an address that begins with https://")
    return text


def _drafts_limit() -> int:
    text = environment.text("PLIEGO_DRAFTS_LIMIT") or "2000000000"
    if not (text.isascii() and text.isdigit()) or int(text) == 0:
        raise SystemExit("pliego: PLIEGO_DRAFTS_LIMIT must be a whole number of bytes, such as 2000000000")
    return int(text)


PLIEGO_REPORTS_PER_HOUR = _per_hour()
PLIEGO_DRAFTS_LIMIT = _drafts_limit()
PLIEGO_EXIT = _exit()
