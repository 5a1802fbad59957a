"""What the server of a public site has in its memory is not for its neighbours."""

import subprocess
import sys

import pytest

LOOK = """
import ctypes, django
from django.apps import apps
from django.conf import settings
django.setup()
settings.PLIEGO_IS_PRODUCTION = {production}
apps.get_app_config("evidence").ready()
print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""


@pytest.mark.parametrize(("production", "can_be_read"), [(True, "0"), (False, "1")])
def test_only_a_public_site_hides_from_other_processes(*, production: bool, can_be_read: str) -> None:
    told = subprocess.run(
        [sys.executable, "-c", LOOK.format(production=production)],
        check=True,
        capture_output=True,
        text=True,
    )
    assert told.stdout.strip() == can_be_read
