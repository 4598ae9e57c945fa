#!/usr/bin/env bash
# Writes the types that sap-b1-client carries, or compares them: standard.sh [--check] [FOLDER]. FOLDER holds SAP's published metadata, which is
# no part of this project (../shared/data/sap beside the checkout, unless told); where it is absent nothing is done.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
check=()
if [ "${1-}" = --check ]; then check=(--check); shift; fi
published=${1-$root/../shared/data/sap}
if [ ! -d "$published" ]; then
    echo "skipped: there is no $published"
    exit 0
fi
cd "$root"
cargo run --quiet --locked -p sap-b1-codegen -- --standard-only \
    --metadata "$published/metadata/v2_excerpt.xml" \
    --metadata <(gunzip -c "$published/metadata/v1_full_sap_sdk.xml.gz") \
    --fields "$published/schema/fields_v1_v2.tsv" \
    --areas crates/sap-b1-codegen/areas.tsv \
    --out crates/sap-b1-client/src/types "${check[@]}"
