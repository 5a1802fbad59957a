"""What a petition says, section by section, in the language that is active. Plain Python."""

from collections.abc import Iterator

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from pliego.law.clauses import Language
from pliego.petitions.choices import CHOICES
from pliego.petitions.dating import when_text
from pliego.petitions.document import Block, Grid, Heading, Paragraph, Rows, Signature
from pliego.petitions.entries import Entry
from pliego.petitions.petition import (
    Allegation,
    Answer,
    Naming,
    Petition,
    Petitioner,
    Representative,
    Step,
)

Numbers = tuple[tuple[str, ...], ...]
"""For each allegation the numbers of its evidence, empty where a piece has no title."""


def facility(petition: Petition) -> Iterator[Block]:
    """The workplace."""
    one = petition.facility
    yield Heading(_("The workplace"))
    yield from _rows(
        (_("Legal name"), one.legal_name),
        (_("Known as"), one.local_name),
        (_("Owner or group"), one.owner),
        (_("Address"), one.address),
        (_("Municipality"), one.municipality),
        (_("State or province"), one.state),
        (_("How to find it"), one.landmark),
        (_("Activity"), one.activity),
        (_("Products"), one.products),
        (_("Brands"), one.brands),
        (_("Where its goods or services go"), one.exports),
        (_("People who work there"), one.workers),
    )


def people(petition: Petition) -> Iterator[Block]:
    """Who files, who joins, who speaks for them."""
    yield Heading(_("Who files it"))
    if not petition.petitioners:
        yield Paragraph(_("Nothing was told on this."))
    for number, one in enumerate(petition.petitioners):
        yield Heading(
            _("Petitioner") if number == 0 else _("Co-petitioner {number}").format(number=number), 2
        )
        yield from _rows(*_petitioner(one))
    speaks = petition.representative
    if speaks != Representative():
        yield Heading(_("Representative"), 2)
        yield from _rows(
            (_("Name"), speaks.name),
            (_("Organization"), speaks.organization),
            (_("Basis of authority"), speaks.authority),
            *_contact(speaks),
        )


def _petitioner(one: Petitioner) -> Iterator[tuple[str, Entry]]:
    name = Entry(_("Files without giving a name")) if one.naming is Naming.ANONYMOUS else one.name
    yield _("Name"), name
    yield _("Files as"), Entry(str(CHOICES[one.who]))
    yield _("Relation to the workplace"), one.relation
    yield _("Country"), one.country
    yield from _contact(one)


def _contact(one: Petitioner | Representative) -> Iterator[tuple[str, Entry]]:
    yield _("Address for letters"), one.address
    yield _("E-mail"), one.email
    yield _("Phone"), one.phone


def allegations(petition: Petition, numbers: Numbers, language: Language) -> Iterator[Block]:
    """What is alleged, one thing after the other, and the list of evidence."""
    yield Heading(_("Allegations"))
    if not petition.allegations:
        yield Paragraph(_("Nothing was told on this."))
    for number, one in enumerate(petition.allegations, 1):
        yield Heading(_("Allegation {number}").format(number=number), 2)
        yield Paragraph(one.what.text or _("Nothing was told on this."))
        yield from _allegation(one, numbers[number - 1], language)
    yield from _evidence(petition, numbers)


def _allegation(one: Allegation, shown_by: tuple[str, ...], language: Language) -> Iterator[Block]:
    yield from _rows(
        (pgettext("an event", "When"), Entry(when_text(one.when.text, language))),
        (pgettext("an event", "Where"), one.where),
        (_("Done by"), one.by_role),
        (_("Names of those who did it"), one.by_name),
        (_("Seen by"), Entry("\n".join(seen.text for seen in one.witnesses))),
        (_("Evidence"), Entry(", ".join(dict.fromkeys(filter(None, shown_by))))),
    )


def evidence_numbers(petition: Petition) -> Numbers:
    """The numbers of the evidence of a whole petition; a piece named under several allegations has one.

    Both versions of a document bear them, so that they can be read side by side.
    """
    pieces = dict.fromkeys(shown for one in petition.allegations for shown in one.evidence if shown.title)
    number_of = {shown: f"E{number}" for number, shown in enumerate(pieces, 1)}
    return tuple(tuple(number_of.get(shown, "") for shown in one.evidence) for one in petition.allegations)


def _evidence(petition: Petition, numbers: Numbers) -> Iterator[Block]:
    yield Heading(_("Evidence"))
    rows = {
        number: (number, shown.title.text, str(CHOICES[shown.kind]), shown.kept.text, _shows(number, numbers))
        for one, own in zip(petition.allegations, numbers, strict=True)
        for shown, number in zip(one.evidence, own, strict=True)
        if number
    }
    if not rows:
        yield Paragraph(_("Nothing was told on this."))
        return
    yield Grid(
        (
            _("No."),
            _("What it is"),
            pgettext("of evidence", "Kind"),
            _("Where it is, or who has it"),
            _("Shows allegation"),
        ),
        tuple(rows.values()),
        (2, 9, 5, 7, 4),
    )


def _shows(number: str, numbers: Numbers) -> str:
    return ", ".join(str(place) for place, own in enumerate(numbers, 1) if number in own)


def laws(petition: Petition) -> Iterator[Block]:
    """The laws said not to be followed."""
    yield Heading(_("Laws said not to be followed"))
    if not petition.laws:
        yield Paragraph(_("Nothing was told on this."))
    for law in petition.laws:
        yield from _rows(
            (pgettext("an act of parliament", "Law"), law.title),
            (_("How it is not followed, as alleged"), law.how),
        )


def relief(petition: Petition, language: Language) -> Iterator[Block]:
    """Relief sought at home and before international bodies; nothing where nothing was told of either."""
    yield from _steps(_("Relief sought at home"), petition.relief_sought, petition.relief, language)
    yield from _steps(
        _("Relief sought before an international body"), petition.bodies_sought, petition.bodies, language
    )


def _steps(title: str, sought: Answer, steps: tuple[Step, ...], language: Language) -> Iterator[Block]:
    if sought is Answer.UNKNOWN and not steps:
        return
    yield Heading(title)
    if sought is Answer.NO:
        yield Paragraph(_("None was sought."))
    for step in steps:
        yield from _rows(
            (pgettext("an authority", "Before"), step.body),
            (pgettext("an event", "When"), Entry(when_text(step.when.text, language))),
            (_("What became of it"), step.status),
        )


def aims(petition: Petition) -> Iterator[Block]:
    """What is asked for."""
    yield Heading(_("What is asked for"))
    yield Paragraph(_("The petitioner asks that these allegations be reviewed under the annex named above."))
    yield Paragraph(petition.asks.text)


def signatures(petition: Petition) -> Iterator[Block]:
    """A line for each person or organization that files with a name, and for who speaks for them."""
    names = [one.name.text for one in petition.petitioners if one.naming is Naming.NAMED and one.name]
    yield Heading(_("Signatures"))
    if petition.representative.name:
        names.append(petition.representative.name.text)
    if not names:
        yield Paragraph(_("Filed without a signature: no petitioner gives a name."))
    for name in names:
        yield Signature(name, _("Signature"), _("Place and date"))


def _rows(*pairs: tuple[str, Entry]) -> Iterator[Block]:
    told = tuple((label, entry.text) for label, entry in pairs if entry)
    yield Rows(told) if told else Paragraph(_("Nothing was told on this."))
