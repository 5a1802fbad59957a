"""Word, Excel and PowerPoint files without who made them, when and where. Without Django."""

import posixpath
import re
from collections.abc import Callable, Mapping
from typing import Final
from urllib.parse import unquote

from .packages import Element, local, put_together, read_xml, take_out, taken_apart, written_xml
from .parts import clean_drawing_in_xml, clean_part_of_no_xml, is_xml

_TYPES: Final = "[Content_Types].xml"
_DROPPED: Final = re.compile(
    r"^(?:docProps|customXml|docMetadata|_xmlsignatures|\[trash\])/|(?:^|/)(?:printerSettings|revisions|changesInfos)/"
    r"|^word/people\.xml$|^ppt/revisionInfo\.xml$|(?:^|/)thumbnail\.\w+$",
    re.IGNORECASE,
)
"""Properties, data bound to forms, labels, signatures, names of printers, histories of changes."""

_DOCUMENT: Final = re.compile(r"/embeddings/[^/]+\.(?:docx|xlsx|pptx)$", re.IGNORECASE)
_LOCAL_PATH: Final = re.compile(r"file:|\\\\|[A-Za-z]:", re.IGNORECASE)
_NOBODY: Final = "Author"

_ELEMENTS: Final = frozenset(
    {
        "rsids",
        "attachedTemplate",
        "docVars",
        "mailMerge",
        "docId",
        "fileSharing",
        "absPath",
        "revisionPtr",
        "dataBinding",
        "presenceInfo",
        "metadata",
        "script",
    }
)
_ATTRIBUTES: Final = frozenset(
    {"initials", "dateUtc", "dT", "refreshedBy", "refreshedDate", "documentId", "userId", "providerId"}
)
_OF_ELEMENTS: Final = frozenset({("cm", "dt"), ("cm", "created")})
_NAMES: Final = frozenset({("cmAuthor", "name"), ("author", "name"), ("person", "displayName")})
"""Attributes by which elements of theirs tell when and who; other elements mean other things by the same names."""

_EMPTIED: Final = frozenset({"sourceFile", "odcFile", "connection"})


def clean_office(data: bytes) -> bytes:
    """The same document, its properties, comments' authors, times, ids, paths and thumbnails taken out.

    Pictures in it are made anew, documents in it are cleaned alike. What the text itself says stays.
    Raises `CannotCleanError` where something in it can be neither.
    """
    parts = taken_apart(data)
    dropped = frozenset(name.casefold() for name in parts if _DROPPED.search(_owner(name)))
    kept = {name: part for name, part in parts.items() if name.casefold() not in dropped}
    lost = {name: _lost(name, part, dropped) for name, part in kept.items() if name.endswith(".rels")}
    clean = {name: _cleaned(name, part, dropped, lost) for name, part in kept.items()}
    return put_together(clean, _TYPES)


def _owner(name: str) -> str:
    """The part itself, or that whose relations the part lists."""
    folder, file = posixpath.split(name)
    if posixpath.basename(folder) != "_rels" or not file.endswith(".rels"):
        return name
    return posixpath.join(posixpath.dirname(folder), file.removesuffix(".rels"))


def _relations(name: str) -> str:
    folder, file = posixpath.split(name)
    return posixpath.join(folder, "_rels", f"{file}.rels")


def _lost(name: str, part: bytes, dropped: frozenset[str]) -> frozenset[str]:
    """The ids of relations whose target is taken out. Names of parts are told apart without regard to case."""
    folder = posixpath.join("/", posixpath.dirname(_owner(name)))
    return frozenset(
        relation.get("Id", "")
        for relation in read_xml(part)
        if relation.get("TargetMode") != "External"
        and posixpath.normpath(posixpath.join(folder, unquote(relation.get("Target", ""))))
        .lstrip("/")
        .casefold()
        in dropped
    )


def _cleaned(name: str, part: bytes, dropped: frozenset[str], lost: Mapping[str, frozenset[str]]) -> bytes:
    if name.endswith(".rels"):
        return _with(part, lambda root: _clean_relations(root, lost[name]))
    if name == _TYPES:
        return _with(part, lambda root: _clean_types(root, dropped))
    if _DOCUMENT.search(name):
        return clean_office(part)
    if is_xml(part):
        gone = lost.get(_relations(name), frozenset())
        return _with(part, lambda root: _clean_part(root, gone))
    return clean_part_of_no_xml(name, part)


def _with(part: bytes, change: Callable[[Element], None]) -> bytes:
    root = read_xml(part)
    change(root)
    return written_xml(root)


def _clean_relations(root: Element, lost: frozenset[str]) -> None:
    for relation in list(root):
        if relation.get("Id") in lost or relation.get("Type", "").endswith("/attachedTemplate"):
            root.remove(relation)
        elif relation.get("TargetMode") == "External" and _LOCAL_PATH.match(relation.get("Target", "")):
            relation.set("Target", "about:blank")


def _clean_types(root: Element, dropped: frozenset[str]) -> None:
    for entry in list(root):
        if entry.get("PartName", "").lstrip("/").casefold() in dropped:
            root.remove(entry)


def _clean_part(root: Element, lost: frozenset[str]) -> None:
    clean_drawing_in_xml(root)
    for element in list(root.iter()):
        name = local(element.tag)
        if name in _ELEMENTS and element is not root:
            take_out(element)
        elif name == "author" and not element.attrib:
            element.text = _NOBODY
        else:
            _clean_attributes(element, name, lost)


def _clean_attributes(element: Element, name: str, lost: frozenset[str]) -> None:
    for key in list(element.attrib):
        attribute = local(key)
        if _tells(name, attribute, str(key)):
            del element.attrib[key]
        elif attribute == "author" or (name, attribute) in _NAMES:
            element.set(key, _NOBODY)
        elif attribute in _EMPTIED:
            element.set(key, "")
        elif attribute == "name" and name == "cNvPr" and "picture" in str(element.tag):
            element.set(key, "Picture")
        elif "relationships" in str(key) and element.get(key) in lost:
            _unlink(element, name, key)


def _tells(name: str, attribute: str, key: str) -> bool:
    """Whether an attribute tells when, or in which session. Every kind of tracked change in Word has a date."""
    return (
        attribute.startswith("rsid")
        or attribute in _ATTRIBUTES
        or (name, attribute) in _OF_ELEMENTS
        or (attribute == "date" and "wordprocessingml" in key)
    )


def _unlink(element: Element, name: str, key: str) -> None:
    if name == "pageSetup":
        del element.attrib[key]
    else:
        take_out(element)
