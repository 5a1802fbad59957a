"""A bare Django project: one view that renders 50 rows from SQLite through a template, and nothing else."""
