"""The public pages: parse the address, one query, render."""

from typing import Final

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import get_language

from pliego.law.procedures import PROCEDURES
from pliego.observatory import law_pages, queries
from pliego.observatory.agreement.elsewhere import disputes_named, panels_elsewhere
from pliego.observatory.figures.known import missing_requests
from pliego.observatory.models import PublishedDocument, PublishedSheet

DOCUMENT_TYPES: Final = {
    "json": "application/json",
    "csv": "text/csv; charset=utf-8",
    "ics": "text/calendar; charset=utf-8",
}


def _language() -> str:
    return (get_language() or "es")[:2]


def home(request: HttpRequest) -> HttpResponse:
    """The first page: what the mechanism is, the record in numbers, where to begin."""
    edition = queries.edition(_language())
    glance = queries.glance(_language(), edition.cases if edition else 0)
    context = {
        "edition": edition,
        "glance": glance,
        "pace": queries.pace(),
        "elsewhere": panels_elsewhere(),
    }
    return render(request, "observatory/home.html", context)


def cases(request: HttpRequest) -> HttpResponse:
    """The list of cases, narrowed, searched and ordered as the address says."""
    edition = queries.edition(_language())
    listing = queries.listing(queries.parse(request.GET), _language(), edition)
    disputes = () if listing.total else disputes_named(listing.search.words)
    context = {"edition": edition, "listing": listing, "disputes": disputes}
    return render(request, "observatory/cases.html", context)


def case(request: HttpRequest, slug: str) -> HttpResponse:
    """One case: a published sheet in the reader's language."""
    sheet = (
        PublishedSheet.objects.select_related("case").filter(case__slug=slug, language=_language()).first()
    )
    if sheet is None:
        raise Http404
    return render(request, "observatory/case.html", {"sheet": sheet})


def document(request: HttpRequest, slug: str, form: str) -> HttpResponse:  # noqa: ARG001  Django's signature
    """A download of one case, as it was published."""
    if form not in DOCUMENT_TYPES:
        raise Http404
    found = PublishedDocument.objects.filter(case__slug=slug, language=_language(), form=form).first()
    if found is None:
        raise Http404
    return HttpResponse(found.text, content_type=DOCUMENT_TYPES[form])


def procedures(request: HttpRequest) -> HttpResponse:
    """The procedures that Pliego knows."""
    context = {"edition": queries.edition(_language()), "procedures": law_pages.all_procedures(_language())}
    return render(request, "observatory/procedures.html", context)


def procedure(request: HttpRequest, procedure: str) -> HttpResponse:
    """One procedure, norm by norm."""
    if procedure not in PROCEDURES:
        raise Http404
    page = law_pages.procedure_page(PROCEDURES[procedure], _language())
    return render(request, "observatory/procedure.html", {"edition": queries.edition(_language()), "p": page})


def diagram(request: HttpRequest, procedure: str) -> HttpResponse:
    """One procedure, drawn from its rules."""
    if procedure not in PROCEDURES:
        raise Http404
    page = law_pages.procedure_page(PROCEDURES[procedure], _language())
    context = {
        "edition": queries.edition(_language()),
        "p": page,
        "drawing": law_pages.diagram(procedure, _language()),
    }
    return render(request, "observatory/diagram.html", context)


def questions(request: HttpRequest) -> HttpResponse:
    """The open questions of law."""
    context = {
        "edition": queries.edition(_language()),
        "questions": law_pages.all_questions(_language(), queries.touched_by_questions()),
        "contradictions": law_pages.contradictions(_language()),
    }
    return render(request, "observatory/questions.html", context)


def question(request: HttpRequest, question: str) -> HttpResponse:
    """One open question, its readings, and the cases it touches."""
    touched = queries.touched_by_questions()
    page = law_pages.one_question(question, _language(), touched)
    if page is None:
        raise Http404
    shown = queries.cards_touched_by(page.id, _language())
    context = {
        "edition": queries.edition(_language()),
        "q": page,
        "cards": shown,
        "more": page.cases > len(shown),
    }
    return render(request, "observatory/question.html", context)


def method(request: HttpRequest) -> HttpResponse:
    """How we know: sources, confidence, gaps, conflicts, and published figures counted again."""
    found = queries.method()
    context = {
        "edition": queries.edition(_language()),
        "opacity": found.opacity,
        "differing": found.differing,
        "claims": found.claims,
        "pace": queries.pace(),
        "missing": missing_requests(),
        "elsewhere": panels_elsewhere(),
    }
    return render(request, "observatory/method.html", context)


def glossary(request: HttpRequest) -> HttpResponse:
    """The words of the mechanism, with their plain meaning."""
    context = {"edition": queries.edition(_language()), "entries": law_pages.glossary(_language())}
    return render(request, "observatory/glossary.html", context)


def report_an_error(request: HttpRequest) -> HttpResponse:
    """How to have a mistake mended."""
    page = queries.understood(request.GET).get("page", "")
    contact: str = settings.PLIEGO_CONTACT
    context = {
        "edition": queries.edition(_language()),
        "page": page if _is_own(page) else "",
        "contact": contact,
        "contact_address": _address(contact),
    }
    return render(request, "observatory/report_an_error.html", context)


def _is_own(page: str) -> bool:
    """Whether an address can only lead to a page of this site. A browser reads a backslash as a slash, and no tab."""
    plain = page.startswith("/") and "\\" not in page and page.isprintable()
    return plain and url_has_allowed_host_and_scheme(page, allowed_hosts=None)


def _address(contact: str) -> str:
    """Where a contact leads: to itself if it is a web address, to a letter if it is one of e-mail, else nowhere."""
    if contact.startswith(("https://", "http://")):
        return contact
    return f"mailto:{contact}" if "@" in contact and " " not in contact else ""
