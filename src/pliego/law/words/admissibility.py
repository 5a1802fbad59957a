"""Words of the question whether a workplace is covered: what to ask a worker for each fact, and the answers.

`question.` and `help.` are followed by the name of a fact; a form for the annex with Canada ends in `.CA`.
`coverage.fact.` names the facts that only other routes read, as `fact.` names those of the tests.
"""

from collections.abc import Mapping
from typing import Final

EN: Final[Mapping[str, str]] = {
    "coverage.pair.US": "Mexico and the United States (Annex 31-A)",
    "coverage.pair.CA": "Mexico and Canada (Annex 31-B)",
    "coverage.title": "Is this workplace covered?",
    "coverage.told": "Told",
    "coverage.ask": "To tell next: --fact {fact}=yes, no or unknown",
    "coverage.tests": "Tests",
    "coverage.settles": "To settle it, one must know whether: {facts}.",
    "coverage.view": "{name} (determined {determined}, published {published}): {point}",
    "coverage.said": "{speaker}: {says}",
    "coverage.not_found": "{speaker}: its view was not found in the sources read.",
    "coverage.no_view": "No published panel has spoken on this point.",
    "coverage.question": "Open question of law {id}: {title}",
    "coverage.routes": "Routes that are open",
    "coverage.no_routes": "What is told does not say which routes are open.",
    "coverage.test.yes": "met",
    "coverage.test.no": "not met",
    "coverage.test.unsettled": "not settled",
    "coverage.outcome.yes": "Within the mechanism, if these answers are right.",
    "coverage.outcome.no": "Outside the mechanism, if these answers are right.",
    "coverage.outcome.unsettled": "Not settled by what is known.",
    "coverage.speaker.united_states": "United States",
    "coverage.speaker.mexico": "Mexico",
    "coverage.speaker.panel": "Panel",
    "coverage.fact.linked_to_canada": "its goods or services are traded with Canada or compete with Canadian ones",
    "coverage.fact.linked_to_united_states": (
        "its goods or services are traded with the United States or compete with those of that country"
    ),
    "coverage.fact.facility_in_canada": "the facility is in Canada",
    "coverage.fact.facility_in_united_states": "the facility is in the United States",
    "question.between_us_and_mexico": "Is this a matter between Mexico and the United States?",
    "help.between_us_and_mexico": (
        "Say yes if the workplace is in one of these two countries and the government of the other would "
        "complain. A matter with Canada falls under another annex."
    ),
    "question.between_canada_and_mexico": "Is this a matter between Mexico and Canada?",
    "help.between_canada_and_mexico": (
        "Say yes if the workplace is in one of these two countries and the government of the other would "
        "complain. A matter with the United States falls under another annex."
    ),
    "question.good_faith_basis": "Are there facts that show workers kept from joining a union or bargaining together?",
    "help.good_faith_basis": (
        "For example: dismissed for organizing, threatened, made to belong to a union they did not choose, or kept "
        "from voting on their contract. It is enough to believe it in good faith, with facts to show; it need not "
        "be proven. Unpaid wages or accidents alone are a matter for inspection."
    ),
    "question.facility_in_mexico": "Is the workplace in Mexico?",
    "help.facility_in_mexico": "What counts is where the work is done, not where the owner has its seat.",
    "question.law_complies_with_annex_23_a": "Is it a right under Mexico's labor law as reformed in May 2019?",
    "help.law_complies_with_annex_23_a": (
        "Annex 23-A is the promise of Mexico to protect free unions, secret votes and real bargaining. The law "
        "reformed in 2019 gives these rights. A dispute that rests only on older law is outside."
    ),
    "question.enforced_order": "Has the National Labor Relations Board given an order that is enforced?",
    "help.enforced_order": (
        "The Board is the office for union rights in the United States. For a workplace there, an allegation is "
        "not enough: its order must exist and be enforced."
    ),
    "question.enforced_order_canada": "Has the Canada Industrial Relations Board given an order that is enforced?",
    "help.enforced_order_canada": (
        "The Board is the federal office for labor relations in Canada. For a workplace there, an allegation is "
        "not enough: its order must exist and be enforced."
    ),
    "question.federally_regulated_employer": "Is the employer under federal labor law in Canada?",
    "help.federally_regulated_employer": (
        "For example banks, airlines, railways and telecommunications. Most factories and mines are under the law of "
        "their province, and the federal board does not cover them."
    ),
    "question.conduct_since_2020_07_01": "Did it happen on or after 1 July 2020?",
    "help.conduct_since_2020_07_01": (
        "The agreement entered into force on that day. If it began earlier and goes on, say that you do not know: "
        "how that counts is an open question."
    ),
    "question.in_territory": "Is the workplace in Mexico or in the United States?",
    "help.in_territory": "The place where the work is done must lie in one of the two countries.",
    "question.in_territory.CA": "Is the workplace in Mexico or in Canada?",
    "help.in_territory.CA": "The place where the work is done must lie in one of the two countries.",
    "question.priority_sector": "Does the workplace make goods, supply a service, or mine?",
    "help.priority_sector": (
        "That is what a priority sector means: factories of any kind, services such as call centers or transport, "
        "and mines. Farm work and fishing are not named."
    ),
    "question.traded_between_parties": "Do its goods or services go from one of the two countries to the other?",
    "help.traded_between_parties": (
        "For example: parts sent to the United States, or calls answered for customers there. If you have seen "
        "labels, trucks or customers of the other country, say yes."
    ),
    "question.traded_between_parties.CA": "Do its goods or services go from one of the two countries to the other?",
    "help.traded_between_parties.CA": (
        "For example: parts sent to Canada, or calls answered for customers there. If you have seen labels, trucks "
        "or customers of the other country, say yes."
    ),
    "question.competes": "Do firms of the other country sell the same kind of goods or services?",
    "help.competes": (
        "A workplace that exports nothing is covered, too, if what it makes or does competes with goods or services "
        "of the other country. How much competition is needed, and where, is an open question."
    ),
    "question.linked_to_canada": "Do its goods or services go to Canada, or compete with Canadian ones?",
    "help.linked_to_canada": "If so, the annex between Mexico and Canada may be open instead.",
    "question.linked_to_united_states": (
        "Do its goods or services go to the United States, or compete with those of that country?"
    ),
    "help.linked_to_united_states": "If so, the annex between Mexico and the United States may be open instead.",
    "question.federal_branch": "Is its branch one of those under federal authority in Mexico?",
    "help.federal_branch": (
        "Among them: mining, cars and car parts, steel, rubber, textiles, chemicals, cement, electricity, packed "
        "food, bottled drinks, glass, paper, railways, banks. Shops, restaurants and small workshops mostly are not."
    ),
    "question.facility_in_canada": "Is the workplace in Canada?",
    "help.facility_in_canada": "This tells which authority can be turned to.",
    "question.facility_in_united_states": "Is the workplace in the United States?",
    "help.facility_in_united_states": "This tells which authority can be turned to.",
}

ES: Final[Mapping[str, str]] = {
    "coverage.pair.US": "México y Estados Unidos (Anexo 31-A)",
    "coverage.pair.CA": "México y Canadá (Anexo 31-B)",
    "coverage.title": "¿Está cubierto este centro de trabajo?",
    "coverage.told": "Se dijo",
    "coverage.ask": "Por decir ahora: --fact {fact}=yes, no o unknown",
    "coverage.tests": "Requisitos",
    "coverage.settles": "Para resolverlo falta saber si: {facts}.",
    "coverage.view": "{name} (determinación: {determined}; publicación: {published}): {point}",
    "coverage.said": "{speaker}: {says}",
    "coverage.not_found": "{speaker}: su postura no se encontró en las fuentes leídas.",
    "coverage.no_view": "Ningún panel publicado se ha pronunciado sobre este punto.",
    "coverage.question": "Cuestión jurídica abierta {id}: {title}",
    "coverage.routes": "Vías abiertas",
    "coverage.no_routes": "Lo dicho no permite saber qué vías están abiertas.",
    "coverage.test.yes": "se cumple",
    "coverage.test.no": "no se cumple",
    "coverage.test.unsettled": "sin resolver",
    "coverage.outcome.yes": "Dentro del mecanismo, si estas respuestas son correctas.",
    "coverage.outcome.no": "Fuera del mecanismo, si estas respuestas son correctas.",
    "coverage.outcome.unsettled": "Lo que se sabe no basta para resolverlo.",
    "coverage.speaker.united_states": "Estados Unidos",
    "coverage.speaker.mexico": "México",
    "coverage.speaker.panel": "Panel",
    "coverage.fact.linked_to_canada": (
        "sus mercancías o servicios se comercian con Canadá o compiten con los canadienses"
    ),
    "coverage.fact.linked_to_united_states": (
        "sus mercancías o servicios se comercian con Estados Unidos o compiten con los de ese país"
    ),
    "coverage.fact.facility_in_canada": "la instalación está en Canadá",
    "coverage.fact.facility_in_united_states": "la instalación está en Estados Unidos",
    "question.between_us_and_mexico": "¿Es un asunto entre México y Estados Unidos?",
    "help.between_us_and_mexico": (
        "Responda que sí cuando el centro de trabajo esté en uno de los dos países y el gobierno del otro sea quien "
        "reclame. Los asuntos con Canadá se rigen por otro anexo."
    ),
    "question.between_canada_and_mexico": "¿Es un asunto entre México y Canadá?",
    "help.between_canada_and_mexico": (
        "Responda que sí cuando el centro de trabajo esté en uno de los dos países y el gobierno del otro sea quien "
        "reclame. Los asuntos con Estados Unidos se rigen por otro anexo."
    ),
    "question.good_faith_basis": "¿Hay hechos que muestren que se impide sindicalizarse o negociar en conjunto?",
    "help.good_faith_basis": (
        "Por ejemplo: despidos por organizarse, amenazas, afiliación a un sindicato que no eligieron, o impedir que "
        "se vote el contrato. Basta considerarlo de buena fe, con hechos que lo muestren; no hace falta probarlo. "
        "Los salarios no pagados o los accidentes, por sí solos, corresponden a la inspección."
    ),
    "question.facility_in_mexico": "¿El centro de trabajo está en México?",
    "help.facility_in_mexico": "Cuenta el lugar donde se trabaja, no el domicilio de la empresa dueña.",
    "question.law_complies_with_annex_23_a": (
        "¿Es un derecho de la ley laboral mexicana reformada en mayo de 2019?"
    ),
    "help.law_complies_with_annex_23_a": (
        "El Anexo 23-A es el compromiso de México de proteger sindicatos libres, voto secreto y negociación "
        "auténtica. La ley reformada en 2019 da esos derechos. Un conflicto que solo se funda en leyes anteriores "
        "queda fuera."
    ),
    "question.enforced_order": "¿Dictó la Junta Nacional de Relaciones Laborales una orden que se haya ejecutado?",
    "help.enforced_order": (
        "La Junta es la oficina de derechos sindicales de Estados Unidos. Para un centro de trabajo de ese país no "
        "basta una alegación: debe existir una orden ejecutada."
    ),
    "question.enforced_order_canada": (
        "¿Dictó el Consejo de Relaciones Industriales de Canadá una orden que se haya ejecutado?"
    ),
    "help.enforced_order_canada": (
        "El Consejo es la oficina federal de relaciones laborales de Canadá. Para un centro de trabajo de ese país "
        "no basta una alegación: debe existir una orden ejecutada."
    ),
    "question.federally_regulated_employer": "¿El empleador se rige por la ley laboral federal de Canadá?",
    "help.federally_regulated_employer": (
        "Por ejemplo bancos, aerolíneas, ferrocarriles y telecomunicaciones. La mayoría de fábricas y minas se rige "
        "por la ley de su provincia, y el consejo federal no las abarca."
    ),
    "question.conduct_since_2020_07_01": "¿Ocurrió el 1 de julio de 2020 o después?",
    "help.conduct_since_2020_07_01": (
        "Ese día entró en vigor el Tratado. Si empezó antes y continúa, responda que no sabe: cómo cuenta es una "
        "cuestión abierta."
    ),
    "question.in_territory": "¿El centro de trabajo está en México o en Estados Unidos?",
    "help.in_territory": "El lugar donde se trabaja debe estar en uno de los dos países.",
    "question.in_territory.CA": "¿El centro de trabajo está en México o en Canadá?",
    "help.in_territory.CA": "El lugar donde se trabaja debe estar en uno de los dos países.",
    "question.priority_sector": "¿El centro de trabajo fabrica mercancías, presta un servicio o es una mina?",
    "help.priority_sector": (
        "Eso significa sector prioritario: fábricas de todo tipo, servicios como centros de llamadas o transporte, "
        "y minas. El campo y la pesca no se mencionan."
    ),
    "question.traded_between_parties": "¿Sus mercancías o servicios van de uno de los dos países al otro?",
    "help.traded_between_parties": (
        "Por ejemplo: piezas que se envían a Estados Unidos o llamadas que se atienden para clientes de ese país. Si "
        "ha visto etiquetas, camiones o clientes del otro país, responda que sí."
    ),
    "question.traded_between_parties.CA": "¿Sus mercancías o servicios van de uno de los dos países al otro?",
    "help.traded_between_parties.CA": (
        "Por ejemplo: piezas que se envían a Canadá o llamadas que se atienden para clientes de ese país. Si ha "
        "visto etiquetas, camiones o clientes del otro país, responda que sí."
    ),
    "question.competes": "¿Venden empresas del otro país el mismo tipo de mercancías o servicios?",
    "help.competes": (
        "También está cubierto el centro de trabajo que nada exporta, cuando lo que hace compite con mercancías o "
        "servicios del otro país. Cuánta competencia se exige, y dónde, es una cuestión abierta."
    ),
    "question.linked_to_canada": "¿Sus mercancías o servicios van a Canadá o compiten con los canadienses?",
    "help.linked_to_canada": "De ser así, puede estar abierto el anexo entre México y Canadá.",
    "question.linked_to_united_states": (
        "¿Sus mercancías o servicios van a Estados Unidos o compiten con los de ese país?"
    ),
    "help.linked_to_united_states": "De ser así, puede estar abierto el anexo entre México y Estados Unidos.",
    "question.federal_branch": "¿Su rama es de las que en México son de competencia federal?",
    "help.federal_branch": (
        "Entre ellas: minería, automóviles y autopartes, acero, hule, textiles, química, cemento, electricidad, "
        "alimentos empacados, bebidas envasadas, vidrio, papel, ferrocarriles y bancos. Los comercios, restaurantes "
        "y talleres pequeños por lo común no lo son."
    ),
    "question.facility_in_canada": "¿El centro de trabajo está en Canadá?",
    "help.facility_in_canada": "Con esto se sabe a qué autoridad acudir.",
    "question.facility_in_united_states": "¿El centro de trabajo está en Estados Unidos?",
    "help.facility_in_united_states": "Con esto se sabe a qué autoridad acudir.",
}

FR: Final[Mapping[str, str]] = {
    "coverage.pair.US": "Mexique et États-Unis (annexe 31-A)",
    "coverage.pair.CA": "Mexique et Canada (annexe 31-B)",
    "coverage.title": "Ce lieu de travail est-il visé?",
    "coverage.told": "Dit",
    "coverage.ask": "À dire maintenant : --fact {fact}=yes, no ou unknown",
    "coverage.tests": "Conditions",
    "coverage.settles": "Pour trancher, il faut savoir si : {facts}.",
    "coverage.view": "{name} (déterminé : {determined}; publié : {published}) : {point}",
    "coverage.said": "{speaker} : {says}",
    "coverage.not_found": "{speaker} : sa position n'a pas été trouvée dans les sources lues.",
    "coverage.no_view": "Aucun groupe spécial publié ne s'est prononcé sur ce point.",
    "coverage.question": "Question de droit ouverte {id} : {title}",
    "coverage.routes": "Voies ouvertes",
    "coverage.no_routes": "Ce qui est dit ne permet pas de savoir quelles voies sont ouvertes.",
    "coverage.test.yes": "remplie",
    "coverage.test.no": "non remplie",
    "coverage.test.unsettled": "non réglée",
    "coverage.outcome.yes": "Dans le mécanisme, si ces réponses sont exactes.",
    "coverage.outcome.no": "Hors du mécanisme, si ces réponses sont exactes.",
    "coverage.outcome.unsettled": "Ce que l'on sait ne suffit pas pour trancher.",
    "coverage.speaker.united_states": "États-Unis",
    "coverage.speaker.mexico": "Mexique",
    "coverage.speaker.panel": "Groupe spécial",
    "coverage.fact.linked_to_canada": (
        "ses produits ou services sont échangés avec le Canada ou concurrencent ceux du Canada"
    ),
    "coverage.fact.linked_to_united_states": (
        "ses produits ou services sont échangés avec les États-Unis ou concurrencent ceux de ce pays"
    ),
    "coverage.fact.facility_in_canada": "l'installation est au Canada",
    "coverage.fact.facility_in_united_states": "l'installation est aux États-Unis",
    "question.between_us_and_mexico": "S'agit-il d'une affaire entre le Mexique et les États-Unis?",
    "help.between_us_and_mexico": (
        "Répondez oui si le lieu de travail est dans l'un de ces deux pays et que le gouvernement de l'autre se "
        "plaindrait. Les affaires avec le Canada relèvent d'une autre annexe."
    ),
    "question.between_canada_and_mexico": "S'agit-il d'une affaire entre le Mexique et le Canada?",
    "help.between_canada_and_mexico": (
        "Répondez oui si le lieu de travail est dans l'un de ces deux pays et que le gouvernement de l'autre se "
        "plaindrait. Les affaires avec les États-Unis relèvent d'une autre annexe."
    ),
    "question.good_faith_basis": (
        "Des faits montrent-ils que l'on empêche de se syndiquer ou de négocier ensemble?"
    ),
    "help.good_faith_basis": (
        "Par exemple : congédiement pour avoir organisé les autres, menaces, adhésion à un syndicat non choisi, ou "
        "vote sur la convention empêché. Il suffit de le croire de bonne foi, faits à l'appui; il n'est pas "
        "nécessaire de le prouver. Les salaires impayés ou les accidents seuls relèvent de l'inspection."
    ),
    "question.facility_in_mexico": "Le lieu de travail est-il au Mexique?",
    "help.facility_in_mexico": "C'est l'endroit où l'on travaille qui compte, non le siège du propriétaire.",
    "question.law_complies_with_annex_23_a": (
        "Est-ce un droit que donne la loi du travail du Mexique réformée en mai 2019?"
    ),
    "help.law_complies_with_annex_23_a": (
        "L'annexe 23-A est l'engagement du Mexique de protéger les syndicats libres, le vote secret et une vraie "
        "négociation. La loi réformée en 2019 donne ces droits. Un conflit qui ne repose que sur un droit antérieur "
        "reste exclu."
    ),
    "question.enforced_order": "Le National Labor Relations Board a-t-il rendu une ordonnance exécutée?",
    "help.enforced_order": (
        "Le Board est le bureau des droits syndicaux des États-Unis. Pour un lieu de travail dans ce pays, une "
        "allégation ne suffit pas : il faut une ordonnance exécutée."
    ),
    "question.enforced_order_canada": (
        "Le Conseil canadien des relations industrielles a-t-il rendu une ordonnance exécutée?"
    ),
    "help.enforced_order_canada": (
        "Le Conseil est l'organisme fédéral des relations du travail au Canada. Pour un lieu de travail dans ce "
        "pays, une allégation ne suffit pas : il faut une ordonnance exécutée."
    ),
    "question.federally_regulated_employer": "L'employeur relève-t-il du droit du travail fédéral du Canada?",
    "help.federally_regulated_employer": (
        "Par exemple les banques, les compagnies aériennes, les chemins de fer et les télécommunications. La plupart "
        "des usines et des mines relèvent du droit de leur province, et le conseil fédéral ne les vise pas."
    ),
    "question.conduct_since_2020_07_01": "Est-ce arrivé le 1er juillet 2020 ou après?",
    "help.conduct_since_2020_07_01": (
        "L'Accord est entré en vigueur ce jour-là. Si cela a commencé plus tôt et continue, répondez que vous ne "
        "savez pas : la question de savoir si cela compte est ouverte."
    ),
    "question.in_territory": "Le lieu de travail est-il au Mexique ou aux États-Unis?",
    "help.in_territory": "L'endroit où l'on travaille doit être dans l'un des deux pays.",
    "question.in_territory.CA": "Le lieu de travail est-il au Mexique ou au Canada?",
    "help.in_territory.CA": "L'endroit où l'on travaille doit être dans l'un des deux pays.",
    "question.priority_sector": "Y fabrique-t-on des produits, y rend-on un service, ou est-ce une mine?",
    "help.priority_sector": (
        "C'est le sens de secteur prioritaire : usines de toute sorte, services comme les centres d'appels ou le "
        "transport, et mines. L'agriculture et la pêche ne sont pas nommées."
    ),
    "question.traded_between_parties": "Ses produits ou services vont-ils de l'un des deux pays à l'autre?",
    "help.traded_between_parties": (
        "Par exemple : des pièces envoyées aux États-Unis, ou des appels pris pour des clients de ce pays. Si vous "
        "avez vu des étiquettes, des camions ou des clients de l'autre pays, répondez oui."
    ),
    "question.traded_between_parties.CA": "Ses produits ou services vont-ils de l'un des deux pays à l'autre?",
    "help.traded_between_parties.CA": (
        "Par exemple : des pièces envoyées au Canada, ou des appels pris pour des clients de ce pays. Si vous avez "
        "vu des étiquettes, des camions ou des clients de l'autre pays, répondez oui."
    ),
    "question.competes": "Des entreprises de l'autre pays vendent-elles des produits ou services du même genre?",
    "help.competes": (
        "Un lieu de travail qui n'exporte rien est visé, lui aussi, si ce qu'on y fait concurrence des produits ou "
        "services de l'autre pays. La part de concurrence exigée, et l'endroit, sont une question ouverte."
    ),
    "question.linked_to_canada": "Ses produits ou services vont-ils au Canada ou concurrencent-ils ceux du Canada?",
    "help.linked_to_canada": "Si oui, l'annexe entre le Mexique et le Canada peut être ouverte.",
    "question.linked_to_united_states": (
        "Ses produits ou services vont-ils aux États-Unis ou concurrencent-ils ceux de ce pays?"
    ),
    "help.linked_to_united_states": "Si oui, l'annexe entre le Mexique et les États-Unis peut être ouverte.",
    "question.federal_branch": "Sa branche est-elle de celles qui relèvent de l'autorité fédérale au Mexique?",
    "help.federal_branch": (
        "Parmi elles : mines, automobiles et pièces, acier, caoutchouc, textile, chimie, ciment, électricité, "
        "aliments emballés, boissons embouteillées, verre, papier, chemins de fer, banques. Commerces, restaurants "
        "et petits ateliers n'en sont le plus souvent pas."
    ),
    "question.facility_in_canada": "Le lieu de travail est-il au Canada?",
    "help.facility_in_canada": "Cela indique à quelle autorité s'adresser.",
    "question.facility_in_united_states": "Le lieu de travail est-il aux États-Unis?",
    "help.facility_in_united_states": "Cela indique à quelle autorité s'adresser.",
}
