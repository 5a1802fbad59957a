"""Files of indicators and wages: drawings that may use their styles, tables that no spreadsheet runs."""

import csv
import io
import re
from pathlib import Path

import pytest
from django.conf import LazySettings
from django.test import Client

from pliego.agreement import wages
from pliego.agreement.edition import SHIPPED
from pliego.observatory.cells import defused

pytestmark = pytest.mark.django_db


def own(folder: Path, name: str, rows: list[dict[str, str]]) -> None:
    with (folder / name).open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)


def shipped(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader((SHIPPED / name).read_text(encoding="utf-8").splitlines()))


@pytest.mark.parametrize("address", ["indicators/us-mx-total.svg", "wages.svg"])
def test_a_drawing_alone_may_use_its_own_styles_and_nothing_else(client: Client, address: str) -> None:
    answer = client.get(f"/es/{address}")
    assert answer["Content-Type"] == "image/svg+xml; charset=utf-8"
    assert re.search(r"style-src 'self' 'sha256-[A-Za-z0-9+/]{43}='", answer["Content-Security-Policy"])


def test_wages_without_mexico_have_a_page(client: Client, settings: LazySettings, tmp_path: Path) -> None:
    own(tmp_path, "wages.csv", [row for row in shipped("wages.csv") if row["country"] != "MX"])
    settings.PLIEGO_AGREEMENT = tmp_path
    assert not wages.read((tmp_path / "wages.csv").read_bytes()).problems
    page = client.get("/en/wages/").content.decode()
    assert "<h1" in page
    assert "The legal week is to shorten" not in page


def test_no_cell_of_a_file_is_a_formula(client: Client, settings: LazySettings, tmp_path: Path) -> None:
    first = {**shipped("indicators.csv")[0], "name": '=HYPERLINK("http://a","b")', "value": "-5"}
    own(tmp_path, "indicators.csv", [first])
    settings.PLIEGO_AGREEMENT = tmp_path
    body = client.get(f"/en/indicators/{first['indicator_id']}.csv").content.decode()
    (row,) = csv.DictReader(io.StringIO(body))
    assert row["name"] == '\'=HYPERLINK("http://a","b")'
    assert row["value"] == "-5"
    assert "\r" not in body


@pytest.mark.parametrize(
    ("text", "written"),
    [("=1+1", "'=1+1"), ("-3", "-3"), ("-3.5", "-3.5"), ("-a", "'-a"), ("@x", "'@x"), ("plain", "plain")],
)
def test_a_number_is_no_formula(text: str, written: str) -> None:
    assert defused(text) == written
