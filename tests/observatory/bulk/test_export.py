"""The whole record as files: every format says the same, and what it says is what was recorded."""

import csv
import hashlib
import json
import sqlite3
import tracemalloc
from contextlib import closing
from pathlib import Path

import polars as pl
import pytest

from pliego.docket.log.signing import Signer
from pliego.docket.shipped import FOLDER
from pliego.observatory.bulk import export as module
from pliego.observatory.bulk import reading
from pliego.observatory.bulk.describing import DESCRIPTOR
from pliego.observatory.bulk.export import export
from pliego.observatory.bulk.formats import APPLICATION_ID, SQLITE_FILE, Csv, database
from pliego.observatory.bulk.placing import NotAnExportError
from pliego.observatory.bulk.reading import NothingPublishedError
from pliego.observatory.bulk.shelf import offered, renew
from pliego.observatory.bulk.tables import CASES, DOCKET, EVENTS, RELATED, VALUES, Table
from tests.observatory.bulk.conftest import quietly

TABLES = [table for table, _rows in DOCKET]


def rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))


def test_the_same_record_gives_the_same_bytes(made: tuple[Path, Path]) -> None:
    first, second = ({path.name: path.read_bytes() for path in one.iterdir()} for one in made)
    assert first == second
    assert {"cases.csv", "cases.jsonl", "cases.parquet", "pliego.sqlite", DESCRIPTOR} <= first.keys()


def test_every_shipped_event_stands_in_the_table_word_for_word(made: tuple[Path, Path]) -> None:
    with (Path(str(FOLDER)) / "rrm_case_events.csv").open(encoding="utf-8", newline="") as file:
        shipped = sorted(
            (row["case_id"], row["date"], row["event"], row["detail"], row["source_url"], row["confidence"])
            for row in csv.DictReader(file)
        )
    exported = sorted(
        (row["case"], row["date"], row["event"], row["detail"], row["source"], row["confidence"])
        for row in rows(made[0] / "events.csv")
    )
    assert len(shipped) == 192
    assert exported == shipped


def test_every_shipped_value_stands_in_the_table(made: tuple[Path, Path]) -> None:
    with (Path(str(FOLDER)) / "rrm_cases.csv").open(encoding="utf-8", newline="") as file:
        cases = {row["case_id"]: row for row in csv.DictReader(file)}
    seen = {row["case"]: row for row in rows(made[0] / "cases.csv")}
    assert seen.keys() == cases.keys()
    for slug, row in cases.items():
        assert seen[slug]["states"] == row["state"]
        assert seen[slug]["facility"] == row["facility_legal"]
        assert seen[slug]["allegations"] == row["allegations"]
    stated = {(row["case"], row["field"]) for row in rows(made[0] / "case_values.csv")}
    assert {(slug, "product") for slug, row in cases.items() if row["product"]} <= stated


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_csv_parquet_and_sqlite_hold_the_same_rows(made: tuple[Path, Path], table: Table) -> None:
    folder = made[0]
    told = [tuple(row[name] or None for name in table.names) for row in rows(folder / f"{table.name}.csv")]
    frame = pl.read_parquet(folder / f"{table.name}.parquet")
    assert frame.columns == list(table.names)
    texts = [tuple(None if cell is None else str(cell) for cell in row) for row in frame.iter_rows()]
    assert texts == told
    with closing(sqlite3.connect(folder / SQLITE_FILE)) as base:
        stored = base.execute(f'SELECT * FROM "{table.name}" ORDER BY rowid').fetchall()  # noqa: S608
    assert [tuple(None if cell is None else str(cell) for cell in row) for row in stored] == told


def test_json_lines_hold_each_case_whole(made: tuple[Path, Path]) -> None:
    lines = (made[0] / "cases.jsonl").read_text(encoding="utf-8").splitlines()
    cases = [json.loads(line) for line in lines]
    assert [case["case"] for case in cases] == [row["case"] for row in rows(made[0] / "cases.csv")]
    assert sum(len(case["events"]) for case in cases) == len(rows(made[0] / "events.csv"))


def test_the_tables_of_the_agreement_come_with_it(made: tuple[Path, Path]) -> None:
    folder = made[0]
    assert len(rows(folder / "agreement_bodies.csv")) == 64
    assert len(rows(folder / "agreement_commitments.csv")) == 130
    wages = [json.loads(line) for line in (folder / "agreement_wages.jsonl").read_text("utf-8").splitlines()]
    assert [str(float(row["value"])) for row in rows(folder / "agreement_wages.csv")] == [
        str(row["value"]) for row in wages
    ]


def test_the_database_says_whose_it_is_and_is_whole(made: tuple[Path, Path]) -> None:
    with closing(sqlite3.connect(made[0] / SQLITE_FILE)) as base:
        assert base.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert base.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert base.execute("PRAGMA foreign_key_check").fetchall() == []
        meaning = base.execute("SELECT meaning FROM dictionary WHERE \"table\" = 'cases'").fetchall()
    assert len(meaning) == len(CASES.columns)


def test_the_descriptor_tells_each_file_with_its_size_and_hash(made: tuple[Path, Path]) -> None:
    folder = made[0]
    said = json.loads((folder / DESCRIPTOR).read_text(encoding="utf-8"))
    assert said["$schema"] == "https://datapackage.org/profiles/2.0/datapackage.json"
    assert said["version"] == "2026-11-22"
    shipped = json.loads((FOLDER / "datapackage.json").read_text(encoding="utf-8"))
    assert said["licenses"] == shipped["licenses"]
    assert len({resource["name"] for resource in said["resources"]}) == len(said["resources"])
    for resource in said["resources"]:
        data = (folder / resource["path"]).read_bytes()
        assert resource["bytes"] == len(data)
        assert resource["hash"] == f"sha256:{hashlib.sha256(data).hexdigest()}"
    untold = {path.name for path in folder.iterdir()} - {one["path"] for one in said["resources"]}
    assert untold == {DESCRIPTOR, "SHA256SUMS", "manifest.txt"}


def test_the_schema_of_each_table_names_the_columns_of_its_file(made: tuple[Path, Path]) -> None:
    said = json.loads((made[0] / DESCRIPTOR).read_text(encoding="utf-8"))
    tabled = [one for one in said["resources"] if one["path"].endswith(".csv")]
    assert {"cases.csv", "case_values.csv", "events.csv", "agreement_wages.csv"} <= {
        one["path"] for one in tabled
    }
    for resource in tabled:
        with (made[0] / resource["path"]).open(encoding="utf-8", newline="") as file:
            header = next(csv.reader(file))
        assert [field["name"] for field in resource["schema"]["fields"]] == header
        for foreign in resource["schema"].get("foreignKeys", ()):
            assert foreign["reference"]["resource"] in {one["name"] for one in said["resources"]}


@pytest.mark.parametrize(("language", "word"), [("es", "columna"), ("en", "column"), ("fr", "colonne")])
def test_a_dictionary_in_each_language_tells_every_column(
    made: tuple[Path, Path], language: str, word: str
) -> None:
    text = (made[0] / f"dictionary.{language}.md").read_text(encoding="utf-8")
    assert f"| {word} |" in text
    for table in TABLES:
        assert f"(`{table.name}`)" in text
        assert all(f"| `{name}` |" in text for name in table.names)


def test_a_value_that_looks_like_a_formula_stays_as_it_is(tmp_path: Path) -> None:
    told = ["=1+1", "+52 55", "-3", "@name", 'a "b"\r\n, c', "ñ|é"]
    table = Table("odd", "", "", RELATED.columns)
    file = Csv(tmp_path, table)
    file.add([(text, "x") for text in told])
    file.close()
    assert [row["case"] for row in rows(tmp_path / "odd.csv")] == told
    assert (tmp_path / "odd.csv").read_bytes().startswith(b"case,related\r\n=1+1,x\r\n+52 55,x\r\n")
    with database(tmp_path) as base:
        base.begin(table)
        base.add(table, [(text, "x") for text in told])
    with closing(sqlite3.connect(tmp_path / SQLITE_FILE)) as held:
        assert [row[0] for row in held.execute('SELECT "case" FROM odd')] == told


def test_what_is_no_export_is_never_written_over(
    published: None, tmp_path: Path, signer: Signer, exported: Path
) -> None:
    kept = tmp_path / "mine"
    kept.mkdir()
    (kept / "thesis.txt").write_text("years of work", encoding="utf-8")
    (tmp_path / "file").write_text("x", encoding="utf-8")
    (exported / "note.txt").write_text("mine, too", encoding="utf-8")
    for target in (kept, tmp_path / "file", exported):
        with pytest.raises(NotAnExportError):
            export(target, signer, None, quietly)
    assert (kept / "thesis.txt").read_text(encoding="utf-8") == "years of work"
    assert (exported / "note.txt").exists()


def test_an_export_that_fails_leaves_the_earlier_one_and_nothing_else(
    published: None, exported: Path, signer: Signer, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = {path.name: path.read_bytes() for path in exported.iterdir()}

    monkeypatch.setattr(reading, "sealed_cases", lambda: iter([b"no file of a case"]))
    with pytest.raises(OSError, match="incorrect header"):
        export(exported, signer, None, quietly)
    assert {path.name: path.read_bytes() for path in exported.iterdir()} == before
    assert [path.name for path in exported.parent.iterdir()] == [exported.name]


def test_the_site_offers_a_new_export_only_when_something_changed(
    published: None, tmp_path: Path, signer: Signer, made: tuple[Path, Path]
) -> None:
    shelf = tmp_path / "shelf"
    assert offered(shelf) is None
    first = renew(shelf, signer, None, quietly)
    assert first is not None
    now = offered(shelf)
    assert now is not None
    assert (now / "cases.csv").read_bytes() == (made[0] / "cases.csv").read_bytes()
    assert renew(shelf, signer, None, quietly) is None
    own = tmp_path / "own"
    own.mkdir()
    (own / "bodies.csv").write_bytes((made[0] / "agreement_bodies.csv").read_bytes()[:-200])
    assert renew(shelf, signer, own, quietly) is not None
    later = offered(shelf)
    assert later not in (None, now)
    assert sorted(path.name for path in shelf.iterdir()) == sorted([later.name if later else "", "present"])


@pytest.mark.django_db
def test_before_the_first_publication_there_is_nothing_to_export(tmp_path: Path, signer: Signer) -> None:
    with pytest.raises(NothingPublishedError):
        export(tmp_path / "docket", signer, None, quietly)
    assert list(tmp_path.iterdir()) == []


def test_memory_does_not_grow_with_the_record(
    made: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = json.loads((made[0] / "cases.jsonl").read_text(encoding="utf-8").splitlines()[0])

    def peak(cases: int, folder: Path) -> int:
        folder.mkdir()
        texts = (json.dumps(one | {"case": f"case-{number}"}) for number in range(cases))
        monkeypatch.setattr(reading, "records", lambda: texts)
        monkeypatch.setattr(reading, "sealed_cases", lambda: iter(()))
        tracemalloc.start()
        with database(folder) as base:
            module.write_docket(folder, base, lambda _cases: None, lambda _done: None)
        found = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return found

    monkeypatch.setattr(module, "_AT_ONCE", 40)
    few = peak(120, tmp_path / "few")
    many = peak(600, tmp_path / "many")
    assert many < 1.2 * few
    assert len(rows(tmp_path / "many" / "cases.csv")) == 600


def test_each_table_has_a_key_that_tells_its_rows_apart(made: tuple[Path, Path]) -> None:
    for table in (CASES, VALUES, EVENTS, RELATED):
        keys = [tuple(row[name] for name in table.key) for row in rows(made[0] / f"{table.name}.csv")]
        assert len(set(keys)) == len(keys)
