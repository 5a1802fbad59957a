"""What a WSGI server loads."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "pliego.site.settings")
application = get_wsgi_application()

from pliego.site.checks import refuse_unsafe  # noqa: E402  Django must be started first

refuse_unsafe()
