"""Writes of the directory of facilities."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from itertools import count
from typing import Final

from django.db import transaction
from django.utils.text import slugify

from .facts import FacilityFacts, Owner, rank
from .models import Company, Facility, FacilityName, FacilityPlace, Ownership
from .sourced import replace_rows

_LONGEST_STEM: Final = 80


@transaction.atomic
def write_directory(facts: Sequence[FacilityFacts]) -> Mapping[str, Facility]:
    """Make the directory say exactly these facts of these facilities; returns them by slug.

    Facilities that are not among them are left as they are. Where two sources give one name, place, owner or
    country, the better known stands.
    """
    facilities = _write_facilities(facts)
    companies = _write_companies([owner for one in facts for owner in one.owners])
    theirs = [facility.pk for facility in facilities.values()]
    replace_rows(
        FacilityName.objects,
        FacilityName.objects.filter(facility__in=theirs),
        _names(facts, facilities),
        lambda row: (row.facility_id, row.name, row.kind),
    )
    replace_rows(
        FacilityPlace.objects,
        FacilityPlace.objects.filter(facility__in=theirs),
        _places(facts, facilities),
        lambda row: (row.facility_id, row.state, row.municipality),
    )
    replace_rows(
        Ownership.objects,
        Ownership.objects.filter(facility__in=theirs),
        _ownerships(facts, facilities, companies),
        lambda row: (row.facility_id, row.company_id),
    )
    return facilities


def company_slug(name: str) -> str:
    """A slug for a company's name; one made of a hash when the name has no Latin letters."""
    digest = hashlib.sha256(name.encode()).hexdigest()
    return slugify(name)[:100].strip("-") or f"company-{digest[:12]}"


def _write_facilities(facts: Sequence[FacilityFacts]) -> dict[str, Facility]:
    here = {facility.slug: facility for facility in Facility.objects.all()}
    written = [Facility(slug=one.slug, country=one.country, sector=one.sector) for one in facts]
    Facility.objects.bulk_create([one for one in written if one.slug not in here])
    for one in written:
        held = here.setdefault(one.slug, one)
        if (held.country, held.sector) != (one.country, one.sector):
            held.country, held.sector = one.country, one.sector
            held.save(update_fields=("country", "sector"))
    return {one.slug: here[one.slug] for one in facts}


def _write_companies(owners: Sequence[Owner]) -> dict[str, Company]:
    written: dict[str, Company] = {}
    # The best known country first, and a country rather than none.
    for owner in sorted(owners, key=lambda owner: rank(owner.country.confidence) if owner.country else 3):
        slug = company_slug(owner.company.value)
        if slug not in written:
            written[slug] = _write_company(slug, owner)
    return written


def _write_company(slug: str, owner: Owner) -> Company:
    stated = owner.country
    company, _made = Company.objects.update_or_create(
        slug=slug,
        defaults={
            "name": owner.company.value,
            "country": stated.value if stated else "",
            "country_source_url": stated.source_url if stated else "",
            "country_confidence": stated.confidence.value if stated else "",
        },
    )
    return company


def _names(facts: Sequence[FacilityFacts], facilities: Mapping[str, Facility]) -> Iterator[FacilityName]:
    for one in facts:
        for name in one.names:
            yield FacilityName(
                facility=facilities[one.slug],
                name=name.stated.value,
                kind=name.kind.value,
                source_url=name.stated.source_url,
                confidence=name.stated.confidence.value,
            )


def _places(facts: Sequence[FacilityFacts], facilities: Mapping[str, Facility]) -> Iterator[FacilityPlace]:
    for one in facts:
        for place in one.places:
            yield FacilityPlace(
                facility=facilities[one.slug],
                state=place.state,
                municipality=place.municipality,
                source_url=place.source_url,
                confidence=place.confidence.value,
            )


def _ownerships(
    facts: Sequence[FacilityFacts], facilities: Mapping[str, Facility], companies: Mapping[str, Company]
) -> Iterator[Ownership]:
    for one in facts:
        for owner in one.owners:
            yield Ownership(
                facility=facilities[one.slug],
                company=companies[company_slug(owner.company.value)],
                source_url=owner.company.source_url,
                confidence=owner.company.confidence.value,
            )


def add_facility(facts: FacilityFacts) -> Facility:
    """Add a facility that the directory does not have. Raises `IntegrityError` where its slug is taken."""
    with transaction.atomic():
        Facility.objects.create(slug=facts.slug, country=facts.country, sector=facts.sector)
        return write_directory([facts])[facts.slug]


def free_slug(name: str) -> str:
    """A slug for a facility of that name which no other has; it leaves room for the year of a case."""
    digest = hashlib.sha256(name.encode()).hexdigest()
    stem = slugify(name)[:_LONGEST_STEM].strip("-") or f"facility-{digest[:12]}"
    taken = set(Facility.objects.filter(slug__startswith=stem).values_list("slug", flat=True))
    return next(slug for slug in _numbered(stem) if slug not in taken)


def _numbered(stem: str) -> Iterator[str]:
    yield stem
    for number in count(2):
        yield f"{stem}-{number}"
