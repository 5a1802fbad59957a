"""A private PostgreSQL for one test run: made on the spot, reached by a Unix socket only, gone at the end."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

OWNER = "pliego"

# A test cluster is never read again after a crash, so nothing is flushed to disk.
SERVER_OPTIONS = "-c listen_addresses='' -c fsync=off -c full_page_writes=off -c timezone=UTC"


@contextmanager
def cluster() -> Iterator[str]:
    """Start a cluster, give its address as `PLIEGO_DATABASE_URL` takes it, and remove it afterwards.

    Raises `SystemExit` with one line when PostgreSQL's programs are not installed.
    """
    programs = _programs()
    folder = Path(tempfile.mkdtemp(prefix="pliego-pg-"))
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres")
    data = folder / "data"
    control = [str(programs / "pg_ctl"), "--pgdata", str(data), "--wait", "--silent"]
    try:
        encoding = ["--encoding=UTF8", "--locale=C.UTF-8", "--auth=trust", "--no-sync"]
        _run([str(programs / "initdb"), "--pgdata", str(data), "--username", OWNER, *encoding], folder)
        options = f"-k {folder} {SERVER_OPTIONS}"
        _run([*control, "--log", str(folder / "log"), "--options", options, "start"], folder)
        try:
            yield f"postgresql://{OWNER}@/postgres?host={folder}"
        finally:
            _run([*control, "--mode", "immediate", "stop"], folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _programs() -> Path:
    """The folder of initdb and pg_ctl, which Debian keeps off the path; the newest version there is."""
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda file: int(file.parts[-3]))
    found = str(debian[-1]) if debian else shutil.which("initdb")
    if not found:
        raise SystemExit("PostgreSQL is not installed; on Debian: apt-get install postgresql")
    return Path(found).resolve().parent


def _run(command: list[str], folder: Path) -> None:
    """Run a PostgreSQL program, which refuses to run as root, as the user that Debian made for it."""
    if os.geteuid() == 0:
        command = ["runuser", "-u", "postgres", "--", *command]
    done = subprocess.run(
        command,
        cwd=folder,
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    if done.returncode:
        raise SystemExit(f"PostgreSQL for the tests: {done.stderr.strip()}")
