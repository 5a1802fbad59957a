"""Numbers as a language writes them: 1,234.5 in Mexico's Spanish and in English, 1 234,5 in French."""

from django.utils.formats import number_format
from django.utils.translation import override


def number_text(value: float, language: str) -> str:
    """A number with at most two decimals, none where it is whole."""
    whole = round(value, 2)
    with override(language):
        return number_format(int(whole) if whole == int(whole) else whole, force_grouping=True)
