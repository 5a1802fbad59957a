"""Installations for the tests of backups: each with its database, store and keys. Commits are real."""

import shutil
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.db import connections
from django.test import override_settings

from pliego.people.keys import CHEAPEST
from pliego.site.settings.database import sqlite

ORIGIN = "test.example/log"


@dataclass(frozen=True, slots=True)
class House:
    """An installation: the folder of what it writes, and its database as Django's settings have it."""

    folder: Path
    database: dict[str, Any]

    @property
    def vendor(self) -> str:
        """`sqlite` or `postgresql`."""
        return str(self.database["ENGINE"]).rpartition(".")[2].replace("sqlite3", "sqlite")

    @contextmanager
    def lived_in(self) -> Iterator["House"]:
        """Let everything in this process, new threads included, work on this installation."""
        usual, settings = connections["default"], connections.settings
        before = settings["default"]
        settings["default"] = self.database
        connections["default"] = connections.create_connection("default")
        try:
            with override_settings(**self._settings()):
                yield self
        finally:
            connections["default"].close()
            settings["default"] = before
            connections["default"] = usual

    def _settings(self) -> dict[str, Any]:
        return {
            "PLIEGO_EXHIBITS": str(self.folder / "exhibits"),
            "PLIEGO_LOG_KEY": self.folder / "log-key.pem",
            "PLIEGO_LOG_KEY_IS_NAMED": False,
            "PLIEGO_LOG_ORIGIN": ORIGIN,
            "PLIEGO_ERASURES": self.folder / "erasures.jsonl",
            "PLIEGO_RECOVERY_KEY": self.folder / "recovery-key.txt",
            "PLIEGO_SECRET_KEY_FILE": self.folder / "secret-key",
            "PLIEGO_SECRET_KEY_IS_NAMED": False,
            "PLIEGO_KEY_COST": CHEAPEST,
        }


class Street:
    """Makes installations, and takes them down."""

    def __init__(self, folder: Path, migrated: House) -> None:
        """`migrated` is what new houses are copies of; nobody lives in it."""
        self._folder, self._migrated = folder, migrated
        self._made: list[House] = []

    def house(self) -> House:
        """An empty installation on the database under test, migrated."""
        return self._kept(copy_of(self._migrated, self._new()))

    def bare(self) -> House:
        """An installation on SQLite without any table."""
        return self._kept(on_sqlite(self._new()))

    def destroy(self, house: House) -> None:
        """What a fire does."""
        self._made.remove(house)
        take_down(house)

    def clear(self) -> None:
        """Take down what is left."""
        for house in self._made:
            take_down(house)

    def _new(self) -> Path:
        folder = self._folder / uuid.uuid4().hex
        folder.mkdir()
        return folder

    def _kept(self, house: House) -> House:
        self._made.append(house)
        return house


def on_sqlite(folder: Path) -> House:
    """An installation whose database is a file that does not exist yet."""
    made = type(connections)({"default": sqlite(folder / "pliego.sqlite3")})
    return House(folder, made.settings["default"])


def copy_of(house: House, folder: Path) -> House:
    """An installation with a copy of another's database."""
    if house.vendor == "sqlite":
        made = on_sqlite(folder)
        shutil.copyfile(house.database["NAME"], made.database["NAME"])
        return made
    name = f"pliego_{uuid.uuid4().hex}"
    on_server(f"CREATE DATABASE {name} TEMPLATE {house.database['NAME']}")
    return House(folder, {**house.database, "NAME": name})


def take_down(house: House) -> None:
    """Delete the database and the folder."""
    if house.vendor == "postgresql":
        on_server(f"DROP DATABASE {house.database['NAME']} WITH (FORCE)")
    shutil.rmtree(house.folder)


def on_server(statement: str) -> None:
    """Send a statement to the PostgreSQL server under test."""
    server = connections.create_connection("default")
    server.settings_dict = {**server.settings_dict, "NAME": "postgres"}
    with server.cursor() as cursor:
        cursor.execute(statement)
    server.close()


def blank(folder: Path) -> House:
    """A house to make copies of, whose tables are those of the test database."""
    usual = connections["default"]
    if usual.vendor == "sqlite":
        made = on_sqlite(folder)
        usual.ensure_connection()
        with House(folder, made.database).lived_in():
            connections["default"].ensure_connection()
            usual.connection.backup(connections["default"].connection)
        return made
    usual.close()
    return copy_of(House(folder, dict(connections.settings["default"])), folder)
