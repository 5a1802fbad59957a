"""How complete a petition is under one version of the guidelines, and what would help it most. Plain Python."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from pliego.petitions.checks import CHECKS, Check
from pliego.petitions.coverage import coverage_of
from pliego.petitions.guidelines import Asked, Guideline, Weight
from pliego.petitions.paths import COVERAGE
from pliego.petitions.petition import Petition


class State(StrEnum):
    """How far a petition gives what is asked for; `NOT_ASKED` where the version dropped it."""

    GIVEN = "given"
    PARTLY = "partly"
    MISSING = "missing"
    NOT_ASKED = "not_asked"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing asked for, how far it is given, and what of it is missing."""

    asked: Asked
    state: State
    missing: tuple[Check, ...]


@dataclass(frozen=True, slots=True)
class Completeness:
    """Every thing that a version asks for. A gap does not make a petition void: see the weight of each."""

    guideline: Guideline
    items: tuple[Item, ...]

    @property
    def asked(self) -> int:
        """How many things are asked for."""
        return sum(item.state is not State.NOT_ASKED for item in self.items)

    @property
    def given(self) -> int:
        """How many of them are given in whole."""
        return sum(item.state is State.GIVEN for item in self.items)

    @property
    def missing(self) -> tuple[Item, ...]:
        """What is missing in whole or part, what is required first."""
        gaps = [item for item in self.items if item.missing]
        return tuple(sorted(gaps, key=lambda item: item.asked.weight is not Weight.REQUIRED))


def completeness(petition: Petition, guideline: Guideline) -> Completeness:
    """The petition held against one version of the guidelines; which one, its filing day says (`guideline_on`)."""
    return Completeness(guideline, tuple(_item(petition, asked) for asked in guideline.asks))


def _item(petition: Petition, asked: Asked) -> Item:
    if asked.weight is Weight.DROPPED:
        return Item(asked, State.NOT_ASKED, ())
    missing = tuple(check for check in map(CHECKS.__getitem__, asked.checks) if not check.said(petition))
    if not missing:
        return Item(asked, State.GIVEN, ())
    return Item(asked, State.PARTLY if _begun(petition, asked) else State.MISSING, missing)


def _begun(petition: Petition, asked: Asked) -> bool:
    """Whether something of it is given; that a representative's authority is not missing gives nothing yet."""
    return any(CHECKS[name].said(petition) for name in asked.checks if name != "authority")


def helps_most(petition: Petition, guideline: Guideline, skipped: Collection[str] = ()) -> tuple[str, ...]:
    """Paths of the questions that would help most, the first most; empty when nothing more is asked for.

    The fact on which coverage turns most comes first: outside the mechanism the rest is in vain. Then what the
    guidelines require, then what they recommend. `skipped` holds paths of questions that were passed over.
    """
    passed = {path.removeprefix(f"{COVERAGE}.") for path in skipped if path.startswith(f"{COVERAGE}.")}
    fact = coverage_of(petition, passed).next_fact
    first = (f"{COVERAGE}.{fact}",) if fact else ()
    gaps = (check.path for item in completeness(petition, guideline).missing for check in item.missing)
    return tuple(dict.fromkeys(path for path in (*first, *gaps) if path not in skipped))
