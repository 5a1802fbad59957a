"""The glossary holds one rendering per term, and no text of the product uses another."""

import ast
import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import polib
import pytest

import pliego
from pliego.law.clauses import CLAUSES, Language, Paraphrase
from pliego.law.glossary import GLOSSARY, Term, term
from pliego.law.readings_table import CONTRADICTIONS, QUESTIONS

PACKAGE = Path(pliego.__file__).parent
TERMS = tuple(GLOSSARY.values())


def of(entry: Term) -> str:
    return entry.id


def pattern_of(phrase: str) -> str:
    """The phrase as a pattern of whole words, each in the singular or in a regular plural."""
    return r"(?<!\w)" + r"\s+".join(rf"{re.escape(word)}(?:e?s)?" for word in phrase.split()) + r"(?!\w)"


FORBIDDEN = {
    language: {
        phrase: re.compile(pattern_of(phrase)) for entry in TERMS for phrase in entry.avoided(language)
    }
    for language in Language
}


def forbidden_in(text: str, language: Language) -> list[str]:
    plain = text.lower().replace("’", "'")
    return [phrase for phrase, pattern in FORBIDDEN[language].items() if pattern.search(plain)]


def in_messages(folder: Path) -> Iterator[tuple[str, str, Language]]:
    """Every translated message, with the file it stands in; the English ones are their own originals."""
    for language in Language:
        for path in sorted((folder / language.value / "LC_MESSAGES").glob("*.po")):
            for entry in polib.pofile(str(path)):
                texts = [entry.msgstr, *entry.msgstr_plural.values()]
                originals = [entry.msgid, entry.msgid_plural]
                yield from ((path.name, text, language) for text in texts if text)
                yield from ((path.name, text, Language.EN) for text in originals if text)


def in_words(folder: Path) -> Iterator[tuple[str, str, Language]]:
    """Every string of the modules of words, held against all three languages at once."""
    for path in sorted(folder.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield from ((path.name, node.value, language) for language in Language)


def paraphrases() -> Iterator[tuple[str, Paraphrase]]:
    yield from ((row.id, row.says) for row in CLAUSES.values())
    yield from ((row.id, row.says) for row in CONTRADICTIONS)
    for asked in QUESTIONS.values():
        parts = [asked.title, asked.default_reason, asked.matters, *(value.says for value in asked.values)]
        yield from ((asked.id, part) for part in parts)


def in_law() -> Iterator[tuple[str, str, Language]]:
    for where, statement in paraphrases():
        yield from ((where, statement.into(language), language) for language in Language)
    for entry in TERMS:
        for language in Language:
            yield from ((entry.id, text, language) for text in (entry.name(language), entry.plain(language)))


def offences(texts: Iterator[tuple[str, str, Language]]) -> list[str]:
    return [
        f"{where} ({language.value}): {phrase!r}"
        for where, text, language in texts
        for phrase in forbidden_in(text, language)
    ]


def test_no_clause_question_or_explanation_uses_a_forbidden_rendering() -> None:
    assert offences(in_law()) == []


def test_no_message_of_the_product_uses_a_forbidden_rendering() -> None:
    assert offences(in_messages(PACKAGE / "locale")) == []


def test_no_module_of_words_uses_a_forbidden_rendering() -> None:
    assert offences(in_words(PACKAGE / "law" / "words")) == []


@pytest.mark.parametrize(
    ("language", "planted", "found"),
    [
        (Language.ES, "México informó sobre el Curso de\n   reparación.", "curso de reparación"),
        (Language.ES, "Son plantas cubiertas.", "planta cubierta"),
        (Language.FR, "Le refus de droits est allégué.", "refus de droits"),
        (Language.FR, "La Requête d’examen est remise.", "requête d'examen"),
        (Language.EN, "Within 5 working days.", "working day"),
    ],
)
def test_the_scan_bites_on_case_plural_line_break_and_apostrophe(
    language: Language, planted: str, found: str
) -> None:
    assert found in forbidden_in(planted, language)


BARE_LIQUIDATION = re.compile(
    r"liquidaci(?:ón|ones)\b(?! (?:final )?(?:de (?:las )?cuentas )?aduaneras?\b)", re.I
)
"""In Mexican labor law a bare "liquidación" is severance pay."""


def spanish() -> Iterator[tuple[str, str]]:
    for source in (in_law(), in_messages(PACKAGE / "locale"), in_words(PACKAGE / "law" / "words")):
        yield from ((where, text) for where, text, language in source if language is Language.ES)


def test_liquidation_never_stands_without_customs_in_spanish() -> None:
    assert [found for found in spanish() if BARE_LIQUIDATION.search(found[1])] == []


def test_the_scan_tells_severance_from_customs() -> None:
    assert BARE_LIQUIDATION.search("Se suspendió la liquidación.")
    assert BARE_LIQUIDATION.search("La liquidación de entradas.")
    assert not BARE_LIQUIDATION.search("La liquidación aduanera se reanudó.")
    assert not BARE_LIQUIDATION.search("Aplazar la liquidación final de las cuentas aduaneras.")


def test_the_scan_leaves_longer_words_alone() -> None:
    assert forbidden_in("Una demora en moratoria.", Language.ES) == []


def test_the_scan_bites_on_a_planted_message_file(tmp_path: Path) -> None:
    folder = tmp_path / "es" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    catalog = polib.POFile()
    catalog.append(polib.POEntry(msgid="Covered facility", msgstr="Planta cubierta"))
    catalog.append(polib.POEntry(msgid="Denial of rights", msgstr="Denegación de derechos"))
    catalog.append(polib.POEntry(msgid="Working days", msgstr="Días hábiles"))
    catalog.save(str(folder / "django.po"))
    assert offences(in_messages(tmp_path)) == [
        "django.po (es): 'planta cubierta'",
        "django.po (en): 'working day'",
    ]


def test_the_scan_bites_on_a_planted_module_of_words(tmp_path: Path) -> None:
    (tmp_path / "fr.py").write_text('DUE = "Dans les 5 jours " "ouvrés"\n', encoding="utf-8")
    assert offences(in_words(tmp_path)) == ["fr.py (fr): 'jour ouvré'"]


@pytest.mark.parametrize("entry", TERMS, ids=of)
def test_a_term_is_named_and_explained_in_each_language(entry: Term) -> None:
    assert all(getattr(entry, part.name) for part in fields(entry) if not part.name.startswith("avoid"))
    for language in Language:
        assert re.fullmatch(r"[^.?]+[.?]", entry.plain(language)), "one plain sentence"


@pytest.mark.parametrize("entry", TERMS, ids=of)
def test_a_forbidden_rendering_is_a_whole_phrase_in_lower_case_and_no_term_contains_it(entry: Term) -> None:
    for language in Language:
        for phrase in entry.avoided(language):
            assert phrase == phrase.lower().strip()
            assert " " in phrase
            assert not any(phrase in forbidden_in(other.name(language), language) for other in TERMS)


@pytest.mark.parametrize("language", Language)
def test_no_two_terms_share_a_name(language: Language) -> None:
    assert len({entry.name(language).lower() for entry in TERMS}) == len(TERMS)


def test_the_treaty_terms_have_their_chosen_renderings() -> None:
    assert (term("denial_of_rights").es, term("denial_of_rights").fr) == (
        "denegación de derechos",
        "déni de droits",
    )
    assert (term("complainant").es, term("respondent").es) == ("Parte reclamante", "Parte reclamada")
    assert (term("complainant").fr, term("respondent").fr) == ("Partie plaignante", "Partie défenderesse")
    assert term("course_of_remediation").es == "curso de remediación"


@pytest.mark.parametrize(
    ("clause_id", "term_ids"),
    [
        ("C-03", ["respondent", "complainant", "panel"]),
        ("C-08", ["course_of_remediation"]),
        ("D-03", ["business_day", "secretariat"]),
        ("I-04", ["preferential_tariff_treatment"]),
        ("US-16", ["denial_of_rights"]),
    ],
)
@pytest.mark.parametrize("language", [Language.ES, Language.FR])
def test_clauses_speak_in_the_terms_of_the_glossary(
    clause_id: str, term_ids: list[str], language: Language
) -> None:
    sentence = CLAUSES[clause_id].says.into(language)
    for term_id in term_ids:
        assert re.search(pattern_of(term(term_id).name(language)), sentence), term_id


def test_an_unknown_term_is_refused_by_name() -> None:
    with pytest.raises(KeyError, match="no_such_term"):
        term("no_such_term")
