"""What the answers about the law hold. No database."""

from typing import Literal

from pliego.observatory.api.shapes import Mark, Plain

NormKind = Literal["duty", "power", "standstill", "effect", "test"]


class Spoken(Plain):
    """A text in each language."""

    es: str
    en: str
    fr: str


class SourceRow(Plain):
    """Where a clause was read; an empty address means that no public one is known."""

    id: str
    title: str
    address: str


class ClauseRow(Plain):
    """A rule of an instrument in one sentence, with its citation, mark and sources."""

    id: str
    cite: str
    says: Spoken
    mark: Mark
    sources: list[SourceRow]


class NormRow(Plain):
    """A norm: what it is, whom it concerns (a role), its limit, what it says, and the clauses that it rests on."""

    id: str
    kind: NormKind
    who: str
    limit: Spoken | None
    says: Spoken
    cite: str
    mark: Mark
    clauses: list[ClauseRow]


class ArticleRow(Plain):
    """A heading of the instrument with its norms."""

    cite: str
    title: Spoken
    norms: list[NormRow]


class ProcedureRow(Plain):
    """A procedure; `in_force` holds its first day and, where it ended, its last."""

    id: str
    title: Spoken
    instrument: str
    version: str
    in_force: list[str]
    norms: int
    questions: list[str]


class Procedures(Plain):
    """Every procedure."""

    procedures: list[ProcedureRow]


class ProcedureText(ProcedureRow):
    """A procedure, norm by norm."""

    articles: list[ArticleRow]


class ReadingRow(Plain):
    """A way to answer a question; the default is the one used unless another is chosen."""

    id: str
    says: Spoken
    default: bool


class QuestionRow(Plain):
    """An open question of law: its readings, what another reading changes, the clauses at issue, and in how
    many cases it changes an answer."""

    id: str
    title: Spoken
    readings: list[ReadingRow]
    reason: Spoken
    matters: Spoken
    changes: Literal["dates", "outcome", "record", "nothing"]
    clauses: list[str]
    cases: int


class Questions(Plain):
    """Every open question of law."""

    questions: list[QuestionRow]
