"""`pliego office`: makes offices; who is in them is seen to on their pages."""

import re
from typing import TYPE_CHECKING, Annotated, Final

import typer

from pliego.docket.columns import nearest, shown
from pliego.people.kinds import OfficeKind
from pliego.reports.kinds import Route
from pliego.site.commands.console import answer, database, stop

if TYPE_CHECKING:
    from pliego.people.models import Office, Person

office = typer.Typer(rich_markup_mode=None)

_SLUG: Final = re.compile(r"(?=.{1,60}\Z)[a-z0-9]+(?:-[a-z0-9]+)*")


@office.command("add")
def add(
    slug: Annotated[str, typer.Argument(metavar="SLUG", help="Short name for addresses, such as us-ilab.")],
    name: Annotated[str, typer.Argument(metavar="NAME", help="Name that people see.")],
    kind: Annotated[OfficeKind, typer.Argument(help="What the office does in the mechanism.")],
    lead: Annotated[str, typer.Argument(metavar="LEAD", help="Name to sign in by of its first lead.")],
) -> None:
    """Make an office with its first lead.

    It has no key yet: the lead signs in, opens their own key and makes it on the page of the office, where members
    are admitted, too.

    \b
        pliego office add us-ilab "Bureau of International Labor Affairs" complainant ana.ruiz
    """
    if not _SLUG.fullmatch(slug):
        raise stop(
            f"{shown(slug)} is no short name: take small letters, digits and single hyphens, at most 60"
        )
    with database():
        from pliego.people.actions import NewOffice, establish_office
        from pliego.people.models import Office

        person = _person(lead)
        if Office.objects.filter(slug=slug).exists():
            raise stop(f"there is an office {slug} already; take another short name")
        establish_office(NewOffice(slug, name, kind), person)
    answer(f"{slug}: led by {lead}, who makes its key on its page")


@office.command("lead")
def lead(
    slug: Annotated[str, typer.Argument(metavar="SLUG", help="Short name of the office.")],
    login: Annotated[str, typer.Argument(metavar="LOGIN", help="Name to sign in by of a member.")],
) -> None:
    """Let a member lead an office, whose leads may have gone.

    It gives no key: what is sealed to the office opens for those whom a holder lets in, and by recovery shares.

    \b
        pliego office lead us-ilab beto.soto
    """
    with database():
        from pliego.people.actions import name_lead
        from pliego.people.errors import RefusedError

        found = _office(slug)
        try:
            name_lead(found, _person(login))
        except RefusedError:
            raise stop(
                f"{login} is no member of {slug}; name one, `pliego office list` counts them"
            ) from None
    answer(f"{slug}: led by {login}, too")


@office.command("receive")
def receive(
    slug: Annotated[str, typer.Argument(metavar="SLUG", help="Short name of the office.")],
    route: Annotated[Route, typer.Argument(help="What is reported.")],
    region: Annotated[
        str, typer.Option(help="Code of the state, such as MX-PUE; all of them if left out.")
    ] = "",
) -> None:
    """Let an office take reports of a kind, from one state or from everywhere.

    Whoever took them before no longer does. It takes them once two members hold its key, or recovery shares exist.

    \b
        pliego office receive inspectores accident --region MX-PUE
    """
    _require_state(region)
    with database():
        from pliego.people.queries import is_ready
        from pliego.reports.actions import receive_reports

        found = _office(slug)
        receive_reports(found, route, region)
        ready = is_ready(found)
    answer(f"{slug}: takes {_reports(route, region)}")
    if not ready:
        answer(
            "It cannot take anything sealed yet: a second member needs a key, or it needs recovery shares."
        )


@office.command("stop-receiving")
def stop_receiving(
    slug: Annotated[str, typer.Argument(metavar="SLUG", help="Short name of the office.")],
    route: Annotated[Route, typer.Argument(help="What is reported.")],
    region: Annotated[str, typer.Option(help="Code of the state, as it was given.")] = "",
) -> None:
    """Have an office take no more reports of a kind. What it has, it keeps.

    \b
        pliego office stop-receiving inspectores accident --region MX-PUE
    """
    with database():
        from pliego.reports.actions import stop_receiving as stop_here

        gone = stop_here(_office(slug), route, region)
    if not gone:
        raise stop(f"{slug} did not take {_reports(route, region)}")
    answer(f"{slug}: takes no more {_reports(route, region)}")


@office.command("list")
def listing() -> None:
    """List the offices, a line for each.

    The numbers are those of its members, and of the holders among them: who can open what is sealed to the office.

    \b
        pliego office list
    """
    with database():
        from pliego.people.models import Office
        from pliego.people.queries import holders, memberships

        for one in Office.objects.order_by("slug"):
            numbers = f"{len(memberships(one))} members, {len(holders(one))} holders"
            answer(f"{one.slug}\t{one.kind}\t{one.name}\t{numbers}")


def _reports(route: Route, region: str) -> str:
    return f"reports of the kind {route} from {region or 'everywhere'}"


def _require_state(region: str) -> None:
    from pliego.reports.places import find_state, state

    if region and state(region) is None:
        meant = find_state(region)
        mend = f"did you mean {meant.code}?" if meant else "take one such as MX-PUE"
        raise stop(f"there is no state {shown(region)}; {mend}")


def _office(slug: str) -> "Office":
    from pliego.people.models import Office

    found = Office.objects.filter(slug=slug).first()
    if found is None:
        known = list(Office.objects.values_list("slug", flat=True))
        raise stop(f"there is no office {shown(slug)}; {nearest(slug, known) if known else 'make one first'}")
    return found


def _person(login: str) -> "Person":
    from pliego.people.models import Person

    found = Person.objects.filter(login=login, is_active=True).first()
    if found is None:
        known = list(Person.objects.filter(is_active=True).values_list("login", flat=True))
        mend = nearest(login, known) if known else "there is none; `pliego person add` makes one"
        raise stop(f"nobody signs in by {shown(login)}; {mend}")
    return found
