"""Pages of exhibits: who gets them, what they show, what they refuse, and that nothing is done by a link."""

import re
from collections.abc import Callable
from html import unescape
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone
from django.utils.translation import override

from pliego.desk import actions, queries
from pliego.desk.short_code import short_code
from pliego.desk.templatetags.amounts import size
from pliego.docket.actions import current_checkpoint, publish_sealed
from pliego.docket.log.pliego_verify import check_promise, read_receipt, sound
from pliego.docket.log_key import log_signer
from pliego.evidence.actions import arrive
from pliego.evidence.errors import AlteredError, HeldError
from pliego.evidence.kinds import ErasureReason, HoldReason
from pliego.evidence.models import Custody, Exhibit
from pliego.evidence.reasons import Reason
from pliego.people.actions import NewOffice, found_office, make_recovery, see_leave
from pliego.people.kinds import OfficeKind
from pliego.people.models import ContentWrap, Membership, Office
from tests.support.keys import opened

from .conftest import Desk, person, signed_in, with_key
from .samples import docx, jpeg

HOME = "/es/exhibits/"
HAND_IN = f"{HOME}hand-in/"
LANGUAGES = ("es", "en", "fr")
DEEDS = ("open/", "clean/", "hold/", "holds/{hold}/release/", "export/", "erase/")


def page_of(exhibit: Exhibit, tail: str = "", language: str = "es") -> str:
    return f"/{language}/exhibits/{exhibit.pk}/{tail}"


def send(client: Client, office: Office, content: bytes, name: str, **more: str) -> Any:
    upload = SimpleUploadedFile(name, content)
    return client.post(HAND_IN, {"office": office.pk, "file": upload, **more})


def deeds() -> list[str]:
    return list(Custody.objects.order_by("pk").values_list("deed", flat=True))


def test_to_a_stranger_of_the_office_an_exhibit_does_not_exist(desk: Desk) -> None:
    exhibit = desk.hand_in(jpeg(), "foto.jpg")
    hold = actions.place_hold(exhibit, desk.ana, HoldReason.COURT)
    before = deeds()

    def asked(client: Client, exhibit: UUID, tail: str) -> tuple[int, str, str]:
        address, form = f"{HOME}{exhibit}/{tail}", {"reason": "law", "code": short_code(exhibit)}
        answer = client.get(address) if tail in ("", "receipt/") else client.post(address, form)
        to, page = (
            text.replace(str(exhibit), "") for text in (answer.headers.get("Location", ""), answer.text)
        )
        return answer.status_code, to, page

    for tail in ("", "receipt/", *(tail.format(hold=hold.pk) for tail in DEEDS)):
        for client in (with_key(desk.carla), signed_in(desk.carla)):
            assert asked(client, exhibit.pk, tail) == asked(client, uuid4(), tail)
        assert asked(with_key(desk.carla), exhibit.pk, tail)[0] == 404
        assert asked(Client(), exhibit.pk, tail)[1].startswith("/es/account/sign-in/")
    assert deeds() == before


def test_who_has_left_sees_nothing_any_more(desk: Desk) -> None:
    exhibit = desk.hand_in(jpeg(), "foto.jpg")
    client = with_key(desk.beto)
    assert client.get(page_of(exhibit)).status_code == 200

    see_leave(Membership.objects.get(person=desk.beto.person_id, office=desk.office), desk.ana)

    assert client.get(page_of(exhibit)).status_code == 404
    assert client.post(page_of(exhibit, "open/")).status_code == 404
    assert short_code(exhibit.pk) not in client.get(HOME).text


def test_nothing_is_done_without_the_token_of_a_form(desk: Desk) -> None:
    exhibit = desk.hand_in(jpeg(), "foto.jpg")
    client = Client(enforce_csrf_checks=True)
    client.cookies = with_key(desk.ana).cookies

    for tail in DEEDS:
        assert client.post(page_of(exhibit, tail.format(hold=1))).status_code == 403
    assert deeds() == ["received"]


def test_a_file_without_the_token_of_a_form_is_not_kept(desk: Desk, exhibits: Path) -> None:
    client = Client(enforce_csrf_checks=True)
    client.cookies = signed_in(desk.ana).cookies

    assert send(client, desk.office, jpeg(), "foto.jpg").status_code == 403
    assert [file for file in exhibits.rglob("*") if file.is_file()] == []


def test_the_token_of_the_form_lets_a_file_in(desk: Desk) -> None:
    client = Client(enforce_csrf_checks=True)
    client.cookies = signed_in(desk.ana).cookies
    token = re.search(r'csrfmiddlewaretoken" value="(\w+)"', client.get(HAND_IN).text)
    assert token

    answer = send(client, desk.office, jpeg(), "foto.jpg", csrfmiddlewaretoken=token[1])

    assert answer.headers["Location"] == page_of(Exhibit.objects.get())


def test_a_closed_key_leads_to_the_page_that_opens_it_and_back(desk: Desk) -> None:
    exhibit = desk.hand_in(jpeg(), "foto.jpg")
    client = signed_in(desk.ana)

    for sent, back in (
        (client.get(f"{HOME}?page=2"), "%2Fes%2Fexhibits%2F%3Fpage%3D2"),
        (client.get(page_of(exhibit)), f"%2Fes%2Fexhibits%2F{exhibit.pk}%2F"),
        *(
            (
                client.post(page_of(exhibit, tail)),
                f"%2Fes%2Fexhibits%2F{exhibit.pk}%2F{tail.replace('/', '%2F')}",
            )
            for tail in (tail.format(hold=1) for tail in DEEDS)
        ),
    ):
        assert sent.headers["Location"] == f"/es/account/key/open/?next={back}"
    assert deeds() == ["received"]


def test_handing_in_asks_for_no_open_key(desk: Desk) -> None:
    answer = send(signed_in(desk.ana), desk.office, docx(), "acta.docx", note="de la asamblea")
    exhibit = Exhibit.objects.get()

    assert answer.headers["Location"] == page_of(exhibit)
    page = with_key(desk.beto).get(page_of(exhibit)).text
    assert "acta.docx" in page
    assert "de la asamblea" in page
    assert "Ana" in page


@pytest.mark.parametrize(
    ("content", "name", "reason"),
    [
        (b"", "vacio.txt", Reason.EMPTY),
        (b"MZ" + bytes(4000), "programa.jpg", Reason.EXECUTABLE),
        (b"<html><script>alert(1)</script></html>", "pagina.txt", Reason.SCRIPT),
        (jpeg()[:300], "foto.jpg", Reason.TRUNCATED),
        (jpeg(), "foto.pdf", Reason.MISMATCH),
    ],
)
def test_an_unfit_file_is_refused_at_the_field_and_on_top_with_its_mend(
    desk: Desk, exhibits: Path, content: bytes, name: str, reason: Reason
) -> None:
    answer = send(signed_in(desk.ana), desk.office, content, name)
    page = answer.text
    summary = page.split('role="alert"')[1].split("</div>")[0]
    field = page.split('id="id_file_error"')[1].split("</p>")[0]

    assert answer.status_code == 422
    for told in (reason.words, reason.mend):
        with override("es"):
            assert str(told) in unescape(summary)
            assert str(told) in unescape(field)
    assert 'href="#id_file"' in summary
    assert 'aria-describedby="id_file_error"' in page or "id_file_error" in page.split('type="file"')[1][:400]
    assert not Exhibit.objects.exists()
    assert [file for file in exhibits.rglob("*") if file.is_file()] == []


def test_no_file_and_an_office_of_others_are_refused(desk: Desk) -> None:
    client = signed_in(desk.ana)

    assert "Elija uno" in client.post(HAND_IN, {"office": desk.office.pk}).text
    assert "No está en esa oficina" in send(client, desk.other, jpeg(), "foto.jpg").text
    assert not Exhibit.objects.exists()


def test_an_office_that_could_lose_all_takes_nothing_and_says_why(desk: Desk, exhibits: Path) -> None:
    alone = found_office(NewOffice("sola", "Sola", OfficeKind.COUNSEL), desk.ana)

    answer = send(signed_in(desk.ana), alone, jpeg(), "foto.jpg")

    assert answer.status_code == 422
    assert "partes de recuperación" in answer.text
    assert [file for file in exhibits.rglob("*") if file.is_file()] == []


def test_a_file_is_opened_as_a_download_that_no_browser_shows_or_keeps(desk: Desk) -> None:
    exhibit = desk.hand_in(jpeg(), "foto «1».jpg")
    answer: Any = with_key(desk.beto).post(page_of(exhibit, "open/"))

    assert b"".join(answer.streaming_content) == jpeg()
    assert answer.headers["Content-Disposition"].startswith("attachment;")
    assert "foto%20%C2%AB1%C2%BB.jpg" in answer.headers["Content-Disposition"]
    assert answer.headers["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Content-Length"] == str(len(jpeg()))
    assert Custody.objects.get(deed="opened").person_id == desk.beto.person_id


def test_a_link_opens_changes_and_takes_out_nothing(desk: Desk) -> None:
    exhibit = desk.hand_in(jpeg(), "foto.jpg")
    client = with_key(desk.ana)

    for tail in ("open/", "clean/", "hold/", "holds/1/release/", "export/"):
        assert client.get(page_of(exhibit, tail)).headers["Location"] == page_of(exhibit)
    assert client.get(page_of(exhibit, "erase/")).status_code == 200
    assert deeds() == ["received"]


def test_a_clean_copy_has_a_page_and_stands_on_that_of_the_original(desk: Desk) -> None:
    exhibit = desk.hand_in(jpeg(), "foto.jpg")
    client = with_key(desk.ana)

    answer = client.post(page_of(exhibit, "clean/"), follow=True)
    copy = Exhibit.objects.get(derived_from=exhibit)

    assert answer.redirect_chain[-1][0] == page_of(copy)
    assert f'href="{page_of(exhibit)}"' in answer.text
    assert f'href="{page_of(copy)}"' in client.get(page_of(exhibit)).text
    assert page_of(copy) not in client.get(HOME).text
    assert "Copia limpia hecha" in answer.text
    assert "<td>Recibida" not in answer.text
    assert page_of(copy, "clean/") not in answer.text


def test_what_cannot_be_cleaned_says_why_and_stays(desk: Desk) -> None:
    exhibit = desk.hand_in(b"solo texto", "a.txt")
    client = with_key(desk.ana)

    page = client.post(page_of(exhibit, "clean/"), follow=True).text

    with override("es"):
        assert str(Reason.NOT_CLEANABLE.mend) in unescape(page.split('role="status"')[1].split("</p>")[0])
    assert deeds() == ["received", "refused"]


def test_a_hold_is_placed_forbids_erasure_and_is_released(desk: Desk) -> None:
    exhibit = desk.hand_in(jpeg(), "foto.jpg")
    client = with_key(desk.ana)
    assert page_of(exhibit, "hold/") in client.get(page_of(exhibit)).text
    client.post(page_of(exhibit, "hold/"), {"reason": "court"})
    assert page_of(exhibit, "hold/") not in client.get(page_of(exhibit)).text
    erase = {"reason": "request", "code": short_code(exhibit.pk)}

    refused = client.post(page_of(exhibit, "erase/"), erase, follow=True).text
    with override("es"):
        assert str(HeldError()) in unescape(refused)
    assert Exhibit.objects.filter(erased_at=None).exists()
    client.post(page_of(exhibit, f"holds/{exhibit.holds.get().pk}/release/"))
    client.post(page_of(exhibit, "erase/"), erase)
    assert not Exhibit.objects.filter(erased_at=None).exists()
    assert deeds() == ["received", "held", "released", "erased"]


def test_a_hold_without_a_reason_is_not_placed(desk: Desk) -> None:
    exhibit = desk.hand_in(jpeg(), "foto.jpg")
    page = with_key(desk.ana).post(page_of(exhibit, "hold/"), {"reason": "mood"}, follow=True)

    assert page.status_code == 200
    assert not exhibit.holds.exists()


@pytest.mark.parametrize("typed", ["", "0000-0000", "borrar"])
def test_another_code_erases_nothing(desk: Desk, typed: str) -> None:
    exhibit = desk.hand_in(jpeg(), "foto.jpg")

    answer = with_key(desk.ana).post(page_of(exhibit, "erase/"), {"reason": "mistake", "code": typed})

    exhibit.refresh_from_db()
    assert (answer.status_code, exhibit.erased_at) == (422, None)
    assert 'href="#id_code"' in answer.text


@pytest.mark.parametrize("write", [str, str.lower, lambda code: f" {code.replace('-', ' ')} "])
def test_its_own_code_erases_it_however_it_is_written(desk: Desk, write: Callable[[str], str]) -> None:
    exhibit = desk.hand_in(jpeg(), "foto.jpg")
    code = write(short_code(exhibit.pk))

    answer = with_key(desk.ana).post(page_of(exhibit, "erase/"), {"reason": "mistake", "code": code})

    exhibit.refresh_from_db()
    assert answer.status_code == 302
    assert exhibit.erased_at is not None


def test_the_page_of_an_erased_exhibit_keeps_custody_and_names_nothing(desk: Desk) -> None:
    exhibit = desk.hand_in(jpeg(), "nombre-secreto.jpg", "nota secreta")
    client = with_key(desk.ana)
    client.post(page_of(exhibit, "erase/"), {"reason": "law", "code": short_code(exhibit.pk)})

    page = client.get(page_of(exhibit)).text

    assert "secret" not in page
    with override("es"):
        assert str(ErasureReason.LAW.label) in unescape(page)
    assert page.count("contenido borrado") == 1
    assert client.post(page_of(exhibit, "open/"), follow=True).status_code == 200
    assert client.get(page_of(exhibit, "receipt/")).status_code == 302
    assert deeds() == ["received", "erased"]


def test_the_receipt_is_a_promise_first_and_then_a_proof(desk: Desk) -> None:
    exhibit = desk.hand_in(jpeg(), "foto.jpg")
    client = signed_in(desk.ana)
    key = log_signer().key

    promise = read_receipt(client.get(page_of(exhibit, "receipt/")).content)
    publish_sealed()
    current_checkpoint(log_signer())
    answer = client.get(page_of(exhibit, "receipt/"))
    proof = read_receipt(answer.content)

    assert promise.answer is None
    assert proof.answer is not None
    assert sound(check_promise(promise, key)[2])
    assert sound(check_promise(proof, key)[2])
    assert answer.headers["Content-Disposition"].endswith('.json"')


def test_the_list_has_fifty_on_a_page_and_says_how_many_there_are(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert queries.PER_PAGE == 50
    monkeypatch.setattr(queries, "PER_PAGE", 4)
    for number in range(5):
        actions.hand_in(arrive([b"texto"], f"hoja-{number}.txt"), desk.office, person(desk.ana))
    client = with_key(desk.ana)

    first, second = (client.get(f"{HOME}?page={page}").text for page in (1, 2))

    assert (first.count("hoja-"), second.count("hoja-")) == (4, 1)
    assert "5 pruebas" in first
    assert 'rel="next"' in first
    assert 'rel="prev"' in second
    assert client.get(f"{HOME}?page=x").status_code == 200


def test_fifty_exhibits_weigh_less_than_fifty_thousand_bytes(desk: Desk) -> None:
    desk.hand_in(b"texto", f"{'nombre largo ' * 9}.txt")
    page = with_key(desk.ana).get(HOME).text
    card = page.split('<ul class="cards">')[1].split("</ul>")[0]

    assert len((page + 49 * card).encode()) < 50_000


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_says_what_to_do_when_there_is_nothing(desk: Desk, language: str) -> None:
    empty = with_key(desk.ana).get(f"/{language}/exhibits/").text
    alone = {"es": "odavía", "en": "yet", "fr": "encore"}[language]

    assert f"/{language}/exhibits/hand-in/" in empty
    assert alone in empty
    Membership.objects.update(ended_at=timezone.now(), ended_by=desk.carla.person_id)
    without = with_key(desk.ana).get(f"/{language}/exhibits/").text
    assert {"es": "ninguna oficina", "en": "no office", "fr": "aucun bureau"}[language] in without
    assert f"/{language}/exhibits/hand-in/" not in without.split("<main")[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_key_that_was_not_let_in_is_told_so(desk: Desk, language: str) -> None:
    exhibit = desk.hand_in(jpeg(), "foto.jpg")
    client = with_key(opened("beto"))

    page = client.get(page_of(exhibit, language=language))

    assert page.status_code == 403
    assert "foto.jpg" not in page.text
    assert client.get(f"/{language}/exhibits/").status_code == 200
    assert client.post(page_of(exhibit, "open/", language), follow=True).status_code == 403
    assert deeds() == ["received"]


def test_a_key_that_opens_nothing_is_led_to_whoever_lets_it_in_or_to_the_shares(desk: Desk) -> None:
    exhibit = desk.hand_in(jpeg(), "foto.jpg")
    address, shares = "/es/offices/inspectores/", "/es/offices/inspectores/recover/"

    waits = with_key(opened("ana")).get(page_of(exhibit)).text
    make_recovery(desk.office, desk.beto)
    opened("beto")
    shut_out = with_key(opened("ana")).get(page_of(exhibit)).text

    assert f'href="{address}"' in waits
    assert shares not in waits
    assert f'href="{shares}"' in shut_out
    Office.objects.update(recovery_key=None)
    assert "se perdió" in with_key(opened("ana")).get(page_of(exhibit)).text


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "0 bytes"),
        (1, "1 byte"),
        (999, "999 bytes"),
        (1000, "1 kB"),
        (1449, "1.4 kB"),
        (999_950, "1 MB"),
        (2_000_000_000, "2 GB"),
        (1_234_000_000_000, "1234 GB"),
    ],
)
def test_sizes_are_decimal_as_the_limit_is(count: int, words: str) -> None:
    with override("en"):
        assert size(count) == words
    with override("fr"):
        assert size(1_400_000) == "1,4 Mo"


def test_the_page_of_an_exhibit_begins_with_its_code(desk: Desk) -> None:
    exhibit = desk.hand_in(jpeg(), "foto.jpg")
    page = with_key(desk.ana).get(page_of(exhibit)).text.split("</h1>")[1]

    assert page.index(short_code(exhibit.pk)) < page.index("<form")
    assert page.count(short_code(exhibit.pk)) == 1


def test_no_page_of_exhibits_runs_a_script(desk: Desk) -> None:
    exhibit = desk.hand_in(jpeg(), "foto.jpg")
    client = with_key(desk.ana)

    for path in (HOME, HAND_IN, page_of(exhibit), page_of(exhibit, "erase/")):
        page = client.get(path).text
        assert "<script" not in page
        assert "style=" not in page
        assert len(page.encode()) < 50_000


def test_only_a_lead_releases_and_erases(desk: Desk) -> None:
    exhibit = desk.hand_in(jpeg(), "foto.jpg")
    member = with_key(desk.beto)
    member.post(page_of(exhibit, "hold/"), {"reason": "court"})
    held = member.get(page_of(exhibit)).text
    release = f"holds/{exhibit.holds.get().pk}/release/"
    told = member.post(page_of(exhibit, release), follow=True).text

    assert page_of(exhibit, release) not in held
    assert "Solo quien dirige la oficina" in told
    with_key(desk.ana).post(page_of(exhibit, release))
    free = member.get(page_of(exhibit)).text
    assert page_of(exhibit, "erase/") not in free
    form = {"reason": "law", "code": short_code(exhibit.pk)}
    assert member.get(page_of(exhibit, "erase/")).headers["Location"] == page_of(exhibit)
    assert "Solo quien dirige la oficina" in member.post(page_of(exhibit, "erase/"), form, follow=True).text
    assert deeds() == ["received", "held", "released"]


def test_a_key_that_opens_nothing_yet_holds_releases_and_erases_nothing(desk: Desk) -> None:
    exhibit = desk.hand_in(jpeg(), "foto.jpg")
    hold = actions.place_hold(exhibit, desk.beto, HoldReason.COURT)
    client = with_key(opened("ana"))

    for tail in ("hold/", f"holds/{hold.pk}/release/", "erase/"):
        client.post(page_of(exhibit, tail), {"reason": "court", "code": short_code(exhibit.pk)})
    assert deeds() == ["received", "held"]


@pytest.mark.parametrize("damaged", ["wrap", "description"])
def test_a_damaged_exhibit_is_told_and_the_others_stay_readable(desk: Desk, damaged: str) -> None:
    exhibit, other = desk.hand_in(jpeg(), "foto.jpg"), desk.hand_in(b"texto", "hoja.txt")
    if damaged == "wrap":
        wrap = ContentWrap.objects.get(content=exhibit.pk)
        ContentWrap.objects.filter(pk=wrap.pk).update(box=bytes(wrap.box)[:-1] + b"?")
    else:
        Exhibit.objects.filter(pk=exhibit.pk).update(description=bytes(exhibit.description)[:-1] + b"?")
    client = with_key(desk.ana)

    listed, page = client.get(HOME), client.get(page_of(exhibit))

    assert "Prueba alterada" in listed.text
    assert "hoja.txt" in listed.text
    assert (listed.status_code, page.status_code) == (200, 200)
    assert "Prueba alterada" in page.text
    for tail in ("open/", "clean/", "export/"):
        told = client.post(page_of(exhibit, tail), follow=True)
        with override("es"):
            assert str(AlteredError()) in unescape(told.text)
    assert client.post(page_of(other, "open/")).status_code == 200
    client.post(page_of(exhibit, "erase/"), {"reason": "mistake", "code": short_code(exhibit.pk)})
    assert deeds() == ["received", "received", "opened", "erased"]
