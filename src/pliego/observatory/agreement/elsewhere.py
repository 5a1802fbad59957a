"""What the tables of the agreement know of panels and disputes, for pages that show the record of cases."""

from pliego.agreement.disputes import Dispute
from pliego.agreement.kinds import Mechanism
from pliego.agreement.own_words import in_language
from pliego.observatory.agreement import source
from pliego.observatory.agreement.case_links import published_cases
from pliego.observatory.agreement.followed import followed
from pliego.observatory.folding import fold


def panels_elsewhere() -> tuple[Dispute, ...]:
    """Panels of the labor mechanism that reported, and whose case is not among those published; one query."""
    outcomes = followed().outcome
    reported = [
        (one, outcomes[one.id].case if one.id in outcomes else "")
        for one in source.held().disputes
        if one.mechanism is Mechanism.LABOR_PANEL and one.report_date
    ]
    published = published_cases([slug for _one, slug in reported])
    return tuple(one for one, slug in reported if slug not in published)


def disputes_named(words: str) -> tuple[Dispute, ...]:
    """The disputes whose name, in English or the reader's language, holds each of the words; accents do not count."""
    wanted = fold(words).split()
    if not wanted:
        return ()
    return tuple(one for one in source.held().disputes if all(word in _name(one) for word in wanted))


def _name(of: Dispute) -> str:
    return fold(f"{of.name} {in_language(of.name, source.language()) or ''}")
