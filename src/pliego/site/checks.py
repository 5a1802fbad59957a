"""What is unsafe about this installation, by name and with its mend. For sites that serve the public."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from django.conf import settings
from django.db import DatabaseError

from pliego.site.settings import environment

SHORTEST_SECRET: Final = 50
"""Characters of a signing key, as Django wants it."""

FEWEST_SIGNS: Final = 10
"""Different characters that a random key of that length has at least."""

_OTHERS_MAY_READ: Final = 0o044
_ANYONE_MAY_READ: Final = 0o004


class Gravity(StrEnum):
    """What a remark asks for: a refusal stops the server."""

    REFUSED = "refused"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing about the installation."""

    gravity: Gravity
    name: str
    """The setting, or what else is meant."""
    fault: str
    mend: str

    def __str__(self) -> str:
        return f"{self.gravity.value}: {self.name}: {self.fault}; {self.mend}"


def remarks(now: datetime | None = None) -> tuple[Remark, ...]:
    """Everything that a public site should not have, gravest first; nothing on any other site.

    Django must be started. `now` is the present moment.
    """
    if not settings.PLIEGO_IS_PRODUCTION:
        return ()
    moment = now or datetime.now(UTC)
    found = [remark for check in _CHECKS for remark in check()] + list(_clock(moment))
    return tuple(sorted(found, key=lambda remark: list(Gravity).index(remark.gravity)))


def refuse_unsafe() -> None:
    """Stop a start of a public site that would be unsafe. Raises `SystemExit` with one line for each refusal."""
    refused = [remark for remark in remarks() if remark.gravity is Gravity.REFUSED]
    if refused:
        raise SystemExit("\n".join(f"pliego: {remark}" for remark in refused))


def _refused(name: str, fault: str, mend: str) -> Remark:
    return Remark(Gravity.REFUSED, name, fault, mend)


def _debug() -> Iterator[Remark]:
    if settings.DEBUG:
        yield _refused(
            "DEBUG", "error pages show the inside of the site", "set it to False in settings/base.py"
        )


def _hosts() -> Iterator[Remark]:
    for host in settings.ALLOWED_HOSTS:
        if "*" in host or host in {".", ""}:
            yield _refused(
                "PLIEGO_ALLOWED_HOSTS", f"{host!r} lets anyone name this site", "write the host names in full"
            )


def _secret() -> Iterator[Remark]:
    key = settings.SECRET_KEY
    if len(key) < SHORTEST_SECRET or len(set(key)) < FEWEST_SIGNS:
        yield _refused(
            "PLIEGO_SECRET_KEY",
            "it can be guessed",
            f"set it to at least {SHORTEST_SECRET} random characters",
        )


def _cookies() -> Iterator[Remark]:
    for name in ("SESSION_COOKIE", "CSRF_COOKIE"):
        secure, prefixed = (
            getattr(settings, f"{name}_SECURE"),
            getattr(settings, f"{name}_NAME").startswith("__Host-"),
        )
        if not (secure and prefixed and getattr(settings, f"{name}_HTTPONLY")):
            yield _refused(
                name,
                "the cookie can travel without TLS or be read by scripts",
                "keep what settings/security.py sets",
            )
    if not settings.SHEET_COOKIE_NAME.startswith("__Host-"):
        yield _refused(
            "SHEET_COOKIE_NAME",
            "the cookie of who reports something can be set from elsewhere",
            "keep what settings/base.py sets",
        )
    if not settings.SECURE_SSL_REDIRECT:
        yield _refused("SECURE_SSL_REDIRECT", "pages are served without TLS", "set it to True")


def _log_key() -> Iterator[Remark]:
    file = Path(settings.PLIEGO_LOG_KEY).resolve()
    name = "PLIEGO_LOG_KEY"
    if not file.is_file():
        yield _refused(name, f"there is no file {file}", "make it with `openssl genpkey -algorithm ed25519`")
    elif file.stat().st_mode & _OTHERS_MAY_READ:
        yield _refused(name, "others on this machine can read it", f"run `chmod 600 {file}`")
    for folder, what in _served_folders():
        if folder in file.parents:
            yield _refused(name, f"it lies in {what}", "move it to a folder of its own")
    if environment.var_folder() in file.parents:
        yield Remark(
            Gravity.WARNING,
            name,
            "whoever gets a copy of PLIEGO_VAR can sign another history",
            "move it to a folder of its own",
        )


def _served_folders() -> list[tuple[Path, str]]:
    package = [(environment.PACKAGE, "the program, whose static files anyone may fetch")]
    return [*package, *((folder, "the folder of exhibits") for folder in _exhibits())]


def _exhibits() -> list[Path]:
    """The folder of sealed exhibits; none where they lie elsewhere than in files."""
    return [] if "://" in settings.PLIEGO_EXHIBITS else [Path(settings.PLIEGO_EXHIBITS).resolve()]


def _exhibit_folder() -> Iterator[Remark]:
    for folder in _exhibits():
        if environment.PACKAGE in (folder, *folder.parents):
            yield _refused(
                "PLIEGO_EXHIBITS", "it lies where static files are served from", "name a folder elsewhere"
            )
        if folder.is_dir() and folder.stat().st_mode & _ANYONE_MAY_READ:
            yield _refused(
                "PLIEGO_EXHIBITS", "anyone on this machine can list it", f"run `chmod 700 {folder}`"
            )


def _database() -> Iterator[Remark]:
    file = _sqlite_file()
    if file is None:
        return
    yield Remark(
        Gravity.WARNING,
        "PLIEGO_DATABASE_URL",
        "SQLite takes one writer at a time",
        "name a PostgreSQL database for a public site",
    )
    if file.is_file() and file.stat().st_mode & _ANYONE_MAY_READ and file.parent.stat().st_mode & 0o001:
        yield _refused(
            "PLIEGO_VAR", "anyone on this machine can read the database", f"run `chmod 700 {file.parent}`"
        )


def _sqlite_file() -> Path | None:
    database = settings.DATABASES["default"]
    return Path(database["NAME"]) if database["ENGINE"] == "django.db.backends.sqlite3" else None


def _demo() -> Iterator[Remark]:
    from pliego.people import demo

    try:
        people = demo.accounts()
    except DatabaseError:
        return
    for person in people:
        yield _refused(
            "demo account",
            f"{person.login}, whose password everyone knows",
            "use a database without the demo",
        )


def _second_factors() -> Iterator[Remark]:
    from pliego.people.account.queries import without_second_factor

    with suppress(DatabaseError):
        count = without_second_factor()
        if count:
            yield Remark(
                Gravity.NOTE,
                "second factor",
                f"accounts that a password alone opens: {count}",
                "ask their owners to add one on the page of their account",
            )


def _identity_provider() -> Iterator[Remark]:
    for app in settings.SOCIALACCOUNT_PROVIDERS["openid_connect"]["APPS"]:
        if urlsplit(app["settings"]["server_url"]).scheme != "https":
            yield _refused("PLIEGO_OIDC_ISSUER", "it is asked without TLS", "write its https address")
        for part, variable in (
            ("client_id", "PLIEGO_OIDC_CLIENT_ID"),
            ("secret", "PLIEGO_OIDC_CLIENT_SECRET"),
        ):
            if not app[part]:
                yield _refused(
                    variable, "the identity provider needs it", "set what the provider gave this site"
                )


def _time_zone() -> Iterator[Remark]:
    if not settings.USE_TZ or settings.TIME_ZONE != "UTC":
        yield _refused(
            "TIME_ZONE", "moments of the record would shift", "set USE_TZ to True and TIME_ZONE to UTC"
        )


def _stamps() -> Iterator[Remark]:
    if not settings.PLIEGO_TSA_URL:
        yield Remark(
            Gravity.NOTE,
            "PLIEGO_TSA_URL",
            "no outside authority says when a checkpoint existed",
            "name one that answers RFC 3161",
        )


def _clock(now: datetime) -> Iterator[Remark]:
    latest = _latest_event()
    if latest is not None and latest > now:
        yield _refused(
            "clock",
            f"it says {now:%Y-%m-%d %H:%M} UTC, and the record goes on to {latest:%Y-%m-%d %H:%M}",
            "set the machine's clock, best by NTP",
        )


def _latest_event() -> datetime | None:
    from pliego.docket.models import Event

    with suppress(DatabaseError):
        return Event.objects.order_by("-recorded_at").values_list("recorded_at", flat=True).first()
    return None


_CHECKS: Final[tuple[Callable[[], Iterator[Remark]], ...]] = (
    _debug,
    _hosts,
    _secret,
    _cookies,
    _log_key,
    _exhibit_folder,
    _database,
    _demo,
    _second_factors,
    _identity_provider,
    _time_zone,
    _stamps,
)
