"""The database itself refuses to change the custody log, to delete an exhibit, or to bring an erased one back."""

from typing import Final

from pliego.people.triggers import (
    Firing,
    Function,
    Guard,
    Refusal,
    irreplaceable,
    unchanging,
    unchanging_always,
)

_CUSTODY: Final = "evidence_custody"
_EXHIBIT: Final = "evidence_exhibit"
_SAYS: Final = "the custody log is append-only"
_FIXED: Final = (
    "UPDATE OF id, office_id, stored_bytes, sealed_hash, received_at, received_by_id, derived_from_id"
)
_ERASED: Final = "OLD.erased_at IS NOT NULL"
_REFUSE: Final = "evidence_refuse"

GUARD: Final = Guard(
    sqlite=(
        *unchanging(_CUSTODY, _SAYS),
        irreplaceable(
            _CUSTODY, f"{_SAYS}: this place is taken", "SELECT 1 FROM evidence_custody WHERE id = NEW.id"
        ),
        Refusal(f"{_EXHIBIT}_no_delete", "DELETE", _EXHIBIT, "an exhibit is erased, never deleted"),
        irreplaceable(
            _EXHIBIT, "there is an exhibit of this id", "SELECT 1 FROM evidence_exhibit WHERE id = NEW.id"
        ),
        Refusal(f"{_EXHIBIT}_fixed", _FIXED, _EXHIBIT, "what was received of an exhibit cannot change"),
        Refusal(f"{_EXHIBIT}_stays_erased", "UPDATE", _EXHIBIT, "an erased exhibit stays erased", _ERASED),
    ),
    postgresql=(
        Function(_REFUSE, "custody and what was received of an exhibit cannot change"),
        *unchanging_always(_CUSTODY, _REFUSE),
        Firing(f"{_EXHIBIT}_no_delete", "DELETE", _EXHIBIT, _REFUSE),
        Firing(f"{_EXHIBIT}_no_truncate", "TRUNCATE", _EXHIBIT, _REFUSE),
        Firing(f"{_EXHIBIT}_fixed", _FIXED, _EXHIBIT, _REFUSE),
        Firing(f"{_EXHIBIT}_stays_erased", "UPDATE", _EXHIBIT, _REFUSE, _ERASED),
    ),
)
protect, unprotect = GUARD.protect, GUARD.unprotect
