"""From the first page to the receipt: what was typed is filed once, for the office, with the words that were typed back."""

from pliego.reports.kinds import Route
from pliego.reports.queries import by_receipt
from tests.support.intake import Receiving, Walker, exhibits, receiving

__all__ = ["exhibits", "receiving"]


def test_whole_way(receiving: Receiving) -> None:
    ana = Walker()
    receipt = ana.file(Route.COMPLAINT, {"happening-account": "No pagan las horas extra."})
    assert by_receipt(receipt).content.happening.account == "No pagan las horas extra."
