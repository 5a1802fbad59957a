"""`pliego reform` tells what a proposal changes, and what it would have meant for the cases on record."""

import json

import pytest

from pliego.docket.actions import import_tables
from pliego.docket.shipped import shipped_tables
from pliego.law.reforms import REFORMS
from tests.site.commands.conftest import Pliego


@pytest.mark.parametrize("language", ["es", "en", "fr"])
def test_the_list_names_every_reform_with_its_critique(pliego: Pliego, language: str) -> None:
    outcome = pliego("reform", "list", "--lang", language)
    assert outcome.code == 0
    assert all(f"{name}: " in outcome.out for name in REFORMS)


def test_an_unknown_reform_is_refused_with_the_names_there_are(pliego: Pliego) -> None:
    assert "panel-clock" in pliego("reform", "compare", "panel").complaint


def test_the_reforms_run_over_the_real_docket(db: None, pliego: Pliego) -> None:
    shipped = shipped_tables()
    import_tables(shipped.events, shipped.cases, known_by=shipped.known_by)
    told = {
        name: json.loads(pliego("reform", "compare", name, "--as-of", "2026-11-22", "--json").out)
        for name in REFORMS
    }
    assert {len(one["cases"]) for one in told.values()} == {41}
    assert all(one["norms"] for one in told.values())
    assert all({"flags", "lifted"} <= case.keys() for one in told.values() for case in one["cases"])
    # Every facility on the docket is in Mexico.
    assert {case["effect"] for case in told["symmetry"]["cases"]} == {"none"}
    assert len(told["symmetry"]["hypothetical"]) == 10
    # San Martín's panel took 240 days, 150 more than the 90 proposed.
    late = {
        case["case"]: case["norms"] for case in told["panel-clock"]["cases"] if case["effect"] == "different"
    }
    assert list(late) == ["san-martin-mine-2023"]
    assert "150 calendar days late" in late["san-martin-mine-2023"][0]["after"]


def test_an_empty_docket_says_what_to_do(pliego: Pliego, db: None) -> None:
    assert "pliego import" in pliego("reform", "compare", "symmetry").complaint
