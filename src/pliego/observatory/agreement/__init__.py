"""Pages about the agreement around the mechanism, from the tables of the agreement room."""
