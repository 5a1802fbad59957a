"""`pliego tabulate`: where all cases of a table stand, one row for each, as a table."""

from typing import Annotated, Final

import typer

from pliego.docket.from_tables import PROCEDURES as PROCEDURES_OF_ANNEX
from pliego.docket.kinds import Annex
from pliego.law import Completeness
from pliego.site.commands.options import (
    AsOfOption,
    CompleteOption,
    KnownByOption,
    ReadingOption,
    day_of,
    procedures_of,
    readings_of,
    today,
)

MOST_ROUNDS: Final = 20


def tabulate(
    *,
    file: Annotated[
        str, typer.Argument(metavar="FILE", help="Table of events: Parquet, or comma separated.")
    ],
    out: Annotated[
        str,
        typer.Option("--out", metavar="FILE", help="Where the answer goes: a name that ends in .parquet."),
    ],
    facts: Annotated[
        str,
        typer.Option(
            "--facts", metavar="FILE", help="Facts of the cases, as for `pliego standing`; also as Parquet."
        ),
    ] = "",
    complete: CompleteOption = False,
    procedure: Annotated[
        str,
        typer.Option(
            "--procedure", metavar="ID,ID", help="Procedures to apply; those of Annex 31-A by default."
        ),
    ] = "",
    as_of: AsOfOption = "",
    known_by: KnownByOption = "",
    reading: ReadingOption = [],  # noqa: B006  never changed; Typer reads the default
    rounds: Annotated[
        int,
        typer.Option(min=1, max=MOST_ROUNDS, help="How many rounds of a panel or a course become columns."),
    ] = 1,
    full: Annotated[
        bool, typer.Option("--full", help="All the days of each norm: when it begins, ends and was done.")
    ] = False,
) -> None:
    """Say where every case of a table stands, as a table.

    The answer has one row for each case: its case_id; for each norm its last day or the day on which it opens,
    the earliest and the latest where dates are ranges, and its state; how many rounds each track has had; and
    which kinds of irregularity the case shows. It is what `pliego standing` says under the default readings and
    the preferred claims, many times faster.

    FILE has the columns of `pliego standing`. A Parquet file may be of any size, the rows of each case together:
    it is read in parts, and memory stays bounded. A missing earliest day is not known, a missing latest day
    means perhaps never, both together never.

    \b
        pliego tabulate events.csv --facts cases.csv --out standing.parquet
        pliego tabulate events.parquet --complete --as-of 2026-06-30 --out standing.parquet
    """
    from pliego.law.columns import Detail
    from pliego.site.commands.tabulation import Tabulation

    names = PROCEDURES_OF_ANNEX[Annex.UNITED_STATES_MEXICO]
    Tabulation(
        procedures=procedures_of(procedure or ",".join(names)),
        as_of=day_of(as_of, "--as-of"),
        today=today(),
        known_by=day_of(known_by, "--known-by") if known_by else None,
        completeness=Completeness.COMPLETE if complete else Completeness.RECONSTRUCTED,
        readings=readings_of(reading, None),
        rounds=rounds,
        detail=Detail.FULL if full else Detail.BRIEF,
    ).write(file, facts, out)
