"""The drawing of a procedure: every norm in it, every act that starts one named, and its text read aloud."""

import re
from xml.etree import ElementTree

import pytest

from pliego.law import PROCEDURES, Language, Procedure
from pliego.law.acts.mechanism import petition, reply, report, request
from pliego.law.diagram import diagram_svg, layout, starts_of
from pliego.law.moments import all_of, on
from tests.law.builders import asking, duty, procedure

EVERY = [pytest.param(one, id=one.id) for one in PROCEDURES.values()]


def words(svg: str) -> str:
    return " ".join(" ".join(ElementTree.fromstring(svg).itertext()).split())  # noqa: S314 - our own drawing


@pytest.mark.parametrize("drawn", EVERY)
def test_every_norm_is_drawn_once_tests_included(drawn: Procedure) -> None:
    links = re.findall(r'href="#norm-([^"]+)"', diagram_svg(drawn, Language.EN))
    assert sorted(links) == sorted(norm.id for norm in drawn.norms)


def test_a_drawing_is_a_group_whose_text_is_read_aloud() -> None:
    root = ElementTree.fromstring(diagram_svg(PROCEDURES["usmca-31-a"], Language.EN))  # noqa: S314
    assert root.get("role") == "group"
    assert root.get("aria-labelledby") == "diagram-title"


@pytest.mark.parametrize(
    ("language", "named"),
    [
        (Language.EN, "Begins with: the request for review, the report on the review."),
        (Language.ES, "Comienza con: la solicitud de revisión, "),
        (Language.FR, "Commence par : la demande d'examen, "),
    ],
)
def test_a_norm_that_several_acts_start_names_them_all(language: Language, named: str) -> None:
    both = duty(reply, all_of(on(request), on(report)), name="c.reply")
    tiny = procedure(both)
    assert [act.id for act in starts_of(both)] == ["request", "report"]
    assert named in words(diagram_svg(tiny, language))


def test_a_norm_that_one_act_starts_stands_under_it_and_needs_no_list() -> None:
    tiny = procedure(duty(reply, on(request)))
    rows = layout(tiny, Language.EN).rows
    assert [row.act.id if row.act else "norm" for row in rows] == ["request", "norm", "reply"]
    assert "Begins with" not in words(diagram_svg(tiny, Language.EN))


def test_a_question_of_fact_stands_under_the_act_on_which_it_is_asked() -> None:
    tiny = procedure(asking(on(petition), name="always"), asking(on(petition), asked=on(petition)))
    rows = layout(tiny, Language.EN).rows
    assert [row.act.id if row.act else row.norm and row.norm.id for row in rows] == [
        "always", "petition", "question",
    ]  # fmt: skip
