"""The database itself refuses to change who opened a case or recorded an event, and for which office."""

from typing import Final

from pliego.people.triggers import Function, Guard, irreplaceable, unchanging, unchanging_always

_OPENING: Final = "desk_caseopening"
_RECORDING: Final = "desk_recording"
_SAYS: Final = "who recorded it is append-only"
_PLACE: Final = f"{_SAYS}: this place is taken"
_REFUSE: Final = "desk_recording_refuse"
_OPENED: Final = "SELECT 1 FROM desk_caseopening WHERE case_id = NEW.case_id OR token = NEW.token"
_RECORDED: Final = (
    "SELECT 1 FROM desk_recording WHERE event_id = NEW.event_id "
    "UNION ALL SELECT 1 FROM desk_recording WHERE token = NEW.token AND part = NEW.part"
)

GUARD: Final = Guard(
    sqlite=(
        *unchanging(_OPENING, _SAYS),
        irreplaceable(_OPENING, _PLACE, _OPENED),
        *unchanging(_RECORDING, _SAYS),
        irreplaceable(_RECORDING, _PLACE, _RECORDED),
    ),
    postgresql=(
        Function(_REFUSE, _SAYS),
        *unchanging_always(_OPENING, _REFUSE),
        *unchanging_always(_RECORDING, _REFUSE),
    ),
)
protect, unprotect = GUARD.protect, GUARD.unprotect
