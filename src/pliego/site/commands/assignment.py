"""`pliego office assign` and `release`: which offices act in which case."""

from typing import TYPE_CHECKING, Annotated

import typer

from pliego.docket.columns import nearest, shown
from pliego.docket.kinds import CaseRole
from pliego.site.commands.console import answer, database, stop

if TYPE_CHECKING:
    from pliego.docket.models import Case
    from pliego.people.models import Office

OfficeArgument = Annotated[str, typer.Argument(metavar="OFFICE", help="Short name of the office.")]
CaseArgument = Annotated[str, typer.Argument(metavar="CASE", help="Short name of the case.")]
RoleArgument = Annotated[CaseRole, typer.Argument(help="As what it acts.")]


def assign(office: OfficeArgument, case: CaseArgument, role: RoleArgument) -> None:
    """Let an office act in a case.

    Its members may then do in the case what that role may. Twice is the same as once.

    \b
        pliego office assign us-ilab san-martin-mine-2023 complainant
    """
    with database():
        from pliego.docket.actions import assign_office

        assign_office(*_found(office, case), role)
    answer(f"{office}: {role.value} in {case}")


def release(office: OfficeArgument, case: CaseArgument, role: RoleArgument) -> None:
    """End the role of an office in a case.

    That it acted there, and when, stays on record.

    \b
        pliego office release us-ilab san-martin-mine-2023 complainant
    """
    with database():
        from pliego.docket.actions import release_office

        if not release_office(*_found(office, case), role):
            raise stop(f"{office} is not {role.value} in {case}; nothing was changed")
    answer(f"{office}: no longer {role.value} in {case}")


def _found(office: str, case: str) -> "tuple[Case, Office]":
    from pliego.docket.models import Case
    from pliego.people.models import Office

    case_found = Case.objects.filter(slug=case).first()
    if case_found is None:
        known = list(Case.objects.values_list("slug", flat=True))
        mend = nearest(case, known) if known else "the docket is empty"
        raise stop(f"there is no case {shown(case)}; {mend}")
    office_found = Office.objects.filter(slug=office).first()
    if office_found is None:
        known = list(Office.objects.values_list("slug", flat=True))
        mend = nearest(office, known) if known else "there is none; `pliego office add` makes one"
        raise stop(f"there is no office {shown(office)}; {mend}")
    return case_found, office_found
