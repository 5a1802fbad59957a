"""No page asks the database more questions because there are more cases."""

from benchmarks.published import multiply, query_counts
from benchmarks.synthetic import slug_of
from pliego.observatory.models import PublishedCase, PublishedSheet, pack


def test_every_page_makes_as_many_queries_over_5000_cases_as_over_50(published: None) -> None:
    # What stands in the body of a page changes no query: without it the copies are quickly made.
    PublishedSheet.objects.update(packed=pack(""))
    multiply(50)
    few = query_counts(slug_of(50))
    multiply(5000)
    many = query_counts(slug_of(50))

    assert PublishedCase.objects.count() == 5000
    assert few == many
