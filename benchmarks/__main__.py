"""python -m benchmarks [PART]: all of them, or one."""

import argparse
import os
import platform
import time

from benchmarks import bulk, columns, engine, exhibits, first_page, intake, log, open_data, web
from benchmarks.rounds import say

PARTS = {
    "engine": engine.run,
    "web": web.run,
    "first-page": first_page.run,
    "columns": columns.run,
    "log": log.run,
    "exhibits": exhibits.run,
    "intake": intake.run,
    "open-data": open_data.run,
    "bulk": bulk.run,
}


def main() -> None:
    """Run the parts asked for, and say on what machine."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("part", nargs="?", choices=PARTS, help="only this part")
    only = parser.parse_args().part
    load = ", ".join(f"{each:.1f}" for each in os.getloadavg())
    say(f"Python {platform.python_version()}, {os.cpu_count()} cores, load {load} at the start")
    say("Each figure is the median of interleaved rounds (and the ends of their middle half).")
    start = time.monotonic()
    for name, part in PARTS.items():
        if only in (None, name):
            say()
            part()
    say()
    say(f"{time.monotonic() - start:.0f} s in all")


if __name__ == "__main__":
    main()
