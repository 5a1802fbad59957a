"""A store that speaks S3 does the same, in parts, against a server on this machine."""

import logging
import os
import secrets
from collections.abc import Iterator
from pathlib import Path

import boto3
import pytest
from moto.server import ThreadedMotoServer

from pliego.evidence.actions import open_exhibit
from pliego.evidence.queries import is_intact
from pliego.evidence.store import MissingError, Store
from pliego.evidence.store.chosen import chosen_store
from pliego.evidence.store.s3 import PART, S3Draft, S3Store

from . import files
from .conftest import Desk

PLACE = "s3://expedientes/pliego/pruebas"
LATER = 4_000_000_000.0


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """A server that speaks S3, with one bucket."""
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    running = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    running.start()
    host, port = running.get_host_and_port()
    with pytest.MonkeyPatch.context() as patch:
        for name, value in (
            ("AWS_ACCESS_KEY_ID", "prueba"),
            ("AWS_SECRET_ACCESS_KEY", "prueba"),
            ("AWS_DEFAULT_REGION", "us-east-1"),
        ):
            patch.setenv(name, value)
        address = f"http://{host}:{port}"
        boto3.client("s3", endpoint_url=address).create_bucket(Bucket="expedientes")
        yield address
    running.stop()


@pytest.fixture
def exhibits(server: str, settings: object, tmp_path: Path) -> Path:
    """The store of these tests is that server; the folder stays empty."""
    setattr(settings, "PLIEGO_EXHIBITS", PLACE)  # noqa: B010
    setattr(settings, "PLIEGO_S3_ENDPOINT", server)  # noqa: B010
    return tmp_path


@pytest.fixture
def store(exhibits: Path) -> Store:
    return chosen_store()


def kept(store: Store, content: bytes) -> str:
    called = secrets.token_hex(16)
    draft = store.draft(called)
    draft.write(content)
    draft.keep()
    return called


def test_what_is_kept_can_be_read_in_pieces(store: Store) -> None:
    content = os.urandom(200_000)
    assert b"".join(store.read(kept(store, content))) == content


def test_a_long_stream_goes_out_in_parts_and_is_never_whole_in_memory(store: Store) -> None:
    called, piece = secrets.token_hex(16), os.urandom(1024 * 1024)
    draft = store.draft(called)
    assert isinstance(draft, S3Draft)
    waiting = []
    for _ in range(20):
        draft.write(piece)
        waiting.append(len(draft._waiting))
    draft.keep()
    assert max(waiting) < PART
    assert len(draft._parts) == 3
    assert b"".join(store.read(called)) == piece * 20


def test_nothing_is_there_before_it_is_kept_nor_after_it_is_discarded(store: Store) -> None:
    called = secrets.token_hex(16)
    draft = store.draft(called)
    draft.write(b"half")
    with pytest.raises(MissingError):
        next(store.read(called))
    draft.discard()
    draft.discard()
    assert store.sweep(before=LATER) == 0


def test_a_taken_name_is_not_written_over(store: Store) -> None:
    called = kept(store, b"first")
    draft = store.draft(called)
    draft.write(b"second")
    with pytest.raises(FileExistsError):
        draft.keep()
    draft.discard()
    assert b"".join(store.read(called)) == b"first"


def test_old_drafts_are_swept_and_names_are_listed_by_age(store: Store) -> None:
    called = kept(store, b"x")
    store.draft(secrets.token_hex(16)).write(b"half")
    assert (store.sweep(before=0), called in store.names(before=0)) == (0, False)
    assert (store.sweep(before=LATER), called in store.names(before=LATER)) == (1, True)


def test_what_others_keep_in_the_bucket_is_left_alone(store: Store, server: str) -> None:
    client = boto3.client("s3", endpoint_url=server)
    bare = S3Store("expedientes", "", server)
    called = kept(bare, b"x")
    foreign = ("informe.pdf", "pliego/informe.pdf", f"{called}.bak")
    for key in foreign:
        client.put_object(Bucket="expedientes", Key=key, Body=b"of another program")
        client.create_multipart_upload(Bucket="expedientes", Key=key)
    assert list(bare.names(before=LATER)) == [called]
    assert bare.sweep(before=LATER) == 0
    for key in foreign:
        client.delete_object(Bucket="expedientes", Key=key)
    for upload in client.list_multipart_uploads(Bucket="expedientes")["Uploads"]:
        client.abort_multipart_upload(Bucket="expedientes", Key=upload["Key"], UploadId=upload["UploadId"])
    bare.delete(called)


def test_deleting_takes_it_away(store: Store) -> None:
    called = kept(store, b"x")
    store.delete(called)
    store.delete(called)
    with pytest.raises(MissingError):
        next(store.read(called))


def test_an_exhibit_can_lie_there(desk: Desk) -> None:
    exhibit = desk.hand_in(files.docx(), "carta.docx")
    assert is_intact(exhibit)
    assert b"".join(open_exhibit(exhibit, desk.beto).pieces) == files.docx()
