"""Writes the reference pages of the documentation from the code, so that they cannot say anything else.

    python -m pliego.site.reference             writes docs/reference/
    python -m pliego.site.reference --check     names every page that no longer agrees with the code

The pages are English. The same code gives the same bytes.
"""
