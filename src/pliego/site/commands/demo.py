"""`pliego demo`: invented people to try the site with."""

from pliego.site.commands.console import answer, database, stop


def demo() -> None:
    """Load invented people, their offices and keys.

    They are for trying out on one's own machine: every password is printed, here and on the sign-in page. A
    site that serves the public refuses, and so does a database with other people only. Twice is the same as once.

    \b
        pliego demo
    """
    with database():
        from pliego.people import demo as cast

        try:
            cast.load()
        except cast.NotInProductionError as fault:
            raise stop(f"{fault}; make accounts with `pliego person add`") from None
        except cast.PeopleAreThereError as fault:
            raise stop(f"{fault}; give the demo a database of its own (PLIEGO_VAR)") from None
        _receive()
    answer("Demo: sign in as")
    for troupe in cast.CAST:
        logins = ", ".join(part.login for part in troupe.parts)
        answer(f"  {logins:<40} {troupe.office.name.removesuffix(' (demo)')}")
    answer(f"Password of all: {cast.PASSWORD}    passphrase of their keys: {cast.PASSPHRASE}")


def _receive() -> None:
    """Have the offices of the cast take the reports that such offices take."""
    from pliego.people.models import Office
    from pliego.reports.actions import receive_reports
    from pliego.reports.kinds import Route

    for slug, routes in {
        "demo-inspectorate": (Route.COMPLAINT, Route.ACCIDENT, Route.CONTRACT),
        "demo-complainant": (Route.UNION_RIGHTS,),
    }.items():
        for route in routes:
            receive_reports(Office.objects.get(slug=slug), route)
