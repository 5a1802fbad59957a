#!/usr/bin/env bash
# Brings .venv to what a lock file says: tools/install.sh LOCK
# Does nothing when the lock, the installer and the project's own metadata are unchanged since last time.
set -euo pipefail
cd "$(dirname "$0")/.."

lock=$1
stamp=.venv/installed-$(basename "$lock" .lock)
wanted=$(cat "$lock" tools/uv.lock pyproject.toml | sha256sum)
if [ "$(cat "$stamp" 2>/dev/null || true)" = "$wanted" ]; then
    exit 0
fi

if [ ! -x .venv/bin/python ]; then
    if ! "${PYTHON:-python3}" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
        echo "Pliego needs Python 3.11 or newer; name one with PYTHON=/path/to/python3 make ..." >&2
        exit 1
    fi
    if ! "${PYTHON:-python3}" -m venv .venv; then
        echo "Python's venv module is missing; on Debian: apt-get install python3-venv" >&2
        exit 1
    fi
fi
.venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r tools/uv.lock

# --system-certs: machines behind a proxy with its own certificate trust it through the system's store.
uv() { .venv/bin/uv --quiet "$@" --system-certs --python .venv/bin/python; }
uv pip install --require-hashes -r "$lock"
uv pip install --no-deps --editable .
printf '%s\n' "$wanted" > "$stamp"
