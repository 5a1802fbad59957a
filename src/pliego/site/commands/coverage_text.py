"""Whether a workplace is covered, as text for a person."""

from collections.abc import Iterator

from pliego.law import Language
from pliego.law.admissibility import Assessment, Finding, PanelView, RouteFinding, Verdict
from pliego.law.admissibility.telling import (
    fact_label,
    fact_sentence,
    help_text,
    outcome_text,
    question_text,
    speaker_label,
    verdict_label,
)
from pliego.law.clauses import Source
from pliego.law.days import day
from pliego.law.render import render_text
from pliego.law.words import date_text, mark_label, procedure_title, says, word
from pliego.site.commands.layout import paragraph, titled, underlined


def coverage_text(found: Assessment, language: Language) -> str:
    """The outcome, the next question, each test with its reasons and what panels said, and the open routes."""
    procedure = found.procedure
    return "\n\n".join(
        (
            underlined(word("coverage.title", language)),
            paragraph(procedure_title(procedure.id, procedure.title, language)),
            paragraph(_outcome(found, language)),
            *_told(found, language),
            *_next(found, language),
            titled(word("coverage.tests", language)),
            *(_test(one, language) for one in found.findings),
            titled(word("coverage.routes", language)),
            *(_route(one, language) for one in found.open_routes),
            *(() if found.open_routes else (paragraph(word("coverage.no_routes", language)),)),
        )
    )


def _outcome(found: Assessment, language: Language) -> str:
    said = outcome_text(found.outcome, language)
    return said if found.outcome is Verdict.UNSETTLED else f"{said} ({mark_label(found.mark, language)})"


def _told(found: Assessment, language: Language) -> Iterator[str]:
    if found.facts:
        lines = (paragraph(fact_sentence(name, so, language), 2) for name, so in found.facts.items())
        yield "\n".join((titled(word("coverage.told", language)), *lines))


def _next(found: Assessment, language: Language) -> Iterator[str]:
    fact = found.next_fact
    if fact:
        yield "\n".join(
            (
                titled(question_text(fact, found.procedure, language)),
                paragraph(help_text(fact, found.procedure, language)),
                paragraph(word("coverage.ask", language).format(fact=fact), 2),
            )
        )


def _test(found: Finding, language: Language) -> str:
    answer = verdict_label(found.verdict, language).capitalize()
    lines = [
        paragraph(f"{answer}. {says(found.test, language)} ({found.test.cite}; {found.test.mark.value})")
    ]
    lines += [_indented(render_text(part, language)) for part in found.why.parts]
    if found.turns_on:
        facts = "; ".join(fact_label(name, language) for name in found.turns_on)
        lines.append(paragraph(word("coverage.settles", language).format(facts=facts), 2))
    for view in found.views:
        lines += _view(view, language)
    if not found.views:
        lines.append(paragraph(word("coverage.no_view", language), 2))
    for one in found.questions:
        text = word("coverage.question", language).format(id=one.id, title=one.title.into(language))
        lines.append(paragraph(text, 2))
    return "\n".join(lines)


def _indented(text: str) -> str:
    return "\n".join(
        paragraph(line.strip(), len(line) - len(line.lstrip()) + 2) for line in text.splitlines()
    )


def _view(view: PanelView, language: Language) -> Iterator[str]:
    head = word("coverage.view", language).format(
        name=f"{view.name}, {view.annex}",
        determined=f"{date_text(day(view.determined), language)} [{view.determined_mark.value}]",
        published=date_text(day(view.published), language),
        point=view.point.into(language),
    )
    yield paragraph(head, 2)
    for one in view.positions:
        when = f", {date_text(day(one.day), language)}" if one.day else ""
        said = f"{one.says.into(language)} [{one.mark.value}]"
        speaker = f"{speaker_label(one.speaker, language)}{when}"
        yield paragraph(word("coverage.said", language).format(speaker=speaker, says=said), 4)
        yield from _sources(one.sources)
    for speaker in view.silent:
        text = word("coverage.not_found", language).format(speaker=speaker_label(speaker, language))
        yield paragraph(text, 4)


def _route(found: RouteFinding, language: Language) -> str:
    route = found.route
    return "\n".join(
        (
            paragraph(f"{route.name.into(language)} ({route.cite}; {route.mark.value})"),
            paragraph(route.serves.into(language), 2),
            paragraph(route.caution.into(language), 2),
            *(paragraph(fact_sentence(name, so, language), 2) for name, so in found.because.items()),
            *([f"  {route.address}"] if route.address else []),
            *_sources(route.sources),
        )
    )


def _sources(sources: tuple[Source, ...]) -> Iterator[str]:
    for one in sources:
        yield paragraph(one.title, 6)
        if one.address:
            yield f"        {one.address}"
