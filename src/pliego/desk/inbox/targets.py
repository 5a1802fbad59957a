"""To whom a report may be handed: authorities outside this site, and other offices of it; whom it concerns, and why."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.utils.functional import Promise

from pliego.people.models import Office
from pliego.reports.bodies import BODIES, BodyCode
from pliego.reports.content import Content
from pliego.reports.models import Reception
from pliego.reports.routing import Referral, bodies_for

from .telling import matters_of

Choices = list[tuple[str, Promise | str]]


@dataclass(frozen=True, slots=True)
class Target:
    """To whom it goes. `office` is none for a body outside this site."""

    code: str
    name: str
    office: Office | None


def bodies_offered() -> Choices:
    """The authorities outside this site, by code."""
    return [(code.value, one.name) for code, one in BODIES.items() if code is not BodyCode.EMERGENCY]


def offices_offered(now: Office) -> Choices:
    """The other offices of this site that take reports, by slug."""
    taking = Office.objects.filter(pk__in=Reception.objects.values("office")).exclude(pk=now.pk)
    return [(office.slug, office.name) for office in taking.order_by("name")]


def target_of(code: str, now: Office) -> Target:
    """What one of the offered codes means. An office of this site goes before an authority of the same code."""
    office = Office.objects.filter(slug=code).exclude(pk=now.pk).first()
    if office and code in dict(offices_offered(now)):
        return Target(code, office.name, office)
    return Target(code, str(dict(bodies_offered())[code]), None)


def names_of(codes: Iterable[str]) -> Mapping[str, str]:
    """The names of what steps say they are about; a code that nobody knows stands for itself."""
    wanted = set(codes)
    outside = {code: str(name) for code, name in bodies_offered()}
    here = dict(Office.objects.filter(slug__in=wanted).values_list("slug", "name")) if wanted else {}
    return {code: here.get(code) or outside.get(code, code) for code in wanted}


def suggested(content: Content) -> Sequence[Referral]:
    """Whom its matters concern, each body once, the first reason first."""
    region, found = content.place.region, dict[BodyCode, Referral]()
    for matter in matters_of(content):
        for one in bodies_for(matter, content.place.sector, region):
            found.setdefault(one.body.code, one)
    return list(found.values())
