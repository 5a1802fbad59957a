"""Reports from people: how many are taken, and where the quick exit leads."""

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


PLIEGO_REPORTS_PER_HOUR = _per_hour()
PLIEGO_EXIT = _exit()
