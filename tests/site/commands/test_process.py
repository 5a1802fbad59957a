"""The command as a process: what it loads, and what it does when its pipes fail."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.site.commands.conftest import CASES, EVENTS, SAN_MARTIN
from tests.support.server import PLIEGO

STANDING = [str(PLIEGO), "standing", EVENTS, "--facts", CASES]


def shell(line: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a line of bash, `"$@"` being the arguments."""
    command = ["bash", "-o", "pipefail", "-c", line, "bash", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_questions_about_the_law_are_answered_without_django() -> None:
    program = (
        "import sys\n"
        "from pliego.site.command import main\n"
        "try: main(sys.argv[1:])\n"
        "except SystemExit: pass\n"
        "print({name.split('.')[0] for name in sys.modules} & {'cryptography', 'django', 'granian', 'psycopg', 'rich'})"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program, *STANDING[1:], "--case", SAN_MARTIN, "--why"],
        capture_output=True,
        text=True,
        check=True,
    )

    assert "c.report: met" in ran.stdout
    assert ran.stdout.splitlines()[-1] == "set()"


@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("form", ["--json", "--why"])
def test_a_reader_that_goes_away_ends_the_answer_quietly(unbuffered: str, form: str) -> None:
    with subprocess.Popen(
        [*STANDING, form],
        env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.read(10)
        running.stdout.close()
        complaint = running.stderr.read()

    assert (running.returncode, complaint) == (141, b"")


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ('"$@" > /dev/full', "the answer cannot be written (No space left on device)"),
        ('"$@" >&-', "standard output is closed"),
        ('"$1" standing - <&-', "standard input is closed; name a file instead of -"),
    ],
)
def test_a_broken_end_of_the_process_is_one_line(line: str, words: str) -> None:
    ran = shell(line, *STANDING)

    assert (ran.returncode, ran.stdout, ran.stderr.count("\n")) == (2, "", 1)
    assert words in ran.stderr


def test_a_terminal_without_accents_shows_question_marks() -> None:
    ran = shell('PYTHONIOENCODING=ascii "$@"', str(PLIEGO), "law", "show", "Q1", "--lang", "es")

    assert ran.returncode == 0
    assert "revisi?n" in ran.stdout


def test_json_is_utf_8_whatever_the_terminal_is() -> None:
    ran = shell('PYTHONIOENCODING=ascii "$@"', *STANDING, "--case", SAN_MARTIN, "--json", "--lang", "es")

    assert ran.returncode == 0
    assert "revisión" in ran.stdout


def test_a_folder_that_cannot_be_made_is_one_line() -> None:
    ran = shell('PLIEGO_VAR=/proc/nowhere "$@"', str(PLIEGO), "migrate")

    assert (ran.returncode, ran.stderr.count("\n")) == (2, 1)
    assert "/proc/nowhere: it cannot be used" in ran.stderr
    assert "set PLIEGO_VAR" in ran.stderr


def test_a_database_without_tables_is_one_line(tmp_path: Path) -> None:
    ran = shell(f'PLIEGO_DATABASE_URL= PLIEGO_VAR="{tmp_path}" "$@"', str(PLIEGO), "calendar", SAN_MARTIN)

    assert (ran.returncode, ran.stderr.count("\n")) == (2, 1)
    assert "run `pliego migrate` first" in ran.stderr
