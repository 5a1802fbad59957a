"""What a reporter is told before anything is typed: what will happen, by when, who sees what, what it does not do.

Every sentence about law names its clauses and so its mark; one without rows tells how this product works. The sentences
stand in `words/foretold.py`. Plain Python but for the words, which readers see.
"""

from dataclasses import dataclass

from .kinds import Route
from .words.foretold import FORETOLD
from .words.grounded import Grounded
from .words.sections import Section


@dataclass(frozen=True, slots=True)
class Chapter:
    """The answer to one question, sentence by sentence."""

    section: Section
    told: tuple[Grounded, ...]


def foretell(route: Route) -> tuple[Chapter, ...]:
    """All that is told before a report of this route is begun, in the order in which people ask."""
    return tuple(Chapter(section, FORETOLD[route][section]) for section in Section)
