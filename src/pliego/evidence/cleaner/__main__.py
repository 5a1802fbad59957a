"""The cleaning process. Heavy libraries are loaded for the kind at hand only; limits are set before a byte is read."""

import sys
from collections.abc import Callable

from .kinds import CannotCleanError, Fault, Kind
from .limits import give_up_everything_else


def work_for(kind: Kind) -> Callable[[bytes], bytes]:
    """What cleans a file of that kind."""
    match kind:
        case Kind.PICTURE:
            from .pictures import clean_picture

            return clean_picture
        case Kind.PDF:
            from .pdf import clean_pdf

            return clean_pdf
        case Kind.OFFICE:
            from .office import clean_office

            return clean_office
        case Kind.OPEN_DOCUMENT:
            from .open_document import clean_open_document

            return clean_open_document


def main() -> int:
    """Read, clean, write. 0 when there is a copy, or the number of the fault."""
    clean = work_for(Kind(sys.argv[1]))
    give_up_everything_else()
    try:
        copy = clean(sys.stdin.buffer.read())
    except CannotCleanError as error:
        return error.fault
    except MemoryError:
        return Fault.MEMORY
    except Exception:
        return Fault.UNREADABLE
    sys.stdout.buffer.write(copy)
    sys.stdout.buffer.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
