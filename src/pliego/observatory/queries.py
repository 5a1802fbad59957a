"""Every read of the published record that is more than a lookup. The number of queries never grows with the cases."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final
from urllib.parse import quote_plus, urlencode

from django.db import connection
from django.db.models import Count, QuerySet
from django.template.loader import render_to_string
from django.utils.formats import localize, number_format
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from pliego.observatory import coverage
from pliego.observatory.agreement import asked
from pliego.observatory.claims import CLAIMS
from pliego.observatory.facets import BY_ID, FACETS, Facet
from pliego.observatory.folding import fold
from pliego.observatory.labels import INTERVAL
from pliego.observatory.models import (
    Edition,
    PublishedCase,
    PublishedFacet,
    PublishedPace,
    PublishedRecount,
    PublishedTag,
)

PAGE: Final = 50

LONGEST: Final = 200
"""Characters that a value of the published record has at most."""

PARAMETERS: Final = frozenset(
    {*BY_ID, "q", "sort", "page", "from", "day", "path", "agreed", *coverage.PARAMETERS, *asked.PARAMETERS}
)
"""The parts of an address that a page reads."""

SORTS: Final = {
    "newest": ("-opened", "slug"),
    "oldest": ("opened", "slug"),
    "latest": ("-latest", "slug"),
    "name": ("name", "slug"),
}

_ORDERS: Final = {
    "newest": _("newest first"),
    "oldest": _("oldest first"),
    "latest": _("last step first"),
    "name": _("by name"),
}


@dataclass(frozen=True, slots=True)
class Search:
    """What a reader asked of the list: one value for each facet, words, an order and a page (from 1)."""

    chosen: tuple[tuple[str, str], ...] = ()
    words: str = ""
    sort: str = "newest"
    page: int = 1

    @property
    def narrowed(self) -> bool:
        """Whether anything is left out of the list."""
        return bool(self.chosen or self.words)

    def query(self, **changes: str) -> str:
        """The address of this search with changes; an empty value removes a part, and a change returns to page 1."""
        parts = {**dict(self.chosen), "q": self.words, "sort": self.sort, **changes}
        if parts["sort"] == "newest":
            parts["sort"] = ""
        return "?" + urlencode({name: value for name, value in parts.items() if value})


def understood(query: Mapping[str, str]) -> dict[str, str]:
    """The parts of an address that mean something here, in its order, each cut to the length a value can have.

    A NUL stands in no value, and PostgreSQL takes none.
    """
    return {
        name: text[:LONGEST]
        for name, text in query.items()
        if name in PARAMETERS and text and "\0" not in text
    }


def parse(query: Mapping[str, str]) -> Search:
    """The search that an address asks for. Unknown parts are ignored, and a page that is no number is the first."""
    said = understood(query)
    page, sort = said.get("page", ""), said.get("sort", "")
    return Search(
        chosen=tuple((facet.id, said[facet.id]) for facet in FACETS if facet.id in said),
        words=said.get("q", "").strip()[:100],
        sort=sort if sort in SORTS else "newest",
        page=max(1, int(page)) if page.isascii() and page.isdigit() and len(page) < 7 else 1,
    )


@dataclass(frozen=True, slots=True)
class Choice:
    """A value that would narrow the list, or one already chosen, whose address then widens it."""

    label: str
    query: str
    count: int


@dataclass(frozen=True, slots=True)
class Order:
    """An order of the list, and whether it is the present one."""

    label: str
    query: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class FacetChoices:
    """The values of one facet that the page offers."""

    title: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """One page of the list, ready for its template. `panel` is the HTML of the filters that it offers."""

    search: Search
    total: int
    cards: tuple[str, ...]
    tags: tuple[Choice, ...]
    panel: str

    @property
    def words(self) -> str:
        """The searched words, for the search field of the header."""
        return self.search.words

    @property
    def without_words(self) -> str:
        """The address of this search with its words taken away."""
        return self.search.query(q="")

    @property
    def orders(self) -> tuple[Order, ...]:
        """The orders that the list can take."""
        now = self.search.sort
        return tuple(
            Order(str(label), self.search.query(sort=sort), sort == now) for sort, label in _ORDERS.items()
        )

    @property
    def pages(self) -> int:
        """How many pages the list has; an empty list has one."""
        return max(1, -(-self.total // PAGE))

    @property
    def earlier(self) -> str:
        """The address of the page before, or nothing."""
        return self.search.query(page=str(self.search.page - 1)) if self.search.page > 1 else ""

    @property
    def later(self) -> str:
        """The address of the page after, or nothing."""
        return self.search.query(page=str(self.search.page + 1)) if self.search.page < self.pages else ""


def matching(search: Search) -> QuerySet[PublishedCase]:
    """The cases that a search finds, in no order."""
    cases = PublishedCase.objects.all()
    for facet, value in search.chosen:
        cases = cases.filter(pk__in=PublishedTag.objects.filter(facet=facet, value=value).values("case"))
    for word in fold(search.words).split():
        cases = cases.filter(search__contains=word)
    return cases


def _offer(search: Search, facet: Facet, values: list[tuple[str, int]]) -> FacetChoices:
    ordered = sorted(values, key=lambda pair: pair[0], reverse=facet.id == "year")
    if facet.id != "year":
        ordered.sort(key=lambda pair: -pair[1])
    others = search.query(**{facet.id: ""})
    start = f"{others}{'&' if len(others) > 1 else ''}{facet.id}="
    return FacetChoices(
        str(facet.title),
        tuple(
            Choice(facet.label(value), start + quote_plus(value), count)
            for value, count in ordered[: facet.offered]
        ),
    )


def counted(search: Search) -> Iterable[tuple[str, str, int]]:
    """(facet, value, number) of the cases that a search finds."""
    if not search.narrowed:
        return PublishedFacet.objects.values_list("facet", "value", "count")
    tags = PublishedTag.objects.filter(case__in=matching(search).values("pk"))
    return tags.values_list("facet", "value").annotate(count=Count("pk")).order_by()


def facets(search: Search) -> tuple[FacetChoices, ...]:
    """The values that would narrow a list further, with how many of its cases carry each."""
    values: dict[str, list[tuple[str, int]]] = {}
    for facet, value, count in counted(search):
        values.setdefault(facet, []).append((value, count))
    taken = dict(search.chosen)
    return tuple(
        _offer(search, facet, values[facet.id])
        for facet in FACETS
        if facet.offered and facet.id not in taken and values.get(facet.id)
    )


def panel(search: Search) -> str:
    """The filters that a list offers, as HTML in the active language."""
    return render_to_string("observatory/facets.html", {"facets": facets(search)})


def cards(
    cases: QuerySet[PublishedCase], language: str, sort: str, start: int, shown: int
) -> tuple[str, ...]:
    """The cards of some cases from place `start` on, in one of the orders of `SORTS`.

    The first query walks an index of narrow rows, so that only the few wide ones that are shown are fetched. The
    second is written out: building it anew took three times as long as all that the database does for the page.
    """
    keys = list(cases.order_by(*SORTS[sort]).values_list("pk", flat=True)[start : start + shown])
    with connection.cursor() as cursor:
        cursor.execute(_CARDS.format(", ".join(["%s"] * len(keys)) or "NULL"), [language, *keys])
        by_case = dict(cursor.fetchall())
    return tuple(by_case[key] for key in keys if key in by_case)


_CARDS: Final = "SELECT case_id, card FROM observatory_publishedsheet WHERE language = %s AND case_id IN ({})"


def listing(search: Search, language: str, edition: Edition | None) -> Listing:
    """The page of the list that a search asks for, or the last one if it asks for one beyond.

    What the whole list offers was rendered at publication.
    """
    cases = matching(search)
    whole = search == Search(page=search.page)
    total = cases.count() if search.narrowed or edition is None else edition.cases
    search = replace(search, page=min(search.page, max(1, -(-total // PAGE))))
    return Listing(
        search=search,
        total=total,
        cards=cards(cases, language, search.sort, (search.page - 1) * PAGE, PAGE),
        tags=tuple(
            Choice(f"{BY_ID[facet].title}: {BY_ID[facet].label(value)}", search.query(**{facet: ""}), 0)
            for facet, value in search.chosen
        ),
        panel=edition.panel if whole and edition else panel(search),
    )


def edition(language: str) -> Edition | None:
    """The present edition in a language; nothing before the first publication."""
    return Edition.objects.filter(language=language).first()


@dataclass(frozen=True, slots=True)
class Glance:
    """What the first page shows of the record: numbers that lead to their cases, and cases to start with."""

    numbers: tuple[Choice, ...]
    years: tuple[Choice, ...]
    newest: tuple[str, ...]
    running: tuple[str, ...]


_NUMBERS: Final = (
    ("step", "review_requested", _("requests for review")),
    ("step", "remediation_agreed", _("courses of remediation agreed")),
    ("step", "panel_requested", _("panels requested")),
    ("stage", "ended", _("cases ended")),
)


def glance(language: str, published: int, shown: int = 4) -> Glance:
    """The record at a glance: its counts, the newest cases, and those still running that moved last."""
    counts = {(f, v): n for f, v, n in PublishedFacet.objects.values_list("facet", "value", "count")}
    whole = Search()
    every = PublishedCase.objects.all()
    newest = every.order_by(*SORTS["newest"]).values("pk")[:shown]
    running = every.exclude(pk__in=newest).exclude(
        pk__in=PublishedTag.objects.filter(facet="stage", value="ended").values("case")
    )
    return Glance(
        numbers=(
            Choice(ngettext("case", "cases", published), whole.query(), published),
            *(Choice(str(text), whole.query(**{f: v}), counts.get((f, v), 0)) for f, v, text in _NUMBERS),
        ),
        years=tuple(
            Choice(value, whole.query(year=value), n)
            for (f, value), n in sorted(counts.items())
            if f == "year"
        ),
        newest=cards(every, language, "newest", 0, shown),
        running=cards(running, language, "latest", 0, shown),
    )


@dataclass(frozen=True, slots=True)
class PaceRow:
    """One interval as the table prints it; `few` warns that under five cases stand behind it."""

    interval: str
    label: str
    planned: int | None
    median: str
    low: int
    high: int
    n: int
    left_out: int

    @property
    def few(self) -> bool:
        """Whether the figures rest on fewer than five cases."""
        return self.n < 5


def pace() -> tuple[PaceRow, ...]:
    """Planned and actual days of each interval that any case can date."""
    return tuple(
        PaceRow(
            interval=row.interval,
            label=str(INTERVAL[row.interval]),
            planned=row.planned,
            median=localize(row.twice_median / 2 if row.twice_median % 2 else row.twice_median // 2),
            low=row.low,
            high=row.high,
            n=row.n,
            left_out=row.left_out,
        )
        for row in PublishedPace.objects.order_by("position")
    )


@dataclass(frozen=True, slots=True)
class Opacity:
    """In how many cases no reason for pursuing or not pursuing the petition is published, of how many."""

    none: int
    total: int

    @property
    def rate(self) -> int:
        """Share of cases without a published reason, in percent."""
        return round(100 * self.none / self.total)

    @property
    def query(self) -> str:
        """The address of the list of these cases."""
        return Search().query(reason="none_published")


@dataclass(frozen=True, slots=True)
class RecountRow:
    """A published figure beside the same count over the published cases."""

    says: str
    as_of: str
    address: str
    counted: str
    what: str


@dataclass(frozen=True, slots=True)
class Method:
    """The figures of the page on how we know."""

    opacity: Opacity
    differing: Choice | None
    claims: tuple[RecountRow, ...]


def method() -> Method:
    """How often reasons are published, how often sources differ, and published figures counted again."""
    facets = PublishedFacet.objects.filter(facet__in=("reason", "conflict"))
    counts = {(facet, value): n for facet, value, n in facets.values_list("facet", "value", "count")}
    reasons = {value: n for (facet, value), n in counts.items() if facet == "reason"}
    differing = counts.get(("conflict", "yes"))
    recounts = dict(PublishedRecount.objects.values_list("claim", "counted"))
    return Method(
        opacity=Opacity(reasons.get("none_published", 0), sum(reasons.values())),
        differing=Choice("", Search().query(conflict="yes"), differing) if differing else None,
        claims=tuple(
            RecountRow(
                str(c.says),
                c.as_of,
                c.address,
                number_format(recounts[c.id], force_grouping=True) if c.id in recounts else "",
                str(c.counted),
            )
            for c in CLAIMS
            if recounts
        ),
    )


def touched_by_questions() -> dict[str, int]:
    """In how many published cases each open question changes a date or an answer."""
    return dict(PublishedFacet.objects.filter(facet="question").values_list("value", "count"))


def cards_touched_by(question: str, language: str, shown: int = 10) -> tuple[str, ...]:
    """The newest cases in which an open question changes a date or an answer."""
    touched = matching(Search(chosen=(("question", question),)))
    return cards(touched, language, "newest", 0, shown)
