"""Plain questions lead whoever does not know to a route, on every path."""

from collections.abc import Iterator, Mapping

import pytest
from django.utils.translation import override

from pliego.law.marks import Mark
from pliego.reports.bodies import BodyCode
from pliego.reports.kinds import Route, Told
from pliego.reports.triage import OUTSIDE, Guidance, Question, found, next_question
from tests.support.reading import ease

YES, NO, UNKNOWN = Told.YES, Told.NO, Told.UNKNOWN


def paths(answers: Mapping[Question, Told] | None = None) -> Iterator[dict[Question, Told]]:
    """Every way through the questions, each with its answers."""
    so_far = dict(answers or {})
    asked = next_question(so_far)
    if asked is None:
        yield so_far
        return
    for answer in (YES, NO, UNKNOWN):
        yield from paths({**so_far, asked: answer})


EVERY_PATH = tuple(paths())


def told(**answers: Told) -> Guidance:
    """What follows where the questions named were answered so, and all others with no."""
    given = dict.fromkeys(Question, NO)
    return found({**given, **{Question(name): answer for name, answer in answers.items()}})


def test_every_path_ends_after_seven_questions_at_most_and_with_a_route() -> None:
    assert len(EVERY_PATH) > 700
    for path in EVERY_PATH:
        assert len(path) <= 7
        assert found(path).complete
        assert found(path).routes


def test_no_route_is_named_twice_and_each_is_reached() -> None:
    reached = {route for path in EVERY_PATH for route in found(path).routes}
    assert reached == set(Route)
    assert all(len(set(found(path).routes)) == len(found(path).routes) for path in EVERY_PATH)


def test_who_knows_nothing_may_make_a_complaint() -> None:
    (path,) = [one for one in EVERY_PATH if set(one.values()) == {UNKNOWN}]
    assert found(path) == Guidance((), (Route.COMPLAINT,), (), outside=False, complete=True)


def test_danger_now_comes_first_at_once_and_the_questions_go_on() -> None:
    answers = {Question.DANGER: YES}
    assert found(answers).first == (BodyCode.EMERGENCY,)
    assert not found(answers).complete
    assert next_question(answers) is Question.HURT
    assert all(found(path).first for path in EVERY_PATH if path[Question.DANGER] is YES)
    assert not any(found(path).first for path in EVERY_PATH if path[Question.DANGER] is not YES)


@pytest.mark.parametrize(
    ("answers", "routes"),
    [
        ({"hurt": YES}, (Route.ACCIDENT,)),
        ({"union": YES, "reach": YES}, (Route.UNION_RIGHTS,)),
        ({"union": YES, "reach": UNKNOWN}, (Route.UNION_RIGHTS,)),
        ({"cut": YES}, (Route.CONTRACT,)),
        ({"forced": YES}, (Route.COMPLAINT,)),
        ({"claim": YES}, (Route.COMPLAINT,)),
        ({"hurt": YES, "union": YES, "reach": YES}, (Route.ACCIDENT, Route.UNION_RIGHTS)),
        ({"hurt": YES, "forced": YES}, (Route.ACCIDENT, Route.COMPLAINT)),
    ],
)
def test_what_happened_decides_the_routes(answers: dict[str, Told], routes: tuple[Route, ...]) -> None:
    assert told(**answers).routes == routes


def test_r12_an_informal_or_domestic_firm_is_outside_the_mechanism_and_has_the_inspection_route() -> None:
    guidance = told(union=YES, reach=NO)
    assert guidance.outside
    assert Route.UNION_RIGHTS not in guidance.routes
    assert Route.COMPLAINT in guidance.routes
    with override("en"):
        assert "inspection does reach it" in str(OUTSIDE.text)
        assert "if it has its papers" in str(OUTSIDE.text)


def test_r12_nobody_is_called_outside_on_a_doubt_or_unasked() -> None:
    for path in EVERY_PATH:
        surely = path[Question.UNION] is YES and path.get(Question.REACH) is NO
        assert found(path).outside is surely
    assert OUTSIDE.mark is Mark.M_PLUS


def test_a_crime_and_a_claim_of_ones_own_point_elsewhere_too() -> None:
    assert told(forced=YES).elsewhere == (BodyCode.PROSECUTOR,)
    assert told(claim=YES).elsewhere == (BodyCode.PROFEDET, BodyCode.STATE_DEFENDER)
    assert told().elsewhere == ()


def test_nothing_is_asked_that_would_change_nothing() -> None:
    assert all(Question.REACH not in path for path in EVERY_PATH if path[Question.UNION] is not YES)
    assert all(Question.CUT not in path for path in EVERY_PATH if path[Question.HURT] is YES)


def test_what_is_found_on_the_way_is_never_taken_back() -> None:
    for path in EVERY_PATH:
        asked: dict[Question, Told] = {}
        before = found(asked)
        for one, answer in path.items():
            asked[one] = answer
            now = found(asked)
            assert set(before.routes) <= set(now.routes)
            assert set(before.elsewhere) <= set(now.elsewhere)
            before = now


@pytest.mark.parametrize("one", Question)
def test_every_question_is_one_and_has_help(one: Question) -> None:
    assert str(one.words).count("?") == 1
    assert str(one.words).endswith("?")
    assert str(one.help).endswith(".")


@pytest.mark.parametrize("one", Question)
def test_r11_every_question_is_easy_to_read_in_spanish(one: Question) -> None:
    with override("es"):
        assert ease(str(one.words)) >= 60
        assert ease(str(one.help)) >= 60
        assert ease(str(OUTSIDE.text)) >= 60
