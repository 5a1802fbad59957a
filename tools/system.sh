#!/usr/bin/env bash
# Installs the Debian packages that the tests need and this machine lacks. What cannot be had stops the run.
set -euo pipefail

has_postgresql() { compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || command -v initdb >/dev/null; }
has_chromium() { [ -x /usr/bin/chromium ]; }
has_venv() { [ -x .venv/bin/python ] || "${PYTHON:-python3}" -c 'import ensurepip, venv' 2>/dev/null; }

absent=()
has_postgresql || absent+=(postgresql)
has_chromium || absent+=(chromium fonts-liberation)
has_venv || absent+=(python3-venv)
if [ ${#absent[@]} -eq 0 ]; then
    exit 0
fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "The tests need ${absent[*]}; without sudo they must be installed by hand: apt-get install ${absent[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi
echo "Installing ${absent[*]}"
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${absent[@]}" >/dev/null
has_postgresql && has_chromium && has_venv
