"""Each address of the site has a file of its own, wherever capitals and accents are told apart."""

from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pliego.observatory.static_site.addresses import file_of, in_a_name, normal, way

VALUES = st.text(min_size=1, max_size=30).filter(lambda text: "\0" not in text)
QUERIES = st.dictionaries(st.sampled_from(["state", "petitioner", "page"]), VALUES, max_size=3)


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("/es/", "es/index.html"),
        ("/es/cases/?", "es/cases/index.html"),
        ("/es/cases/?sort=name", "es/cases/sort=name/index.html"),
        ("/es/cases/?page=2&sort=name", "es/cases/sort=name/page=2/index.html"),
        ("/en/cases/inisa-2023.csl.json", "en/cases/inisa-2023.csl.json"),
        ("/api/v1/cases/inisa-2023", "api/v1/cases/inisa-2023.json"),
        ("/log/key", "log/key"),
    ],
)
def test_an_address_has_a_readable_file(address: str, path: str) -> None:
    assert file_of(address) == path


@given(VALUES, VALUES)
def test_two_values_never_share_a_name_even_where_capitals_are_not_told_apart(one: str, other: str) -> None:
    same = in_a_name(one).casefold() == in_a_name(other).casefold()
    assert same == (one == other)


@given(VALUES)
def test_the_name_of_a_value_is_one_that_every_file_system_takes(value: str) -> None:
    name = in_a_name(value)
    assert name.isascii()
    assert 0 < len(name) <= 70
    assert not set(name) & set('/\\:*?"<>| ')


@given(QUERIES)
def test_the_order_of_a_query_makes_no_other_file(query: dict[str, str]) -> None:
    from urllib.parse import urlencode

    there = "/es/cases/?" + urlencode(query)
    back = "/es/cases/?" + urlencode(dict(reversed(query.items())))
    assert normal(there) == normal(back)
    assert file_of(there) == file_of(back)
    assert ".." not in PurePosixPath(file_of(there)).parts


def test_a_relative_way_leads_from_file_to_file() -> None:
    assert way("es/cases/x/index.html", "es/index.html") == "../../../es/index.html"
    assert way("index.html", "es/index.html") == "es/index.html"
