#!/usr/bin/env bash
# The same 2,000 requests with this crate and with b1sl-python and pyb1slayer (PyPI), against one local server; prints ratios.
# Needs python3 with venv. The clients are installed into a folder that goes away.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder"
"$folder/bin/pip" install --quiet b1sl-python pyb1slayer
PEERS_PYTHON="$folder/bin/python" cargo bench -p sap-b1-client --bench peers
