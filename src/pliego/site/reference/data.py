"""The page about tables: those that Pliego ships, and those that it reads."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from pliego.docket.shipped import FOLDER
from pliego.docket.tables import CASE_COLUMNS, EVENT_COLUMNS, FACT_COLUMNS
from pliego.law.clauses import Language
from pliego.law.procedures import PROCEDURES
from pliego.law.program import Op, compile_procedures
from pliego.law.readings import environment
from pliego.law.record import Dating
from pliego.law.standing import calendars_of
from pliego.law.words import word
from pliego.site.reference.markdown import Page, bullets, code, codes, link, table

OWN_TABLES: Final[Mapping[str, str]] = {
    "case_id": "The case; any name of at most 100 characters in a file of events or facts of one's own",
    "date": "ISO 8601: `2024-04-16`, `2024-04` or `2024`; empty only with `unknown` as its precision",
    "event": "An [event word](event-words.md)",
    "date_precision": "`day`, `month`, `year` or `unknown`; read from the date when absent",
    "detail": "What happened, in a few words; *announced* or *published* in it says what the date dates",
    "source_url": "Address of the source",
    "confidence": "`V` read in the source, `D` derived, `M` from memory; `V` where there is no such column",
    "kind": "Result of the act where the word does not say it, such as `denial` for `review_reported`",
    "dates_what": f"What the date dates: {codes(Dating)}; `announced` and `published` are upper bounds",
    "occurrence": "Which occurrence of the act it is, from 1; two rows with one number are two claims. For a "
    "date that an act names, such as `remediation_due`, the occurrence of that act, such as the second course",
    "proceeding": "The panel or course the row belongs to, as a number or a short name such as `plan_2`; "
    "inferred from the order of the rows when empty",
    "known_by": "The last day on which this can have become known; no date lies after it",
    "recorded_at": "When it was recorded: a date, or an instant with its zone",
    "done_by": "A date that the act itself states, such as the agreed end of a course of remediation",
    "fact": "Name of the fact: one of those below, or a column of the table of cases",
    "value": "`yes` or `no`, or the value of the column",
}
"""What each column of a table of one's own holds; the tables of cases are described by their data package."""


@dataclass(frozen=True, slots=True)
class ShippedColumn:
    """One column as the data package describes it."""

    name: str
    type: str
    description: str
    allowed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ShippedTable:
    """One table of the data package."""

    name: str
    title: str
    description: str
    columns: tuple[ShippedColumn, ...]


def data_columns() -> Page:
    """Every column of the shipped tables and of one's own, and every fact that a rule asks for."""
    descriptor = json.loads((FOLDER / "datapackage.json").read_text(encoding="utf-8"))
    licence = descriptor["licenses"][0]
    return Page(
        "data-columns.md",
        "Tables and columns",
        "The tables that Pliego ships, the tables that it reads, and the facts that its rules ask for.",
        (
            "## The public record that Pliego ships",
            descriptor["description"],
            f"Version {descriptor['version']}; all of it was public by {descriptor['known_by']}.",
            f"{link(licence['title'], licence['path'])}. {descriptor['license_note']}",
            *(block for shipped in _shipped(descriptor) for block in _described(shipped)),
            "## Tables of one's own",
            "UTF-8, comma separated, a header row. Columns may stand in any order.",
            *_own("Events, as `pliego standing` reads them", EVENT_COLUMNS.required, EVENT_COLUMNS.optional),
            *_own("Facts, one a row", FACT_COLUMNS.required, FACT_COLUMNS.optional),
            "### Cases, or facts in columns",
            f"Needed is `case_id`; allowed are {codes(CASE_COLUMNS.optional)}.",
            "## Facts that the rules ask for",
            "A fact that nobody stated leaves the question unsettled.",
            bullets(f"{code(name)}: {word(f'fact.{name}', Language.EN)}" for name in _facts()),
        ),
    )


def _shipped(descriptor: Mapping[str, Sequence[Mapping[str, object]]]) -> Iterator[ShippedTable]:
    for resource in descriptor["resources"]:
        schema = resource["schema"]
        columns = schema["fields"] if isinstance(schema, dict) else ()
        yield ShippedTable(
            str(resource["name"]),
            str(resource["title"]),
            str(resource["description"]),
            tuple(
                ShippedColumn(
                    column["name"],
                    column["type"],
                    column["description"],
                    tuple(column.get("constraints", {}).get("enum", ())),
                )
                for column in columns
            ),
        )


def _described(shipped: ShippedTable) -> Iterator[str]:
    yield f"### {shipped.title} (`{shipped.name}.csv`)"
    yield shipped.description
    yield table(
        ("column", "type", "meaning", "values"),
        ((code(column.name), column.type, column.description, _values(column)) for column in shipped.columns),
    )


def _values(column: ShippedColumn) -> str:
    return link("event words", "event-words.md") if column.name == "event" else codes(column.allowed)


def _own(title: str, required: Sequence[str], optional: Sequence[str]) -> Iterator[str]:
    yield f"### {title}"
    needed = [(code(column), "yes", OWN_TABLES[column]) for column in required]
    allowed = [(code(column), "", OWN_TABLES[column]) for column in optional]
    yield table(("column", "needed", "meaning"), [*needed, *allowed])


def _facts() -> list[str]:
    program = compile_procedures(tuple(PROCEDURES.values()), environment({}), calendars_of())
    return sorted({str(step.args[0]) for step in program.steps if step.op is Op.FACT})
