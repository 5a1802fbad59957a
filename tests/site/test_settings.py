"""A site that would run on defaults in public does not start, and says why in one line per fault."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from pliego.site.settings import database, environment, security

PRODUCTION = {
    "PLIEGO_PRODUCTION": "1",
    "PLIEGO_SECRET_KEY": "k" * 60,
    "PLIEGO_ALLOWED_HOSTS": "example.org",
    "PLIEGO_LOG_KEY": "/run/secrets/log-key.pem",
}


def start(var: Path, **environment_: str) -> subprocess.CompletedProcess[str]:
    """What happens when the settings are loaded with these variables."""
    bare = {name: value for name, value in os.environ.items() if not name.startswith("PLIEGO_")}
    return subprocess.run(
        [sys.executable, "-c", "import pliego.site.settings as s; print(s.SECURE_HSTS_SECONDS)"],
        env={**bare, "PLIEGO_VAR": str(var), **environment_},
        capture_output=True,
        text=True,
        check=False,
    )


def test_production_names_everything_it_lacks_one_line_each(tmp_path: Path) -> None:
    outcome = start(tmp_path, PLIEGO_PRODUCTION="1")

    lines = outcome.stderr.splitlines()
    assert outcome.returncode == 1
    assert [line.split(":")[1].strip() for line in lines] == [
        "production needs PLIEGO_SECRET_KEY",
        "production needs PLIEGO_ALLOWED_HOSTS",
        "production needs PLIEGO_LOG_KEY",
    ]


def test_a_word_for_production_that_could_be_meant_either_way_is_refused(tmp_path: Path) -> None:
    outcome = start(tmp_path, PLIEGO_PRODUCTION="true")

    assert outcome.returncode == 1
    assert outcome.stderr == (
        "pliego: PLIEGO_PRODUCTION must be 1 for a public site, and 0 or absent elsewhere\n"
    )


def test_production_starts_when_key_and_hosts_are_given_and_asks_for_https_for_a_year(tmp_path: Path) -> None:
    outcome = start(tmp_path, **PRODUCTION)

    assert (outcome.returncode, outcome.stdout.strip()) == (0, str(365 * 24 * 60 * 60))


def test_production_keeps_no_key_of_its_own(tmp_path: Path) -> None:
    start(tmp_path, **PRODUCTION)

    assert list(tmp_path.iterdir()) == []


def test_the_local_key_is_made_once_and_readable_by_its_owner_only(tmp_path: Path) -> None:
    first = security.local_secret_key(tmp_path)

    assert security.local_secret_key(tmp_path) == first
    assert len(first) >= 50
    assert (tmp_path / "secret-key").stat().st_mode & 0o077 == 0


def test_sqlite_flushes_every_event_and_locks_when_a_write_begins(tmp_path: Path) -> None:
    options = database.sqlite(tmp_path / "x")["OPTIONS"]

    assert options["transaction_mode"] == "IMMEDIATE"
    assert "synchronous=FULL" in options["init_command"]


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("postgresql://u:p%40@db.example:5433/record", ("record", "u", "p@", "db.example", "5433", {})),
        ("postgresql://u@/record?host=/run/pg", ("record", "u", "", "/run/pg", "", {})),
        ("postgres://db/record?sslmode=require", ("record", "", "", "db", "", {"sslmode": "require"})),
    ],
)
def test_a_database_address_is_taken_apart(address: str, expected: tuple[object, ...]) -> None:
    chosen = database.postgresql(address)

    assert tuple(chosen[part] for part in ("NAME", "USER", "PASSWORD", "HOST", "PORT", "OPTIONS")) == expected


@pytest.mark.parametrize(
    "address", ["mysql://u@h/x", "record.sqlite3", "postgresql://u@h/", "postgresql://h:x/n"]
)
def test_a_database_address_of_another_kind_is_refused_in_one_line(address: str) -> None:
    with pytest.raises(SystemExit, match=r"^pliego: PLIEGO_DATABASE_URL must look like .*$"):
        database.postgresql(address)


def test_the_folder_for_written_files_can_be_moved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLIEGO_VAR", str(tmp_path / "elsewhere"))

    assert environment.var_folder() == tmp_path / "elsewhere"
    assert (tmp_path / "elsewhere").is_dir()
