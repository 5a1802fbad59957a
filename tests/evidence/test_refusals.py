"""What is hostile, locked, broken or misnamed is refused with a reason and a mend, in three languages."""

from pathlib import Path

import pytest
from django.utils import translation

from pliego.evidence.actions import arrive
from pliego.evidence.reasons import Reason, RefusedError

from . import files
from .conftest import cut
from .hostile import HOSTILE, Hostile


def left_in(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


@pytest.mark.parametrize("case", HOSTILE.values(), ids=HOSTILE)
def test_it_is_refused_for_its_reason_and_leaves_nothing_behind(case: Hostile, exhibits: Path) -> None:
    with pytest.raises(RefusedError) as refused:
        arrive(cut(case.make()), case.name)
    assert refused.value.reason is case.reason
    assert left_in(exhibits) == []


NAMES = {
    "path upwards": "../../etc/passwd",
    "folder": "carpeta/foto.jpg",
    "folder of Windows": "carpeta\\foto.jpg",
    "drive": "C:foto.jpg",
    "dots": "..",
    "nothing": "",
    "writing turned round": "foto\u202egpj.exe",
    "mark of direction": "foto\u200f.jpg",
    "unseen sign": "foto\u200b.jpg",
    "line break": "foto\n.jpg",
    "null": "foto\0.jpg",
    "device": "con.txt",
    "space behind": "foto.jpg ",
    "dot behind": "foto.jpg.",
    "too long": "a" * 201,
}


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_name_that_hides_something_is_refused_before_a_byte_is_taken(name: str, exhibits: Path) -> None:
    with pytest.raises(RefusedError) as refused:
        arrive([files.picture()], name)
    assert refused.value.reason is Reason.NAME
    assert left_in(exhibits) == []


def test_what_is_over_the_limit_is_refused_while_it_arrives(exhibits: Path, settings: object) -> None:
    setattr(settings, "PLIEGO_EXHIBIT_LIMIT", 100_000)  # noqa: B010
    read = []

    def endless() -> object:
        while True:
            read.append(1)
            yield b"a" * 10_000

    with pytest.raises(RefusedError) as refused:
        arrive(endless(), "notas.txt")  # type: ignore[arg-type]
    assert refused.value.reason is Reason.TOO_LARGE
    assert len(read) == 11
    assert left_in(exhibits) == []


def test_a_bomb_is_found_when_it_begins_to_grow(exhibits: Path) -> None:
    case = HOSTILE["bomb"]
    content, given = case.make(), []

    def counted() -> object:
        for piece in cut(content, 4096):
            given.append(len(piece))
            yield piece

    with pytest.raises(RefusedError):
        arrive(counted(), case.name)  # type: ignore[arg-type]
    assert sum(given) < len(content) * 0.9


@pytest.mark.parametrize("language", ["es", "en", "fr"])
@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_words_and_a_mend_in_every_language(reason: Reason, language: str) -> None:
    with translation.override("en"):
        english = (str(reason.words), str(reason.mend))
    with translation.override(language):
        told = (str(reason.words), str(reason.mend))
    assert all(text.endswith(".") for text in told)
    assert language == "en" or all(here != there for here, there in zip(told, english, strict=True))


def test_an_error_says_why_with_its_detail_and_what_to_do() -> None:
    with translation.override("en"):
        said = str(RefusedError(Reason.VIRUS, "Eicar"))
    assert said.startswith("The virus scanner knows this file as harmful. (Eicar) Do not open it again.")
