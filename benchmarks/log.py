"""The log: what a leaf costs an append, how long a proof takes among a million, how long verifying takes."""

import json
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from hashlib import sha256
from pathlib import Path
from time import perf_counter
from typing import Final

from benchmarks.rounds import say, verdict
from pliego.docket.log.pliego_verify import Finding

LEAVES: Final = 1_000_000
EVENTS: Final = 100_000
SHARE: Final = 0.5
"""Least rate of appends with their leaf, as a share of that without."""
SEALED_SHARE: Final = 0.5
"""Least rate of sealed entries, as a share of that of events."""
PROOF: Final = 5
"""Milliseconds at most for a proof."""
VERIFY: Final = 10
"""Seconds at most for verifying so many events."""


def run() -> None:
    """Measure and print, each part in a process with a database of its own."""
    say("The log")
    for part in ("append", "seal", "writers", "proof", "verify"):
        with tempfile.TemporaryDirectory() as folder:
            surroundings = {**os.environ, "PLIEGO_VAR": folder, "PLIEGO_DATABASE_URL": ""}
            subprocess.run([sys.executable, "-m", "benchmarks.log", part], env=surroundings, check=True)


def main() -> None:
    """Run one part: python -m benchmarks.log PART."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "pliego.site.settings")
    import django

    django.setup()
    if sys.argv[1] != "write":
        from django.core.management import call_command

        call_command("migrate", verbosity=0)
    PARTS[sys.argv[1]]()


def append() -> None:
    """Appends on SQLite, every one flushed (FULL) under the lock of its transaction, with and without the leaf."""
    from benchmarks.appending import case, with_leaf, without_leaf
    from benchmarks.rounds import figure

    plant = case("planta-1")
    rates: dict[str, list[float]] = {"without": [], "with": []}
    for place in range(13):
        for name, work in (("without", without_leaf), ("with", with_leaf)):
            start = perf_counter()
            for _ in range(60):
                work(plant)
            if place:
                rates[name].append(60 / (perf_counter() - start))
    with_it, without = figure(rates["with"]), figure(rates["without"])
    share = with_it.median / without.median
    say("   appends a second, SQLite FULL, write lock, interleaved")
    say(f"     without a leaf          {without.text()}")
    say(f"     with its leaf           {with_it.text()}")
    say(f"     target: at least {SHARE} of the rate: {verdict(share >= SHARE)} ({share:.2f})")


def seal() -> None:
    """Sealed entries beside plain appends, and their batches."""
    from benchmarks.appending import case, office, with_leaf, with_seal
    from benchmarks.rounds import figure
    from pliego.docket.actions import publish_sealed

    plant, where = case("planta-1"), office()
    rates: dict[str, list[float]] = {"append": [], "seal": [], "publish": []}
    for place in range(9):
        start = perf_counter()
        for _ in range(60):
            with_leaf(plant)
        appended = perf_counter()
        for _ in range(60):
            with_seal(where)
        sealed = perf_counter()
        published = publish_sealed()
        ended = perf_counter()
        if place:
            rates["append"].append(60 / (appended - start))
            rates["seal"].append(60 / (sealed - appended))
            rates["publish"].append(published / (ended - sealed))
    plain, kept = figure(rates["append"]), figure(rates["seal"])
    share = kept.median / plain.median
    say("   sealed entries a second, SQLite FULL, interleaved with plain appends")
    say(f"     an event with its leaf  {plain.text()}")
    say(f"     sealed, with a receipt  {kept.text()}")
    say(f"     leaves of a batch       {figure(rates['publish']).text()}")
    say(
        f"     target: at least {SEALED_SHARE} of the rate of an event: {verdict(share >= SEALED_SHARE)} ({share:.2f})"
    )


def writers() -> None:
    """Eight processes append at once; the time each append takes, waiting included."""
    from benchmarks.appending import case

    for number in range(8):
        case(f"planta-{number}")
    made = [
        subprocess.Popen(
            [sys.executable, "-m", "benchmarks.log", "write", f"planta-{number}"], stdout=subprocess.PIPE
        )
        for number in range(8)
    ]
    taken = sorted(took for each in made for took in json.loads(each.communicate()[0]))
    tail = taken[int(len(taken) * 0.99)]
    say("   8 processes append at once (milliseconds, waiting included)")
    say(f"     median {taken[len(taken) // 2]:.1f}, 99th of 100 {tail:.1f}, longest {taken[-1]:.1f}")
    say(f"     target: 99 of 100 under 100: {verdict(tail < 100)}")


def write() -> None:
    """Append as one of several processes, and print how long each append but the first took."""
    from benchmarks.appending import with_leaf
    from pliego.docket.models import Case

    plant, taken = Case.objects.get(slug=sys.argv[2]), []
    with_leaf(plant)
    for _ in range(100):
        start = perf_counter()
        with_leaf(plant)
        taken.append((perf_counter() - start) * 1e3)
    json.dump(taken, sys.stdout)


def proof() -> None:
    """Proofs of any of a million leaves, from the docket's tables and from the published copy."""
    from benchmarks.appending import fill_tiles
    from pliego.docket.log.pliego_verify import is_continued, is_included
    from pliego.observatory.log_tiles import published_tree

    leaves = [sha256(number.to_bytes(4, "big")).digest() for number in range(LEAVES)]
    fill_tiles(leaves)
    root, chance = published_tree().root(LEAVES), random.Random(6962)
    included, continued = [], []
    for _ in range(200):
        index, old = chance.randrange(LEAVES), chance.randrange(1, LEAVES)
        path = published_tree().inclusion(index, LEAVES)
        link = published_tree().consistency(old, LEAVES)
        included.append(_least(partial(_inclusion, index)))
        continued.append(_least(partial(_consistency, old)))
        before = published_tree().root(old)
        if not is_included(leaves[index], index, LEAVES, path, root):
            raise RuntimeError(f"leaf {index} is not proved")
        if not is_continued(old, LEAVES, link, before, root):
            raise RuntimeError(f"the tree of {old} leaves is not proved")
    say(f"   proofs in a published tree of {LEAVES:,} leaves, 200 at random, the best of five (milliseconds)")
    for name, taken in (("inclusion", included), ("consistency", continued)):
        taken.sort()
        say(f"     {name:<12} median {taken[100]:.2f}, longest {taken[-1]:.2f}")
        say(f"     target: any under {PROOF}: {verdict(taken[-1] < PROOF)}")


def _inclusion(index: int) -> object:
    from pliego.observatory.log_tiles import published_tree

    return published_tree().inclusion(index, LEAVES)


def _consistency(old: int) -> object:
    from pliego.observatory.log_tiles import published_tree

    return published_tree().consistency(old, LEAVES)


def _least(work: Callable[[], object]) -> float:
    """Milliseconds of the fastest of five calls, so that what else the machine does counts less."""
    taken = []
    for _ in range(5):
        start = perf_counter()
        work()
        taken.append((perf_counter() - start) * 1e3)
    return min(taken)


def verify() -> None:
    """Verifying so many events: the record in its database, and a downloaded docket of all of them."""
    from benchmarks.appending import docket_file, fill_events
    from pliego.docket.log.pliego_verify import Trusted, check_database_file, check_docket_file, sound
    from pliego.site.commands.verify_record import record_findings

    fill_events(EVENTS)
    file = docket_file()
    say(f"   verifying {EVENTS:,} events (seconds); the downloaded docket has {len(file) / 1e6:.0f} MB")
    database = Path(os.environ["PLIEGO_VAR"]) / "pliego.sqlite3"
    measures: dict[str, Callable[[], list[Finding]]] = {
        "the record": lambda: record_findings(Trusted()),
        "the record, by the script": lambda: check_database_file(database, Trusted()),
        "a downloaded docket": lambda: check_docket_file(file, Trusted()),
    }
    for name, work in measures.items():
        start = perf_counter()
        findings = work()
        took = perf_counter() - start
        if not sound(findings):
            raise RuntimeError(f"{name} does not hold")
        say(f"     {name:<28}{took:6.2f}  target: under {VERIFY}: {verdict(took < VERIFY)}")


PARTS: Final = {
    "append": append,
    "seal": seal,
    "writers": writers,
    "write": write,
    "proof": proof,
    "verify": verify,
}

if __name__ == "__main__":
    main()
