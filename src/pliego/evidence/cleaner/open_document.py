"""OpenDocument texts and tables without who made them, when and where. Without Django."""

import re
from typing import Final

from .packages import Element, local, put_together, read_xml, take_out, taken_apart, written_xml
from .parts import clean_drawing_in_xml, clean_part_of_no_xml, is_xml

_MANIFEST: Final = "META-INF/manifest.xml"
_DROPPED: Final = re.compile(
    r"^(?:meta\.xml|settings\.xml|layout-cache)$|^(?:Thumbnails|Configurations2|META-INF/\w*signatures)|/(?:meta|settings)\.xml$"
)
_KIND: Final = "mimetype"
_NAMES: Final = frozenset({"creator", "creator-initials", "sender-initials"})


def clean_open_document(data: bytes) -> bytes:
    """The same document, its properties, settings, thumbnails, comments' authors and times taken out.

    Pictures in it are made anew. Raises `CannotCleanError` where something in it can be neither read nor made anew.
    """
    parts = {name: part for name, part in taken_apart(data).items() if not _DROPPED.search(name)}
    return put_together({name: _cleaned(name, part, set(parts)) for name, part in parts.items()}, _KIND)


def _cleaned(name: str, part: bytes, kept: set[str]) -> bytes:
    if name == _KIND:
        return part
    if not is_xml(part):
        return clean_part_of_no_xml(name, part)
    root = read_xml(part)
    if name == _MANIFEST:
        _clean_manifest(root, kept)
    else:
        clean_drawing_in_xml(root)
        _clean_part(root)
    return written_xml(root)


def _clean_manifest(root: Element, kept: set[str]) -> None:
    for entry in list(root):
        path = next((value for key, value in entry.attrib.items() if local(key) == "full-path"), "")
        if path and not path.endswith("/") and path not in kept:
            root.remove(entry)


def _clean_part(root: Element) -> None:
    for element in list(root.iter()):
        name, parent = local(element.tag), element.getparent()
        if parent is not None and local(parent.tag) in ("annotation", "change-info"):
            if name in _NAMES:
                element.text = "Author"
            elif name.startswith("date"):
                take_out(element)
        for key in list(element.attrib):
            if local(key).endswith("rsid"):
                del element.attrib[key]
