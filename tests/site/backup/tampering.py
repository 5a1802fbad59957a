"""Archives taken apart and put together again as somebody would who means harm: every hash fits."""

import gzip
import hashlib
import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from pliego.site.backup.container import Writer, content, parts
from pliego.site.backup.head import HEAD, MANIFEST

Parts = dict[str, bytes]
Rows = list[list[Any]]


def taken_apart(archive: Path) -> Parts:
    """The parts of an archive by name, in their order."""
    with archive.open("rb") as file:
        return {part.name: b"".join(content(file, part)) for part in parts(file)}


def put_together(archive: Path, found: Iterable[tuple[str, bytes]]) -> Path:
    """An archive of these parts, each followed by its hash."""
    with archive.open("w+b") as file:
        writer = Writer(file, 0)
        for name, data in found:
            writer.add(name, [data])
        writer.end()
    return archive


def with_manifest(found: Parts, **otherwise: Any) -> list[tuple[str, bytes]]:
    """The parts with a manifest that fits them, but for what is said otherwise of it."""
    said = json.loads(found[MANIFEST])
    rows = {part["name"]: part["rows"] for part in said["parts"]}
    rest = {name: data for name, data in found.items() if name != MANIFEST}
    exhibits = {name: data for name, data in rest.items() if name.startswith("exhibits/")}
    lines = "".join(f"{sha256(data)}  {name}\n" for name, data in exhibits.items())
    said["exhibits"] |= {
        "count": len(exhibits),
        "size": sum(map(len, exhibits.values())),
        "sha256": sha256(lines.encode()),
    }
    said["parts"] = [
        {"name": name, "size": len(data), "sha256": sha256(data), "rows": rows.get(name, 0)}
        for name, data in rest.items()
        if name not in exhibits
    ]
    return [*rest.items(), (MANIFEST, json.dumps({**said, **otherwise}).encode())]


def sha256(data: bytes) -> str:
    """The hash in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def with_head(found: Parts, **otherwise: Any) -> Parts:
    """The parts with a head that says something else."""
    return {**found, HEAD: json.dumps({**json.loads(found[HEAD]), **otherwise}).encode()}


def with_rows(found: Parts, label: str, change: Callable[[Rows], object]) -> Parts:
    """The parts with a table whose lines, the columns' names first, were changed in place."""
    name = f"tables/{label}.jsonl.gz"
    rows = [json.loads(line) for line in gzip.decompress(found[name]).splitlines()]
    change(rows)
    return {**found, name: gzip.compress(b"".join(json.dumps(row).encode() + b"\n" for row in rows))}


def reordered(found: Parts, names: Iterable[str]) -> Parts:
    """The same parts in another order."""
    return {name: found[name] for name in names}


def set_cell(row: int, column: str, value: object) -> Callable[[Rows], object]:
    """A change of one value."""

    def change(found: Rows) -> None:
        found[row][found[0].index(column)] = value

    return change
