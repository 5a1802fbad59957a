"""The tables of the agreement and the figures, for programs: as the files have them, and counted as the list counts."""

import csv
import json
from decimal import Decimal
from importlib import resources

import pytest
from django.test import Client

from pliego.observatory.models import PublishedFigure
from tests.observatory.api.test_cases import answered

# The address, the file, and what each column is called in the answers where that differs.
TABLES = [
    ("bodies", "bodies.csv", {}),
    ("commitments", "commitments.csv", {"due_or_recurrence": "due"}),
    ("disputes", "disputes.csv", {"complainant": "complainants", "respondent": "respondent_words"}),
    (
        "review",
        "review_2026.csv",
        {"end_date": "end", "party": "parties", "docket_or_reference": "reference"},
    ),
    ("indicators", "indicators.csv", {"indicator_id": "series"}),
    ("wages", "wages.csv", {"period_start": "start", "period_end": "end", "status": "confidence"}),
]


def shipped(name: str) -> list[dict[str, str]]:
    """A shipped table, read without any code of the product."""
    file = resources.files("pliego.agreement") / "data" / name
    return list(csv.DictReader(file.read_text(encoding="utf-8").splitlines()))


def cell(value: object) -> str:
    """A value of an answer as a table would write it."""
    if isinstance(value, list):
        return "|".join(
            one["words"] or one["address"] if isinstance(one, dict) else str(one) for one in value
        )
    return "" if value is None else str(value)


def same(told: object, written: str) -> bool:
    """Whether an answer says what a cell says; numbers may be written otherwise."""
    if isinstance(told, int | float):
        return Decimal(str(told)) == Decimal(written)
    text = (
        written.strip()
        if isinstance(told, str) or "|" not in written
        else "|".join(map(str.strip, written.split("|")))
    )
    return cell(told) == text


@pytest.mark.parametrize(("name", "file", "renamed"), TABLES)
def test_each_table_says_what_its_file_says(
    db: None, client: Client, name: str, file: str, renamed: dict[str, str]
) -> None:
    rows = answered(client, f"/api/v1/agreement/{name}")["rows"]
    table = shipped(file)
    assert len(rows) == len(table) > 5
    differing = [
        (column, row[renamed.get(column, column)], written[column])
        for row, written in zip(rows, table, strict=True)
        for column in written
        if renamed.get(column, column) in row and not same(row[renamed.get(column, column)], written[column])
    ]
    assert differing == []
    assert all({"source", "confidence"} <= row.keys() for row in rows)


def test_one_series_can_be_had_alone(db: None, client: Client) -> None:
    series = shipped("indicators.csv")[0]["indicator_id"]
    rows = answered(client, "/api/v1/agreement/indicators", series=series)["rows"]
    assert len(rows) == sum(row["indicator_id"] == series for row in shipped("indicators.csv")) > 0
    assert answered(client, "/api/v1/agreement/wages", series="none")["rows"] == []


def test_every_figure_is_listed_and_can_be_had(published: None, client: Client) -> None:
    listed = answered(client, "/api/v1/figures")["figures"]
    assert [one["figure"] for one in listed] == list(
        PublishedFigure.objects.order_by("pk").values_list("figure", flat=True)
    )
    for one in listed:
        figure = answered(client, one["address"])
        stored = json.loads(PublishedFigure.objects.get(figure=one["figure"]).text)
        assert [[[row["key"], row["values"]] for row in table["rows"]] for table in figure["tables"]] == [
            [row[:2] for row in table["rows"]] for table in stored
        ]


def test_the_cases_behind_a_number_of_a_figure_can_be_listed(published: None, client: Client) -> None:
    table = answered(client, "/api/v1/figures/sectors")["tables"][0]
    assert table["rows"]
    for row in table["rows"]:
        for value, address in zip(row["values"], row["cases"], strict=bool(row["cases"])):
            if address:
                assert answered(client, address)["total"] == value, address
