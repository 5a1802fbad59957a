"""Every word the engine can ask for exists in the three languages, with the same blanks, and reads as a phrase."""

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from string import Formatter

import pytest

from pliego.law import because, norms, procedures, why, words
from pliego.law.acts import ACTS, EVENT_WORDS, NOTES, STATED_DATES, Role
from pliego.law.clauses import Language
from pliego.law.days import ALWAYS, NEVER, Span, day, span_of
from pliego.law.irregular import Flag
from pliego.law.marks import Mark
from pliego.law.moments import PROMPTLY, Limit, Unit, business_days, clear_days, days, years
from pliego.law.norms import Norm, Power, Standstill
from pliego.law.procedures import PROCEDURES
from pliego.law.record import Completeness, Dating, Event, Record
from pliego.law.reforms import REFORMS, norm_changes
from pliego.law.render import render_text
from pliego.law.standing import State, standing
from pliego.law.why import explain
from pliego.law.words import WORDS

EN = WORDS[Language.EN]
ES, FR = Language.ES, Language.FR
TRANSLATED = (ES, FR)
PROPOSED = [
    change.after
    for reform in REFORMS.values()
    for change in norm_changes(reform, tuple(PROCEDURES.values()))
    if change.after
]
NORMS = [*(norm for procedure in PROCEDURES.values() for norm in procedure.norms), *PROPOSED]
ARTICLES = [article for procedure in PROCEDURES.values() for article in procedure.articles]
PROCEDURE_TEXT = "\n".join(
    path.read_text(encoding="utf-8") for path in sorted(Path(procedures.__file__).parent.glob("*.py"))
)
WHY_TEXT = "\n".join(Path(str(module.__file__)).read_text(encoding="utf-8") for module in (why, because))

ONLY_TRANSLATED = re.compile(r"(norm|article|procedure)\..+")
LONGEST = {"act": 90, "note": 60, "fact": 90, "state": 65, "role": 64, "mark": 32, "type": 24, "limit": 40}
FORMED = {
    *(f"verdict.{state}" for state in State if state not in (State.HOLDS, State.FAILS)),
    *(f"act.{dating}" for dating in (Dating.ANNOUNCED, Dating.PUBLISHED)),
}
"""Messages whose name `why` puts together: what became of a norm with a span, and how an act is dated."""


def section(prefix: str, language: Language = Language.EN) -> set[str]:
    return {key.removeprefix(f"{prefix}.") for key in WORDS[language] if key.startswith(f"{prefix}.")}


def blanks(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


def kinds_asked_for() -> set[str]:
    """`act.kind` for each kind that a docket word records, that a norm names, or that a condition waits for."""
    recorded = {f"{act.id}.{kind}" for act in ACTS for _, kind in act.words if kind}
    named = {
        f"{norm.act.id}.{kind}"
        for norm in NORMS
        if isinstance(norm, Power | Standstill)
        for kind in norm.kinds
    }
    awaited = {
        f"{act}.{kind}"
        for act, kinds in re.findall(r'\bon\((\w+)((?:, "\w+")+)', PROCEDURE_TEXT)
        for kind in re.findall(r"\w+", kinds)
    }
    return recorded | named | awaited


def messages_written() -> Iterator[ast.expr]:
    """What `why` and `because` give as the name of a message: the first argument of `Why`, a local name followed up."""
    functions = [node for node in ast.walk(ast.parse(WHY_TEXT)) if isinstance(node, ast.FunctionDef)]
    for function in functions:
        bound: dict[str, list[ast.expr]] = {}
        for node in ast.walk(function):
            if isinstance(node, ast.Assign):
                bound.setdefault(ast.unparse(node.targets[0]), []).append(node.value)
        for node in ast.walk(function):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "Why":
                yield from outcomes(node.args[0], bound)


def outcomes(expression: ast.expr, bound: Mapping[str, list[ast.expr]]) -> Iterator[ast.expr]:
    """What an expression may come to: both branches of a choice, every value of a local name."""
    match expression:
        case ast.IfExp(body=body, orelse=orelse):
            yield from outcomes(body, bound)
            yield from outcomes(orelse, bound)
        case ast.Name(id=name):
            for value in bound[name]:
                yield from outcomes(value, bound)
        case _:
            yield expression


def messages_named() -> set[str]:
    """The messages that `why` names in full."""
    return {str(written.value) for written in messages_written() if isinstance(written, ast.Constant)}


# --- the same keys and blanks ---------------------------------------------------------------------------------
@pytest.mark.parametrize("language", TRANSLATED)
def test_a_language_has_the_keys_of_english_and_what_procedures_say_in_english(language: Language) -> None:
    assert {key for key in WORDS[language] if not ONLY_TRANSLATED.fullmatch(key)} - {"first"} == set(EN)


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_norm_article_and_procedure_is_translated_and_nothing_else(language: Language) -> None:
    assert section("norm", language) == {norm.sentence_id for norm in NORMS}
    assert section("article", language) == {article.cite for article in ARTICLES}
    assert section("procedure", language) == set(PROCEDURES)


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_message_has_the_same_blanks_in_each_language(language: Language) -> None:
    differing = {key for key in EN if blanks(EN[key]) != blanks(WORDS[language][key])}
    assert differing == set()


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_sentence_is_left_in_english(language: Language) -> None:
    sentences = {norm.sentence_id: norm.says for norm in NORMS}
    same = {key for key, text in EN.items() if len(text.split()) > 2 and WORDS[language][key] == text}
    assert same - {"date", "date.weekday", "why.rule"} == set()
    assert not any(WORDS[language][f"norm.{name}"] == says for name, says in sentences.items())


@pytest.mark.parametrize("language", Language)
def test_no_key_stands_twice(language: Language) -> None:
    modules = sorted(Path(words.__file__).parent.glob("*.py"))
    keys = [
        key.value
        for path in modules
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.AnnAssign) and ast.unparse(node.target) == language.name
        for key in (node.value.keys if isinstance(node.value, ast.Dict) else ())
        if isinstance(key, ast.Constant)
    ]
    assert len(keys) == len(set(keys)) == len(WORDS[language])


# --- a word for everything, and no word for nothing -------------------------------------------------------------
def test_every_act_and_kind_has_a_word_and_no_word_lacks_an_act() -> None:
    assert section("act") == {act.id for act in ACTS} | kinds_asked_for()


def test_a_planted_condition_on_a_kind_would_be_asked_for() -> None:
    assert {"report.denial", "determine.no_jurisdiction", "impose.penalty"} <= kinds_asked_for()


@pytest.mark.parametrize(
    ("prefix", "named"),
    [
        ("role", {role.value for role in Role}),
        ("mark", {mark.value for mark in Mark}),
        ("state", {state.value for state in State}),
        ("flag", {flag.value for flag in Flag}),
        ("note", {*NOTES, *STATED_DATES}),
        ("type", {kind.__name__.lower() for kind in norms.Norm.__subclasses__()}),
        ("fact", set(re.findall(r'\b(?:fact|isnt)\("(\w+)"\)', PROCEDURE_TEXT))),
    ],
)
def test_every_name_has_a_word_and_no_word_lacks_a_name(prefix: str, named: set[str]) -> None:
    assert section(prefix) == named


def test_every_message_that_an_explanation_names_or_forms_exists_and_no_other() -> None:
    assert section("why") == messages_named() | FORMED


def test_messages_are_formed_from_a_state_or_a_dating_only() -> None:
    formed = {ast.unparse(written) for written in messages_written() if isinstance(written, ast.JoinedStr)}
    assert formed == {"f'verdict.{state}'", "f'act.{event.dating}'"}


@pytest.mark.parametrize("language", Language)
def test_every_docket_word_and_every_limit_can_be_named(language: Language) -> None:
    assert all(words.event_label(event_word, language) for event_word in EVENT_WORDS)
    limits = [PROMPTLY, *(Limit(number, unit) for unit in Unit for number in (1, 15))]
    assert all(words.limit_text(limit, language) for limit in limits)


# --- grammar that survives every filling ------------------------------------------------------------------------
ARTICLE = {Language.EN: r"the ", ES: r"(el|la) ", FR: r"(le |la |l')"}


@pytest.mark.parametrize("language", Language)
def test_an_act_is_a_noun_with_its_article(language: Language) -> None:
    bare = [key for key, text in WORDS[language].items() if key.startswith("act.") and not
            re.match(ARTICLE[language], text)]  # fmt: skip
    assert bare == []


@pytest.mark.parametrize(("language", "contracting"), [(ES, r"\b(de|a)"), (FR, r"\b(de|à)")])
def test_no_preposition_that_would_contract_stands_before_an_act(
    language: Language, contracting: str
) -> None:
    trap = re.compile(contracting + r" \{(act|by|instead|who)\}", re.IGNORECASE)
    assert [key for key, text in WORDS[language].items() if trap.search(text)] == []


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("norm", NORMS, ids=lambda norm: norm.id)
def test_a_norm_is_one_short_paragraph_with_capital_and_full_stop(norm: Norm, language: Language) -> None:
    sentence = words.says(norm, language)
    assert sentence[0].isupper()
    assert re.fullmatch(r"[^.\n]+\.", sentence), "one sentence"
    assert len(sentence) <= 230


@pytest.mark.parametrize("language", Language)
def test_no_label_is_longer_than_what_shows_it_can_hold(language: Language) -> None:
    labels = [(key, text) for key, text in WORDS[language].items() if key.split(".")[0] in LONGEST]
    assert [key for key, text in labels if len(text) > LONGEST[key.split(".")[0]]] == []


@pytest.mark.parametrize("language", Language)
def test_no_text_has_stray_spaces_or_straight_quotes(language: Language) -> None:
    assert [key for key, text in WORDS[language].items() if re.search(r'^\s|\s$|  |"|\n', text)] == []


@pytest.mark.parametrize(
    ("language", "key", "expected"),
    [(ES, "state.unrecorded", "no consta"), (FR, "state.unrecorded", "pas au dossier")],
)
def test_what_is_not_on_record_is_called_so_and_not_late(language: Language, key: str, expected: str) -> None:
    assert WORDS[language][key] == expected
    late = re.compile(r"tard|venc|dépass|retraso$|incumpl|manqu", re.IGNORECASE)
    assert not late.search(WORDS[language]["why.act.unrecorded"])


# --- dates and numbers ------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("language", "first", "sixteenth"),
    [
        (Language.EN, "1 June 2023", "16 June 2023"),
        (ES, "1 de junio de 2023", "16 de junio de 2023"),
        (FR, "1er juin 2023", "16 juin 2023"),
    ],
)
def test_a_date_reads_as_people_write_it(language: Language, first: str, sixteenth: str) -> None:
    assert words.date_text(day("2023-06-01"), language) == first
    assert words.date_text(day("2023-06-16"), language) == sixteenth


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (Language.EN, "Thursday 1 June 2023"),
        (ES, "jueves 1 de junio de 2023"),
        (FR, "jeudi 1er juin 2023"),
    ],
)
def test_a_weekday_stands_before_its_date(language: Language, expected: str) -> None:
    assert words.weekday_text(day("2023-06-01"), language) == expected


@pytest.mark.parametrize("language", Language)
def test_there_are_twelve_months_and_seven_weekdays(language: Language) -> None:
    table: Mapping[str, str] = WORDS[language]
    assert len(set(table["months"].split())) == 12
    assert len(set(table["weekdays"].split())) == 7


JUNE = (day("2023-06-01"), day("2023-06-16"))


@pytest.mark.parametrize(
    ("span", "es", "fr"),
    [
        (Span(JUNE[0], JUNE[0]), "1 de junio de 2023", "1er juin 2023"),
        (Span(*JUNE), "entre el 1 de junio de 2023 y el 16 de junio de 2023",
         "entre le 1er juin 2023 et le 16 juin 2023"),
        (Span(JUNE[0], NEVER), "el 1 de junio de 2023 o después, o nunca", "le 1er juin 2023 ou après, ou jamais"),
        (Span(ALWAYS, JUNE[0]), "a más tardar el 1 de junio de 2023", "au plus tard le 1er juin 2023"),
        (Span(NEVER, NEVER), "sin fecha", "sans date"),
        (Span(ALWAYS, NEVER), "fecha que no consta", "date qui n'est pas au dossier"),
    ],
)  # fmt: skip
def test_a_span_reads_after_a_colon(span: Span, es: str, fr: str) -> None:
    assert words.span_text(span, ES) == es
    assert words.span_text(span, FR) == fr


@pytest.mark.parametrize(
    ("limit", "es", "fr"),
    [
        (days(1), "1 día natural", "1 jour civil"),
        (days(10), "10 días naturales", "10 jours civils"),
        (business_days(5), "5 días hábiles", "5 jours ouvrables"),
        (clear_days(15), "15 días naturales completos", "15 jours civils francs"),
        (years(2), "2 años", "2 ans"),
        (PROMPTLY, "con prontitud", "rapidement"),
    ],
)
def test_a_limit_agrees_with_its_number(limit: Limit, es: str, fr: str) -> None:
    assert words.limit_text(limit, ES) == es
    assert words.limit_text(limit, FR) == fr


# --- every explanation fills its blanks -------------------------------------------------------------------------
def happened(act: str, date: str, kind: str = "") -> Event:
    return Event(id=f"{act} {date}", act=act, span=span_of(date), kind=kind, known_by=day("2024-01-01"))


REQUESTED = (happened("petition", "2023-01-10"), happened("request", "2023-02-13"))
PANEL = (
    happened("suspend_liquidation", "2023-02-13"),
    happened("reply", "2023-03", "accepted"),
    happened("ask_panel", "2023-05-02"),
    happened("constitute", "2023-05-05"),
    happened("determine", "2023-09-01", "denial"),
    happened("impose", "2023-09-05", "penalty"),
)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("completeness", Completeness)
@pytest.mark.parametrize("events", [(), REQUESTED, REQUESTED + PANEL], ids=["none", "requested", "panel"])
def test_an_explanation_fills_every_blank_and_each_reason_starts_as_a_sentence(
    events: tuple[Event, ...], completeness: Completeness, language: Language
) -> None:
    case = standing(tuple(PROCEDURES.values()), Record(events, completeness=completeness), day("2024-03-01"))
    lines = [
        line.strip()
        for item in case.items
        for line in render_text(explain(case, item), language).splitlines()
    ]
    assert lines
    assert [
        line for line in lines if not re.match(r"[A-ZÀÉ\d]", line) or re.search(r"[{}]|\.\.|: \.", line)
    ] == []
