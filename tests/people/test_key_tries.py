"""Tries of a passphrase count for a quarter of an hour each, whatever strangers send meanwhile."""

from datetime import timedelta

import pytest
import time_machine
from django.core.cache import cache

from pliego.people.key_tries import MOST, forget_tries, may_try
from tests.support.accounts import person

pytestmark = pytest.mark.django_db


def test_a_try_counts_for_a_quarter_of_an_hour(clock: time_machine.Traveller) -> None:
    ana = person()
    assert [may_try(ana) for _ in range(MOST + 1)] == [True] * MOST + [False]

    clock.shift(timedelta(minutes=14, seconds=59))
    assert not may_try(ana)
    clock.shift(timedelta(seconds=2))
    assert may_try(ana)


def test_a_later_try_makes_no_earlier_one_count_longer(clock: time_machine.Traveller) -> None:
    ana = person()
    may_try(ana)
    clock.shift(timedelta(minutes=10))
    assert [may_try(ana) for _ in range(MOST)] == [True] * (MOST - 1) + [False]

    clock.shift(timedelta(minutes=5, seconds=1))
    assert [may_try(ana) for _ in range(2)] == [True, False]


def test_many_strangers_end_no_count() -> None:
    ana = person()
    for _ in range(MOST):
        may_try(ana)
    for number in range(400):
        cache.set(f"stranger-{number}", 1)

    assert not may_try(ana)


def test_tries_of_one_person_are_not_counted_for_another_and_end_with_the_right_passphrase() -> None:
    ana, eve = person(), person("eve", "Eve")
    for _ in range(MOST):
        may_try(ana)
    assert may_try(eve)

    forget_tries(ana)
    assert may_try(ana)
