"""Pages of a petition: what they tell, that they lose nothing, stop nobody and betray nothing."""

import re
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pliego.petitions import Instrument, Seen, to_json
from pliego.petitions.entries import Entry
from pliego.petitions.petition import Allegation
from pliego.reports.kinds import Route
from pliego.reports.sittings import Seat, draft_at, keep_draft
from tests.petitions.reading import docx_text, pdf_text
from tests.support.intake import Receiving, exhibits, receiving
from tests.support.petitions import Petitioner
from tests.support.reports import NOW

__all__ = ["exhibits", "receiving"]

pytestmark = pytest.mark.django_db
OUTSIDE = {
    "coverage.facility_in_mexico": "no",
    "coverage.enforced_order": "no",
    "coverage.facility_in_canada": "no",
    "coverage.linked_to_canada": "no",
}


@pytest.fixture
def ana() -> Petitioner:
    """Somebody who has just begun a petition to the United States, in English."""
    found = Petitioner("en")
    found.start()
    return found


def on_coverage(ana: Petitioner, answers: dict[str, str]) -> None:
    """Answer the questions of coverage: yes to those not named."""
    while ana.asked.startswith("coverage."):
        ana.send({"value": answers.get(ana.asked, "yes")})


def stored(ana: Petitioner, petition: str) -> None:
    """Put another petition on the sheet that the browser has open."""
    seat = Seat.of_cookie(ana.cookie)
    draft = draft_at(seat, NOW) if seat else None
    assert seat
    assert draft
    keep_draft(seat, replace(draft, content=replace(draft.content, petition=petition)), NOW)


def pages(ana: Petitioner) -> Iterator[str]:
    """Every page of the petition."""
    parts = [f"text/part/{part}/" for part in range(1, 8)]
    ways = ("", "next/", "all/", "look/1/", "papers/", "send/")
    yield from (*(f"text/{way}" for way in ways), *parts)


def test_first_page_tells_before_a_cookie_is_set() -> None:
    ben = Petitioner("en")
    page = ben.go("text/")
    assert not ben.cookie
    assert "Since the 2023 guidelines a petition may be anonymous." in page
    assert "Citizens and permanent residents of Canada" in page


def test_each_answer_can_be_passed_over(ana: Petitioner) -> None:
    asked = ana.answer({})
    assert len(set(asked)) == len(asked) > 20
    assert ana.path == "/en/sheet/text/all/"
    assert [told.fact for told in ana.petition.answers] == ["between_us_and_mexico"]


def test_going_on_with_nothing_typed_passes_over(ana: Petitioner) -> None:
    asked = []
    while ana.asked:
        asked.append(ana.asked)
        ana.send({"value": "unknown" if "coverage." in ana.asked else ""})
    assert len(set(asked)) == len(asked) > 20


@pytest.mark.parametrize(
    ("government", "told"),
    [("us", ["between_us_and_mexico"]), ("ca", ["between_canada_and_mexico"]), ("", [])],
)
def test_who_chose_a_government_is_not_asked_between_whom_it_is(government: str, told: list[str]) -> None:
    ana = Petitioner("en")
    ana.start(government)
    assert [one.fact for one in ana.petition.answers] == told
    assert "good_faith" in ana.asked


def test_not_knowing_is_not_asked_again(ana: Petitioner) -> None:
    first = ana.asked
    ana.send({"value": "unknown"})
    assert ana.asked != first


def test_putting_it_away_keeps_what_was_just_typed(ana: Petitioner) -> None:
    on_coverage(ana, {})
    ana.send({"what": "They fired Rosa.", "away": "1"})
    assert ana.path == "/en/sheet/away/"
    assert [one.what.text for one in ana.petition.allegations] == ["They fired Rosa."]


def test_a_form_sent_twice_answers_once(ana: Petitioner) -> None:
    on_coverage(ana, {})
    form, path = ana.page, ana.path
    ana.send({"what": "They fired Rosa."})
    ana.page, ana.path = form, path
    ana.send({"what": "They fired Rosa."})
    assert len(ana.petition.allegations) == 1


def test_entries_are_added_changed_and_taken_out(ana: Petitioner) -> None:
    on_coverage(ana, {})
    ana.send({"what": "One", "more": "1"})
    ana.send({"what": "Two", "office": ["what"], "witnesses": "Eva\nLuz"})
    ana.go("text/part/2/1/1/")
    ana.send({"what": "One and a half"})
    first, second = ana.petition.allegations
    assert (first.what.text, second.what.text, second.what.seen) == ("One and a half", "Two", Seen.OFFICE)
    assert [one.text for one in second.witnesses] == ["Eva", "Luz"]
    ana.go("text/part/2/1/1/")
    ana.send({"remove": "1"})
    assert [one.what.text for one in ana.petition.allegations] == ["Two"]


def test_what_is_too_long_is_cut_and_told(ana: Petitioner) -> None:
    on_coverage(ana, {})
    ana.send({"what": "a" * 5000})
    assert "It was longer than the 4000 letters that fit here." in ana.page
    assert len(ana.petition.allegations[0].what.text) == 4000


def test_a_full_petition_says_so_and_keeps_what_was_typed(ana: Petitioner) -> None:
    hostile = "ñ🦊<&\"'" * 600
    told = tuple(Allegation(what=Entry(f"{number} {hostile}")) for number in range(21))
    stored(ana, to_json(replace(ana.petition, allegations=told)))
    for number in (21, 22):
        ana.go("text/part/2/1/")
        ana.send({"what": f"{number} {hostile}"})
    assert "There is no room for it any more" in ana.page
    assert "22 ñ🦊&lt;" in ana.page
    assert len(ana.petition.allegations) == 22
    assert "ñ🦊&lt;" in ana.go("text/look/2/")
    assert ana.paper(form="pdf", version="public").status_code == 200


def test_many_short_lines_take_room_too(ana: Petitioner) -> None:
    told = tuple(Allegation(what=Entry("x\n" * 1990)) for _ in range(4))
    stored(ana, to_json(replace(ana.petition, allegations=told)))
    ana.go("text/part/2/1/")
    ana.send({"what": "x\n" * 1990})
    assert "There is no room for it any more" in ana.page


def test_outside_names_the_failed_test_and_other_ways_and_stops_nobody(ana: Petitioner) -> None:
    on_coverage(ana, OUTSIDE)
    assert ana.asked == "allegations"
    assert "31-A.2 fn 2" in ana.page
    assert "National Labor Relations Board" in ana.page
    page = ana.go("text/part/1/")
    assert "National Labor Relations Board of the United States" in page
    assert ana.paper(form="pdf").status_code == 200


def test_domestic_firm_is_sent_to_the_inspection(ana: Petitioner) -> None:
    on_coverage(ana, {"coverage.traded_between_parties": "no", "coverage.competes": "no"})
    assert "SIQAL" in ana.page
    assert "SIQAL" in ana.go("text/part/1/")


def test_the_other_government_keeps_what_was_written(ana: Petitioner) -> None:
    on_coverage(ana, {})
    ana.send({"what": "They fired Rosa."})
    ana.go("text/")
    ana.send({"government": "ca"})
    assert ana.petition.instrument is Instrument.ANNEX_31_B
    assert ana.petition.allegations[0].what.text == "They fired Rosa."
    assert "Someone from Canada who files it" in ana.page


def test_two_answers_that_cannot_both_be_so_are_named(ana: Petitioner) -> None:
    on_coverage(ana, {})
    ana.go("text/part/1/")
    places = re.findall(r"/en/sheet/text/part/1/(\d+)/", ana.page)
    for place in dict.fromkeys(places):
        ana.go(f"text/part/1/{place}/")
        if ana.asked == "coverage.in_territory":
            ana.send({"value": "no"})
            break
    assert "Two answers cannot both be right" in ana.go("text/all/")


def test_what_was_written_on_a_report_comes_along(receiving: Receiving) -> None:
    ben = Petitioner("en")
    ben.begin(Route.COMPLAINT)
    ben.tell(
        {"happening-account": "They fired Rosa.", "place-name": "La Costurera", "place-region": "MX-PUE"}
    )
    ben.go("text/")
    ben.send({"government": "us", "same": "1"})
    facility = ben.petition.facility
    assert (facility.local_name.text, facility.state.text) == ("La Costurera", "Puebla")


def test_without_a_sheet_nothing_is_lost(ana: Petitioner) -> None:
    on_coverage(ana, {})
    form, path = ana.page, ana.path
    ana.client.cookies.clear()
    ana.page, ana.path = form, path
    ana.send({"what": "They fired Rosa from the night shift."})
    assert ana.status == 410
    assert "They fired Rosa from the night shift." in ana.page


def test_an_old_form_shows_what_was_typed(ana: Petitioner) -> None:
    on_coverage(ana, {})
    answer = ana.client.post(ana.path, {"path": "allegations", "item": "0", "what": "They fired <Rosa>."})
    assert "They fired &lt;Rosa&gt;." in answer.content.decode()
    assert not ana.petition.allegations


@pytest.mark.parametrize("language", ["es", "en", "fr"])
def test_titles_and_sizes_betray_nothing(language: str) -> None:
    ana = Petitioner(language)
    ana.start()
    for address in pages(ana):
        page = ana.go(address)
        assert ana.status == 200, address
        title = re.search("<title>([^<]*)</title>", page)
        assert title
        assert re.fullmatch(r"((Paso|Step|Étape) \d+ · )?Pliego", title[1]), title
        assert len(page.encode()) <= 50_000
        assert "<script" not in page
        assert "style=" not in page
        assert set(ana.client.cookies) == {"sheet"}
        assert ana.client.get(ana.path)["Cache-Control"] == "no-store"


def test_a_name_left_out_stands_nowhere_in_the_public_paper(ana: Petitioner) -> None:
    on_coverage(ana, {})
    ana.send({"what": "Rodolfo Arizmendi threatened us.", "by_name": "Rodolfo Arizmendi"})
    for form, reader in (("pdf", pdf_text), ("docx", docx_text)):
        answer = ana.paper(form=form, version="public")
        assert answer["Content-Disposition"] == f'attachment; filename="pliego-2-en.{form}"'
        assert "Arizmendi" not in reader(answer.content)
        assert "Arizmendi" in reader(ana.paper(form=form, version="office").content)


@contextmanager
def no_file_can_be_written() -> Iterator[None]:
    """Within it the system lets this process write to no file: what tries to gets an error."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_the_bound_on_files_holds(tmp_path: Path) -> None:
    with (
        (tmp_path / "a").open("wb", buffering=0) as file,
        no_file_can_be_written(),
        pytest.raises(OSError, match="File too large"),
    ):
        file.write(b"a")


@pytest.mark.parametrize("form", ["pdf", "docx"])
def test_papers_are_made_without_writing_to_a_disk(ana: Petitioner, form: str) -> None:
    on_coverage(ana, {})
    ana.send({"what": "They fired Rosa."})
    with no_file_can_be_written():
        assert ana.paper(form=form).status_code == 200


TEXTS = st.text(max_size=60) | st.sampled_from(
    ["yes", "no", "unknown", "9" * 40, "-1", "١", "\x00", "a.b", "{{x}}"]
)
PATHS = st.sampled_from([
    "allegations", "allegations.0.evidence", "allegations.9.evidence", "facility", "facility.legal_name", "petitioners",
    "coverage.facility_in_mexico", "coverage.no_such", "representative.name", "answers", "instrument", "",
]) | TEXTS  # fmt: skip
NAMES = st.sampled_from(
    [
        "value",
        "what",
        "when",
        "kind",
        "naming",
        "who",
        "name",
        "office",
        "skip",
        "more",
        "on",
        "remove",
        "title",
    ]
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(path=PATHS, item=TEXTS, sent=st.dictionaries(NAMES, TEXTS, max_size=5))
def test_hostile_forms_break_nothing(ana: Petitioner, path: str, item: str, sent: dict[str, str]) -> None:
    for page in ("text/next/", "text/part/2/1/"):
        ana.go(page)
        if "sheet-form" not in ana.page:
            ana.go("text/part/2/1/")
        ana.send({**sent, "path": path, "item": item})
        assert ana.status in (200, 404)
    assert ana.petition


def test_addresses_that_are_not_there_are_calm(ana: Petitioner) -> None:
    for address in (
        "part/0/",
        "part/8/",
        "part/1/99/",
        "part/2/1/99/",
        "look/0/",
        "look/99/",
        f"part/{10**30}/",
    ):
        ana.go(f"text/{address}")
        assert ana.status == 404, address


def test_who_left_goes_on_at_the_petition(ana: Petitioner) -> None:
    for address in ("", "away/"):
        assert 'href="/en/sheet/text/all/"' in ana.go(address)


def test_put_away_and_opened_again_it_is_the_same(ana: Petitioner) -> None:
    on_coverage(ana, {})
    ana.send({"what": "They fired Rosa."})
    before = ana.petition
    ana.go("away/")
    ana.send()
    ana.words = tuple(re.findall(r"<li><span>([^<]+)</span></li>", ana.page))
    ana.type_back()
    ana.go("back/")
    ana.send({"receipt": " ".join(ana.words)})
    assert ana.path == "/en/sheet/look/"
    ana.go("text/all/")
    assert ana.petition == before


def test_a_broken_petition_leads_to_the_first_page(ana: Petitioner) -> None:
    stored(ana, "{")
    ana.go("text/all/")
    assert ana.path == "/en/sheet/text/"


def test_the_place_of_a_petition_leads_to_its_office(ana: Petitioner, receiving: Receiving) -> None:
    on_coverage(ana, {})
    ana.answer({"facility.state": {"value": "N.L."}, "facility.municipality": {"value": "Apodaca"}})
    page = ana.go("text/send/")
    assert re.search(r'<option value="MX-NLE" selected', page)
    assert receiving.office.name in page
    ana.send({"place-region": "MX-PUE"})
    assert "Puebla" in ana.page


def test_yourself_is_told_with_address_and_mark(ana: Petitioner) -> None:
    page = ana.go("text/send/")
    assert "mailto:USMCA-petitions@dol.gov" in page
