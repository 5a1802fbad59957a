"""Where the clauses come from. An empty address means that no public address is known."""

from typing import Final

from pliego.law.clauses.shape import Source

MECHANISM_SOURCES: Final[tuple[Source, ...]] = (
    Source(
        key="USTR-A",
        title="USTR, Chapter 31 Annex A overview page",
        address=(
            "https://ustr.gov/issue-areas/enforcement/dispute-settlement-proceedings/fta-dispute-s"
            "ettlement/usmca/chapter-31-annex-facility-specific-rapid-response-labor-mechanism"
        ),
    ),
    Source(
        key="FR-ROSTER",
        title="USTR, invitation for panel rosters, 85 FR 15847 (19 Mar 2020), with Lexology summary",
        address="https://www.lexology.com/library/detail.aspx?g=dac7eeb3-46e4-4da4-ae64-0c8d5a2c5f62",
    ),
    Source(
        key="USC",
        title=(
            "19 U.S.C. 4631-4693 (USMCA Implementation Act, Title VII, Pub. L. 116-113), 2023 edition; "
            "4693 re-checked"
        ),
        address="https://lexbuild.dev/usc/title-19/chapter-29/section-4693",
    ),
    Source(
        key="IELP-23",
        title="K. Claussen, first Rapid Response Labor Panel begins work (Oct 2023)",
        address=(
            "https://ielp.worldtradelaw.net/2023/10/first-rapid-response-labor-panel-begins-work-u"
            "nder-usmca.html"
        ),
    ),
    Source(
        key="IELP-24",
        title="IELP blog, anticipating the first determination (May 2024)",
        address=(
            "https://ielp.worldtradelaw.net/2024/05/anticipating-the-first-usmca-rrm-panel-determi"
            "nation-a-look-back.html"
        ),
    ),
    Source(
        key="IELP-25a",
        title="IELP blog, Atento hearing (May 2025)",
        address="https://ielp.worldtradelaw.net/trans-pacific-partnership/",
    ),
    Source(
        key="IELP-25b",
        title="IELP blog, lessons from Atento (Sep 2025)",
        address=(
            "https://ielp.worldtradelaw.net/2025/09/lessons-from-the-first-u-s-win-in-a-trade-and-"
            "labor-dispute-the-usmca-rrm-atento-decision"
        ),
    ),
    Source(
        key="AKIN",
        title="Akin Gump, Are you ready for it? (2020)",
        address="https://jdsupra.com/legalnews/the-usmca-s-facility-specific-rapid-97586",
    ),
    Source(
        key="CED",
        title="Consumer Electronics Daily, 11 Dec 2019",
        address=(
            "https://consumerelectronicsdaily.com/article/2019/12/11/consequences-for-labor-violat"
            "ions-in-mexican-factories-under-usmca-comes-into-focus-1912110012"
        ),
    ),
    Source(
        key="CROWELL",
        title="Crowell, Looking ahead (18 Dec 2020)",
        address=(
            "https://crowell.com/en/insights/client-alerts/looking-ahead-enforcement-of-the-usmca-"
            "labor-provisions"
        ),
    ),
    Source(
        key="PILLS",
        title="Pillsbury, What to expect (Jul 2020)",
        address=(
            "https://www.globaltradeandsanctionslaw.com/amp/the-usmca-rapid-response-mechanism-for"
            "-labor-complaints/"
        ),
    ),
    Source(
        key="MONDAQ",
        title="USMCA's Rapid Response Labor Mechanism",
        address=(
            "http://www.mondaq.com/unitedstates/International-Law/893624/USMCA39s-Rapid-Response-L"
            "abor-Mechanism"
        ),
    ),
    Source(
        key="GOODFAITH",
        title="El Economista via ANTAD, the treaty prevents abuse of the labor mechanism (2020)",
        address="https://antad.net/t-mec-impide-abuso-de-mecanismo-sobre-quejas-laborales-el-economista",
    ),
    Source(
        key="VANG",
        title="Vanguardia, T-MEC allows blocking exports (Dec 2019)",
        address=(
            "http://editores.vanguardia.com.mx/articulo/el-t-mec-permite-bloquear-exportaciones-de-productos"
        ),
    ),
    Source(
        key="MANANA",
        title="El Manana, Dec 2019 walk-through of the Protocol",
        address=(
            "https://www.elmanana.com/eu-aplicara-arancel-si-se-infringe-lo-labor-noticias-interna"
            "cional/4981611"
        ),
    ),
    Source(
        key="ELFIN",
        title="El Financiero, STPS presents panel timings (Jun 2020)",
        address=(
            "https://www.elfinanciero.com.mx/economia/stps-pide-evitar-activacion-de-los-paneles-l"
            "aborales-ante-inicio-de-t-mec/"
        ),
    ),
    Source(
        key="ECON-25a",
        title="El Economista 28 Aug 2025, citing the STPS/SE action guide",
        address=(
            "https://www.eleconomista.com.mx/capital-humano/mecanismo-laboral-respuesta-rapida-rel"
            "evante-20250828-774500.html"
        ),
    ),
    Source(
        key="ECON-25b",
        title="El Economista 2 Sep 2025, Atento and art. 31-A.15",
        address=(
            "https://www.eleconomista.com.mx/capital-humano/aranceles-fortalecen-mecanismo-laboral"
            "-respuesta-rapida-20250902-775435.html"
        ),
    ),
    Source(
        key="NOTES-ES",
        title="Spanish study notes on rapid response labor panels, derived from the STPS/SE guide",
        address="",
    ),
    Source(
        key="OPPOR",
        title="Opportimes, US names its panelists (Jul 2020)",
        address="https://www.opportimes.com/usmca-united-states-names-its-list-of-panelists/",
    ),
    Source(
        key="FORBES",
        title="Forbes Mexico, panelists defined (Jul 2020)",
        address="https://www.forbes.com.mx/economia-se-define-panelistas-solucion-controversias-t-mec/",
    ),
    Source(
        key="LEX-ES",
        title="Lexology (Spanish), Senate approves the Protocol (Dec 2019)",
        address="https://www.lexology.com/library/detail.aspx?g=f2e53dd7-83c8-422a-a2f1-4128b4fc22d6",
    ),
    Source(
        key="GOMROD",
        title="Text of the Mexican guide, consultative stage",
        address=(
            "https://www.gomrod.com/inicio/t-mec-y-su-mecanismo-laboral-de-respuesta-r%C3%A1pida/e"
            "tapa-consultiva"
        ),
    ),
    Source(
        key="KD-SM",
        title="Kelley Drye, Mexico prevails in first panel (May 2024)",
        address="https://www.jdsupra.com/legalnews/mexico-prevails-in-first-usmca-rrm-1350347/",
    ),
    Source(
        key="KD-AT",
        title="Kelley Drye, a second RRM panel (Apr 2024)",
        address=(
            "https://www.kelleydrye.com/viewpoints/blogs/trade-and-manufacturing-monitor/a-second-"
            "rrm-dispute-settlement-panel-and-its-implications-for-enforceability-across-the-biden"
            "-trade-policy"
        ),
    ),
    Source(
        key="ECD-AT",
        title="Export Compliance Daily, USTR seeks second panel (17 Apr 2024)",
        address=(
            "https://exportcompliancedaily.com/article/2024/04/17/ustr-seeks-second-usmca-labor-ra"
            "pid-response-dispute-panel-2404170033"
        ),
    ),
    Source(
        key="BROOK",
        title="Brookings, The track record of the USMCA Rapid Response Mechanism (2024)",
        address=(
            "https://www.brookings.edu/articles/the-track-record-of-the-usmca-rapid-response-mechanism/"
        ),
    ),
    Source(
        key="WC-SM",
        title="White & Case, US requests first panel (2023)",
        address=(
            "https://www.whitecase.com/insight-alert/united-states-requests-first-usmca-labor-pane"
            "l-facility-mexico"
        ),
    ),
    Source(
        key="CLT-VU",
        title="Communications Litigation Today digest, VU consultations (Mar 2023)",
        address="https://communicationslitigationtoday.com/topic/usmca",
    ),
    Source(
        key="WTTL-VU",
        title="WTTL, second action against the same maquiladora (Mar 2023)",
        address="https://www.wttlonline.com/stories/second-usmca-action-against-us-owend-maquiladora,10241",
    ),
    Source(
        key="BARNES",
        title="Barnes Richardson (Apr 2024)",
        address=(
            "https://www.barnesrichardson.com/the-united-states-trade-representative-grinds-the-ge"
            "ars-of-the-rapid-response-mechanism-"
        ),
    ),
    Source(
        key="COURSE",
        title=(
            "A public course on Mexican labor law; its author states that the numbers were read from "
            "the treaty"
        ),
        address="",
    ),
    Source(
        key="NEWSW",
        title="Newsweek en Espanol on the asymmetry",
        address="https://newsweekespanol.com/?p=396487",
    ),
    Source(
        key="SEADE",
        title="Press remarks of the Mexican negotiator, Dec 2019",
        address=(
            "http://grillaenelpoder.com/4/index.php/seccion/politica/estados-unidos-si-inspecciona"
            "ra-eleccion-de-lideres-sindical-y-contratos-colectivos-de-trabajo-en-mexico"
        ),
    ),
    Source(
        key="TAS-FIX",
        title="Public copy of the Trade Agreements Secretariat's case table",
        address="",
    ),
    Source(
        key="G2020",
        title=(
            "Interim procedural guidelines, 85 FR 39257 (30 Jun 2020, doc. 2020-14086); only the "
            "opening was read"
        ),
        address="https://regulations.justia.com/regulations/fedreg/2020/06/30/2020-14086.html",
    ),
    Source(
        key="G2023",
        title=(
            "Final procedural guidelines, 88 FR 40914-40920 (22 Jun 2023, doc. 2023-12865); only the "
            "opening was read"
        ),
        address="https://regulations.justia.com/regulations/fedreg/2023/06/22/2023-12865.html",
    ),
    Source(
        key="STR",
        title="Sandler Travis summary of the 2023 guidelines",
        address=(
            "https://www.strtrade.com/trade-news-resources/str-trade-report/trade-report/june/ustr"
            "-updates-guidelines-on-usmca-labor-petitions"
        ),
    ),
    Source(
        key="STR20",
        title="Sandler Travis on the 2020 notice",
        address=(
            "https://www.strtrade.com/news-publications-USMCA-Mexico-labor-government-procurement-"
            "waiver-063020.html"
        ),
    ),
    Source(
        key="ECD20",
        title="Export Compliance Daily, 29 Jun 2020",
        address=(
            "https://exportcompliancedaily.com/article/2020/06/29/details-of-usmca-labor-complaint"
            "-submissions-slated-for-federal-register-2006290032"
        ),
    ),
    Source(
        key="ECD23",
        title="Export Compliance Daily, 28 Jul 2023",
        address=(
            "https://exportcompliancedaily.com/article/2023/07/28/businesses-may-respond-to-rapid-"
            "response-complaints-government-decided-2307280048"
        ),
    ),
    Source(
        key="OPP20",
        title="Opportimes, how rapid response works (2020)",
        address="https://www.opportimes.com/how-does-the-rapid-response-work-operate/",
    ),
    Source(
        key="IOE",
        title="IOE newsletter 2021, quoting who may file",
        address=(
            "https://ioewec.newsletter.ioe-emp.org/industrial-relations-and-labour-law-may-2021/ne"
            "ws/article/labour-disputes-under-canada-mexico-and-the-usa-trade-agreement-rules-of-t"
            "he-game-and-treatment-of-the-first-dispute"
        ),
    ),
    Source(
        key="FAQ",
        title="USTR/DOL FAQ on hotline and petitions",
        address=(
            "https://ustr.gov/issue-areas/enforcement/dispute-settlement-proceedings/fta-dispute-s"
            "ettlement/usmca/frequently-asked-questions-faqs-ways-raise-united-states-mexico-canad"
            "a-agreement-usmca-labor-issues"
        ),
    ),
    Source(
        key="DOL-CASES",
        title="DOL, USMCA cases page",
        address="https://www.dol.gov/agencies/ilab/our-work/trade/labor-rights-usmca-cases",
    ),
    Source(
        key="HOT",
        title="DOL hotline page",
        address="https://www.dol.gov/agencies/ilab/our-work/trade/labor-rights-usmca/hotline",
    ),
    Source(
        key="BBB",
        title="Trade Law Daily on the rejected BBB petition (2022)",
        address=(
            "https://tradelawdaily.com/article/2022/09/06/report-ustr-declines-to-advance-usmca-ra"
            "pid-response-complaint-2209060032"
        ),
    ),
    Source(
        key="GAC-PROT",
        title=(
            "Global Affairs Canada, Protocol of Amendment (consolidated), shows 31-B.1 and start of 31-B.2"
        ),
        address=(
            "https://international.gc.ca/trade-commerce/trade-agreements-accords-commerciaux/agr-a"
            "cc/cusma-aceum/text-texte/protocol_amendment-protocole_amendement.aspx?lang=eng"
        ),
    ),
    Source(
        key="CA-GUIDE",
        title="ESDC, Guidelines for Denial of Rights claims under the Canada-Mexico mechanism",
        address=(
            "https://canada.ca/en/employment-social-development/services/labour-relations/internat"
            "ional/agreements/guidelines-denial-rights-claims.html"
        ),
    ),
    Source(
        key="LE-GLOBAL",
        title="L&E Global on the missing Mexican domestic rules, via Inversionista Sonora",
        address="https://inversionistasonora.com/vernoticias.php?artid=28126&cat=7",
    ),
    Source(
        key="DLVMR",
        title="De la Vega proposal to amend 31-A.4 (2025)",
        address="https://dlvmr.com.mx/alertan-riesgos-en-mecanismo-laboral-del-t-mec",
    ),
    Source(
        key="NAFTA-201",
        title="NAFTA art. 201",
        address="http://cd.textfiles.com/thegreatunsorted/texts/txtfiles_misc/nafta005.txt",
    ),
    Source(
        key="CUSMA-1",
        title="CUSMA Chapter 1 (opening only readable)",
        address=(
            "https://international.gc.ca/trade-commerce/trade-agreements-accords-commerciaux/agr-a"
            "cc/cusma-aceum/text-texte/01.aspx?lang=eng"
        ),
    ),
    Source(
        key="USTR-AT",
        title="USTR release, second panel request (Apr 2024)",
        address=(
            "https://ustr.gov/about-us/policy-offices/press-office/press-releases/2024/april/unite"
            "d-states-requests-second-ever-usmca-rapid-response-labor-mechanism-dispute-settlement"
            "-panel"
        ),
    ),
    Source(
        key="AZ-AT",
        title="The Aztec Journal on Atento (21 Aug 2025)",
        address="https://theaztecjournal.com/?p=24549",
    ),
    Source(
        key="TAS",
        title="Trade Agreements Secretariat site, e-filing and rules",
        address="https://can-mex-usa-sec.org/secretariat/index.aspx?lang=eng",
    ),
    Source(
        key="TAS-N",
        title="Secretariat notifications page (Chapter 31 rules art. 20.11 cited)",
        address="https://can-mex-usa-sec.org/secretariat/notifications-notificaciones.aspx?lang=eng",
    ),
    Source(
        key="ITT",
        title="International Trade Today digests",
        address="https://internationaltradetoday.com/category/31",
    ),
)
