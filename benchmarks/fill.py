"""python -m benchmarks.fill CASES: count queries, copy published cases, count again; prints both as JSON."""

import json
import os
import sys

import django


def main() -> None:
    """Work on the database that the environment names."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "pliego.site.settings")
    django.setup()
    from benchmarks.published import multiply, query_counts

    before = query_counts()
    multiply(int(sys.argv[1]))
    json.dump({"before": before, "after": query_counts()}, sys.stdout)


if __name__ == "__main__":
    main()
