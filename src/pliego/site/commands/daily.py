"""What the server does by the clock: the record is published anew after midnight; every hour the log is signed, what is
over of sessions is forgotten, the store of exhibits is swept, reports whose time is over are erased, the
statistics about reports are released when they are due, and the files of the whole record are made anew.
"""

import subprocess
import sys
import threading
import time
from collections.abc import Callable
from typing import Final

HOUR: Final = 3_600
DAY: Final = 24 * HOUR
_PLIEGO: Final = (sys.executable, "-c", "from pliego.site.command import main; main()")
PUBLISH: Final = (*_PLIEGO, "publish")
SIGN: Final = (*_PLIEGO, "checkpoint")
FORGET: Final = (*_PLIEGO, "person", "forget")
SWEEP: Final = (*_PLIEGO, "manage", "sweep")
ERASE: Final = (*_PLIEGO, "manage", "sweep_reports")
RELEASE: Final = (*_PLIEGO, "manage", "release_statistics")
EXPORT: Final = (*_PLIEGO, "export")


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


def until_hour(now: float) -> float:
    """Seconds from a POSIX time to the next full hour."""
    return HOUR - now % HOUR


def _work_of_the_hour() -> None:
    # What one of them cannot do keeps the others from nothing.
    for command in (SIGN, FORGET, SWEEP, ERASE, RELEASE, EXPORT):
        subprocess.run(command, check=False, stdout=subprocess.DEVNULL)  # noqa: S603


def sign_hourly(
    ended: threading.Event,
    sign: Callable[[], object] = _work_of_the_hour,
    clock: Callable[[], float] = time.time,
) -> None:
    """Sign the log at each full hour until `ended` is set. Where it cannot be signed, the last checkpoint stands."""
    while not ended.wait(until_hour(clock())):
        sign()


def start_signing_hourly() -> None:
    """Sign at each full hour in a thread that ends with the process."""
    threading.Thread(target=sign_hourly, args=(threading.Event(),), daemon=True).start()
