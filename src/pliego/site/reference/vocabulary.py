"""Pages about the words of the record and of the answers: event words, states, irregularities."""

from collections.abc import Mapping
from typing import Final

from pliego.law.acts import ACTS, NOTES, STATED_DATES, Act, Silence
from pliego.law.clauses import Language
from pliego.law.irregular import Flag
from pliego.law.standing import State
from pliego.law.words import event_label, role_label, state_label
from pliego.site.reference.markdown import Page, code, spoken, table

LANGUAGES: Final = (Language.EN, Language.ES, Language.FR)
IN_WORDS: Final = ("English", "Spanish", "French")

SILENCE: Final[Mapping[Silence, str]] = {
    Silence.UNRECORDED: "it may have happened unrecorded",
    Silence.ABSENT: "it did not happen",
    Silence.AFTER_LAST: "it may have happened after the last step on record",
}

MEANING: Final[Mapping[State, str]] = {
    State.NOT_RUNNING: "the duty has not begun, or does not exist in this case",
    State.PENDING: "the last day is not past",
    State.MET: "done by the last day, whichever of the possible days are the true ones",
    State.MET_LATE: "done after the last day, whichever of the possible days are the true ones",
    State.POSSIBLY_LATE: "done, and the possible days leave open whether in time",
    State.OVERDUE: "the last day is past and the duty not done; only where the record is complete",
    State.UNRECORDED: "the record shows no act, and that does not show that there was none",
    State.RELEASED: "no longer owed: the case ended first",
    State.UNSETTLED: "the record does not settle it",
    State.NOT_YET: "not yet open, or not yet in force",
    State.OPEN: "may be used on this day",
    State.OPEN_IF: "may be used, unless an act that the record lacks was done",
    State.USED: "was used, and can be used only once",
    State.CLOSED: "can no longer be used",
    State.IN_FORCE: "holds on this day",
    State.ENDED: "held, and holds no longer",
    State.HOLDS: "the facts are so",
    State.FAILS: "the facts are known not to be so",
}

DEPARTURE: Final[Mapping[Flag, str]] = {
    Flag.LATE: "an act after the last day",
    Flag.DURING_STANDSTILL: "an act while it was forbidden",
    Flag.WITHOUT_POWER: "an act that nobody had the power to do on that day",
    Flag.PANEL_WITHOUT_GATE: "a panel asked for on no ground that was open",
    Flag.OUT_OF_ORDER: "an act before the one that it answers",
    Flag.TOO_EARLY: "an act before the day from which the duty that it would discharge runs",
    Flag.AROSE_LATE: "a duty that came to exist after its last day: it lapsed as it arose",
    Flag.REPEATED: "an act recorded as done again",
    Flag.IMPOSSIBLE_DATE: "a date before the agreement entered into force",
    Flag.EXTENSION_AFTER_TERM: "a term extended after it had ended",
    Flag.SOURCES_DIFFER: "two claims about one act that cannot both be true",
    Flag.FINDING_AND_OUTCOME_DIFFER: "the respondent found no denial, and yet the outcome is a remedy",
    Flag.REPLY_AND_FINDING_DIFFER: "the respondent refused the review, and yet reported a finding",
}


def event_words() -> Page:
    """Every word of the column `event`, and what it records."""
    return Page(
        "event-words.md",
        "Event words",
        "The words that the column `event` of a table may hold, and what it means that a record rebuilt from "
        "public sources lacks one. In a record declared complete, what is missing did not happen.",
        (
            "## Words that record an act",
            table(
                (
                    "word",
                    "what it records",
                    "act",
                    "kind",
                    "by",
                    "answers the act",
                    "if the record is silent",
                ),
                (_word(act, word, kind) for act in ACTS for word, kind in act.words),
            ),
            "## Words that state a date of another act",
            table(
                ("word", "what it states", "act", "date"),
                (
                    (code(word), event_label(word, Language.EN), code(act), code(name))
                    for word, (act, name) in STATED_DATES.items()
                ),
            ),
            "## Words without effect on any clock",
            table(
                ("word", "what it records"), ((code(word), event_label(word, Language.EN)) for word in NOTES)
            ),
            "## What an act presupposes",
            "In an incomplete record these acts happened no later than the act that needs them.",
            table(
                ("act", "presupposes"),
                ((code(act.id), _presupposed(act)) for act in ACTS if act.implies or act.answers),
            ),
        ),
    )


def _word(act: Act, word: str, kind: str) -> tuple[str, ...]:
    return (
        code(word),
        event_label(word, Language.EN),
        code(act.id),
        code(kind),
        role_label(act.by, Language.EN),
        code(act.answers),
        SILENCE[act.silence],
    )


def _presupposed(act: Act) -> str:
    implied = [f"{code(name)} ({spoken(kind)})" if kind else code(name) for name, kind in act.implies]
    bare = [code(act.answers)] if act.answers and act.answers not in dict(act.implies) else []
    return ", ".join(implied + bare)


def states() -> Page:
    """Every state of a norm and every kind of irregularity."""
    return Page(
        "states.md",
        "States and irregularities",
        "The states that a norm can have on a day, and the departures from the rules that are flagged. "
        "Nothing is refused: what departs from the rules is recorded as it is.",
        (
            "## States",
            table(
                ("state", "meaning", *IN_WORDS),
                (
                    (code(state), MEANING[state], *(state_label(state, language) for language in LANGUAGES))
                    for state in State
                ),
            ),
            "## Irregularities",
            "A flag needs certainty: where the possible days leave the matter open, none is raised.",
            table(("kind", "what is flagged"), ((code(flag), DEPARTURE[flag]) for flag in Flag)),
        ),
    )
