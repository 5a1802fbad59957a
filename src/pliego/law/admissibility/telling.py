"""Questions, labels and whole answers about coverage in words, and as values for JSON."""

from __future__ import annotations

from pliego.law.admissibility.assess import Assessment, Finding, RouteFinding, Verdict
from pliego.law.admissibility.panels import PanelView, Speaker
from pliego.law.admissibility.routes import neighbor
from pliego.law.clauses import Language, Source
from pliego.law.norms import Procedure
from pliego.law.render import Json, why_json
from pliego.law.words import WORDS, says, word


def pair_text(procedure: Procedure, language: Language) -> str:
    """The two countries of an annex of the mechanism, and its name."""
    return word(f"coverage.pair.{neighbor(procedure)}", language)


def question_text(fact: str, procedure: Procedure, language: Language) -> str:
    """What to ask a person for a fact; a fact without a question of its own is asked by its name."""
    return _form("question", fact, procedure, language) or f"{fact_label(fact, language)}?"


def help_text(fact: str, procedure: Procedure, language: Language) -> str:
    """What the question means in plain words; empty where nothing more is said of it."""
    return _form("help", fact, procedure, language)


def _form(kind: str, fact: str, procedure: Procedure, language: Language) -> str:
    """The form for the procedure's own pair of countries, or the general one."""
    words = WORDS[language]
    for party in procedure.parties:
        own = words.get(f"{kind}.{fact}.{party}")
        if own:
            return own
    return words.get(f"{kind}.{fact}", "")


def fact_label(fact: str, language: Language) -> str:
    """A fact as a statement: `the facility is in Mexico`. Raises `KeyError` for an unknown one."""
    words = WORDS[language]
    return words[f"fact.{fact}"] if f"fact.{fact}" in words else words[f"coverage.fact.{fact}"]


def fact_sentence(fact: str, so: bool, language: Language) -> str:  # noqa: FBT001  a truth value, not a switch
    """That a fact is so, or is not so, in a sentence."""
    return word("why.fact.so" if so else "why.fact.not_so", language).format(fact=fact_label(fact, language))


def verdict_label(verdict: Verdict, language: Language) -> str:
    """What became of a test: met, not met, or not settled."""
    return word(f"coverage.test.{verdict}", language)


def outcome_text(verdict: Verdict, language: Language) -> str:
    """The outcome in one sentence, with its condition."""
    return word(f"coverage.outcome.{verdict}", language)


def speaker_label(speaker: Speaker, language: Language) -> str:
    """Whose view it is."""
    return word(f"coverage.speaker.{speaker}", language)


def assessment_json(found: Assessment, language: Language) -> dict[str, Json]:
    """The whole answer as values for `json.dumps`; dates are ISO strings, null where none was read."""
    procedure = found.procedure
    asked = found.next_fact
    return {
        "procedure": procedure.id,
        "facts": dict[str, Json]({name: "yes" if so else "no" for name, so in found.facts.items()}),
        "outcome": found.outcome.value,
        "mark": found.mark.value,
        "says": outcome_text(found.outcome, language),
        "next": {"fact": asked, "question": question_text(asked, procedure, language)} if asked else None,
        "order": [one.fact for one in found.order or found.afterwards],
        "tests": [_test(one, language) for one in found.findings],
        "routes": [_route(one, language) for one in found.routes],
    }


def _test(found: Finding, language: Language) -> Json:
    return {
        "id": found.test.id,
        "cite": found.test.cite,
        "clauses": list[Json](found.test.rows),
        "mark": found.test.mark.value,
        "says": says(found.test, language),
        "verdict": found.verdict.value,
        "why": why_json(found.why, language),
        "turns_on": [{"fact": name, "says": fact_label(name, language)} for name in found.turns_on],
        "panels": [_view(view, language) for view in found.views],
        "questions": [{"id": one.id, "title": one.title.into(language)} for one in found.questions],
    }


def _view(view: PanelView, language: Language) -> Json:
    return {
        "case": view.case or None,
        "name": view.name,
        "annex": view.annex,
        "determined": view.determined,
        "determined_mark": view.determined_mark.value,
        "published": view.published,
        "point": view.point.into(language),
        "positions": [
            {
                "speaker": position.speaker.value,
                "says": position.says.into(language),
                "date": position.day or None,
                "mark": position.mark.value,
                "sources": _sources(position.sources),
            }
            for position in view.positions
        ],
        "not_found": [speaker.value for speaker in view.silent],
    }


def _route(found: RouteFinding, language: Language) -> Json:
    route = found.route
    return {
        "id": route.id,
        "open": found.verdict.value,
        "name": route.name.into(language),
        "serves": route.serves.into(language),
        "caution": route.caution.into(language),
        "cite": route.cite,
        "mark": route.mark.value,
        "address": route.address or None,
        "sources": _sources(route.sources),
        "because": dict[str, Json]({name: "yes" if so else "no" for name, so in found.because.items()}),
        "turns_on": list[Json](found.turns_on),
    }


def _sources(sources: tuple[Source, ...]) -> Json:
    return [{"key": one.key, "title": one.title, "address": one.address or None} for one in sources]
