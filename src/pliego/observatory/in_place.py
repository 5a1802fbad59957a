"""A folder that is written whole or not at all: beside its place first, then put there. Plain Python: no Django."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp


@contextmanager
def put_in_place(target: Path, refuse: Callable[[Path], None]) -> Iterator[Path]:
    """A folder beside the target to write into, which takes the target's place at the end; gone if anything fails.

    `refuse` raises where something stands at the target that has to stay there. It is asked before anything is
    written, and again at the end. Where the exchange fails, what stood at the target stands there again.
    """
    refuse(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    draft = Path(mkdtemp(prefix=f".{target.name}.", suffix=".draft", dir=target.parent))
    try:
        draft.chmod(0o755)
        yield draft
        refuse(target)
        _exchange(draft, target)
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _exchange(draft: Path, target: Path) -> None:
    if not target.exists():
        draft.rename(target)
        return
    old = draft.with_suffix(".old")
    target.rename(old)
    try:
        draft.rename(target)
    except OSError:
        old.rename(target)
        raise
    shutil.rmtree(old)
