"""An outside authority stamps checkpoints; what it answers wrongly is refused, and a checkpoint never waits for it."""

from collections.abc import Iterator
from datetime import UTC
from pathlib import Path
from typing import Final

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from django.conf import LazySettings
from django.db import IntegrityError, connection, transaction

from pliego.docket.actions import (
    TimestampError,
    configured_authority,
    sign_checkpoint,
    stamp_checkpoints,
    unstamped,
)
from pliego.docket.log.pliego_verify import check_timestamp, read_note
from pliego.docket.models import Checkpoint, Timestamp
from pliego.docket.timestamps import Authority, check_stamp, load_roots
from tests.docket.conftest import record_findings
from tests.docket.sealing import SIGNER
from tests.support.authority import Answer, Desk, Stamper, another_text, serving

pytestmark = pytest.mark.django_db

REFUSED: Final = bytes.fromhex("30053003020102")
"""An answer that says no, with nothing else."""


@pytest.fixture(scope="module")
def stamper(tmp_path_factory: pytest.TempPathFactory) -> Stamper:
    """An authority that the tests trust."""
    return Stamper(tmp_path_factory.mktemp("authority") / "own")


@pytest.fixture
def desk(stamper: Stamper, settings: LazySettings) -> Iterator[Desk]:
    """That authority, listening, and named by the settings."""
    with serving(stamper.reply) as listening:
        settings.PLIEGO_TSA_URL = listening.address
        settings.PLIEGO_TSA_CERTIFICATE = str(stamper.root)
        yield listening


def text_of(number: int) -> str:
    return read_note(Checkpoint.objects.get(number=number).note).text


def roots(stamper: Stamper) -> tuple[x509.Certificate, ...]:
    return load_roots(stamper.root)


def test_the_last_checkpoint_is_stamped_and_the_stamp_says_by_whom(desk: Desk, stamper: Stamper) -> None:
    for _ in range(3):
        sign_checkpoint(SIGNER)
    assert (stamp_checkpoints(), unstamped(), stamp_checkpoints()) == (1, [], 0)
    row = Timestamp.objects.get()
    stamp = check_stamp(bytes(row.token), text_of(3), roots(stamper))
    assert (row.checkpoint_id, stamp.authority) == (3, "CN=Test Authority")
    assert stamp.time.tzinfo is UTC
    assert desk.asked == ["application/timestamp-query"]


def test_from_the_first_stamp_on_every_checkpoint_gets_one(desk: Desk, stamper: Stamper) -> None:
    sign_checkpoint(SIGNER)
    stamp_checkpoints()
    desk.answer = lambda _: REFUSED
    for _ in range(3):
        sign_checkpoint(SIGNER)
        with pytest.raises(TimestampError):
            stamp_checkpoints()
    assert unstamped() == [2, 3, 4]
    desk.answer = stamper.reply
    assert (stamp_checkpoints(), unstamped()) == (3, [])


def wrong_nonce(stamper: Stamper, _: Path) -> Answer:
    return lambda query: stamper.reply(stamper.new_nonce(query))


def wrong_hash(stamper: Stamper, _: Path) -> Answer:
    return lambda query: stamper.reply(another_text(query))


def foreign(_: Stamper, folder: Path) -> Answer:
    return Stamper(folder / "foreign").reply


def refusal(_: Stamper, folder: Path) -> Answer:
    return Stamper(folder / "other", digests="sha512").reply


def altered(stamper: Stamper, _: Path) -> Answer:
    return lambda query: stamper.reply(query)[:-5] + bytes(5)


def silent(_: Stamper, __: Path) -> Answer:
    def answer(query: bytes) -> bytes:
        raise ConnectionError

    return answer


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (wrong_nonce, "Nonce mismatch"),
        (wrong_hash, "Mismatch between messages"),
        (foreign, "certificate"),
        (refusal, "refused"),
        (altered, "certificates|signature|digest"),
        (silent, "does not answer"),
        (lambda _, __: lambda ___: REFUSED, "refused: status 2"),
        (lambda _, __: lambda ___: b"<html>", "no answer of RFC 3161"),
        (lambda _, __: lambda ___: b"", "no answer of RFC 3161"),
        (lambda _, __: lambda ___: b"x" * 100_001, "more than 100,000 bytes"),
        (lambda _, __: lambda ___: b"http://127.0.0.1:9/", "does not answer"),
    ],
)
def test_an_answer_that_is_not_the_authoritys_about_this_text_is_refused(
    desk: Desk, stamper: Stamper, tmp_path: Path, make: object, reason: str
) -> None:
    assert callable(make)
    desk.answer = make(stamper, tmp_path)
    sign_checkpoint(SIGNER)
    with pytest.raises(TimestampError, match=reason):
        stamp_checkpoints()
    assert not Timestamp.objects.exists()
    assert unstamped() == [1]


def test_an_authority_that_is_not_there_is_said_so(stamper: Stamper) -> None:
    sign_checkpoint(SIGNER)
    with pytest.raises(TimestampError, match="does not answer"):
        stamp_checkpoints(Authority("http://127.0.0.1:9/", roots(stamper)))
    assert Checkpoint.objects.count() == 1


def test_without_an_authority_nothing_is_asked(settings: LazySettings) -> None:
    sign_checkpoint(SIGNER)
    assert configured_authority() is None
    assert stamp_checkpoints() == 0


@pytest.mark.parametrize(
    ("address", "certificate", "reason"),
    [
        ("http://127.0.0.1/", "", "needs PLIEGO_TSA_CERTIFICATE"),
        ("file:///etc/hostname", "root.pem", "no http or https address"),
        ("https://127.0.0.1/", "nowhere.pem", "cannot be read"),
        ("https://127.0.0.1/", "empty.pem", "no certificate in PEM form"),
    ],
)
def test_settings_that_cannot_work_are_said_so(
    settings: LazySettings, stamper: Stamper, address: str, certificate: str, reason: str
) -> None:
    (stamper.folder / "empty.pem").write_bytes(b"")
    settings.PLIEGO_TSA_URL = address
    settings.PLIEGO_TSA_CERTIFICATE = certificate and str(stamper.folder / certificate)
    with pytest.raises(TimestampError, match=reason):
        configured_authority()


def test_a_stamp_of_another_checkpoint_or_authority_does_not_pass(
    desk: Desk, stamper: Stamper, tmp_path: Path
) -> None:
    for _ in range(2):
        sign_checkpoint(SIGNER)
    stamp_checkpoints()
    token = bytes(Timestamp.objects.get().token)
    with pytest.raises(TimestampError, match="Mismatch"):
        check_stamp(token, text_of(1), roots(stamper))
    with pytest.raises(TimestampError):
        check_stamp(token, text_of(2), roots(Stamper(tmp_path / "foreign")))


def test_any_changed_byte_is_found_by_the_script_alone(desk: Desk, stamper: Stamper) -> None:
    sign_checkpoint(SIGNER)
    stamp_checkpoints()
    token, text = bytes(Timestamp.objects.get().token), text_of(1)
    for place in range(len(token)):
        changed = token[:place] + bytes([token[place] ^ 1]) + token[place + 1 :]
        assert check_timestamp(changed, text, 1, roots(stamper)).code == "timestamp_bad", place
    for changed in (token[:-1], token + b"x", token[1:], b""):
        assert check_timestamp(changed, text, 1, roots(stamper)).code == "timestamp_bad"
    assert check_timestamp(token, text, 1, roots(stamper)).code == "timestamp_holds"


def test_an_authority_with_an_rsa_key_is_understood(tmp_path: Path) -> None:
    sign_checkpoint(SIGNER)
    own = Stamper(tmp_path / "rsa", make=lambda: generate_private_key(65537, 2048))
    with serving(own.reply) as listening:
        assert stamp_checkpoints(Authority(listening.address, roots(own))) == 1
    assert (
        check_stamp(bytes(Timestamp.objects.get().token), text_of(1), roots(own)).authority
        == "CN=Test Authority"
    )


def test_an_authority_is_trusted_by_its_own_certificate_too_and_by_nothing_else(
    stamper: Stamper, desk: Desk
) -> None:
    sign_checkpoint(SIGNER)
    stamp_checkpoints()
    token = bytes(Timestamp.objects.get().token)
    own = load_roots(stamper.folder / "tsa.pem")
    assert check_timestamp(token, text_of(1), 1, own).code == "timestamp_holds"
    assert check_timestamp(token, text_of(1), 1, ()).code == "timestamp_bad"


@pytest.mark.parametrize(
    "statement", ["UPDATE docket_timestamp SET token = token", "DELETE FROM docket_timestamp"]
)
def test_a_timestamp_cannot_be_changed(desk: Desk, statement: str) -> None:
    sign_checkpoint(SIGNER)
    stamp_checkpoints()
    connection.check_constraints()
    with pytest.raises(IntegrityError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)
    assert "timestamps_unchecked" in {finding.code for finding in record_findings()}
