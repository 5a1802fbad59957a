"""An exhibit as a package that opens without Pliego: files, manifest, custody, proofs, and how to check all of it."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from importlib.resources import files
from typing import Final

from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.translation import override

from pliego.docket.log_key import log_signer
from pliego.docket.models import Checkpoint
from pliego.evidence.actions import ExportParts
from pliego.evidence.models import Exhibit
from pliego.people.keys import OpenKey

from .actions import export_exhibit, live_copies
from .proofs import Disclosed, disclosed
from .short_code import short_code
from .zip_stream import Member, zip_stream

FORMAT: Final = 1
SUMS: Final = "SHA256SUMS"
_LANGUAGES: Final = ("es", "en", "fr")


@dataclass(frozen=True, slots=True)
class _Part:
    """One exhibit of the package: the folder that its file goes into, and what the log says of it."""

    label: str
    exhibit: Exhibit
    parts: ExportParts
    entries: Sequence[Disclosed]

    @property
    def path(self) -> str:
        return f"content/{self.label}/{self.parts.name}"


def package_name(exhibit: Exhibit) -> str:
    """What the package is called: by the short code, since the file's own name may say too much."""
    return f"exhibit-{short_code(exhibit.pk)}.zip"


def package_of(
    exhibit: Exhibit, opened: OpenKey, clock: Callable[[], datetime] = timezone.now
) -> Iterator[bytes]:
    """The package of the exhibit and its clean copies, as a zip archive, piece by piece.

    That it was taken out is recorded before a byte is given out. Raises `NotYoursError`, `ErasedError`, `AlteredError`
    and `NotReadyError` at once, not while it is read.
    """
    wanted = [exhibit, *live_copies(exhibit)]
    exported = export_exhibit(exhibit, opened, clock)
    labels = _labels(wanted)
    inside = [
        _Part(label, one, parts, list(disclosed(one, opened)))
        for label, one, parts in zip(labels, wanted, exported, strict=True)
    ]
    folder, moment = package_name(exhibit).removesuffix(".zip"), clock()
    plain = {**_texts(exhibit, inside, moment), **_log_files(inside)}
    members = [
        *((part.path, part.parts.pieces) for part in inside),
        *((path, [text.encode()]) for path, text in plain.items()),
    ]
    return zip_stream(_with_sums(folder, moment, members))


def _labels(wanted: Sequence[Exhibit]) -> Iterator[str]:
    number = 0
    for one in wanted:
        number += one.derived_from_id is not None
        yield f"clean-copy-{number}" if one.derived_from_id else "original"


def _with_sums(
    folder: str, moment: datetime, members: Iterable[tuple[str, Iterable[bytes]]]
) -> Iterator[Member]:
    sums: dict[str, str] = {}

    def summed(path: str, pieces: Iterable[bytes]) -> Iterator[bytes]:
        digest = sha256()
        for piece in pieces:
            digest.update(piece)
            yield piece
        sums[path] = digest.hexdigest()

    for path, pieces in members:
        yield Member(f"{folder}/{path}", moment, summed(path, pieces))
    # Last, when all the others have passed by.
    text = "".join(f"{digest}  {path}\n" for path, digest in sums.items())
    yield Member(f"{folder}/{SUMS}", moment, [text.encode()])


def _texts(exhibit: Exhibit, inside: Sequence[_Part], moment: datetime) -> dict[str, str]:
    context = {
        "code": short_code(exhibit.pk),
        "office": exhibit.office.name,
        "moment": moment,
        "parts": inside,
    }
    texts: dict[str, str] = {}
    for language in _LANGUAGES:
        with override(language):
            texts[f"README.{language}.txt"] = render_to_string("desk/package_readme.txt", context)
    texts["manifest.json"] = _json(
        {
            "format": FORMAT,
            "code": short_code(exhibit.pk),
            "made_at": moment.isoformat(timespec="seconds"),
            "office": exhibit.office.name,
            "exhibits": [_manifest(part) for part in inside],
        }
    )
    return texts


def _manifest(part: _Part) -> dict[str, object]:
    holds = part.exhibit.holds.select_related("placed_by", "released_by")
    return {
        "file": part.path,
        **part.parts.manifest,
        "custody": list(part.parts.custody),
        "holds": [
            {
                "reason": hold.reason,
                "placed_at": hold.placed_at.isoformat(timespec="seconds"),
                "placed_by": hold.placed_by.name,
                "released_at": hold.released_at.isoformat(timespec="seconds") if hold.released_at else None,
                "released_by": hold.released_by.name if hold.released_by else None,
            }
            for hold in holds
        ],
    }


def _log_files(inside: Sequence[_Part]) -> dict[str, str]:
    found = {"log/key.txt": f"{log_signer().key.text}\n"}
    last = Checkpoint.objects.order_by("number").last()
    if last:
        found["log/checkpoint.txt"] = last.note
    for part in inside:
        for one in part.entries:
            name = f"{part.label}-{one.name}"
            found[f"log/receipts/{name}.{one.receipt_ending}"] = one.receipt
            if one.entry:
                found[f"log/entries/{name}.json"] = one.entry
    script = files("pliego.docket.log").joinpath("pliego_verify.py")
    return {**found, "pliego_verify.py": script.read_text(encoding="utf-8")}


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
