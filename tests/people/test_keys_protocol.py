"""The protocol of docs/explanation/keys.md: one test for each arrow, which bears its number."""

import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from django.conf import LazySettings

from pliego.people import queries
from pliego.people.actions import (
    add_passkey_lock,
    admit,
    change_passphrase,
    destroy_wraps,
    end_membership,
    let_in,
    make_member_key,
    make_recovery,
    recover,
    see_leave,
    wrap_content,
)
from pliego.people.errors import NotYoursError
from pliego.people.key_cost import chosen_cost
from pliego.people.key_session import OPEN_FOR
from pliego.people.keys import (
    CHEAPEST,
    MODERATE,
    CannotOpenError,
    Halves,
    OpenKey,
    PasskeySecret,
    StreamSealer,
    join,
    new_content_key,
    open_stream,
    part,
    unseal,
)
from pliego.people.kinds import OfficeRole
from pliego.people.models import ContentWrap, MemberLock, Office, OfficeVersion, OfficeWrap
from tests.support.keys import office_with, opened, passphrase, person

pytestmark = pytest.mark.django_db

PAGE = Path(__file__).parents[2] / "docs/explanation/keys.md"
TEXT = b"what a worker said, in confidence"


def _live(office: Office) -> OfficeVersion:
    version = queries.live_version(office)
    assert version is not None
    return version


def test_arrow_1_a_passphrase_opens_its_members_key() -> None:
    ana = opened("ana")
    assert queries.open_key(person("ana"), passphrase("ana")) == ana
    with pytest.raises(CannotOpenError):
        queries.open_key(person("ana"), passphrase("beto"))
    change_passphrase(ana, "otra frase del todo", CHEAPEST)
    assert queries.open_key(person("ana"), "otra frase del todo") == ana
    with pytest.raises(CannotOpenError):
        queries.open_key(person("ana"), passphrase("ana"))


def test_arrow_2_a_passkey_opens_its_members_key() -> None:
    ana = opened("ana")
    answer = PasskeySecret(b"credential", b"s" * 32, b"p" * 32)
    add_passkey_lock(ana, answer)
    assert queries.open_key_by_passkey(person("ana"), answer) == ana
    with pytest.raises(CannotOpenError):
        queries.open_key_by_passkey(person("ana"), replace(answer, secret=b"q" * 32))
    with pytest.raises(NotYoursError):
        queries.open_key_by_passkey(person("ana"), replace(answer, credential=b"another"))


def test_arrow_3_the_half_in_the_session_shows_nothing_of_the_key() -> None:
    ana = opened("ana")
    one, other = part(ana, 1_800_000_000, b"session"), part(ana, 1_800_000_000, b"session")
    assert one.kept != other.kept
    assert one.given != other.given
    with pytest.raises(CannotOpenError):
        join(Halves(one.kept, other.given), 0, b"session")


def test_arrow_4_the_halves_join_for_a_time_and_in_their_session_only() -> None:
    ana, until = opened("ana"), 1_800_000_000
    halves = part(ana, until, b"session")
    assert join(halves, until - 1, b"session") == ana
    for moment, session in ((until, b"session"), (until - 1, b"another")):
        with pytest.raises(CannotOpenError):
            join(halves, moment, session)


def test_arrow_5_a_members_key_opens_the_office() -> None:
    ana, beto, carla = opened("ana"), opened("beto"), opened("carla")
    version = _live(office_with("norte", ana, beto))
    assert queries.office_pair(version, ana) == queries.office_pair(version, beto)
    with pytest.raises(NotYoursError):
        queries.office_pair(version, carla)


def test_arrow_6_the_offices_key_opens_the_key_of_a_content() -> None:
    ana, beto = opened("ana"), opened("beto")
    office, content, key = office_with("norte", ana, beto), uuid4(), new_content_key()
    wrap_content(content, key, office)
    box = bytes(ContentWrap.objects.get(content=content).box)
    pair = queries.office_pair(_live(office), ana)
    assert queries.key_in(content, pair, box) == queries.content_key(content, beto) == key
    with pytest.raises(CannotOpenError):
        queries.key_in(uuid4(), pair, box)


def test_arrow_7_the_key_of_a_content_opens_it() -> None:
    key = new_content_key()
    sealer = StreamSealer(key)
    stored = sealer.header + sealer.push(TEXT) + sealer.finish()
    assert b"".join(open_stream(key, [stored])) == TEXT
    with pytest.raises(CannotOpenError):
        list(open_stream(new_content_key(), [stored]))


def test_arrow_8_new_content_is_sealed_while_every_key_is_closed() -> None:
    office = office_with("norte", opened("ana"), opened("beto"))
    content, key = uuid4(), new_content_key()
    wrap_content(content, key, office)
    ana = queries.open_key(person("ana"), passphrase("ana"))
    assert queries.content_key(content, ana) == key


def test_arrow_9_a_holder_lets_another_members_key_in() -> None:
    ana, beto = opened("ana"), opened("beto")
    office = office_with("norte", ana, beto)
    content, key = uuid4(), new_content_key()
    wrap_content(content, key, office)
    membership = admit(office, person("carla"), OfficeRole.MEMBER, ana)
    carla = opened("carla")
    with pytest.raises(NotYoursError):
        queries.content_key(content, carla)
    let_in(membership, beto)
    assert queries.content_key(content, carla) == key


def test_arrow_10_a_membership_that_ended_opens_nothing_from_that_moment() -> None:
    ana, beto = opened("ana"), opened("beto")
    office = office_with("norte", ana, beto)
    content = uuid4()
    wrap_content(content, new_content_key(), office)
    end_membership(queries.memberships(office).get(person=person("beto")), person("ana"))
    with pytest.raises(NotYoursError):
        queries.content_key(content, beto)


def test_arrow_11_a_new_version_takes_all_content_and_every_older_box_is_destroyed() -> None:
    ana, beto = opened("ana"), opened("beto")
    office = office_with("norte", ana, beto)
    make_recovery(office, ana)
    content, key = uuid4(), new_content_key()
    wrap_content(content, key, office)
    old = _live(office)
    copied = queries.office_pair(old, beto)
    see_leave(queries.memberships(office).get(person=person("beto")), ana)
    old.refresh_from_db()
    assert old.retired_at is not None
    assert not bytes(old.recovery_box)
    assert not OfficeWrap.objects.filter(version=old).exists()
    assert not ContentWrap.objects.filter(version=old).exists()
    with pytest.raises(CannotOpenError):
        unseal(copied, bytes(ContentWrap.objects.get(content=content).box))
    assert queries.content_key(content, ana) == key


def test_arrow_12_a_new_version_is_sealed_to_the_recovery_key_without_any_share() -> None:
    ana, beto, carla = opened("ana"), opened("beto"), opened("carla")
    office = office_with("norte", ana, beto, carla)
    shares = make_recovery(office, ana)
    before = bytes(_live(office).recovery_box)
    see_leave(queries.memberships(office).get(person=person("carla")), ana)
    assert bytes(_live(office).recovery_box) not in (b"", before)
    ana = opened("ana")
    recover(office, (shares[1], shares[2]), person("ana"))
    assert queries.office_pair(_live(office), ana).public == bytes(_live(office).public_key)


def test_arrow_13_one_share_opens_nothing() -> None:
    ana = opened("ana")
    office = office_with("norte", ana)
    for share in make_recovery(office, ana):
        with pytest.raises(CannotOpenError):
            recover(office, (share, share), person("ana"))


def test_arrow_14_two_shares_open_the_office_for_every_member_that_is_shut_out() -> None:
    ana, beto = opened("ana"), opened("beto")
    office = office_with("norte", ana, beto)
    shares = make_recovery(office, beto)
    content, key = uuid4(), new_content_key()
    wrap_content(content, key, office)
    ana, beto = opened("ana"), opened("beto")
    for closed in (ana, beto):
        with pytest.raises(NotYoursError):
            queries.content_key(content, closed)
    recover(office, (shares[2], shares[1]), person("beto"))
    assert queries.content_key(content, ana) == queries.content_key(content, beto) == key


def test_arrow_15_erased_content_opens_for_nobody() -> None:
    ana, beto = opened("ana"), opened("beto")
    office = office_with("norte", ana, beto)
    content = uuid4()
    wrap_content(content, new_content_key(), office)
    destroy_wraps(content)
    assert not ContentWrap.objects.filter(content=content).exists()
    for one in (ana, beto):
        with pytest.raises(NotYoursError):
            queries.content_key(content, one)


def test_every_arrow_of_the_page_has_its_row_and_its_test() -> None:
    page = PAGE.read_text(encoding="utf-8")
    drawn = sorted(int(number) for number in re.findall(r"-->\|(\d+)\|", page))
    rows = [int(number) for number in re.findall(r"^\| (\d+) \|", page, re.MULTILINE)]
    tested = sorted(int(found[1]) for name in globals() if (found := re.match(r"test_arrow_(\d+)_", name)))
    assert drawn == rows == tested == list(range(1, len(drawn) + 1))


def test_the_page_says_what_a_try_of_a_passphrase_costs_and_how_long_a_key_stays_open() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert f"{MODERATE.rounds} passes over {MODERATE.memory // 1024**2} MiB" in page
    assert f"for {OPEN_FOR // timedelta(minutes=1)} minutes" in page


def test_a_lock_costs_what_the_page_says_unless_the_settings_say_otherwise(settings: LazySettings) -> None:
    assert chosen_cost() == MODERATE
    settings.PLIEGO_KEY_COST = CHEAPEST
    make_member_key(person("ana"), passphrase("ana"))
    lock = MemberLock.objects.get()
    assert (lock.rounds, lock.memory) == (CHEAPEST.rounds, CHEAPEST.memory)
    settings.PLIEGO_KEY_COST = "cheap"
    with pytest.raises(TypeError, match="must be a Cost"):
        chosen_cost()


def test_a_forged_open_key_is_of_no_use() -> None:
    ana, beto = opened("ana"), opened("beto")
    version = _live(office_with("norte", ana))
    with pytest.raises(CannotOpenError):
        queries.office_pair(version, OpenKey(ana.person_id, ana.key_id, beto.pair))
