"""Word, Excel and PowerPoint files without who made them, when and where. Without Django."""

import posixpath
import re
from collections.abc import Callable, Mapping
from typing import Final

from .packages import Element, local, put_together, read_xml, take_out, taken_apart, written_xml
from .pictures import clean_picture_inside

_TYPES: Final = "[Content_Types].xml"
_DROPPED: Final = re.compile(
    r"^(?:docProps|customXml|docMetadata|_xmlsignatures)/|(?:^|/)(?:printerSettings|revisions|changesInfos)/"
    r"|^word/people\.xml$|^ppt/revisionInfo\.xml$|(?:^|/)thumbnail\.\w+$",
    re.IGNORECASE,
)
"""Properties, data bound to forms, labels, signatures, names of printers, histories of changes."""

_PICTURE: Final = re.compile(r"\.(?:jpe?g|png|webp|tiff?|gif|bmp)$", re.IGNORECASE)
_XML: Final = re.compile(r"\.(?:xml|vml|svg)$", re.IGNORECASE)
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
    {
        "initials",
        "date",
        "dateUtc",
        "dT",
        "dt",
        "refreshedBy",
        "refreshedDate",
        "documentId",
        "userId",
        "providerId",
    }
)
_NAMED: Final = frozenset({"author", "displayName"})
_EMPTIED: Final = frozenset({"sourceFile", "odcFile", "connection"})


def clean_office(data: bytes) -> bytes:
    """The same document, its properties, comments' authors, times, ids, paths and thumbnails taken out.

    Pictures in it are made anew, documents in it are cleaned alike. What the text itself says stays.
    """
    parts = taken_apart(data)
    kept = {name: part for name, part in parts.items() if not _DROPPED.search(_owner(name))}
    lost = {name: _lost(name, part, kept) for name, part in kept.items() if name.endswith(".rels")}
    clean = {name: _cleaned(name, part, kept, lost) for name, part in kept.items()}
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


def _lost(name: str, part: bytes, kept: Mapping[str, bytes]) -> frozenset[str]:
    """The ids of relations whose target is gone."""
    owner = _owner(name)
    return frozenset(
        relation.get("Id", "")
        for relation in read_xml(part)
        if relation.get("TargetMode") != "External"
        and posixpath.normpath(
            posixpath.join("/", posixpath.dirname(owner), relation.get("Target", ""))
        ).lstrip("/")
        not in kept
    )


def _cleaned(name: str, part: bytes, kept: Mapping[str, bytes], lost: Mapping[str, frozenset[str]]) -> bytes:
    if name.endswith(".rels"):
        return _with(part, lambda root: _clean_relations(root, lost[name]))
    if name == _TYPES:
        return _with(part, lambda root: _clean_types(root, kept))
    if _DOCUMENT.search(name):
        return clean_office(part)
    if _PICTURE.search(name):
        return clean_picture_inside(part)
    if _XML.search(name):
        gone = lost.get(_relations(name), frozenset())
        return _with(part, lambda root: _clean_part(root, gone))
    return part


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


def _clean_types(root: Element, kept: Mapping[str, bytes]) -> None:
    for entry in list(root):
        part = entry.get("PartName")
        if part and part.lstrip("/") not in kept:
            root.remove(entry)


def _clean_part(root: Element, lost: frozenset[str]) -> None:
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
        if attribute.startswith("rsid") or attribute in _ATTRIBUTES:
            del element.attrib[key]
        elif attribute in _NAMED or (attribute == "name" and name in ("cmAuthor", "author")):
            element.set(key, _NOBODY)
        elif attribute in _EMPTIED:
            element.set(key, "")
        elif attribute == "name" and name == "cNvPr" and "picture" in str(element.tag):
            element.set(key, "Picture")
        elif "relationships" in str(key) and element.get(key) in lost:
            _unlink(element, name, key)


def _unlink(element: Element, name: str, key: str) -> None:
    if name == "pageSetup":
        del element.attrib[key]
    else:
        take_out(element)
