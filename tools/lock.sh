#!/usr/bin/env bash
# Pins every dependency anew, with hashes and without addresses. Needs .venv (make install).
set -euo pipefail
cd "$(dirname "$0")/.."

pin() {
    .venv/bin/uv pip compile --quiet --system-certs --upgrade --universal --python-version 3.11 --generate-hashes \
        --no-header --no-annotate --no-emit-index-url --no-emit-find-links "$@"
}
pin requirements.in --output-file requirements.lock
pin --constraints requirements.lock requirements-dev.in --output-file requirements-dev.lock
pin tools/uv.in --output-file tools/uv.lock
