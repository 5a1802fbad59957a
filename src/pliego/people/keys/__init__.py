"""Key pairs, wraps and shares, without Django: what the protocol of sealed content is made of.

Every primitive is libsodium's (PyNaCl) or the standard library's.
"""

from .errors import CannotOpenError
from .letters import aloud, fingerprint
from .locks import (
    CHEAPEST,
    MODERATE,
    PRF_BYTES,
    Cost,
    PasskeyLock,
    PasskeySecret,
    PassphraseLock,
    lock_by_passkey,
    lock_by_passphrase,
    open_by_passkey,
    open_by_passphrase,
)
from .opened import Halves, OpenKey, join, part
from .pairs import KEY_BYTES, KeyPair, new_pair, pair_from_seed, pair_of, seal, unseal
from .paper import MistypedError, printed, typed
from .shares import Share, mark_of, recovery_pair, shares_of
from .sizes import size_class
from .small import open_small, seal_small
from .streams import PIECE, StreamSealer, new_content_key, open_stream, stored_size

__all__ = [
    "CHEAPEST",
    "KEY_BYTES",
    "MODERATE",
    "PIECE",
    "PRF_BYTES",
    "CannotOpenError",
    "Cost",
    "Halves",
    "KeyPair",
    "MistypedError",
    "OpenKey",
    "PasskeyLock",
    "PasskeySecret",
    "PassphraseLock",
    "Share",
    "StreamSealer",
    "aloud",
    "fingerprint",
    "join",
    "lock_by_passkey",
    "lock_by_passphrase",
    "mark_of",
    "new_content_key",
    "new_pair",
    "open_by_passkey",
    "open_by_passphrase",
    "open_small",
    "open_stream",
    "pair_from_seed",
    "pair_of",
    "part",
    "printed",
    "recovery_pair",
    "seal",
    "seal_small",
    "shares_of",
    "size_class",
    "stored_size",
    "typed",
    "unseal",
]
