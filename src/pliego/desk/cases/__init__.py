"""Case work: opening cases, recording what happens in them, choosing what of it is published."""
