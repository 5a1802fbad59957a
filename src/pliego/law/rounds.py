"""Rounds of a track: which acts belong to the first panel, the second, and so on.

A round also sees the openings that come after its own, so that a norm can say that the next course of
remediation takes the place of the one before: `on(agree_course, since=after(course.opened))`.
"""

from __future__ import annotations

from collections.abc import Sequence

from pliego.law.days import ALWAYS, Span
from pliego.law.evaluate import Round
from pliego.law.norms import Track
from pliego.law.program import Program
from pliego.law.record import Occurrence, Occurrences


def rounds_of(program: Program, acts: Occurrences) -> dict[str, list[Round]]:
    """The rounds of every track that was opened, in order."""
    return {
        track.id: _rounds(track, acts)
        for track in program.tracks.values()
        if any(act.id in acts for act in track.opened_by)
    }


def _rounds(track: Track, acts: Occurrences) -> list[Round]:
    openings = sorted(
        ((act.id, occurrence) for act in track.opened_by for occurrence in acts.get(act.id, ())),
        key=lambda pair: (pair[1].lo, pair[1].hi),
    )
    belonging = [_openings_from(number, openings) for number in range(len(openings))]
    labels = [_label(occurrence) for _, occurrence in openings]
    for act in track.acts:
        for occurrence in acts.get(act.id, ()):
            belonging[_number(occurrence, openings, labels)].setdefault(act.id, []).append(occurrence)
    return [
        Round(track.id, number + 1, Span(opening.lo, opening.hi), own, labels[number])
        for number, ((_, opening), own) in enumerate(zip(openings, belonging, strict=True))
    ]


def _openings_from(number: int, openings: Sequence[tuple[str, Occurrence]]) -> dict[str, list[Occurrence]]:
    found: dict[str, list[Occurrence]] = {}
    for act, occurrence in openings[number:]:
        found.setdefault(act, []).append(occurrence)
    return found


def _label(occurrence: Occurrence) -> str:
    return occurrence.event.proceeding if occurrence.event else ""


def _number(occurrence: Occurrence, openings: Sequence[tuple[str, Occurrence]], labels: Sequence[str]) -> int:
    """The round an act belongs to: the one it names, else the last that had opened, else the first."""
    label = _label(occurrence)
    if label and label in labels:
        return labels.index(label)
    day = occurrence.hi if occurrence.lo == ALWAYS else occurrence.lo
    return max((number for number, (_, opening) in enumerate(openings) if opening.lo <= day), default=0)
