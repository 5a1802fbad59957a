"""Union votes, certificates and registrations in Mexico, row by row, in our own words; not legal advice.

Most sources are news and mirrors of legal texts: secondary. Names: registry is the Federal Center for
Conciliation and Labor Registration, recuento the vote between unions, consulta the vote of the workers on a
contract, legitimation the vote on the contracts that existed before the reform of 2019; LFT the federal labor
law.
"""

from typing import Final

from pliego.law.clauses.shape import Clause, Paraphrase, Source
from pliego.law.marks import Mark

UNION_VOTES: Final[tuple[Clause, ...]] = (
    Clause(
        id="UV-01",
        citation="Reforma de 2019, legitimación",
        actor="union",
        trigger="collective contract existing on 1 May 2019",
        limit="by 1 May 2023; registered in time, by 31 July 2023",
        effect="personal, free, secret and direct vote of the workers on the contract",
        silence="contracts not legitimated end; workers keep benefits equal to or above the law",
        mark=Mark.V,
        mark_note="",
        sources=("STRM", "BAMALI", "SILLA"),
        says=Paraphrase(
            en=(
                "Contracts existing on 1 May 2019 needed a vote by 1 May 2023, or by 31 July 2023 if "
                "registered in time; the others end, benefits kept."
            ),
            es=(
                "Los contratos existentes al 1 de mayo de 2019 debían votarse al 1 de mayo de 2023, o al "
                "31 de julio si se registró a tiempo; los demás terminan, con prestaciones a salvo."
            ),
            fr=(
                "Les conventions existant le 1er mai 2019 devaient être votées au 1er mai 2023, ou au 31 "
                "juillet si inscrites à temps; les autres prennent fin, avantages gardés."
            ),
        ),
    ),
    Clause(
        id="UV-02",
        citation="Reforma de 2019, legitimación",
        actor="registry",
        trigger="",
        limit="",
        effect="139,000 contracts according to the authority; other counts said more than 500,000 on paper",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("STRM", "MILENIO"),
        says=Paraphrase(
            en="The authority counted 139,000 contracts; other counts spoke of more than 500,000 on paper.",
            es="La autoridad contó 139,000 contratos; otros conteos hablaban de más de 500,000 en papel.",
            fr=(
                "L'autorité comptait 139 000 conventions; d'autres décomptes parlaient de plus de 500 000 "
                "sur papier."
            ),
        ),
    ),
    Clause(
        id="UV-03",
        citation="Reforma de 2019, legitimación",
        actor="registry",
        trigger="",
        limit="",
        effect=(
            "3,939 by March 2022; 15,080 by 10 April 2023; 17,466 by about 1 May 2023; 27,336 after 31 "
            "July 2023 with 3,855 being decided"
        ),
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("REFLEXION", "DLVMR-6203", "SILLA", "STRM"),
        says=Paraphrase(
            en=(
                "Legitimated contracts went from 3,939 in March 2022 to 27,336 after 31 July 2023, with "
                "3,855 still being decided."
            ),
            es=(
                "Los contratos legitimados pasaron de 3,939 en marzo de 2022 a 27,336 tras el 31 de julio "
                "de 2023, con 3,855 por resolver."
            ),
            fr=(
                "Les conventions légitimées sont passées de 3 939 en mars 2022 à 27 336 après le 31 "
                "juillet 2023, 3 855 restant à décider."
            ),
        ),
    ),
    Clause(
        id="UV-04",
        citation="Reforma de 2019, legitimación",
        actor="registry",
        trigger="",
        limit="",
        effect="final figure usually given: 30,526",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en="The final figure usually given is 30,526 legitimated contracts.",
            es="La cifra final que suele darse es de 30,526 contratos legitimados.",
            fr="Le chiffre final habituellement donné est de 30 526 conventions légitimées.",
        ),
    ),
    Clause(
        id="UV-05",
        citation="Reforma de 2019, legitimación",
        actor="workers",
        trigger="",
        limit="",
        effect=(
            "244 rejected by 10 April 2023: automotive 13 %, retail 12 %, food and drink 8 %, metals 8 %, "
            "tourism 7 %"
        ),
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("DLVMR-6203",),
        says=Paraphrase(
            en="Workers had rejected 244 contracts by 10 April 2023, most often in automotive and retail.",
            es=(
                "Los trabajadores habían rechazado 244 contratos al 10 de abril de 2023, sobre todo en "
                "automotriz y comercio."
            ),
            fr=(
                "Les travailleurs avaient rejeté 244 conventions au 10 avril 2023, surtout dans "
                "l'automobile et le commerce."
            ),
        ),
    ),
    Clause(
        id="UV-06",
        citation="Reforma de 2019, legitimación",
        actor="workers",
        trigger="",
        limit="",
        effect="about 600 rejections in total",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en="Rejections came to about 600 in total.",
            es="Los rechazos sumaron unos 600 en total.",
            fr="Les rejets ont été d'environ 600 au total.",
        ),
    ),
    Clause(
        id="UV-07",
        citation="registry",
        actor="registry",
        trigger="May 2025",
        limit="",
        effect="more than 40,000 contracts on file; many not revised since 2021",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("ECON-0508",),
        says=Paraphrase(
            en="More than 40,000 contracts were on file in May 2025, many of them not revised since 2021.",
            es="Había más de 40,000 contratos depositados en mayo de 2025, muchos sin revisar desde 2021.",
            fr=(
                "Plus de 40 000 conventions étaient déposées en mai 2025, dont beaucoup non révisées "
                "depuis 2021."
            ),
        ),
    ),
    Clause(
        id="UV-08",
        citation="LFT 387, 390 Bis",
        actor="union",
        trigger="first collective contract",
        limit="6 months",
        effect=(
            "certificate needed before asking for a first contract or calling a strike for it; support of "
            "30 % of the workers; takes about 30 business days in practice"
        ),
        silence="without it no first contract",
        mark=Mark.V,
        mark_note="",
        sources=("CONFEDIN", "JUSTIA", "JOR-2112"),
        says=Paraphrase(
            en=(
                "Before asking for a first contract a union needs a certificate of representativeness, "
                "with 30 percent support, valid for 6 months."
            ),
            es=(
                "Antes de pedir un contrato inicial el sindicato requiere constancia de "
                "representatividad, con apoyo de 30 por ciento, vigente por 6 meses."
            ),
            fr=(
                "Avant de demander une première convention, le syndicat doit avoir une attestation de "
                "représentativité, avec 30 pour cent d'appui, valable 6 mois."
            ),
        ),
    ),
    Clause(
        id="UV-09",
        citation="LFT 390 Bis",
        actor="registry",
        trigger="several unions with 30 %",
        limit="",
        effect="only one union can hold it; a vote decides by majority",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("JOR-2104",),
        says=Paraphrase(
            en=(
                "Only one union can hold the certificate; if several reach 30 percent, a vote decides by "
                "majority."
            ),
            es=(
                "Solo un sindicato puede tener la constancia; si varios reúnen 30 por ciento, una "
                "votación decide por mayoría."
            ),
            fr=(
                "Un seul syndicat peut détenir l'attestation; si plusieurs atteignent 30 pour cent, un "
                "vote décide à la majorité."
            ),
        ),
    ),
    Clause(
        id="UV-10",
        citation="LFT 390 Bis",
        actor="registry",
        trigger="application",
        limit="3 days",
        effect=(
            "admits or asks for a correction; then public notice on the site, at the workplace and the "
            "union office"
        ),
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "The registry admits the application or asks for a correction within 3 days, and then "
                "gives public notice of it."
            ),
            es="El Centro admite la solicitud o previene dentro de 3 días, y luego la hace pública.",
            fr=(
                "Le Centre admet la demande ou en demande la correction dans les 3 jours, puis la rend "
                "publique."
            ),
        ),
    ),
    Clause(
        id="UV-10a",
        citation="LFT 390 Bis",
        actor="other unions",
        trigger="public notice",
        limit="10 days",
        effect="may join with 30 % too",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en="Other unions may join within 10 days of the public notice, with 30 percent support too.",
            es=(
                "Otros sindicatos pueden sumarse dentro de 10 días del aviso público, también con 30 por "
                "ciento."
            ),
            fr=(
                "D'autres syndicats peuvent se joindre dans les 10 jours de l'avis public, avec 30 pour "
                "cent d'appui aussi."
            ),
        ),
    ),
    Clause(
        id="UV-10b",
        citation="LFT 390 Bis",
        actor="registry",
        trigger="contested application",
        limit="about 10 days",
        effect="vote (recuento) between the unions",
        silence="",
        mark=Mark.M_MINUS,
        mark_note="M- since the number is doubtful",
        sources=(),
        says=Paraphrase(
            en="When unions contest, the vote between them (recuento) is held within about 10 days.",
            es="Si hay disputa, el recuento entre sindicatos se hace en cerca de 10 días.",
            fr="En cas de contestation, le vote entre syndicats se tient dans les 10 jours environ.",
        ),
    ),
    Clause(
        id="UV-10c",
        citation="LFT 390 Bis",
        actor="registry",
        trigger="vote between unions",
        limit="about 3 days",
        effect="certificate issued and published",
        silence="",
        mark=Mark.M_MINUS,
        mark_note="M- since the number is doubtful",
        sources=(),
        says=Paraphrase(
            en="The certificate is issued about 3 days after the vote, and published.",
            es="La constancia se expide cerca de 3 días después de la votación, y se publica.",
            fr="L'attestation est délivrée environ 3 jours après le vote, et publiée.",
        ),
    ),
    Clause(
        id="UV-11",
        citation="LFT 390 Bis",
        actor="workers",
        trigger="signature for several unions",
        limit="",
        effect="does not count double",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en="A worker who signs for more than one union is not counted twice.",
            es="Quien firma por más de un sindicato no se cuenta dos veces.",
            fr="Un travailleur qui signe pour plus d'un syndicat n'est pas compté deux fois.",
        ),
    ),
    Clause(
        id="UV-12",
        citation="certificates, December 2021",
        actor="registry",
        trigger="",
        limit="",
        effect=(
            "1,410 requests: 329 granted, 745 dismissed, 336 refused; 35 % lacked 30 %, 23 % no proof of "
            "posting, 22 % defects in the list, 20 % wrong scope"
        ),
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("JOR-2112",),
        says=Paraphrase(
            en=(
                "By December 2021, of 1,410 requests 329 were granted; refusals were mostly for lack of "
                "30 percent."
            ),
            es=(
                "A diciembre de 2021, de 1,410 solicitudes se otorgaron 329; las negativas fueron sobre "
                "todo por falta de 30 por ciento."
            ),
            fr=(
                "En décembre 2021, sur 1 410 demandes, 329 ont été accordées; les refus tenaient surtout "
                "au manque des 30 pour cent."
            ),
        ),
    ),
    Clause(
        id="UV-13",
        citation="certificates, June 2024",
        actor="registry",
        trigger="",
        limit="",
        effect=(
            "denials: 41 % lacked 30 %, 16 % contract exists, 15 % standing, 11 % certificate already "
            "valid; 60 % of certificates never led to a contract"
        ),
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("JOR-2406",),
        says=Paraphrase(
            en="By June 2024, 60 percent of the certificates had never led to a signed contract.",
            es=(
                "A junio de 2024, 60 por ciento de las constancias nunca había llevado a un contrato firmado."
            ),
            fr="En juin 2024, 60 pour cent des attestations n'avaient jamais mené à une convention signée.",
        ),
    ),
    Clause(
        id="UV-14",
        citation="LFT 386 Bis",
        actor="workers",
        trigger="first contract or revision",
        limit="",
        effect="majority of the workers covered must approve; condition of validity and of public order",
        silence="without approval no registration",
        mark=Mark.V,
        mark_note="",
        sources=("JUSTIA",),
        says=Paraphrase(
            en=(
                "A first contract or a revision is valid only if the majority of the workers covered "
                "approve it by vote."
            ),
            es=(
                "El contrato inicial o su revisión vale solo si lo aprueba por voto la mayoría de los "
                "trabajadores cubiertos."
            ),
            fr=(
                "Une première convention ou une révision ne vaut que si la majorité des travailleurs "
                "visés l'approuve par vote."
            ),
        ),
    ),
    Clause(
        id="UV-15",
        citation="LFT 390 Ter",
        actor="union",
        trigger="vote planned",
        limit="at least 10 days before",
        effect="tells the registry date, hour and place",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("ECON-2019",),
        says=Paraphrase(
            en="The union tells the registry date, hour and place at least 10 days before the vote.",
            es="El sindicato avisa al Centro fecha, hora y lugar al menos 10 días antes de la consulta.",
            fr=(
                "Le syndicat avise le Centre de la date, de l'heure et du lieu au moins 10 jours avant le "
                "vote."
            ),
        ),
    ),
    Clause(
        id="UV-15a",
        citation="LFT 390 Ter",
        actor="union",
        trigger="vote planned",
        limit="at least 10 days before",
        effect="workers know the call and the content",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("ECON-2019",),
        says=Paraphrase(
            en="Workers know the call and the content of the contract at least 10 days before the vote.",
            es=(
                "Los trabajadores conocen la convocatoria y el contenido del contrato al menos 10 días "
                "antes de la consulta."
            ),
            fr=(
                "Les travailleurs connaissent la convocation et le contenu de la convention au moins 10 "
                "jours avant le vote."
            ),
        ),
    ),
    Clause(
        id="UV-16",
        citation="LFT 390 Ter",
        actor="employer",
        trigger="vote",
        limit="",
        effect=(
            "place must allow free, peaceful, quick and safe voting; the employer takes no part in any way"
        ),
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("ECON-2019",),
        says=Paraphrase(
            en=(
                "The place must allow a free, peaceful, quick and safe vote, and the employer takes no "
                "part in any way."
            ),
            es=(
                "El lugar debe permitir una votación libre, pacífica, ágil y segura, y el patrón no "
                "interviene de ninguna forma."
            ),
            fr=(
                "Le lieu doit permettre un vote libre, paisible, rapide et sûr, et l'employeur n'y prend "
                "aucune part."
            ),
        ),
    ),
    Clause(
        id="UV-17",
        citation="LFT 390 Ter",
        actor="union",
        trigger="vote held",
        limit="2 days",
        effect="result posted at the workplace and the union office",
        silence="",
        mark=Mark.P,
        mark_note="V for the number 2; P since business or calendar days is not said",
        sources=("ECON-2019",),
        says=Paraphrase(
            en=(
                "The result is posted at the workplace and the union office within 2 days, here counted "
                "as business days."
            ),
            es=(
                "El resultado se publica en el centro de trabajo y el local sindical dentro de 2 días, "
                "aquí contados como hábiles."
            ),
            fr=(
                "Le résultat est affiché au lieu de travail et au local syndical dans les 2 jours, "
                "comptés ici comme ouvrables."
            ),
        ),
    ),
    Clause(
        id="UV-17a",
        citation="LFT 390 Ter",
        actor="union",
        trigger="vote held",
        limit="3 business days",
        effect="result reported to the registry",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("ECON-2019",),
        says=Paraphrase(
            en="The union reports the result to the registry within 3 business days of the vote.",
            es="El sindicato avisa el resultado al Centro dentro de 3 días hábiles de la consulta.",
            fr="Le syndicat rapporte le résultat au Centre dans les 3 jours ouvrables du vote.",
        ),
    ),
    Clause(
        id="UV-17b",
        citation="LFT 390 Ter",
        actor="registry",
        trigger="result reported",
        limit="",
        effect="published online",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("ECON-2019",),
        says=Paraphrase(
            en="The registry publishes the reported result online.",
            es="El Centro publica en línea el resultado avisado.",
            fr="Le Centre publie en ligne le résultat rapporté.",
        ),
    ),
    Clause(
        id="UV-18",
        citation="LFT 399-400 Bis",
        actor="union and employer",
        trigger="contract in force",
        limit="1 year for wages; 2 years in full",
        effect="revision, each by vote",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("ECON-0508", "BAMALI"),
        says=Paraphrase(
            en="Wages are revised every 1 year and the whole contract every 2 years, each time by vote.",
            es="El salario se revisa cada 1 año y el contrato completo cada 2 años, siempre con consulta.",
            fr=(
                "Les salaires sont révisés chaque 1 an et la convention entière tous les 2 ans, chaque "
                "fois par vote."
            ),
        ),
    ),
    Clause(
        id="UV-19",
        citation="legitimation protocol, repeated for approvals",
        actor="employer",
        trigger="vote planned",
        limit="at least 3 business days before",
        effect="gives each worker a copy of the text",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "The employer gives each worker a copy of the text at least 3 business days before the vote."
            ),
            es=(
                "El patrón entrega a cada trabajador un ejemplar del texto al menos 3 días hábiles antes "
                "de la consulta."
            ),
            fr=(
                "L'employeur remet à chaque travailleur un exemplaire du texte au moins 3 jours ouvrables "
                "avant le vote."
            ),
        ),
    ),
    Clause(
        id="UV-19a",
        citation="LFT 390 Ter",
        actor="employer",
        trigger="contract registered",
        limit="15 days",
        effect="gives each worker a copy of the registered contract",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "The employer gives each worker a copy of the registered contract within 15 days, here "
                "counted as business days."
            ),
            es=(
                "El patrón entrega a cada trabajador un ejemplar del contrato registrado dentro de 15 "
                "días, aquí contados como hábiles."
            ),
            fr=(
                "L'employeur remet à chaque travailleur la convention enregistrée dans les 15 jours, "
                "comptés ici comme ouvrables."
            ),
        ),
    ),
    Clause(
        id="UV-20",
        citation="LFT 390 Ter",
        actor="union",
        trigger="vote held",
        limit="5 years",
        effect="minutes and ballots kept",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en="Minutes and ballots of the vote are kept for 5 years.",
            es="Las actas y boletas de la consulta se conservan 5 años.",
            fr="Les procès-verbaux et bulletins du vote sont conservés 5 ans.",
        ),
    ),
    Clause(
        id="UV-20a",
        citation="LFT 390 Ter",
        actor="registry",
        trigger="vote held",
        limit="",
        effect="may order a verification at any moment, annul a faulty vote and have it repeated",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en="The registry may verify a vote at any moment, annul a faulty one and have it repeated.",
            es=(
                "El Centro puede verificar una consulta en cualquier momento, anular la irregular y "
                "ordenar reponerla."
            ),
            fr=(
                "Le Centre peut vérifier un vote en tout temps, annuler un vote irrégulier et le faire "
                "reprendre."
            ),
        ),
    ),
    Clause(
        id="UV-20b",
        citation="LFT 390 Ter",
        actor="registry",
        trigger="contract filed",
        limit="30 days",
        effect="registers the contract",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "The registry registers the contract within 30 days of its filing, here counted as "
                "business days."
            ),
            es=(
                "El Centro registra el contrato dentro de 30 días de su depósito, aquí contados como hábiles."
            ),
            fr=(
                "Le Centre enregistre la convention dans les 30 jours de son dépôt, comptés ici comme "
                "ouvrables."
            ),
        ),
    ),
    Clause(
        id="UV-21",
        citation="LFT 390 Ter",
        actor="parties to the contract",
        trigger="rejected",
        limit="",
        effect=(
            "go on negotiating; strike notice stays possible; the union keeps representation unless "
            "another asks"
        ),
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "If workers reject the text the parties go on negotiating, and the union keeps "
                "representation unless another asks."
            ),
            es=(
                "Si los trabajadores rechazan el texto, las partes siguen negociando y el sindicato "
                "conserva la representación salvo que otro la pida."
            ),
            fr=(
                "Si les travailleurs rejettent le texte, les parties continuent de négocier et le "
                "syndicat garde la représentation sauf demande d'un autre."
            ),
        ),
    ),
    Clause(
        id="UV-22",
        citation="practice",
        actor="registry",
        trigger="vote",
        limit="",
        effect=(
            "verified by staff of the registry, labor inspectors or a notary; in practice the registry "
            "leaned on the ministry and the states"
        ),
        silence="",
        mark=Mark.V,
        mark_note="V as practice",
        sources=("SILLA",),
        says=Paraphrase(
            en=(
                "Votes are verified by the registry's staff, labor inspectors or a notary; in practice "
                "staff was short."
            ),
            es=(
                "Verifican las consultas personal del Centro, inspectores del trabajo o fedatario; en la "
                "práctica faltó personal."
            ),
            fr=(
                "Les votes sont vérifiés par le personnel du Centre, des inspecteurs ou un notaire; en "
                "pratique, le personnel manquait."
            ),
        ),
    ),
    Clause(
        id="UV-23",
        citation="LFT 371",
        actor="union",
        trigger="election of officers",
        limit="at least 10 days before",
        effect="signed call with date, hour and place; personal, free, direct, secret vote",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "The election of officers is called at least 10 days before, with date, hour and place, "
                "for a free and secret vote."
            ),
            es=(
                "La elección de la directiva se convoca al menos 10 días antes, con fecha, hora y lugar, "
                "para voto libre y secreto."
            ),
            fr=(
                "L'élection des dirigeants est convoquée au moins 10 jours avant, avec date, heure et "
                "lieu, pour un vote libre et secret."
            ),
        ),
    ),
    Clause(
        id="UV-23a",
        citation="LFT 371",
        actor="union",
        trigger="election of officers",
        limit="3 days before",
        effect="complete voter roll published",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en="The complete roll of voters is published 3 days before the election.",
            es="El padrón completo de votantes se publica 3 días antes de la elección.",
            fr="La liste complète des votants est publiée 3 jours avant l'élection.",
        ),
    ),
    Clause(
        id="UV-24",
        citation="LFT 371 Bis",
        actor="registry",
        trigger="asked by officers or 30 % of members at least 10 days ahead",
        limit="at least 10 days ahead",
        effect="verifies the election; if irregular it is repeated",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "If officers or 30 percent of the members ask at least 10 days ahead, the election is "
                "verified, and repeated if irregular."
            ),
            es=(
                "Si la directiva o el 30 por ciento de los miembros lo pide al menos 10 días antes, la "
                "elección se verifica y, si es irregular, se repone."
            ),
            fr=(
                "Si les dirigeants ou 30 pour cent des membres le demandent au moins 10 jours avant, "
                "l'élection est vérifiée, et reprise si elle est irrégulière."
            ),
        ),
    ),
    Clause(
        id="UV-25",
        citation="LFT 358-373",
        actor="union officers",
        trigger="",
        limit="every 6 months",
        effect="accounts given to the members",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en="Officers give accounts to the members every 6 months.",
            es="La directiva rinde cuentas a los miembros cada 6 meses.",
            fr="Les dirigeants rendent compte aux membres tous les 6 mois.",
        ),
    ),
    Clause(
        id="UV-25a",
        citation="LFT 133-XVI",
        actor="employer",
        trigger="",
        limit="",
        effect="control of the union and support by acts or omissions banned",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("ELCONTA-2019",),
        says=Paraphrase(
            en="The employer may not control the union or support one by acts or omissions.",
            es="El patrón no puede controlar al sindicato ni apoyar a alguno con actos u omisiones.",
            fr="L'employeur ne peut contrôler le syndicat ni en soutenir un par actes ou omissions.",
        ),
    ),
    Clause(
        id="UV-26",
        citation="checks of a vote",
        actor="",
        trigger="",
        limit="",
        effect=(
            "call, text, roll, ballots printed and used, valid and void, yes and no, employer staff "
            "present, posting, minutes, report; majority of the workers covered or of the valid votes is "
            "a setting"
        ),
        silence="",
        mark=Mark.P,
        mark_note="P: a list of checks put together from the rows above; no source gives it",
        sources=(),
        says=Paraphrase(
            en=(
                "A vote can be checked by its call, text, roll, ballots, counts, posting and report; "
                "which majority is meant is disputed."
            ),
            es=(
                "Una consulta se puede revisar por convocatoria, texto, padrón, boletas, cómputo, "
                "publicación y aviso; se discute qué mayoría se exige."
            ),
            fr=(
                "Un vote se contrôle par convocation, texte, liste, bulletins, compte, affichage et "
                "rapport; la majorité exigée est discutée."
            ),
        ),
    ),
)

UNION_VOTES_SOURCES: Final[tuple[Source, ...]] = (
    Source(
        key="STRM",
        title="Telefonistas (STRM), notes on the registry",
        address="https://strmnoticias.org/tag/cfcrl/",
    ),
    Source(
        key="BAMALI",
        title="Bamali, legitimación y revisión de contratos (6 February 2023)",
        address=(
            "https://bamali.com.mx/index.php/2023/02/06/legitimacion-y-revision-de-contratos-colect"
            "ivos-de-trabajo"
        ),
    ),
    Source(
        key="SILLA",
        title="La Silla Rota, legitimación de contratos (23 May 2023)",
        address=(
            "https://lasillarota.com/opinion/columnas/2023/5/23/legitimacion-de-contratos-colectivo"
            "s-como-una-pelicula-de-frankenstein-429909.html"
        ),
    ),
    Source(
        key="MILENIO",
        title="Milenio, contratos legitimados",
        address="https://amp.milenio.com/negocios/mexico-7-6-contratos-colectivos-legitimados-cfcrl",
    ),
    Source(
        key="ECON-0508",
        title="El Economista, acuerdos presentados al registro (8 May 2025)",
        address=(
            "https://www.eleconomista.com.mx/empresas/alto-riesgo-sindicatos-patrones-presentan-acu"
            "erdos-laborales-cfcrl-20250508-758230.html"
        ),
    ),
    Source(
        key="DLVMR-6203",
        title="De la Vega, legitimación de contratos (April 2023)",
        address="https://dlvmr.com.mx/?p=6203",
    ),
    Source(
        key="CONFEDIN",
        title="Confedin, constancia de representatividad",
        address="https://confedin.org.mx/constancia-de-representatividad",
    ),
    Source(
        key="JUSTIA",
        title="Justia, LFT title 7 chapter 3, text",
        address=(
            "https://mexico.justia.com/federales/leyes/ley-federal-del-trabajo/titulo-septimo/capitulo-iii"
        ),
    ),
    Source(
        key="JOR-2112",
        title="La Jornada (26 December 2021)",
        address="https://www.jornada.com.mx/2021/12/26/politica/004n2pol",
    ),
    Source(
        key="JOR-2104",
        title="La Jornada (3 April 2021)",
        address=(
            "https://jornada.com.mx/notas/2021/04/03/politica/en-dos-anos-solo-611-de-500-mil-contr"
            "atos-colectivos-han-sido-legitimados-por-trabajadores"
        ),
    ),
    Source(
        key="JOR-2406",
        title="La Jornada (19 June 2024)",
        address="https://www.jornada.com.mx/2024/06/19/politica/016n3pol",
    ),
    Source(
        key="ECON-2019",
        title="El Economista, procedimiento de aprobación (18 July 2019)",
        address=(
            "https://www.eleconomista.com.mx/gestion/Procedimiento-de-aprobacion-de-los-contratos-c"
            "olectivos-de-trabajo-y-convenios-de-revision-frente-a-la-reforma-laboral-20190718-0081"
            ".html"
        ),
    ),
    Source(
        key="ELCONTA-2019",
        title="El Conta, Annex 23-A (8 April 2019)",
        address="https://elconta.com/2019/04/08/anexo-23-a-t-mec-reformas-laborales-mexico",
    ),
)
