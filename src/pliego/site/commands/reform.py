"""`pliego reform`: proposed changes of the rules, and what they would have meant for the cases on record."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated

import typer

from pliego.docket.columns import nearest, shown
from pliego.docket.to_law import record_of
from pliego.law import PROCEDURES, Language, Procedure
from pliego.law.contrast import contrast
from pliego.law.differences import Comparison, Consequence, compare
from pliego.law.hypothetical import Hypothetical, under
from pliego.law.irregular import Irregularity
from pliego.law.reforms import REFORMS, NormChange, Reform, norm_changes
from pliego.law.words import says, word
from pliego.site.commands.cases import CaseInput
from pliego.site.commands.console import answer, database, stop
from pliego.site.commands.layout import paragraph, titled, underlined
from pliego.site.commands.options import AsOfOption, LanguageOption, day_of, today
from pliego.site.commands.phrases import phrase

reform = typer.Typer(no_args_is_help=False, rich_markup_mode=None)


@reform.command("list")
def list_reforms(*, lang: LanguageOption = Language.EN) -> None:
    """List the reforms that can be computed, with the critique that each answers.

    A reform is a proposal, not law; the figures in it that are ours are named.

    \b
        pliego reform list
    """
    answer("\n\n".join(_card(one, lang) for one in REFORMS.values()))


@reform.command("compare")
def compare_reform(
    *,
    name: Annotated[str, typer.Argument(metavar="NAME", help=f"A reform: {', '.join(REFORMS)}.")],
    as_of: AsOfOption = "",
    lang: LanguageOption = Language.EN,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON instead of text.")] = False,
) -> None:
    """Show what a reform changes in the rules, and what it would have meant for each case on the docket.

    A case is *different* where the record shows another day or another answer; where the rule would have
    applied but the record does not show what would have come of it, this is said.

    \b
        pliego reform compare panel-clock
        pliego reform compare symmetry --lang es --json
    """
    found = REFORMS.get(name)
    if found is None:
        raise stop(f"there is no reform {shown(name)}; {nearest(name, list(REFORMS))}")
    on = day_of(as_of, "--as-of").toordinal()
    with database():
        from pliego.site.commands.docket import docket_cases

        cases = docket_cases()
    if not cases:
        raise stop("the docket is empty; run `pliego import` first")
    result = _Result(found, tuple(_compared(found, case, on) for case in cases), under(found))
    answer(result.json(lang) if as_json else result.text(lang))


def _compared(found: Reform, case: CaseInput, on: int) -> Comparison:
    record = record_of(
        case.events,
        case.values,
        known_by=case.known_by or today(),
        completeness=case.completeness,
        prior_findings=case.prior_findings,
        bars=case.bars,
    )
    return compare(found, _own(case), case.id, record, on)


def _own(case: CaseInput) -> tuple[Procedure, ...]:
    return tuple(PROCEDURES[name] for name in case.procedures if name in PROCEDURES)


def _card(one: Reform, language: Language) -> str:
    lines = [underlined(f"{one.id}: {one.title.into(language)}")]
    lines += [paragraph(part.into(language)) for part in (one.says, one.answers, one.assumes)]
    return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class _Result:
    reform: Reform
    cases: tuple[Comparison, ...]
    hypothetical: tuple[tuple[Hypothetical, Comparison], ...]

    @property
    def changes(self) -> tuple[NormChange, ...]:
        return norm_changes(self.reform, tuple(PROCEDURES[name] for name in self.reform.changes))

    def text(self, language: Language) -> str:
        parts = [_card(self.reform, language), "\n".join(_changes(self.changes, language))]
        parts.append("\n".join(_counts(self.cases, language)))
        parts += ["\n".join(_told(one, language)) for one in self.cases if one.effect is not Consequence.NONE]
        if self.hypothetical:
            parts.append(paragraph(phrase("reform.hypothetical", language)))
            parts += [
                "\n".join(_told(comparison, language, facility.title.into(language)))
                for facility, comparison in self.hypothetical
            ]
        return "\n\n".join(parts)

    def json(self, language: Language) -> str:
        told = {
            "reform": self.reform.id,
            "says": self.reform.says.into(language),
            "answers": self.reform.answers.into(language),
            "assumes": self.reform.assumes.into(language),
            "norms": [_change_json(change) for change in self.changes],
            "cases": [_case_json(one, language) for one in self.cases],
            "hypothetical": [_case_json(comparison, language) for _, comparison in self.hypothetical],
        }
        return json.dumps(told, ensure_ascii=False, indent=2)


def _changes(changes: Sequence[NormChange], language: Language) -> Iterator[str]:
    yield titled(phrase("reform.rules", language))
    for change in changes:
        for key, norm in (("reform.before", change.before), ("reform.after", change.after)):
            text = says(norm, language) if norm else phrase("reform.none", language)
            yield paragraph(f"{phrase(key, language)} {text}", indent=4, first=2)


def _counts(cases: Sequence[Comparison], language: Language) -> Iterator[str]:
    yield titled(phrase("reform.docket", language, count=str(len(cases))))
    counted = Counter(one.effect for one in cases)
    for effect in Consequence:
        yield paragraph(f"{counted[effect]:>4}  {word(f'effect.{effect}', language)}", indent=6, first=0)


def _told(one: Comparison, language: Language, title: str = "") -> Iterator[str]:
    yield paragraph(f"{title or one.case}: {word(f'effect.{one.effect}', language)}")
    for difference in one.differences:
        told = contrast(difference, language)
        yield paragraph(told.says, indent=2)
        yield paragraph(f"{told.before} -> {told.after}", indent=6, first=4)


def _change_json(change: NormChange) -> dict[str, str | None]:
    return {
        "procedure": change.procedure,
        "before": change.before.says if change.before else None,
        "after": change.after.says if change.after else None,
    }


def _case_json(one: Comparison, language: Language) -> dict[str, object]:
    told = [contrast(difference, language) for difference in one.differences]
    return {
        "case": one.case,
        "effect": one.effect.value,
        "norms": [
            {
                "norm": each.key,
                "says": each.says,
                "before": each.before,
                "after": each.after,
                "known": each.known,
            }
            for each in told
        ],
        "flags": [_flag_json(flag) for flag in one.flags],
        "lifted": [_flag_json(flag) for flag in one.lifted],
    }


def _flag_json(flag: Irregularity) -> dict[str, str]:
    return {"kind": flag.kind.value, "norm": flag.norm, "act": flag.act}
