"""One installation of its own, and somebody who puts the canary wherever the site takes anything."""

import os
import re
import sqlite3
import subprocess
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from uuid import UUID

from pliego.desk.short_code import short_code
from tests.contracts import canary_files
from tests.contracts.canary_reporter import Reporter, report
from tests.evidence.files import CANARY
from tests.support.server import PLIEGO, free_port, wait_for
from tests.support.visitor import Answer, Sent, Visitor
from tests.support.watching import Seen, Watch

LOGIN: Final = "claro.uno"
NAME: Final = "Claro Segundo Nombre"
SLUG: Final = "claro-tercera"
OFFICE: Final = "Claro Cuarta Oficina"
LOUD: Final = dict.fromkeys(
    ("User-Agent", "Referer", "Accept", "Accept-Language", "X-Forwarded-For", "X-Request-Id"), CANARY
)
"""What a browser says of itself."""
PASSWORD: Final = f"entra {CANARY} sin prisa"
PASSPHRASE: Final = f"guarda {CANARY} tres naranjas"
NEXT_PASSPHRASE: Final = f"abre {CANARY} cuatro limones"

_ESTABLISH: Final = f"""
from django.core.management import call_command
call_command("migrate", verbosity=0)
call_command("createcachetable", verbosity=0)
from pliego.people.account.actions import add_person, first_address
from pliego.people.actions import NewOffice, establish_office
from pliego.people.kinds import OfficeKind
person = add_person("{LOGIN}", "{NAME}")
office = establish_office(NewOffice("{SLUG}", "{OFFICE}", OfficeKind.INSPECTORATE), person)
from pliego.reports.actions import receive_reports
from pliego.reports.kinds import Route
for route in Route:
    receive_reports(office, route)
print("address:", first_address(person))
"""
_SHARE_LINE: Final = re.compile(r"<li><code>([0-9A-Z ]+)</code></li>")
_HELD: Final = re.compile(r"/holds/(\d+)/release/")


@dataclass(frozen=True, slots=True)
class House:
    """An installation in a folder: `var`, the temporary folder, the backups and all that was printed lie below it."""

    folder: Path

    def make(self) -> None:
        """Make the folders."""
        for name in ("var", "temporary", "home", "backups"):
            (self.folder / name).mkdir(parents=True)

    def command(self, *arguments: str) -> str:
        """Run `pliego`; what it printed is given back and kept in no file."""
        done = subprocess.run(
            [PLIEGO, *arguments],
            env=self._env(),
            cwd=self.folder,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, f"pliego {arguments[0]}: {done.stderr}"
        return done.stdout

    @contextmanager
    def serving(self, port: int) -> Iterator[int]:
        """Serve; gives the number of the process. What it prints goes to two files."""
        with (self.folder / "stdout.txt").open("wb") as out, (self.folder / "stderr.txt").open("wb") as err:
            process = subprocess.Popen(
                [PLIEGO, "serve", "--port", str(port)],
                env=self._env(),
                cwd=self.folder,
                stdout=out,
                stderr=err,
            )
            try:
                wait_for(port)
                yield process.pid
            finally:
                process.terminate()
                process.wait(timeout=20)

    @contextmanager
    def without(self, table: str) -> Iterator[None]:
        """A fault of the site: this table is away."""
        self._sql(f'ALTER TABLE "{table}" RENAME TO "away"')
        try:
            yield
        finally:
            self._sql(f'ALTER TABLE "away" RENAME TO "{table}"')

    def _sql(self, statement: str) -> None:
        with closing(sqlite3.connect(self.folder / "var" / "pliego.sqlite3", timeout=20)) as connection:
            connection.execute("PRAGMA legacy_alter_table = ON")
            connection.execute(statement)

    def _env(self) -> dict[str, str]:
        return {
            **{name: value for name, value in os.environ.items() if not name.startswith("PLIEGO_")},
            "PLIEGO_VAR": str(self.folder / "var"),
            "PLIEGO_EXHIBITS": str(self.folder / "var" / "exhibits"),
            "TMPDIR": str(self.folder / "temporary"),
            "HOME": str(self.folder / "home"),
            "PYTHONDONTWRITEBYTECODE": "1",
        }


@dataclass(slots=True)
class Run:
    """What was done, what came back, what was seen meanwhile."""

    house: House
    seen: Seen
    answers: dict[str, Answer] = field(default_factory=dict)
    shares: list[str] = field(default_factory=list)
    """The lines of the recovery shares as they were shown."""
    key_halves: list[str] = field(default_factory=list)
    """What the browser's cookie held of the open key."""
    exhibits: dict[str, UUID] = field(default_factory=dict)
    reporter: Reporter = field(default_factory=Reporter)


def run(base: Path) -> Iterator[Run]:
    """Do everything, and leave the server running until the caller goes on."""
    house = House(base / "house")
    house.make()
    (base / "deleted").mkdir()
    address = house.command("manage", "shell", "-c", _ESTABLISH).partition("address: ")[2].strip()
    port = free_port()
    watch = Watch(house.folder, base / "deleted")
    with watch.running() as seen, house.serving(port) as process:
        watch.follow(process)
        done = Run(house, seen)
        strangers(done, port)
        visitor = Visitor(port, LOUD)
        account(done, visitor, address)
        keys(done, visitor)
        office(done, visitor)
        done.reporter = report(port, LOUD, house.without)
        exhibits(done, visitor)
        deeds(done, visitor)
        faults(done, visitor)
        house.command("checkpoint")
        house.command("backup", "--new-recovery-key", "backups")
        yield done


def strangers(done: Run, port: int) -> None:
    """What anyone can send."""
    visitor = Visitor(port, LOUD)
    visitor.cookies = {"session": CANARY, "other": CANARY}
    told = done.answers
    told["search"] = visitor.get(f"/es/cases/?q={CANARY}&state={CANARY}")
    told["no such page"] = visitor.get(
        f"/es/{CANARY}/?{CANARY}={CANARY}", {"Authorization": f"Basic {CANARY}"}
    )
    told["no such leaf"] = visitor.get(f"/log/inclusion?leaf={CANARY}")
    told["sent to a public page"] = visitor.post(
        "/es/cases/", {CANARY: CANARY}, {"file": Sent(f"{CANARY}.txt", canary_files.account())}
    )
    told["forged form"] = visitor.post("/es/account/sign-in/", {"login": CANARY, "password": CANARY})
    visitor.get("/es/account/sign-in/")
    wrong = {"login": CANARY, "password": CANARY, "next": f"/es/{CANARY}/", CANARY: CANARY}
    told["failed sign-in"] = visitor.post(f"/es/account/sign-in/?{CANARY}={CANARY}&next={CANARY}", wrong)
    for size, length in (("small", 500_000), ("large", canary_files.LARGE)):
        file = Sent(f"{CANARY}.txt", canary_files.account()[:length])
        told[f"{size} file where none is taken"] = visitor.post("/es/account/sign-in/", wrong, {"file": file})
    told["passkey of a stranger"] = visitor.post(
        "/es/account/sign-in/passkey/", {"credential": f'{{"id":"{CANARY}"}}'}
    )


def account(done: Run, visitor: Visitor, address: str) -> None:
    """The first password, the sign-in, and what is mistyped there."""
    told = done.answers
    form = visitor.get(address).location
    visitor.get(form)
    told["first password"] = visitor.post(form, {"password1": PASSWORD, "password2": PASSWORD})
    visitor.get("/es/account/sign-in/")
    told["mistyped password"] = visitor.post(
        "/es/account/sign-in/", {"login": LOGIN, "password": f"{PASSWORD}x"}
    )
    told["sign-in"] = visitor.post("/es/account/sign-in/", {"login": LOGIN, "password": PASSWORD})
    visitor.get("/es/account/second-factor/app/")
    told["wrong code"] = visitor.post("/es/account/second-factor/app/", {"code": CANARY})
    told["wrong password"] = visitor.post(
        "/es/account/password/", {"oldpassword": CANARY, "password1": f"a {CANARY}", "password2": CANARY}
    )
    visitor.get("/es/account/passkeys/add/")
    told["wrong passkey"] = visitor.post(
        "/es/account/passkeys/add/", {"name": CANARY, "credential": f'{{"id":"{CANARY}"}}'}
    )
    told["no such session"] = visitor.post("/es/account/sessions/", {"session": CANARY})


def keys(done: Run, visitor: Visitor) -> None:
    """A key: made, closed, opened, its passphrase changed, each mistyped before."""
    told, home = done.answers, "/es/account/key"
    told["two passphrases"] = visitor.post(
        f"{home}/make/", {"passphrase": PASSPHRASE, "again": f"{PASSPHRASE}."}
    )
    told["key made"] = visitor.post(f"{home}/make/", {"passphrase": PASSPHRASE, "again": PASSPHRASE})
    done.key_halves.append(visitor.cookies["key"])
    visitor.post(f"{home}/close/")
    told["wrong passphrase"] = visitor.post(
        f"{home}/open/?next=/es/{CANARY}", {"passphrase": f"{CANARY} no es"}
    )
    told["key opened"] = visitor.post(f"{home}/open/", {"passphrase": PASSPHRASE, "next": f"/es/{CANARY}/"})
    done.key_halves.append(visitor.cookies["key"])
    told["wrong answer of a passkey"] = visitor.post(
        f"{home}/passkey/", {"credential": CANARY, "salt": CANARY, "secret": CANARY}
    )
    told["passphrase changed"] = visitor.post(
        f"{home}/passphrase/", {"passphrase": NEXT_PASSPHRASE, "again": NEXT_PASSPHRASE}
    )


def office(done: Run, visitor: Visitor) -> None:
    """An office: its key, its shares, and what is mistyped there."""
    told, home = done.answers, f"/es/offices/{SLUG}"
    told["office's key"] = visitor.post(f"{home}/key/")
    told["nobody admitted"] = visitor.post(f"{home}/admit/", {"login": CANARY, "role": CANARY})
    told["no such role"] = visitor.post(f"{home}/role/1/", {"role": CANARY})
    told["no such office"] = visitor.get(f"/es/offices/{CANARY}/")
    told["shares"] = visitor.post(f"{home}/shares/", {"replaces": ""})
    done.shares += _SHARE_LINE.findall(told["shares"].text)
    told["mistyped shares"] = visitor.post(
        f"{home}/recover/", {"one": CANARY, "other": "\n".join(done.shares[:8])}
    )


_FILES: Final[Mapping[str, tuple[str, Callable[[], bytes]]]] = {
    "photo": ("jpg", canary_files.photo),
    "letter": ("docx", canary_files.letter),
    "minutes": ("pdf", canary_files.minutes),
    "account": ("txt", canary_files.account),
    "album": ("docx", canary_files.album),
    "scan": ("pdf", canary_files.scan),
}
SILENT: Final = ("photo", "album", "scan")
"""Files that have the canary in what describes them only: a clean copy has it nowhere."""


def exhibits(done: Run, visitor: Visitor) -> None:
    """Files: handed in, refused, cut off half way."""
    told, page = done.answers, "/es/exhibits/hand-in/"
    choice = re.search(r'<option value="(\d+)"', visitor.get(page).text)
    fields = {"office": choice.group(1) if choice else "", "note": f"nota de {CANARY}"}
    for kind, (ending, make) in _FILES.items():
        sent = Sent(f"acta de {CANARY}.{ending}", make(), f"text/x-{CANARY}; charset={CANARY}")
        answer = told[f"{kind} handed in"] = visitor.post(page, fields, {"file": sent})
        assert answer.status == 302, answer.text
        done.exhibits[kind] = UUID(answer.location.rstrip("/").rpartition("/")[2])
    refused = {
        "page": Sent(f"{CANARY}.txt", canary_files.hostile()),
        "two kinds": Sent(f"{CANARY}.jpg", canary_files.two_kinds()),
        "other name": Sent(f"{CANARY}.{CANARY}", canary_files.account()),
    }
    for kind, sent in refused.items():
        told[f"{kind} refused"] = visitor.post(page, fields, {"file": sent})
    account = Sent(f"{CANARY}.txt", canary_files.account())
    told["for no office"] = visitor.post(
        page, {**fields, "office": CANARY}, {"file": account, CANARY: account}
    )
    visitor.break_off(page, fields, ("file", account))
    told["list"] = visitor.get(f"/es/exhibits/?page={CANARY}")


def deeds(done: Run, visitor: Visitor) -> None:
    """Every deed on every exhibit, some with the canary where a choice belongs."""
    told = done.answers
    for kind, exhibit in done.exhibits.items():
        home = f"/es/exhibits/{exhibit}"
        told[f"{kind} shown"] = visitor.get(f"{home}/")
        told[f"{kind} opened"] = visitor.post(f"{home}/open/")
        told[f"{kind} cleaned"] = visitor.post(f"{home}/clean/")
        told[f"{kind} taken out"] = visitor.post(f"{home}/export/")
    home = f"/es/exhibits/{done.exhibits['photo']}"
    for kind in SILENT:
        told[f"{kind}'s copy opened"] = visitor.post(f"{told[f'{kind} cleaned'].location}open/")
    told["held for no reason"] = visitor.post(f"{home}/hold/", {"reason": CANARY})
    told["held"] = visitor.post(f"{home}/hold/", {"reason": "court"})
    code = short_code(done.exhibits["photo"])
    told["held, not erased"] = visitor.post(f"{home}/erase/", {"reason": "request", "code": code})
    number = _HELD.search(visitor.get(f"{home}/").text)
    told["released"] = visitor.post(f"{home}/holds/{number.group(1) if number else 0}/release/")
    told["wrong code to erase"] = visitor.post(f"{home}/erase/", {"reason": CANARY, "code": CANARY})
    told["erased"] = visitor.post(f"{home}/erase/", {"reason": "request", "code": code})
    told["receipt"] = visitor.get(f"/es/exhibits/{done.exhibits['letter']}/receipt/")


def faults(done: Run, visitor: Visitor) -> None:
    """The site breaks in the midst of something."""
    told, page = done.answers, "/es/exhibits/hand-in/"
    choice = re.search(r'<option value="(\d+)"', visitor.get(page).text)
    fields = {"office": choice.group(1) if choice else "", "note": CANARY}
    with done.house.without("evidence_exhibit"):
        told["broken while handing in"] = visitor.post(
            page, fields, {"file": Sent(f"{CANARY}.txt", canary_files.account())}
        )
    with done.house.without("people_memberlock"):
        told["broken while opening"] = visitor.post("/es/account/key/open/", {"passphrase": NEXT_PASSPHRASE})
