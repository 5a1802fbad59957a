"""What happened, and what is asked of an accident or a contract beside it."""

from functools import partial
from typing import Final

from django.utils.translation import gettext_lazy as _

from pliego.reports.content import LONG, Content
from pliego.reports.kinds import Told

from ..forms import Kind, Question, Words
from . import options

_happening = partial(Question, part="happening")
_accident = partial(Question, part="accident")
_contract = partial(Question, part="contract")


def _danger(value: str, _content: Content) -> tuple[Words, ...]:
    return (_("Please call 911 first. What you wrote stays here meanwhile."),) if value == Told.YES else ()


WHAT: Final = (
    _happening(
        name="account",
        label=_("What happened?"),
        kind=Kind.TEXT,
        rows=10,
        limit=LONG,
        hint=_(
            "In your own words, as you would tell a friend. What you saw yourself, and what others told you. Spelling "
            "does not matter."
        ),
        why=_(
            "It is what the office works with. You need not prove it: to look into it is the office's work."
        ),
    ),
    _happening(
        name="since",
        label=_("Since when, or on which day?"),
        hint=_("As well as you remember: “since March”, “last Tuesday at the night shift”."),
    ),
    _happening(name="goes_on", label=_("Does it still go on?"), kind=Kind.PICK, options=options.told),
    _happening(
        name="danger_now",
        label=_("Is someone in danger now?"),
        kind=Kind.PICK,
        options=options.told,
        hint=_("If so, call 911 first. Nobody here reads what you write within minutes."),
        why=_("The office opens these first."),
        doubts=_danger,
    ),
)

MATTERS: Final = (
    _happening(
        name="matters",
        label=_("What is it about?"),
        kind=Kind.MANY,
        options=options.matters,
        hint=_("Choose as many as fit. If none fits, go on."),
        why=_("Each has an authority of its own; the office can tell you which."),
    ),
    _happening(
        name="others_hit",
        label=_("Whom else does it touch?"),
        hint=_("How many people, which shift or area. You need not name anybody."),
    ),
    _happening(
        name="tried",
        label=_("Did you tell anybody before, and what came of it?"),
        kind=Kind.TEXT,
        limit=2000,
        hint=_("A boss, the union, an inspector, a court."),
    ),
)

ACCIDENT: Final = (
    _accident(name="day", label=_("On which day was it?"), hint=_("For example: 12 November 2026.")),
    _accident(name="hour", label=_("At what time?"), hint=_("About, if you do not know exactly.")),
    _accident(
        name="where",
        label=_("In which part of the workplace?"),
        hint=_("Line, machine, yard, on the way to work."),
    ),
    _accident(
        name="hurt",
        label=_("Who was hurt, and how?"),
        kind=Kind.TEXT,
        limit=2000,
        hint=_("Names are not needed: “two people of the paint shop, burns on the hands”."),
    ),
    _accident(name="died", label=_("Did someone die?"), kind=Kind.PICK, options=options.told),
    _accident(
        name="care",
        label=_("Where were they treated?"),
        hint=_("The clinic or hospital, and how they got there."),
    ),
    _accident(
        name="notified",
        label=_("Did the employer give notice of it?"),
        kind=Kind.PICK,
        options=options.told,
        hint=_("To social security (IMSS) or to the labor ministry."),
        why=_("The employer has 72 hours for it. Not to give it may be a breach of its own."),
    ),
    _accident(
        name="witnesses",
        label=_("Who saw it?"),
        kind=Kind.TEXT,
        limit=2000,
        hint=_("“The whole shift” is enough. Name only who agreed to it."),
    ),
)

CONTRACT: Final = (
    _contract(
        name="collective",
        label=_("Is it the union's contract with the employer?"),
        kind=Kind.PICK,
        options=options.told,
        hint=_("Yes: the collective contract. No: your own."),
    ),
    _contract(
        name="union",
        label=_("Which union has that contract?"),
        hint=_("As people there call it. If you do not know it, that says something, too."),
    ),
    _contract(
        name="ended", label=_("Was that contract ended or not renewed?"), kind=Kind.PICK, options=options.told
    ),
    _contract(
        name="cut",
        label=_("What was cut or is not kept?"),
        kind=Kind.TEXT,
        limit=2000,
        hint=_("Pay, Christmas bonus, vacation, savings fund, hours."),
    ),
    _contract(
        name="has_copy",
        label=_("Do you have a copy of the contract?"),
        kind=Kind.PICK,
        options=options.told,
        hint=_("You can add a photo of it further on. It is not needed."),
    ),
)
