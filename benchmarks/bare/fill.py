"""python -m benchmarks.bare.fill ROWS: make the database of the bare project."""

import os
import sys

import django


def main() -> None:
    """Write so many rows to the database that the environment names."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "benchmarks.bare.settings")
    django.setup()
    from django.db import connection

    from benchmarks.bare.models import Entry, Note

    with connection.schema_editor() as editor:
        editor.create_model(Entry)
        editor.create_model(Note)
    Entry.objects.bulk_create(
        Entry(
            slug=f"synthetic-{number:05}",
            name=f"Synthetic facility {number:05}",
            place=f"Synthetic place {number % 100:02}",
            opened=740_000 - number,
            last_step=f"Synthetic step of {number % 365} days ago",
        )
        for number in range(int(sys.argv[1]))
    )


if __name__ == "__main__":
    main()
