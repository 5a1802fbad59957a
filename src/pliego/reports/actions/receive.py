"""Says which office takes which reports."""

from django.db import transaction

from pliego.people.models import Office

from ..kinds import Route
from ..models import Reception


def receive_reports(office: Office, route: Route, region: str = "") -> Reception:
    """Have the office take reports of that kind, from one state or from everywhere; whoever took them before no longer
    does."""
    with transaction.atomic():
        found, _made = Reception.objects.update_or_create(
            route=route.value, region=region, defaults={"office": office}
        )
    return found


def stop_receiving(office: Office, route: Route, region: str = "") -> bool:
    """Have the office take no more of these; gives whether it did before."""
    gone, _ = Reception.objects.filter(office=office, route=route.value, region=region).delete()
    return gone > 0
