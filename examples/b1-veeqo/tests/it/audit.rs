//! `audit` as its users type it.

use crate::program::Program;
use b1_veeqo_sandbox::{RunningSandbox, Sandbox, SandboxOptions};
use serde_json::Value;

async fn business() -> (RunningSandbox, Program) {
    let sandbox = Sandbox::start(SandboxOptions::default()).await.unwrap();
    sandbox.with_world(|world| world.veeqo.settings.rate_limit = None);
    let config = include_str!("../../sandbox.toml")
        .replace("http://127.0.0.1:50001/b1s/v2", &sandbox.sap_url())
        .replace("http://127.0.0.1:50002", &sandbox.veeqo_url())
        .replace("push_channel", "requests_per_second = 100\npush_channel");
    let credentials = sandbox.credentials();
    let program = Program::configured(&config)
        .set("SAP_B1_PASSWORD", &credentials.sap_password)
        .set("VEEQO_API_KEY", &credentials.veeqo_api_key);
    (sandbox, program)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_audit_of_the_small_business_in_every_form() {
    let (sandbox, program) = business().await;
    let (table, page) = (program.path("findings.csv"), program.path("audit.html"));
    let (csv, html) = (table.to_str().unwrap(), page.to_str().unwrap());
    let outcome = program.run(&["audit", "--json", "--csv", csv, "--html", html]);
    assert_eq!((outcome.code, outcome.stderr.as_str()), (Some(0), ""), "warnings only: {outcome:?}");
    let report: Value = serde_json::from_str(&outcome.stdout).unwrap();
    let findings = report["findings"].as_array().unwrap();
    let of = |code: &str| findings.iter().filter(|finding| finding["code"] == code).count();
    // What the small business is made to have: awkward codes, hand-made products, a cage, a frozen lamp; and nothing has travelled yet.
    assert_eq!((of("ITEM_CODE_CHARACTERS"), of("ITEM_CODE_SPACE"), of("PRODUCT_NOT_IN_SAP")), (7, 1, 2));
    assert_eq!((of("ITEM_FROZEN"), of("WAREHOUSE_UNMAPPED_VEEQO"), of("ITEM_MISSING_IN_VEEQO")), (1, 1, 190));
    assert_eq!(findings.len(), 7 + 1 + 2 + 1 + 1 + 190);
    assert_eq!(std::fs::read_to_string(table).unwrap().lines().count(), findings.len() + 1);
    let page = std::fs::read_to_string(page).unwrap();
    assert!(page.contains("A/B#1") && page.contains("Usable") && !page.contains("<script"));

    let text = program.run(&["audit", "--deny-warnings"]);
    assert_eq!(text.code, Some(4), "{text:?}");
    assert!(text.stdout.contains("… and 180 more") && text.stdout.contains("0 errors"), "{text:?}");

    sandbox.with_world(|world| world.sap.remove_record("VatGroups", "S0"));
    assert_eq!(program.run(&["audit"]).code, Some(2));
    sandbox.shutdown().await;
    assert_eq!(program.run(&["audit"]).code, Some(3));
}

#[test]
fn codes_of_a_file_need_no_configuration() {
    let program = Program::new();
    std::fs::write(program.path("codes.csv"), "Name;Item Code\nmug;A/B#1\nbowl;A-1\nbox;a-1\n").unwrap();
    let file = program.path("codes.csv");
    let outcome = program.run(&["audit", "skus", file.to_str().unwrap(), "--json"]);
    assert_eq!(outcome.code, Some(0), "{outcome:?}");
    let report: Value = serde_json::from_str(&outcome.stdout).unwrap();
    assert_eq!((&report["codes"], &report["heading"]), (&3.into(), &"Item Code".into()));
    assert_eq!(
        (&report["flagged"][0]["suggestion"], &report["flagged"][0]["position"]),
        (&"A-B-1".into(), &2.into())
    );
    assert_eq!(report["collisions"][0]["kind"], "case");
    let denied = program.run(&["audit", "skus", file.to_str().unwrap(), "--deny-warnings"]);
    assert!(denied.code == Some(4) && denied.stdout.contains("3 codes in 'Item Code'"), "{denied:?}");
    let missing = program.run(&["audit", "skus", file.to_str().unwrap(), "--column", "price"]);
    assert!(
        missing.code == Some(2) && missing.stderr.contains("the file has Name, Item Code"),
        "{missing:?}"
    );
    assert_eq!(program.run(&["audit", "skus", "nowhere.csv"]).code, Some(2));
}

#[test]
fn the_checks_are_listed() {
    let outcome = Program::new().run(&["audit", "checks", "--json"]);
    let checks: Value = serde_json::from_str(&outcome.stdout).unwrap();
    assert!(outcome.code == Some(0) && checks.as_array().unwrap().len() >= 40, "{outcome:?}");
}
