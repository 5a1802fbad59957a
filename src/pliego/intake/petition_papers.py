"""The finished petition: both versions side by side, its papers, and where it goes. The papers are made in memory."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum, StrEnum
from typing import Final, TypeVar

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.html import escape
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_safe

from pliego.law.clauses import Language, clause
from pliego.petitions import Instrument, Version, as_docx, as_passages, as_pdf
from pliego.petitions.compose import Gaps
from pliego.petitions.versions import NOTES
from pliego.reports.bodies import BodyCode, body
from pliego.reports.content import Content
from pliego.reports.kinds import Route
from pliego.reports.queries import office_for

from .browser import led_to, sent
from .drafting import keep
from .forms import Question, answered, read, shown
from .petition_labels import GOVERNMENT
from .petition_places import with_workplace
from .petition_sheet import Building, building, language
from .questions import place

MOST_ON_PAGE: Final = 24_000
"""Characters of HTML of both versions together; a page has at least one passage."""

_ABROAD: Final = {
    Instrument.ANNEX_31_A: (BodyCode.US_PETITIONS, ("US-02", "US-13", "US-15", "US-16")),
    Instrument.ANNEX_31_B: (BodyCode.CANADA_OFFICE, ("CA-01", "CA-03", "CA-05")),
}
_ASKED: Final[tuple[Question, ...]] = tuple(
    one for one in (*place.PLACE, *place.WORK) if one.name in ("region", "sector")
)

Code = TypeVar("Code", bound=Enum)


class Form(StrEnum):
    """As what the petition is saved."""

    PDF = "pdf"
    DOCX = "docx"


_TYPES: Final = {
    Form.PDF: "application/pdf",
    Form.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}
_VERSIONS: Final[dict[Version, Promise]] = {
    Version.OFFICE: _("Confidential version, for the government"),
    Version.PUBLIC: _("Public version, which anyone may read"),
}
_TONGUES: Final = {Language.ES: "Español", Language.EN: "English", Language.FR: "Français"}


@dataclass(frozen=True, slots=True)
class Pair:
    """What stands under one heading in both versions."""

    title: str
    level: int
    whole: SafeString
    public: SafeString

    @property
    def differs(self) -> bool:
        """Whether something is left out of the public version."""
        return self.whole != self.public


@require_safe
@building
def look(request: HttpRequest, work: Building, page: int) -> HttpResponse:
    """Both versions side by side, some passages a page."""
    pages = list(_pages(_pairs(work)))
    if not 1 <= page <= len(pages):
        raise Http404
    context = {
        "pairs": pages[page - 1],
        "page": page,
        "most": len(pages),
        "before": reverse("intake:petition-look", args=[page - 1]) if page > 1 else "",
        "after": reverse("intake:petition-look", args=[page + 1]) if page < len(pages) else "",
    }
    return render(request, "intake/petition_look.html", context)


def _pairs(work: Building) -> Iterator[Pair]:
    whole, public = (
        as_passages(work.petition, language(), version, work.guideline, work.today)
        for version in (Version.OFFICE, Version.PUBLIC)
    )
    notes = [str(escape(note)) for note in NOTES.values()]
    # What stands above the first heading says for whom it is, and nothing of what was told.
    for one, other in zip(whole[1:], public[1:], strict=True):
        shown = str(other.html)
        for note in notes:
            shown = shown.replace(note, f"<mark>{note}</mark>")
        # The notes are texts of this product, escaped above; all else was escaped before.
        yield Pair(one.title, one.level, one.html, SafeString(shown))


def _pages(pairs: Iterable[Pair]) -> Iterator[list[Pair]]:
    page: list[Pair] = []
    room = MOST_ON_PAGE
    for pair in pairs:
        needs = len(pair.whole) + len(pair.public)
        if page and needs > room:
            yield page
            page, room = [], MOST_ON_PAGE
        page.append(pair)
        room -= needs
    yield page


def _papers(request: HttpRequest, work: Building, fault: str = "") -> HttpResponse:
    context = {
        "versions": [(one.value, words) for one, words in _VERSIONS.items()],
        "tongues": [(one.value, name, one is language()) for one, name in _TONGUES.items()],
        "to_united_states": work.petition.instrument is Instrument.ANNEX_31_A,
        "fault": fault,
    }
    return render(request, "intake/petition_papers.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@building
@sent(_papers)
def papers(request: HttpRequest, work: Building) -> HttpResponseBase:
    """The petition as a file to save, in the version, language and form that were chosen."""
    if request.method != "POST":
        return _papers(request, work)
    form = _chosen(Form, request.POST.get("form", ""), Form.PDF)
    version = _chosen(Version, request.POST.get("version", ""), Version.OFFICE)
    tongue = _chosen(Language, request.POST.get("language", ""), language())
    gaps = Gaps.ANNEXED if "gaps" in request.POST else Gaps.LEFT_OUT
    made = as_pdf if form is Form.PDF else as_docx
    content = made(work.petition, tongue, version, work.guideline, work.today, gaps)
    name = f"pliego-{tuple(Version).index(version) + 1}-{tongue.value}.{form.value}"
    return HttpResponse(
        content,
        content_type=_TYPES[form],
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


def _chosen(codes: type[Code], value: str, otherwise: Code) -> Code:
    return next((one for one in codes if one.value == value), otherwise)


def _send(request: HttpRequest, work: Building, fault: str = "") -> HttpResponse:
    content = _with_place(work)
    code, rows = _ABROAD[work.petition.instrument]
    context = {
        "fields": shown((one for one in _ASKED if not one.of(content)), content),
        "known": shown((one for one in _ASKED if one.of(content)), content),
        "told": [(one.label, answered(one, content)) for one in _ASKED if one.of(content)],
        "office": office_for(content),
        "abroad": body(code),
        "government": GOVERNMENT[work.petition.instrument],
        "rules": [(clause(row).says.into(language()), clause(row).mark.value) for row in rows],
        "to_united_states": work.petition.instrument is Instrument.ANNEX_31_A,
        "fault": fault,
    }
    return render(request, "intake/petition_send.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@building
@sent(_send)
def send(request: HttpRequest, work: Building) -> HttpResponseBase:
    """Where the petition goes: to the office here, as every report does, or abroad by its petitioners."""
    if request.method != "POST":
        return _send(request, work)
    content = read(_ASKED, request.POST, _with_place(work)).content
    if content.place.region != _with_place(work).place.region:
        content = replace(content, place=replace(content.place, municipality=""))
    keep(work.sheet.seat, replace(work.sheet.draft, content=content))
    return led_to(reverse("intake:look"))


def _with_place(work: Building) -> Content:
    """The report with the place as the petition tells it, so that the right office gets it."""
    content = work.sheet.content
    return replace(
        content, route=Route.UNION_RIGHTS, place=with_workplace(content.place, work.petition.facility)
    )
