"""What members, leavers, leads and recovery shares can open, and what they cannot."""

from uuid import UUID, uuid4

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from pliego.people import queries
from pliego.people.actions import (
    Equipped,
    NewOffice,
    admit,
    appoint,
    destroy_wraps,
    end_membership,
    equip_office,
    establish_office,
    let_in,
    make_member_key,
    make_recovery,
    name_lead,
    recover,
    renew,
    see_leave,
    wrap_content,
)
from pliego.people.errors import NotReadyError, NotYoursError, Reason, RefusedError
from pliego.people.keys import CHEAPEST, CannotOpenError, KeyPair, OpenKey, new_content_key, shares_of, unseal
from pliego.people.kinds import OfficeKind, OfficeRole, OfficeWarning
from pliego.people.models import (
    ContentWrap,
    MemberKey,
    MemberLock,
    Membership,
    Office,
    OfficeVersion,
    OfficeWrap,
)
from tests.support.keys import office_with, opened, passphrase, person

pytestmark = pytest.mark.django_db


def _content(*offices: Office) -> tuple[UUID, bytes]:
    content, key = uuid4(), new_content_key()
    for office in offices:
        wrap_content(content, key, office)
    return content, key


def _membership(office: Office, login: str) -> Membership:
    return queries.memberships(office).get(person=person(login))


def _live(office: Office) -> OfficeVersion:
    version = queries.live_version(office)
    assert version is not None
    return version


def _boxes() -> list[bytes]:
    """Every box of the live database."""
    kept = [
        bytes(box)
        for model in (ContentWrap, OfficeWrap)
        for box in model.objects.values_list("box", flat=True)
    ]
    kept += [bytes(box) for box in OfficeVersion.objects.values_list("recovery_box", flat=True) if box]
    return kept


def _opens_any(pair: KeyPair) -> bool:
    def opens(box: bytes) -> bool:
        try:
            unseal(pair, box)
        except CannotOpenError:
            return False
        return True

    return any(opens(box) for box in _boxes())


def _refused(reason: Reason) -> "pytest.RaisesExc[RefusedError]":
    return pytest.RaisesExc(RefusedError, check=lambda fault: fault.reason is reason)


def _contents_of(office: Office) -> list[UUID]:
    """What is sealed to the office's live version."""
    live = ContentWrap.objects.filter(version__office=office, version__retired_at=None)
    return list(live.order_by("pk").values_list("content", flat=True))


def test_every_holder_opens_what_is_sealed_to_the_office() -> None:
    ana, beto = opened("ana"), opened("beto")
    content, key = _content(office_with("norte", ana, beto))
    assert queries.content_key(content, ana) == queries.content_key(content, beto) == key


def test_nobody_else_opens_it() -> None:
    ana, beto, carla = opened("ana"), opened("beto"), opened("carla")
    content, _ = _content(office_with("norte", ana, beto))
    office_with("sur", carla)
    with pytest.raises(NotYoursError):
        queries.content_key(content, carla)
    with pytest.raises(NotYoursError):
        queries.content_key(uuid4(), ana)


def test_the_name_of_a_holder_on_another_key_opens_nothing() -> None:
    ana, beto, carla = opened("ana"), opened("beto"), opened("carla")
    content, _ = _content(office_with("norte", ana, beto))
    for forged in (
        OpenKey(ana.person_id, ana.key_id, carla.pair),
        OpenKey(ana.person_id, carla.key_id, carla.pair),
        OpenKey(carla.person_id, ana.key_id, ana.pair),
    ):
        with pytest.raises((NotYoursError, CannotOpenError)):
            queries.content_key(content, forged)


def test_a_retired_version_opens_nothing_even_where_its_boxes_came_back() -> None:
    ana, beto = opened("ana"), opened("beto")
    office = office_with("norte", ana, beto)
    content, _ = _content(office)
    version = _live(office)
    OfficeVersion.objects.filter(pk=version.pk).update(retired_at=person("ana").joined_at)
    for closed in (
        lambda: queries.content_key(content, ana),
        lambda: queries.office_pair(version, ana),
    ):
        with pytest.raises(NotYoursError):
            closed()


def test_content_of_two_offices_opens_for_both() -> None:
    ana, beto, carla, dora = map(opened, ("ana", "beto", "carla", "dora"))
    content, key = _content(office_with("norte", ana, beto), office_with("sur", carla, dora))
    assert {queries.content_key(content, one) for one in (ana, beto, carla, dora)} == {key}


def test_a_box_moved_to_another_content_does_not_open() -> None:
    ana, beto = opened("ana"), opened("beto")
    office = office_with("norte", ana, beto)
    (one, _), (other, _) = _content(office), _content(office)
    ContentWrap.objects.filter(content=one).update(box=ContentWrap.objects.get(content=other).box)
    with pytest.raises(CannotOpenError, match="another content"):
        queries.content_key(one, ana)


def test_a_box_put_in_place_of_an_office_key_does_not_open() -> None:
    ana, beto, carla = opened("ana"), opened("beto"), opened("carla")
    office, other = office_with("norte", ana, beto), office_with("sur", ana, carla)
    content, _ = _content(office)
    theirs = OfficeWrap.objects.get(version=_live(other), key=ana.key_id)
    OfficeWrap.objects.filter(version=_live(office), key=ana.key_id).update(box=theirs.box)
    with pytest.raises(CannotOpenError):
        queries.content_key(content, ana)


def test_one_content_is_wrapped_to_an_office_once() -> None:
    office = office_with("norte", opened("ana"), opened("beto"))
    content, key = _content(office)
    with pytest.raises(IntegrityError), transaction.atomic():
        wrap_content(content, key, office)
    assert _contents_of(office) == [content]


def test_an_office_of_one_takes_nothing_until_it_is_mended() -> None:
    ana = opened("ana")
    office = office_with("norte", ana)
    assert not queries.is_ready(office)
    with pytest.raises(NotReadyError, match="admit a second member who has a key, or make recovery shares"):
        _content(office)
    make_recovery(office, ana)
    assert queries.is_ready(office)
    _content(office)


def test_a_second_member_without_a_key_does_not_make_it_ready() -> None:
    ana = opened("ana")
    office = office_with("norte", ana)
    admit(office, person("beto"), OfficeRole.MEMBER, ana)
    with pytest.raises(NotReadyError):
        _content(office)
    opened("beto")
    assert [one.person for one in queries.waiting(office)] == [person("beto")]
    let_in(_membership(office, "beto"), ana)
    assert queries.is_ready(office)
    assert queries.warnings(office) == (OfficeWarning.NO_RECOVERY,)


def test_an_office_without_a_key_gets_it_from_its_lead() -> None:
    office = establish_office(NewOffice("norte", "Norte", OfficeKind.PANEL), person("ana"))
    assert queries.warnings(office) == (OfficeWarning.NO_VERSION,)
    with pytest.raises(NotReadyError, match="no key yet"):
        _content(office)
    with _refused(Reason.NOT_LEAD):
        renew(office, opened("beto"))
    assert renew(office, opened("ana")).number == 1
    assert queries.holders(office) == [person("ana")]


def test_only_a_lead_admits_and_nobody_twice() -> None:
    ana, beto = opened("ana"), opened("beto")
    office = office_with("norte", ana, beto)
    with _refused(Reason.NOT_LEAD):
        admit(office, person("carla"), OfficeRole.MEMBER, beto)
    with _refused(Reason.ALREADY_MEMBER):
        admit(office, person("beto"), OfficeRole.MEMBER, ana)


def test_a_closed_office_lets_nobody_in() -> None:
    ana, beto = opened("ana"), opened("beto")
    office = office_with("norte", ana)
    with pytest.raises(CannotOpenError):
        admit(office, person("beto"), OfficeRole.MEMBER, OpenKey(ana.person_id, ana.key_id, beto.pair))
    assert queries.memberships(office).count() == 1


def test_who_leaves_opens_nothing_new_and_nothing_old() -> None:
    ana, beto, carla = opened("ana"), opened("beto"), opened("carla")
    office = office_with("norte", ana, beto, carla)
    old, old_key = _content(office)
    copied_office_key = queries.office_pair(_live(office), beto)
    make_recovery(office, ana)

    see_leave(_membership(office, "beto"), ana)
    new, new_key = _content(office)

    for content in (old, new):
        with pytest.raises(NotYoursError):
            queries.content_key(content, beto)
    assert not _opens_any(beto.pair)
    assert not _opens_any(copied_office_key)
    for holder in (ana, carla):
        assert queries.content_key(old, holder) == old_key
        assert queries.content_key(new, holder) == new_key


def test_the_copies_would_have_opened_the_database_before() -> None:
    ana, beto = opened("ana"), opened("beto")
    office = office_with("norte", ana, beto)
    _content(office)
    assert _opens_any(beto.pair)
    assert _opens_any(queries.office_pair(_live(office), beto))


def test_only_a_lead_sees_someone_leave() -> None:
    ana, beto = opened("ana"), opened("beto")
    office = office_with("norte", ana, beto)
    content, key = _content(office)
    with _refused(Reason.NOT_LEAD):
        see_leave(_membership(office, "ana"), beto)
    assert queries.content_key(content, ana) == key

    appoint(_membership(office, "beto"), OfficeRole.LEAD, person("ana"))
    see_leave(_membership(office, "ana"), beto)
    assert queries.content_key(content, beto) == key
    left = Membership.objects.get(office=office, person=person("ana"))
    assert left.ended_by == person("beto")


def test_whoever_runs_the_site_names_a_lead_from_among_the_members() -> None:
    ana, beto = opened("ana"), opened("beto")
    office = office_with("norte", ana, beto)
    name_lead(office, person("beto"))
    assert queries.leads(office) == [person("ana"), person("beto")]
    opened("carla")
    with _refused(Reason.NOT_A_MEMBER):
        name_lead(office, person("carla"))


def test_nobody_sees_themselves_leave() -> None:
    ana, beto = opened("ana"), opened("beto")
    office = office_with("norte", ana, beto)
    with _refused(Reason.ONESELF):
        see_leave(_membership(office, "ana"), ana)


def test_who_does_not_hold_the_key_sees_nobody_leave() -> None:
    ana, beto, carla = opened("ana"), opened("beto"), opened("carla")
    office = office_with("norte", ana, beto)
    Membership.objects.create(
        office=office, person=person("carla"), role=OfficeRole.LEAD, began_at=timezone.now()
    )
    with pytest.raises(NotYoursError):
        see_leave(_membership(office, "beto"), carla)
    assert queries.memberships(office).count() == 3
    assert _live(office).number == 1


def test_a_damaged_wrap_keeps_no_leaver_in_and_harms_no_other() -> None:
    ana, beto = opened("ana"), opened("beto")
    office = office_with("norte", ana, beto)
    content, key = _content(office)
    broken, _ = _content(office)
    ContentWrap.objects.filter(content=broken).update(box=b"changed")

    see_leave(_membership(office, "beto"), ana)

    assert _live(office).number == 2
    assert queries.content_key(content, ana) == key
    with pytest.raises(CannotOpenError):
        queries.content_key(broken, ana)


def test_a_lead_without_an_open_key_ends_a_membership_at_once() -> None:
    ana, beto, carla = opened("ana"), opened("beto"), opened("carla")
    office = office_with("norte", ana, beto, carla)
    content, key = _content(office)

    end_membership(_membership(office, "beto"), person("ana"))
    for closed in (beto, OpenKey(ana.person_id, beto.key_id, beto.pair)):
        with pytest.raises(NotYoursError):
            queries.content_key(content, closed)
    assert OfficeWarning.VERSION_DUE in queries.warnings(office)

    renew(office, carla)
    assert OfficeWarning.VERSION_DUE not in queries.warnings(office)
    assert not _opens_any(beto.pair)
    assert queries.content_key(content, ana) == key


def test_who_never_held_the_key_leaves_without_a_new_version() -> None:
    ana, beto = opened("ana"), opened("beto")
    office = office_with("norte", ana, beto)
    admit(office, person("carla"), OfficeRole.MEMBER, ana)
    end_membership(_membership(office, "carla"), person("ana"))
    assert not queries.is_version_due(office)


def test_a_member_may_leave_alone_and_a_last_lead_may_not() -> None:
    ana, beto, carla = opened("ana"), opened("beto"), opened("carla")
    office = office_with("norte", ana, beto, carla)
    with _refused(Reason.NOT_LEAD):
        end_membership(_membership(office, "carla"), person("beto"))
    end_membership(_membership(office, "beto"), person("beto"))
    with _refused(Reason.LAST_LEAD):
        end_membership(_membership(office, "ana"), person("ana"))
    with _refused(Reason.LAST_LEAD):
        appoint(_membership(office, "ana"), OfficeRole.MEMBER, person("ana"))
    appoint(_membership(office, "carla"), OfficeRole.LEAD, person("ana"))
    end_membership(_membership(office, "ana"), person("ana"))
    assert queries.leads(office) == [person("carla")]


def test_who_has_left_is_not_ended_twice() -> None:
    ana, beto = opened("ana"), opened("beto")
    office = office_with("norte", ana, beto)
    membership = _membership(office, "beto")
    end_membership(membership, person("ana"))
    with _refused(Reason.NOT_A_MEMBER):
        end_membership(membership, person("ana"))
    with _refused(Reason.NOT_A_MEMBER):
        let_in(membership, ana)


def test_who_comes_back_is_let_in_anew() -> None:
    ana, beto, carla = opened("ana"), opened("beto"), opened("carla")
    office = office_with("norte", ana, beto, carla)
    content, key = _content(office)
    see_leave(_membership(office, "beto"), ana)
    admit(office, person("beto"), OfficeRole.MEMBER, ana)
    assert queries.content_key(content, beto) == key
    assert Membership.objects.filter(office=office, person=person("beto")).count() == 2


def test_the_only_holder_whose_membership_was_ended_comes_back_and_lets_the_lead_in() -> None:
    ana, beto = opened("ana"), opened("beto")
    office = office_with("norte", ana, beto)
    content, key = _content(office)
    ana = opened("ana")
    end_membership(_membership(office, "beto"), person("ana"))
    assert queries.holders(office) == []
    admit(office, person("beto"), OfficeRole.MEMBER, ana)
    let_in(_membership(office, "ana"), beto)
    assert queries.content_key(content, ana) == queries.content_key(content, beto) == key


def test_an_account_that_is_closed_opens_nothing() -> None:
    ana, beto, carla = opened("ana"), opened("beto"), opened("carla")
    office = office_with("norte", ana, beto, carla)
    content, _ = _content(office)
    someone = person("beto")
    someone.is_active = False
    someone.save()
    with pytest.raises(NotYoursError):
        queries.content_key(content, beto)
    with pytest.raises(NotYoursError):
        queries.open_key(someone, passphrase("beto"))
    assert queries.offices_of(someone) == []
    assert queries.is_version_due(office)


def test_who_lost_the_passphrase_is_let_in_again_by_a_holder() -> None:
    ana, beto = opened("ana"), opened("beto")
    office = office_with("norte", ana, beto)
    content, key = _content(office)
    again = make_member_key(person("beto"), "una frase nueva", CHEAPEST)
    for closed in (beto, again):
        with pytest.raises(NotYoursError):
            queries.content_key(content, closed)
    assert not MemberLock.objects.filter(key=beto.key_id).exists()
    assert not OfficeWrap.objects.filter(key=beto.key_id).exists()
    let_in(_membership(office, "beto"), ana)
    assert queries.content_key(content, again) == key


def test_two_shares_open_the_office_after_both_lost_their_passphrases() -> None:
    ana, beto = opened("ana"), opened("beto")
    office = office_with("norte", ana, beto)
    shares = make_recovery(office, ana)
    content, key = _content(office)
    ana, beto = opened("ana"), opened("beto")
    with pytest.raises(NotYoursError):
        queries.content_key(content, ana)
    assert recover(office, (shares[2], shares[0]), person("ana")) == [person("ana"), person("beto")]
    assert queries.content_key(content, ana) == queries.content_key(content, beto) == key


def test_shares_open_versions_that_came_after_them() -> None:
    ana, beto, carla = opened("ana"), opened("beto"), opened("carla")
    office = office_with("norte", ana, beto, carla)
    shares = make_recovery(office, ana)
    name_lead(office, person("beto"))
    see_leave(_membership(office, "carla"), beto)
    content, key = _content(office)
    ana = opened("ana")
    recover(office, (shares[0], shares[1]), person("ana"))
    assert queries.content_key(content, ana) == key


def test_shares_of_who_saw_them_whole_and_left_are_of_no_use() -> None:
    ana, beto, carla = opened("ana"), opened("beto"), opened("carla")
    office = office_with("norte", ana, beto, carla)
    shares = make_recovery(office, ana)
    name_lead(office, person("beto"))
    see_leave(_membership(office, "ana"), beto)
    assert OfficeWarning.NO_RECOVERY in queries.warnings(office)
    assert not office.recovery_seen_by.exists()
    opened("beto")
    with _refused(Reason.NO_RECOVERY):
        recover(office, (shares[0], shares[1]), person("beto"))


def test_who_brought_two_shares_and_left_has_spent_them() -> None:
    ana, beto, carla = opened("ana"), opened("beto"), opened("carla")
    office = office_with("norte", ana, beto, carla)
    shares = make_recovery(office, ana)
    opened("beto")
    recover(office, (shares[0], shares[1]), person("beto"))
    see_leave(_membership(office, "beto"), ana)
    assert OfficeWarning.NO_RECOVERY in queries.warnings(office)


def test_new_shares_end_the_old_ones() -> None:
    ana = opened("ana")
    office = office_with("norte", ana)
    old, new = make_recovery(office, ana), make_recovery(office, ana)
    opened("ana")
    for pair in ((old[0], old[1]), (old[0], new[1])):
        with pytest.raises(CannotOpenError):
            recover(office, pair, person("ana"))
    recover(office, (new[0], new[1]), person("ana"))


def test_shares_help_members_only() -> None:
    ana, carla = opened("ana"), opened("carla")
    office, other = office_with("norte", ana), office_with("sur", carla)
    shares = make_recovery(office, ana)
    with _refused(Reason.NOT_A_MEMBER):
        recover(office, (shares[0], shares[1]), person("carla"))
    with _refused(Reason.NO_RECOVERY):
        recover(other, (shares[0], shares[1]), person("carla"))
    MemberKey.objects.filter(pk=ana.key_id).update(retired_at=person("ana").joined_at)
    with _refused(Reason.NO_KEY):
        recover(office, (shares[0], shares[1]), person("ana"))


def test_no_share_and_no_recovery_key_stands_in_the_database() -> None:
    ana = opened("ana")
    office = office_with("norte", ana)
    shares = make_recovery(office, ana)
    kept = b"".join(
        bytes(value)
        for model in (Office, OfficeVersion, OfficeWrap, ContentWrap, MemberKey, MemberLock)
        for row in model.objects.values_list()
        for value in row
        if isinstance(value, bytes | memoryview)
    )
    for share in shares:
        assert share.first not in kept
        assert share.second not in kept


def test_shares_of_a_stranger_are_named() -> None:
    ana, stranger = opened("ana"), opened("dora")
    office = office_with("norte", ana)
    make_recovery(office, ana)
    foreign = shares_of(stranger.pair)
    with pytest.raises(CannotOpenError, match="not of the recovery key in use"):
        recover(office, (foreign[0], foreign[1]), person("ana"))


def test_erased_content_opens_for_nobody() -> None:
    ana, beto, carla, dora = map(opened, ("ana", "beto", "carla", "dora"))
    content, _ = _content(office_with("norte", ana, beto), office_with("sur", carla, dora))
    assert destroy_wraps(content) == 2
    for one in (ana, carla):
        with pytest.raises(NotYoursError):
            queries.content_key(content, one)
    assert destroy_wraps(content) == 0


def test_many_contents_move_to_the_new_version() -> None:
    ana, beto = opened("ana"), opened("beto")
    office = office_with("norte", ana, beto)
    kept = dict(_content(office) for _ in range(40))
    see_leave(_membership(office, "beto"), ana)
    assert {content: queries.content_key(content, ana) for content in _contents_of(office)} == kept
    assert ContentWrap.objects.count() == 40


def test_a_cast_is_equipped_once() -> None:
    new = NewOffice("norte", "Norte", OfficeKind.RESPONDENT)
    cast = [
        Equipped(person("ana"), OfficeRole.LEAD, passphrase("ana")),
        Equipped(person("beto"), OfficeRole.MEMBER, passphrase("beto")),
    ]
    office = equip_office(new, cast, CHEAPEST)
    assert equip_office(new, cast, CHEAPEST) == office
    content, key = _content(office)
    for login in ("ana", "beto"):
        assert queries.content_key(content, queries.open_key(person(login), passphrase(login))) == key
    assert MemberKey.objects.count() == 2
