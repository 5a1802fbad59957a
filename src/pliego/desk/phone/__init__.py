"""Takes reports by telephone and on paper, and reads to a caller how theirs stands."""
