"""Pages that show case work: the workload, one case, one rule of it, and what can be recorded in it."""

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from pliego.docket.models import Case
from pliego.law.acts import Act, Role
from pliego.law.clauses import Language
from pliego.law.words import role_label
from pliego.people.key_access import signed_in
from pliego.people.models import Person

from .access import may_record, my_case, sides_of
from .board import board_of
from .open_form import opening_offices
from .sheet import name_of, sheet_of
from .standings import standing_for
from .telling import Telling
from .vocabulary import Deed, acts_in, label_of, notes_for


def reading() -> Language:
    """The language of the page."""
    return Language(get_language() or Language.ES.value)


@require_safe
@login_required
def board(request: HttpRequest) -> HttpResponse:
    """The cases of the reader's offices, the most urgent first."""
    person, asked = signed_in(request), request.GET.get("page", "1")
    found = board_of(person, int(asked) if asked.isascii() and asked.isdigit() else 1, reading())
    context = {"board": found, "may_open": bool(opening_offices(person))}
    return render(request, "desk/cases/board.html", context)


@require_safe
@login_required
def case(request: HttpRequest, slug: str) -> HttpResponse:
    """One case: what may and must be done now, what is on record."""
    found = my_case(request, slug)
    return render(request, "desk/cases/case.html", {"sheet": sheet_of(found, signed_in(request), reading())})


@require_safe
@login_required
def rule(request: HttpRequest, slug: str, key: str) -> HttpResponse:
    """Why one rule of the case is in its state."""
    found, person = my_case(request, slug), signed_in(request)
    standing = standing_for(found, person)
    if key not in standing.by_key:
        raise Http404
    telling, item = Telling(standing, sides_of(found, person), reading()), standing.by_key[key]
    context = {"case": found, "name": name_of(found), "rule": telling.rule(item)}
    return render(request, "desk/cases/rule.html", context)


@require_safe
@login_required
def acts(request: HttpRequest, slug: str) -> HttpResponse:
    """Everything that the reader can record in the case, by who does it."""
    found, person, language = my_case(request, slug), signed_in(request), reading()
    known = [act for act in acts_in(standing_for(found, person).program) if allowed(act, found, person)]
    if not known:
        raise Http404
    groups: dict[str, list[tuple[str, str]]] = {}
    for act in known:
        who = _("What happens to the workplace") if act.by is Role.NOBODY else role_label(act.by, language)
        label = label_of(Deed(act.words[0][0]), language) if len(act.words) == 1 else _act(act, language)
        groups.setdefault(who[:1].upper() + who[1:], []).append((act.id, label))
    notes = [
        (note.word, label_of(note, language))
        for note in notes_for(known)
        if may_record(person, found, note.word)
    ]
    context = {"case": found, "name": name_of(found), "groups": groups, "notes": notes}
    return render(request, "desk/cases/acts.html", context)


def allowed(act: Act, case: Case, person: Person) -> bool:
    """Whether the person may record the act in the case."""
    return may_record(person, case, act.words[0][0])


def _act(act: Act, language: Language) -> str:
    return " / ".join(label_of(Deed(word), language) for word, _kind in act.words)
