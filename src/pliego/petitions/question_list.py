"""The questions themselves, in the order in which they are asked. Plain Python."""

from dataclasses import replace
from typing import Final

from django.utils.translation import gettext_lazy as _

from pliego.petitions.choices import choices_of
from pliego.petitions.entries import Private
from pliego.petitions.petition import Answer, EvidenceKind, Naming, Who
from pliego.petitions.question import Group, Kind, Question

YES_NO: Final = choices_of(Answer)

EVIDENCE_PARTS: Final = (
    Question("title", Group.FACTS, _("What is it?"), _("For example: photo of the notice on the wall, 3 May.")),
    Question(
        "kind", Group.FACTS, _("What kind of thing is it?"),
        _("The office sorts evidence by kind."), Kind.CHOICE, choices_of(EvidenceKind),
    ),
    Question(
        "kept", Group.FACTS, _("Where is it, or who has it?"),
        _("So that it can be asked for. Do not part with the only copy."),
    ),
)  # fmt: skip

ALLEGATION_PARTS: Final = (
    Question(
        "what", Group.FACTS, _("What happened?"),
        _("Tell one thing at a time, in your own words: what was said, done or forbidden."), Kind.LONG,
    ),
    Question(
        "when", Group.FACTS, _("When?"),
        _(
            "The day, as 2023-05-15, or the month or year: 2023-05, 2023. If you are not sure, say it in words: early "
            "in May."
        ),
        Kind.DATE,
    ),
    Question("where", Group.FACTS, _("Where?"), _("The place, area, line or shift. It helps to check what is told.")),
    Question(
        "by_role", Group.FACTS, _("What post do those who did it hold?"),
        _("For example: manager of personnel, supervisor, union delegate. This stands in the public version, too."),
    ),
    Question(
        "by_name", Group.FACTS, _("What are their names?"),
        _("If you know them. The public version leaves names out."), private=Private.ALLEGED,
    ),
    Question(
        "witnesses", Group.FACTS, _("Who saw it?"),
        _("One name on each line. Give only names of people who agree to it. The public version leaves them out."),
        Kind.LINES, private=Private.WITNESS,
    ),
)  # fmt: skip

CONTACT_PARTS: Final = (
    Question(
        "address", Group.PEOPLE, _("Address for letters"), _("Only the office that receives the petition sees it."),
        private=Private.CONTACT,
    ),
    Question(
        "email", Group.PEOPLE, _("E-mail"),
        _("Better not one of your work: the employer may read it."), private=Private.CONTACT,
    ),
    Question(
        "phone", Group.PEOPLE, _("Phone"),
        _("A number at which it is safe to talk with you."), private=Private.CONTACT,
    ),
)  # fmt: skip

PETITIONER_PARTS: Final = (
    Question(
        "naming", Group.PEOPLE, _("Do you file with your name or without it?"),
        _(
            "In the United States a petition may be filed without a name since 2023. Without it nobody can ask you for "
            "more, unless you leave a safe way to reach you."
        ),
        Kind.CHOICE, choices_of(Naming),
    ),
    Question(
        "who", Group.PEOPLE, _("Who files it?"),
        _("The name of a person never stands in the public version; that of an organization does."),
        Kind.CHOICE, choices_of(Who),
    ),
    Question(
        "name", Group.PEOPLE, _("Name"), _("The whole name, as on an official document."), private=Private.PETITIONER
    ),
    Question(
        "relation", Group.PEOPLE, _("What do you have to do with the workplace?"),
        _("For example: works there, worked there until May, union of its workers, neighbor."),
    ),
    Question(
        "country", Group.PEOPLE, _("Country"),
        _("Who may file depends on it: in Canada someone from Canada must, others join."),
    ),
    *CONTACT_PARTS,
)  # fmt: skip

LAW_PARTS: Final = (
    Question(
        "title", Group.LAWS, _("Which law, and which article?"),
        _("For example: Federal Labor Law, article 390 Ter. The name of the law is enough."),
    ),
    Question("how", Group.LAWS, _("How is it not followed?"), _("One or two sentences."), Kind.LONG),
)  # fmt: skip

STEP_PARTS: Final = (
    Question("body", Group.RELIEF, _("Before whom?"), _("The court, center, inspectorate or body.")),
    Question("when", Group.RELIEF, _("When?"), _("The day, month or year, or in words."), Kind.DATE),
    Question("status", Group.RELIEF, _("What became of it?"), _("Also if nothing did."), Kind.LONG),
)

ALLEGATIONS: Final = Question(
    "allegations", Group.FACTS, _("What happened? Tell each thing on its own."),
    _(
        "These are the allegations: what you say happened. Specific facts, each with its day, place and people, are "
        "what the office can check."
    ),
    Kind.LIST, parts=ALLEGATION_PARTS,
)  # fmt: skip

WORKPLACE: Final = (
    Question(
        "facility.local_name", Group.WORKPLACE, _("What do people call the workplace?"),
        _("The name on the gate, or the one that everybody uses."),
    ),
    Question(
        "facility.legal_name", Group.WORKPLACE, _("What is the company's full legal name?"),
        _("It stands on pay slips and contracts, for example with S.A. de C.V. Many companies have similar names."),
    ),
    Question(
        "facility.address", Group.WORKPLACE, _("Street and number, or industrial park"),
        _("A workplace that cannot be found cannot be looked at: a wrong address is a frequent reason to stop."),
    ),
    Question(
        "facility.municipality", Group.WORKPLACE, _("Municipality"), _("The town or city where the work is done.")
    ),
    Question("facility.state", Group.WORKPLACE, _("State or province"), _("Where the work is done.")),
    Question(
        "facility.landmark", Group.WORKPLACE, _("How does one find it?"),
        _("What it is opposite to or behind, its gate, its color."),
    ),
    Question(
        "facility.activity", Group.WORKPLACE, _("What does the workplace make or do?"),
        _("The annex covers workplaces that make goods, supply services or mine."),
    ),
    Question(
        "facility.products", Group.WORKPLACE, _("Which products leave it?"),
        _("The annex is about trade: which goods are concerned must be known."),
    ),
    Question(
        "facility.brands", Group.WORKPLACE, _("Whose brands are on them?"),
        _("Labels, boxes and customers that you have seen."),
    ),
    Question(
        "facility.exports", Group.WORKPLACE, _("Where do they go, and how do you know?"),
        _("Trucks, labels, customers abroad. The annex asks whether goods or services cross the border, or compete."),
        Kind.LONG,
    ),
    Question(
        "facility.owner", Group.WORKPLACE, _("To which group or owner does the company belong?"),
        _("It helps to tell companies with the same name apart."),
    ),
    Question(
        "facility.workers", Group.WORKPLACE, _("About how many people work there?"), _("A rough number is enough.")
    ),
)  # fmt: skip

ASKS: Final = Question(
    "asks", Group.AIMS, _("What do you ask for?"),
    _("For example: that those dismissed return, that a vote is held, that the union of your choice may enter."),
    Kind.LONG,
)  # fmt: skip

LAWS: Final = Question(
    "laws", Group.LAWS, _("Which laws are not followed?"),
    _("You need not know them: an adviser or the office can fill this in. It helps to name at least one."),
    Kind.LIST, parts=LAW_PARTS,
)  # fmt: skip

RELIEF: Final = {
    "relief": (
        Question(
            "relief_sought", Group.RELIEF, _("Have you turned to an authority of your country?"),
            _("The guidelines of 2020 asked it; those of 2023 no longer do."), Kind.YES_NO, YES_NO,
        ),
        Question(
            "relief", Group.RELIEF, _("To which authority, and what became of it?"),
            _("Each one on its own."), Kind.LIST, parts=STEP_PARTS,
        ),
    ),
    "bodies": (
        Question(
            "bodies_sought", Group.RELIEF, _("Have you turned to an international body?"),
            _("For example the International Labour Organization. Only the guidelines of 2020 asked it."),
            Kind.YES_NO, YES_NO,
        ),
        Question(
            "bodies", Group.RELIEF, _("To which body, and what became of it?"),
            _("Each one on its own."), Kind.LIST, parts=STEP_PARTS,
        ),
    ),
}  # fmt: skip
"""Questions of the guidelines that ask for them, by the name of what is asked; see `guidelines`."""

PETITIONERS: Final = Question(
    "petitioners", Group.PEOPLE, _("Who files the petition?"),
    _("The first one files it, the others join. Names and addresses stay out of the public version."),
    Kind.LIST, parts=PETITIONER_PARTS,
)  # fmt: skip

REPRESENTATIVE: Final = Question(
    "representative.name", Group.PEOPLE, _("Does someone speak for you? Their name"),
    _("A lawyer, a union or an organization may. Pass this over if nobody does."), private=Private.REPRESENTATIVE,
)  # fmt: skip

OF_REPRESENTATIVE: Final = (
    Question("representative.organization", Group.PEOPLE, _("For which organization do they work?"), _("If for one.")),
    Question(
        "representative.authority", Group.PEOPLE, _("What allows them to speak for you?"),
        _("For example: a letter that you signed, with its day; an office held in the union."),
    ),
    *(replace(one, path=f"representative.{one.path}") for one in CONTACT_PARTS),
)  # fmt: skip
