"""No reader meets a text that is missing, in doubt or broken in their language."""

from pathlib import Path

import polib
import pytest

from pliego.site import messages
from pliego.site.extraction import Message, extract, in_python, in_template


@pytest.mark.parametrize("language", messages.TRANSLATED)
def test_every_text_of_code_and_templates_is_translated(language: str) -> None:
    assert list(messages.faults(language, extract(messages.PACKAGE))) == []


def test_templates_are_read_as_django_looks_them_up() -> None:
    source = """{% load i18n %}{% translate "50% of cases" %}{% translate "May" context "month" %}
    {% blocktranslate trimmed count n=cases|length %}
        {{ n }} case
    {% plural %}
        {{ n }} cases
    {% endblocktranslate %}
    {% if kind == _("open") %}{{ name|default:_("unnamed") }}{% endif %}"""

    assert set(in_template(source)) == {
        Message("50%% of cases"),
        Message("May", context="month"),
        Message("%(n)s case", "%(n)s cases"),
        Message("open"),
        Message("unnamed"),
    }


def test_code_is_read_with_plurals_contexts_and_texts_over_several_lines() -> None:
    source = (
        'gettext("on"\n" time"); ngettext("a day", "days", n); pgettext_lazy("month", "May"); gettext(name)'
    )

    assert set(in_python(source, Path("x.py"))) == {
        Message("on time"),
        Message("a day", "days"),
        Message("May", context="month"),
    }


def test_a_text_put_together_before_it_is_looked_up_is_refused_with_its_place() -> None:
    with pytest.raises(ValueError, match=r"x\.py:2"):
        list(in_python('\ngettext(f"{n} cases")', Path("x.py")))


@pytest.fixture
def own_locale(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Empty message files in a folder of the test."""
    monkeypatch.setattr(messages, "LOCALE", tmp_path)
    for language in (messages.SOURCE_LANGUAGE, *messages.TRANSLATED):
        file = messages.catalogue_file(language)
        file.parent.mkdir(parents=True)
        catalogue = polib.POFile()
        catalogue.metadata = {"Content-Type": "text/plain; charset=UTF-8"}
        catalogue.save(str(file))


def translate(text: str, rendering: str) -> polib.POEntry:
    """Put a Spanish rendering into the test's own message file."""
    catalogue = polib.pofile(str(messages.catalogue_file("es")))
    entry = catalogue.find(text)
    assert entry is not None
    entry.msgstr = rendering
    catalogue.save()
    return entry


@pytest.mark.usefixtures("own_locale")
def test_a_new_text_is_added_and_a_kept_one_keeps_its_translation() -> None:
    messages.update_messages([Message("late")])
    translate("late", "tarde")

    messages.update_messages([Message("late"), Message("early")])

    catalogue = polib.pofile(str(messages.catalogue_file("es")))
    assert [(entry.msgid, entry.msgstr) for entry in catalogue] == [("early", ""), ("late", "tarde")]


@pytest.mark.usefixtures("own_locale")
def test_an_untranslated_text_is_a_fault() -> None:
    messages.update_messages([Message("late")])

    assert [*messages.faults("es", [Message("late")])] == ["es: no translation: 'late'"]


@pytest.mark.usefixtures("own_locale")
def test_a_text_absent_from_the_file_is_a_fault() -> None:
    assert "not in the message file" in next(messages.faults("es", [Message("late")]))


@pytest.mark.usefixtures("own_locale")
@pytest.mark.parametrize("rendering", ["tarde", "%(dias)s tarde", "%(days)s %(days)s"])
def test_a_translation_with_other_placeholders_is_a_fault(rendering: str) -> None:
    messages.update_messages([Message("%(days)s late")])
    translate("%(days)s late", rendering)

    assert "other placeholders" in next(messages.faults("es", [Message("%(days)s late")]))


@pytest.mark.usefixtures("own_locale")
def test_a_translation_in_doubt_is_a_fault() -> None:
    messages.update_messages([Message("late")])
    catalogue = polib.pofile(str(messages.catalogue_file("es")))
    catalogue[0].msgstr, catalogue[0].flags = "tarde", ["fuzzy"]
    catalogue.save()

    assert [*messages.faults("es", [Message("late")])] == ["es: marked as in doubt (fuzzy): 'late'"]


@pytest.mark.usefixtures("own_locale")
def test_compiled_messages_are_what_django_reads() -> None:
    messages.update_messages([Message("late")])
    translate("late", "tarde")

    compiled = messages.compile_messages()

    assert polib.mofile(str(compiled[1])).find("late").msgstr == "tarde"
