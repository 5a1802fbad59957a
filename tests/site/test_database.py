"""The database under test is set up as the record needs it."""

from django.db import connection

from pliego.site.settings.environment import text


def test_the_database_is_the_one_that_was_asked_for(database_vendor: str) -> None:
    assert database_vendor == ("postgresql" if text("PLIEGO_DATABASE_URL") else "sqlite")


def test_the_database_keeps_its_references_and_its_writes(database_vendor: str) -> None:
    asked = {"sqlite": ("PRAGMA foreign_keys", "PRAGMA synchronous"), "postgresql": ("SELECT 1", "SELECT 2")}
    with connection.cursor() as cursor:
        answers = [cursor.execute(question).fetchone()[0] for question in asked[database_vendor]]

    assert answers == [1, 2]
