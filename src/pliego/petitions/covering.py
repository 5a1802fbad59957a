"""The tests of coverage in a document: each with its answer, and how the answer came about. Plain Python."""

from collections.abc import Iterator

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from pliego.law.admissibility.telling import fact_label, outcome_text, question_text, verdict_label
from pliego.law.clauses import Language
from pliego.law.words import mark_label, says
from pliego.petitions.choices import CHOICES
from pliego.petitions.coverage import Coverage, coverage_of
from pliego.petitions.document import Block, Grid, Heading, Note, Paragraph
from pliego.petitions.petition import Answer, Petition


def coverage(petition: Petition, language: Language) -> Iterator[Block]:
    """Whether the annex covers the matter by what was told, and what was told."""
    found = coverage_of(petition)
    yield Heading(_("Is the matter covered?"))
    if found.clash:
        facts = "; ".join(fact_label(fact, language) for fact in found.clash)
        yield Paragraph(
            _("These answers cannot be so together, and none was used: {facts}.").format(facts=facts)
        )
    else:
        yield Paragraph(outcome_text(found.assessment.outcome, language))
    yield Note(_("Computed from the answers below; the office decides."))
    yield Grid(
        (pgettext("of coverage", "Test"), _("Rule"), _("By what was told"), _("How well the rule is known")),
        tuple(
            (
                says(one.test, language), one.test.cite, verdict_label(one.verdict, language),
                mark_label(one.test.mark, language),
            )
            for one in found.assessment.findings
        ),
        (10, 4, 4, 5),
    )  # fmt: skip
    told = _told(petition, found, language)
    if told:
        yield Grid((_("Question"), _("Answer"), _("How it was told")), told, (12, 4, 6))


def _told(petition: Petition, found: Coverage, language: Language) -> tuple[tuple[str, ...], ...]:
    answers = {told.fact: told.answer for told in petition.answers}
    follows = {
        fact: Answer.YES if so else Answer.NO
        for fact, so in found.assessment.facts.items()
        if answers.get(fact, Answer.UNKNOWN) is Answer.UNKNOWN
    }
    procedure = petition.instrument.procedure
    return tuple(
        (
            question_text(fact, procedure, language),
            str(CHOICES[answer]),
            _("Follows from other answers") if fact in follows else _("Told by the petitioner"),
        )
        for fact, answer in {**answers, **follows}.items()
    )
