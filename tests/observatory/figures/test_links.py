"""A number leads to a list of as many cases, also where values rest on memory or are stated twice."""

import random
from types import SimpleNamespace
from typing import Any, cast

import pytest

from pliego.observatory import publishing
from pliego.observatory.figures.compute import compute
from pliego.observatory.figures.tables import Filters
from pliego.observatory.public_case import PublicCase, PublicEvent, Value


def facets(case: PublicCase, monkeypatch: pytest.MonkeyPatch) -> set[tuple[str, str]]:
    """What the list finds a case by."""
    monkeypatch.setattr(publishing, "_questions", lambda _publication: ())
    publication = SimpleNamespace(case=case, standing=SimpleNamespace(items=(), disputes=()))
    return set(publishing._tags(cast(Any, publication)))


def marked(drawn: random.Random, *texts: str) -> tuple[Value, ...]:
    chosen = drawn.choices(texts, k=drawn.choice((0, 1, 1, 2)))
    return tuple(Value(text, "https://example.org/", drawn.choice("VVDM")) for text in chosen)


def of_all_marks(slug: str, drawn: random.Random) -> PublicCase:
    """A case with steps and values of any mark, some stated twice, under either annex."""
    words = ("petition_filed", "review_requested", "review_accepted", "resolved", "closed", "panel_requested")
    events = tuple(
        PublicEvent(
            n, word, f"2024-0{drawn.randrange(1, 9)}-11", "2026-01-01", confidence=drawn.choice("VVDM")
        )
        for n, word in enumerate(drawn.sample(words, drawn.randrange(1, 6)), 1)
    )
    fields = {
        "sector": marked(drawn, "mining", "glass"),
        "state": marked(drawn, "Puebla", "Sonora"),
        "parent_company": marked(drawn, "Acme", "Bolt"),
        "petitioners": marked(
            drawn, "SNITIS", "Comité Fronterizo de Obreros", "Comité Fronterizo de Obreras"
        ),
        "mexico_finding": marked(drawn, "denial_found", "no_denial")[:1],
        "outcome": (Value(drawn.choice(("plan_completed", "pending_or_unknown")), "", drawn.choice("VM")),),
        "allegations": marked(drawn, "threats_intimidation", "discriminatory_treatment"),
        "remedies": marked(drawn, "reinstatement", "back_pay"),
        "panel_result": marked(drawn, "denial_found")[:1] if drawn.random() < 0.3 else (),
        "workers_benefited": marked(drawn, "5", "7"),
        "workers_at_facility": marked(drawn, "50", "700"),
        "decision_reason": marked(drawn, "a reason")[:1] if drawn.random() < 0.3 else (),
    }
    procedure = drawn.choice(("usmca-31-a", "usmca-31-b"))
    return PublicCase(
        slug, "US", "MX", events, {k: v for k, v in fields.items() if v}, procedures=(procedure,)
    )


def test_r08_a_number_leads_to_as_many_cases_whatever_their_marks(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = random.Random(8)  # noqa: S311  made-up cases, always the same
    cases = [of_all_marks(f"c{number}", drawn) for number in range(60)]
    found = [facets(case, monkeypatch) for case in cases]

    def listed(link: Filters) -> int:
        return sum(set(link) <= tags for tags in found)

    linked = 0
    for figure, tables in compute(cases).tables.items():
        for table in tables:
            for row in table.rows:
                for value, link in zip(row.values, row.links, strict=False):
                    if link:
                        linked += 1
                        assert (figure, table.id, row.key, link, listed(link)) == (
                            figure, table.id, row.key, link, value,
                        )  # fmt: skip
    assert linked > 100
