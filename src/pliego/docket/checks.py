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
        for alias in connections
        if connections[alias].vendor == "sqlite"
        and connections[alias].settings_dict["OPTIONS"].get("transaction_mode") != "IMMEDIATE"
    ]
