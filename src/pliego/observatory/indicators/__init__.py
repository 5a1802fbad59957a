"""Pages about figures of the agreement and about wages: context, kept apart from everything that judges a case."""
