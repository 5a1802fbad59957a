"""`pliego publish`: the published record anew and, where a folder is named, the whole public site as files."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final
from urllib.parse import urlsplit

import typer

from pliego.site.commands import record
from pliego.site.commands.checkpoint import able_to_sign
from pliego.site.commands.console import answer, database, note, stop
from pliego.site.commands.progress import bar

if TYPE_CHECKING:
    from pliego.observatory.static_site.publication import Order, Printed

MOST_JOBS: Final = 64


def publish(
    folder: Annotated[
        str, typer.Argument(metavar="[DIR]", help="Write the public site as files into this folder.")
    ] = "",
    *,
    live: Annotated[
        str,
        typer.Option(
            metavar="URL",
            help="Where the live site is: links that need a server lead there. In production it is known.",
        ),
    ] = "",
    address: Annotated[
        str,
        typer.Option(metavar="URL", help="Where the files will stand: for the site map, feeds and prints."),
    ] = "",
    jobs: Annotated[
        int,
        typer.Option(min=0, max=MOST_JOBS, help="Processes that work at once; 0: one for each processor."),
    ] = 0,
) -> None:
    """Rebuild the published record, or write the site as files.

    The pages read nothing but the published record. An import rebuilds it, and `pliego serve` once a day, since
    where a case stands depends on the day.

    With DIR, the whole public site is written as files in three languages, with every download, the checkpoints
    of the log, and a search that needs no server. The files work from any web server, under any path, or opened
    from a disk. The folder is written beside DIR first and takes its place at the end; a folder that holds
    anything else is refused. The record is rebuilt first where it is of the past.

    \b
        pliego publish
        pliego publish public --address https://record.example/copy
        pliego verify public
    """
    if not folder:
        record.publish()
        return
    live, address = _place(live, "--live"), _place(address, "--address")
    with database(), _told():
        _refuse(Path(folder))
    if not record.is_current():
        record.publish()
    with database(), able_to_sign(), _told():
        printed = _print(Path(folder), live, address, jobs or os.cpu_count() or 1)
    for nowhere in printed.nowhere:
        note(f"a link names {nowhere}, where there is no page")
    answer(f"{folder}: {printed.files} files, {printed.size / 1e6:.1f} MB, edition of {printed.day}")


def _place(text: str, option: str) -> str:
    """An address without its last slash. Ends the command where it is none."""
    try:
        parts = urlsplit(text)
    except ValueError:
        parts = urlsplit("")
    fit = parts.scheme in ("https", "http") and parts.hostname and not parts.query and not parts.fragment
    if text and not fit:
        raise stop(f"{option}: {text!r} is no address of a site; write it as https://record.example")
    return text.rstrip("/")


def _refuse(target: Path) -> None:
    from pliego.observatory.static_site.folder import refuse_unless_ours

    refuse_unless_ours(target.resolve())


def _print(target: Path, live: str, address: str, processes: int) -> "Printed":
    from django.conf import settings

    from pliego.docket.log_key import log_signer
    from pliego.observatory.bulk.shelf import renew
    from pliego.observatory.static_site.publication import publish_files

    # The page on open data tells the sizes of these files.
    renew(settings.PLIEGO_BULK, log_signer(), settings.PLIEGO_AGREEMENT, lambda _done, _of: None)
    own = settings.ALLOWED_HOSTS[0].lstrip(".")
    live = live or (f"https://{own}" if settings.PLIEGO_IS_PRODUCTION else "")
    order = _order(
        target, live, address or live, f"https://{settings.PLIEGO_LOG_ORIGIN.partition('/')[0]}", processes
    )
    with bar("Writing pages") as progress:
        return publish_files(order, log_signer().sign, progress)


def _order(target: Path, live: str, stands: str, named: str, processes: int) -> "Order":
    from pliego.observatory.static_site.publication import Order
    from pliego.observatory.static_site.routes import public_routes
    from pliego.site.zones import Zone, zone_of

    return Order(
        target=target.resolve(),
        routes=public_routes(lambda path: zone_of(path) in (Zone.PUBLIC, Zone.PROGRAMS)),
        live=live,
        stands=stands,
        named=stands or named,
        processes=processes,
    )


@contextmanager
def _told() -> Iterator[None]:
    """What goes wrong while files are written ends the command in one line."""
    from pliego.observatory.static_site.assets import MissingAssetError
    from pliego.observatory.static_site.folder import NotOursError
    from pliego.observatory.static_site.pressing import UnansweredError
    from pliego.observatory.static_site.publication import MovedError, NothingPublishedError

    try:
        yield
    except (
        NotOursError,
        NothingPublishedError,
        MovedError,
        UnansweredError,
        MissingAssetError,
    ) as fault:
        raise stop(str(fault)) from None
    except OSError as fault:
        name = fault.filename or "a file"
        raise stop(
            f"{name}: it cannot be written ({fault.strerror}); free some space, or name another folder"
        ) from None
