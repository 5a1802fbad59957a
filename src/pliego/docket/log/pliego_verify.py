#!/usr/bin/env python3
"""Checks what Pliego publishes of its record, without Pliego: Python 3.11 and `cryptography` are enough.

    python3 pliego_verify.py --docket CASE.json [--key KEY] [--against CHECKPOINT [--consistency PROOF.json]]
    python3 pliego_verify.py --folder FOLDER [--key KEY] [--against CHECKPOINT [--consistency PROOF.json]]
    python3 pliego_verify.py --checkpoint checkpoints.json [--key KEY] [--against CHECKPOINT]
    python3 pliego_verify.py --checkpoint checkpoint.txt --key KEY [--timestamp STAMP.tsr --authority CERTIFICATES.pem]
    python3 pliego_verify.py --receipt RECEIPT [--inclusion ANSWER.json] [--complete WHOLE.json] [--key KEY] [...]
    python3 pliego_verify.py --erasures erasures.json [--key KEY] [--against CHECKPOINT ...]
    python3 pliego_verify.py --database pliego.sqlite3 [--receipt RECEIPT] [--authority CERTIFICATES.pem]

It says in words (`--lang es`, `en` or `fr`) what holds, what does not, and what cannot be known from what it was given.
It ends with 0 when nothing is wrong, 1 when something is, 2 when it was asked wrongly. `pliego verify` uses the same
functions for files, and has its own for the database.

The tree, the proofs and their hashes are those of RFC 6962 and RFC 9162; a checkpoint is a signed note with the first
three lines of a transparency log's checkpoint (c2sp.org/tlog-checkpoint), signed with Ed25519.
"""

import argparse
import base64
import binascii
import csv
import gzip
import hashlib
import json
import sqlite3
import sys
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path, PurePosixPath
from typing import Any, Final

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, EllipticCurvePublicKey
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.x509 import (
    BasicConstraints,
    Certificate,
    DuplicateExtension,
    ExtendedKeyUsage,
    ExtensionNotFound,
    InvalidVersion,
    load_der_x509_certificate,
    load_pem_x509_certificates,
)
from cryptography.x509.oid import ExtendedKeyUsageOID

# --- What is said -----------------------------------------------------------------------------------------------------


class Verdict(StrEnum):
    """Whether something holds, does not, or cannot be known from what was given."""

    HOLDS = "holds"
    FAULT = "fault"
    UNKNOWN = "unknown"


LANGUAGES: Final = ("es", "en", "fr")

WORDS: Final[Mapping[str, tuple[str, str, str]]] = {
    # Each in Spanish, English and French, with the same blanks.
    "events_hold": (
        "Los {count} asientos dan su hoja y están en el registro con {size} hojas, cada uno en su lugar.",
        "All {count} events give their leaf and are in the log of {size} leaves, each at its place.",
        (
            "Les {count} événements donnent leur feuille et sont dans le journal de {size} feuilles, "
            "chacun à sa place."
        ),
    ),
    "tree_holds": (
        "El árbol de {size} hojas se calculó de nuevo: su raíz es {root}.",
        "The tree of {size} leaves was computed anew: its root is {root}.",
        "L'arbre de {size} feuilles a été recalculé : sa racine est {root}.",
    ),
    "checkpoint_holds": (
        "El sello {number} ({time}, {size} hojas) lleva una firma válida de la llave {key}.",
        "Checkpoint {number} ({time}, {size} leaves) bears a valid signature of the key {key}.",
        "Le sceau {number} ({time}, {size} feuilles) porte une signature valable de la clé {key}.",
    ),
    "chain_holds": (
        "Los {count} sellos se siguen sin hueco, y cada árbol continúa el anterior.",
        ("The {count} checkpoints follow one another without a gap, and each tree continues the one before."),
        "Les {count} sceaux se suivent sans lacune, et chaque arbre continue le précédent.",
    ),
    "document_holds": (
        (
            "El archivo del caso {case} está completo y como se firmó: {count} asientos, y todo lo demás "
            "que dice."
        ),
        (
            "The file of the case {case} is whole and as it was signed: {count} events, and all else that "
            "it says."
        ),
        (
            "Le fichier de l'affaire {case} est entier et tel que signé : {count} événements, et tout ce "
            "qu'il dit."
        ),
    ),
    "key_holds": (
        "La llave es la esperada: {key}.",
        "The key is the expected one: {key}.",
        "La clé est celle attendue : {key}.",
    ),
    "against_holds": (
        (
            "El sello guardado ({size} hojas, {time}) es parte de esta misma historia: nada anterior a él "
            "se reescribió."
        ),
        (
            "The checkpoint kept elsewhere ({size} leaves, {time}) is part of this same history: nothing "
            "before it was rewritten."
        ),
        (
            "Le sceau gardé ailleurs ({size} feuilles, {time}) fait partie de cette même histoire : rien "
            "d'antérieur n'a été réécrit."
        ),
    ),
    "history_unknown": (
        (
            "Si otros vieron la misma historia no puede saberse sin un sello guardado en otra parte: "
            "indíquelo con --against."
        ),
        (
            "Whether others saw the same history cannot be known without a checkpoint kept elsewhere: "
            "give one with --against."
        ),
        (
            "Si d'autres ont vu la même histoire ne peut se savoir sans un sceau gardé ailleurs : "
            "donnez-en un avec --against."
        ),
    ),
    "key_unknown": (
        (
            "La llave {key} viene de la misma fuente: si es la del sitio no puede saberse sin indicarla "
            "con --key."
        ),
        (
            "The key {key} comes from the same source: whether it is the site's cannot be known without "
            "giving it with --key."
        ),
        (
            "La clé {key} vient de la même source : si c'est celle du site ne peut se savoir sans la "
            "donner avec --key."
        ),
    ),
    "others_unknown": (
        "El caso tiene más asientos que los de este archivo ({numbers}): reemplazados, o no públicos.",
        "The case has more events than this file ({numbers}): replaced, or not public.",
        "L'affaire a plus d'événements que ce fichier ({numbers}) : remplacés, ou non publics.",
    ),
    "against_needs_proof": (
        (
            "El sello guardado es de {old} hojas y este de {new}: si lo uno continúa lo otro no puede "
            "saberse sin la prueba que el sitio da en /log/consistency?from={low}&to={high}; indíquela "
            "con --consistency."
        ),
        (
            "The checkpoint kept elsewhere is of {old} leaves and this one of {new}: whether one "
            "continues the other cannot be known without the proof that the site gives at "
            "/log/consistency?from={low}&to={high}; give it with --consistency."
        ),
        (
            "Le sceau gardé ailleurs est de {old} feuilles et celui-ci de {new} : si l'un continue "
            "l'autre ne peut se savoir sans la preuve que le site donne à "
            "/log/consistency?from={low}&to={high} ; donnez-la avec --consistency."
        ),
    ),
    "key_needed": (
        "Sin la llave del sitio nada puede saberse de un sello o de un acuse: indíquela con --key.",
        "Without the site's key nothing can be known of a checkpoint or a receipt: give it with --key.",
        "Sans la clé du site, rien ne peut se savoir d'un sceau ou d'un reçu : donnez-la avec --key.",
    ),
    "sealed_hold": (
        (
            "Contenidos sellados que dan su hoja, señuelos incluidos: {count}. De qué tratan no puede "
            "saberse "
            "sin su llave."
        ),
        (
            "Sealed contents that give their leaf, decoys among them: {count}. What they are cannot be known "
            "without their key."
        ),
        (
            "Contenus scellés qui donnent leur feuille, leurres compris : {count}. Ce qu'ils sont ne peut se "
            "savoir sans leur clé."
        ),
    ),
    "sealed_wait": (
        (
            "Contenidos sellados que esperan su tanda: {count}. Hasta entonces solo su acuse muestra que "
            "existen."
        ),
        (
            "Sealed contents that wait for their batch: {count}. Until then only their receipts show that they "
            "exist."
        ),
        (
            "Contenus scellés qui attendent leur lot : {count}. Jusque-là, seuls leurs reçus montrent qu'ils "
            "existent."
        ),
    ),
    "sealed_altered": (
        "Hoja {index}: el contenido sellado no la da; su sal, sus bytes, su huella o su número se cambiaron.",
        "Leaf {index}: the sealed content does not give it; its salt, bytes, hash or number was changed.",
        (
            "Feuille {index} : le contenu scellé ne la donne pas ; son sel, ses octets, son empreinte ou son "
            "numéro a été modifié."
        ),
    ),
    "waiting_altered": (
        "El contenido sellado {entry}, que espera su tanda, se cambió: no da la huella que se prometió.",
        (
            "The sealed content {entry}, which waits for its batch, was changed: it does not give the hash "
            "promised."
        ),
        (
            "Le contenu scellé {entry}, qui attend son lot, a été modifié : il ne donne pas l'empreinte "
            "promise."
        ),
    ),
    "content_missing": (
        "Hoja {index}: su contenido ya no está y ninguna supresión la nombra; se quitó.",
        "Leaf {index}: its content is gone and no erasure names it; it was removed.",
        "Feuille {index} : son contenu n'est plus là et aucun effacement ne la nomme ; il a été retiré.",
    ),
    "erasures_hold": (
        "Supresiones que están en el registro como se asentaron: {count}.",
        "Erasures that are in the log as they were recorded: {count}.",
        "Effacements qui sont dans le journal tels que consignés : {count}.",
    ),
    "erasures_altered": (
        (
            "La lista de supresiones no es la firmada ({signed}; aquí {count}): una se quitó, añadió, cambió "
            "o movió."
        ),
        (
            "The list of erasures is not the one signed ({signed}; here {count}): one was removed, added, "
            "changed or moved."
        ),
        (
            "La liste des effacements n'est pas celle signée ({signed} ; ici {count}) : un a été retiré, "
            "ajouté, modifié ou déplacé."
        ),
    ),
    "erasure_altered": (
        "Hoja {index}: la supresión no la da; la hoja que nombra, su día o su motivo se cambió.",
        "Leaf {index}: the erasure does not give it; the leaf it names, its day or its reason was changed.",
        (
            "Feuille {index} : l'effacement ne la donne pas ; la feuille nommée, le jour ou le motif a été "
            "modifié."
        ),
    ),
    "erasure_astray": (
        "Hoja {index}: la supresión no nombra ninguna hoja anterior de contenido sellado.",
        "Leaf {index}: the erasure names no earlier leaf of sealed content.",
        "Feuille {index} : l'effacement ne nomme aucune feuille antérieure de contenu scellé.",
    ),
    "erased_still_there": (
        "Hoja {index}: la hoja {by} dice que su contenido se suprimió, y sigue ahí.",
        "Leaf {index}: leaf {by} says that its content was erased, and it is still there.",
        "Feuille {index} : la feuille {by} dit que son contenu a été effacé, et il est toujours là.",
    ),
    "promise_holds": (
        "El acuse lleva una firma válida de la llave {key}: promete la hoja {leaf} antes de {by}.",
        "The receipt bears a valid signature of the key {key}: it promises the leaf {leaf} before {by}.",
        "Le reçu porte une signature valable de la clé {key} : il promet la feuille {leaf} avant {by}.",
    ),
    "promise_kept": (
        "La promesa se cumplió: es la hoja {index} del registro con {size} hojas (sello {number}, {time}).",
        "The promise was kept: it is leaf {index} of the log of {size} leaves (checkpoint {number}, {time}).",
        (
            "La promesse a été tenue : c'est la feuille {index} du journal de {size} feuilles (sceau "
            "{number}, {time})."
        ),
    ),
    "promise_erased": (
        "El contenido se suprimió el {day} (motivo: {reason}); su hoja sigue en el registro.",
        "The content was erased on {day} (reason: {reason}); its leaf is still in the log.",
        "Le contenu a été effacé le {day} (motif : {reason}) ; sa feuille est toujours dans le journal.",
    ),
    "promise_unsigned": (
        "Es la hoja {index} del registro; el próximo sello la cubrirá.",
        "It is leaf {index} of the log; the next checkpoint will cover it.",
        "C'est la feuille {index} du journal ; le prochain sceau la couvrira.",
    ),
    "promise_waits": (
        "Aún no está en el registro; espera su tanda y debe estar antes de {by}.",
        "It is not in the log yet; it waits for its batch and must be there before {by}.",
        "Il n'est pas encore dans le journal ; il attend son lot et doit y être avant {by}.",
    ),
    "promise_open": (
        (
            "Si ya está en el registro no puede saberse desde aquí: pida la prueba en "
            "/log/inclusion?leaf={leaf} e indíquela con --inclusion. Debe estar antes de {by}."
        ),
        (
            "Whether it is in the log already cannot be known from here: ask for the proof at "
            "/log/inclusion?leaf={leaf} and give it with --inclusion. It must be there before {by}."
        ),
        (
            "S'il est déjà dans le journal ne peut se savoir d'ici : demandez la preuve à "
            "/log/inclusion?leaf={leaf} et donnez-la avec --inclusion. Il doit y être avant {by}."
        ),
    ),
    "promise_due": (
        (
            "El plazo prometido ({by}) ya pasó; si se cumplió no puede saberse desde aquí. Pida la prueba en "
            "/log/inclusion?leaf={leaf} e indíquela con --inclusion, sea cual sea la respuesta."
        ),
        (
            "The moment promised ({by}) has passed; whether the promise was kept cannot be known from here. "
            "Ask for the proof at /log/inclusion?leaf={leaf} and give it with --inclusion, whatever the "
            "answer."
        ),
        (
            "Le moment promis ({by}) est passé ; si la promesse a été tenue ne peut se savoir d'ici. "
            "Demandez la preuve à /log/inclusion?leaf={leaf} et donnez-la avec --inclusion, quelle que soit "
            "la réponse."
        ),
    ),
    "promise_unanswered": (
        (
            "La respuesta no trae prueba y el momento prometido ({by}) ha pasado. Esto solo no muestra que "
            "la hoja {leaf} "
            "falte: nadie firmó la respuesta. Pídala usted en /log/inclusion?leaf={leaf} o compruebe todas "
            "las hojas."
        ),
        (
            "The answer has no proof, and the moment promised ({by}) has passed. That alone does not show "
            "that the leaf "
            "{leaf} is missing: nobody signed the answer. Ask /log/inclusion?leaf={leaf} yourself, or check "
            "all leaves."
        ),
        (
            "La réponse est sans preuve, et le moment promis ({by}) est passé. Cela seul ne montre pas que "
            "la feuille {leaf} "
            "manque : personne n'a signé la réponse. Demandez /log/inclusion?leaf={leaf} vous-même, ou "
            "vérifiez toutes les "
            "feuilles."
        ),
    ),
    "promise_broken": (
        (
            "La promesa se rompió: antes de {by} la hoja {leaf} debía estar en el registro, y no está entre "
            "sus "
            "hojas. Guarde el acuse: muestra lo que se prometió."
        ),
        (
            "The promise was broken: the leaf {leaf} had to be in the log before {by}, and it is not among "
            "its "
            "leaves. Keep the receipt: it shows what was promised."
        ),
        (
            "La promesse a été rompue : la feuille {leaf} devait être dans le journal avant {by}, et n'est "
            "pas parmi ses "
            "feuilles. Gardez le reçu : il montre ce qui fut promis."
        ),
    ),
    "promise_lost": (
        (
            "La hoja {leaf} no está en el registro ni espera su tanda: el contenido se quitó. Guarde el "
            "acuse: su firma lo prueba."
        ),
        (
            "The leaf {leaf} is neither in the log nor waiting for its batch: the content was removed. "
            "Keep the receipt: its signature proves it."
        ),
        (
            "La feuille {leaf} n'est ni dans le journal ni en attente de son lot : le contenu a été retiré. "
            "Gardez le reçu : sa signature le prouve."
        ),
    ),
    "proof_of_other": (
        "La prueba es de otra hoja ({other}), no de la que el acuse promete.",
        "The proof is of another leaf ({other}), not of the one that the receipt promises.",
        "La preuve est d'une autre feuille ({other}), non de celle que le reçu promet.",
    ),
    "proof_fails": (
        "La prueba no lleva de la hoja {leaf} a la raíz del sello {number}: una de las dos se cambió.",
        (
            "The proof does not lead from leaf {leaf} to the root of checkpoint {number}: one or the other was "
            "changed."
        ),
        (
            "La preuve ne mène pas de la feuille {leaf} à la racine du sceau {number} : l'une ou l'autre a été "
            "modifiée."
        ),
    ),
    "timestamp_differs": (
        "Sello {number}: su marca de tiempo es de otro texto, o de ningún sello.",
        "Checkpoint {number}: its timestamp is of another text, or of no checkpoint.",
        "Sceau {number} : son horodatage est d'un autre texte, ou d'aucun sceau.",
    ),
    "timestamp_holds": (
        "Sello {number}: la autoridad {name} confirma que su texto existía a más tardar el {time}.",
        "Checkpoint {number}: the authority {name} confirms that its text existed by {time}.",
        "Sceau {number} : l'autorité {name} confirme que son texte existait au plus tard le {time}.",
    ),
    "timestamps_hold": (
        "Marcas de tiempo de la autoridad configurada, cada una del texto de su sello: {count}.",
        "Timestamps of the authority in the settings, each of the text of its checkpoint: {count}.",
        "Horodatages de l'autorité configurée, chacun du texte de son sceau : {count}.",
    ),
    "timestamp_bad": (
        "Sello {number}: su marca de tiempo no es válida ({reason}).",
        "Checkpoint {number}: its timestamp is not valid ({reason}).",
        "Sceau {number} : son horodatage n'est pas valable ({reason}).",
    ),
    "timestamps_unchecked": (
        (
            "Sellos con la marca de tiempo de una autoridad: {count}. Si es válida no puede saberse sin el "
            "certificado de esta: indíquelo con --authority."
        ),
        (
            "Checkpoints with an authority's timestamp: {count}. Whether it is valid cannot be known without "
            "the authority's certificate: give it with --authority."
        ),
        (
            "Sceaux avec l'horodatage d'une autorité : {count}. S'il est valable ne peut se savoir sans le "
            "certificat de celle-ci : donnez-le avec --authority."
        ),
    ),
    "timestamps_wait": (
        "Sin marca de tiempo todavía: sellos {numbers}. Se pide de nuevo cada hora.",
        "Without a timestamp yet: checkpoints {numbers}. It is asked for again every hour.",
        "Sans horodatage pour l'instant : sceaux {numbers}. Il est redemandé chaque heure.",
    ),
    "no_checkpoint": (
        "El registro no tiene ningún sello todavía: `pliego checkpoint` firma uno.",
        "The log has no checkpoint yet: `pliego checkpoint` signs one.",
        "Le journal n'a pas encore de sceau : `pliego checkpoint` en signe un.",
    ),
    "unsealed": (
        "{count} hojas son posteriores al último sello.",
        "{count} leaves are later than the last checkpoint.",
        "{count} feuilles sont postérieures au dernier sceau.",
    ),
    "unreadable": (
        "{what}: no se puede leer ({reason}).",
        "{what}: it cannot be read ({reason}).",
        "{what} : illisible ({reason}).",
    ),
    "bad_signature": (
        ("{what}: la firma no es válida para este texto y la llave {key}; el texto o la firma se cambiaron."),
        (
            "{what}: the signature is not valid for this text and the key {key}; text or signature was "
            "changed."
        ),
        (
            "{what} : la signature n'est pas valable pour ce texte et la clé {key} ; texte ou signature "
            "modifiés."
        ),
    ),
    "other_key": (
        "La llave es {key}, no la esperada ({given}).",
        "The key is {key}, not the expected one ({given}).",
        "La clé est {key}, et non celle attendue ({given}).",
    ),
    "event_altered": (
        "{event}: el asiento se cambió, o nunca estuvo en este lugar del registro (hoja {index}).",
        "{event}: the event was altered, or was never at this place of the log (leaf {index}).",
        (
            "{event} : l'événement a été modifié, ou n'a jamais été à cette place du journal (feuille "
            "{index})."
        ),
    ),
    "columns_altered": (
        "{event}: las columnas ya no dicen lo que se asentó; difiere: {fields} (hoja {index}).",
        "{event}: the columns no longer say what was recorded; it differs in: {fields} (leaf {index}).",
        (
            "{event} : les colonnes ne disent plus ce qui a été consigné ; diffère : {fields} (feuille "
            "{index})."
        ),
    ),
    "leaf_altered": (
        "{event}: la sal, los bytes o la huella del asiento no dan la hoja {index} del registro.",
        "{event}: the event's salt, bytes or hash do not give leaf {index} of the log.",
        (
            "{event} : le sel, les octets ou l'empreinte de l'événement ne donnent pas la feuille {index} "
            "du journal."
        ),
    ),
    "event_without_leaf": (
        "{event}: el asiento no tiene hoja en el registro; se añadió sin pasar por él.",
        "{event}: the event has no leaf in the log; it was added past it.",
        "{event} : l'événement n'a pas de feuille dans le journal ; il a été ajouté sans y passer.",
    ),
    "leaf_without_event": (
        "Hoja {index}: su asiento ya no está; se quitó.",
        "Leaf {index}: its event is gone; it was removed.",
        "Feuille {index} : son événement n'est plus là ; il a été retiré.",
    ),
    "leaf_missing": (
        "Hoja {index}: falta en el registro; se quitó.",
        "Leaf {index}: it is missing from the log; it was removed.",
        "Feuille {index} : elle manque au journal ; elle a été retirée.",
    ),
    "node_altered": (
        "El nodo {position} del nivel {level} del árbol no es el que dan las hojas.",
        "Node {position} of level {level} of the tree is not what the leaves give.",
        "Le nœud {position} du niveau {level} de l'arbre n'est pas celui que donnent les feuilles.",
    ),
    "root_differs": (
        (
            "Sello {number}: las primeras {size} hojas ya no dan la raíz firmada; una hoja anterior se "
            "cambió, quitó, añadió o cambió de lugar."
        ),
        (
            "Checkpoint {number}: the first {size} leaves no longer give the signed root; a leaf before "
            "it was changed, removed, added or moved."
        ),
        (
            "Sceau {number} : les {size} premières feuilles ne donnent plus la racine signée ; une "
            "feuille antérieure a été modifiée, retirée, ajoutée ou déplacée."
        ),
    ),
    "log_shorter": (
        "Sello {number}: dice {size} hojas, y el registro tiene {held}; se quitaron hojas del final.",
        (
            "Checkpoint {number}: it says {size} leaves, and the log has {held}; leaves at the end were "
            "removed."
        ),
        (
            "Sceau {number} : il dit {size} feuilles, et le journal en a {held} ; des feuilles de la fin "
            "ont été retirées."
        ),
    ),
    "chain_broken": (
        "Sello {number}: no continúa el anterior; falta un sello, sobra uno o están en otro orden.",
        (
            "Checkpoint {number}: it does not continue the one before; one is missing, one too many, or "
            "they are out of order."
        ),
        (
            "Sceau {number} : il ne continue pas le précédent ; il en manque un, il y en a un de trop, ou "
            "l'ordre diffère."
        ),
    ),
    "chain_rewritten": (
        (
            "Sello {number}: su árbol no continúa el del sello anterior; la historia se reescribió entre "
            "los dos."
        ),
        (
            "Checkpoint {number}: its tree does not continue that of the one before; history was "
            "rewritten between the two."
        ),
        (
            "Sceau {number} : son arbre ne continue pas celui du précédent ; l'histoire a été réécrite "
            "entre les deux."
        ),
    ),
    "document_altered": (
        "Lo que el archivo dice fuera de los asientos se cambió después de firmarse.",
        "What the file says outside its events was altered after it was signed.",
        "Ce que le fichier dit hors des événements a été modifié après sa signature.",
    ),
    "list_altered": (
        (
            "La lista de asientos no es la firmada ({signed}; aquí {count}): uno se quitó, añadió, cambió "
            "o movió."
        ),
        (
            "The list of events is not the one signed ({signed}; here {count}): one was removed, added, "
            "changed or moved."
        ),
        (
            "La liste des événements n'est pas celle signée ({signed} ; ici {count}) : un a été retiré, "
            "ajouté, modifié ou déplacé."
        ),
    ),
    "folder_holds": (
        "Los {count} archivos de la carpeta son los que se firmaron: edición del {day}.",
        "All {count} files of the folder are those that were signed: edition of {day}.",
        "Les {count} fichiers du dossier sont ceux qui ont été signés : édition du {day}.",
    ),
    "file_missing": (
        "{name}: falta este archivo.",
        "{name}: this file is missing.",
        "{name} : ce fichier manque.",
    ),
    "file_altered": (
        "{name}: el archivo no es el firmado; su contenido se cambió o se cortó.",
        "{name}: the file is not the one signed; its content was changed or cut short.",
        "{name} : le fichier n'est pas celui signé ; son contenu a été modifié ou tronqué.",
    ),
    "file_added": (
        "{name}: el archivo no está en la lista firmada; se añadió después.",
        "{name}: the file is not in the signed list; it was added later.",
        "{name} : le fichier n'est pas dans la liste signée ; il a été ajouté après.",
    ),
    "sums_altered": (
        "La lista de archivos (SHA256SUMS) no es la firmada.",
        "The list of files (SHA256SUMS) is not the one signed.",
        "La liste des fichiers (SHA256SUMS) n'est pas celle signée.",
    ),
    "row_differs": (
        "{event}: la tabla dice otra cosa que el asiento; difiere: {fields}.",
        "{event}: the table says something else than the event; it differs in: {fields}.",
        "{event} : le tableau dit autre chose que l'événement ; diffère : {fields}.",
    ),
    "row_unsealed": (
        "{event}: está en la tabla y no tiene asiento en el registro.",
        "{event}: it stands in the table and has no event in the log.",
        "{event} : il figure dans le tableau sans événement dans le journal.",
    ),
    "out_of_order": (
        "{event}: está fuera de su orden en el archivo (hoja {index}).",
        "{event}: it stands out of order in the file (leaf {index}).",
        "{event} : il n'est pas à son rang dans le fichier (feuille {index}).",
    ),
    "other_case": (
        "{event}: es de otro caso que el archivo ({case}).",
        "{event}: it is of another case than the file ({case}).",
        "{event} : il est d'une autre affaire que le fichier ({case}).",
    ),
    "against_differs": (
        (
            "Hay dos historias: el sello guardado ({size} hojas, {time}) no es parte de esta. El registro "
            "se reescribió o se muestra distinto a distintas personas. Guarde ambos sellos: prueban el "
            "hecho."
        ),
        (
            "There are two histories: the checkpoint kept elsewhere ({size} leaves, {time}) is not part "
            "of this one. The log was rewritten, or is shown differently to different people. Keep both "
            "checkpoints: they prove it."
        ),
        (
            "Il y a deux histoires : le sceau gardé ailleurs ({size} feuilles, {time}) ne fait pas partie "
            "de celle-ci. Le journal a été réécrit, ou est montré différemment selon les personnes. "
            "Gardez les deux sceaux : ils le prouvent."
        ),
    ),
    "against_shorter": (
        (
            "El sello guardado dice {size} hojas y este registro tiene {held}: es una copia anterior, o "
            "se quitaron hojas."
        ),
        (
            "The checkpoint kept elsewhere says {size} leaves and this log has {held}: it is an earlier "
            "copy, or leaves were removed."
        ),
        (
            "Le sceau gardé ailleurs dit {size} feuilles et ce journal en a {held} : c'est une copie "
            "antérieure, ou des feuilles ont été retirées."
        ),
    ),
    "against_origin": (
        "El sello guardado es de otro registro ({origin}).",
        "The checkpoint kept elsewhere is of another log ({origin}).",
        "Le sceau gardé ailleurs est d'un autre journal ({origin}).",
    ),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was checked and how it stands. `code` is a key of `WORDS`, `blanks` fill its text."""

    verdict: Verdict
    code: str
    blanks: Mapping[str, object] = field(default_factory=dict)

    def text(self, language: str) -> str:
        """The finding in words. Raises `ValueError` for a language that there is not."""
        return WORDS[self.code][LANGUAGES.index(language)].format(**self.blanks)


def holds(code: str, **blanks: object) -> Finding:
    """What holds."""
    return Finding(Verdict.HOLDS, code, blanks)


def fault(code: str, **blanks: object) -> Finding:
    """What does not hold."""
    return Finding(Verdict.FAULT, code, blanks)


def unknown(code: str, **blanks: object) -> Finding:
    """What cannot be known."""
    return Finding(Verdict.UNKNOWN, code, blanks)


def sound(findings: Sequence[Finding]) -> bool:
    """Whether nothing was found to be wrong."""
    return all(finding.verdict is not Verdict.FAULT for finding in findings)


class MalformedError(ValueError):
    """A file is not what it says it is; the message says why."""


# --- Hashes and proofs: RFC 6962 section 2.1, RFC 9162 section 2.1 ----------------------------------------------------

EMPTY_ROOT: Final = hashlib.sha256(b"").digest()


def leaf_hash(data: bytes) -> bytes:
    """SHA-256 of 0x00 and the leaf's data."""
    return hashlib.sha256(b"\x00" + data).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """SHA-256 of 0x01 and the two hashes below."""
    return hashlib.sha256(b"\x01" + left + right).digest()


def fold(hashes: Sequence[bytes]) -> bytes:
    """The root over 2, 4, 8 ... neighbouring roots of equal subtrees, or the one root there is."""
    row = b"".join(hashes)
    while len(row) > 32:
        row = b"".join(
            [hashlib.sha256(b"\x01" + row[place : place + 64]).digest() for place in range(0, len(row), 64)]
        )
    return row


def is_included(leaf: bytes, index: int, size: int, proof: Sequence[bytes], root: bytes) -> bool:
    """Whether the proof leads from a leaf hash at `index` to the root of `size` leaves (RFC 9162, 2.1.3.2)."""
    if not 0 <= index < size:
        return False
    place, last, found = index, size - 1, leaf
    for step in proof:
        if last == 0:
            return False
        if place & 1 or place == last:
            found = node_hash(step, found)
            while not place & 1 and place:
                place, last = place >> 1, last >> 1
        else:
            found = node_hash(found, step)
        place, last = place >> 1, last >> 1
    return last == 0 and found == root


def is_continued(old: int, new: int, proof: Sequence[bytes], old_root: bytes, new_root: bytes) -> bool:
    """Whether the proof shows that the tree of `new` leaves begins with that of `old` leaves (RFC 9162, 2.1.4.2).

    A tree without leaves is the beginning of every tree, with an empty proof.
    """
    if not 0 <= old <= new:
        return False
    if old == new:
        return not proof and old_root == new_root
    if old == 0:
        return not proof and old_root == EMPTY_ROOT
    steps = list(proof) if old & (old - 1) else [old_root, *proof]
    if not steps or not proof:
        return False
    place, last = old - 1, new - 1
    while place & 1:
        place, last = place >> 1, last >> 1
    before = after = steps[0]
    for step in steps[1:]:
        if last == 0:
            return False
        if place & 1 or place == last:
            before, after = node_hash(step, before), node_hash(step, after)
            while not place & 1 and place:
                place, last = place >> 1, last >> 1
        else:
            after = node_hash(after, step)
        place, last = place >> 1, last >> 1
    return last == 0 and before == old_root and after == new_root


def roots_of(leaves: Sequence[bytes], sizes: Sequence[int]) -> dict[int, bytes]:
    """The root of the first so many leaves, for each of `sizes` up to their number."""
    wanted, found, peaks = set(sizes), dict[int, bytes](), list[tuple[int, bytes]]()
    for size in range(len(leaves) + 1):
        if size:
            peaks.append((1, leaves[size - 1]))
            while len(peaks) > 1 and peaks[-2][0] == peaks[-1][0]:
                (width, left), (_, right) = peaks[-2:]
                peaks[-2:] = [(2 * width, node_hash(left, right))]
        if size in wanted:
            found[size] = _bagged([root for _, root in peaks])
    return found


def _bagged(peaks: Sequence[bytes]) -> bytes:
    if not peaks:
        return EMPTY_ROOT
    root = peaks[-1]
    for peak in reversed(peaks[:-1]):
        root = node_hash(peak, root)
    return root


# --- Signed notes and checkpoints -------------------------------------------------------------------------------------

_ED25519: Final = b"\x01"
_DASH: Final = "\u2014 "


def key_id(name: str, public: bytes) -> bytes:
    """Four bytes that tell keys of a name apart: the beginning of SHA-256 over name, line end, 0x01 and key."""
    return hashlib.sha256(name.encode() + b"\n" + _ED25519 + public).digest()[:4]


@dataclass(frozen=True, slots=True)
class Key:
    """A public key and the name under which it signs; as text `name+id+base64`."""

    name: str
    public: bytes

    @property
    def text(self) -> str:
        """The key as it is published."""
        return f"{self.name}+{key_id(self.name, self.public).hex()}+{_base64(_ED25519 + self.public)}"


def read_key(text: str) -> Key:
    """The key that a text names. Raises `MalformedError`."""
    name, _, rest = text.strip().partition("+")
    data = _from_base64(rest.partition("+")[2])
    key = Key(name, data[1:])
    if len(data) != 33 or key.text != text.strip():
        raise MalformedError("this is no key of the form name+id+base64")
    return key


@dataclass(frozen=True, slots=True)
class Note:
    """A text of whole lines, and the signature below it."""

    text: str
    signer: str
    key_id: bytes
    signature: bytes

    def is_signed_by(self, key: Key) -> bool:
        """Whether the key signed exactly this text."""
        if (self.signer, self.key_id) != (key.name, key_id(key.name, key.public)):
            return False
        try:
            Ed25519PublicKey.from_public_bytes(key.public).verify(self.signature, self.text.encode())
        except InvalidSignature:
            return False
        return True


def signed(text: str, key: Key, signature: bytes) -> str:
    """A text of whole lines with a signature below it, as notes are written."""
    return f"{text}\n{_DASH}{key.name} {_base64(key_id(key.name, key.public) + signature)}\n"


def read_note(text: str) -> Note:
    """A note with one signature. Raises `MalformedError` for anything that is not byte for byte such a note."""
    body, parted, tail = text.rpartition("\n\n")
    name, _, signature = tail.removeprefix(_DASH).removesuffix("\n").partition(" ")
    data = _from_base64(signature)
    if not parted or tail != f"{_DASH}{name} {signature}\n" or len(data) != 68:
        raise MalformedError("this is no text with one signature below it")
    return Note(body + "\n", name, data[:4], data[4:])


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What a log says of itself at one moment: so many leaves, this root, after that checkpoint.

    `previous` is the SHA-256, in hexadecimal, of the text of the checkpoint before; 64 zeros for the first.
    """

    origin: str
    size: int
    root: bytes
    number: int
    time: str
    previous: str

    @property
    def text(self) -> str:
        """The text that is signed."""
        return (
            f"{self.origin}\n{self.size}\n{_base64(self.root)}\n"
            f"number {self.number}\ntime {self.time}\nprevious {self.previous}\n"
        )

    @property
    def digest(self) -> str:
        """What the next checkpoint calls `previous`."""
        return hashlib.sha256(self.text.encode()).hexdigest()


FIRST: Final = "0" * 64
"""What the first checkpoint calls `previous`."""


def read_checkpoint(text: str) -> Checkpoint:
    """The checkpoint that the text of a note is. Raises `MalformedError`."""
    try:
        origin, size, root, number, time, previous, end = text.split("\n")
        found = Checkpoint(
            origin, int(size), _from_base64(root), int(number.removeprefix("number ")),
            time.removeprefix("time "), previous.removeprefix("previous "),
        )  # fmt: skip
    except ValueError:
        raise MalformedError("this is no checkpoint of a log of Pliego") from None
    if end or found.text != text or len(found.root) != 32 or found.size < 0:
        raise MalformedError("this is no checkpoint of a log of Pliego")
    return found


@dataclass(frozen=True, slots=True)
class Promise:
    """What a log says to someone whose content it sealed: this leaf will be in it before that moment.

    `day` is the day of sealing and `by` a moment, both in UTC as ISO 8601 writes them.
    """

    origin: str
    leaf: bytes
    day: str
    by: str

    @property
    def text(self) -> str:
        """The text that is signed."""
        return f"{self.origin}/promise\nleaf {self.leaf.hex()}\nday {self.day}\nby {self.by}\n"


def read_promise(text: str) -> Promise:
    """The promise that the text of a note is. Raises `MalformedError`."""
    try:
        origin, leaf, day, by, _ = text.split("\n")
        found = Promise(
            origin.removesuffix("/promise"), bytes.fromhex(leaf.removeprefix("leaf ")),
            day.removeprefix("day "), by.removeprefix("by "),
        )  # fmt: skip
    except ValueError:
        raise MalformedError("this is no promise of a log of Pliego") from None
    if found.text != text or len(found.leaf) != 32:
        raise MalformedError("this is no promise of a log of Pliego")
    return found


def erasure_leaf(erased: bytes, day: str, reason: str) -> bytes:
    """The leaf hash by which the log says that the content of a leaf was destroyed, when, and why."""
    return leaf_hash(f"erased\nleaf {erased.hex()}\nday {day}\nreason {reason}\n".encode())


def check_note(text: str, key: Key, what: str) -> tuple[str, list[Finding]]:
    """The text of a signed note, and what is wrong with its form or signature."""
    try:
        note = read_note(text)
    except MalformedError as reason:
        return "", [fault("unreadable", what=what, reason=str(reason))]
    wrong = [] if note.is_signed_by(key) else [fault("bad_signature", what=what, key=key.text)]
    return note.text, wrong


def check_checkpoint(text: str, key: Key) -> tuple[Checkpoint | None, list[Finding]]:
    """The checkpoint that a signed note is, if it is one, and how it stands."""
    body, wrong = check_note(text, key, "checkpoint")
    try:
        found = read_checkpoint(body) if body else None
    except MalformedError as reason:
        return None, [fault("unreadable", what="checkpoint", reason=str(reason))]
    if found and not wrong:
        said = {"number": found.number, "time": found.time, "size": found.size, "key": key.text}
        return found, [holds("checkpoint_holds", **said)]
    return found, wrong


def check_key(key: Key, given: Key | None) -> Finding:
    """Whether a key is the one that the reader trusts."""
    if given is None:
        return unknown("key_unknown", key=key.text)
    return (
        holds("key_holds", key=key.text)
        if key == given
        else fault("other_key", key=key.text, given=given.text)
    )


def follows(old: Checkpoint | None, new: Checkpoint) -> bool:
    """Whether a checkpoint names the one before as its own: number, text, origin, and no smaller size."""
    if old is None:
        return (new.number, new.previous) == (1, FIRST)
    return (new.number, new.previous, new.origin) == (
        old.number + 1,
        old.digest,
        old.origin,
    ) and new.size >= old.size


def against(kept: Checkpoint, now: Checkpoint, proof: tuple[int, int, Sequence[bytes]] | None) -> Finding:
    """Whether a checkpoint kept elsewhere and the present one are of one history."""
    said = {"size": kept.size, "time": kept.time}
    if kept.origin != now.origin:
        return fault("against_origin", origin=kept.origin)
    old, new = sorted((kept, now), key=lambda one: one.size)
    if old.size in (0, new.size):
        same = old.root == new.root if old.size == new.size else old.root == EMPTY_ROOT
        return holds("against_holds", **said) if same else fault("against_differs", **said)
    if proof is None or proof[:2] != (old.size, new.size):
        spans = {"old": kept.size, "new": now.size, "low": old.size, "high": new.size}
        return unknown("against_needs_proof", **spans)
    if is_continued(old.size, new.size, proof[2], old.root, new.root):
        return holds("against_holds", **said)
    return fault("against_differs", **said)


# --- Files ------------------------------------------------------------------------------------------------------------

DOCKET_FORMAT: Final = 1
_RECORD: Final = {"format", "key", "checkpoint", "manifest", "events"}
_EVENT: Final = {"index", "salt", "content", "proof"}
_CONTENT: Final = (
    "case", "sequence", "word", "kind", "date_text", "precision", "dates_what", "occurrence", "proceeding",
    "recorded_at", "known_by", "payload", "payload_version", "source_key", "source_url", "confidence", "visibility",
    "supersedes",
)  # fmt: skip


def canonical(value: object) -> bytes:
    """JSON in UTF-8 with keys sorted and no spaces: what leaves and signatures are computed over."""
    return json.dumps(
        value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    ).encode()


def read_json(data: bytes | str) -> dict[str, object]:
    """A JSON object in which no key stands twice. Raises `MalformedError`."""
    try:
        found = json.loads(data, object_pairs_hook=_once, parse_constant=_no_number)
    except (ValueError, RecursionError) as reason:
        raise MalformedError(str(reason)) from None
    return _as_object(found)


@dataclass(frozen=True, slots=True)
class DocketEvent:
    """A public event in a docket file, with what places its leaf in the log."""

    index: int
    salt: bytes
    content: Mapping[str, object]
    proof: Sequence[bytes]

    @property
    def leaf(self) -> bytes:
        """The leaf hash that salt and content give."""
        return leaf_hash(self.salt + canonical(self.content))

    @property
    def name(self) -> str:
        """The event as pages name it: its case and `e` with its number."""
        return f"{self.content.get('case')} e{self.content.get('sequence')}"

    @property
    def number(self) -> int:
        """The event's number in its case; 0 where the content has none."""
        found = self.content.get("sequence")
        return found if isinstance(found, int) else 0

    @property
    def plain(self) -> dict[str, object]:
        """The event as a docket file has it."""
        return {
            "index": self.index,
            "salt": self.salt.hex(),
            "content": dict(self.content),
            "proof": [step.hex() for step in self.proof],
        }


def manifest_text(
    checkpoint: Checkpoint, case: str, leaves: Sequence[bytes], rest: Mapping[str, object]
) -> str:
    """What is signed of a docket file: which events it has, in which order, and all else that it says."""
    return (
        f"{checkpoint.origin}\ndocket {case}\nevents {len(leaves)}\n"
        f"leaves {hashlib.sha256(b''.join(leaves)).hexdigest()}\n"
        f"document {hashlib.sha256(canonical(rest)).hexdigest()}\ncheckpoint {checkpoint.digest}\n"
    )


def check_docket(
    document: Mapping[str, object], given: Key | None = None
) -> tuple[Checkpoint | None, list[Finding]]:
    """How a downloaded docket stands, and the checkpoint that it came with."""
    try:
        record = _as_object(document.get("record"))
        if record.keys() != _RECORD or record["format"] != DOCKET_FORMAT or type(record["format"]) is not int:
            raise MalformedError("it has no record of the form that this program knows")
        key, events = read_key(_text(record["key"])), [_event(each) for each in _list(record["events"])]
        note, manifest = _text(record["checkpoint"]), _text(record["manifest"])
    except MalformedError as reason:
        return None, [fault("unreadable", what="docket", reason=str(reason))]
    checkpoint, findings = check_checkpoint(note, key)
    if checkpoint is None:
        return None, findings
    findings.append(check_key(key, given))
    case = str(document.get("case"))
    wrong = [*_misplaced(events, case, checkpoint), *_mismatched(document, events, manifest, key, checkpoint)]
    if wrong:
        return checkpoint, findings + wrong
    findings.append(holds("events_hold", count=len(events), size=checkpoint.size))
    findings.append(holds("document_holds", case=case, count=len(events)))
    return checkpoint, findings + _others(events)


def _misplaced(events: Sequence[DocketEvent], case: str, checkpoint: Checkpoint) -> Iterator[Finding]:
    before = -1
    for event in events:
        if not is_included(event.leaf, event.index, checkpoint.size, event.proof, checkpoint.root):
            yield fault("event_altered", event=event.name, index=event.index)
        elif event.content["case"] != case:
            yield fault("other_case", event=event.name, case=case)
        if event.index <= before:
            yield fault("out_of_order", event=event.name, index=event.index)
        before = event.index


def _mismatched(
    document: Mapping[str, object],
    events: Sequence[DocketEvent],
    manifest: str,
    key: Key,
    checkpoint: Checkpoint,
) -> list[Finding]:
    signed, wrong = check_note(manifest, key, "manifest")
    rest = {name: value for name, value in document.items() if name != "record"}
    expected = manifest_text(checkpoint, str(document.get("case")), [event.leaf for event in events], rest)
    if wrong or signed == expected:
        return wrong
    there, here = signed.split("\n"), expected.split("\n")
    codes = []
    if there[2:4] != here[2:4]:
        said = there[2].removeprefix("events ") if len(there) > 2 else "-"
        codes.append(fault("list_altered", signed=said, count=len(events)))
    if there[:2] + there[4:] != here[:2] + here[4:]:
        codes.append(fault("document_altered"))
    return codes


def _others(events: Sequence[DocketEvent]) -> list[Finding]:
    numbers = {event.number for event in events}
    last = max(numbers, default=0)
    absent = [f"e{number}" for number in range(1, last + 1) if number not in numbers]
    return [unknown("others_unknown", numbers=", ".join(absent))] if absent else []


def check_chain(
    document: Mapping[str, object], given: Key | None = None
) -> tuple[list[Checkpoint], list[Finding]]:
    """How a file of checkpoints stands, each with the proof that it continues the one before; and they themselves."""
    try:
        key = read_key(_text(document.get("key")))
        links = [_link(each) for each in _list(document.get("checkpoints"))]
        if document.keys() != {"key", "checkpoints"}:
            raise MalformedError("it is no file of checkpoints")
    except MalformedError as reason:
        return [], [fault("unreadable", what="checkpoints", reason=str(reason))]
    chain: list[Checkpoint] = []
    findings: list[Finding] = [check_key(key, given)]
    for note, proof in links:
        checkpoint, found = check_checkpoint(note, key)
        findings += [each for each in found if each.verdict is Verdict.FAULT]
        if checkpoint:
            findings += _linked(chain[-1] if chain else None, checkpoint, proof)
            chain.append(checkpoint)
    if sound(findings):
        findings.append(holds("chain_holds", count=len(chain)))
    return chain, findings


def _linked(old: Checkpoint | None, new: Checkpoint, proof: Sequence[bytes]) -> Iterator[Finding]:
    if not follows(old, new):
        yield fault("chain_broken", number=new.number)
    size, root = (old.size, old.root) if old else (0, EMPTY_ROOT)
    if not is_continued(size, new.size, proof, root, new.root):
        yield fault("chain_rewritten", number=new.number)


def read_consistency(document: Mapping[str, object]) -> tuple[int, int, Sequence[bytes]]:
    """A consistency proof as the site gives it: two sizes and hashes. Raises `MalformedError`."""
    return _number(document.get("from")), _number(document.get("to")), _hashes(document.get("proof"))


def _event(value: object) -> DocketEvent:
    found = _as_object(value)
    if found.keys() != _EVENT:
        raise MalformedError("an event has other parts than index, salt, content and proof")
    content = _as_object(found["content"])
    if content.keys() != {*_CONTENT, "format"}:
        raise MalformedError("an event has other fields than those that a leaf commits to")
    salt = _hexadecimal(found["salt"], 16)
    return DocketEvent(_number(found["index"]), salt, content, _hashes(found["proof"]))


def _link(value: object) -> tuple[str, Sequence[bytes]]:
    found = _as_object(value)
    if found.keys() != {"note", "proof"}:
        raise MalformedError("a checkpoint has other parts than note and proof")
    return _text(found["note"]), _hashes(found["proof"])


def _hashes(value: object) -> list[bytes]:
    return [_hexadecimal(each, 32) for each in _list(value)]


def _hexadecimal(value: object, length: int) -> bytes:
    text = _text(value)
    try:
        found = bytes.fromhex(text)
    except ValueError:
        raise MalformedError("a hash or salt is not hexadecimal") from None
    if len(found) != length or found.hex() != text:
        raise MalformedError(f"a hash or salt is not {length} bytes in hexadecimal")
    return found


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise MalformedError("a text is missing")
    return value


def _number(value: object) -> int:
    if type(value) is not int or value < 0:
        raise MalformedError("a number is missing")
    return value


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise MalformedError("a list is missing")
    return value


def _as_object(value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise MalformedError("an object is missing")
    return value


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise MalformedError("a key stands twice in one object")
    return found


def _no_number(text: str) -> object:
    raise MalformedError(f"{text} is no number")


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _from_base64(text: str) -> bytes:
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise MalformedError("this is no base64") from None
    if _base64(data) != text:
        raise MalformedError("this is no base64 as it is written")
    return data


# --- Receipts and erasures --------------------------------------------------------------------------------------------

RECEIPT_FORMAT: Final = 1


@dataclass(frozen=True, slots=True)
class Receipt:
    """What someone keeps: the note of a promise, and where it was completed the key and the site's proof."""

    note: str
    key: Key | None = None
    answer: Mapping[str, object] | None = None


def read_receipt(data: bytes) -> Receipt:
    """The receipt in a file: the note alone, or completed with its proof. Raises `MalformedError`."""
    if not data.lstrip().startswith(b"{"):
        return Receipt(data.decode("utf-8", "replace"))
    found = read_json(data)
    if (
        found.keys() != {"format", "promise", "key", "inclusion"}
        or type(found["format"]) is not int
        or found["format"] != RECEIPT_FORMAT
    ):
        raise MalformedError("this is no receipt of the form that this program knows")
    return Receipt(_text(found["promise"]), read_key(_text(found["key"])), _as_object(found["inclusion"]))


def whole_receipt(note: str, key: Key, answer: Mapping[str, object]) -> dict[str, object]:
    """A receipt completed with the site's answer about its leaf: one file that is checked without any site."""
    return {"format": RECEIPT_FORMAT, "promise": note, "key": key.text, "inclusion": dict(answer)}


def check_promise(
    receipt: Receipt, given: Key | None
) -> tuple[Promise | None, Checkpoint | None, list[Finding]]:
    """How a receipt stands by itself: its promise, the checkpoint of its proof, if it has one, and the findings."""
    key = given or receipt.key
    try:
        promise = read_promise(read_note(receipt.note).text)
        if key and promise.origin != key.name:
            raise MalformedError(f"it is a promise of {promise.origin}, not of {key.name}")
    except MalformedError as reason:
        return None, None, [fault("unreadable", what="receipt", reason=str(reason))]
    if key is None:
        return None, None, [unknown("key_needed")]
    wrong = check_note(receipt.note, key, "receipt")[1]
    if wrong:
        return None, None, wrong
    findings = [holds("promise_holds", leaf=promise.leaf.hex(), by=promise.by, key=key.text)]
    if receipt.key:
        findings.append(check_key(receipt.key, given))
    if receipt.answer is None:
        return promise, None, findings
    checkpoint, found = _check_answer(promise, receipt.answer, key)
    return promise, checkpoint, findings + found


@dataclass(frozen=True, slots=True)
class Inclusion:
    """The site's answer about one leaf: its place and proof in the tree of a checkpoint, given with it."""

    index: int
    leaf: bytes
    size: int
    proof: Sequence[bytes]
    checkpoint: str

    @property
    def plain(self) -> dict[str, object]:
        """The answer as the site gives it; without a checkpoint where none is of that size."""
        note = {"checkpoint": self.checkpoint} if self.checkpoint else {}
        proof = [step.hex() for step in self.proof]
        return {"index": self.index, "leaf": self.leaf.hex(), "size": self.size, "proof": proof, **note}


def _check_answer(
    promise: Promise, answer: Mapping[str, object], key: Key
) -> tuple[Checkpoint | None, list[Finding]]:
    try:
        leaf, note = _hexadecimal(answer.get("leaf"), 32), _text(answer.get("checkpoint"))
        given = None if "error" in answer else _inclusion(answer)
    except MalformedError as reason:
        return None, [fault("unreadable", what="inclusion", reason=str(reason))]
    checkpoint, found = check_checkpoint(note, key)
    if checkpoint is None or not sound(found):
        return None, found
    if leaf != promise.leaf:
        return checkpoint, [*found, fault("proof_of_other", other=leaf.hex())]
    return checkpoint, [*found, _check_inclusion(promise, given, checkpoint)]


def _check_inclusion(promise: Promise, given: Inclusion | None, checkpoint: Checkpoint) -> Finding:
    said = {"leaf": promise.leaf.hex(), "by": promise.by}
    if given is None:
        return (
            unknown("promise_unanswered", **said)
            if checkpoint.time >= promise.by
            else unknown("promise_waits", **said)
        )
    if given.size != checkpoint.size or not is_included(
        given.leaf, given.index, given.size, given.proof, checkpoint.root
    ):
        return fault("proof_fails", leaf=said["leaf"], number=checkpoint.number)
    return _kept(given.index, checkpoint)


def _inclusion(answer: Mapping[str, object]) -> Inclusion:
    if answer.keys() != {"index", "leaf", "size", "proof", "checkpoint"}:
        raise MalformedError("an answer has other parts than index, leaf, size, proof and checkpoint")
    return Inclusion(
        _number(answer["index"]), _hexadecimal(answer["leaf"], 32), _number(answer["size"]),
        _hashes(answer["proof"]), _text(answer["checkpoint"]),
    )  # fmt: skip


def _kept(index: int, checkpoint: Checkpoint) -> Finding:
    said = {"size": checkpoint.size, "number": checkpoint.number, "time": checkpoint.time}
    return holds("promise_kept", index=index, **said)


_ERASURES_FILE: Final = {"key", "checkpoint", "manifest", "erasures"}
_ERASURE: Final = {"index", "erased", "day", "reason", "proof", "place", "path"}


@dataclass(frozen=True, slots=True)
class PublishedErasure:
    """An erasure as the site publishes it: its own place and proof, and those of the leaf that it names."""

    index: int
    erased: bytes
    day: str
    reason: str
    proof: Sequence[bytes]
    place: int
    path: Sequence[bytes]

    @property
    def leaf(self) -> bytes:
        """The leaf hash that it gives."""
        return erasure_leaf(self.erased, self.day, self.reason)

    @property
    def plain(self) -> dict[str, object]:
        """The erasure as the file has it."""
        return {
            "index": self.index, "erased": self.erased.hex(), "day": self.day, "reason": self.reason,
            "proof": [step.hex() for step in self.proof],
            "place": self.place, "path": [step.hex() for step in self.path],
        }  # fmt: skip


def erasures_text(checkpoint: Checkpoint, leaves: Sequence[bytes]) -> str:
    """What is signed of the list of erasures: how many, which, and under which checkpoint."""
    digest = hashlib.sha256(b"".join(leaves)).hexdigest()
    return (
        f"{checkpoint.origin}/erasures\nerasures {len(leaves)}\nleaves {digest}\n"
        f"checkpoint {checkpoint.digest}\n"
    )


def check_erasures(
    document: Mapping[str, object], given: Key | None = None
) -> tuple[Checkpoint | None, list[Finding]]:
    """How the site's list of erasures stands, and the checkpoint that it came with."""
    try:
        if document.keys() != _ERASURES_FILE:
            raise MalformedError("it is no list of erasures")
        key, each = read_key(_text(document["key"])), [_erasure(one) for one in _list(document["erasures"])]
        note, manifest = _text(document["checkpoint"]), _text(document["manifest"])
    except MalformedError as reason:
        return None, [fault("unreadable", what="erasures", reason=str(reason))]
    checkpoint, findings = check_checkpoint(note, key)
    if checkpoint is None:
        return None, findings
    signed_text, wrong = check_note(manifest, key, "manifest")
    if not wrong and signed_text != erasures_text(checkpoint, [one.leaf for one in each]):
        said = signed_text.split("\n")[1:2]
        wrong = [fault("erasures_altered", signed="".join(said).removeprefix("erasures "), count=len(each))]
    wrong += _erasure_faults(each, checkpoint)
    fine = [] if wrong else [holds("erasures_hold", count=len(each))]
    return checkpoint, [*findings, check_key(key, given), *wrong, *fine]


def _erasure_faults(each: Sequence[PublishedErasure], checkpoint: Checkpoint) -> Iterator[Finding]:
    size, root = checkpoint.size, checkpoint.root
    for one in each:
        if not is_included(one.leaf, one.index, size, one.proof, root):
            yield fault("erasure_altered", index=one.index)
        if one.place >= one.index or not is_included(one.erased, one.place, size, one.path, root):
            yield fault("erasure_astray", index=one.index)


def _erasure(value: object) -> PublishedErasure:
    found = _as_object(value)
    if found.keys() != _ERASURE:
        raise MalformedError("an erasure has other parts than it should")
    return PublishedErasure(
        _number(found["index"]), _hexadecimal(found["erased"], 32), _text(found["day"]), _text(found["reason"]),
        _hashes(found["proof"]), _number(found["place"]), _hashes(found["path"]),
    )  # fmt: skip


# --- Timestamps of an authority: RFC 3161 in CMS (RFC 5652) ----------------------------------------------------------

_SIGNED_DATA: Final = "2a864886f70d010702"
_TST_INFO: Final = "2a864886f70d0109100104"
_CONTENT_TYPE: Final = "2a864886f70d010903"
_MESSAGE_DIGEST: Final = "2a864886f70d010904"
_DIGESTS: Final[Mapping[str, type[hashes.HashAlgorithm]]] = {
    "608648016503040201": hashes.SHA256,
    "608648016503040202": hashes.SHA384,
    "608648016503040203": hashes.SHA512,
}
_SIGNING: Final[Mapping[str, type[hashes.HashAlgorithm] | None]] = {
    "2a864886f70d010101": None,
    "2a864886f70d01010b": hashes.SHA256,
    "2a864886f70d01010c": hashes.SHA384,
    "2a864886f70d01010d": hashes.SHA512,
    "2a8648ce3d040302": hashes.SHA256,
    "2a8648ce3d040303": hashes.SHA384,
    "2a8648ce3d040304": hashes.SHA512,
}
"""Hashes by the object identifiers of RSA and ECDSA with them, in hexadecimal; none where that of the text is meant."""
_VERSIONS: Final = (b"\x01", b"\x03", b"\x04", b"\x05")
_LONGEST: Final = 5
"""Certificates between an authority and one that is trusted, at most."""


@dataclass(frozen=True, slots=True)
class Der:
    """One value of DER: its tag, what is in it, and all of its bytes."""

    tag: int
    body: bytes
    raw: bytes

    def parts(self, tags: str = "") -> list["Der"]:
        """The values in it, the first of which have these tags, in hexadecimal. Raises `MalformedError`."""
        found = read_der(self.body)
        wanted = bytes.fromhex(tags)
        if bytes(one.tag for one in found[: len(wanted)]) != wanted:
            raise MalformedError("it has not the form of RFC 3161")
        return found


def read_der(data: bytes) -> list[Der]:
    """The values that follow one another in DER. Raises `MalformedError`."""
    found = []
    while data:
        start, length = 2, int.from_bytes(data[1:2], "big")
        if length > 127:
            start = 2 + (length & 127)
            length = int.from_bytes(data[2:start], "big")
            if length < 128 or data[2] == 0:
                raise MalformedError("it is no DER")
        if len(data) < max(2, start + length):
            raise MalformedError("it is not whole")
        found.append(Der(data[0], data[start : start + length], data[: start + length]))
        data = data[start + length :]
    return found


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a valid timestamp says: by whom and when, in UTC."""

    authority: str
    time: datetime


_UNREADABLE: Final = (
    IndexError, KeyError, TypeError, ValueError, DuplicateExtension, InvalidVersion, UnsupportedAlgorithm,
)  # fmt: skip


def check_token(token: bytes, text: str, roots: Sequence[Certificate]) -> Stamp:
    """What an authority's answer says of a text. Raises `MalformedError`, whose message says why it is not valid."""
    try:
        return _check_token(token, text, roots)
    except _UNREADABLE as reason:
        raise MalformedError(
            str(reason) if isinstance(reason, MalformedError) else "it cannot be read"
        ) from None


def _check_token(token: bytes, text: str, roots: Sequence[Certificate]) -> Stamp:
    (answer,) = Der(0, token, token).parts("30")
    status, content = answer.parts("3030")
    kind, wrapped = content.parts("06a0")
    if status.parts("02")[0].body != b"\0" or kind.body.hex() != _SIGNED_DATA:
        raise MalformedError("the authority gave no timestamp")
    version, digests, said, *others = wrapped.parts("30")[0].parts("023130")
    kind, held = said.parts("06a0")
    info = held.parts("04")[0].body
    if kind.body.hex() != _TST_INFO or version.body not in _VERSIONS or others[-1].tag != 0x31:
        raise MalformedError("it is signed, but no timestamp")
    given = [one for part in others if part.tag == 0xA0 for one in part.parts("30")]
    if any(one.parts("303003")[2].body[:1] != b"\0" for one in given):
        raise MalformedError("it is no DER")
    certificates = [load_der_x509_certificate(one.raw) for one in given]
    (signer,) = others[-1].parts("30")
    certificate = _check_signer(signer, digests, info, certificates)
    time = _check_info(info, text)
    _check_trust(certificate, certificates, roots, time)
    return Stamp(certificate.subject.rfc4514_string(), time)


def _check_info(info: bytes, text: str) -> datetime:
    """When the text was stamped. Raises `MalformedError` where it was another."""
    _, _, imprint, _, moment = read_der(info)[0].parts("0206300218")[:5]
    algorithm, digest = imprint.parts("3004")
    if digest.body != _digest(_DIGESTS[algorithm.parts("06")[0].body.hex()], text.encode()):
        raise MalformedError("it is of another text")
    return datetime.strptime(moment.body.decode()[:14] + "+0000", "%Y%m%d%H%M%S%z")


def _check_signer(signer: Der, digests: Der, info: bytes, certificates: Sequence[Certificate]) -> Certificate:
    """The certificate by whose key what the timestamp says is signed. Raises `MalformedError` where it is not."""
    version, name, digest, attributes, algorithm, signature = signer.parts("023030a03004")[:6]
    issuer, serial = name.parts("3002")
    number = int.from_bytes(serial.body, "big", signed=True)
    named = (one for one in certificates if one.serial_number == number)
    certificate = next((one for one in named if one.issuer.public_bytes() == issuer.raw), None)
    if certificate is None:
        raise MalformedError("the certificate that signed it is not with it")
    hashing = _DIGESTS[digest.parts("06")[0].body.hex()]
    pairs = [pair.parts("0631") for pair in attributes.parts()]
    held = {kind.body.hex(): values.parts()[0].body for kind, values in pairs}
    if (
        version.body not in _VERSIONS
        or digest.raw not in digests.body
        or held[_CONTENT_TYPE].hex() != _TST_INFO
    ):
        raise MalformedError("it is signed as something else")
    if held[_MESSAGE_DIGEST] != _digest(hashing, info):
        raise MalformedError("what it says was changed")
    kind = algorithm.parts("06")[0].body.hex()
    if kind not in _SIGNING:
        raise MalformedError("it is signed in a way that this program does not know")
    signing = _SIGNING[kind] or hashing
    # Signed as a set; written with the tag of its place.
    _verify(certificate, signature.body, b"\x31" + attributes.raw[1:], signing())
    return certificate


def _verify(certificate: Certificate, signature: bytes, data: bytes, hashing: hashes.HashAlgorithm) -> None:
    key = certificate.public_key()
    try:
        if isinstance(key, RSAPublicKey):
            key.verify(signature, data, PKCS1v15(), hashing)
        elif isinstance(key, EllipticCurvePublicKey):
            key.verify(signature, data, ECDSA(hashing))
        else:
            raise MalformedError("it is signed with a kind of key that this program does not know")
    except InvalidSignature:
        raise MalformedError("its signature is not valid") from None


def _check_trust(
    certificate: Certificate, given: Sequence[Certificate], roots: Sequence[Certificate], time: datetime
) -> None:
    try:
        use = certificate.extensions.get_extension_for_class(ExtendedKeyUsage)
    except ExtensionNotFound:
        raise MalformedError("its certificate is not for timestamps") from None
    if not use.critical or list(use.value) != [ExtendedKeyUsageOID.TIME_STAMPING]:
        raise MalformedError("its certificate is not for timestamps")
    below = certificate
    for _ in range(_LONGEST):
        if not below.not_valid_before_utc <= time <= below.not_valid_after_utc:
            raise MalformedError("a certificate was not valid at its time")
        if below in roots:
            return
        above = next((one for one in (*roots, *given) if _issued(one, below)), None)
        if above is None:
            break
        below = above
    raise MalformedError("its certificate does not lead to one that is trusted")


def _issued(above: Certificate, below: Certificate) -> bool:
    try:
        below.verify_directly_issued_by(above)
        return above.extensions.get_extension_for_class(BasicConstraints).value.ca
    except (ValueError, TypeError, InvalidSignature, ExtensionNotFound):
        return False


def _digest(hashing: type[hashes.HashAlgorithm], data: bytes) -> bytes:
    digest = hashes.Hash(hashing())
    digest.update(data)
    return digest.finalize()


# --- The record in its database ---------------------------------------------------------------------------------------

WIDTH: Final = 256
_WINDOW: Final = 5_000

Run = Callable[[str], Iterable[Sequence[Any]]]
"""Gives the rows of a statement of SQL."""

_LEAVES: Final = """
    SELECT l."index", l.hash, l.event_id, e.id, e.salt, e.canonical, e.leaf_hash,
           c.slug, e.sequence, e.word, e.kind, e.date_text, e.precision, e.dates_what, e.occurrence, e.proceeding,
           e.recorded_at, e.known_by, e.payload, e.payload_version, e.source_key, e.source_url, e.confidence,
           e.visibility, s.sequence
    FROM docket_logleaf l LEFT JOIN docket_event e ON e.id = l.event_id
    LEFT JOIN docket_case c ON c.id = e.case_id LEFT JOIN docket_event s ON s.id = e.supersedes_id
    WHERE l."index" >= {first} AND l."index" < {end} ORDER BY l."index"
"""
_UNLEAVED: Final = """
    SELECT c.slug, e.sequence FROM docket_event e LEFT JOIN docket_case c ON c.id = e.case_id
    LEFT JOIN docket_logleaf l ON l.event_id = e.id WHERE l.event_id IS NULL ORDER BY c.slug, e.sequence
"""
_SEALED: Final = """
    SELECT leaf_id, id, salt, ciphertext, leaf_hash FROM docket_sealedentry
    WHERE leaf_id >= {first} AND leaf_id < {end} ORDER BY leaf_id
"""
_WAITING: Final = """
    SELECT leaf_id, id, salt, ciphertext, leaf_hash FROM docket_sealedentry WHERE leaf_id IS NULL ORDER BY id
"""
_ERASURES: Final = "SELECT leaf_id, erased_id, day, reason FROM docket_erasure ORDER BY leaf_id"
_STAMPS: Final = "SELECT checkpoint_id, token FROM docket_timestamp ORDER BY checkpoint_id"


@dataclass(frozen=True, slots=True)
class Stored:
    """What a database holds of the log beside its leaves: hashes of the tree by level and place, and checkpoints."""

    size: int
    nodes: Mapping[tuple[int, int], bytes]
    checkpoints: Sequence[tuple[int, str, str]]
    unleaved: Sequence[str]


def check_record(
    run: Run,
    given: Key | None = None,
    kept: Checkpoint | None = None,
    roots: Sequence[Certificate] = (),
) -> list[Finding]:
    """How the record in a database stands: events, leaves, tree, checkpoints, and one kept elsewhere, if any.

    What is added while it runs is left for the next time.
    """
    stored = _stored(run)
    leaves = _check_leaves(run, stored.size)
    hashes, findings = leaves.hashes, leaves.findings
    findings += [fault("event_without_leaf", event=name) for name in stored.unleaved]
    if sound(findings):
        findings.append(holds("events_hold", count=len(hashes) - len(leaves.bare), size=stored.size))
    findings += _check_sealed(run, leaves)
    nodes = [
        fault("node_altered", level=level, position=place)
        for level, place in _differing(stored.nodes, blocks_of(hashes))
    ]
    last, chain = _check_stored_chain(stored, hashes, given)
    root = roots_of(hashes, [stored.size])[stored.size]
    tree = [] if nodes else [holds("tree_holds", size=stored.size, root=root.hex())]
    stamps = _check_stamps(run, stored, roots)
    return [*findings, *nodes, *tree, *chain, *stamps, *_check_kept(kept, last, hashes)]


def blocks_of(leaves: Sequence[bytes]) -> dict[tuple[int, int], bytes]:
    """The root of every complete subtree of 256, 65,536 ... leaves, by level and place."""
    found: dict[tuple[int, int], bytes] = {}
    row, level = list(leaves), 0
    while len(row) >= WIDTH:
        level += 1
        row = [fold(row[place : place + WIDTH]) for place in range(0, len(row) - WIDTH + 1, WIDTH)]
        found |= {(level, place): root for place, root in enumerate(row)}
    return found


def _stored(run: Run) -> Stored:
    # Checkpoints first: of what is added meanwhile, leaves may be new, but no checkpoint is larger than they are.
    checkpoints = [
        (number, note, key)
        for number, note, key in run("SELECT number, note, key FROM docket_checkpoint ORDER BY number")
    ]
    unleaved = [f"{slug} e{sequence}" for slug, sequence in run(_UNLEAVED)]
    ((last,),) = run('SELECT MAX("index") FROM docket_logleaf')
    size = 0 if last is None else last + 1
    nodes = {
        (level, place): bytes(root)
        for level, place, root in run("SELECT level, position, hash FROM docket_lognode")
        if not 0 < level < WIDTH or (place + 1) * WIDTH**level <= size
    }
    return Stored(size, nodes, checkpoints, unleaved)


@dataclass(slots=True)
class Leaves:
    """The leaves of the log in their order, which of them are of no event, and what was found on the way."""

    hashes: list[bytes] = field(default_factory=list)
    bare: set[int] = field(default_factory=set)
    findings: list[Finding] = field(default_factory=list)


def _check_leaves(run: Run, size: int) -> Leaves:
    leaves = Leaves()
    hashes = leaves.hashes
    for first in range(0, size, _WINDOW):
        for row in run(_LEAVES.format(first=first, end=min(first + _WINDOW, size))):
            leaves.findings += [fault("leaf_missing", index=index) for index in range(len(hashes), row[0])]
            hashes += [bytes(32)] * (row[0] - len(hashes)) + [bytes(row[1])]
            if row[2] is None:
                leaves.bare.add(row[0])
            elif found := _check_leaf(row):
                leaves.findings.append(found)
    return leaves


def _check_leaf(row: Sequence[Any]) -> Finding | None:
    index, leaf, _, event, salt, said, own = row[:7]
    if event is None:
        return fault("leaf_without_event", index=index)
    name, salt, said = f"{row[7]} e{row[8]}", bytes(salt), bytes(said)
    columns = _columns(row[7:])
    if columns is None or canonical(columns) != said:
        return fault("columns_altered", event=name, index=index, fields=_differences(columns, said))
    if not leaf_hash(salt + said) == bytes(own) == bytes(leaf):
        return fault("leaf_altered", event=name, index=index)
    return None


def _check_sealed(run: Run, leaves: Leaves) -> list[Finding]:
    """How sealed contents, decoys among them, and erasures stand to the leaves that are of no event."""
    hashes, size = leaves.hashes, len(leaves.hashes)
    # Erasures before and after the contents: what is erased meanwhile is neither missing nor still there.
    before = {erased: leaf for leaf, erased, _, _ in run(_ERASURES)}
    standing: set[int] = set()
    found: list[Finding] = []
    for first in range(0, size, _WINDOW):
        for row in run(_SEALED.format(first=first, end=min(first + _WINDOW, size))):
            standing.add(row[0])
            if not _is_sealed(row) or bytes(row[4]) != hashes[row[0]] or row[0] not in leaves.bare:
                found.append(fault("sealed_altered", index=row[0]))
            elif row[0] in before:
                found.append(fault("erased_still_there", index=row[0], by=before[row[0]]))
    waiting = list(run(_WAITING))
    found += [fault("waiting_altered", entry=str(row[1])) for row in waiting if not _is_sealed(row)]
    after = list(run(_ERASURES))
    erasures = [row for row in after if row[0] < size]
    found += _stored_erasure_faults(erasures, leaves)
    explained = standing | {row[0] for row in erasures} | {row[1] for row in after}
    found += [fault("content_missing", index=index) for index in sorted(leaves.bare - explained)]
    if sound(found):
        found += [holds("sealed_hold", count=len(standing))] if standing else []
        found += [holds("erasures_hold", count=len(erasures))] if erasures else []
    return found + ([unknown("sealed_wait", count=len(waiting))] if waiting else [])


def _is_sealed(row: Sequence[Any]) -> bool:
    """Whether salt and bytes of a sealed content give its hash, and the bytes name its id."""
    _, entry, salt, data, own = row
    data = bytes(data)
    named = data[1:17].hex() == str(entry).replace("-", "")
    return named and leaf_hash(bytes(salt) + data) == bytes(own)


def _stored_erasure_faults(erasures: Sequence[Sequence[Any]], leaves: Leaves) -> Iterator[Finding]:
    own = {row[0] for row in erasures}
    for index, erased, day, reason in erasures:
        if erased >= index or erased not in leaves.bare - own:
            yield fault("erasure_astray", index=index)
        elif erasure_leaf(leaves.hashes[erased], str(day), reason) != leaves.hashes[index]:
            yield fault("erasure_altered", index=index)


def _check_stamps(run: Run, stored: Stored, roots: Sequence[Certificate]) -> list[Finding]:
    texts = {number: note.rpartition("\n\n")[0] + "\n" for number, note, _ in stored.checkpoints}
    stamps = [(number, bytes(token)) for number, token in run(_STAMPS)]
    wrong = [
        fault("timestamp_differs", number=number)
        for number, token in stamps
        if hashlib.sha256(texts.get(number, "").encode()).digest() not in token
    ]
    if wrong or not stamps:
        return wrong
    if not roots:
        return [unknown("timestamps_unchecked", count=len(stamps))]
    found = [check_timestamp(token, texts[number], number, roots) for number, token in stamps]
    bad = [each for each in found if each.verdict is Verdict.FAULT]
    return bad or [holds("timestamps_hold", count=len(stamps))]


def check_timestamp(token: bytes, text: str, number: int, roots: Sequence[Certificate]) -> Finding:
    """How an authority's answer about the text of the checkpoint of that number stands."""
    try:
        stamp = check_token(token, text, roots)
    except MalformedError as reason:
        return fault("timestamp_bad", number=number, reason=str(reason))
    return holds(
        "timestamp_holds", number=number, name=stamp.authority, time=stamp.time.strftime("%Y-%m-%dT%H:%M:%SZ")
    )


def _columns(row: Sequence[Any]) -> dict[str, object] | None:
    found = dict(zip(_CONTENT, row, strict=True))
    try:
        found["payload"] = read_json(found["payload"])
        found["recorded_at"] = _instant(found["recorded_at"])
    except (ValueError, TypeError):
        return None
    return {**found, "format": 1, "known_by": str(found["known_by"])}


def _instant(value: object) -> str:
    moment = datetime.fromisoformat(value) if isinstance(value, str) else value
    if not isinstance(moment, datetime):
        raise ValueError("this is no moment")
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return aware.astimezone(UTC).isoformat(timespec="microseconds")


def _differences(columns: Mapping[str, object] | None, said: bytes) -> str:
    try:
        recorded = read_json(said)
    except MalformedError:
        return "canonical"
    if columns is None:
        return "payload / recorded_at"
    names = (name for name in {**recorded, **columns} if recorded.get(name, said) != columns.get(name, said))
    return ", ".join(sorted(names)) or "canonical"


def _differing(
    one: Mapping[tuple[int, int], bytes], other: Mapping[tuple[int, int], bytes]
) -> list[tuple[int, int]]:
    return sorted(place for place in one.keys() | other.keys() if one.get(place) != other.get(place))


def _check_stored_chain(
    stored: Stored, hashes: Sequence[bytes], given: Key | None
) -> tuple[Checkpoint | None, list[Finding]]:
    findings: list[Finding] = []
    chain: list[Checkpoint] = []
    keys: set[Key] = set()
    for number, note, text in stored.checkpoints:
        try:
            key = read_key(text)
        except MalformedError as reason:
            findings.append(fault("unreadable", what=f"checkpoint {number}", reason=str(reason)))
            continue
        keys.add(key)
        checkpoint, found = check_checkpoint(note, key)
        findings += [each for each in found if each.verdict is Verdict.FAULT]
        if checkpoint:
            if checkpoint.number != number or not follows(chain[-1] if chain else None, checkpoint):
                findings.append(fault("chain_broken", number=number))
            chain.append(checkpoint)
    if not stored.checkpoints:
        return None, [unknown("no_checkpoint")]
    findings += _check_roots(chain, hashes)
    if chain and sound(findings):
        findings += check_checkpoint(stored.checkpoints[-1][1], read_key(stored.checkpoints[-1][2]))[1]
        findings.append(holds("chain_holds", count=len(chain)))
        later = stored.size - chain[-1].size
        findings += [unknown("unsealed", count=later)] if later else []
    findings += [check_key(key, given) for key in keys] if given else []
    return chain[-1] if chain else None, findings


def _check_roots(chain: Sequence[Checkpoint], hashes: Sequence[bytes]) -> Iterator[Finding]:
    roots = roots_of(hashes, [checkpoint.size for checkpoint in chain])
    for checkpoint in chain:
        if checkpoint.size not in roots:
            said = {"number": checkpoint.number, "size": checkpoint.size, "held": len(hashes)}
            yield fault("log_shorter", **said)
        elif roots[checkpoint.size] != checkpoint.root:
            yield fault("root_differs", number=checkpoint.number, size=checkpoint.size)


def _check_kept(
    kept: Checkpoint | None, last: Checkpoint | None, hashes: Sequence[bytes]
) -> Iterator[Finding]:
    if kept is None:
        yield unknown("history_unknown")
    elif last and kept.origin != last.origin:
        yield fault("against_origin", origin=kept.origin)
    elif kept.size > len(hashes):
        yield fault("against_shorter", size=kept.size, held=len(hashes))
    elif roots_of(hashes[: kept.size], [kept.size])[kept.size] != kept.root:
        yield fault("against_differs", size=kept.size, time=kept.time)
    else:
        yield holds("against_holds", size=kept.size, time=kept.time)


# --- The command ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Trusted:
    """What the reader brings along: a key, a checkpoint kept elsewhere, a proof from the site, and the certificates of
    an authority for timestamps.
    """

    key: Key | None = None
    kept: str = ""
    proof: tuple[int, int, Sequence[bytes]] | None = None
    roots: Sequence[Certificate] = ()

    def compared(self, now: Sequence[Checkpoint], key: Key | None) -> list[Finding]:
        """How the checkpoint kept elsewhere stands to those of a file, the last of which is the present one."""
        if not now or key is None:
            return []
        if not self.kept:
            return [unknown("history_unknown")]
        kept, findings = check_checkpoint(self.kept, self.key or key)
        if kept is None or not sound(findings):
            return findings
        same = next((one for one in now if one.size == kept.size), now[-1])
        return [against(kept, same, self.proof)]


def check_docket_file(data: bytes, trusted: Trusted) -> list[Finding]:
    """How a downloaded docket stands."""
    try:
        document = read_json(data)
    except MalformedError as reason:
        return [fault("unreadable", what="docket", reason=str(reason))]
    checkpoint, findings = check_docket(document, trusted.key)
    return findings + trusted.compared([checkpoint] if checkpoint else [], _key_in(document.get("record")))


def check_checkpoint_file(data: bytes, trusted: Trusted) -> list[Finding]:
    """How one checkpoint stands, or a chain of them as the site gives it.

    Without a key there is nothing to check a single one by.
    """
    if data.lstrip().startswith(b"{"):
        return _check_chain_file(data, trusted)
    if trusted.key is None:
        return [unknown("key_needed")]
    checkpoint, findings = check_checkpoint(data.decode("utf-8", "replace"), trusted.key)
    return findings + trusted.compared([checkpoint] if checkpoint else [], trusted.key)


def _check_chain_file(data: bytes, trusted: Trusted) -> list[Finding]:
    try:
        document = read_json(data)
    except MalformedError as reason:
        return [fault("unreadable", what="checkpoints", reason=str(reason))]
    chain, findings = check_chain(document, trusted.key)
    return findings + trusted.compared(chain, _key_in(document))


def check_erasures_file(data: bytes, trusted: Trusted) -> list[Finding]:
    """How a downloaded list of erasures stands."""
    try:
        document = read_json(data)
    except MalformedError as reason:
        return [fault("unreadable", what="erasures", reason=str(reason))]
    checkpoint, findings = check_erasures(document, trusted.key)
    return findings + trusted.compared([checkpoint] if checkpoint else [], _key_in(document))


def check_receipt_file(receipt: Receipt, trusted: Trusted, now: str) -> list[Finding]:
    """How a receipt stands, by what its holder has: the promise, and the site's answer about it, if it was given.

    `now` is the present moment in UTC, as promises write theirs.
    """
    promise, checkpoint, findings = check_promise(receipt, trusted.key)
    if promise is None:
        return findings
    key = trusted.key or receipt.key
    if receipt.answer is not None:
        return findings + trusted.compared([checkpoint] if checkpoint else [], key)
    said = {"leaf": promise.leaf.hex(), "by": promise.by}
    return [*findings, unknown("promise_due" if now >= promise.by else "promise_open", **said)]


def check_receipt_in_record(receipt: Receipt, run: Run, trusted: Trusted, now: str) -> list[Finding]:
    """How a receipt stands by the record in a database: whether the promise was kept, waits, or was broken."""
    promise, _, findings = check_promise(receipt, trusted.key)
    if promise is None or not sound(findings):
        return findings
    hashes = [bytes(leaf) for (leaf,) in run('SELECT hash FROM docket_logleaf ORDER BY "index"')]
    if promise.leaf in hashes:
        return [*findings, *_check_standing(promise, hashes, run)]
    waits = any(bytes(row[4]) == promise.leaf for row in run(_WAITING))
    said = {"leaf": promise.leaf.hex(), "by": promise.by}
    if now >= promise.by:
        return [*findings, fault("promise_broken", **said)]
    return [
        *findings,
        unknown("promise_waits", **said) if waits else fault("promise_lost", leaf=said["leaf"]),
    ]


def _check_standing(promise: Promise, hashes: Sequence[bytes], run: Run) -> Iterator[Finding]:
    index = hashes.index(promise.leaf)
    notes = list(run("SELECT number, note, key FROM docket_checkpoint ORDER BY number DESC"))
    checkpoint, wrong = check_checkpoint(notes[0][1], read_key(notes[0][2])) if notes else (None, [])
    if checkpoint is None or checkpoint.size <= index:
        yield from (each for each in wrong if each.verdict is Verdict.FAULT)
        yield unknown("promise_unsigned", index=index)
    elif roots_of(hashes, [checkpoint.size]).get(checkpoint.size) != checkpoint.root:
        yield fault("root_differs", number=checkpoint.number, size=checkpoint.size)
    else:
        yield _kept(index, checkpoint)
    for _, erased, day, reason in run(_ERASURES):
        if erased == index:
            yield holds("promise_erased", day=str(day), reason=reason)


def present() -> str:
    """The present moment in UTC, as promises write theirs."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def check_database_file(path: Path, trusted: Trusted) -> list[Finding]:
    """How the record in a SQLite database stands. Raises `sqlite3.Error` where it cannot be read."""
    with _opened(path) as run:
        return check_record_against(run, trusted)


@contextmanager
def _opened(path: Path) -> Iterator[Run]:
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        yield lambda statement: connection.execute(statement).fetchall()


def check_record_against(run: Run, trusted: Trusted) -> list[Finding]:
    """How the record in a database stands, and a checkpoint kept elsewhere to it."""
    if not trusted.kept:
        return check_record(run, trusted.key, roots=trusted.roots)
    keys = [key for _, _, key in run("SELECT number, note, key FROM docket_checkpoint ORDER BY number DESC")]
    try:
        key = trusted.key or read_key(keys[0] if keys else "")
    except MalformedError:
        return [*check_record(run, roots=trusted.roots), unknown("key_needed")]
    kept, findings = check_checkpoint(trusted.kept, key)
    wrong = [finding for finding in findings if finding.verdict is Verdict.FAULT]
    return [*check_record(run, trusted.key, kept, trusted.roots), *wrong]


# --- A folder of files that were signed together ----------------------------------------------------------------------

SUMS: Final = "SHA256SUMS"
SIGNED_SUMS: Final = "manifest.txt"
KEY_FILE: Final = "key.txt"
CHECKPOINT_FILE: Final = "checkpoint.txt"
LEAVES_FILE: Final = "leaves.txt"
SEALS_FILE: Final = "seals.jsonl.gz"
EVENTS_FILE: Final = "events.csv"

_SEAL: Final = {"index", "salt", "content"}
_AS_TABLED: Final[Mapping[str, str]] = {
    "event": "word",
    "kind": "kind",
    "date": "date_text",
    "dates_what": "dates_what",
    "source": "source_url",
    "confidence": "confidence",
    "known_by": "known_by",
}
"""The columns of the table of events whose text stands in the event itself, and where."""


def folder_text(checkpoint: Checkpoint, day: str, sums: bytes) -> str:
    """What is signed of a folder of the edition of a day: its list of files with their hashes."""
    files = sums.count(b"\n")
    return (
        f"{checkpoint.origin}\nfolder {day}\nfiles {files}\n"
        f"sums {hashlib.sha256(sums).hexdigest()}\ncheckpoint {checkpoint.digest}\n"
    )


def check_folder(folder: Path, trusted: Trusted) -> list[Finding]:
    """How a folder stands: its signed list, every file in it, and, where they are there, every event and its leaf."""
    needed = (KEY_FILE, CHECKPOINT_FILE, SUMS, SIGNED_SUMS)
    missing = [fault("file_missing", name=name) for name in needed if not (folder / name).is_file()]
    if missing:
        return missing
    try:
        key = read_key((folder / KEY_FILE).read_text(encoding="utf-8"))
        note, manifest = (
            (folder / name).read_text(encoding="utf-8") for name in (CHECKPOINT_FILE, SIGNED_SUMS)
        )
        sums = (folder / SUMS).read_bytes()
        listed = read_sums(sums)
    except (OSError, ValueError) as reason:
        return [fault("unreadable", what=folder.name, reason=str(reason))]
    checkpoint, findings = check_checkpoint(note, key)
    if checkpoint is None:
        return findings
    day, wrong = _check_signed_sums(manifest, key, checkpoint, sums)
    findings += [check_key(key, trusted.key), *wrong, *_check_files(folder, listed)]
    if SEALS_FILE in listed:
        findings += _check_seals(folder, checkpoint)
    if sound(findings):
        findings.append(holds("folder_holds", count=len(listed), day=day))
    return findings + trusted.compared([checkpoint], key)


def read_sums(sums: bytes) -> dict[str, str]:
    """The SHA-256 of each file, by its path below the folder, from lines as `sha256sum` writes them.

    Raises `MalformedError`, also for a path that leads out of the folder.
    """
    found: dict[str, str] = {}
    for line in sums.decode("utf-8", "replace").splitlines():
        digest, _, name = line.partition("  ")
        path = PurePosixPath(name)
        if not name or path.is_absolute() or ".." in path.parts or "\\" in name or name in found:
            raise MalformedError(f"{SUMS}: {line!r} names no file of this folder")
        _hexadecimal(digest, 32)
        found[name] = digest
    return found


def _check_signed_sums(
    manifest: str, key: Key, checkpoint: Checkpoint, sums: bytes
) -> tuple[str, list[Finding]]:
    text, wrong = check_note(manifest, key, SIGNED_SUMS)
    day = next((line[7:] for line in text.split("\n") if line.startswith("folder ")), "")
    if wrong or text == folder_text(checkpoint, day, sums):
        return day, wrong
    return day, [fault("sums_altered")]


def _check_files(folder: Path, listed: Mapping[str, str]) -> Iterator[Finding]:
    for name, digest in listed.items():
        try:
            with (folder / name).open("rb") as file:
                if hashlib.file_digest(file, "sha256").hexdigest() != digest:
                    yield fault("file_altered", name=name)
        except OSError:
            yield fault("file_missing", name=name)
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()}
    for name in sorted(there - listed.keys() - {SUMS, SIGNED_SUMS}):
        yield fault("file_added", name=name)


def _check_seals(folder: Path, checkpoint: Checkpoint) -> list[Finding]:
    try:
        lines = (folder / LEAVES_FILE).read_text(encoding="ascii").splitlines()
        leaves = [_hexadecimal(line, 32) for line in lines]
        findings = [*_check_roots([checkpoint], leaves)]
        told, altered = _unsealed(folder / SEALS_FILE, leaves)
        findings += altered
        if (folder / EVENTS_FILE).is_file():
            findings += _check_rows(folder / EVENTS_FILE, told)
    except (OSError, EOFError, ValueError, zlib.error, csv.Error) as reason:
        return [fault("unreadable", what=SEALS_FILE, reason=str(reason))]
    said = holds("events_hold", count=len(told), size=checkpoint.size)
    return findings or [said]


def _unsealed(
    seals: Path, leaves: Sequence[bytes]
) -> tuple[dict[tuple[object, str], tuple[object, ...]], list[Finding]]:
    """What the events say in the columns of the table, by case and reference; and those that do not give their leaf."""
    told: dict[tuple[object, str], tuple[object, ...]] = {}
    altered: list[Finding] = []
    with gzip.open(seals, "rt", encoding="utf-8", newline="\n") as lines:
        for line in lines:
            event = _seal(read_json(line))
            if event.index >= len(leaves) or leaves[event.index] != event.leaf:
                altered.append(fault("event_altered", event=event.name, index=event.index))
            said = tuple(event.content[name] for name in _AS_TABLED.values())
            told[event.content["case"], f"e{event.number}"] = said
    return told, altered


def _seal(found: Mapping[str, object]) -> DocketEvent:
    if found.keys() != _SEAL:
        raise MalformedError("an event has other parts than index, salt and content")
    content = _as_object(found["content"])
    if content.keys() != {*_CONTENT, "format"}:
        raise MalformedError("an event has other fields than those that a leaf commits to")
    return DocketEvent(_number(found["index"]), _hexadecimal(found["salt"], 16), content, ())


def _check_rows(table: Path, told: Mapping[tuple[object, str], tuple[object, ...]]) -> Iterator[Finding]:
    with table.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, strict=True):
            name = f"{row['case']} {row['reference']}"
            said = told.get((row["case"], row["reference"]))
            if said is None:
                yield fault("row_unsealed", event=name)
                continue
            fields = [column for column, text in zip(_AS_TABLED, said, strict=True) if row[column] != text]
            if fields:
                yield fault("row_differs", event=name, fields=", ".join(fields))


def _key_in(document: object) -> Key | None:
    try:
        return read_key(_text(_as_object(document).get("key")))
    except MalformedError:
        return None


def report(findings: Sequence[Finding], language: str) -> dict[str, object]:
    """The findings for programs."""
    each = [
        {"verdict": one.verdict, "code": one.code, "text": one.text(language), **_plain(one.blanks)}
        for one in findings
    ]
    return {"holds": sound(findings), "findings": each}


def _plain(blanks: Mapping[str, object]) -> dict[str, object]:
    return {name: value if isinstance(value, int) else str(value) for name, value in blanks.items()}


SIGNS: Final = {Verdict.HOLDS: "  ok  ", Verdict.FAULT: "  !!  ", Verdict.UNKNOWN: "  ??  "}


def told(findings: Sequence[Finding], language: str) -> str:
    """The findings in words, a line each."""
    return "\n".join(SIGNS[each.verdict] + each.text(language) for each in findings)


def main(arguments: Sequence[str] | None = None) -> int:
    """Check what the arguments name, and say how it stands. Gives the exit code."""
    asked = _arguments(arguments)
    try:
        findings = _answer(asked)
    except (OSError, ValueError, sqlite3.Error) as reason:
        print(f"pliego_verify: {reason}", file=sys.stderr)
        return 2
    answer = report(findings, asked.lang)
    print(json.dumps(answer, ensure_ascii=False, indent=2) if asked.json else told(findings, asked.lang))
    return 0 if sound(findings) else 1


def _answer(asked: argparse.Namespace) -> list[Finding]:
    proof = read_consistency(read_json(asked.consistency.read_bytes())) if asked.consistency else None
    kept = asked.against.read_text(encoding="utf-8") if asked.against else ""
    roots = load_pem_x509_certificates(asked.authority.read_bytes()) if asked.authority else []
    trusted = Trusted(read_key(asked.key) if asked.key else None, kept, proof, roots)
    if asked.receipt:
        return _answer_receipt(asked, trusted)
    if asked.database:
        return check_database_file(asked.database, trusted)
    if asked.docket:
        return check_docket_file(asked.docket.read_bytes(), trusted)
    if asked.folder:
        return check_folder(asked.folder, trusted)
    if asked.erasures:
        return check_erasures_file(asked.erasures.read_bytes(), trusted)
    findings = check_checkpoint_file(asked.checkpoint.read_bytes(), trusted)
    if asked.timestamp:
        note = asked.checkpoint.read_text(encoding="utf-8")
        findings.append(check_timestamp_file(note, asked.timestamp.read_bytes(), roots))
    return findings


def check_timestamp_file(note: str, token: bytes, roots: Sequence[Certificate]) -> Finding:
    """How a downloaded timestamp stands to a downloaded checkpoint. Raises `MalformedError` where it is none."""
    text = read_note(note).text
    if not roots:
        return unknown("timestamps_unchecked", count=1)
    return check_timestamp(token, text, read_checkpoint(text).number, roots)


def _answer_receipt(asked: argparse.Namespace, trusted: Trusted) -> list[Finding]:
    receipt = with_answer(
        read_receipt(asked.receipt.read_bytes()), asked.inclusion.read_bytes() if asked.inclusion else b""
    )
    if asked.database:
        with _opened(asked.database) as run:
            return check_receipt_in_record(receipt, run, trusted, present())
    findings = check_receipt_file(receipt, trusted, present())
    if asked.complete:
        asked.complete.write_text(completed(receipt, trusted, findings), encoding="utf-8")
    return findings


def with_answer(receipt: Receipt, answer: bytes) -> Receipt:
    """The receipt with the site's answer about its leaf, if there is one. Raises `MalformedError`."""
    return Receipt(receipt.note, receipt.key, read_json(answer)) if answer else receipt


def completed(receipt: Receipt, trusted: Trusted, findings: Sequence[Finding]) -> str:
    """The receipt as one file that is checked without any site.

    Raises `MalformedError` unless the findings say that the promise was kept.
    """
    key = trusted.key or receipt.key
    kept = sound(findings) and any(each.code == "promise_kept" for each in findings)
    if not kept or key is None or receipt.answer is None:
        raise MalformedError(
            "only a receipt whose promise was proved to be kept can be completed; give --inclusion"
        )
    return json.dumps(whole_receipt(receipt.note, key, receipt.answer), ensure_ascii=False, indent=1) + "\n"


def _arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--docket", type=Path, metavar="FILE", help="a case as JSON, as the site gives it")
    what.add_argument(
        "--folder",
        type=Path,
        metavar="FOLDER",
        help="the whole record as files, or a site published as files",
    )
    what.add_argument(
        "--checkpoint", type=Path, metavar="FILE", help="checkpoints.json of the site, or one checkpoint"
    )
    what.add_argument("--receipt", type=Path, metavar="FILE", help="a receipt, as it was given or completed")
    what.add_argument("--erasures", type=Path, metavar="FILE", help="erasures.json of the site")
    parser.add_argument(
        "--database", type=Path, metavar="FILE", help="the SQLite database of an installation"
    )
    parser.add_argument(
        "--inclusion", type=Path, metavar="FILE", help="the site's /log/inclusion?leaf= answer"
    )
    parser.add_argument("--complete", type=Path, metavar="FILE", help="write receipt and proof into one file")
    parser.add_argument("--key", help="the public key that you trust, name+id+base64")
    parser.add_argument("--against", type=Path, metavar="FILE", help="a checkpoint that you kept")
    parser.add_argument("--consistency", type=Path, metavar="FILE", help="the site's /log/consistency answer")
    parser.add_argument(
        "--timestamp", type=Path, metavar="FILE", help="/log/timestamps/N, for one checkpoint"
    )
    parser.add_argument(
        "--authority", type=Path, metavar="FILE", help="certificates of its authority, as PEM"
    )
    parser.add_argument("--lang", choices=LANGUAGES, default="en", help="language of the answer")
    parser.add_argument("--json", action="store_true", help="answer for programs")
    asked = parser.parse_args(arguments)
    files = asked.docket or asked.folder or asked.checkpoint or asked.erasures
    if bool(files) == bool(asked.database) and not asked.receipt:
        parser.error("name one of --docket, --folder, --checkpoint, --receipt, --erasures or --database")
    return asked


if __name__ == "__main__":
    sys.exit(main())
