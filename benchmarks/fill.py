"""python -m benchmarks.fill CASES: count queries, copy published cases, count again; prints both as JSON."""

import json
import os
import sys

import django

from benchmarks.synthetic import slug_of


def main() -> None:
    """Work on the database that the environment names."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "pliego.site.settings")
    django.setup()
    from benchmarks.published import multiply, query_counts

    case = slug_of(1)
    before = query_counts(case)
    multiply(int(sys.argv[1]))
    json.dump({"before": before, "after": query_counts(case)}, sys.stdout)


if __name__ == "__main__":
    main()
