"""`pliego office`: an office begins with its first lead, and with no key that anybody else has seen."""

import pytest

from pliego.people.models import Office
from pliego.people.queries import leads, live_version
from tests.site.commands.conftest import Pliego, pliego
from tests.support.keys import office_with, opened, person

__all__ = ["pliego"]


def test_an_office_begins_with_a_lead_and_no_key(db: None, pliego: Pliego) -> None:
    ana = person("ana")
    told = pliego("office", "add", "us-ilab", "Bureau", "complainant", ana.login)
    made = Office.objects.get(slug="us-ilab")

    assert told.code == 0
    assert leads(made) == [ana]
    assert live_version(made) is None
    assert pliego("office", "list").out == "us-ilab\tcomplainant\tBureau\t1 members, 0 holders\n"


@pytest.mark.parametrize(
    ("slug", "lead", "mend"),
    [
        ("us ilab", "ana", "take small letters"),
        ("taken", "ana", "take another short name"),
        ("free", "anna", "did you mean 'ana'?"),
    ],
)
def test_what_is_unfit_is_told_with_its_mend(
    db: None, pliego: Pliego, slug: str, lead: str, mend: str
) -> None:
    person("ana")
    pliego("office", "add", "taken", "Office", "audit", "ana")

    assert mend in pliego("office", "add", slug, "Office", "audit", lead).complaint
    assert Office.objects.count() == 1


def test_a_member_leads_an_office_whose_lead_has_gone(db: None, pliego: Pliego) -> None:
    office = office_with("norte", opened("ana"), opened("beto"))
    assert pliego("office", "lead", "norte", "beto").code == 0
    assert person("beto") in leads(office)

    person("carla")
    assert "is no member" in pliego("office", "lead", "norte", "carla").complaint
    assert "did you mean 'norte'" in pliego("office", "lead", "nort", "beto").complaint
