"""`pliego diff` tells what a new edition changes, and what an import would do with it."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from pliego.agreement.edition import SHIPPED
from pliego.docket.actions import import_tables
from pliego.docket.shipped import FOLDER
from tests.site.commands.conftest import CASES, EVENTS, Desk, Pliego

Rows = list[dict[str, str]]


def read(path: Path | str) -> Rows:
    with Path(path).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def written(rows: Rows, path: Path) -> str:
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    path.parent.mkdir(exist_ok=True)
    path.write_text(out.getvalue(), encoding="utf-8", newline="")
    return str(path)


def edited(folder: Path, table: str, edit: Callable[[Rows], Rows]) -> str:
    """A new edition of a shipped table, under the same name."""
    return written(edit(read(table)), folder / "new" / Path(table).name)


def test_the_same_table_ends_with_0(pliego: Pliego) -> None:
    outcome = pliego("diff", CASES, CASES)
    assert (outcome.code, outcome.err) == (0, "")
    assert "added: 0, removed: 0, changed: 0, the same: 41" in outcome.out


def test_another_order_ends_with_0_and_is_mentioned(pliego: Pliego, tmp_path: Path) -> None:
    outcome = pliego("diff", CASES, edited(tmp_path, CASES, lambda rows: rows[::-1]))
    assert outcome.code == 0
    assert "rows stand in another order, which changes nothing" in outcome.out


def test_a_difference_ends_with_1_and_tells_the_cell(pliego: Pliego, tmp_path: Path) -> None:
    def mend(rows: Rows) -> Rows:
        return [{**rows[0], "product": "brake pads"}, *rows[2:], {**rows[1], "case_id": "planta-nueva-2026"}]

    rows = read(CASES)
    outcome = pliego("diff", CASES, edited(tmp_path, CASES, mend))
    assert outcome.code == 1
    assert "added: 1, removed: 1, changed: 1, the same: 39" in outcome.out
    assert f"    product: {rows[0]['product']} -> brake pads\n" in outcome.out
    assert "+ line 42: case_id=planta-nueva-2026" in outcome.out
    assert f"- line 3: case_id={rows[1]['case_id']}" in outcome.out


def move_a_date(rows: Rows) -> Rows:
    alone = next(row for row in rows if row["event"] == "petition_filed" and len(row["date"]) == 10)
    return [{**row, "date": "2021-05-02"} if row is alone else row for row in rows]


def edit_values(rows: Rows) -> Rows:
    gone = {**rows[3], "product": "", "provenance": without(rows[3]["provenance"], "product")}
    return [{**rows[0], "state": "Sonora"}, *rows[1:3], gone, *rows[4:]]


def without(provenance: str, field: str) -> str:
    return "|".join(part for part in provenance.split("|") if not part.startswith(f"{field}="))


FEW = {row["case_id"] for row in read(CASES)[:5]}


def few(table: str, folder: Path) -> Path:
    """A shipped table, the rows of five cases."""
    return Path(
        written([row for row in read(table) if row["case_id"] in FEW], folder / "old" / Path(table).name)
    )


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("table", "edit"),
    [
        (EVENTS, lambda rows: rows),
        (EVENTS, move_a_date),
        (EVENTS, lambda rows: [*rows[1:], {**rows[0], "event": "status_report", "date": "2026-01-05"}]),
        (EVENTS, lambda rows: [{**row, "detail": "mended"} for row in rows[:4]] + rows[4:]),
        (EVENTS, lambda rows: [row for row in rows if row["case_id"] != rows[0]["case_id"]]),
        (CASES, edit_values),
        (CASES, lambda rows: [*rows, {**rows[0], "case_id": "planta-nueva-2026"}]),
    ],
)
def test_the_forecast_is_what_the_import_then_does(
    pliego: Pliego, tmp_path: Path, table: str, edit: Callable[[Rows], Rows]
) -> None:
    old = {name: few(name, tmp_path) for name in (EVENTS, CASES)}
    import_tables(old[EVENTS], old[CASES])
    new = {**old, table: Path(edited(tmp_path, str(old[table]), edit))}
    foreseen = pliego("diff", str(old[table]), str(new[table])).out
    done = import_tables(new[EVENTS], new[CASES])
    assert done.problems == ()
    counts = f"events added: {done.added}, replaced: {done.superseded}, withdrawn: {done.withdrawn}, where"
    assert counts in foreseen


def test_a_table_that_import_would_refuse_is_told_with_its_problems(pliego: Pliego, tmp_path: Path) -> None:
    bodies = str(SHIPPED / "bodies.csv")
    new = edited(tmp_path, bodies, lambda rows: [{**rows[0], "kind": "club"}, *rows[1:]])
    outcome = pliego("diff", bodies, new)
    assert outcome.code == 1
    assert "pliego import would refuse it and change nothing; problems: 1\n" in outcome.out
    assert "bodies.csv, line 2, kind: 'club' is no known value" in outcome.out


def test_another_name_replaces_nothing_and_that_is_said(pliego: Pliego, tmp_path: Path) -> None:
    new = written(move_a_date(read(EVENTS)), tmp_path / "events-of-june.csv")
    assert "give the new file the name rrm_case_events.csv first" in pliego("diff", EVENTS, new).out


def test_a_unique_key_that_stands_twice_is_told_with_its_lines(pliego: Pliego, tmp_path: Path) -> None:
    new = edited(tmp_path, CASES, lambda rows: [*rows, rows[0]])
    outcome = pliego("diff", CASES, new)
    assert outcome.code == 1
    assert f"stands on lines 2, 43 of {new}; keep one" in outcome.out


def test_any_table_can_be_compared_by_a_key_that_is_named(pliego: Pliego, desk: Desk) -> None:
    old = desk.table("1,a", "2,b", name="old.csv", header="code,name")
    new = desk.table("2,c", "1,a", name="new.csv", header="code,name")
    outcome = pliego("diff", "--key", "code", old, new)
    assert outcome.code == 1
    assert "~ line 3 -> 2: code=2\n    name: b -> c\n" in outcome.out
    assert "pliego import does not read this table" in outcome.out


def test_json_has_every_cell_whole(pliego: Pliego, desk: Desk) -> None:
    long = "x" * 500
    old = desk.table("1,a", name="old.csv", header="id,name")
    new = desk.table(f"1,{long}", "2,ü", name="new.csv", header="id,name")
    outcome = pliego("diff", "--json", old, new)
    said = json.loads(outcome.out)
    assert outcome.code == 1
    assert said["changed"][0]["cells"] == [{"column": "name", "old": "a", "new": long}]
    assert said["added"] == [{"line": 3, "row": {"id": "2", "name": "ü"}}]
    assert (said["differ"], said["same"], said["conflicts"]) == (True, 0, [])


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("{old}", "{absent}"), "there is no such file"),
        (("{old}", "{damaged}"), "the quotes do not fit"),
        (("{old}", "{binary}"), "NUL byte"),
        (("{old}", "{old}"), "name those of its key with --key"),
        (("--key", ",", "{old}", "{old}"), "--key ',' does not name columns; write each of them once"),
        (("--key", "code,code", "{old}", "{old}"), "does not name columns; write each of them once"),
        (("--key", "nom", "{old}", "{old}"), "there is no column 'nom' for the key; it has code, name"),
    ],
)
def test_what_cannot_be_compared_ends_with_2_and_one_line(
    pliego: Pliego, desk: Desk, arguments: tuple[str, ...], complaint: str
) -> None:
    places = {
        "old": desk.table("1,a", name="old.csv", header="code,name"),
        "absent": str(desk.folder / "absent.csv"),
        "damaged": desk.table('1,"a', name="damaged.csv", header="code,name"),
        "binary": desk.raw(b"code,name\n\x00\x01,2\n", "binary.csv"),
    }
    assert complaint in pliego("diff", *(one.format(**places) for one in arguments)).complaint


def test_what_a_cell_holds_cannot_write_on_the_terminal(pliego: Pliego, desk: Desk) -> None:
    old = desk.table("1,a", name="old.csv", header="id,name")
    new = desk.table("1,\x1b[31mred", name="new.csv", header="id,name")
    assert "name: a -> \\x1b[31mred" in pliego("diff", old, new).out


@pytest.mark.parametrize("table", ["old.csv", "bodies.csv"])
def test_what_a_header_holds_cannot_write_on_the_terminal(pliego: Pliego, desk: Desk, table: str) -> None:
    evil = "\x1b[31mRED\x1b]0;x\x07"
    head = (SHIPPED / "bodies.csv").read_text(encoding="utf-8").split("\n")[0]
    old = desk.table("x,2", name="a.csv", header="id,name") if table == "old.csv" else str(SHIPPED / table)
    header = f"id,{evil}" if table == "old.csv" else f"{head},{evil}"
    new = desk.table(",".join("x" * (header.count(",") + 1)), name=table, header=header)
    said = pliego("diff", old, new).out
    assert "\\x1b[31mRED" in said
    assert said.replace("\n", "").isprintable()


def test_two_files_with_the_same_fault_say_the_same_and_the_fault_is_told(pliego: Pliego, desk: Desk) -> None:
    twice = desk.table("1,a", "1,b", name="t.csv", header="id,name")
    outcome = pliego("diff", twice, twice)
    assert outcome.code == 0
    assert "stands on lines 2, 3" in outcome.out


def test_a_table_of_the_agreement_is_read_under_its_own_name_alone(pliego: Pliego, tmp_path: Path) -> None:
    bodies = str(SHIPPED / "bodies.csv")
    new = edited(tmp_path, bodies, lambda rows: [{**rows[0], "id": "ftc2"}, *rows[1:]])
    said = pliego("diff", bodies, new).out
    assert "checks then whether the other tables agree with it" in said
    assert "give the file the name" not in said
    other = Path(new).rename(tmp_path / "my.csv")
    said = pliego("diff", bodies, str(other)).out
    assert "give the file the name bodies.csv first, since no page reads another" in said


def test_claims_are_found_by_their_id(pliego: Pliego) -> None:
    claims = str(FOLDER / "aggregate_claims.csv")
    assert "rows found by claim_id" in pliego("diff", claims, claims).out
