"""Pages about running Pliego: settings, commands, addresses."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from inspect import getdoc
from pathlib import Path
from typing import Final

import typer
from django.conf import settings as django_settings
from django.urls import URLPattern, URLResolver, get_resolver
from django.urls.resolvers import LocalePrefixPattern
from typer.core import TyperCommand, TyperGroup

from pliego.site.command import app
from pliego.site.reference.markdown import Page, code, table
from pliego.site.settings import environment
from pliego.site.zones import PRIVATE

_VARIABLE: Final = re.compile(r"^`(PLIEGO_\w+)`\s+(.+)$", re.MULTILINE)
_TARGET: Final = re.compile(r"^([a-z-]+):.*?## (.+)$", re.MULTILINE)
_PARAMETER: Final = re.compile(r"<(?:(\w+):)?(\w+)>")


def settings() -> Page:
    """Every environment variable, as the module that alone reads them describes it."""
    rows = ((code(name), meaning) for name, meaning in _VARIABLE.findall(getdoc(environment) or ""))
    return Page(
        "settings.md",
        "Settings",
        "Environment variables. All are optional on one's own machine, and no others are read.",
        (
            table(("variable", "meaning and default"), rows),
            "`PORT` is a variable of `make run`, not of Pliego: `PORT=8001 make run`.",
        ),
    )


def commands(working_copy: Path) -> Page:
    """Every target of `make` and every command of `pliego`, with its options."""
    targets = _TARGET.findall((working_copy / "Makefile").read_text(encoding="utf-8"))
    root = typer.main.get_command(app)
    return Page(
        "commands.md",
        "Commands",
        "Targets of `make`, and the `pliego` command that they call. Without an activated environment the "
        "command is `.venv/bin/pliego`.",
        (
            "## make",
            table(("command", "what it does"), ((code(f"make {name}"), help_) for name, help_ in targets)),
            "## pliego",
            "Bad input ends with exit code 2 and one line that says what to do; success with 0.",
            *_described(root, ("pliego",)),
        ),
    )


def _described(command: object, path: tuple[str, ...]) -> Iterator[str]:
    match command:
        case TyperGroup():
            for name in sorted(command.commands):
                yield from _described(command.commands[name], (*path, name))
        case TyperCommand():
            yield f"### {' '.join(path)}"
            yield (command.help or "").replace("\b\n", "").strip()
            context = typer.Context(command, info_name=path[-1])
            records = [parameter.get_help_record(context) for parameter in command.params]
            rows = [(_usage(usage), meaning) for usage, meaning in filter(None, records)]
            if rows:
                yield table(("argument or option", "meaning"), rows)


def _usage(text: str) -> str:
    """An option with the type of its value; an argument by its name alone."""
    return code(text if text.startswith("-") else text.removesuffix(" <str>"))


@dataclass(frozen=True, slots=True)
class Address:
    """A public address: its name in the code, its form, and what stands there."""

    name: str
    form: str
    about: str


def addresses() -> tuple[Address, ...]:
    """Every named address of the site, in the order in which they are tried. Django must be set up."""
    return tuple(_below(get_resolver(), "/", ""))


def _below(resolver: URLResolver, prefix: str, namespace: str) -> Iterator[Address]:
    for entry in resolver.url_patterns:
        if isinstance(entry, URLResolver):
            inner = "".join((namespace, entry.namespace or "", ":" if entry.namespace else ""))
            yield from _below(entry, prefix + _form(entry), inner)
        elif isinstance(entry, URLPattern) and entry.name:
            about = (getdoc(entry.callback) or "").split("\n\n")[0]
            yield Address(namespace + entry.name, prefix + _form(entry), about)


def _form(entry: URLPattern | URLResolver) -> str:
    if isinstance(entry.pattern, LocalePrefixPattern):
        return "<language>/"
    return _PARAMETER.sub(r"<\2>", str(entry.pattern))


def urls() -> Page:
    """Every named address."""
    languages = ", ".join(code(language) for language, _ in django_settings.LANGUAGES)
    private = ", ".join(code(f"<language>/{first}/") for first in PRIVATE)
    rows = ((code(address.form), address.about, code(address.name)) for address in addresses())
    return Page(
        "urls.md",
        "Addresses",
        f"Every address of the site. The language is one of {languages}; the rest is the same in each, so "
        "that a link never breaks. An address without a language leads to the reader's own.",
        (
            table(("address", "what stands there", "name in the code"), rows),
            f"Pages below {private} are for whoever signs in. Every other page is public and the same for everyone.",
        ),
    )
