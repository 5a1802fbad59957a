"""A served site with the shipped record is asked everything that the description of its API allows and forbids.

`make schemathesis` runs it, with at least 200 examples for each operation.
"""

import os
import subprocess
import sys
from pathlib import Path

EXAMPLES = os.environ.get("PLIEGO_API_EXAMPLES", "200")
PROGRAM = Path(sys.executable).with_name("schemathesis")


def test_the_served_api_is_as_described(record_site: str, tmp_path: Path) -> None:
    asked = ["--checks", "all", "--max-examples", EXAMPLES, "--continue-on-failure", "--no-color"]
    done = subprocess.run(
        [PROGRAM, "run", f"{record_site}/api/v1/openapi.json", *asked],
        cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False,
    )  # fmt: skip
    print(done.stdout)
    assert done.returncode == 0
