"""The receipt that an operator's form carries."""

from pliego.reports.receipt import Receipt


def receipt_in(field: str) -> Receipt | None:
    """The receipt that a form carries; none where it carries no such thing."""
    try:
        return Receipt(bytes.fromhex(field))
    except ValueError:
        return None
