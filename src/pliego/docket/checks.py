"""What this room needs of the settings, checked by Django before it starts."""

from typing import Any

from django.core.checks import CheckMessage, Error
from django.db import connections


def sqlite_begins_immediate(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:  # noqa: ARG001  Django's
    """Sequence numbers rest on it: a SQLite transaction takes its write lock when it begins."""
    return [
        Error(
            f"the SQLite database {alias!r} does not begin its transactions with IMMEDIATE",
            hint="set OPTIONS['transaction_mode'] to 'IMMEDIATE'",
            id="docket.E001",
        )
        for alias, database in connections.settings.items()
        if database["ENGINE"] == "django.db.backends.sqlite3"
        and database.get("OPTIONS", {}).get("transaction_mode") != "IMMEDIATE"
    ]
