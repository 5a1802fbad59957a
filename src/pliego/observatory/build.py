"""A whole case page from a public case and its standing, in the active language."""

from collections.abc import Sequence

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from pliego.law.clauses import Language
from pliego.law.days import Span, to_iso
from pliego.law.record import Dispute, Event
from pliego.law.standing import NormStanding, Standing
from pliego.observatory import compose, labels
from pliego.observatory.dates import in_words
from pliego.observatory.narrative import decided_on, last_step, summary
from pliego.observatory.next_steps import ahead, passed
from pliego.observatory.norm_rows import Bench, bar, differences, flags, groups, other_norms
from pliego.observatory.own_words import words
from pliego.observatory.public_case import PublicCase
from pliego.observatory.scope import caution, not_computed
from pliego.observatory.sheet import Claim, ConflictRow, Now, Related, Sheet
from pliego.observatory.timeline import Axis, Bar, timeline_svg


def sheet(case: PublicCase, standing: Standing, language: str, names: dict[str, str]) -> Sheet:
    """The page of a case. `names` gives the names of other cases at the facility by slug."""
    sources = compose.Sources()
    bench = bench_of(case, standing, language)
    applying = bench.applying
    events = compose.events(case, sources, language)
    return Sheet(
        slug=case.slug,
        name=case.name,
        language=language,
        computed_for=to_iso(standing.as_of),
        known_by=case.known_by,
        recorded=max((event.recorded for event in case.events), default=""),
        summary=summary(case, language),
        not_computed=not_computed(bench),
        caution=caution(bench),
        now=_now(bench),
        facts=compose.facts(case, sources, language),
        timeline=_timeline(bench, applying, language),
        norms=tuple(groups(bench, applying)),
        waiting=tuple(other_norms(bench, [item for item in standing.items if not bench.applies(item)])),
        flags=flags(standing, bench.language),
        events=events,
        conflicts=tuple(_conflict(case, dispute, sources, language) for dispute in standing.disputes),
        voices=compose.voices(case, sources),
        differences=differences(standing, bench.language),
        remedies=compose.remedies(case),
        outcome=compose.outcome(case),
        figures=compose.figures(case, sources),
        related=tuple(Related(slug, names.get(slug, slug)) for slug in case.related),
        sources=sources.listed,
    )


def bench_of(case: PublicCase, standing: Standing, language: str = "en") -> Bench:
    """The case with its standing, as its rows are made from them."""
    first_day = case.dated[0].span.lo if case.dated else standing.as_of
    return Bench(case, standing, Language(language), first_day)


def _now(bench: Bench) -> Now:
    case, language = bench.case, bench.language.value
    if case.ended:
        return Now(ended=True, text=compose.state_line(case, language), steps=(), passed=())
    return Now(
        ended=False,
        text=_("Last step on record: %(step)s.") % {"step": last_step(case, language)},
        steps=tuple(ahead(bench)),
        passed=tuple(passed(bench)),
    )


def _timeline(bench: Bench, applying: Sequence[NormStanding], language: str) -> SafeString:
    bars: list[Bar] = [bar(bench, item) for item in applying]
    zero = bench.case.opened
    if not bars or zero is None:
        return SafeString("")
    end = decided_on(bench.case) if bench.case.ended else None
    axis = Axis(
        zero=zero.span.lo,
        today=None if bench.case.ended else bench.standing.as_of,
        end=end.span.hi if end else None,
        zero_label=str(labels.EVENT[zero.word]),
        end_label=compose.outcome(bench.case),
    )
    title = _("Timeline of %(case)s") % {"case": bench.case.name}
    description = _("%(n)s rules from %(day)s on; the table below has the same figures.") % {
        "n": len(bars),
        "day": in_words(zero.iso, language),
    }
    return SafeString(timeline_svg(bars, axis, language, title=title, description=description))


def _conflict(case: PublicCase, dispute: Dispute, sources: compose.Sources, language: str) -> ConflictRow:
    by_reference = {event.reference: event for event in case.events}
    first = by_reference.get(dispute.claims[0].id)
    return ConflictRow(
        title=str(labels.EVENT[first.word]) if first else "",
        claims=tuple(
            _claim(claim, place == 0, sources, language) for place, claim in enumerate(dispute.claims)
        ),
        because=_("Used here: the finer date; then the better-known source; then the earlier day."),
    )


def _claim(
    claim: Event,
    preferred: bool,  # noqa: FBT001  a value, no switch
    sources: compose.Sources,
    language: str,
) -> Claim:
    return Claim(
        iso=_iso(claim.span),
        detail=words(claim.detail, language),
        source=sources.ref(claim.source),
        confidence=str(labels.CONFIDENCE[claim.confidence]),
        preferred=preferred,
    )


def _iso(span: Span) -> str:
    """The ISO form at the precision that the span has."""
    first, last = to_iso(span.lo), to_iso(span.hi)
    if first == last:
        return first
    return first[:7] if first[:7] == last[:7] else first[:4]
