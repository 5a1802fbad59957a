"""The log over HTTP: checkpoints and proofs that a program can check, refusals that say what mends them."""

import json
from typing import Any

import pytest
from django.test import Client

from pliego.docket.actions import append_event
from pliego.docket.kinds import Visibility
from pliego.docket.log.pliego_verify import (
    Trusted,
    check_checkpoint_file,
    check_docket_file,
    is_continued,
    is_included,
    read_checkpoint,
    read_key,
    read_note,
    roots_of,
    sound,
)
from pliego.docket.models import Case, Event, LogLeaf
from pliego.observatory.from_docket import publish
from pliego.observatory.log_from_docket import publish_log
from pliego.observatory.models import PublishedCheckpoint, PublishedTile
from tests.observatory.conftest import MakeEntry
from tests.support.published import TODAY

SLUG = "san-martin-mine-2023"


def asked(client: Client, address: str, status: int = 200) -> Any:
    """The JSON at an address of the log."""
    answer = client.get(f"/log/{address}")
    assert (answer.status_code, answer.headers["Cache-Control"]) == (status, "no-store")
    return json.loads(answer.content)


def text(client: Client, address: str) -> str:
    """The text at an address of the log."""
    answer = client.get(f"/log/{address}")
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "text/plain; charset=utf-8")
    return answer.content.decode()


def test_the_latest_checkpoint_is_signed_by_the_published_key(published: None, client: Client) -> None:
    note = read_note(text(client, "checkpoint"))
    assert note.is_signed_by(read_key(text(client, "key")))
    assert read_checkpoint(note.text).number == 1


def test_every_event_of_every_published_case_is_proved_in_its_file(published: None, client: Client) -> None:
    trusted = Trusted(read_key(text(client, "key")), text(client, "checkpoint"))
    answer = client.get(f"/es/cases/{SLUG}.json").content
    findings = check_docket_file(answer, trusted)
    assert sound(findings)
    assert {finding.code for finding in findings} >= {
        "events_hold",
        "document_holds",
        "against_holds",
        "key_holds",
    }
    document = json.loads(answer)
    numbers = {f"e{event['content']['sequence']}" for event in document["record"]["events"]}
    assert numbers >= {event["reference"] for event in document["events"]}


def test_the_inclusion_of_a_published_event_is_proved(published: None, client: Client) -> None:
    root = read_checkpoint(read_note(text(client, "checkpoint")).text).root
    found = asked(client, f"inclusion?case={SLUG}&event=3")
    proof = [bytes.fromhex(step) for step in found["proof"]]
    assert is_included(bytes.fromhex(found["leaf"]), found["index"], found["size"], proof, root)
    record = json.loads(client.get(f"/es/cases/{SLUG}.json").content)["record"]
    ((index, path),) = ((e["index"], e["proof"]) for e in record["events"] if e["content"]["sequence"] == 3)
    assert (index, path) == (found["index"], found["proof"])


def test_the_chain_grows_with_the_record_and_each_continues_the_one_before(
    case: Case, entry: MakeEntry, client: Client
) -> None:
    for count in (1, 2, 300):
        for _ in range(count):
            append_event(case, entry())
        publish_log()
    chain = client.get("/log/checkpoints.json").content
    findings = check_checkpoint_file(
        chain, Trusted(read_key(text(client, "key")), text(client, "checkpoint"))
    )
    assert sound(findings)
    assert [found["note"].split("\n")[1] for found in json.loads(chain)["checkpoints"]] == ["1", "3", "303"]
    found = asked(client, "consistency?from=3")
    leaves = [bytes(leaf.hash) for leaf in LogLeaf.objects.order_by("index")]
    roots = roots_of(leaves, [3, 303])
    assert (found["from"], found["to"]) == (3, 303)
    assert is_continued(3, 303, [bytes.fromhex(step) for step in found["proof"]], roots[3], roots[303])


def test_a_chain_that_was_altered_is_told(case: Case, entry: MakeEntry, client: Client) -> None:
    for _ in range(3):
        append_event(case, entry())
        publish_log()
    whole = json.loads(client.get("/log/checkpoints.json").content)
    key = Trusted(read_key(whole["key"]))
    links = whole["checkpoints"]
    for changed, code in (
        ([links[0], links[2]], "chain_broken"),
        ([links[1], links[0], links[2]], "chain_broken"),
        ([*links, links[2]], "chain_broken"),
        ([links[0], {**links[1], "proof": links[2]["proof"]}, links[2]], "chain_rewritten"),
        ([{**links[0], "note": links[0]["note"].replace("number 1", "number 7")}], "bad_signature"),
        ([{**links[0], "more": 1}], "unreadable"),
    ):
        data = json.dumps({"key": whole["key"], "checkpoints": changed}).encode()
        assert code in {finding.code for finding in check_checkpoint_file(data, key)}, code


@pytest.mark.parametrize(
    ("address", "status", "reason"),
    [
        ("inclusion", 400, "event must be a whole number, such as event=1"),
        (f"inclusion?case={SLUG}&event=x", 400, "event must be a whole number"),
        (f"inclusion?case={SLUG}&event=-1", 400, "event must be a whole number"),
        (f"inclusion?case={SLUG}&event=１", 400, "event must be a whole number"),
        (f"inclusion?case={SLUG}&event=999999", 404, "no such published event"),
        ("inclusion?case=nowhere&event=1", 404, "no such published event"),
        (f"inclusion?case={SLUG}&event=1&size=1", 400, "ask for a size above that"),
        (f"inclusion?case={SLUG}&event=1&size=99999999999999", 404, "ask for size up to that"),
        (f"inclusion?case={SLUG}&event=1&size={'9' * 40}", 400, "size must be a whole number"),
        ("consistency", 400, "from must be a whole number, such as from=1"),
        ("consistency?from=1.5", 400, "from must be a whole number"),
        ("consistency?from=5&to=4", 400, "exchange them"),
        ("consistency?from=5&to=999999", 404, "ask for to up to that"),
    ],
)
def test_what_has_no_answer_is_refused_in_words(
    published: None, client: Client, address: str, status: int, reason: str
) -> None:
    assert reason in asked(client, address, status)["error"]


@pytest.mark.parametrize("address", ["key", "checkpoint", "checkpoints.json", "consistency?from=0"])
def test_before_the_first_publication_there_is_nothing(db: None, client: Client, address: str) -> None:
    assert asked(client, address, 404) == {"error": "nothing is published yet"}


def test_the_log_takes_nothing(published: None, client: Client) -> None:
    assert client.post("/log/checkpoint").status_code == 405


@pytest.mark.parametrize("visibility", [Visibility.PARTIES, Visibility.OFFICE, Visibility.SEALED])
def test_of_a_hidden_event_nothing_but_a_hash_is_published(
    case: Case, entry: MakeEntry, client: Client, visibility: Visibility
) -> None:
    append_event(case, entry())
    hidden = append_event(case, entry(visibility=visibility, payload={"detail": "secret-7f3a"}))
    publish(TODAY)
    assert asked(client, f"inclusion?case={case.slug}&event=1")["proof"] == [bytes(hidden.leaf_hash).hex()]
    asked(client, f"inclusion?case={case.slug}&event=2", 404)
    document = client.get(f"/en/cases/{case.slug}.json").content.decode()
    assert "secret-7f3a" not in document
    assert bytes(hidden.salt).hex() not in document
    assert [event["content"]["sequence"] for event in json.loads(document)["record"]["events"]] == [1]


def test_an_event_recorded_after_the_checkpoint_waits_for_the_next_publication(
    case: Case, entry: MakeEntry, client: Client
) -> None:
    append_event(case, entry())
    publish(TODAY)
    later = append_event(case, entry(word="review_accepted"))
    asked(client, f"inclusion?case={case.slug}&event={later.sequence}", 404)
    publish(TODAY)
    assert asked(client, f"inclusion?case={case.slug}&event={later.sequence}")["size"] == 2


def test_what_was_published_of_another_log_gives_way(case: Case, entry: MakeEntry, client: Client) -> None:
    PublishedTile.objects.create(level=0, position=0, hashes=bytes(32) * 5)
    PublishedCheckpoint.objects.create(number=1, size=5, note="of another log", key="k")
    append_event(case, entry())
    publish_log()
    assert (
        check_checkpoint_file(
            client.get("/log/checkpoints.json").content, Trusted(read_key(text(client, "key")))
        )[-2].code
        == "chain_holds"
    )
    assert asked(client, "consistency?from=1")["to"] == Event.objects.count() == 1


def test_a_page_of_the_log_is_a_few_queries_however_long_it_is(
    published: None, client: Client, django_assert_max_num_queries: Any
) -> None:
    with django_assert_max_num_queries(5):
        client.get(f"/log/inclusion?case={SLUG}&event=3")


def test_the_script_is_given_as_it_is(client: Client) -> None:
    answer = client.get("/log/pliego_verify.py")
    assert answer.headers["Content-Type"].startswith("text/x-python")
    assert answer.content.decode().startswith("#!/usr/bin/env python3\n")
