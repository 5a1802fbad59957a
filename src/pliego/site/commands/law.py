"""`pliego law`: the rules that Pliego knows, with their sources and how well they were verified."""

from pathlib import Path
from typing import Annotated

import typer

from pliego.docket.columns import nearest, shown
from pliego.law import PROCEDURES, Language
from pliego.site.commands.console import answer, deliver, stop
from pliego.site.commands.options import LanguageOption

law = typer.Typer(no_args_is_help=False, rich_markup_mode=None)


@law.command("list")
def list_law(*, lang: LanguageOption = Language.EN) -> None:
    """List the procedures with their norms.

    The open questions of law follow, each with the reading that is taken by default. A norm has its id,
    its type, its citation, its mark and one sentence. Marks: V verified in a named source, P partly, M+
    firm memory, M- weak memory, which never decides an answer.

    \b
        pliego law list
        pliego law list --lang es
    """
    from pliego.site.commands.law_text import list_text

    answer(list_text(lang))


@law.command("show")
def show_law(
    *,
    name: Annotated[
        str,
        typer.Argument(
            metavar="ID", help="A norm, clause, question or procedure, such as c.report, C-04, Q1."
        ),
    ],
    lang: LanguageOption = Language.EN,
    code: Annotated[
        bool, typer.Option("--code", help="Of a procedure, the Python that it is compiled to and run as.")
    ] = False,
) -> None:
    """Show everything known of one rule.

    A norm comes with what it depends on, the clauses it encodes and their sources; a clause with its parts
    and the reason for its mark; a question with its readings, the norms they change, and why the first is
    the default.

    \b
        pliego law show c.report
        pliego law show C-04
        pliego law show Q1 --lang fr
        pliego law show usmca-31-a
    """
    from pliego.site.commands.law_cards import card, known_ids
    from pliego.site.commands.norm_cards import code_of

    known = {entry.casefold(): entry for entry in known_ids()}
    found = known.get(name.casefold())
    if found is None:
        raise stop(
            f"the law has no {shown(name)}; {nearest(name, list(known.values()))}; see `pliego law list`"
        )
    if code and found not in PROCEDURES:
        raise stop(f"--code: {found} is no procedure; write one of {', '.join(PROCEDURES)}")
    answer(code_of(PROCEDURES[found]) if code else card(found, lang))


@law.command("words")
def list_words(*, lang: LanguageOption = Language.EN) -> None:
    """List the words for the column event.

    A table of events holds one of them in each row; beside each stands the step that it records.

    \b
        pliego law words
    """
    from pliego.site.commands.law_text import words_text

    answer(words_text(lang))


@law.command("compare")
def compare_law(
    *,
    lang: LanguageOption = Language.EN,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON instead of text.")] = False,
) -> None:
    """Compare the mechanism with the agreement before it.

    Two tables of a study of 2026 are computed anew from the rules: what binds, how fast, whom a measure falls
    on and with what; and the mechanism's stages with their days, planned and lived. Lived days are counted over
    the published cases of this installation, and left out where there are none.

    \b
        pliego law compare
        pliego law compare --lang es --json
    """
    from pliego.site.commands.comparison_text import comparison_json, comparison_text
    from pliego.site.commands.lived import lived_days

    lived = lived_days()
    answer(comparison_json(lived, lang) if as_json else comparison_text(lived, lang))


@law.command("diagram")
def draw_law(
    *,
    procedure: Annotated[
        str, typer.Argument(metavar="PROCEDURE", help=f"One of {', '.join(PROCEDURES)}.")
    ] = "usmca-31-a",
    lang: LanguageOption = Language.EN,
    out: Annotated[str, typer.Option(metavar="FILE", help="Write to this file.")] = "",
) -> None:
    """Draw a procedure as an SVG diagram.

    The drawing is made from the rules themselves.

    \b
        pliego law diagram > usmca-31-a.svg
        pliego law diagram us-petition --lang es --out petition.svg
    """
    if procedure not in PROCEDURES:
        raise stop(f"there is no procedure {shown(procedure)}; {nearest(procedure, list(PROCEDURES))}")
    from pliego.law.diagram import diagram_svg

    drawing = diagram_svg(PROCEDURES[procedure], lang).encode()
    if not out:
        deliver(drawing)
        return
    try:
        Path(out).write_bytes(drawing)
    except OSError as fault:
        raise stop(f"{out}: it cannot be written ({fault.strerror}); choose another file") from None
