"""Importing twice is the same as once; what changed supersedes, what is gone is withdrawn."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from pliego.docket.actions import append_event, import_tables
from pliego.docket.log.pliego_verify import sound
from pliego.docket.models import Case, Event, Party
from pliego.docket.queries import (
    case_directory,
    current_events,
    history_of,
    public_events,
    values_of,
)
from pliego.docket.shipped import shipped_tables

from .conftest import MakeEntry, TwoTables, record_findings


def edit(file: Path, old: str, new: str) -> None:
    """Replace a text that must be there."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def the_case(slug: str) -> Case:
    return Case.objects.get(slug=slug)


def test_every_row_and_every_value_becomes_an_event(db: None, tables: TwoTables) -> None:
    report = tables.load()
    assert (report.cases, report.added) == (3, 5 + 13 + 4 + 1 + 6)
    assert Event.objects.count() == report.added


def test_a_second_import_adds_nothing(db: None, tables: TwoTables) -> None:
    first = tables.load()
    second = tables.load()
    assert (second.added, second.superseded, second.withdrawn) == (0, 0, 0)
    assert second.unchanged == first.added == Event.objects.count()


def test_a_changed_row_supersedes(db: None, tables: TwoTables) -> None:
    tables.load()
    edit(tables.events, "First mine", "First mine of the region")
    report = tables.load()
    assert (report.added, report.superseded, report.withdrawn) == (0, 1, 0)
    old, new = history_of(the_case("mina-sur-2024")).filter(word="review_requested")
    assert new.supersedes == old
    assert (old.payload["detail"], new.payload["detail"]) == ("First mine", "First mine of the region")


def test_a_changed_value_supersedes(db: None, tables: TwoTables) -> None:
    tables.load()
    edit(tables.cases, "1200", "1300")
    assert tables.load().superseded == 1
    stated = values_of(the_case("planta-norte-2023"))["workers_at_facility"]
    assert (stated.value, stated.source_url) == ("1300", "https://example.org/2")


def test_a_changed_confidence_supersedes(db: None, tables: TwoTables) -> None:
    tables.load()
    edit(tables.cases, "outcome=1/V", "outcome=2/D")
    assert tables.load().superseded == 1
    stated = values_of(the_case("planta-norte-2023"))["outcome"]
    assert (stated.source_url, stated.confidence) == ("https://example.org/2", "D")


def test_a_corrected_date_supersedes_although_it_is_part_of_the_key(db: None, tables: TwoTables) -> None:
    tables.load()
    edit(tables.events, "2024-04-01", "2024-04-02")
    report = tables.load()
    assert (report.added, report.superseded, report.withdrawn) == (0, 1, 0)
    (holding,) = current_events(the_case("mina-sur-2024")).filter(word="review_requested")
    assert holding.date_text == "2024-04-02"
    assert tables.load().unchanged == Event.objects.count() - 1


def test_a_second_claim_about_an_act_is_added_and_supersedes_nothing(db: None, tables: TwoTables) -> None:
    tables.load()
    row = "mina-sur-2024,2024-04-03,day,review_requested,Another source,https://example.org/9,V\n"
    tables.events.write_text(tables.events.read_text() + row)
    report = tables.load()
    assert (report.added, report.superseded, report.withdrawn) == (1, 0, 0)
    claims = current_events(the_case("mina-sur-2024")).filter(word="review_requested")
    assert [claim.date_text for claim in claims] == ["2024-04-01", "2024-04-03"]
    assert {claim.occurrence for claim in claims} == {1}


def test_two_sources_for_one_date_are_two_claims(db: None, tables: TwoTables) -> None:
    row = "mina-sur-2024,2024-04-01,day,review_requested,Another source,https://example.org/9,V\n"
    tables.events.write_text(tables.events.read_text() + row)
    tables.load()
    claims = current_events(the_case("mina-sur-2024")).filter(word="review_requested")
    assert [claim.source_key[-2:] for claim in claims] == ["01", "#2"]
    assert tables.load().added == 0


def test_a_row_that_is_gone_is_withdrawn_and_stays_in_the_history(db: None, tables: TwoTables) -> None:
    tables.load()
    edit(tables.events, "planta-norte-2023,2023-04,month,resolved,,,M\n", "")
    report = tables.load()
    assert (report.added, report.superseded, report.withdrawn) == (0, 0, 1)
    case = the_case("planta-norte-2023")
    assert not current_events(case).filter(word__in=["resolved", "withdrawn"]).exists()
    assert [event.word for event in history_of(case)][-1] == "withdrawn"
    assert history_of(case).filter(word="resolved").exists()
    assert tables.load().withdrawn == 0


def test_a_row_that_comes_back_holds_again(db: None, tables: TwoTables) -> None:
    tables.load()
    row = "planta-norte-2023,2023-04,month,resolved,,,M\n"
    whole = tables.events.read_text()
    edit(tables.events, row, "")
    tables.load()
    tables.events.write_text(whole)
    assert tables.load().superseded == 1
    assert current_events(the_case("planta-norte-2023")).filter(word="resolved").count() == 1
    assert tables.load().superseded == 0


def test_a_case_that_is_gone_is_withdrawn_whole_and_leaves_the_directory(db: None, tables: TwoTables) -> None:
    tables.load()
    for file in (tables.events, tables.cases):
        lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
        file.write_text("".join(line for line in lines if "mina-sur" not in line), encoding="utf-8")
    assert tables.load().withdrawn == 7
    assert [line.slug for line in case_directory()] == ["planta-norte-2023", "planta-norte-2025"]
    assert history_of(the_case("mina-sur-2024")).count() == 14


def test_an_import_leaves_alone_what_was_recorded_by_hand(
    db: None, tables: TwoTables, entry: MakeEntry
) -> None:
    tables.load()
    case = the_case("mina-sur-2024")
    append_event(case, entry(word="panel_requested", date_text="2024-12-18"))
    report = tables.load()
    assert (report.superseded, report.withdrawn) == (0, 0)
    assert current_events(case).filter(word="panel_requested").exists()


def test_a_table_of_another_name_withdraws_nothing_of_this_one(db: None, tables: TwoTables) -> None:
    tables.load()
    other = TwoTables(
        tables.events.rename(tables.events.with_name("our_events.csv")),
        tables.cases.rename(tables.cases.with_name("our_cases.csv")),
    )
    edit(other.events, "mina-sur-2024", "planta-norte-2025")
    report = other.load()
    assert (report.superseded, report.withdrawn, report.unchanged) == (0, 0, 0)
    assert current_events(the_case("mina-sur-2024")).filter(word="review_requested").exists()


def test_tables_whose_names_differ_in_case_only_are_two(db: None, tables: TwoTables) -> None:
    before = tables.load().added
    other = TwoTables(
        tables.events.rename(tables.events.with_name("EVENTS.csv")),
        tables.cases.rename(tables.cases.with_name("CASES.csv")),
    )
    edit(other.events, "planta-norte-2023,2023-04,month,resolved,,,M\n", "")
    edit(other.cases, "mining", "glass")
    report = other.load()
    assert (report.superseded, report.withdrawn, report.unchanged) == (0, 0, 0)
    assert current_events(the_case("planta-norte-2023")).filter(word="resolved").exists()
    assert Event.objects.count() == before + report.added


def test_places_go_on_where_the_case_left_off(db: None, tables: TwoTables) -> None:
    tables.load()
    edit(tables.cases, "1200", "1300")
    edit(tables.events, "Accepted, announced", "Accepted and announced")
    tables.load()
    case = the_case("planta-norte-2023")
    places = list(history_of(case).values_list("sequence", flat=True))
    assert places == list(range(1, len(places) + 1))
    assert sound(record_findings())


def test_each_value_keeps_its_own_source_and_confidence(db: None, tables: TwoTables) -> None:
    tables.load()
    values = values_of(the_case("planta-norte-2023"))
    assert (values["state"].source_url, values["state"].confidence) == ("https://example.org/1", "V")
    assert (values["municipality"].source_url, values["municipality"].confidence) == (
        "https://example.org/2",
        "D",
    )
    assert (values["parent_country"].source_url, values["parent_country"].confidence) == ("", "M")
    assert values["petitioners"].parts == ("SNITIS", "AFL-CIO")
    assert "product" not in values


def test_when_it_was_public_and_when_it_was_recorded(db: None, tables: TwoTables) -> None:
    moment = datetime(2026, 11, 22, 5, tzinfo=UTC)
    import_tables(tables.events, tables.cases, known_by=date(2026, 3, 31), clock=lambda: moment)
    assert set(Event.objects.values_list("known_by", "recorded_at")) == {(date(2026, 3, 31), moment)}


def test_a_day_of_its_own_bounds_a_row(db: None, tables: TwoTables) -> None:
    tables.events.write_text(
        "case_id,date,event,source_url,known_by\nmina-sur-2024,2024-04,review_requested,https://a.example/,2024-05-02\n"
    )
    tables.load()
    assert Event.objects.get(word="review_requested").known_by == date(2024, 5, 2)
    assert Event.objects.filter(word="value_stated").first().known_by == date(2026, 3, 31)  # type: ignore[union-attr]


def test_an_announced_day_is_told_from_the_day_of_the_act(db: None, tables: TwoTables) -> None:
    tables.load()
    datings = dict(public_events(the_case("planta-norte-2023")).values_list("word", "dates_what"))
    assert datings["review_requested"] == "done"
    assert datings["review_accepted"] == "announced"
    assert datings["value_stated"] == "undated"


def test_cases_at_one_facility_share_it(db: None, tables: TwoTables) -> None:
    tables.load()
    first, second = the_case("planta-norte-2023"), the_case("planta-norte-2025")
    assert [facility.slug for facility in first.facilities.all()] == ["planta-norte"]
    assert list(first.facilities.all()) == list(second.facilities.all())
    assert list(first.related.all()) == [second]
    assert list(second.related.all()) == [first]


def test_a_link_that_is_gone_is_cut_on_both_sides(db: None, tables: TwoTables) -> None:
    tables.load()
    edit(tables.cases, ",planta-norte-2023,https", ",,https")
    tables.load()
    assert not the_case("planta-norte-2023").related.exists()
    assert not the_case("planta-norte-2025").related.exists()


def test_parties_follow_the_table(db: None, tables: TwoTables) -> None:
    tables.load()
    edit(tables.cases, "SNITIS|AFL-CIO", "SNITIS|Comité Fronterizo de Obreras")
    tables.load()
    of = Party.objects.filter(case__slug="planta-norte-2023").order_by("pk").values_list("role", "name")
    assert set(of) == {
        ("complainant", "US"),
        ("respondent", "MX"),
        ("petitioner", "SNITIS"),
        ("petitioner", "Comité Fronterizo de Obreras"),
        ("facility_operator", "Planta Norte S.A."),
        ("owner", "Norte Corp"),
    }


def test_progress_is_told_case_by_case(db: None, tables: TwoTables) -> None:
    told: list[tuple[int, int]] = []
    import_tables(tables.events, tables.cases, lambda done, total: told.append((done, total)))
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_a_file_that_is_not_there_is_an_error_of_the_system(db: None, tables: TwoTables) -> None:
    with pytest.raises(FileNotFoundError):
        import_tables(tables.events.with_name("none.csv"), tables.cases)


@pytest.mark.usefixtures("committed")
def test_a_fault_in_the_middle_leaves_nothing(tables: TwoTables) -> None:
    def stumble(done: int, total: int) -> None:
        if done == total:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        import_tables(tables.events, tables.cases, stumble)
    assert (Case.objects.count(), Event.objects.count()) == (0, 0)


@pytest.mark.usefixtures("committed")
def test_the_public_record_loads_whole_in_few_questions() -> None:
    tables = shipped_tables()
    with CaptureQueriesContext(connection) as asked:
        report = import_tables(tables.events, tables.cases, known_by=tables.known_by)
    assert (report.problems, report.cases, report.added) == ((), 41, 192 + 838)
    assert len(asked) < report.added
