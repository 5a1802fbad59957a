"""`pliego person`: makes accounts and mends the way into them."""

from typing import TYPE_CHECKING, Annotated

import typer

from pliego.docket.columns import nearest, shown
from pliego.law import Language
from pliego.site.commands.console import answer, database, stop

if TYPE_CHECKING:
    from pliego.people.models import Person

person = typer.Typer(rich_markup_mode=None)

LoginArgument = Annotated[str, typer.Argument(metavar="LOGIN", help="Name to sign in by.")]


@person.command("add")
def add(
    login: LoginArgument,
    name: Annotated[str, typer.Argument(metavar="NAME", help="Name that colleagues see.")],
    lang: Annotated[Language, typer.Option("--lang", help="Language of the first page.")] = Language.ES,
) -> None:
    """Make an account.

    The answer is a one-time address: hand it to the person, who chooses a password there. It works for three
    days. Nobody can make an account on the site itself.

    \b
        pliego person add ana.ruiz "Ana Ruiz"
    """
    with database():
        from pliego.people.account.actions import UnfitLoginError, add_person

        try:
            made = add_person(login, name, lang.value)
        except UnfitLoginError as fault:
            raise stop(str(fault)) from None
        _hand_over(made)


@person.command("reset")
def reset(login: LoginArgument) -> None:
    """Take away password, second factors, linked identities and sessions.

    The answer is a one-time address, as of `pliego person add`. It opens a closed account again, in no office.
    Passkeys open the key for sealed content no longer; its passphrase stays and cannot be reset by anyone.

    \b
        pliego person reset ana.ruiz
    """
    with database():
        from pliego.people.account.actions import reset_person

        found = _person(login)
        reset_person(found)
        _hand_over(found)


@person.command("close")
def close(login: LoginArgument) -> None:
    """Close an account, and end its sessions and memberships.

    What it did stays on record. Someone of each office should then give the office a new key, on its page.

    \b
        pliego person close ana.ruiz
    """
    with database():
        from pliego.people.account.actions import close_person

        close_person(_person(login))
    answer(f"{login}: closed")


@person.command("list")
def listing() -> None:
    """List the accounts, a line for each.

    \b
        pliego person list
    """
    with database():
        from pliego.people.models import Person

        for one in Person.objects.order_by("login"):
            remarks = [
                word for word, holds in (("demo", one.is_demo), ("closed", not one.is_active)) if holds
            ]
            answer("\t".join((one.login, one.name, *remarks)))


@person.command("forget")
def forget() -> None:
    """Forget sessions that are over and attempts to sign in that count no more.

    `pliego serve` does it once an hour.

    \b
        pliego person forget
    """
    with database():
        from pliego.people.account.actions import forget_ended

        forget_ended()


def _person(login: str) -> "Person":
    from pliego.people.models import Person

    found = Person.objects.filter(login=login).first()
    if found is None:
        known = list(Person.objects.values_list("login", flat=True))
        mend = nearest(login, known) if known else "there is none; `pliego person add` makes one"
        raise stop(f"nobody signs in by {shown(login)}; {mend}")
    return found


def _hand_over(found: "Person") -> None:
    from django.conf import settings

    from pliego.people.account.actions import first_address

    host = settings.ALLOWED_HOSTS[0].lstrip(".")
    origin = f"https://{host}" if settings.PLIEGO_IS_PRODUCTION else f"http://{host}:8000"
    answer(
        f"{found.login}: hand over this address, which works once, for three days:\n{origin}{first_address(found)}"
    )
