"""How to cite what is published: BibTeX, CSL-JSON, and what search engines read."""
