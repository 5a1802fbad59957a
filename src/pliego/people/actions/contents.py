"""Wraps the keys of sealed content to offices, and destroys these wraps."""

from collections.abc import Mapping
from typing import Final
from uuid import UUID

from django.db import connection, transaction

from .. import queries
from ..errors import NotReadyError
from ..keys import seal
from ..models import ContentWrap, Office, OfficeVersion

_MEND: Final = "admit a second member who has a key, or make recovery shares"


def wrap_content(content: UUID, key: bytes, office: Office) -> None:
    """Let the members of the office open the content: its key of 32 bytes, sealed to the office's live version.

    Needs nobody's open key. Joins the caller's transaction and keeps the version live until its end; who wraps for
    several offices does so in the order of their primary keys. Raises `NotReadyError` where the loss of one person
    would lose what the office holds.
    """
    wrap_contents({content: key}, office)


def wrap_contents(keys: Mapping[UUID, bytes], office: Office) -> None:
    """Let the members of the office open each of these contents, as `wrap_content` does with one."""
    # Without a savepoint, since this is the work of every report: what is refused is therefore raised outside.
    with transaction.atomic(savepoint=False):
        version = _kept_live(office)
        refused = _refused(version, office)
        if version and not refused:
            public = bytes(version.public_key)
            ContentWrap.objects.bulk_create(
                ContentWrap(content=content, version=version, box=seal(public, content.bytes + key))
                for content, key in keys.items()
            )
    if refused:
        raise NotReadyError(refused)


def destroy_wraps(content: UUID) -> int:
    """Take the content from every office: nobody's key opens it any more. Returns how many wraps there were.

    Waits for whoever renews an office's key just then, so that the content is not wrapped again unseen.
    """
    with transaction.atomic():
        wrapped = OfficeVersion.objects.filter(contents__content=content).values("office")
        list(Office.objects.select_for_update().filter(pk__in=wrapped).order_by("pk"))
        gone, _ = ContentWrap.objects.filter(content=content).delete()
    return gone


def _kept_live(office: Office) -> OfficeVersion | None:
    found = _look(office)
    while found is None and queries.live_version(office):
        # Whoever waited for a renewal finds the old version retired, and the new one at a further look.
        found = _look(office)
    return found


def _look(office: Office) -> OfficeVersion | None:
    # By hand: Django knows no lock that several may hold: those who write for one office would wait in line.
    shared = " FOR SHARE" if connection.vendor == "postgresql" else ""
    rows = OfficeVersion.objects.raw(
        f"SELECT * FROM people_officeversion WHERE office_id = %s AND retired_at IS NULL{shared}",  # noqa: S608
        (office.pk,),
    )
    return next(iter(rows), None)


def _refused(version: OfficeVersion | None, office: Office) -> str:
    if version is None:
        return f"{office.slug} has no key yet: a lead opens theirs and makes it"
    if not queries.is_safe(version):
        return f"{office.slug} has one holder and no recovery shares: {_MEND}"
    return ""
