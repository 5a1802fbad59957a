"""The database itself refuses to change which entry of the log a line of custody became."""

from typing import Final

from pliego.people.triggers import Function, Guard, irreplaceable, unchanging, unchanging_always

_ENTRY: Final = "desk_deedentry"
_SAYS: Final = "desk_deedentry is append-only"
_REFUSE: Final = "desk_deedentry_refuse"
_TAKEN: Final = "SELECT 1 FROM desk_deedentry WHERE custody_id = NEW.custody_id OR entry = NEW.entry"

GUARD: Final = Guard(
    sqlite=(*unchanging(_ENTRY, _SAYS), irreplaceable(_ENTRY, f"{_SAYS}: this place is taken", _TAKEN)),
    postgresql=(Function(_REFUSE, _SAYS), *unchanging_always(_ENTRY, _REFUSE)),
)
protect, unprotect = GUARD.protect, GUARD.unprotect
