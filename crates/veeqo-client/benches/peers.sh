#!/usr/bin/env bash
# The same 1,000 requests with this crate and with py-veeqo (PyPI), against one local server; prints ratios.
# Needs python3 with venv. The client is installed into a folder that goes away.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder"
"$folder/bin/pip" install --quiet py-veeqo
PEERS_PYTHON="$folder/bin/python" cargo bench -p veeqo-client --bench peers
