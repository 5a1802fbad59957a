"""Pages about the law behind the norms: clauses, open questions, contradictions between sources."""

from collections.abc import Mapping
from typing import Final

from pliego.law.clauses import BLOCKS, SOURCES, Clause, sources_of
from pliego.law.procedures import PROCEDURES
from pliego.law.readings import READINGS
from pliego.law.readings_table import CONTRADICTIONS, QUESTIONS, Changes, Question
from pliego.site.reference.markdown import Page, bullets, code, fields, link, table
from pliego.site.reference.norms import MARKS, clause_link, norm_link

_CHANGES: Final[Mapping[Changes, str]] = {
    Changes.DATES: "dates",
    Changes.OUTCOME: "an outcome",
    Changes.RECORD: "what is recorded",
    Changes.NOTHING: "nothing that is computed",
}


def clauses() -> Page:
    """Every row of law, with the norms that encode it or the reason why none does."""
    encoded, excused = _encoded(), _excused()
    blocks = [MARKS]
    for title, rows in BLOCKS:
        written = (_clause(row, encoded.get(row.id, ""), excused.get(row.id, "")) for row in rows)
        blocks += [f"## {title}", *written]
    sources = ((code(source.key), link(source.title, source.address)) for source in SOURCES.values())
    blocks += ["## Sources", "Without a link, no public address is known.", table(("key", "source"), sources)]
    return Page(
        "clauses.md",
        "Clauses",
        "Every statement of law that Pliego rests on: in our own words, with its citation, its mark and its "
        "sources. Not the text of the law and not legal advice.",
        tuple(blocks),
    )


def _encoded() -> dict[str, str]:
    found: dict[str, list[str]] = {}
    for procedure in PROCEDURES.values():
        for norm in procedure.norms:
            for row in norm.rows:
                found.setdefault(row, []).append(norm_link(procedure, norm))
    return {row: ", ".join(links) for row, links in found.items()}


def _excused() -> dict[str, str]:
    return {row: reason for procedure in PROCEDURES.values() for row, reason in procedure.excused.items()}


def _clause(row: Clause, encoded: str, excused: str) -> str:
    about = [
        ("Cite", row.citation),
        ("Mark", _mark(row)),
        ("Who", row.actor),
        ("When", row.trigger),
        ("Limit", row.limit),
        ("Effect", row.effect),
        ("If nobody acts", row.silence),
        ("Norms", encoded),
        ("No norm, because", "" if encoded else excused),
        ("Sources", ", ".join(link(source.key, source.address) for source in sources_of(row))),
    ]
    return f"### {row.id}\n\n{row.says.en}\n\n{fields(about)}"


def _mark(row: Clause) -> str:
    mark, note = row.mark.value, row.mark_note
    return note if note.startswith(mark) else f"{mark}; {note}" if note else mark


def questions() -> Page:
    """Every open question with its readings, and the contradictions between sources."""
    contradictions = (
        f"**{found.id}**: {found.says.en} ({', '.join(map(clause_link, found.clause_ids))})"
        for found in CONTRADICTIONS
    )
    return Page(
        "questions.md",
        "Open questions",
        "Points of law that can be read in more than one way. The first reading is the default; where "
        "another changes an answer, both are shown. `pliego standing --reading Q1=agreement` chooses one.",
        (
            *map(_question, QUESTIONS.values()),
            "## Where published sources contradict one another",
            bullets(contradictions),
        ),
    )


def _question(asked: Question) -> str:
    readings = (
        (f"{code(value.id)}{' (default)' if value.id == asked.default else ''}", value.says.en)
        for value in asked.values
    )
    about = [
        ("Why this default", asked.default_reason.en),
        ("Why it matters", asked.matters.en),
        ("Another reading changes", _CHANGES[asked.changes]),
        ("Computed", "yes, every reading" if asked.id in READINGS else "no, shown only"),
        ("Rows", ", ".join(map(clause_link, asked.clause_ids))),
    ]
    return "\n\n".join(
        (f"## {asked.id}", asked.title.en, table(("reading", "meaning"), readings), fields(about))
    )
