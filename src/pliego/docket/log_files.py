"""What a downloaded docket carries so that anyone can check it without this site."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from .actions.sign_checkpoint import signed
from .leaves import canonical_bytes
from .log.pliego_verify import Checkpoint as Signed
from .log.pliego_verify import DocketEvent
from .log.signing import Seal, Signer
from .log.tree import Tree
from .log_store import log_tree
from .models import Checkpoint, Event


@dataclass(frozen=True, slots=True)
class Sealing:
    """What the files of one publication share: who signs, the checkpoint, and the tree that proofs are read from."""

    signer: Signer
    note: str
    checkpoint: Signed
    tree: Tree

    def seal(self, events: Sequence[Event]) -> Seal:
        """The seal over the events of a case that may be published, in the order of their leaves.

        What was recorded after the checkpoint waits for the next publication.
        """
        placed = [(leaf.index, event) for event in events if (leaf := getattr(event, "leaf", None))]
        inside = sorted(
            ((index, event) for index, event in placed if index < self.checkpoint.size), key=_place
        )
        return Seal(
            self.signer,
            self.note,
            self.checkpoint,
            tuple(self._event(index, event) for index, event in inside),
        )

    def _event(self, index: int, event: Event) -> DocketEvent:
        return DocketEvent(
            index=index,
            salt=bytes(event.salt),
            content=json.loads(canonical_bytes(event.content())),
            proof=tuple(self.tree.inclusion(index, self.checkpoint.size)),
        )


def sealing(signer: Signer, checkpoint: Checkpoint) -> Sealing:
    """What is needed to seal files under a checkpoint of the log as it is stored."""
    return Sealing(signer, checkpoint.note, signed(checkpoint), log_tree())


def _place(placed: tuple[int, Event]) -> int:
    return placed[0]
