"""R10: pages speak plainly and take no side; R27: a switch of language changes words, never values."""

import re
from pathlib import Path

import polib
import pytest
from django.test import Client

import pliego
from pliego.law.clauses import Language
from pliego.law.glossary import GLOSSARY
from pliego.observatory.models import PublishedCase
from tests.support.pages import FULL, LANGUAGES, SPARE

PACKAGE = Path(pliego.__file__).parent
TEMPLATES = sorted(PACKAGE.rglob("templates/**/*.html"))


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Words that praise, blame or press; none has a source of its own, so none may stand in a text of ours.
LOADED = {
    "en": _words(
        """
        abusive alarming appalling blatant brutal clearly corrupt courageous deplorable disgraceful
        egregious exemplary failed fortunately guilty heroic historic illegal important impressive infamous
        innovative landmark notorious obviously outrageous powerful regrettably scandalous serious severe
        shameful shocking simply sinister successful successfully terrible unacceptable unfortunately unjust
        victim victims violator violators welcome
        """
    ),
    "es": _words(
        """
        abusivo abusiva alarmante brutal ciertamente claramente corrupto culpable deplorable
        desgraciadamente ejemplar escandaloso exitoso exitosa grave histórico histórica ilegal importante
        impresionante inaceptable infame injusto lamentable lamentablemente notorio obviamente vergonzoso
        víctima víctimas violador
        """
    ),
    "fr": _words(
        """
        abusif abusive alarmant brutal certainement clairement coupable corrompu déplorable exemplaire
        évidemment flagrant grave heureusement historique illégal illégale important impressionnant
        inacceptable infâme injuste lamentable malheureusement notoire réussi scandaleux honteux victime
        victimes
        """
    ),
}


PLAIN = {
    "en": ("serious injury", "landmark nearby", "landmark: ", "landmark$"),
    "es": ("herido grave", "peligro grave"),
    "fr": ("blessure grave", "blessé grave", "danger grave", "seul exemplaire"),
}
"""Where such a word is no judgement: a measure of harm, a place to find the way by, a copy."""


def catalog(language: str) -> list[str]:
    """Every text that the pages may show in a language."""
    entries = polib.pofile(str(PACKAGE / "locale" / language / "LC_MESSAGES" / "django.po"))
    if language == "en":
        return [text for entry in entries for text in (entry.msgid, entry.msgid_plural) if text]
    return [text for entry in entries for text in (entry.msgstr, *entry.msgstr_plural.values()) if text]


def pressing(text: str, language: str) -> set[str]:
    """What in a text praises, blames or presses."""
    bare = re.sub("|".join(PLAIN[language]), " ", text.lower())
    return {*re.findall(r"[^\W\d_]+|!", bare)} & {*LOADED[language], "!"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_r10_no_text_praises_blames_or_presses(language: str) -> None:
    texts = catalog(language)
    assert len(texts) > 100
    assert not {text: found for text in texts if (found := pressing(text, language))}


NAMES = {
    "Pliego", "JSON", "CSV", "SVG", "BibTeX", "CSL", "Atom", "OpenAPI", "MXN", "USD", "CAD", "Creative", "Commons",
}  # fmt: skip
"""Names of formats, currencies and the licence are the same in every language."""


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_r10_templates_hold_no_words_outside_the_message_files(template: Path) -> None:
    bare = re.sub(
        r"<(script|style|code|pre)\b.*?</\1>|<[^>]*>|&\w+;",
        " ",
        re.sub(r"{%.*?%}|{#.*?#}|{{.*?}}", " ", _without_blocks(template.read_text("utf-8")), flags=re.S),
        flags=re.S,
    )
    assert set(re.findall(r"[^\W\d_]{3,}", bare)) <= NAMES


def _without_blocks(text: str) -> str:
    return re.sub(r"{% blocktranslate.*?{% endblocktranslate %}", " ", text, flags=re.S)


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "A Shameful, (illegal) act", {"shameful", "illegal"}),
        ("es", "Un hecho «vergonzoso»: histórico.", {"vergonzoso", "histórico"}),
        ("fr", "D'évidemment honteux", {"évidemment", "honteux"}),
        ("en", "Closed!", {"!"}),
        ("en", "Clearance of the facility, dated 2024", set()),
        ("en", "A serious injury, a serious breach", {"serious"}),
        ("en", "A landmark decision", {"landmark"}),
    ],
)
def test_a_word_that_presses_is_found_wherever_it_stands(language: str, text: str, found: set[str]) -> None:
    assert pressing(text, language) == found


@pytest.mark.parametrize("language", LANGUAGES)
def test_treaty_terms_are_rendered_in_one_way(language: str) -> None:
    avoided = [phrase for term in GLOSSARY.values() for phrase in term.avoided(Language(language))]
    for text in catalog(language):
        lower = text.lower()
        found = [phrase for phrase in avoided if re.search(rf"\b{re.escape(phrase)}\b", lower)]
        assert not found, (text, found)


def values(html: str) -> dict[str, list[str]]:
    """What must not change with the language: dates, links out, the drawing's geometry, counts."""
    main = re.sub(r"/(es|en|fr)/", "/x/", html.split("<main")[1].split("</main>")[0])
    return {
        "dates": sorted(re.findall(r'<time datetime="([^"]+)"', main)),
        "sources": sorted(re.findall(r'href="(https?://[^"]+)"', main)),
        "links": sorted(re.findall(r'href="([^"#]*)"', main)),
        "states": re.findall(r'class="m m-(\w+)"', main),
        "drawn": re.findall(r'<(?:path|circle) (?:class|fill)="[^>]*>', main),
        "ids": sorted(re.findall(r' id="([^"]+)"', main)),
    }


@pytest.mark.parametrize("path", [path for path in FULL if "diagram" not in path and path != "glossary/"])
def test_r27_a_page_has_the_same_values_in_every_language(published: None, client: Client, path: str) -> None:
    spanish, english, french = (values(client.get(f"/{each}/{path}").content.decode()) for each in LANGUAGES)
    assert spanish == english == french


def test_r27_every_case_has_the_same_values_in_every_language(published: None, client: Client) -> None:
    for slug in PublishedCase.objects.values_list("slug", flat=True):
        spanish, english, french = (
            values(client.get(f"/{language}/cases/{slug}/").content.decode()) for language in LANGUAGES
        )
        assert spanish == english == french, slug


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_is_wholly_in_its_language(published: None, client: Client, language: str) -> None:
    """Words that only another language uses do not appear outside parts marked as foreign."""
    strangers = {
        "es": r"\b(the|and|with|aux|des)\b",
        "en": r"\b(los|las|del|les|des|aux|avec)\b",
        "fr": r"\b(the|and|with|los|las|del)\b",
    }
    names = r"Los Mineros|La Liga|Casa Obrera del|Sindicat[^<]*|Frente[^<]*|Comité[^<]*|Orden[^<]*|Unión[^<]*"
    for path in (
        "",
        "cases/",
        SPARE,
        "method/",
        "questions/q1/",
        "procedures/usmca-31-a/",
        "cases/inisa-2023/",
    ):
        html = client.get(f"/{language}/{path}").content.decode().split("<main")[1].split("</main>")[0]
        html = re.sub(r'<(\w+)[^>]* lang="[^"]*"[^>]*>.*?</\1>', " ", html, flags=re.S)
        text = re.sub(names, " ", re.sub(r"<[^>]*>", " ", html))
        assert not re.findall(strangers[language], text), path
