"""The receipt on its way between pages: in the body of what is sent, in no address, cookie or row."""

from hmac import compare_digest
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language

from pliego.reports.receipt import WORDS, NoReceiptError, Receipt

from .browser import mark

FIELD: Final = "receipt"


def language() -> str:
    """The code of the page's language."""
    return get_language() or "es"


def spell(request: HttpRequest, receipt: Receipt) -> str:
    """Its words as they stand in the hidden field, with the mark by which the site knows it again."""
    return " ".join((*receipt.words(language()), mark(request, receipt.tag)))


def posted(request: HttpRequest) -> Receipt | None:
    """The receipt that came along; none where none did, or what came is none. Whoever sent it may have made it."""
    try:
        return Receipt.typed(" ".join(request.POST.get(FIELD, "").split()[:WORDS]))
    except NoReceiptError:
        return None


def is_ours(request: HttpRequest, receipt: Receipt) -> bool:
    """Whether the receipt that came along was made by this site for this browser. Under any other nothing is kept: its
    maker could read what is written."""
    given = request.POST.get(FIELD, "").split()[-1]
    return compare_digest(given.encode(), mark(request, receipt.tag).encode())


def answers_right(request: HttpRequest, receipt: Receipt) -> bool:
    """Whether the words that were asked for were typed."""
    said = [request.POST.get(f"word-{place}", "") for place in receipt.asked_back]
    return receipt.is_read_back(language(), said)


def show(request: HttpRequest, receipt: Receipt, fault: str = "") -> HttpResponse:
    """The page of the twelve words, to be written down. Its form comes back to the same address."""
    context = {"words": receipt.words(language()), "receipt": spell(request, receipt), "fault": fault}
    return render(request, "intake/words.html", context)


def not_yet_read_back(request: HttpRequest, receipt: Receipt, fault: str) -> HttpResponse | None:
    """The page that comes next until two words of a receipt of ours were typed: the words, then the question; none
    once they were."""
    if not is_ours(request, receipt):
        return show(request, Receipt.new(), fault)
    if "asked" not in request.POST:
        return show(request, receipt, fault)
    if fault or not answers_right(request, receipt):
        return ask_back(request, receipt, fault)
    return None


def ask_back(request: HttpRequest, receipt: Receipt, fault: str = "") -> HttpResponse:
    """The page that asks for two of the words."""
    places = receipt.asked_back
    tried = any(request.POST.get(f"word-{place}") is not None for place in places)
    context = {
        "places": places,
        "receipt": spell(request, receipt),
        "wrong": tried and not fault,
        "keeping": request.path == reverse("intake:away"),
        "fault": fault,
    }
    return render(request, "intake/words_back.html", context)
