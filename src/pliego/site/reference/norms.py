"""The page of a procedure: its norms in the order of the instrument, and the rows that are none."""

from collections.abc import Iterator
from typing import Final

from pliego.law.acts import Act
from pliego.law.clauses import CLAUSES, Language
from pliego.law.norms import Duty, Norm, Power, Procedure, Standstill
from pliego.law.readings_table import QUESTIONS
from pliego.law.words import limit_text, role_label, type_label
from pliego.site.reference.markdown import Page, code, fields, link, spoken, table

MARKS: Final = (
    "Marks say how well a statement was verified: **V** in a named source; **P** partly; **M+** firm memory, "
    "not verified; **M-** weak memory, which never decides an outcome."
)

_EN: Final = Language.EN


def norms(procedure: Procedure) -> Page:
    """Every norm of one procedure, and why its other rows are no norm."""
    about = [
        ("Instrument", procedure.instrument),
        ("Version", procedure.version),
        ("In force from", procedure.in_force[0]),
        ("In force until", procedure.in_force[1]),
        ("Questions that are computed", ", ".join(_question(reading.id) for reading in procedure.readings)),
    ]
    blocks = [fields(about), MARKS]
    for article in procedure.articles:
        blocks += [f"## {article.title} ({article.cite})", *map(_norm, article.norms)]
    excused = ((clause_link(row), reason) for row, reason in procedure.excused.items())
    blocks += ["## Rows that no norm encodes", table(("row", "why not"), excused)]
    return Page(
        page_name(procedure),
        procedure.title,
        f"Every norm of the procedure `{procedure.id}`, in the order of its articles. The sentences are "
        "ours, not the text of the law.",
        tuple(blocks),
    )


def page_name(procedure: Procedure) -> str:
    """The file of a procedure's page."""
    return f"norms-{procedure.id}.md"


def norm_link(procedure: Procedure, norm: Norm) -> str:
    """A link to a norm; Markdown readers make anchors in lower case, without dots."""
    return link(code(norm.id), f"{page_name(procedure)}#{norm.id.lower().replace('.', '')}")


def clause_link(row: str) -> str:
    """A link to a clause."""
    return link(row, f"clauses.md#{row.lower()}") if row in CLAUSES else row


def _question(name: str) -> str:
    return f"{link(name, f'questions.md#{name.lower()}')} (default `{QUESTIONS[name].default}`)"


def _norm(norm: Norm) -> str:
    about = [
        ("Type", type_label(norm, _EN)),
        *_parts(norm),
        ("Runs once for each", spoken(norm.of.id) if norm.of else ""),
        ("Cite", norm.cite),
        ("Mark", norm.mark.value),
        ("Rows", ", ".join(map(clause_link, norm.rows))),
    ]
    return f"### {norm.id}\n\n{norm.says}\n\n{fields(about)}"


def _parts(norm: Norm) -> Iterator[tuple[str, str]]:
    match norm:
        case Duty():
            discharging = (_act(act, (kind,) if kind else ()) for act, kind in norm.discharging)
            yield "Who must act", role_label(norm.bearer, _EN)
            yield "What discharges it", ", ".join(discharging)
            yield "Limit", f"{limit_text(norm.within, _EN)}; {norm.force}"
        case Power():
            yield "Who may act", role_label(norm.holder, _EN)
            yield "Act", _act(norm.act, norm.kinds)
        case Standstill():
            yield "Who must not act", role_label(norm.whom, _EN)
            yield "Act", _act(norm.act, norm.kinds)


def _act(act: Act, kinds: tuple[str, ...]) -> str:
    return f"{code(act.id)} ({', '.join(map(spoken, kinds))})" if kinds else code(act.id)
