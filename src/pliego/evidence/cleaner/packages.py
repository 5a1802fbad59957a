"""Documents that are ZIP archives, taken apart and put together without times, owners and order. Without Django."""

import zipfile
from collections.abc import Mapping
from io import BytesIO
from typing import Any, Final

from lxml import etree  # type: ignore[import-untyped]

from .kinds import CannotCleanError, Fault

Element = Any
"""An element of lxml, which has no types."""

_WHEN: Final = (1980, 1, 1, 0, 0, 0)


def taken_apart(data: bytes) -> dict[str, bytes]:
    """The parts by name. The archive was walked before it was sealed: it is no bomb."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist() if not name.endswith("/")}


def put_together(parts: Mapping[str, bytes], first: str) -> bytes:
    """An archive of the parts: the one that tells the kind comes first, unpacked where it is `mimetype`."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in sorted(parts, key=lambda name: (name != first, name)):
            entry = zipfile.ZipInfo(name, _WHEN)
            entry.create_system = 0
            entry.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(entry, parts[name])
    return out.getvalue()


def read_xml(text: bytes) -> Element:
    """The root of a part. Nothing outside of it is read; raises `CannotCleanError` for one with a DOCTYPE."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    root = etree.fromstring(text, parser)
    if root.getroottree().docinfo.doctype:
        raise CannotCleanError(Fault.UNREADABLE)
    return root


def written_xml(root: Element) -> bytes:
    """The part's bytes."""
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def local(name: object) -> str:
    """The name of an element or attribute without its namespace."""
    return name.rpartition("}")[2] if isinstance(name, str) else ""


def take_out(element: Element) -> None:
    """Remove an element, keeping the text behind it."""
    parent = element.getparent()
    if parent is None:
        return
    if element.tail:
        before = element.getprevious()
        if before is None:
            parent.text = (parent.text or "") + element.tail
        else:
            before.tail = (before.tail or "") + element.tail
    parent.remove(element)
