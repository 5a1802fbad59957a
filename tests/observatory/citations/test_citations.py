"""Citations: escaped by their formats, complete, and under addresses that exist."""

import json
import re
from typing import Any

import pytest
from django.test import Client

from pliego.observatory.citations.json_ld import dataset, script
from pliego.observatory.citations.works import Kind, Work, bibtex, csl_json

CSL_TYPES = {"dataset", "webpage"}
CSL_NAMES = {
    "id", "type", "title", "author", "publisher", "issued", "URL", "version", "language", "note",
}  # fmt: skip
"""The parts that are used here, as the schema of CSL-JSON names them; it allows no others."""


def work(title: str, address: str = "https://pliego.example/es/cases/a/#e3") -> Work:
    return Work("pliego-a", Kind.DATASET, title, address, "2026-11-02", "es")


def entries(text: str) -> dict[str, dict[str, str]]:
    """A reader of BibTeX that counts braces."""
    found: dict[str, dict[str, str]] = {}
    for kind, key, body in re.findall(r"^@(\w+)\{([^,\s]+),\n(.*?)\n\}$", text, re.DOTALL | re.MULTILINE):
        assert kind == "misc"
        fields = {}
        for line in body.split(",\n"):
            name, _, value = line.strip().partition(" = ")
            depth = 0
            for place, sign in enumerate(value):
                escaped = place and value[place - 1] == "\\"
                depth += (sign == "{" and not escaped) - (sign == "}" and not escaped)
                assert depth >= 0
            assert depth == 0, value
            fields[name] = value
        assert key not in found
        found[key] = fields
    return found


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Yazaki León", r"Yazaki Le{\'o}n"),
        ("México ñandú pingüino", r"M{\'e}xico {\~n}and{\'u} ping{\"u}ino"),
        ("sí, Querétaro", r"s{\'\i}, Quer{\'e}taro"),
        ("à ç ê", r"{\`a} {\c c} {\^e}"),
        ("Smith & Sons 50% #1 a_b $5", r"Smith \& Sons 50\% \#1 a\_b \$5"),
        ("{x}", r"\{x\}"),
        ("back\\slash ~ ^", r"back\textbackslash{}slash \textasciitilde{} \textasciicircum{}"),
        ("“quoted” – dash", "``quoted'' -- dash"),
        ("line\nbreak", "line break"),
        ("e\N{COMBINING ACUTE ACCENT}", r"{\'e}"),
    ],
)
def test_special_signs_are_written_as_latex_writes_them(text: str, written: str) -> None:
    assert f"title = {{{{{written}}}}}" in bibtex([work(text)])
    assert bibtex([work(text)]).isascii()


def test_no_title_and_no_address_breaks_out_of_its_entry() -> None:
    text = bibtex([work("}}, url = {x}\n@misc{evil,", "https://a.example/}{\\"), work("plain")])
    assert text.count("@misc{pliego-a,") == 2
    assert "\n@misc{evil" not in text
    assert "url = {https://a.example/%7D%7B%5C}" in text


def test_csl_json_has_what_its_schema_requires() -> None:
    (item,) = json.loads(csl_json([work("a <b> & “c”")]))
    assert item.keys() <= CSL_NAMES
    assert item["type"] in CSL_TYPES
    assert (item["id"], item["title"]) == ("pliego-a", "a <b> & “c”")
    assert item["issued"] == {"date-parts": [[2026, 11, 2]]}
    assert item["author"] == [{"literal": "Pliego"}]


@pytest.mark.parametrize("language", ["es", "en", "fr"])
@pytest.mark.parametrize("base", ["data", "cases/yazaki-leon-2023", "procedures/usmca-31-a", "figures/years"])
def test_both_forms_tell_the_same_works(published: None, client: Client, language: str, base: str) -> None:
    bib = client.get(f"/{language}/{base}.bib")
    csl = client.get(f"/{language}/{base}.csl.json")
    assert bib["Content-Type"] == "application/x-bibtex; charset=utf-8"
    assert csl["Content-Type"] == "application/vnd.citationstyles.csl+json; charset=utf-8"
    told, items = entries(bib.content.decode()), json.loads(csl.content)
    assert list(told) == [item["id"] for item in items]
    for item in items:
        assert item.keys() <= CSL_NAMES
        assert told[item["id"]]["url"] == f"{{{item['URL']}}}"


def test_a_case_and_each_event_is_cited_by_an_address_that_stands(published: None, client: Client) -> None:
    items = json.loads(client.get("/en/cases/yazaki-leon-2023.csl.json").content)
    page = client.get("/en/cases/yazaki-leon-2023/").content.decode()
    events = re.findall(r'<li id="(e\d+)"', page)
    addresses = [item["URL"] for item in items]
    start = "http://testserver/en/cases/yazaki-leon-2023/"
    assert addresses[0] == start
    assert sorted(addresses[1:]) == sorted(f"{start}#{event}" for event in events)


def test_each_norm_is_cited_by_an_address_that_stands(published: None, client: Client) -> None:
    items = json.loads(client.get("/es/procedures/usmca-31-a.csl.json").content)
    page = client.get("/es/procedures/usmca-31-a/").content.decode()
    norms = re.findall(r'<section class="norm" id="(norm-[^"]+)"', page)
    assert norms
    assert [item["URL"].partition("#")[2] for item in items] == ["", *norms]


def test_a_citation_of_a_case_calls_nobody_guilty(published: None, client: Client) -> None:
    for item in json.loads(client.get("/en/cases/yazaki-leon-2023.csl.json").content):
        assert "Allegations are allegations" in item["note"]
        assert not re.search(r"guilt|violat|responsible for", item["title"], re.IGNORECASE)


@pytest.mark.parametrize(
    "address",
    ["/en/cases/none.bib", "/en/procedures/none.csl.json", "/en/cases/none.csl.json", "/en/data.ris"],
)
def test_what_is_not_there_cannot_be_cited(published: None, client: Client, address: str) -> None:
    assert client.get(address).status_code == 404


def test_downloads_of_a_case_stay_where_they_were(published: None, client: Client) -> None:
    for form in ("json", "csv", "ics"):
        assert client.get(f"/en/cases/yazaki-leon-2023.{form}").status_code == 200


def blocks(page: str) -> list[dict[str, Any]]:
    found = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)
    return [json.loads(text) for text in found]


def test_pages_tell_search_engines_what_they_are(published: None, client: Client) -> None:
    case = client.get("/en/cases/yazaki-leon-2023/").content.decode()
    (said,) = blocks(case)
    assert (said["@context"], said["@type"]) == ("https://schema.org", "Dataset")
    assert said["url"] == "http://testserver/en/cases/yazaki-leon-2023/"
    assert 50 <= len(said["description"]) <= 5000
    assert "Allegations are allegations" in said["description"]
    (docket,) = blocks(client.get("/en/data/").content.decode())
    assert docket["url"] == "http://testserver/en/data/"
    assert [one["encodingFormat"] for one in docket["distribution"]] == [
        "text/csv",
        "application/jsonl",
        "application/vnd.sqlite3",
    ]
    assert case.count("<script") == 1


def test_a_figure_tells_search_engines_what_it_counts_and_how_to_cite_it(
    published: None, client: Client
) -> None:
    page = client.get("/es/figures/years/").content.decode()
    (said,) = blocks(page)
    assert (said["@type"], said["url"]) == ("Dataset", "http://testserver/es/figures/years/")
    for download in said["distribution"]:
        assert client.get(download["contentUrl"]).status_code == 200
    for form in ("bib", "csl.json"):
        assert f'href="/es/figures/years.{form}"' in page


def test_nothing_in_a_block_of_data_ends_it_or_begins_a_comment() -> None:
    hostile = "</script><!--<script>&]]>\N{LINE SEPARATOR}"
    block = script(
        dataset(hostile, hostile, "https://a.example/", "en", "2026-11-22", [("text/csv", hostile)])
    )
    assert (block.count("<"), block.count("<!--"), block.count("</script>")) == (2, 0, 1)
    (said,) = blocks(block)
    assert said["name"] == hostile


def test_pages_fold_out_how_to_cite_them(published: None, client: Client) -> None:
    for page in ("cases/yazaki-leon-2023", "procedures/usmca-31-a"):
        text = client.get(f"/en/{page}/").content.decode()
        fold = text.rpartition("<details>")[2].partition("</details>")[0]
        assert f"http://testserver/en/{page}/" in fold
        for form in ("bib", "csl.json"):
            assert f'href="/en/{page}.{form}"' in fold
