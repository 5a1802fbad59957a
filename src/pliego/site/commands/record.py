"""Commands on the database: `pliego migrate`, `import`, `publish` and Django's own."""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pliego.site.commands.checkpoint import able_to_sign
from pliego.site.commands.console import answer, database, stop, stop_for_all
from pliego.site.commands.options import KnownByOption, day_of, today
from pliego.site.commands.progress import bar

if TYPE_CHECKING:
    from pliego.docket.actions import ImportReport


def migrate() -> None:
    """Bring the database up to date.

    It takes the shape that this version expects. Safe to repeat.

    \b
        pliego migrate
    """
    with database():
        from django.core.management import call_command

        call_command("migrate", interactive=False, verbosity=0)
        call_command("createcachetable", verbosity=0)


def manage(context: typer.Context) -> None:
    """Run one of Django's own management commands.

    \b
        pliego manage makemigrations --check
    """
    from django.core.management import execute_from_command_line

    execute_from_command_line(["pliego manage", *context.args])


def import_tables(
    events: Annotated[str, typer.Argument(metavar="EVENTS", help="Table of events.")] = "",
    cases: Annotated[str, typer.Argument(metavar="CASES", help="Table of cases.")] = "",
    known_by: KnownByOption = "",
) -> None:
    """Record two tables in the docket.

    Without EVENTS and CASES, the tables of the public record that Pliego ships are read, which state
    themselves by which day they were known. All or nothing: when any row is at fault, every fault is
    printed with line, column and mend, nothing is recorded, and the exit code is 2. Twice is the same as
    once. A row that changed since the last import becomes an event that replaces the earlier one; nothing
    is ever deleted. The published record is rebuilt where anything changed, and where it is not of today or
    was made by another version of the rules or pages. The tables of the wider agreement, shipped or in the
    folder that PLIEGO_AGREEMENT names, are checked first, and so are the translations of the record's own
    texts; pages read these tables as they stand.

    \b
        pliego import
        pliego import rrm_case_events.csv rrm_cases.csv

    The answer is a line with how many events were added, replaced, withdrawn, and unchanged, and one on
    the publication where there was one.
    """
    if bool(events) != bool(cases):
        raise stop("import needs both tables, EVENTS and CASES, or neither; see `pliego import --help`")
    known = day_of(known_by, "--known-by") if known_by else None
    with database():
        from pliego.docket import actions
        from pliego.docket.shipped import shipped_tables

        shipped = shipped_tables()
        event_table: Path | Traversable = Path(events) if events else shipped.events
        case_table: Path | Traversable = Path(cases) if cases else shipped.cases
        with _readable():
            _check_agreement()
            _check_own_words()
        with _readable(), bar("Importing cases") as progress:
            report = actions.import_tables(
                event_table, case_table, progress, known_by=known or (None if events else shipped.known_by)
            )
    _tell(report)
    if report.added or report.superseded or report.withdrawn or not is_current():
        publish()


def _check_agreement() -> None:
    """Stop with every problem of the tables of the wider agreement, which the pages read as they stand."""
    from django.conf import settings

    from pliego.agreement.checking import Known, problems, problems_against
    from pliego.docket.kinds import Allegation

    folder, known = settings.PLIEGO_AGREEMENT, Known(today().toordinal(), [*Allegation])
    found = [*problems(folder), *problems_against(folder, known)]
    if found:
        raise stop_for_all(found, most=len(found))


def _check_own_words() -> None:
    """Stop with every problem of the translations that the record's own texts have."""
    from pliego.docket.own_words import problems

    found = problems()
    if found:
        raise stop_for_all(found, most=len(found))


def is_current() -> bool:
    """Whether the published record is of today and of this version."""
    with database():
        from pliego.observatory.from_docket import is_current

        return is_current(today())


def _tell(report: "ImportReport") -> None:
    if report.problems:
        raise stop_for_all(report.problems, most=len(report.problems))
    answer(
        f"cases: {report.cases}; events added: {report.added}, replaced: {report.superseded}, "
        f"withdrawn: {report.withdrawn}, unchanged: {report.unchanged}"
    )


def publish() -> None:
    """Rebuild the published record, and say how many cases it holds."""
    with database(), able_to_sign():
        from pliego.observatory.from_docket import publish as publish_record

        report = publish_record(today())
    answer(f"cases published: {report.cases}, computed for {report.computed_for}")


@contextmanager
def _readable() -> Iterator[None]:
    try:
        yield
    except OSError as fault:
        name = fault.filename or "a table"
        raise stop(
            f"{name}: it cannot be read ({fault.strerror}); check the path and its permissions"
        ) from None
