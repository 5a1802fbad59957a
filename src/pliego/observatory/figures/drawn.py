"""The chart of a table: the same rows and numbers, drawn."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from django.utils.translation import gettext

from pliego.law.days import day
from pliego.observatory.charts import kinds
from pliego.observatory.charts.kinds import About, Chart, Fill
from pliego.observatory.figures import columns, texts
from pliego.observatory.figures.shown import row_label, thinned
from pliego.observatory.figures.states import State, state_named, states
from pliego.observatory.figures.tables import Row, Scalar, Table

_BARS: Final = 24
"""Rows that a chart of bars shows."""


def chart_of(table: Table, language: str, edition_day: str) -> Chart | None:
    """The chart of a table in a language that is active; nothing for tables that are lists, or empty."""
    draw = _CHARTS.get(table.id)
    if draw is None or not table.rows:
        return None
    return draw(table, _about(table, language, edition_day))


def _about(table: Table, language: str, edition_day: str) -> About:
    title = str(texts.TABLES[table.id])
    first = [
        f"{row_label(table, row)}: {value:g}"
        for row in thinned(table)[:12]
        if isinstance(value := _main(table, row), int | float)
    ]
    return About(
        title=title,
        description="; ".join(first) + ".",
        unit=_unit(table),
        source=gettext("Pliego, computed for %(day)s; cases counted: %(n)s.")
        % {"day": edition_day, "n": table.n},
        language=language,
    )


def _unit(table: Table) -> str:
    match table.id:
        case "survival" | "sector_survival":
            return gettext("% of cases without an announced end")
        case "stage" | "stage_own" | "sector_days":
            return gettext("calendar days; number of cases beside")
        case "official":
            return gettext("workers, as published")
        case "claim":
            return gettext("requests for review")
        case "state":
            return gettext("cases in each state; a map of equal tiles")
    return gettext("cases")


def _main(table: Table, row: Row) -> Scalar:
    for name in ("cases", "median", "share", "published", "rate", "total", "both", "n"):
        if name in table.columns:
            return row.values[table.columns.index(name)]
    return row.values[0]


def _at(table: Table, row: Row, name: str) -> float:
    value = row.values[table.columns.index(name)]
    return float(value) if isinstance(value, int | float) else 0.0


def _counts(table: Table, about: About) -> Chart:
    """Bars of verified cases; with a second part where some are unverified."""
    rows = table.rows[:_BARS]
    if not any(_at(table, row, "unverified") for row in rows):
        return kinds.Bars(
            about, tuple(kinds.Bar(row_label(table, row), _at(table, row, "cases")) for row in rows)
        )
    return _parts(("cases", "unverified"), (Fill.SOLID, Fill.HATCHED))(table, about)


def _parts(names: tuple[str, ...], fills: tuple[Fill, ...]) -> Callable[[Table, About], Chart]:
    def draw(table: Table, about: About) -> Chart:
        return kinds.StackedBars(
            about,
            tuple(
                kinds.Part(columns.column(table.id, name), fill)
                for name, fill in zip(names, fills, strict=True)
            ),
            tuple(
                kinds.Stack(row_label(table, row), tuple(_at(table, row, name) for name in names))
                for row in table.rows[:_BARS]
            ),
        )

    return draw


def _bars(name: str, most: int) -> Callable[[Table, About], Chart]:
    def draw(table: Table, about: About) -> Chart:
        rows = table.rows[:most]
        return kinds.Bars(
            about, tuple(kinds.Bar(row_label(table, row), _at(table, row, name)) for row in rows)
        )

    return draw


def _map(table: Table, about: About) -> Chart:
    """Every state as a tile; several names of one state are one tile."""
    cases: dict[State, float] = dict.fromkeys(states().values(), 0.0)
    for row in table.rows:
        if state := state_named(row.key[0]):
            cases[state] += _at(table, row, "cases")
    return kinds.TileMap(
        about,
        tuple(
            kinds.Tile(state.name, state.code.rstrip("."), state.column, state.row, n)
            for state, n in sorted(cases.items(), key=lambda pair: pair[0].code)
        ),
    )


def _ranges(table: Table, about: About) -> Chart:
    count = "n" if "n" in table.columns else "ended"
    rows = [row for row in table.rows if _at(table, row, count)]
    planned = [
        row.values[table.columns.index("planned")] if "planned" in table.columns else None for row in rows
    ]
    return kinds.Ranges(
        about,
        tuple(
            kinds.Range(
                row_label(table, row),
                _at(table, row, "low"),
                _at(table, row, "median"),
                _at(table, row, "high"),
                int(_at(table, row, count)),
                planned=float(limit) if isinstance(limit, int | float) else None,
            )
            for row, limit in zip(rows, planned, strict=True)
        ),
        gettext("planned") if any(planned) else "",
    )


def _curves(table: Table, about: About) -> Chart:
    groups: dict[str, list[Row]] = {}
    for row in table.rows:
        groups.setdefault(row.key[0], []).append(row)
    return kinds.StepCurves(
        about,
        tuple(_curve(columns.key("group", group), table, rows) for group, rows in groups.items()),
        gettext("days from the request"),
    )


def _curve(label: str, table: Table, rows: list[Row]) -> kinds.Curve:
    return kinds.Curve(
        label,
        tuple(
            kinds.Step(
                float(row.key[1]),
                _at(table, row, "share") / 100,
                _at(table, row, "low") / 100,
                _at(table, row, "high") / 100,
            )
            for row in _seen_to_move(table, rows)
        ),
        tuple(_some([float(row.key[1]) for row in rows if _at(table, row, "censored")])),
        float(rows[-1].key[1]),
    )


_SEEN: Final = 0.5
"""Points of a percent that a curve or its band moves before it is drawn anew: one pixel."""
_STROKES: Final = 40
"""Strokes of one curve at most: more could not be told apart."""


def _seen_to_move(table: Table, rows: list[Row]) -> Iterator[Row]:
    drawn = [100.0, 100.0, 100.0]
    for row in rows:
        now = [_at(table, row, name) for name in ("share", "low", "high")]
        if max(abs(one - other) for one, other in zip(now, drawn, strict=True)) >= _SEEN:
            drawn = now
            yield row


def _some(days: list[float]) -> list[float]:
    """All days, or as many evenly among them as strokes can be told apart; the last one always."""
    if len(days) <= _STROKES:
        return days
    return [days[round(number * (len(days) - 1) / (_STROKES - 1))] for number in range(_STROKES)]


def _official(table: Table, about: About) -> Chart:
    """The totals of workers, by day and by who says so."""
    told = (row for row in table.rows if row.key[0].startswith("workers-"))
    rows = sorted(told, key=lambda row: (str(row.values[0]), row.key))
    return kinds.Bars(
        about,
        tuple(
            kinds.Bar(f"{row_label(table, row)}, {str(row.values[0])[:4]}", _at(table, row, "published"))
            for row in rows
        ),
    )


def _claims(table: Table, about: About) -> Chart:
    """Requests as published and as counted here, by the day of the claim."""
    whole = [row for row in table.rows if row.key[0].startswith("requests-")]
    days = [day(f"{str(row.values[0])[:7]}-01") for row in whole]
    ticks = tuple(kinds.Tick(day(f"{year}-01-01"), str(year)) for year in (2024, 2025, 2026))
    return kinds.Lines(
        about,
        tuple(
            kinds.Series(
                columns.column(table.id, name),
                tuple(kinds.Dot(at, _at(table, row, name)) for at, row in zip(days, whole, strict=True)),
            )
            for name in ("published", "recomputed")
        ),
        ticks,
    )


_SIX: Final = (Fill.SOLID, Fill.CROSSED, Fill.HATCHED, Fill.DOTTED, Fill.PALE, Fill.OUTLINE)

_CHARTS: Final[Mapping[str, Callable[[Table, About], Chart]]] = {
    **dict.fromkeys(
        ("year", "sector", "country", "filer", "outcome", "allegation", "remedy", "owner", "panel_step"),
        _counts,
    ),
    **dict.fromkeys(("shared_federation", "shared_allegation"), _counts),
    "state": _map,
    "stage": _ranges,
    "sector_days": _ranges,
    "survival": _curves,
    "sector_survival": _curves,
    "finding": _parts(("resolved", "course_done", "course_open", "closed", "panel", "unknown"), _SIX),
    "acceptance": _parts(("pursued", "refused", "open"), (Fill.SOLID, Fill.HATCHED, Fill.OUTLINE)),
    "opacity": _parts(("none_published", "published"), (Fill.HATCHED, Fill.SOLID)),
    "official": _official,
    "together": _bars("both", 12),
    "claim": _claims,
}
