"""Pages that record: an act, a value, a correction, a taking back. Each is sent by a form, and counts once."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from pliego.docket.actions import SupersededError
from pliego.docket.entries import NotRecordableError
from pliego.docket.kinds import VALUE_STATED, CaseField
from pliego.docket.models import Case, Event
from pliego.law.acts import ACT_BY_ID, EVENT_WORDS
from pliego.law.irregular import Irregularity
from pliego.people.key_access import signed_in
from pliego.people.models import Person
from pliego.people.queries import offices_of

from . import actions
from .access import may_correct, may_record, my_case, visible_events
from .act_form import ActForm
from .answers import done, form_page, telling_refusals, was_told
from .event_lines import title_of
from .look import LookLine, look_at
from .sheet import name_of
from .standings import departures, standing_for
from .telling import Telling
from .value_form import ValueForm, WithdrawForm, initial_of
from .views import reading
from .vocabulary import Deed, acts_in, deeds_of, label_of, notes_for
from .words import FIELD


@telling_refusals
def record(request: HttpRequest, slug: str, code: str) -> HttpResponse:
    """Record an act of the case's procedures, or another thing that a docket records."""
    case, person = my_case(request, slug), signed_in(request)
    deeds = _deeds(case, person, code)
    events = visible_events(case, person)
    words = {deed.word for deed in deeds}
    times = max((event.occurrence for event in events if event.word in words), default=0)
    form = ActForm(deeds, reading(), times, request.POST if request.method == "POST" else None)
    flags: Sequence[Irregularity] = ()
    look: Sequence[LookLine] = ()
    if form.is_bound and form.is_valid():
        said = _said(form)
        flags = departures(case, said.entries[0], person) if said else ()
        look = look_at(case, said, reading()) if said else ()
        if said and was_told(request, flags, look):
            actions.record_act(case, said, person)
            return done(request, case, said.entries[0])
    acts = [code] if code in ACT_BY_ID else []
    context = {"rules": _rules(case, person, acts), "title": label_of(deeds[0], reading())}
    return form_page(request, case, form, flags, look, context)


@telling_refusals
def correct(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """Say otherwise what was recorded, or let others see it."""
    case, person = my_case(request, slug), signed_in(request)
    event = _mine(case, person, number)
    given = request.POST if request.method == "POST" else None
    form = _correcting(event, given)
    flags: Sequence[Irregularity] = ()
    look: Sequence[LookLine] = ()
    if form.is_bound and form.is_valid():
        said = _said(form)
        if said:
            said = _in_its_place(said, event)
            flags = departures(case, said.entries[0], person, replaces=event)
            look = look_at(case, said, reading(), replaces=event)
            if was_told(request, flags, look):
                actions.correct_event(event, said, person)
                return done(request, case, said.entries[0])
    context = {"title": title_of(event, reading()), "corrects": event}
    return form_page(request, case, form, flags, look, context)


@telling_refusals
def withdraw(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """Take back what was recorded."""
    case, person = my_case(request, slug), signed_in(request)
    event = _mine(case, person, number)
    form = WithdrawForm(request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid():
        actions.withdraw_event(event, form.cleaned_data["token"], person)
        messages.success(request, _("It is taken back. That it was recorded stays in the record."))
        return redirect("desk-cases:case", slug=case.slug)
    context = {"case": case, "name": name_of(case), "form": form, "title": title_of(event, reading())}
    return render(request, "desk/cases/withdraw.html", context, status=422 if form.errors else 200)


@telling_refusals
def state_value(request: HttpRequest, slug: str, field: str) -> HttpResponse:
    """State a value of the case."""
    case, person = my_case(request, slug), signed_in(request)
    known = next((one for one in FIELD if one.value == field), None)
    if known is None or not may_record(person, case, VALUE_STATED):
        raise Http404
    held = [event for event in visible_events(case, person) if event.payload.get("field") == field]
    initial = initial_of(held[-1]) if held else {}
    kept = {name: initial[name] for name in ("value", "visibility") if name in initial}
    kept["value"] = _value_of(known, str(kept.get("value", "")))
    form = ValueForm(known, request.POST if request.method == "POST" else None, initial=kept)
    look: Sequence[LookLine] = ()
    if form.is_bound and form.is_valid():
        said = form.said()
        look = look_at(case, said, reading())
        if was_told(request, (), look):
            actions.record_act(case, said, person)
            return done(request, case, said.entries[0])
    return form_page(request, case, form, (), look, {"title": str(FIELD[known])})


def _deeds(case: Case, person: Person, code: str) -> list[Deed]:
    """What can be recorded under a code: that of an act, or a docket word. Raises `Http404` for any other."""
    acts = acts_in(standing_for(case, person).program)
    found = [deed for act in acts if act.id == code for deed in deeds_of(act)]
    found += [note for note in notes_for(acts) if note.word == code]
    if not found or not may_record(person, case, found[0].word):
        raise Http404
    return found


def _mine(case: Case, person: Person, number: int) -> Event:
    """An event that holds and that the person may correct. Raises `Http404` for any other."""
    event = next((one for one in visible_events(case, person) if one.sequence == number), None)
    if event is None:
        ours = case.events.filter(sequence=number, recording__office__in=offices_of(person))
        if ours.filter(superseded_by__isnull=False).exists():
            raise SupersededError
        raise Http404
    stays = event.word == VALUE_STATED and event.payload["field"] not in set(FIELD)
    if stays or not may_correct(event, person):
        raise Http404
    return event


def _correcting(event: Event, given: Any) -> ActForm | ValueForm:
    initial = initial_of(event)
    if event.word in EVENT_WORDS:
        act = EVENT_WORDS[event.word].act
        deeds = [deed for deed in deeds_of(ACT_BY_ID[act]) if deed.word == event.word] if act else []
        return ActForm(deeds or [Deed(event.word)], reading(), 0, given, initial=initial)
    field = next((one for one in FIELD if one.value == event.payload.get("field")), None)
    if field is None:
        raise Http404
    initial["value"] = _value_of(field, str(initial["value"]))
    return ValueForm(field, given, initial=initial)


def _value_of(field: CaseField, text: str) -> str | list[str]:
    return text.split("|") if field is CaseField.ALLEGATIONS else text


def _in_its_place(said: actions.Told, event: Event) -> actions.Told:
    first, *others = said.entries
    kept = replace(first, occurrence=event.occurrence, proceeding=event.proceeding)
    return replace(said, entries=(kept, *others))


def _said(form: ActForm | ValueForm) -> actions.Told | None:
    try:
        return form.said()
    except NotRecordableError:
        form.add_error(None, _("The record cannot hold that. Check the day and the words."))
        return None


def _rules(case: Case, person: Person, acts: Sequence[str]) -> list[Any]:
    """What the rules say now of taking these acts."""
    telling = Telling(standing_for(case, person), frozenset(), reading())
    return list(telling.about(acts))
