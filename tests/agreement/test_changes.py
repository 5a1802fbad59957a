"""What differs between two editions of a table is found whatever the order of rows and columns."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pliego.agreement.changes import Changes, compare, conflicts
from pliego.agreement.known_tables import KNOWN, known_table
from pliego.agreement.matching import MAX_PAIRS, Matching
from pliego.agreement.sheets import Sheet, sheet_of

CELL = st.text("ab", max_size=2)
ROWS = st.lists(st.tuples(st.sampled_from("xyz"), CELL, CELL), max_size=8)


def sheet(rows: object, columns: tuple[str, ...] = ("k", "a", "b"), file: str = "t.csv") -> Sheet:
    out = io.StringIO(newline="")
    csv.writer(out).writerows([columns, *rows])  # type: ignore[misc]  # hypothesis gives tuples
    found = sheet_of(out.getvalue().encode(), file)
    assert isinstance(found, Sheet)
    return found


def between(old: object, new: object) -> Changes:
    return compare(sheet(old), sheet(new), ("k",))


def test_each_cell_that_changed_is_told_with_both_lines() -> None:
    changes = between([("x", "1", "2"), ("y", "3", "4")], [("y", "3", "5"), ("x", "1", "2")])
    (change,) = changes.changed
    assert (change.key, change.old_line, change.new_line) == (("y",), 3, 2)
    assert [(cell.column, cell.old, cell.new) for cell in change.cells] == [("b", "4", "5")]
    assert (changes.same, changes.rows_moved) == (1, True)


def test_rows_that_came_and_went() -> None:
    changes = between([("x", "1", "2")], [("y", "1", "2")])
    assert [row.cells for row in changes.added] == [{"k": "y", "a": "1", "b": "2"}]
    assert [row.line for row in changes.removed] == [2]
    assert changes.changed == ()


def test_another_order_alone_makes_no_difference() -> None:
    changes = between([("x", "1", "2"), ("y", "3", "4")], [("y", "3", "4"), ("x", "1", "2")])
    assert (changes.differ, changes.rows_moved, changes.same) == (False, True, 2)


def test_columns_that_came_went_or_moved() -> None:
    old = sheet([("x", "1", "2")])
    new = sheet([("2", "x", "3")], ("b", "k", "c"))
    changes = compare(old, new, ("k",))
    assert (changes.columns_added, changes.columns_removed, changes.columns_moved) == (("c",), ("a",), True)
    assert [(cell.column, cell.old, cell.new) for cell in changes.changed[0].cells] == [
        ("a", "1", ""),
        ("c", "", "3"),
    ]


def test_a_key_on_several_lines_is_a_conflict() -> None:
    (conflict,) = conflicts(sheet([("x", "1", "2"), ("y", "1", "1"), ("x", "1", "3")]), ("k",))
    assert (conflict.key, conflict.lines) == (("x",), (2, 4))


def test_of_rows_with_one_key_those_that_say_the_same_are_taken_together_first() -> None:
    old = [("x", "1", "first"), ("x", "2", "second"), ("x", "3", "third")]
    new = [("x", "3", "third"), ("x", "1", "mended"), ("x", "2", "second")]
    changes = between(old, new)
    (change,) = changes.changed
    assert (change.old_line, change.new_line) == (2, 3)
    assert (changes.added, changes.removed, changes.same) == ((), (), 2)


def test_a_row_removed_among_others_of_its_key_is_told_as_removed() -> None:
    changes = between([("x", "1", ""), ("x", "2", ""), ("x", "3", "")], [("x", "3", ""), ("x", "1", "")])
    assert [row.cells["a"] for row in changes.removed] == ["2"]
    assert changes.changed == ()


def test_the_work_for_rows_of_one_key_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    looks: list[None] = []
    alike = Matching._likeness

    def counted(self: Matching, old: int, new: int) -> int:
        looks.append(None)
        return alike(self, old, new)

    monkeypatch.setattr(Matching, "_likeness", counted)
    for many in (30, 40):
        between([("x", str(n), "") for n in range(many)], [("x", f"{n}!", "") for n in range(many)])
    assert len(looks) == 30 * 30


def test_very_many_rows_of_one_key_are_matched_in_their_order() -> None:
    many = int(MAX_PAIRS**0.5) + 2
    old = [("x", str(n), "") for n in range(many)]
    changes = between(old, [("x", f"{n}!", "") for n in range(many - 1)])
    assert (len(changes.changed), len(changes.removed)) == (many - 1, 1)


@given(ROWS, ROWS)
def test_every_row_of_both_is_told_once(
    old: list[tuple[str, str, str]], new: list[tuple[str, str, str]]
) -> None:
    changes = between(old, new)
    rows_old = len([row for row in old if any(row)])
    paired = changes.same + len(changes.changed)
    assert paired + len(changes.removed) == rows_old
    assert paired + len(changes.added) == len(new)


@given(ROWS, st.randoms())
def test_a_table_never_differs_from_itself_shuffled(rows: list[tuple[str, str, str]], random: object) -> None:
    shuffled = rows[:]
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert not between(rows, shuffled).differ


@given(ROWS, ROWS)
def test_there_and_back_are_mirrors(old: list[tuple[str, str, str]], new: list[tuple[str, str, str]]) -> None:
    there, back = between(old, new), between(new, old)
    assert (len(there.added), len(there.removed)) == (len(back.removed), len(back.added))
    assert there.differ == back.differ


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "the file is empty"),
        (b"a,a\n1,2\n", "stands twice"),
        (b"a,b\n1\n", "the row has 1 fields"),
        (b'a,b\n"1,2\n', "the quotes do not fit"),
        (b"a,b\n\x00,2\n", "NUL byte"),
        (b"a,b\n\xff,2\n", "is not UTF-8"),
    ],
)
def test_a_damaged_file_is_told(data: bytes, reason: str) -> None:
    found = sheet_of(data, "t.csv")
    assert isinstance(found, tuple)
    assert reason in str(found[0])


def test_space_around_a_cell_and_a_byte_order_mark_are_nothing() -> None:
    old = sheet_of(b"\xef\xbb\xbfk,a\r\nx, 1 \r\n", "old.csv")
    new = sheet_of(b"k,a\nx,1\n", "new.csv")
    assert isinstance(old, Sheet)
    assert isinstance(new, Sheet)
    assert not compare(old, new, ("k",)).differ


def test_each_known_table_is_told_by_its_columns() -> None:
    for table in KNOWN:
        assert known_table([*table.marks, *table.key]) is not None
    assert known_table(["code", "name"]) is None
