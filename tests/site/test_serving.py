"""What `make run` starts really serves, and says in one line when it cannot."""

import os
import socket
import subprocess
from pathlib import Path
from urllib.request import urlopen

import pytest

from tests.support.server import PLIEGO


@pytest.mark.parametrize("language", ["es", "en", "fr"])
def test_the_served_home_page_opens_in_each_language(record_site: str, language: str) -> None:
    with urlopen(f"{record_site}/{language}/") as response:
        assert response.status == 200
        assert f'lang="{language}"' in response.read().decode()


def test_the_bare_root_ends_at_a_page(record_site: str) -> None:
    with urlopen(f"{record_site}/") as response:
        assert (response.status, response.url) == (200, f"{record_site}/es/")


def test_the_style_sheet_is_served_without_a_copy_step(record_site: str) -> None:
    with urlopen(f"{record_site}/static/pliego.css") as response:
        assert response.headers["Content-Type"].startswith("text/css")


def test_a_port_in_use_is_one_clear_line(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        outcome = subprocess.run(
            [PLIEGO, "serve", "--port", port],
            env={**os.environ, "PLIEGO_VAR": str(tmp_path)},
            capture_output=True,
            text=True,
            check=False,
        )

    assert outcome.returncode == 2
    assert len(outcome.stderr.splitlines()) == 1
    assert port in outcome.stderr
    assert "PORT=" in outcome.stderr
