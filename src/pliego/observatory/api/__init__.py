"""The open data API: the published record for programs, under /api/v1/."""
