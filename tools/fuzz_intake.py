"""python -m tools.fuzz_intake [SECONDS]: random bytes, led by the code they reach, to each parser of what is sent.

The fuzzer is Atheris, in an environment that only this command uses. Each parser may refuse by its own error alone.
"""

import os
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
PARSERS: Final = (
    "receipt",
    "misread",
    "plain",
    "kept",
    "token",
    "cookie",
    "sniff",
    "packet",
    "petition",
    "tidy",
)
SECONDS: Final = 30


def main() -> None:
    """Fuzz each parser for so many seconds. Ends with a status other than 0 at the first fault."""
    seconds = sys.argv[1] if len(sys.argv) > 1 else str(SECONDS)
    python = _environment()
    found_on = os.pathsep.join([str(ROOT / "src"), str(ROOT), sysconfig.get_paths()["purelib"]])
    surroundings = {**os.environ, "PYTHONPATH": found_on, "DJANGO_SETTINGS_MODULE": "pliego.site.settings"}
    corpus = ROOT / "var" / "fuzz"
    for parser in PARSERS:
        place = corpus / parser
        place.mkdir(parents=True, exist_ok=True)
        options = [
            f"-max_total_time={seconds}",
            f"-artifact_prefix={place}/",
            "-max_len=4096",
            "-verbosity=0",
        ]
        command = [
            str(python),
            "-m",
            "tools.fuzz_intake_target",
            parser,
            *options,
            "-print_final_stats=1",
            str(place),
        ]
        done = subprocess.run(
            command, env=surroundings, cwd=ROOT, capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise SystemExit(f"{parser}: {done.stderr[-3000:]}")
        print(f"{parser:<10} {_tries(done.stderr):>10} tries without a fault", flush=True)


def _tries(told: str) -> str:
    return next((line.split()[-1] for line in told.splitlines() if "number_of_executed_units" in line), "?")


def _environment() -> Path:
    place = ROOT / "var" / "atheris"
    python = place / "bin" / "python"
    uv = str(Path(sys.executable).with_name("uv"))
    if not python.exists():
        subprocess.run([uv, "venv", "--quiet", "--python", sys.executable, str(place)], check=True)
    lock = ["--require-hashes", "-r", str(ROOT / "tools" / "fuzz_intake.lock")]
    subprocess.run(
        [uv, "pip", "install", "--quiet", "--system-certs", "--python", str(python), *lock], check=True
    )
    return python


if __name__ == "__main__":
    main()
