"""Secrets are found in one pass, however often a stranger makes them occur."""

import re

from pliego.petitions.scrubbing import Scrubber


def test_secrets_within_and_across_one_another_are_all_covered() -> None:
    scrubber = Scrubber({"ana lopez": "[A]", "lopez garcia": "[B]", "lopez": "[C]", "abab": "[D]"}, {})

    assert scrubber.scrubbed("Es Ana López García.") == "Es [A]."
    assert scrubber.scrubbed("Es López.") == "Es [C]."
    assert scrubber.scrubbed("ababab") == "[D]"
    assert scrubber.scrubbed("nadie") == "nadie"
    assert Scrubber({}, {}).scrubbed("ana lopez") == "ana lopez"


def test_each_place_of_a_text_is_found_once_however_many_secrets_begin_there() -> None:
    secrets = {"a" * length: f"[{length}]" for length in range(4, 54)}
    scrubber = Scrubber(secrets, {})

    found = list(scrubber._wholes("a" * 1000))
    assert len(found) == 1000 - 3
    assert re.fullmatch(r"\[53\]", scrubber.scrubbed("a" * 1000))
