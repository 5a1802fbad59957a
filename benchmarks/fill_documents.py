"""python -m benchmarks.fill_documents CASES: copy published cases until there are so many, their downloads too."""

import os
import sys
from collections import defaultdict
from itertools import cycle
from typing import Final

import django

_CHUNK: Final = 200


def main() -> None:
    """Work on the database that the environment names."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "pliego.site.settings")
    django.setup()
    from benchmarks.published import multiply

    multiply(int(sys.argv[1]))
    copy_documents()


def copy_documents() -> None:
    """Give every copy the downloads of the case that it was copied from."""
    from pliego.observatory.models import PublishedCase, PublishedDocument

    of_seed: defaultdict[int, list[PublishedDocument]] = defaultdict(list)
    for document in PublishedDocument.objects.order_by("case", "language", "form"):
        of_seed[document.case_id].append(document)
    copies = PublishedCase.objects.filter(documents=None).order_by("pk")
    made: list[PublishedDocument] = []
    for case, seed in zip(copies, cycle(sorted(of_seed))):
        made += [
            PublishedDocument(case=case, language=one.language, form=one.form, packed=one.packed)
            for one in of_seed[seed]
        ]
        if len(made) > _CHUNK:
            PublishedDocument.objects.bulk_create(made)
            made = []
    PublishedDocument.objects.bulk_create(made)


if __name__ == "__main__":
    main()
