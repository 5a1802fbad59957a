"""Feeds and calendars: valid by their standards, the same entries for ever, narrowed as the list is."""

import json
import re
from xml.etree import ElementTree

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from benchmarks.published import multiply
from pliego.observatory.feeds.atom import Entry, Feed, feed_text
from pliego.observatory.feeds.scopes import facility_slug
from pliego.observatory.models import PublishedCase, PublishedDocument, PublishedLeaf, PublishedRecord

ATOM = "{http://www.w3.org/2005/Atom}"
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_TAG = re.compile(r"tag:[A-Za-z0-9.-]+,\d{4}(-\d\d){0,2}:[A-Za-z0-9./?=&%+_-]+")


def parsed(text: str | bytes) -> ElementTree.Element:
    return ElementTree.fromstring(text)  # noqa: S314  our own text


FEEDS = (
    "/es/cases.atom",
    "/en/cases.atom?state=Guanajuato",
    "/fr/cases/yazaki-leon-2023.atom",
    "/en/procedures/usmca-31-a.atom",
    "/es/facilities/yazaki-leon.atom",
    "/en/cases.atom?q=nothing-has-these-words",
)
CALENDARS = (
    "/es/cases.ics",
    "/en/cases.ics?sector=auto_parts",
    "/fr/procedures/usmca-31-a.ics",
    "/es/facilities/yazaki-leon.ics",
    "/en/cases.ics?q=nothing-has-these-words",
)


def faults_of_atom(text: str) -> list[str]:
    """What RFC 4287 asks for and a feed lacks."""
    root = parsed(text)
    found = [] if root.tag == f"{ATOM}feed" else ["the root is no feed"]
    for element in [root, *root.iter(f"{ATOM}entry")]:
        for name in ("id", "title", "updated"):
            held = element.findall(f"{ATOM}{name}")
            if len(held) != 1 or not (held[0].text or "").strip():
                found.append(f"{element.tag} has {len(held)} of {name}")
        if not _MOMENT.fullmatch(element.findtext(f"{ATOM}updated") or ""):
            found.append("updated is no date of RFC 3339")
        if not _TAG.fullmatch(element.findtext(f"{ATOM}id") or ""):
            found.append(f"the id is no tag: {element.findtext(f'{ATOM}id')}")
        if len(element.findall(f"{ATOM}link[@rel='alternate']")) != 1:
            found.append("there is not one alternate link")
        found += [
            f"a link to {link.get('href')}"
            for link in element.findall(f"{ATOM}link")
            if not (link.get("href") or "").startswith("http://testserver/")
        ]
    if root.find(f"{ATOM}author/{ATOM}name") is None:
        found.append("there is no author")
    if len(root.findall(f"{ATOM}link[@rel='self']")) != 1:
        found.append("there is not one self link")
    ids = [element.text for element in root.iter(f"{ATOM}id")]
    return found + ([] if len(set(ids)) == len(ids) else ["an id stands twice"])


def entries(client: Client, address: str) -> list[ElementTree.Element]:
    return list(parsed(client.get(address).content).iter(f"{ATOM}entry"))


@pytest.mark.parametrize("address", FEEDS)
def test_every_feed_is_valid_atom(published: None, client: Client, address: str) -> None:
    answer = client.get(address)
    assert (answer.status_code, answer["Content-Type"]) == (200, "application/atom+xml; charset=utf-8")
    assert faults_of_atom(answer.content.decode()) == []


@pytest.mark.parametrize("address", CALENDARS)
def test_every_calendar_is_whole_and_its_lines_are_short(
    published: None, client: Client, address: str
) -> None:
    answer = client.get(address)
    assert answer["Content-Type"] == "text/calendar; charset=utf-8"
    lines = answer.content.decode().split("\r\n")
    assert (lines[0], lines[-2], lines[-1]) == ("BEGIN:VCALENDAR", "END:VCALENDAR", "")
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") > 0
    assert max(len(line.encode()) for line in lines) <= 75
    text = answer.content.decode().replace("\r\n ", "")
    uids = re.findall(r"^UID:(.*)\r$", text, re.MULTILINE)
    assert len(set(uids)) == len(uids) == lines.count("BEGIN:VEVENT")


def test_a_feed_holds_the_fifty_events_recorded_last(published: None, client: Client) -> None:
    held = entries(client, "/en/cases.atom")
    assert len(held) == 50
    leaves = {
        f"{case}/e{number}": index
        for case, number, index in PublishedLeaf.objects.values_list("case__slug", "number", "index")
    }
    told = [str(entry.findtext(f"{ATOM}id")).partition("/cases/")[2] for entry in held]
    places = [leaves[name] for name in told]
    assert places == sorted(places, reverse=True)
    steps = [
        leaves[f"{record['case']}/{event['reference']}"]
        for record in map(json.loads, (row.text for row in PublishedRecord.objects.all()))
        for event in record["events"]
    ]
    assert places == sorted(steps, reverse=True)[:50]


def test_a_feed_is_narrowed_as_its_list_is(published: None, client: Client) -> None:
    page = client.get("/en/cases/", {"state": "Guanajuato"}).content.decode()
    listed = set(re.findall(r'href="/en/cases/([a-z0-9-]+)/"', page))
    told = {
        str(entry.findtext(f"{ATOM}id")).split("/")[2]
        for entry in entries(client, "/en/cases.atom?state=Guanajuato")
    }
    assert told
    assert told <= listed


def test_ids_stay_when_the_order_of_the_list_or_the_host_changes(published: None, client: Client) -> None:
    plain = client.get("/en/cases.atom?sector=auto_parts").content
    other = client.get("/en/cases.atom?sort=name&page=2&sector=auto_parts&x=1").content
    assert plain == other
    elsewhere = client.get("/en/cases.atom?sector=auto_parts", headers={"host": "localhost"}).content
    ids = re.findall(rb"<id>(.*?)</id>", plain)
    assert ids == re.findall(rb"<id>(.*?)</id>", elsewhere)
    assert elsewhere != plain


@pytest.mark.parametrize("address", [*FEEDS, *CALENDARS])
def test_who_has_it_is_told_that_nothing_changed(published: None, client: Client, address: str) -> None:
    first = client.get(address)
    again = client.get(address, headers={"if-none-match": first["ETag"]})
    assert (again.status_code, again.content, again["ETag"]) == (304, b"", first["ETag"])
    assert client.get(address, headers={"if-none-match": '"other"'}).status_code == 200
    assert first["Access-Control-Allow-Origin"] == "*"


@pytest.mark.parametrize(
    "address",
    [
        "/en/cases/no-such-case.atom",
        "/en/procedures/no-such.atom",
        "/en/procedures/no-such.ics",
        "/en/facilities/no-such.atom",
        "/en/facilities/-.ics",
        "/en/cases.rss",
    ],
)
def test_what_is_not_there_is_not_found(published: None, client: Client, address: str) -> None:
    assert client.get(address).status_code == 404


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/en/cases.atom", "/en/cases.ics"])
def test_before_the_first_publication_there_is_no_feed(client: Client, address: str) -> None:
    assert client.get(address).status_code == 404


def test_a_facility_is_followed_through_all_of_its_cases(published: None, client: Client) -> None:
    told = {
        str(entry.findtext(f"{ATOM}id")).split("/")[2]
        for entry in entries(client, "/en/facilities/yazaki-leon.atom")
    }
    assert told == {"yazaki-leon-2023", "yazaki-leon-2025"}


def test_every_case_has_a_facility_that_can_be_followed(published: None, client: Client) -> None:
    for name in PublishedCase.objects.values_list("name", flat=True)[:8]:
        assert client.get(f"/en/facilities/{facility_slug(name)}.atom").status_code == 200


def test_a_calendar_holds_the_entries_of_the_cases_own_calendars(published: None, client: Client) -> None:
    own = PublishedDocument.objects.get(case__slug="yazaki-leon-2023", language="es", form="ics").text
    whole = client.get("/es/facilities/yazaki-leon.ics").content.decode()
    blocks = re.findall(r"BEGIN:VEVENT.*?END:VEVENT", own, re.DOTALL)
    assert blocks
    assert all(block in whole for block in blocks)


def test_pages_name_their_feeds(published: None, client: Client) -> None:
    for page, feed in (
        ("/es/cases/?state=Guanajuato&sort=name", "http://testserver/es/cases.atom?state=Guanajuato"),
        ("/es/cases/yazaki-leon-2023/", "/es/cases/yazaki-leon-2023.atom"),
        ("/es/procedures/usmca-31-a/", "http://testserver/es/procedures/usmca-31-a.atom"),
        ("/es/data/", "http://testserver/es/cases.atom"),
    ):
        text = client.get(page).content.decode()
        head = text.partition("</head>")[0]
        assert f'<link rel="alternate" type="application/atom+xml" href="{feed}"' in head
        assert client.get(feed).status_code == 200


def test_hostile_text_stays_text() -> None:
    hostile = '<script>&"\x00\x1b]]>'
    entry = Entry("tag:a,2026:x", hostile, "2026-11-22", "https://a.example/?a=1&b=2", hostile, hostile)
    feed = Feed(
        "tag:a,2026:f",
        hostile,
        hostile,
        "2026-11-22",
        "https://a.example/",
        "https://a.example/",
        "en",
        [entry],
    )
    root = parsed(feed_text(feed))
    assert root.findtext(f"{ATOM}title") == '<script>&"]]>'
    assert root.findtext(f"{ATOM}entry/{ATOM}summary") == '<script>&"]]>'


def test_a_feed_asks_no_more_queries_of_400_cases_than_of_41(published: None, client: Client) -> None:
    def queries() -> list[int]:
        counts = []
        for address in (*FEEDS[:2], *FEEDS[3:5], *CALENDARS[:4]):
            with CaptureQueriesContext(connection) as made:
                assert client.get(address).status_code == 200
            counts.append(len(made))
        return counts

    few = queries()
    multiply(400)
    assert all(later <= before for before, later in zip(few, queries(), strict=True))
    assert max(few) <= 6


def test_notes_are_read_in_the_language_of_the_feed_and_stay_english_in_exports(
    published: None, client: Client
) -> None:
    said, told = "Mexico agreed the same day", "México aceptó el mismo día"
    for address in ("/es/cases/gm-silao-2021.atom", "/es/cases/gm-silao-2021.ics"):
        text = client.get(address).content.decode().replace("\r\n ", "")
        assert (told in text, said in text) == (True, False), address
    assert said in client.get("/en/cases/gm-silao-2021.atom").content.decode()
    for address in ("/es/cases/gm-silao-2021.json", "/es/cases/gm-silao-2021.csv"):
        text = client.get(address).content.decode()
        assert (told in text, said in text) == (False, True), address
