"""make drill: a backup under load, a fire, an installation made anew. Figures, and whether all of it came back.

Five processes write while the backup is made. Then their folder is deleted, the archive is restored into a new one, and
an exhibit is opened with two recovery shares of its office and no passphrase.
"""

import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import islice
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Final

from benchmarks.rounds import say, verdict

if TYPE_CHECKING:
    from pliego.docket.entries import Entry

EVENTS: Final = int(os.environ.get("PLIEGO_DRILL_EVENTS", "50000"))
EXHIBITS: Final = int(os.environ.get("PLIEGO_DRILL_EXHIBITS", "60"))
LARGE: Final = 4_000_000
"""Bytes of an exhibit."""
WRITERS: Final = 4
ALONE: Final = 5
"""Seconds that the writers run before the backup."""
STALL: Final = 1_000
"""Milliseconds that a writer may wait at most, the backup running."""
_PLIEGO: Final = (sys.executable, "-c", "from pliego.site.command import main; main()")


def run(folder: Path) -> None:
    """The whole drill, each part in processes of its own."""
    first, second, backups = (folder / name for name in ("first", "second", "backups"))
    backups.mkdir()
    part(first, "fill", str(folder / "told.json"))
    shares = pliego(first, "backup", "--new-recovery-key").out.split("\n\n")
    (folder / "shares.txt").write_text("\n\n".join(shares[1:4:2]), encoding="ascii")
    made, began, ended = under_load(folder, first, backups)
    waits = [tuple(each) for file in folder.glob("waits-*") for each in json.loads(file.read_bytes())]
    shutil.rmtree(first)

    (archive,) = backups.iterdir()
    restored = pliego(second, "restore", str(archive), "--shares", str(folder / "shares.txt"))
    opened = part(second, "open", str(folder / "told.json")).strip()

    size = archive.stat().st_size / 1e6
    say(f"   the archive: {EVENTS:,} events and more, {EXHIBITS} exhibits, {size:,.0f} MB")
    say(f"     backup   {made.text(size)}")
    say(f"     restore  {restored.text(size)}, verified")
    say(f"   {WRITERS} processes append events, one seals entries (milliseconds a write, waiting included)")
    say(f"     before the backup  {said(waits, 0, began)}")
    say(f"     while it ran       {said(waits, began, ended)}")
    longest = max(wait for at, wait in waits if began <= at <= ended)
    say(f"     target: none waits {STALL}: {verdict(longest < STALL)}")
    root, told = made.out.partition("root ")[2][:64], json.loads((folder / "told.json").read_bytes())
    same = root in restored.out and "nothing is wrong" in restored.out
    say(f"   the root of the log came back, {root[:16]}...: {verdict(same)}")
    say(f"   an exhibit opens by two shares alone, byte for byte: {verdict(opened == told['sha256'])}")


def under_load(folder: Path, first: Path, backups: Path) -> tuple["Ran", float, float]:
    """A backup while writers write; how it ran, and the moments between which it did."""
    writers = [start(first, "write", str(folder), str(number)) for number in range(WRITERS + 1)]
    try:
        while len(list(folder.glob("ready-*"))) < len(writers):
            time.sleep(0.1)
        time.sleep(ALONE)
        began = time.time()
        made = pliego(first, "backup", str(backups))
        return made, began, time.time()
    finally:
        (folder / "stop").touch()
        for writer in writers:
            writer.wait()


def said(waits: list[tuple[float, float]], begin: float, end: float) -> str:
    """Median, 99th of 100 and longest of the waits between two moments."""
    taken = sorted(wait for at, wait in waits if begin <= at <= end)
    tail = taken[int(len(taken) * 0.99)]
    return f"{len(taken):>5} writes, median {taken[len(taken) // 2]:.1f}, 99th {tail:.1f}, longest {taken[-1]:.1f}"


def surroundings(folder: Path) -> dict[str, str]:
    """The environment of an installation on SQLite in that folder."""
    return {**os.environ, "PLIEGO_VAR": str(folder), "PLIEGO_DATABASE_URL": "", "PLIEGO_EXHIBITS": ""}


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command printed, the seconds it took, and the largest memory it held, in MB."""

    out: str
    seconds: float
    memory: float

    def text(self, size: float) -> str:
        """The figures for an archive of so many MB."""
        return (
            f"{self.seconds:6.1f} s, {size / self.seconds:,.0f} MB a second, {self.memory:.0f} MB of memory"
        )


def pliego(folder: Path, *arguments: str) -> Ran:
    """Run a command. Raises `RuntimeError` when it fails."""
    started = perf_counter()
    with tempfile.TemporaryFile("w+") as out:
        process = subprocess.Popen([*_PLIEGO, *arguments], env=surroundings(folder), stdout=out)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        printed = out.read()
    if process.returncode:
        raise RuntimeError(f"pliego {arguments[0]} ended with {process.returncode}")
    return Ran(printed, perf_counter() - started, usage.ru_maxrss / 1_000)


def start(folder: Path, *arguments: str) -> subprocess.Popen[str]:
    """One part of the drill in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.drill", *arguments]
    return subprocess.Popen(command, env=surroundings(folder), stdout=subprocess.PIPE, text=True)


def part(folder: Path, *arguments: str) -> str:
    """What a part prints. Raises `RuntimeError` when it fails."""
    process = start(folder, *arguments)
    printed, _ = process.communicate()
    if process.returncode:
        raise RuntimeError(f"{arguments[0]} ended with {process.returncode}")
    return printed


def fill(told: str) -> None:
    """Events, an office of two, exhibits; writes down two shares and the hash of the last exhibit."""
    from django.core.management import call_command

    from benchmarks.appending import case
    from pliego.desk.actions import hand_in
    from pliego.evidence.actions import arrive
    from pliego.people.actions import make_recovery
    from pliego.people.keys import printed
    from pliego.people.models import Person
    from tests.support.keys import office_with, opened

    call_command("migrate", verbosity=0)
    fill_events()
    for number in range(WRITERS):
        case(f"planta-de-{number}")
    lead = opened("ana")
    office = office_with("inspeccion-norte", lead, opened("beto"))
    shares = make_recovery(office, lead)
    ana, chance, text = Person.objects.get(login="ana"), random.Random(4), b""
    for _ in range(EXHIBITS):
        text = chance.randbytes(LARGE // 2).hex().encode()
        hand_in(arrive([text], "notas.txt"), office, ana)
    kept = {"shares": ["\n".join(printed(share)) for share in shares[1:]], "sha256": sha256(text).hexdigest()}
    Path(told).write_text(json.dumps(kept), encoding="ascii")


def fill_events() -> None:
    """Record events that only the parties see: rebuilding public pages is another figure, of `make bench`."""
    from django.db import transaction

    from benchmarks.appending import NOW, case
    from pliego.docket.actions import sign_checkpoint
    from pliego.docket.log_key import log_signer
    from pliego.docket.log_store import append_leaves
    from pliego.docket.models import Event
    from pliego.docket.recording import new_event

    plant, entry = case("planta-1"), narrow()
    made = (new_event(plant, place, entry, NOW) for place in range(1, EVENTS + 1))
    while chunk := list(islice(made, 5_000)):
        with transaction.atomic():
            append_leaves(Event.objects.bulk_create(chunk))
    sign_checkpoint(log_signer())


def narrow() -> "Entry":
    """An event that only the parties see."""
    from benchmarks.appending import ENTRY
    from pliego.docket.kinds import Visibility

    return replace(ENTRY, visibility=Visibility.PARTIES)


def write(folder: str, number: str) -> None:
    """Append, or seal, until told to stop; writes down when each write ended and the milliseconds it took."""
    from pliego.docket.actions import append_event, seal_entry
    from pliego.docket.models import Case
    from pliego.docket.sealed import SealedBody
    from pliego.people.models import Office

    office, entry = Office.objects.get(), narrow()
    plant = Case.objects.filter(slug=f"planta-de-{number}").first()
    (Path(folder) / f"ready-{number}").touch()
    taken: list[tuple[float, float]] = []
    while not (Path(folder) / "stop").exists():
        started = perf_counter()
        if plant:
            append_event(plant, entry)
        else:
            seal_entry(SealedBody("note", "", {"said": "nada"}), [office])
        taken.append((time.time(), (perf_counter() - started) * 1e3))
    (Path(folder) / f"waits-{number}").write_text(json.dumps(taken[1:]), encoding="ascii")


def open_last(told: str) -> None:
    """Open the last exhibit by two shares, and print its hash."""
    from pliego.desk.actions import open_exhibit
    from pliego.evidence.models import Exhibit
    from pliego.people.actions import make_member_key, recover
    from pliego.people.keys import typed
    from pliego.people.models import Office, Person

    kept = json.loads(Path(told).read_text(encoding="ascii"))
    one, two = (typed(text) for text in kept["shares"])
    ana = Person.objects.get(login="ana")
    key = make_member_key(ana, "una frase que no es la de antes")
    recover(Office.objects.get(), (one, two), ana)
    digest = sha256()
    for piece in open_exhibit(Exhibit.objects.latest("received_at"), key).pieces:
        digest.update(piece)
    say(digest.hexdigest())


PARTS: Final[dict[str, Callable[..., None]]] = {"fill": fill, "write": write, "open": open_last}


def main() -> None:
    """The drill; with a name, the part of it that runs in a process of its own."""
    if len(sys.argv) > 1:
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "pliego.site.settings")
        import django

        django.setup()
        PARTS[sys.argv[1]](*sys.argv[2:])
        return
    say(f"The drill ({os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} at the start)")
    with tempfile.TemporaryDirectory() as folder:
        run(Path(folder))


if __name__ == "__main__":
    main()
