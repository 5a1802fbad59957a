"""The open data API: the published record for programs, under /api/v1/.

To add an address: the shape of its answer, a view, and a line in `addresses`. Routes, description, index and the page
for people follow from that line; the manual is `docs/how-to/use-the-api.md`.
"""
