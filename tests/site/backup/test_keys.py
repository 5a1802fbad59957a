"""The installation's keys in a backup open by two of three shares on paper, and by nothing else."""

import gzip
import re
from base64 import b64decode
from pathlib import Path

import pytest
from django.conf import settings

from pliego.people.keys import Share
from pliego.site.backup.archive import KEYS
from pliego.site.backup.faults import SharesError, TargetError
from pliego.site.backup.keys import new_recovery_key, recovery_key, typed_shares
from pliego.site.backup.making import back_up
from pliego.site.backup.restoring import Request, restore
from tests.site.backup.conftest import Kept
from tests.site.backup.houses import Street
from tests.site.backup.record import LONG, recorded, silent
from tests.site.backup.tampering import taken_apart


def test_two_shares_bring_the_keys_back_and_later_backups_are_sealed_to_the_same(
    street: Street, kept: Kept, tmp_path: Path
) -> None:
    house = street.house()
    with house.lived_in():
        assert restore(Request(kept.archive, shares=kept.shares), silent).notes == []
        public = recovery_key()
        again = back_up(tmp_path, silent)

    assert (house.folder / "log-key.pem").read_bytes() == kept.log_key
    assert (house.folder / "log-key.pem").stat().st_mode & 0o777 == 0o600
    assert (again.has_keys, again.head.recovery_key) == (True, public)


def test_nothing_sealed_stands_open_in_a_backup(kept: Kept) -> None:
    found = {name: plain(name, data) for name, data in taken_apart(kept.archive).items()}
    hidden = (
        kept.log_key.splitlines()[1],
        settings.SECRET_KEY.encode(),
        LONG[:40],
        b"notas.txt",
        b"guarda tres",
    )

    assert KEYS in found
    assert b"planta-ejemplo-2024" in found["tables/docket.case.jsonl.gz"]
    assert [name for name, data in found.items() for word in hidden if word in data] == []


def plain(name: str, data: bytes) -> bytes:
    """What a part holds, unpacked, and what stands in base64 in it."""
    if not name.endswith(".gz"):
        return data
    text = gzip.decompress(data)
    words = re.findall(rb'"((?:[A-Za-z0-9+/]{4}){4,}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?)"', text)
    return text + b"".join(map(b64decode, words))


def test_without_shares_the_record_comes_back_and_the_keys_stay_sealed(street: Street, kept: Kept) -> None:
    house = street.house()
    with house.lived_in():
        restore(Request(kept.archive), silent)
    assert not (house.folder / "log-key.pem").exists()


def test_a_key_of_the_log_that_is_here_is_left_and_another_is_told(street: Street, kept: Kept) -> None:
    house = street.house()
    (house.folder / "log-key.pem").write_text("another", encoding="ascii")
    with house.lived_in():
        (note,) = restore(Request(kept.archive, shares=kept.shares), silent).notes
    assert "holds another key than the one that signed this log" in note
    assert (house.folder / "log-key.pem").read_text(encoding="ascii") == "another"


def test_a_backup_without_a_recovery_key_leaves_the_keys_out(
    street: Street, kept: Kept, tmp_path: Path
) -> None:
    with street.house().lived_in():
        recorded()
        made = back_up(tmp_path, silent)
    assert not made.has_keys
    with (
        street.house().lived_in(),
        pytest.raises(SharesError, match="holds no keys that shares could open; leave"),
    ):
        restore(Request(made.place, shares=kept.shares), silent)


def test_shares_of_another_recovery_key_open_nothing(street: Street, kept: Kept) -> None:
    with street.house().lived_in() as house:
        one, two, _ = new_recovery_key()
        other = typed_shares("\n".join(one) + "\n\n" + "\n".join(two))
        for shares in (other, (kept.shares[0], kept.shares[0]), (kept.shares[0], other[1])):
            with pytest.raises(SharesError, match="; give two different shares of the set"):
                restore(Request(kept.archive, shares=shares), silent)
        assert not (house.folder / "exhibits").exists()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda text: text.partition("\n\n")[0], "1 shares were given instead of two; write two of them"),
        (lambda text: text + "\n\n" + text, "4 shares were given instead of two"),
        (lambda text: text.replace(text.splitlines()[2], "AAAA " * 5), "share 1: line 3 .*; compare it with the paper"),
        (lambda text: text[:0], "0 shares were given"),
    ],
)  # fmt: skip
def test_mistyped_shares_are_named(change: object, words: str, kept: Kept) -> None:
    assert callable(change)
    with pytest.raises(SharesError, match=words):
        typed_shares(str(change(kept.typed)))


def test_shares_are_read_however_they_are_written(kept: Kept) -> None:
    hurried = "\r\n" + kept.typed.lower().replace("\n", " \r\n") + "\r\n\r\n\r\n"
    read = typed_shares(hurried)
    assert all(isinstance(share, Share) for share in read)
    assert read == kept.shares


def test_a_file_that_holds_no_recovery_key_is_told(street: Street, tmp_path: Path) -> None:
    with street.house().lived_in() as house:
        (house.folder / "recovery-key.txt").write_text("nothing\n", encoding="ascii")
        with pytest.raises(
            TargetError, match="holds no recovery key; run `pliego backup --new-recovery-key`"
        ):
            back_up(tmp_path, silent)
    assert list(tmp_path.glob("*.tar")) == []
