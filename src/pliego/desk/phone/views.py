"""Pages of an operator who takes a report for a caller, or types one that came on paper.

What was told, and the receipt until it is filed, travel in hidden fields of the form: between two pages they stand in
the operator's browser and nowhere else, so that a call that breaks off leaves nothing to sweep. No session, no draft
and no message has any of it. A form that is sent twice files once: its receipt gives the report that it filed before.
"""

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from pliego.people.errors import NotReadyError
from pliego.people.key_access import signed_in
from pliego.people.models import Office
from pliego.reports.actions import Filing, file_report
from pliego.reports.content import Content
from pliego.reports.errors import ReportError
from pliego.reports.receipt import Receipt
from pliego.reports.tokens import new_token, nonce_of

from ..inbox.deed_views import browser
from .access import operating, receiving_offices, sent_only
from .checking import receipt_in
from .content import content_of, office_for
from .forms import CallForm, ReceiptForm
from .reading import after_filing, after_the_receipt, before_the_receipt, read_back


@require_safe
@operating
def start(request: HttpRequest) -> HttpResponse:
    """An empty form, and where a caller comes back."""
    return _asking(request, CallForm(initial={"language": get_language() or "es"}))


@sent_only
@operating
def call(request: HttpRequest) -> HttpResponseBase:
    """The steps of taking a report: type, read back, hand over the receipt, file."""
    form, step = CallForm(request.POST), request.POST.get("step", "")
    if not form.is_valid() or step == "change":
        return _asking(request, form)
    content = content_of(form.cleaned_data)
    office = office_for(content, receiving_offices(signed_in(request))[0])
    if step == "words":
        return _words(request, form, Receipt.new())
    if step == "file":
        return _file(request, form, content, office)
    context = {"form": form, "lines": read_back(content, office), "language": content.language}
    return render(request, "desk/phone/read.html", context)


def _asking(request: HttpRequest, form: CallForm) -> HttpResponse:
    context = {"form": form, "receipt_form": ReceiptForm()}
    return render(request, "desk/phone/start.html", context, status=422 if form.errors else 200)


def _words(request: HttpRequest, form: CallForm, receipt: Receipt, fault: str = "") -> HttpResponse:
    language = form.cleaned_data["language"]
    context = {
        "form": form,
        "lines": before_the_receipt(language),
        "back": after_the_receipt(receipt, language),
        "words": receipt.words(language),
        "numbers": receipt.asked_back,
        "receipt": receipt.entropy.hex(),
        "token": new_token(browser(request), timezone.now()),
        "language": language,
        "fault": fault,
        "on_paper": form.cleaned_data["channel"] == "paper",
    }
    return render(request, "desk/phone/words.html", context, status=422 if fault else 200)


def _file(request: HttpRequest, form: CallForm, content: Content, office: Office) -> HttpResponseBase:
    receipt = receipt_in(request.POST.get("receipt", ""))
    if receipt is None:
        return _words(request, form, Receipt.new())
    if not receipt.is_read_back(content.language, request.POST.getlist("said")):
        return _words(
            request,
            form,
            receipt,
            _("These do not match. The receipt is the same as before: read its twelve words once more."),
        )
    try:
        nonce = nonce_of(request.POST.get("token", ""), browser(request), timezone.now())
        filed = file_report(Filing(receipt=receipt, content=content, office=office, nonce=nonce))
    except ReportError as refusal:
        return _words(request, form, receipt, str(refusal))
    except NotReadyError:
        return _words(
            request, form, receipt,
            _("That office cannot take sealed reports now: it needs a second member with a key. Nothing was filed."),
        )  # fmt: skip
    context = {"lines": after_filing(filed, content.language), "language": content.language}
    return render(request, "desk/phone/filed.html", context)
