"""The published record is computed for a day, so it is written anew when a day begins."""

import subprocess
import sys
import threading
import time
from collections.abc import Callable
from typing import Final

DAY: Final = 86_400
PUBLISH: Final = (sys.executable, "-c", "from pliego.site.command import main; main()", "publish")


def until_midnight(now: float) -> float:
    """Seconds from a POSIX time to the next midnight in UTC."""
    return DAY - now % DAY


def publish_daily(
    ended: threading.Event,
    publish: Callable[[], object] = lambda: subprocess.run(PUBLISH, check=False),  # noqa: S603
    clock: Callable[[], float] = time.time,
) -> None:
    """Publish after each midnight until `ended` is set. A publication that fails leaves the old edition standing."""
    while not ended.wait(until_midnight(clock()) + 1):
        publish()


def start_publishing_daily() -> None:
    """Publish after each midnight in a thread that ends with the process."""
    threading.Thread(target=publish_daily, args=(threading.Event(),), daemon=True).start()
