"""`pliego tabulate` says of a whole table what `pliego standing` says of each case."""

from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path

import polars as pl
import pytest

from pliego.law import NEVER, Duty, NormStanding, Power, Span
from pliego.law.columns.flags import FLAGS
from pliego.law.norms import Test as Question
from pliego.law.record import Completeness
from pliego.site.commands.cases import Question as Asking
from pliego.site.commands.cases import read_tables
from tests.site.commands.conftest import CASES, EVENTS, Desk, Pliego

AS_OF = "2026-06-30"
REQUEST = {"case_id": "planta", "date": "2023-01-02", "event": "review_requested"}


def tabulated(pliego: Pliego, folder: Path, *arguments: str) -> pl.DataFrame:
    out = folder / "standing.parquet"
    outcome = pliego("tabulate", *arguments, "--out", str(out), "--as-of", AS_OF)
    assert (outcome.code, outcome.out) == (0, ""), outcome
    return pl.read_parquet(out)


def parquet(folder: Path, *rows: Mapping[str, object], name: str = "events.parquet") -> str:
    path = folder / name
    pl.DataFrame(rows, infer_schema_length=None).write_parquet(path)
    return str(path)


def as_parquet(folder: Path, csv: str) -> str:
    path = folder / f"{Path(csv).stem}.parquet"
    pl.read_csv(csv, infer_schema=False).write_parquet(path)
    return str(path)


def day_that_matters(item: NormStanding) -> Span | None:
    if isinstance(item.norm, Question):
        return None
    return item.answer.ends if isinstance(item.norm, Duty) else item.answer.begins


def written(span: Span) -> tuple[date | None, date | None]:
    earliest = date.fromordinal(span.lo) if 0 < span.lo < NEVER else None
    return earliest, date.fromordinal(span.hi) if 0 < span.hi < NEVER else None


def test_of_every_shipped_case_it_says_what_standing_says(pliego: Pliego, tmp_path: Path) -> None:
    table = tabulated(pliego, tmp_path, EVENTS, "--facts", CASES).rows_by_key(
        "case_id", named=True, unique=True
    )
    procedures = ("usmca-31-a", "us-petition")
    cases = read_tables(EVENTS, CASES, "", Completeness.RECONSTRUCTED, None)
    asking = Asking(date.fromisoformat(AS_OF), (), {}, None)

    assert set(table) == {case.id for case in cases}
    for case in cases:
        found, row = asking.ask(case), table[case.id]
        for item in found.items:
            if f"{item.key}.state" in row and item.procedure.id in procedures:
                assert row[f"{item.key}.state"] == item.state, (case.id, item.key)
                span = day_that_matters(item)
                name = (
                    "due"
                    if isinstance(item.norm, Duty)
                    else "opens"
                    if isinstance(item.norm, Power)
                    else "since"
                )
                if span is not None and item.answer.begins.lo < NEVER:
                    told = row[f"{item.key}.{name}_earliest"], row[f"{item.key}.{name}_latest"]
                    assert told == written(span), (case.id, item.key)
        flags = {flag.value for flag in FLAGS if row[f"flag.{flag.value}"]}
        assert flags == {flag.kind.value for flag in found.irregularities} & set(FLAGS), case.id


def test_a_parquet_file_of_the_same_events_gives_the_same_answers(pliego: Pliego, tmp_path: Path) -> None:
    known = "2026-06-30"
    one = tabulated(pliego, tmp_path, EVENTS, "--known-by", known)
    other = tabulated(pliego, tmp_path, as_parquet(tmp_path, EVENTS), "--known-by", known)

    assert one.equals(other)


def test_dates_may_be_of_the_type_of_dates(pliego: Pliego, tmp_path: Path) -> None:
    text = tabulated(pliego, tmp_path, parquet(tmp_path, REQUEST))
    typed = tabulated(pliego, tmp_path, parquet(tmp_path, REQUEST | {"date": date(2023, 1, 2)}))

    assert typed.equals(text)


def test_facts_may_be_parquet_too(pliego: Pliego, tmp_path: Path) -> None:
    events = parquet(tmp_path, REQUEST, REQUEST | {"case_id": "taller"})
    facts = parquet(
        tmp_path,
        {"case_id": "taller", "fact": "sector", "value": "mining"},
        {"case_id": "taller", "fact": "good_faith_basis", "value": "no"},
        name="facts.parquet",
    )
    table = tabulated(pliego, tmp_path, events, "--facts", facts)

    assert table["a.sector.state"].to_list() == ["unsettled", "holds"]
    assert table["a.belief.state"].to_list() == ["unsettled", "fails"]


def test_what_the_record_lacks_is_overdue_only_when_it_is_complete(pliego: Pliego, tmp_path: Path) -> None:
    events = parquet(tmp_path, REQUEST)

    assert tabulated(pliego, tmp_path, events)["c.reply.state"].to_list() == ["unrecorded"]
    assert tabulated(pliego, tmp_path, events, "--complete")["c.reply.state"].to_list() == ["overdue"]


def test_all_days_and_further_rounds_come_when_asked_for(pliego: Pliego, tmp_path: Path) -> None:
    first = REQUEST | {"event": "panel_requested", "date": "2023-02-01", "occurrence": "1"}
    second = first | {"date": "2023-05-02", "occurrence": "2"}
    events = parquet(tmp_path, REQUEST | {"occurrence": "1"}, first, second)
    row = tabulated(pliego, tmp_path, events, "--complete", "--rounds", "2", "--full").row(0, named=True)

    assert row["panel.rounds"] == 2
    assert row["d.draw.begins_earliest"] == date(2023, 2, 1)
    assert row["d.draw/2.begins_latest"] == date(2023, 5, 2)
    assert row["c.reply.ends_latest"] - row["c.reply.begins_latest"] == timedelta(days=10)


@pytest.mark.parametrize(
    ("rows", "complaint"),
    [
        ([{"case_id": "a", "date": "2023-01-02"}], "there is no column event"),
        (
            [REQUEST, REQUEST | {"event": "review_requestd"}],
            "row 2, event: 'review_requestd' is no event word",
        ),
        ([REQUEST, REQUEST | {"date": "2023-02-30"}], "row 2, date: there is no 2023-02-30 in the calendar"),
        ([REQUEST, REQUEST | {"date": None}], "row 2, date: the field is empty"),
        ([REQUEST, REQUEST | {"date": "2026-12-01"}], "row 2, date: 2026-12-01 lies after"),
        ([REQUEST | {"occurrence": "second"}], "row 1, occurrence: 'second' is no number"),
        ([REQUEST | {"dates_what": "guessed"}], "row 1, dates_what: 'guessed' is no known value"),
        ([REQUEST | {"date_precision": "month"}], "row 1, date_precision: it says month"),
        ([REQUEST | {"case_id": None}], "a row names no case"),
        (
            [REQUEST, REQUEST | {"case_id": "taller"}, REQUEST],
            "the rows of case 'planta' do not stand together; sort the table by case_id",
        ),
    ],
)
def test_bad_input_ends_in_one_line_that_says_what_mends_it(
    pliego: Pliego, tmp_path: Path, rows: list[dict[str, object]], complaint: str
) -> None:
    events, out = parquet(tmp_path, *rows), tmp_path / "standing.parquet"
    outcome = pliego("tabulate", events, "--out", str(out), "--as-of", AS_OF, "--known-by", AS_OF)

    assert complaint in outcome.complaint
    assert outcome.complaint.startswith(events)
    assert [path.name for path in tmp_path.iterdir()] == ["events.parquet"]


def test_files_that_are_none_are_refused(pliego: Pliego, tmp_path: Path, desk: Desk) -> None:
    out = str(tmp_path / "standing.parquet")
    text = tmp_path / "text.parquet"
    text.write_text("case_id,date,event\n")

    assert "there is no such file" in pliego("tabulate", "nowhere.parquet", "--out", out).complaint
    assert "give a sound Parquet file" in pliego("tabulate", str(text), "--out", out).complaint
    assert "ends in .parquet" in pliego("tabulate", EVENTS, "--out", "standing.csv").complaint
    nowhere = str(tmp_path / "nowhere" / "standing.parquet")
    assert "choose another place" in pliego("tabulate", EVENTS, "--out", nowhere).complaint
