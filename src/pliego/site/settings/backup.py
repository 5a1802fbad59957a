"""Backups: how long they are kept, and where the keys lie that no table holds."""

from . import environment


def _days() -> int:
    text = environment.text("PLIEGO_BACKUP_DAYS") or "35"
    if not (text.isascii() and text.isdigit()) or not 1 <= int(text) <= 36_500:
        raise SystemExit("pliego: PLIEGO_BACKUP_DAYS must be a whole number of days, such as 35")
    return int(text)


PLIEGO_BACKUP_DAYS = _days()
# Only the public half: the private one exists as shares on paper.
PLIEGO_RECOVERY_KEY = environment.var_folder() / "recovery-key.txt"
PLIEGO_SECRET_KEY_FILE = environment.var_folder() / "secret-key"
PLIEGO_SECRET_KEY_IS_NAMED = bool(environment.text("PLIEGO_SECRET_KEY"))
