"""The page and the manual say what the API does: every example is asked, and its answer held to what is shown."""

import json
import re
from pathlib import Path

import pytest
from django.test import Client

from pliego.observatory.api.addresses import ADDRESSES
from pliego.observatory.api.page import FILTERS, MEANINGS

MANUAL = Path(__file__).resolve().parents[3] / "docs" / "how-to" / "use-the-api.md"
EXAMPLE = re.compile(r"^```http\nGET (\S+)\n```\n\n```json\n(.*?)^```", re.MULTILINE | re.DOTALL)
LEFT_OUT = "[...]"


def test_every_example_of_the_manual_is_answered_as_shown(published: None, client: Client) -> None:
    examples = EXAMPLE.findall(MANUAL.read_text(encoding="utf-8"))
    assert len(examples) > 4
    for address, shown in examples:
        answer = client.get(address)
        told = json.dumps(json.loads(answer.content), indent=2, ensure_ascii=False)
        place = 0
        for part in shown.split(LEFT_OUT):
            found = told.find(part.strip("\n"), place)
            assert found >= 0, (address, part)
            place = found + len(part.strip("\n"))


def test_the_manual_names_every_address() -> None:
    text = MANUAL.read_text(encoding="utf-8")
    for one in ADDRESSES:
        name = (
            one.shown.replace("{slug}", "<case>").replace("{procedure}", "<id>").replace("{figure}", "<id>")
        )
        assert name in text or f"`{name.rpartition('/')[2]}`" in text, name


@pytest.mark.parametrize("language", ["es", "en", "fr"])
def test_the_page_names_every_address_and_all_that_may_be_asked(
    published: None, client: Client, language: str
) -> None:
    answer = client.get(f"/{language}/data/api/")
    page = answer.content.decode()
    asked = set().union(*(one.parameters for one in ADDRESSES))
    assert asked == {*FILTERS, *MEANINGS}
    assert [one.shown for one in ADDRESSES if f"<code>{one.shown}</code>" not in page] == []
    assert [name for name in asked if f"<code>{name}</code>" not in page] == []
    assert "<script" not in page


def test_the_index_leads_to_every_address_and_to_the_page(published: None, client: Client) -> None:
    listed = [one["address"] for one in client.get("/api/v1/").json()["addresses"]]
    assert set(listed) >= {one.shown for one in ADDRESSES}
    for address in listed:
        if "{" not in address:
            assert client.get(address).status_code == 200, address


def test_the_description_names_every_address_and_what_it_takes(client: Client) -> None:
    description = client.get("/api/v1/openapi.json").json()
    assert description["openapi"].startswith("3.1.")
    assert set(description["paths"]) == {one.shown for one in ADDRESSES}
    for one in ADDRESSES:
        operation = description["paths"][one.shown]["get"]
        taken = {each["name"] for each in operation["parameters"] if each["in"] == "query"}
        assert taken == one.parameters
        assert all(each.get("description") for each in operation["parameters"] if each["in"] == "query")
        assert operation["responses"].keys() >= {"200", "304", "400", "406"}
