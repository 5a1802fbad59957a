"""Every public address pattern says what is published of it."""

from collections.abc import Sequence

import pytest

from pliego.observatory.static_site import catalogue, lists
from pliego.observatory.static_site.catalogue import YIELDS
from pliego.observatory.static_site.publication import planned
from pliego.observatory.static_site.routes import Route, route_at


def test_every_public_pattern_is_declared_and_nothing_else(routes: Sequence[Route]) -> None:
    assert {route.name for route in routes} == YIELDS.keys()


def test_a_pattern_that_nobody_declared_is_named(routes: Sequence[Route]) -> None:
    new = Route("observatory:new-page", "/es/new-page/", below_language=True)
    assert catalogue.undeclared([*routes, new]) == ["observatory:new-page"]


def test_no_private_page_is_among_the_public_ones(routes: Sequence[Route]) -> None:
    paths = [route.path for route in routes]
    assert "/es/cases/" in paths
    assert not [path for path in paths if path.startswith(("/es/sheet/", "/es/account/", "/es/inbox/"))]


def test_below_cases_there_is_nothing_but_cases(routes: Sequence[Route]) -> None:
    below = [route.path for route in routes if route.path.startswith("/es/cases/")]
    assert len(below) > 3
    assert all(
        path in ("/es/cases/", "/es/cases.<feed:form>") or path.startswith("/es/cases/<slug:slug>")
        for path in below
    )


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/fr/cases/inisa-2023/", "observatory:case"),
        ("/en/cases/inisa-2023.csv", "observatory:document"),
        ("/en/cases/inisa-2023.atom", "observatory:follow-case"),
        ("/en/cases/inisa-2023.csl.json", "observatory:cite-case"),
        ("/en/cases/", "observatory:cases"),
        ("/fr/agreement/bodies/", "observatory:agreement-bodies"),
        ("/log/key", "log:key"),
        ("/en/nothing/here/", ""),
    ],
)
def test_the_pattern_of_an_address_is_found(path: str, name: str) -> None:
    assert route_at(path) == name


def test_each_case_is_published_in_each_language_with_its_downloads(
    published: None, routes: Sequence[Route]
) -> None:
    every = planned(routes, lists.values(), 41)
    assert len(every) == len(set(every))
    for language in ("es", "en", "fr"):
        below = [one for one in every if one.startswith(f"/{language}/cases/")]
        assert sum(one.endswith(("-2021/", "-2022/", "-2023/", "-2024/", "-2025/")) for one in below) > 35
        for form in ("json", "csv", "ics"):
            assert sum(one.endswith(f".{form}") for one in below) == 41
