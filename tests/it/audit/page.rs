//! `docs/audit.md` says what the code does.

use b1_veeqo_sync::audit::checks_page;
use std::path::Path;

#[test]
fn the_page_of_checks_is_up_to_date() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/audit.md");
    let page = std::fs::read_to_string(file).unwrap_or_default();
    assert!(page == checks_page(), "docs/audit.md is stale: write `b1-veeqo audit checks` to it");
}
