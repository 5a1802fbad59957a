"""Figures that people can cite: computed once at each publication, one page for each question."""
