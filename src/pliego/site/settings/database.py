"""Where the record is kept: SQLite without any set-up, PostgreSQL by one variable."""

import re
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from . import environment

# Legal events must survive a power cut (FULL), readers must not wait for writers (WAL), and a write
# transaction takes its lock when it begins, not when it is too late to wait for it (IMMEDIATE). What a statement sets
# aside stays in memory: no temporary file holds pages of the database. What is deleted is written over.
SQLITE_OPTIONS = {
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; "
    "PRAGMA temp_store=MEMORY; PRAGMA secure_delete=ON;",
}

ADDRESS = re.compile(
    r"postgres(?:ql)?://(?:[^/?#@]*@)?(?:\[[0-9a-fA-F:]+\]|[^/?#@:]*)(?::\d{1,5})?/[^/?#]+(?:\?[^#]*)?"
)


def sqlite(file: Path) -> dict[str, Any]:
    """Django's settings for a SQLite database kept in `file`."""
    return {"ENGINE": "django.db.backends.sqlite3", "NAME": file, "OPTIONS": dict(SQLITE_OPTIONS)}


def postgresql(address: str) -> dict[str, Any]:
    """Django's settings for `postgresql://user:password@host:port/name?option=value`.

    A Unix socket is named by its folder: `postgresql:///name?host=/run/postgresql`.
    Raises `SystemExit` with one line when the address is of another kind or names no database.
    """
    if not ADDRESS.fullmatch(address):
        raise SystemExit(
            "pliego: PLIEGO_DATABASE_URL must look like postgresql://user:password@host:5432/name"
        )
    parts = urlsplit(address)
    options = dict(parse_qsl(parts.query))
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or "") or options.pop("user", ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": parts.hostname or options.pop("host", ""),
        "PORT": str(parts.port or options.pop("port", "")),
        "OPTIONS": options,
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
    }


def chosen() -> dict[str, Any]:
    """The database that the environment asks for."""
    address = environment.text("PLIEGO_DATABASE_URL")
    return postgresql(address) if address else sqlite(environment.var_folder() / "pliego.sqlite3")


DATABASES = {"default": chosen()}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
