"""The help of each command tells a stranger what it is for, with an example that works."""

import re
import shlex
from importlib.metadata import version

import pytest

from tests.site.commands.conftest import Pliego

COMMANDS = [
    ["standing"],
    ["law", "list"],
    ["law", "show"],
    ["law", "words"],
    ["law", "compare"],
    ["law", "diagram"],
    ["calendar"],
    ["timeline"],
    ["reform", "list"],
    ["tabulate"],
    ["coverage"],
    ["check"],
    ["reform", "compare"],
    ["import"],
    ["publish"],
    ["serve"],
    ["migrate"],
]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_each_help_has_a_purpose_and_an_example(pliego: Pliego, command: list[str]) -> None:
    outcome = pliego(*command, "--help")
    example = f"pliego {' '.join(command)}"

    assert outcome.code == 0
    assert outcome.out.startswith(f"Usage: {example}")
    assert re.search(rf"^ {{6}}{example}", outcome.out, re.MULTILINE)


def test_the_command_alone_lists_its_subcommands(pliego: Pliego) -> None:
    outcome = pliego()

    assert outcome.code == 0
    assert all(
        f"\n  {name} " in outcome.out
        for name in ("standing", "calendar", "law", "import", "publish", "serve")
    )
    assert outcome.out == pliego("--help").out


def test_a_group_alone_lists_its_subcommands(pliego: Pliego) -> None:
    assert pliego("law").out == pliego("law", "--help").out


def test_no_summary_of_a_command_is_cut_short(pliego: Pliego) -> None:
    assert "..." not in pliego().out.partition("Commands:")[2]
    assert "..." not in pliego("law").out.partition("Commands:")[2]


def test_the_examples_of_the_law_work(pliego: Pliego) -> None:
    for command in (["law", "list"], ["law", "show"], ["law", "words"]):
        shown = pliego(*command, "--help").out
        examples = re.findall(r"^ {6}pliego (.+)$", shown, re.MULTILINE)
        assert examples
        for example in examples:
            assert pliego(*shlex.split(example)).code == 0


def test_the_version_is_told(pliego: Pliego) -> None:
    assert pliego("--version").out == f"pliego {version('pliego')}\n"
