"""The published record is written anew after each midnight in UTC."""

import os
import subprocess
import threading
from pathlib import Path

import pytest
from django.utils import timezone

from pliego.evidence.store.chosen import chosen_store
from pliego.site.command import main
from pliego.site.commands.daily import (
    DAY,
    HOUR,
    SWEEP,
    publish_daily,
    sign_hourly,
    until_hour,
    until_midnight,
)
from tests.support.exhibits import exhibits

__all__ = ["exhibits"]


@pytest.mark.parametrize(("now", "seconds"), [(0.0, DAY), (DAY - 60.0, 60.0), (3 * DAY + 1.5, DAY - 1.5)])
def test_the_wait_ends_at_midnight(now: float, seconds: float) -> None:
    assert until_midnight(now) == seconds


class Waits(threading.Event):
    """Ends with the third wait, and remembers how long each was."""

    def __init__(self) -> None:
        super().__init__()
        self.lengths: list[float | None] = []

    def wait(self, timeout: float | None = None) -> bool:
        self.lengths.append(timeout)
        return len(self.lengths) > 2


def test_it_publishes_once_a_day_until_it_is_ended() -> None:
    waits, published = Waits(), list[str]()
    publish_daily(waits, lambda: published.append("once"), lambda: DAY - 60.0)
    assert published == ["once", "once"]
    assert waits.lengths == [61.0, 61.0, 61.0]


@pytest.mark.parametrize(("now", "seconds"), [(0.0, HOUR), (HOUR - 60.0, 60.0), (3 * HOUR + 1.5, HOUR - 1.5)])
def test_the_wait_ends_at_the_full_hour(now: float, seconds: float) -> None:
    assert until_hour(now) == seconds


def test_the_log_is_signed_once_an_hour_until_it_is_ended() -> None:
    waits, signed = Waits(), list[str]()
    sign_hourly(waits, lambda: signed.append("once"), lambda: HOUR - 60.0)
    assert signed == ["once", "once"]
    assert waits.lengths == [60.0, 60.0, 60.0]


def test_every_hour_the_log_is_signed_sessions_are_forgotten_and_what_is_over_goes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    run = list[tuple[str, ...]]()

    def fail(command: tuple[str, ...], **_: object) -> subprocess.CompletedProcess[bytes]:
        run.append(command[3:])
        return subprocess.CompletedProcess(command, 1)

    monkeypatch.setattr(subprocess, "run", fail)
    sign_hourly(Waits(), clock=lambda: HOUR - 60.0)
    every_hour = [
        ("checkpoint",),
        ("person", "forget"),
        ("manage", "sweep"),
        ("manage", "sweep_reports"),
        ("manage", "release_statistics"),
        ("export",),
    ]
    assert run == every_hour * 2


@pytest.mark.django_db
@pytest.mark.parametrize(("age", "stays"), [(HOUR, True), (2 * DAY, False)])
def test_the_sweep_of_the_hour_takes_out_uploads_that_broke_off(
    exhibits: Path, capsys: pytest.CaptureFixture[str], age: int, *, stays: bool
) -> None:
    draft = chosen_store().draft("0" * 32)
    draft.write(b"half")
    (place,) = (exhibits / "drafts").iterdir()
    begun = timezone.now().timestamp() - age
    os.utime(place, (begun, begun))

    with pytest.raises(SystemExit) as ended:
        main(SWEEP[3:])

    assert not ended.value.code
    assert place.exists() is stays
    assert capsys.readouterr() == ("", "")
    draft.discard()
