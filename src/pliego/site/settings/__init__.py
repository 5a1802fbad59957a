"""Django's settings, one module per concern; each says what it decides and why."""

from .agreement import *
from .backup import *
from .base import *
from .database import *
from .evidence import *
from .i18n import *
from .log import *
from .mail import *
from .open_data import *
from .people import *
from .reports import *
from .security import *
