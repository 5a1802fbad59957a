"""The list of cases for programs is the list of the page, whatever is asked, and its pages are each read once."""

import json
import re
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pliego.observatory.api.parameters import CaseFilters
from pliego.observatory.facets import BY_ID
from pliego.observatory.models import PublishedCase, PublishedFacet, PublishedRecord, PublishedTag, pack

ADDRESS = "/api/v1/cases"
SORTS = ("newest", "oldest", "latest", "name")
WORDS = ("", "union", "méxico", "SILAO", "auto partes", "%", "goodyear llantas", "é")


def answered(client: Client, address: str, **query: Any) -> dict[str, Any]:
    answer = client.get(address, query)
    assert answer.status_code == 200, answer.content
    told: dict[str, Any] = json.loads(answer.content)
    return told


def slugs(page: dict[str, Any]) -> list[str]:
    return [row["case"] for row in page["cases"]]


def walked(client: Client, address: str, name: str, **query: Any) -> list[dict[str, Any]]:
    """The rows of every page, from the first to the last."""
    page = answered(client, address, **query)
    rows = list(page[name])
    while page["next"]:
        page = answered(client, page["next"])
        rows += page[name]
    return rows


@st.composite
def asked(draw: st.DrawFn) -> dict[str, str]:
    """Any combination of filters that some case carries or none does, with words and an order."""
    chosen = draw(st.sets(st.sampled_from(sorted(BY_ID)), max_size=3))
    offered = {facet: list(_values(facet)) for facet in chosen}
    query = {facet: draw(st.sampled_from([*values, "no such value"])) for facet, values in offered.items()}
    return query | {"q": draw(st.sampled_from(WORDS)), "sort": draw(st.sampled_from(SORTS))}


def _values(facet: str) -> Any:
    return PublishedFacet.objects.filter(facet=facet).order_by("value").values_list("value", flat=True)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_filters_words_and_order_give_the_cases_of_the_page(
    published: None, client: Client, data: st.DataObject
) -> None:
    query = data.draw(asked())
    listing = client.get("/en/cases/", query).context["listing"]
    shown = [re.findall(r'href="/en/cases/([^/"]+)/"', card)[0] for card in listing.cards]

    page = answered(client, ADDRESS, **query)

    assert (slugs(page), page["total"], page["next"]) == (shown, listing.total, None)
    assert [row["case"] for row in walked(client, ADDRESS, "cases", **query, limit=3)] == shown


def test_the_filters_are_those_of_the_page() -> None:
    assert set(CaseFilters.model_fields) == {*BY_ID, "q"}


@pytest.mark.parametrize("sort", SORTS)
def test_the_pages_together_are_the_whole_docket_once(published: None, client: Client, sort: str) -> None:
    whole = slugs(answered(client, ADDRESS, sort=sort, limit=200))
    assert sorted(whole) == sorted(PublishedCase.objects.values_list("slug", flat=True))
    for limit in (1, 7, 41):
        assert [row["case"] for row in walked(client, ADDRESS, "cases", sort=sort, limit=limit)] == whole


def test_cases_with_equal_days_are_each_on_one_page(published: None, client: Client) -> None:
    PublishedCase.objects.update(opened=739000)
    assert len({row["case"] for row in walked(client, ADDRESS, "cases", limit=2)}) == 41


def test_pages_stand_still_while_cases_are_added(published: None, client: Client) -> None:
    first = answered(client, ADDRESS, limit=20)
    new = PublishedCase.objects.create(
        slug="a-new-case", name="New", opened=800000, latest=800000, search="", computed_for="2026-11-22"
    )
    PublishedRecord.objects.create(case=new, row='{"case":"a-new-case"}', packed=pack("{}"))
    following = answered(client, first["next"])
    assert not set(slugs(first)) & set(slugs(following))
    assert len(slugs(first)) + len(slugs(following)) + len(slugs(answered(client, following["next"]))) == 41


def test_rows_are_those_that_were_published(published: None, client: Client) -> None:
    rows = {row["case"]: row for row in answered(client, ADDRESS)["cases"]}
    assert rows == {
        one.case.slug: json.loads(one.row) for one in PublishedRecord.objects.select_related("case")
    }


def test_one_case_is_the_whole_of_its_record(published: None, client: Client) -> None:
    found = answered(client, f"{ADDRESS}/san-martin-mine-2023")
    record = PublishedRecord.objects.get(case__slug="san-martin-mine-2023")
    assert found == json.loads(record.text)
    assert answered(client, f"{ADDRESS}/san-martin-mine-2023/events")["events"] == found["events"]


def test_a_standing_is_that_of_the_download(published: None, client: Client) -> None:
    for language in ("es", "en", "fr"):
        told = answered(client, f"{ADDRESS}/gm-silao-2021/standing", language=language)
        download = client.get(f"/{language}/cases/gm-silao-2021.json").json()
        assert told == {"case": "gm-silao-2021", "language": language, "standing": download["standing"]}


def test_counts_of_values_are_those_of_the_cases_found(published: None, client: Client) -> None:
    told = answered(client, "/api/v1/facets", sector="auto_parts")
    assert [facet["facet"] for facet in told["facets"]] == list(BY_ID)
    for facet in told["facets"]:
        for value in facet["values"][:3]:
            query = {"sector": "auto_parts", facet["facet"]: value["value"]}
            if facet["facet"] != "sector":
                assert answered(client, ADDRESS, **query)["total"] == value["count"], query


@pytest.mark.parametrize(
    ("address", "most"),
    [
        ("/api/v1/cases", 4),
        ("/api/v1/cases?sort=name&limit=200&state=State+1&q=plant", 4),
        ("/api/v1/events?state=State+1", 2),
        ("/api/v1/facets?state=State+1", 2),
        ("/api/v1/cases/case-1", 1),
        ("/api/v1/questions", 1),
        ("/api/v1/record", 2),
    ],
)
def test_the_number_of_queries_does_not_grow_with_the_cases(
    db: None, client: Client, address: str, most: int
) -> None:
    counts = []
    for number in (3, 300):
        PublishedCase.objects.all().delete()
        _many(number)
        with CaptureQueriesContext(connection) as queries:
            assert client.get(address).status_code == 200
        counts.append(len(queries))
    assert counts[0] == counts[1] <= most


def _many(number: int) -> None:
    made = PublishedCase.objects.bulk_create(
        PublishedCase(
            slug=f"case-{n}", name=f"P{n}", opened=n, latest=n, search="plant", computed_for="2026-11-22"
        )
        for n in range(number)
    )
    PublishedRecord.objects.bulk_create(
        PublishedRecord(case=one, row=json.dumps({"case": one.slug}), packed=pack('{"events":[]}'))
        for one in made
    )
    PublishedTag.objects.bulk_create(
        PublishedTag(case=one, facet="state", value=f"State {one.opened % 3}") for one in made
    )
