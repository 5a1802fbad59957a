"""A file on its way in: looked at, hashed, scanned and sealed piece by piece. No plain byte is kept."""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from sys import maxsize
from uuid import uuid4

from django.conf import settings

from pliego.people.keys import StreamSealer, new_content_key

from .beside import Beside
from .reasons import Reason, RefusedError
from .scanning import Scanner, chosen_scanner
from .sealing import SealedFile, stream_key
from .sniffing import Sniffer, fitting, suffix_of
from .store import Draft
from .store.chosen import chosen_store


@dataclass(frozen=True, slots=True)
class Arrived(SealedFile):
    """A whole file that may be taken in: sealed in a draft, which is kept or discarded."""

    draft: Draft

    def discard(self) -> None:
        """Leave nothing of it behind. Nothing happens to what was kept."""
        self.draft.discard()


class Arrival:
    """A file that is arriving. Whatever is refused leaves nothing behind."""

    def __init__(self, name: str, scanner: Scanner | None = None, most: int = maxsize) -> None:
        """Begin. `most` are the bytes that it may have; the site's own limit binds, too. Raises `RefusedError` for a
        name that hides something."""
        self._most = min(most, settings.PLIEGO_EXHIBIT_LIMIT)
        self._name, self._suffix = name, suffix_of(name)
        self._id, self._key = uuid4(), new_content_key()
        self._sniffer = Sniffer()
        self._hash, self._sealed_hash = sha256(), sha256()
        self._beside = Beside(self._keep)
        self._size = self._stored = 0
        self._sealer = StreamSealer(stream_key(self._key))
        self._scanner = scanner or chosen_scanner()
        self._draft = chosen_store().draft(self._id.hex)
        self._beside.add(self._sealer.header)

    def feed(self, piece: bytes) -> None:
        """Take the next piece. Raises `RefusedError` as soon as the file will not do."""
        try:
            self._size += len(piece)
            if self._size > self._most:
                raise RefusedError(Reason.TOO_LARGE)
            self._sniffer.feed(piece)
            self._scanner.feed(piece)
            self._hash.update(piece)
            self._beside.add(self._sealer.push(piece))
        except BaseException:
            self.discard()
            raise

    def finish(self) -> Arrived:
        """The file has ended. Raises `RefusedError`."""
        try:
            media = fitting(self._sniffer.finish(), self._suffix)
            scan = self._scanner.finish()
            self._beside.add(self._sealer.finish())
            self._beside.finish()
        except BaseException:
            self.discard()
            raise
        return Arrived(
            id=self._id,
            key=self._key,
            name=self._name,
            media=media,
            size=self._size,
            arrival_hash=self._hash.hexdigest(),
            sealed_hash=self._sealed_hash.digest(),
            stored_bytes=self._stored,
            scan=scan,
            draft=self._draft,
        )

    def discard(self) -> None:
        """Leave nothing of it behind."""
        self._beside.close()
        self._scanner.close()
        self._draft.discard()

    def _keep(self, sealed: bytearray) -> None:
        self._stored += len(sealed)
        self._sealed_hash.update(sealed)
        self._draft.write(sealed)


def arrive(pieces: Iterable[bytes], name: str, scanner: Scanner | None = None) -> Arrived:
    """Let a whole file arrive under that name. Raises `RefusedError`."""
    arrival = Arrival(name, scanner)
    try:
        for piece in pieces:
            arrival.feed(piece)
    except BaseException:
        arrival.discard()
        raise
    return arrival.finish()
