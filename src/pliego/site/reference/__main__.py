"""Command line of the reference: write the pages, or check them."""

import os
import sys

from pliego.site.settings import environment

FOLDER = environment.WORKING_COPY / "docs" / "reference"


def main(arguments: list[str]) -> None:
    """Write every page, or with `--check` exit with 1 and the names of those that are stale."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "pliego.site.settings")
    import django

    django.setup()
    from pliego.site.reference.pages import stale, write

    match arguments:
        case []:
            write(FOLDER)
        case ["--check"]:
            faults = stale(FOLDER)
            if faults:
                raise SystemExit(
                    "\n".join(f"stale: docs/reference/{file.name}; run `make docs`" for file in faults)
                )
        case _:
            raise SystemExit("usage: python -m pliego.site.reference [--check]")


if __name__ == "__main__":
    main(sys.argv[1:])
