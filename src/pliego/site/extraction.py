"""Finds every text that a reader may see in code and templates, exactly as Django will look it up.

Python files are read as syntax trees. Templates are compiled by Django itself and their nodes walked, so
trimming, contexts and placeholders cannot differ from what happens when the page is rendered.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from django.template import Context, Engine
from django.template.base import FilterExpression, Node, Variable
from django.templatetags.i18n import BlockTranslateNode, TranslateNode
from django.utils.functional import Promise
from django.utils.translation import override

TEMPLATE_SUFFIXES = {".html", ".txt", ".svg", ".xml", ".ics"}

# Position of context, singular and plural among the arguments; None where the function takes none.
FUNCTIONS: dict[str, tuple[int | None, int, int | None]] = {
    "_": (None, 0, None),
    "gettext": (None, 0, None),
    "gettext_lazy": (None, 0, None),
    "gettext_noop": (None, 0, None),
    "ngettext": (None, 0, 1),
    "ngettext_lazy": (None, 0, 1),
    "pgettext": (0, 1, None),
    "pgettext_lazy": (0, 1, None),
    "npgettext": (0, 1, 2),
    "npgettext_lazy": (0, 1, 2),
}


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """One text to translate: the English itself is its key; `context` tells apart equal English texts."""

    singular: str
    plural: str = ""
    context: str = ""


def extract(package: Path) -> list[Message]:
    """Every message of the package, sorted. Django must be set up.

    Raises `ValueError` naming file and line where a text is put together before it is looked up, and whatever
    Django raises for a template that it cannot compile.
    """
    found: set[Message] = set()
    for file in sorted(package.rglob("*.py")):
        found.update(in_python(file.read_text(encoding="utf-8"), file))
    for file in sorted(package.rglob("templates/**/*")):
        if file.suffix in TEMPLATE_SUFFIXES:
            found.update(in_template(file.read_text(encoding="utf-8")))
    return sorted(found)


def in_python(source: str, file: Path) -> Iterator[Message]:
    """Messages of one Python file; `file` only names it in errors."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in FUNCTIONS:
            yield from _called(node, FUNCTIONS[node.func.id], file)


def _called(call: ast.Call, places: tuple[int | None, int, int | None], file: Path) -> Iterator[Message]:
    context, singular, plural = (_literal(call, place, file) for place in places)
    if singular:
        yield Message(singular=singular, plural=plural, context=context)


def _literal(call: ast.Call, place: int | None, file: Path) -> str:
    if place is None or place >= len(call.args):
        return ""
    argument = call.args[place]
    if isinstance(argument, ast.JoinedStr):
        raise ValueError(f"{file}:{call.lineno}: a text to translate cannot be an f-string; use placeholders")
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        return argument.value
    return ""


def in_template(source: str) -> Iterator[Message]:
    """Messages of one template."""
    # With no language active, a lazy text shows its own key.
    with override(None):
        yield from _walk(Engine.get_default().from_string(source).nodelist)


def _walk(value: object) -> Iterator[Message]:
    if isinstance(value, Promise):
        yield Message(str(value))
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _walk(part)
    elif isinstance(value, dict):
        yield from _walk(list(value.values()))
    elif _is_syntax(value):
        yield from _own(value)
        yield from _walk([getattr(value, name) for name in _attributes(value)])


def _is_syntax(value: object) -> bool:
    """Whether a template keeps parts in this object: its nodes, expressions and the operands of an `if`."""
    if isinstance(value, Node | FilterExpression):
        return True
    return type(value).__module__ in {"django.template.smartif", "django.template.defaulttags"}


def _attributes(value: object) -> list[str]:
    """Names of what the object holds; the commonest template objects keep it in slots."""
    slots = [name for kind in type(value).__mro__ for name in getattr(kind, "__slots__", ())]
    return [name for name in (*slots, *getattr(value, "__dict__", {})) if hasattr(value, name)]


def _own(node: object) -> Iterator[Message]:
    """What the node itself looks up, besides what its parts do."""
    if isinstance(node, BlockTranslateNode):
        singular = node.render_token_list(node.singular)[0]
        plural = node.render_token_list(node.plural)[0] if node.plural else ""
        yield Message(singular, plural, _context(node.message_context))
    elif isinstance(node, TranslateNode):
        text = node.filter_expression.var
        if isinstance(text, Variable) and isinstance(text.literal, str):
            # Django doubles percent signs before it looks an inline text up.
            yield Message(text.literal.replace("%", "%%"), context=_context(node.message_context))


def _context(expression: FilterExpression | None) -> str:
    return "" if expression is None else str(expression.resolve(Context()))
