"""What is handed out so that anyone can check it without this site: dockets, receipts, the list of erasures."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from .actions.sign_checkpoint import signed
from .leaves import canonical_bytes
from .log.pliego_verify import Checkpoint as Signed
from .log.pliego_verify import DocketEvent, Inclusion, PublishedErasure, erasures_text, whole_receipt
from .log.signing import Seal, Signer
from .log.tree import Tree
from .log_store import log_tree
from .models import Checkpoint, Erasure, Event, SealedEntry
from .promises import receipt_of


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


def receipt_text(entry: SealedEntry, signer: Signer) -> str:
    """The receipt of a sealed entry as its holder keeps it: with its proof, once the last checkpoint covers it."""
    note = receipt_of(entry, signer).note
    last = Checkpoint.objects.order_by("number").last()
    if last is None or entry.leaf_id is None or entry.leaf_id >= signed(last).size:
        return note
    size = signed(last).size
    proof = log_tree().inclusion(entry.leaf_id, size)
    answer = Inclusion(entry.leaf_id, bytes(entry.leaf_hash), size, proof, last.note)
    return json.dumps(whole_receipt(note, signer.key, answer.plain), indent=1) + "\n"


def erasures_document(signer: Signer, checkpoint: Checkpoint) -> dict[str, object]:
    """Every erasure up to a checkpoint, with proofs and a signature over the list, for anyone to check."""
    now, tree = signed(checkpoint), log_tree()
    rows = Erasure.objects.filter(leaf__lt=now.size).select_related("erased").order_by("leaf")
    listed = [
        PublishedErasure(
            index=row.leaf_id,
            erased=bytes(row.erased.hash),
            day=row.day.isoformat(),
            reason=row.reason,
            proof=tree.inclusion(row.leaf_id, now.size),
            place=row.erased_id,
            path=tree.inclusion(row.erased_id, now.size),
        )
        for row in rows
    ]
    return {
        "key": signer.key.text,
        "checkpoint": checkpoint.note,
        "manifest": signer.sign(erasures_text(now, [one.leaf for one in listed])),
        "erasures": [one.plain for one in listed],
    }


def _place(placed: tuple[int, Event]) -> int:
    return placed[0]
