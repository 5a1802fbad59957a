"""Signs what the log is at a moment, so that others can keep it."""

from collections.abc import Callable
from datetime import datetime

from django.utils import timezone

from ..log.pliego_verify import Checkpoint as Signed
from ..log.pliego_verify import read_checkpoint, read_note
from ..log.signing import Signer, next_checkpoint
from ..log.tree import Tree
from ..log_store import log_size, log_tree
from ..models import Checkpoint
from ..writing import writing


class ForkError(Exception):
    """What would be signed does not continue what was signed before; the message says why."""


def sign_checkpoint(signer: Signer, clock: Callable[[], datetime] = timezone.now) -> Checkpoint:
    """Sign the log as it is now, as the checkpoint after the last one.

    Raises `ForkError` rather than sign a second history: when the leaves of the last checkpoint no longer give its
    root, or when the log had another name.
    """
    with writing():
        return _sign(signer, clock())


def current_checkpoint(signer: Signer, clock: Callable[[], datetime] = timezone.now) -> Checkpoint:
    """The last checkpoint if it is of the log as it is now, and otherwise a new one. Raises `ForkError`."""
    with writing():
        row, size = _last(), log_size()
        if row is None or signed(row).size != size:
            return _sign(signer, clock())
        _refuse_fork(signed(row), signer.origin, size, log_tree())
        return row


def signed(checkpoint: Checkpoint) -> Signed:
    """What a stored checkpoint says. Raises `MalformedError` when it was altered beyond reading."""
    return read_checkpoint(read_note(checkpoint.note).text)


def _sign(signer: Signer, now: datetime) -> Checkpoint:
    row, size, tree = _last(), log_size(), log_tree()
    last = signed(row) if row else None
    if last:
        _refuse_fork(last, signer.origin, size, tree)
    new = next_checkpoint(last, signer.origin, size, tree.root(size), now)
    return Checkpoint.objects.create(number=new.number, note=signer.sign(new.text), key=signer.key.text)


def _last() -> Checkpoint | None:
    return Checkpoint.objects.order_by("number").last()


def _refuse_fork(last: Signed, origin: str, size: int, tree: Tree) -> None:
    if last.origin != origin:
        raise ForkError(
            f"the log was signed as {last.origin} so far, not as {origin}; set PLIEGO_LOG_ORIGIN to {last.origin}"
        )
    if last.size > size or tree.root(last.size) != last.root:
        raise ForkError(f"the log no longer continues checkpoint {last.number}; `pliego verify` says where")
