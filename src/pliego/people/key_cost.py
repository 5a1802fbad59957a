"""What a try of a passphrase costs in this installation."""

from django.conf import settings

from .keys import MODERATE, Cost


def chosen_cost() -> Cost:
    """The setting `PLIEGO_KEY_COST`; `MODERATE` where there is none."""
    cost = getattr(settings, "PLIEGO_KEY_COST", MODERATE)
    if not isinstance(cost, Cost):
        raise TypeError("PLIEGO_KEY_COST must be a Cost")
    return cost
