"""A made-up case of twelve events, several of them known to the month only or announced."""

from typing import Final

from pliego.law import Completeness, Dating, Event, FactClaim, Record, span_of

_EVENTS: Final = (
    # act, date, kind, dating
    ("petition", "2023-05-15", "", Dating.DONE),
    ("request", "2023-06", "", Dating.DONE),
    ("suspend_liquidation", "2023-06-16", "", Dating.DONE),
    ("reply", "2023-06-27", "accepted", Dating.ANNOUNCED),
    ("report", "2023-08", "denial", Dating.DONE),
    ("agree_course", "2023-08-21", "", Dating.ANNOUNCED),
    ("complete_course", "2023-11", "", Dating.DONE),
    ("dispute_cure", "2023-12-04", "", Dating.DONE),
    ("ask_panel", "2023-12-18", "", Dating.DONE),
    ("constitute", "2024-01", "", Dating.PUBLISHED),
    ("verify", "2024-02", "", Dating.DONE),
    ("determine", "2024-04-26", "denial", Dating.DONE),
)


def record(completeness: Completeness) -> Record:
    """The case, its silence read in one way or the other."""
    return Record(
        events=tuple(
            Event(
                f"e{number}",
                act,
                span_of(date),
                kind,
                dating,
                stated=(("done_by", span_of("2023-11-15")),) if act == "agree_course" else (),
            )
            for number, (act, date, kind, dating) in enumerate(_EVENTS, start=1)
        ),
        facts={"priority_sector": FactClaim("priority_sector", "yes")},
        completeness=completeness,
    )
