"""What an act is: a legally relevant step, who takes it, and how a docket records it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """Who acts or must act. Only governments are parties; the others have a place in the procedure."""

    COMPLAINANT = "complainant"
    RESPONDENT = "respondent"
    BOTH = "both"
    EITHER = "either"
    PANEL = "panel"
    SECRETARIAT = "secretariat"
    PETITIONER = "petitioner"
    COMMITTEE = "committee"
    USTR = "ustr"
    THIRD_PARTY = "third_party"
    CHAPTER_31_PANEL = "chapter_31_panel"
    NATIONAL_OFFICE = "national_office"
    MINISTERS = "ministers"
    EXPERTS = "experts"
    ARBITRAL_PANEL = "arbitral_panel"
    LABOR_OFFICE = "labor_office"
    INSPECTORATE = "inspectorate"
    REGISTRY = "registry"
    EMPLOYER = "employer"
    UNION = "union"
    REPORTER = "reporter"
    RECEIVING_OFFICE = "receiving_office"
    COMMISSION = "commission"
    ANY_PARTY = "any_party"
    CANADA = "canada"
    MEXICO = "mexico"
    UNITED_STATES = "united_states"
    NOBODY = "nobody"


class Silence(StrEnum):
    """What it means that a record rebuilt from public sources does not show an act."""

    UNRECORDED = "unrecorded"
    """It may have happened on any day after the act it answers."""
    ABSENT = "absent"
    """It is announced when it happens: not shown, so it did not happen."""
    AFTER_LAST = "after_last"
    """It ends the case: it may have happened, but only after the last step on record."""


class Kinds(StrEnum):
    """What the kinds of an act are: results that exclude each other, or measures that may stand side by side."""

    RESULTS = "results"
    MEASURES = "measures"


class Start(StrEnum):
    """Whether an act that may answer another needs it."""

    ANSWER = "answer"
    """It always answers another act: alone it is out of order."""
    OWN_MOTION = "own_motion"
    """It may be taken without being asked for."""


@dataclass(frozen=True, slots=True)
class Act:
    """A step that a role takes.

    `words` pairs each docket word with the kind of act it records ("" when the word does not say).
    `answers` is the act it responds to: it cannot come before it. `implies` lists earlier acts that this one
    presupposes, with their kind. `silence` says how the public record's silence is read: requests, panels and
    remedies are announced when they happen; replies, reports and consultations often are not. `follows` names
    acts that, if they took place on a day not known, did so before this one. `instead_of` is an act whose place
    this one takes: what answers that act may answer this one.
    """

    id: str
    by: Role
    words: tuple[tuple[str, str], ...]
    answers: str = ""
    implies: tuple[tuple[str, str], ...] = ()
    silence: Silence = Silence.UNRECORDED
    kinds: Kinds = Kinds.RESULTS
    follows: tuple[str, ...] = ()
    start: Start = Start.ANSWER
    instead_of: str = ""


@dataclass(frozen=True, slots=True)
class EventWord:
    """What a docket word records: an act and its kind, or a note without legal effect (`act == ""`)."""

    word: str
    act: str
    kind: str
