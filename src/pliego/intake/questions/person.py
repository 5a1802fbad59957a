"""Who reports, and how to reach them. All of it may stay empty."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Final

from django.utils.translation import gettext_lazy as _

from pliego.reports import identifiers
from pliego.reports.content import Content
from pliego.reports.identifiers import Checked

from ..forms import Doubts, Kind, Question, Words
from . import options
from .place import country

_person = partial(Question, part="person")


def _doubts(check: Callable[[str], Checked]) -> Doubts:
    def found(value: str, _content: Content) -> Iterator[Words]:
        return (doubt.words for doubt in check(value).doubts)

    return found


def _phone(value: str, content: Content) -> Iterator[Words]:
    return (doubt.words for doubt in identifiers.phone(value, country(content)).doubts)


WHO: Final = (
    _person(
        name="relation",
        label=_("What are you to this workplace?"),
        kind=Kind.PICK,
        options=options.relations,
        hint=_("Anyone may report: a worker, the family, a neighbor, a union."),
    ),
    _person(
        name="name",
        label=_("Your name"),
        hint=_("Leave it empty to stay anonymous. A name to call you by is enough, it need not be yours."),
        why=_(
            "With a name the office can speak of your own pay or your own case. Without one it can look into the "
            "workplace, and you read its answers here with your receipt."
        ),
    ),
    _person(
        name="phone",
        label=_("Telephone"),
        entry="tel",
        doubts=_phone,
        hint=_("Only if the office may call you. Write behind the number at what hours it is safe."),
    ),
    _person(
        name="email",
        label=_("E-mail"),
        entry="email",
        doubts=_doubts(identifiers.email),
        hint=_("Not the one from work: your employer may be able to read it."),
    ),
    _person(
        name="wants_mail",
        label=_("May a mail tell you that there is something new?"),
        kind=Kind.PICK,
        options=options.yes_or_no,
        hint=_(
            "The mail would not say what it is about, and would have no link. If you say no, come back with your "
            "receipt."
        ),
    ),
    _person(
        name="curp",
        label=_("CURP"),
        doubts=_doubts(identifiers.curp),
        why=_("Only of use if it is about your own social security or pay. The office can ask for it later."),
    ),
    _person(name="rfc", label=_("RFC, yours or the firm's"), doubts=_doubts(identifiers.rfc)),
    _person(
        name="hand_over",
        label=_("If another authority is in charge, may the office send it your report?"),
        kind=Kind.PICK,
        options=options.yes_or_no,
        hint=_(
            "If you say no or nothing, the office asks you first. It goes without your leave only if a law says so, "
            "and then you read here which law."
        ),
    ),
)
