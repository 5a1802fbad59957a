"""Open data: where the files of the whole record lie that the site offers."""

from . import environment

PLIEGO_BULK = environment.var_folder() / "bulk"
