"""The keys of an installation in a backup: in a box that two of three shares on paper open, or not at all."""

import json
import os
import re
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from django.conf import settings

from pliego.docket.log.pliego_verify import MalformedError, read_json
from pliego.people.keys import (
    KEY_BYTES,
    CannotOpenError,
    Share,
    new_pair,
    printed,
    recovery_pair,
    seal,
    shares_of,
    typed,
    unseal,
)

from .faults import SharesError, TargetError


@dataclass(frozen=True, slots=True)
class Keys:
    """What no table holds: the key that signs the log, in PEM form, and the key that seals second factors.

    `log_key` is empty where nothing was signed yet.
    """

    log_key: str = field(repr=False)
    secret_key: str = field(repr=False)


def new_recovery_key() -> tuple[tuple[str, ...], ...]:
    """Make the key that backups seal the installation's keys to; returns its three shares as lines to print.

    Its private half exists as these shares only. An earlier one is replaced: its shares open earlier backups.
    """
    pair = new_pair()
    _write_whole(settings.PLIEGO_RECOVERY_KEY, pair.public.hex() + "\n", 0o644)
    return tuple(printed(share) for share in shares_of(pair))


def recovery_key() -> str:
    """The public half in hexadecimal; empty where there is none. Raises `TargetError` where the file holds no key."""
    file: Path = settings.PLIEGO_RECOVERY_KEY
    try:
        text = file.read_text(encoding="ascii").strip()
        if len(bytes.fromhex(text)) != KEY_BYTES:
            raise ValueError
    except FileNotFoundError:
        return ""
    except (ValueError, OSError):
        raise TargetError(
            f"{file}: it holds no recovery key", "run `pliego backup --new-recovery-key`"
        ) from None
    return text


def sealed_keys(public: str) -> bytes:
    """The box with the keys of this installation. Raises `OSError` where that of the log cannot be read."""
    pem = ""
    with suppress(FileNotFoundError):
        pem = Path(settings.PLIEGO_LOG_KEY).read_text(encoding="ascii")
    keys = {"log_key": pem, "secret_key": str(settings.SECRET_KEY)}
    return seal(bytes.fromhex(public), json.dumps(keys).encode())


def opened_keys(public: str, box: bytes, shares: tuple[Share, Share]) -> Keys:
    """What is in the box. Raises `SharesError`."""
    try:
        found = read_json(unseal(recovery_pair(bytes.fromhex(public), *shares), box))
        return Keys(str(found["log_key"]), str(found["secret_key"]))
    except CannotOpenError as fault:
        raise SharesError(str(fault)) from None
    except (MalformedError, KeyError):
        raise SharesError("what the shares open holds no keys") from None


def typed_shares(text: str) -> tuple[Share, Share]:
    """Two shares that someone typed, with an empty line between them. Raises `SharesError`."""
    found = [block for block in re.split(r"\n\s*\n", text) if block.strip()]
    if len(found) != 2:
        raise SharesError(
            f"{len(found)} shares were given instead of two",
            "write two of them, with an empty line in between",
        )
    read: list[Share] = []
    for place, block in enumerate(found, start=1):
        try:
            read.append(typed(block))
        except CannotOpenError as fault:
            raise SharesError(f"share {place}: {fault}", "compare it with the paper") from None
    return read[0], read[1]


def keep_keys(keys: Keys) -> list[str]:
    """Have the keys where this installation reads them; returns a line for each that is in another's way."""
    said: list[str] = []
    log_key = Path(settings.PLIEGO_LOG_KEY)
    if not log_key.exists():
        if keys.log_key:
            _write_whole(log_key, keys.log_key, 0o600)
    elif log_key.read_text(encoding="ascii", errors="replace") != keys.log_key:
        said.append(f"{log_key} holds another key than the one that signed this log; it was left as it is")
    if keys.secret_key != settings.SECRET_KEY:
        if settings.PLIEGO_SECRET_KEY_IS_NAMED:
            said.append(
                "PLIEGO_SECRET_KEY is another than before: second factors of sign-in have to be set up again"
            )
        else:
            _write_whole(settings.PLIEGO_SECRET_KEY_FILE, keys.secret_key, 0o600)
    return said


def keep_recovery_key(public: str) -> None:
    """Have backups of this installation sealed to the same key as before."""
    if public and not settings.PLIEGO_RECOVERY_KEY.exists():
        _write_whole(settings.PLIEGO_RECOVERY_KEY, public + "\n", 0o644)


def _write_whole(file: Path, text: str, mode: int) -> None:
    draft = file.with_name(f".{file.name}.new")
    draft.unlink(missing_ok=True)
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "w", encoding="ascii") as made:
        made.write(text)
        made.flush()
        os.fsync(made.fileno())
    draft.replace(file)
