"""Wraps the keys of sealed content to offices, and destroys these wraps."""

from typing import Final
from uuid import UUID

from django.db import transaction

from .. import queries
from ..errors import NotReadyError
from ..keys import seal
from ..models import ContentWrap, Office, OfficeVersion
from .versions import locked

_MEND: Final = "admit a second member who has a key, or make recovery shares"


def wrap_content(content: UUID, key: bytes, office: Office) -> None:
    """Let the members of the office open the content: its key of 32 bytes, sealed to the office's live version.

    Needs nobody's open key. Joins the caller's transaction and locks the office's row; who wraps for several offices
    does so in the order of their primary keys. Raises `NotReadyError` where the loss of one person would lose what the
    office holds.
    """
    with locked(office):
        version = queries.live_version(office)
        if version is None:
            raise NotReadyError(f"{office.slug} has no key yet: a lead opens theirs and makes it")
        if not queries.is_safe(version):
            raise NotReadyError(f"{office.slug} has one holder and no recovery shares: {_MEND}")
        box = seal(bytes(version.public_key), content.bytes + key)
        ContentWrap.objects.create(content=content, version=version, box=box)


def destroy_wraps(content: UUID) -> int:
    """Take the content from every office: nobody's key opens it any more. Returns how many wraps there were.

    Waits for whoever renews an office's key just then, so that the content is not wrapped again unseen.
    """
    with transaction.atomic():
        wrapped = OfficeVersion.objects.filter(contents__content=content).values("office")
        list(Office.objects.select_for_update().filter(pk__in=wrapped).order_by("pk"))
        gone, _ = ContentWrap.objects.filter(content=content).delete()
    return gone
