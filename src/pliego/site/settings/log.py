"""What the server writes to standard error: faults, never who asked for what."""

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "{levelname} {name}: {message}", "style": "{"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {
        # Pages asked for in vain are no fault of the site.
        "django.request": {"level": "ERROR"},
        # Django's own handlers would send faults by mail.
        "django": {"handlers": [], "propagate": True},
    },
}
