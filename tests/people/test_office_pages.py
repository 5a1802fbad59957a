"""Pages of keys and offices: what a reader sees, what a form does, and whom a page refuses."""

import re
from base64 import urlsafe_b64encode
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from html import unescape
from typing import Protocol
from uuid import uuid4

import pytest
import time_machine
from django.conf import LazySettings
from django.core.cache import cache
from django.http import Http404
from django.test import Client, RequestFactory

from pliego.people import queries
from pliego.people.actions import (
    NewOffice,
    admit,
    end_membership,
    establish_office,
    make_recovery,
    wrap_content,
)
from pliego.people.key_session import opened_key
from pliego.people.key_tries import MOST
from pliego.people.keys import CHEAPEST, OpenKey, fingerprint, new_content_key, printed
from pliego.people.kinds import OfficeKind, OfficeRole, OfficeWarning
from pliego.people.models import MemberKey, Membership, Office
from pliego.people.office_page import office_page
from tests.support.keys import office_with, opened, passphrase, person

pytestmark = pytest.mark.django_db

NEW = "siete lunas de papel"
SignIn = Callable[[str], Client]


@pytest.fixture(autouse=True)
def cheap_locks(settings: LazySettings) -> None:
    """Locks of the pages at the cheapest cost, too."""
    settings.PLIEGO_KEY_COST = CHEAPEST


@pytest.fixture
def sign_in() -> SignIn:
    """A browser in which a person is signed in."""

    def signed_in(login: str) -> Client:
        client = Client()
        client.force_login(person(login), backend="allauth.account.auth_backends.AuthenticationBackend")
        return client

    return signed_in


@pytest.fixture
def with_key(sign_in: SignIn) -> SignIn:
    """A browser in which a person is signed in and has opened their key."""

    def key_open(login: str) -> Client:
        client = sign_in(login)
        response = client.post("/en/account/key/open/", {"passphrase": passphrase(login)})
        assert response.status_code == 302, response.content
        return client

    return key_open


class Answer(Protocol):
    """What a test needs of an answer."""

    status_code: int
    content: bytes


def _text(response: Answer) -> str:
    assert response.status_code == 200, response
    shown = re.sub(r"<(style|script).*?</\1>|<[^>]+>", " ", response.content.decode(), flags=re.DOTALL)
    return " ".join(shown.split())


def _live(office: Office) -> int:
    version = queries.live_version(office)
    assert version is not None
    return version.number


def _pk(office: Office, login: str) -> int:
    return queries.memberships(office).get(person=person(login)).pk


@pytest.mark.parametrize(
    "address", ["account/key/", "account/key/open/", "account/key/make/", "offices/", "offices/norte/"]
)
def test_nobody_reaches_a_page_without_signing_in(address: str) -> None:
    office_with("norte", opened("ana"))
    response = Client().get(f"/en/{address}")
    assert response.status_code == 302
    assert response["Location"].startswith("/en/account/sign-in/")


def test_a_key_is_made_open_closed_and_opened_again(sign_in: SignIn) -> None:
    client = sign_in("ana")
    assert "Make your key" in _text(client.get("/en/account/key/"))
    assert client.get("/en/account/key/open/")["Location"] == "/en/account/key/make/"
    client.post("/en/account/key/make/", {"passphrase": NEW, "again": NEW})
    assert "open in this browser until 12:20 UTC" in _text(client.get("/en/account/key/"))
    client.post("/en/account/key/close/")
    assert "Your key is closed" in _text(client.get("/en/account/key/"))
    client.post("/en/account/key/open/", {"passphrase": NEW})
    page = _text(client.get("/en/account/key/"))
    key = queries.key_of(person("ana"))
    assert key is not None
    assert fingerprint(bytes(key.public_key)) in page


def test_a_key_closes_by_itself_after_twenty_minutes(with_key: SignIn, clock: time_machine.Traveller) -> None:
    opened("ana")
    client = with_key("ana")
    clock.shift(timedelta(minutes=19, seconds=59))
    assert "open in this browser" in _text(client.get("/en/account/key/"))
    clock.shift(timedelta(seconds=1))
    assert "Your key is closed" in _text(client.get("/en/account/key/"))


def test_the_cookie_alone_and_the_session_alone_hold_no_open_key(with_key: SignIn, sign_in: SignIn) -> None:
    opened("ana")
    client = with_key("ana")
    cookie = client.cookies["key"]
    assert cookie["httponly"]
    assert cookie["samesite"] == "Strict"
    other = sign_in("ana")
    other.cookies["key"] = cookie.value
    assert "Your key is closed" in _text(other.get("/en/account/key/"))
    del client.cookies["key"]
    assert "Your key is closed" in _text(client.get("/en/account/key/"))


def test_an_open_key_serves_its_owner_only(with_key: SignIn) -> None:
    ana = opened("ana")
    client = with_key("ana")
    request = RequestFactory().get("/")
    request.session = client.session
    request.COOKIES["key"] = client.cookies["key"].value
    for login, found in (("beto", None), ("ana", ana)):
        request.user = person(login)
        assert opened_key(request) == found


def test_no_private_half_stands_in_the_session(with_key: SignIn) -> None:
    ana = opened("ana")
    client = with_key("ana")
    held = repr(dict(client.session))
    assert ana.pair.private.hex() not in held
    assert repr(ana.pair.private)[2:-1] not in held


def test_an_open_key_ends_when_a_new_one_is_made_elsewhere(with_key: SignIn) -> None:
    opened("ana")
    client = with_key("ana")
    opened("ana")
    assert "Your key is closed" in _text(client.get("/en/account/key/"))


@pytest.mark.parametrize(
    ("typed", "again", "said"),
    [
        ("corta", "corta", "too short"),
        ("password1234", "password1234", "too common"),
        (NEW, NEW + "x", "not the same"),
        ("la contraseña de ana", "la contraseña de ana", "This is your password"),
    ],
)
def test_a_weak_passphrase_is_refused_in_words(sign_in: SignIn, typed: str, again: str, said: str) -> None:
    ana = person("ana")
    ana.set_password("la contraseña de ana")
    ana.save()
    response = sign_in("ana").post("/en/account/key/make/", {"passphrase": typed, "again": again})
    assert said in _text(response)
    assert typed not in response.content.decode()
    assert not MemberKey.objects.exists()


def test_a_second_key_has_to_be_meant(sign_in: SignIn) -> None:
    ana = opened("ana")
    office_with("norte", ana)
    client = sign_in("ana")
    page = _text(client.get("/en/account/key/make/"))
    assert "Nobody else can open Norte" in page
    response = client.post("/en/account/key/make/", {"passphrase": NEW, "again": NEW})
    assert "Tick this if you mean it" in _text(response)
    assert MemberKey.objects.filter(retired_at=None).get().pk == ana.key_id
    client.post("/en/account/key/make/", {"passphrase": NEW, "again": NEW, "lost": "on"})
    assert MemberKey.objects.filter(retired_at=None).get().pk != ana.key_id


def test_tries_of_a_passphrase_are_counted(sign_in: SignIn) -> None:
    cache.clear()
    opened("ana")
    client = sign_in("ana")
    for _ in range(MOST):
        assert "not the passphrase" in _text(
            client.post("/en/account/key/open/", {"passphrase": "no es esta"})
        )
    right = client.post("/en/account/key/open/", {"passphrase": passphrase("ana")})
    assert "Too many tries" in _text(right)


def test_a_right_passphrase_ends_the_count(sign_in: SignIn) -> None:
    cache.clear()
    opened("ana")
    client = sign_in("ana")
    for _ in range(2):
        for _ in range(MOST - 1):
            client.post("/en/account/key/open/", {"passphrase": "no es esta"})
        assert client.post("/en/account/key/open/", {"passphrase": passphrase("ana")}).status_code == 302


def test_a_new_passphrase_takes_the_place_of_the_old(with_key: SignIn) -> None:
    opened("ana")
    client = with_key("ana")
    client.post("/en/account/key/passphrase/", {"passphrase": NEW, "again": NEW})
    assert queries.open_key(person("ana"), NEW).person_id == person("ana").pk


def _sent(**fields: bytes) -> dict[str, str]:
    return {name: urlsafe_b64encode(value).decode().rstrip("=") for name, value in fields.items()}


def test_a_passkey_is_let_open_the_key_opens_it_and_is_removed(with_key: SignIn, sign_in: SignIn) -> None:
    opened("ana")
    client = with_key("ana")
    answer = _sent(credential=b"a passkey", salt=b"s" * 32, secret=b"p" * 32)
    assert "Your account has no passkey yet" in _text(client.get("/en/account/key/passkey/"))
    client.post("/en/account/key/passkey/", answer)
    assert "A passkey that your account has no more opens it" in _text(client.get("/en/account/key/"))

    other = sign_in("ana")
    assert answer["salt"] in other.get("/en/account/key/open/").content.decode()
    wrong = other.post("/en/account/key/passkey/open/", answer | _sent(secret=b"q" * 32), follow=True)
    assert "This passkey does not open your key" in _text(wrong)
    sent = other.post("/en/account/key/passkey/open/", {**answer, "next": "/en/offices/"})
    assert sent["Location"] == "/en/offices/"
    assert "open in this browser" in _text(other.get("/en/account/key/"))

    other.post("/en/account/key/passkey/remove/", {"credential": answer["credential"]})
    assert "A passkey that your account" not in _text(other.get("/en/account/key/"))
    refused = sign_in("ana").post("/en/account/key/passkey/open/", answer, follow=True)
    assert "does not open your key" in _text(refused)


@pytest.mark.parametrize("secret", [b"short", b""])
def test_a_passkey_that_gives_no_secret_locks_nothing(with_key: SignIn, secret: bytes) -> None:
    opened("ana")
    client = with_key("ana")
    answer = _sent(credential=b"a passkey", salt=b"s" * 32, secret=secret)
    said = _text(client.post("/en/account/key/passkey/", answer, follow=True))
    assert "gave nothing that can open a key" in said
    assert queries.passkey_locks(person("ana")) == []


def test_whoever_has_to_open_the_key_comes_back_to_where_they_were(sign_in: SignIn) -> None:
    office_with("norte", opened("ana"))
    client = sign_in("ana")
    asked = client.get("/en/offices/norte/shares/")
    assert asked["Location"] == "/en/account/key/open/?next=%2Fen%2Foffices%2Fnorte%2Fshares%2F"
    page = client.get(asked["Location"]).content.decode()
    assert 'name="next" value="/en/offices/norte/shares/"' in page
    for wanted, leads in (("/en/offices/norte/shares/",) * 2, ("https://evil.example/", "/en/account/key/")):
        response = client.post("/en/account/key/open/", {"passphrase": passphrase("ana"), "next": wanted})
        assert response["Location"] == leads


def test_an_office_is_unknown_to_whoever_is_not_in_it(sign_in: SignIn, with_key: SignIn) -> None:
    ana, beto = opened("ana"), opened("beto")
    office = office_with("norte", ana, beto)
    opened("carla")
    client = with_key("carla")
    pk = _pk(office, "beto")
    for address in ("", "admit/", f"let-in/{pk}/", f"leave/{pk}/", "key/", "shares/", "recover/"):
        assert client.get(f"/en/offices/norte/{address}").status_code == 404, address
    assert client.get("/en/offices/nowhere/").status_code == 404
    assert "None yet" in _text(client.get("/en/offices/"))
    end_membership(Membership.objects.get(pk=pk), person("ana"))
    assert sign_in("beto").get("/en/offices/norte/").status_code == 404


def test_a_member_sees_who_is_in_and_what_to_mend(sign_in: SignIn) -> None:
    ana = opened("ana")
    office = office_with("norte", ana)
    admit(office, person("beto"), OfficeRole.MEMBER, ana)
    page = _text(sign_in("beto").get("/en/offices/norte/"))
    for words in (
        "Fewer than two members",
        "There are no recovery shares",
        "Until then nothing new can be sealed",
        "Has no key yet",
        "Admitted by Ana",
        "Version 1, made by Ana",
    ):
        assert words in page
    assert "Make recovery shares" not in page


def _links(response: Answer) -> list[str]:
    return re.findall(r'href="([^"]+)"', response.content.decode().split("<main")[1].split("</main")[0])


def test_an_office_without_a_key_lets_nobody_wait_to_be_let_in(sign_in: SignIn) -> None:
    opened("ana")
    establish_office(NewOffice("norte", "Norte", OfficeKind.PANEL), person("ana"))
    answer = sign_in("ana").get("/en/offices/norte/")
    assert "The office has no key yet" in _text(answer)
    assert "Waits for a member" not in _text(answer)
    assert "/en/offices/norte/key/" in _links(answer)


def test_where_nobodys_key_opens_the_office_its_page_leads_to_the_shares_or_says_that_all_is_lost(
    sign_in: SignIn,
) -> None:
    for slug, has_shares in (("norte", True), ("sur", False)):
        ana = opened("ana")
        office = office_with(slug, ana)
        if has_shares:
            make_recovery(office, ana)
        opened("ana")
        answer = sign_in("ana").get(f"/en/offices/{slug}/")
        page = _text(answer)
        assert "No member's key opens" in unescape(page)
        assert "Waits for a member" not in page
        assert ("is lost" in page) is not has_shares
        assert _links(answer).count(f"/en/offices/{slug}/recover/") == has_shares
        assert f"/en/offices/{slug}/admit/" not in _links(answer)


def test_no_mend_stands_twice_on_the_page_of_an_office(with_key: SignIn) -> None:
    office_with("norte", opened("ana"))
    links = _links(with_key("ana").get("/en/offices/norte/"))
    for mend in ("admit/", "shares/", "key/"):
        assert links.count(f"/en/offices/norte/{mend}") == 1, mend


def test_shares_are_asked_back_only_where_there_are_some(sign_in: SignIn) -> None:
    ana = opened("ana")
    office = office_with("norte", ana, opened("beto"))
    address = f"/en/offices/norte/leave/{_pk(office, 'beto')}/"
    assert "Ask for shares on paper" not in _text(sign_in("ana").get(address))
    make_recovery(office, ana)
    assert "Ask for shares on paper" in _text(sign_in("ana").get(address))


def test_the_page_of_an_office_is_unknown_to_whoever_has_left_it_meanwhile() -> None:
    office = office_with("norte", opened("ana"), opened("beto"))
    left = _pk(office, "beto")
    end_membership(Membership.objects.get(pk=left), person("ana"))
    with pytest.raises(Http404):
        office_page(office, person("beto"))
    with pytest.raises(Http404):
        office_page(office, person("ana")).listed(left)


def test_the_key_the_offices_and_the_exhibits_lead_to_each_other(with_key: SignIn) -> None:
    office_with("norte", opened("ana"))
    client = with_key("ana")
    pages = {"/en/account/key/", "/en/offices/", "/en/exhibits/"}
    for address in (*pages, "/en/offices/norte/"):
        assert pages - {address} <= set(_links(client.get(address))), address


def test_a_lead_makes_the_first_key_of_an_office_on_its_page(with_key: SignIn) -> None:
    opened("ana")
    office = establish_office(NewOffice("norte", "Norte", OfficeKind.PANEL), person("ana"))
    client = with_key("ana")
    assert "The office has no key yet" in _text(client.get("/en/offices/norte/"))
    assert "Make its first key" in _text(client.get("/en/offices/norte/key/"))
    client.post("/en/offices/norte/key/")
    assert queries.holders(office) == [person("ana")]


def test_a_lead_admits_and_a_holder_lets_the_key_in(with_key: SignIn) -> None:
    ana, beto = opened("ana"), opened("beto")
    office = office_with("norte", ana, beto)
    person("carla")
    lead = with_key("ana")
    assert "Nobody signs in by this name" in _text(
        lead.post("/en/offices/norte/admit/", {"login": "nadie", "role": "member"})
    )
    sent = {"login": "beto", "role": "member", "seen": fingerprint(beto.pair.public)}
    assert "in the office already" in _text(lead.post("/en/offices/norte/admit/", sent))
    lead.post("/en/offices/norte/admit/", {"login": " Carla ", "role": "member"})
    assert [one.person for one in queries.waiting(office)] == [person("carla")]
    carla = opened("carla")
    holder = with_key("beto")
    assert fingerprint(carla.pair.public) in _text(
        holder.get(f"/en/offices/norte/let-in/{_pk(office, 'carla')}/")
    )
    address = f"/en/offices/norte/let-in/{_pk(office, 'carla')}/"
    assert fingerprint(carla.pair.public) in _text(holder.post(address, {"seen": "0000 0000 0000 0000"}))
    assert person("carla") not in queries.holders(office)
    holder.post(address, {"seen": fingerprint(carla.pair.public)})
    assert person("carla") in queries.holders(office)
    assert holder.get("/en/offices/norte/admit/").status_code == 404


def test_whoever_has_a_key_is_admitted_after_its_fingerprint_was_compared(with_key: SignIn) -> None:
    office = office_with("norte", opened("ana"))
    beto = opened("beto")
    lead = with_key("ana")
    sent = {"login": "beto", "role": "lead"}
    page = _text(lead.post("/en/offices/norte/admit/", sent))
    assert fingerprint(beto.pair.public) in page
    assert queries.memberships(office).count() == 1
    again = opened("beto")
    stale = lead.post("/en/offices/norte/admit/", {**sent, "seen": fingerprint(beto.pair.public)})
    assert fingerprint(again.pair.public) in _text(stale)
    lead.post("/en/offices/norte/admit/", {**sent, "seen": fingerprint(again.pair.public)})
    assert queries.holders(office) == queries.leads(office) == [person("ana"), person("beto")]


def test_sending_the_form_again_does_not_end_the_shares_that_were_printed(with_key: SignIn) -> None:
    office = office_with("norte", opened("ana"))
    client = with_key("ana")
    client.post("/en/offices/norte/shares/", {"replaces": ""})
    office.refresh_from_db()
    held = office.recovery_key
    said = _text(client.post("/en/offices/norte/shares/", {"replaces": ""}, follow=True))
    assert "Shares have been made since" in said
    office.refresh_from_db()
    assert office.recovery_key == held
    page = client.get("/en/offices/norte/shares/").content.decode()
    mark = re.search(r'name="replaces" value="([^"]+)"', page)
    assert mark is not None
    client.post("/en/offices/norte/shares/", {"replaces": mark[1]})
    office.refresh_from_db()
    assert office.recovery_key != held


def test_seeing_someone_leave_with_an_open_key_makes_a_new_version(with_key: SignIn) -> None:
    ana, beto = opened("ana"), opened("beto")
    office = office_with("norte", ana, beto)
    client = with_key("ana")
    address = f"/en/offices/norte/leave/{_pk(office, 'beto')}/"
    page = _text(client.get(address))
    assert "What cannot be called back" in page
    assert "What Beto has read, copied or printed stays with them" in page
    said = _text(client.post(address, follow=True))
    assert "Beto has left, and the office has version 2 of its key" in said
    assert "Version 1: " in said
    assert _live(office) == 2


def test_a_lead_whose_key_is_closed_ends_the_membership_and_a_version_is_due(
    sign_in: SignIn, with_key: SignIn
) -> None:
    ana, beto, carla = opened("ana"), opened("beto"), opened("carla")
    office = office_with("norte", ana, beto, carla)
    client = sign_in("ana")
    address = f"/en/offices/norte/leave/{_pk(office, 'beto')}/"
    assert "Open your key first" in _text(client.get(address))
    said = _text(client.post(address, follow=True))
    assert "Someone who has left could open the present key" in said
    assert OfficeWarning.VERSION_DUE in queries.warnings(office)
    with_key("carla").post("/en/offices/norte/key/")
    assert OfficeWarning.VERSION_DUE not in queries.warnings(office)


def test_whoever_ends_the_membership_of_the_only_holder_is_warned(sign_in: SignIn) -> None:
    ana, beto = opened("ana"), opened("beto")
    office = office_with("norte", ana, beto)
    address = f"/en/offices/norte/leave/{_pk(office, 'beto')}/"
    warned = "Nobody else can open what is sealed for the office"
    assert warned not in _text(sign_in("ana").get(address))
    opened("ana")
    assert warned in _text(sign_in("ana").get(address))


def test_a_member_with_a_closed_key_ends_nobody_elses_membership(sign_in: SignIn) -> None:
    office = office_with("norte", opened("ana"), opened("beto"), opened("carla"))
    address = f"/en/offices/norte/leave/{_pk(office, 'carla')}/"
    for answer in (sign_in("beto").get(address, follow=True), sign_in("beto").post(address, follow=True)):
        assert "Only someone who leads" in _text(answer)
        assert "What cannot be called back" not in _text(answer)
    assert queries.memberships(office).count() == 3


def test_a_member_leaves_by_their_own_will(sign_in: SignIn) -> None:
    office = office_with("norte", opened("ana"), opened("beto"))
    response = sign_in("beto").post(f"/en/offices/norte/leave/{_pk(office, 'beto')}/")
    assert response["Location"] == "/en/offices/"
    assert [one.person for one in queries.memberships(office)] == [person("ana")]


def test_a_role_changes_by_a_lead_only(sign_in: SignIn) -> None:
    office = office_with("norte", opened("ana"), opened("beto"))
    address = f"/en/offices/norte/role/{_pk(office, 'beto')}/"
    assert sign_in("beto").post(address, {"role": "lead"}).status_code == 404
    lead = sign_in("ana")
    assert lead.post(address, {"role": "emperor"}).status_code == 404
    assert lead.get(address).status_code == 405
    lead.post(address, {"role": "lead"})
    assert queries.leads(office) == [person("ana"), person("beto")]


def test_shares_are_shown_once_and_open_the_office_after_all_passphrases_are_lost(
    with_key: SignIn, sign_in: SignIn
) -> None:
    ana, beto = opened("ana"), opened("beto")
    office = office_with("norte", ana, beto)
    content, key = uuid4(), new_content_key()
    wrap_content(content, key, office)
    client = with_key("ana")
    sheets = client.post("/en/offices/norte/shares/", {"replaces": ""})
    assert sheets["Cache-Control"] == "no-store"
    lines = re.findall(r"<li><code>([0-9A-Z ]+)</code></li>", sheets.content.decode())
    assert len(lines) == 24
    assert lines[0] not in client.get("/en/offices/norte/shares/").content.decode()

    opened("ana")
    again = opened("beto")
    reader = sign_in("beto")
    page = _text(reader.get("/en/offices/norte/recover/"))
    assert fingerprint(again.pair.public) in page
    said = _text(
        reader.post(
            "/en/offices/norte/recover/",
            {"one": "\n".join(lines[16:]), "other": "\n".join(lines[:8])},
            follow=True,
        )
    )
    assert "open again for 2 members" in said
    assert queries.content_key(content, again) == key


def test_a_mistyped_share_is_told_by_its_line(sign_in: SignIn) -> None:
    ana = opened("ana")
    office = office_with("norte", ana)
    one, other, _ = (list(printed(share)) for share in make_recovery(office, ana))
    opened("ana")
    client = sign_in("ana")

    def said(first: list[str], second: list[str]) -> str:
        sent = {"one": "\n".join(first), "other": "\n".join(second)}
        return _text(client.post("/en/offices/norte/recover/", sent))

    wrong = [*other[:2], other[2][:-1] + ("0" if other[2][-1] != "0" else "1"), *other[3:]]
    assert "Line 3 is not as it was printed" in said(one, wrong)
    assert "eight lines of 20" in said(one[:5], other)
    assert "the same share again" in said(one, one)
    foreign = [list(printed(share)) for share in make_recovery(office_with("sur", opened("dora")), _dora())]
    assert "each must be of the set that is in use" in said(one, foreign[1])


def _dora() -> OpenKey:
    return queries.open_key(person("dora"), passphrase("dora"))


def test_recovery_says_what_is_missing(sign_in: SignIn) -> None:
    ana = opened("ana")
    office = office_with("norte", ana)
    admit(office, person("beto"), OfficeRole.MEMBER, ana)
    client = sign_in("beto")
    assert "no recovery shares in use" in _text(client.get("/en/offices/norte/recover/"))
    make_recovery(office, ana)
    assert "are not needed now" in _text(sign_in("ana").get("/en/offices/norte/recover/"))
    assert "You need a key of your own first" in _text(client.get("/en/offices/norte/recover/"))


def test_times_are_of_the_frozen_clock(with_key: SignIn) -> None:
    opened("ana")
    with_key("ana")
    assert MemberKey.objects.get().made_at == datetime(2026, 11, 22, 12, tzinfo=UTC)
