"""The questions of a petition, one after the other, each of which may be passed over."""

from dataclasses import dataclass, replace

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from pliego.petitions import (
    Group,
    Kind,
    PetitionError,
    Question,
    is_answered,
    without_item,
)
from pliego.petitions.entries import MOST_IN_LINE

from . import petition_fields
from .browser import led_to, sent
from .petition_parts import PARTS, about, address_of, in_part, next_of, progress, question_of
from .petition_remarks import Remark, remark_of, rule_of
from .petition_sheet import Building, building


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as its page asks it, of which entry if it has a list, and where answering leads."""

    question: Question
    item: int
    after: str
    """Address of the page that follows; empty for the next question."""

    @property
    def follows(self) -> str:
        """Address of the page that follows."""
        return self.after or reverse("intake:petition-next")


def _ask(
    request: HttpRequest, work: Building, asked: Asked, cut: frozenset[str] = frozenset(), fault: str = ""
) -> HttpResponse:
    question = asked.question
    typed = request.POST if fault else None
    number, most = progress(work)
    context = {
        "work": work,
        "question": question,
        "about": about(work.petition, question),
        "fields": petition_fields.shown(work.petition, question, asked.item, cut, typed),
        "item": asked.item,
        "stands": asked.item < petition_fields.length(work.petition, question),
        "is_list": question.kind is Kind.LIST,
        "after": asked.after,
        "number": number,
        "most": most,
        "rule": rule_of(work, question.path),
        "remark": _remark(work, question),
        "line": MOST_IN_LINE,
        "fault": fault,
    }
    return render(request, "intake/petition_ask.html", context)


def _remark(work: Building, question: Question) -> Remark | None:
    """What law says so far, on pages where it bears: not while it still asks whether the matter is covered."""
    found = remark_of(work)
    return found if found.is_outside or question.group is not Group.COVERAGE else None


def _answered(request: HttpRequest, work: Building, asked: Asked) -> HttpResponse:
    """Keep what was sent, and lead on; where something was too long, or the petition is full, ask once more."""
    question = asked.question
    if "skip" in request.POST:
        work.kept(work.petition, work.skipped | {question.path})
        return led_to(asked.follows)
    try:
        taken = petition_fields.take(work.petition, question, asked.item, request.POST)
    except PetitionError:
        return _ask(request, work, asked, fault=_full())
    passed = work.skipped - {question.path}
    going_on = not ({"more", "away"} & request.POST.keys())
    if not asked.after and going_on and not is_answered(taken.petition, question):
        # Going on with nothing typed is passing over.
        passed |= {question.path}
    if request.POST.get(petition_fields.ALONE) == "unknown" and question.group is not Group.COVERAGE:
        passed |= {question.path}
    work = work.kept(taken.petition, passed)
    if taken.cut:
        return _ask(request, work, asked, taken.cut)
    if "away" in request.POST:
        return led_to(reverse("intake:away"))
    return led_to(address_of(work, question.path) if "more" in request.POST else asked.follows)


def _full() -> str:
    return _(
        "There is no room for it any more: nothing was changed. Shorten something, or tell the rest in a file beside "
        "the petition."
    )


def _next_again(request: HttpRequest, work: Building, fault: str) -> HttpResponse:
    asked = _sent_for(request, work)
    return _ask(request, work, asked, fault=fault) if asked else led_to(reverse("intake:petition-next"))


@require_http_methods(["GET", "HEAD", "POST"])
@building
@sent(_next_again)
def ask(request: HttpRequest, work: Building) -> HttpResponseBase:
    """The question that would help most now. After the last one the page of all parts follows."""
    if request.method == "POST":
        asked = _sent_for(request, work)
        return _answered(request, work, asked) if asked else led_to(reverse("intake:petition-next"))
    question = next_of(work)
    if question is None:
        return led_to(reverse("intake:petition-all"))
    return _ask(request, work, Asked(question, petition_fields.length(work.petition, question), ""))


def _sent_for(request: HttpRequest, work: Building) -> Asked | None:
    """The question that a form answers: it goes along, so that a form sent twice does not answer the next one."""
    question = question_of(work, request.POST.get("path", ""))
    if question is None:
        return None
    number = request.POST.get("item", "")
    length = petition_fields.length(work.petition, question)
    whole = number.isascii() and number.isdigit() and len(number) < 5
    return Asked(question, min(int(number), length) if whole else length, "")


def _question(work: Building, part: int, place: int, item: int | None) -> Asked:
    found = in_part(work, part)
    if not 1 <= place <= len(found):
        raise Http404
    question = found[place - 1]
    length = petition_fields.length(work.petition, question)
    number = length if item is None else item - 1
    if not 0 <= number <= length:
        raise Http404
    return Asked(question, number, reverse("intake:petition-part", args=[part]))


def _again(
    request: HttpRequest, work: Building, part: int, place: int, item: int | None = None, fault: str = ""
) -> HttpResponse:
    return _ask(request, work, _asked_here(request, work, part, place, item), fault=fault)


def _asked_here(request: HttpRequest, work: Building, part: int, place: int, item: int | None) -> Asked:
    """The question of an address; that of the form, where questions moved since its page was shown."""
    found = _sent_for(request, work) if request.method == "POST" else None
    if found is None:
        return _question(work, part, place, item)
    return replace(found, after=reverse("intake:petition-part", args=[PARTS.index(found.question.group) + 1]))


@require_http_methods(["GET", "HEAD", "POST"])
@building
@sent(_again)
def question(
    request: HttpRequest, work: Building, part: int, place: int, item: int | None = None
) -> HttpResponseBase:
    """One question of a part, or one entry of its list, to be answered or changed; leads back to the part."""
    asked = _asked_here(request, work, part, place, item)
    if request.method != "POST":
        return _ask(request, work, asked)
    if "remove" in request.POST:
        return _removed(work, asked)
    return _answered(request, work, asked)


def _removed(work: Building, asked: Asked) -> HttpResponse:
    try:
        petition = without_item(work.petition, asked.question.path, asked.item)
    except PetitionError:
        # It was taken out before.
        return led_to(asked.follows)
    # Questions about the entries behind it have other paths now.
    begin = f"{asked.question.path}."
    work.kept(petition, {path for path in work.skipped if not path.startswith(begin)})
    return led_to(asked.follows)
