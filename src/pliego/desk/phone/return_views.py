"""Pages for a caller who comes back: how their report stands, and what they tell or answer."""

from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _

from pliego.reports import actions
from pliego.reports.errors import MistypedReceiptError, ReportError
from pliego.reports.kinds import Side, StepKind, Told
from pliego.reports.moments import today
from pliego.reports.queries import Opened, by_receipt
from pliego.reports.receipt import NoReceiptError, Receipt
from pliego.reports.spending import spend
from pliego.reports.steps import StepBody
from pliego.reports.tokens import new_token, nonce_of

from ..inbox.deed_views import browser
from ..inbox.rows import row_of
from ..inbox.targets import names_of
from .access import operating, sent_only
from .consent import open_question
from .forms import CallForm, ReceiptForm, TellForm
from .reading import standing


@sent_only
@operating
def status(request: HttpRequest) -> HttpResponseBase:
    """How the report stands whose receipt the caller reads."""
    form = ReceiptForm(request.POST)
    if form.is_valid():
        try:
            return _standing(request, _opened(form.cleaned_data["words"]), form.cleaned_data["words"])
        except ReportError as refusal:
            form.add_error("words", str(refusal))
    context = {"form": CallForm(), "receipt_form": form}
    return render(request, "desk/phone/start.html", context, status=422)


@sent_only
@operating
def tell(request: HttpRequest) -> HttpResponseBase:
    """Writes down what the caller tells the office, or answers to its question; a form sent twice does it once."""
    form = TellForm(request.POST)
    if not form.is_valid():
        return status(request)
    given = form.cleaned_data
    try:
        opened = _opened(given["words"])
        nonce = nonce_of(given["token"], browser(request), timezone.now())
        said = _said(opened, given["agrees"], given["text"].strip())
        if said is None:
            return _standing(
                request, opened, given["words"], _("Write what they tell, or ask whether they agree.")
            )
        with transaction.atomic():
            spend(nonce, timezone.now())
            actions.add_step(opened, said)
    except ReportError as refusal:
        again = ReceiptForm(initial={"words": given["words"]})
        context = {"form": CallForm(), "receipt_form": again, "fault": str(refusal)}
        return render(request, "desk/phone/start.html", context, status=422)
    return render(request, "desk/phone/told.html", {"office": opened.report.office})


def _opened(words: str) -> Opened:
    try:
        return by_receipt(Receipt.typed(words))
    except NoReceiptError:
        raise MistypedReceiptError from None


def _said(opened: Opened, agrees: str, text: str) -> StepBody | None:
    """The step; none where nothing was said."""
    question = open_question(opened.steps)
    if agrees and question:
        kind = StepKind.CONSENTED if agrees == Told.YES.value else StepKind.REFUSED
        return StepBody(kind=kind, side=Side.REPORTER, day="", text=text, about=question)
    return StepBody(kind=StepKind.TOLD, side=Side.REPORTER, day="", text=text) if text else None


def _standing(request: HttpRequest, opened: Opened, words: str, fault: str = "") -> HttpResponse:
    row = row_of(opened, today())
    language, question = (row.content.language if row.content else "es"), open_question(row.steps)
    context = {
        "lines": standing(row, language),
        "language": language,
        "form": TellForm(initial={"words": words, "token": new_token(browser(request), timezone.now())}),
        "question": names_of([question])[question] if question else "",
        "fault": fault,
        "ended": row.report.stage == "withdrawn",
    }
    return render(request, "desk/phone/standing.html", context, status=422 if fault else 200)
