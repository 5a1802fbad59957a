"""The record refuses to run on a SQLite that would take its lock too late."""

from pathlib import Path

import pytest
from django.db import connections

from pliego.docket.checks import sqlite_begins_immediate
from pliego.site.settings.database import sqlite


def test_the_settings_of_the_site_are_fit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(connections.settings, "spare", sqlite(Path("spare.sqlite3")))
    assert sqlite_begins_immediate(None) == []


def test_a_sqlite_that_begins_deferred_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(connections.settings, "spare", {"ENGINE": "django.db.backends.sqlite3"})
    (error,) = sqlite_begins_immediate(None)
    assert error.id == "docket.E001"
    assert "'spare'" in error.msg
