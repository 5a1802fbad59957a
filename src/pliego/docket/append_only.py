"""The database itself refuses to change or delete an event."""

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

_EVENT: Final = "docket_event"
_CASE: Final = "docket_case"
_SAYS: Final = "docket_event is append-only: supersede the event instead"
_OWN: Final = "an event supersedes an earlier event of its own case"
_SLUG: Final = "the slug of a case is part of its leaves: it cannot change"
_TAKEN: Final = (
    "SELECT 1 FROM docket_event WHERE id = NEW.id "
    "UNION ALL SELECT 1 FROM docket_event WHERE case_id = NEW.case_id AND sequence = NEW.sequence "
    "UNION ALL SELECT 1 FROM docket_event WHERE supersedes_id = NEW.supersedes_id"
)
_OF_ANOTHER_CASE: Final = (
    "NEW.supersedes_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM docket_event "
    "WHERE id = NEW.supersedes_id AND case_id = NEW.case_id AND sequence < NEW.sequence)"
)

GUARD: Final = Guard(
    sqlite=(
        *unchanging(_EVENT, _SAYS),
        irreplaceable(_EVENT, "docket_event is append-only: this place is taken", _TAKEN),
        Refusal(f"{_EVENT}_supersedes_own_case", "INSERT", _EVENT, _OWN, _OF_ANOTHER_CASE),
        Refusal(f"{_CASE}_slug_fixed", "UPDATE OF slug", _CASE, _SLUG, "NEW.slug IS NOT OLD.slug"),
        irreplaceable(
            _CASE,
            "there is a case of this slug",
            "SELECT 1 FROM docket_case WHERE id = NEW.id OR slug = NEW.slug",
        ),
    ),
    postgresql=(
        Function("docket_event_refuse", _SAYS),
        *unchanging_always(_EVENT, "docket_event_refuse"),
        Function("docket_event_check", _OWN, _OF_ANOTHER_CASE),
        Firing(f"{_EVENT}_supersedes_own_case", "INSERT", _EVENT, "docket_event_check"),
        Function("docket_case_check", _SLUG),
        Firing(
            f"{_CASE}_slug_fixed",
            "UPDATE OF slug",
            _CASE,
            "docket_case_check",
            "NEW.slug IS DISTINCT FROM OLD.slug",
        ),
    ),
)
protect, unprotect = GUARD.protect, GUARD.unprotect
