"""What a try of a passphrase costs in this installation."""

from django.conf import settings

from .keys import Cost


def chosen_cost() -> Cost:
    """The setting `PLIEGO_KEY_COST`. Raises `TypeError` where it is no cost."""
    cost = settings.PLIEGO_KEY_COST
    if not isinstance(cost, Cost):
        raise TypeError("PLIEGO_KEY_COST must be a Cost")
    return cost
