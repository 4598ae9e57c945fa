//! `setup sap` as its users type it.

use crate::business::{business, configuration};
use crate::program::Outcome;
use serde_json::Value;

fn json(outcome: &Outcome, code: i32) -> Value {
    assert_eq!(outcome.code, Some(code), "{outcome:?}");
    serde_json::from_str(&outcome.stdout).unwrap()
}

fn states(report: &Value) -> Vec<&str> {
    report["parts"].as_array().unwrap().iter().map(|part| part["state"].as_str().unwrap()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn from_nothing_to_the_fence() {
    let (sandbox, program) = business("").await;
    let shown = json(&program.run(&["setup", "sap", "--json"]), 2);
    assert_eq!((states(&shown), &shown["complete"]), (vec!["missing"; 6], &false.into()));
    let check = json(&program.run(&["check", "--json"]), 0);
    assert_eq!(check["posting"]["mode"], "look_up", "{check}");

    let made = json(&program.run(&["setup", "sap", "--apply", "--json"]), 0);
    assert_eq!((states(&made), &made["complete"]), (vec!["created"; 6], &true.into()));
    let again = json(&program.run(&["setup", "sap", "--apply", "--json"]), 0);
    assert_eq!((states(&again), &again["fence"]), (vec!["ready"; 6], &Value::Null));

    let tried = json(&program.run(&["setup", "sap", "--verify", "--json"]), 0);
    assert_eq!((&tried["fence"]["outcome"], &tried["residue"]), (&"proven".into(), &Value::Null), "{tried}");
    let check = json(&program.run(&["check", "--json"]), 0);
    assert_eq!(check["posting"]["mode"], "fence", "{check}");
    sandbox.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn only_a_yes_makes_what_lacks() {
    let (sandbox, program) = business("").await;
    for no in ["", "\n", "n\n", "maybe\n"] {
        let refused = program.answer(&["setup", "sap"], no);
        assert!(refused.code == Some(2) && refused.stdout.contains("[y/N]"), "{no:?}: {refused:?}");
        assert!(refused.stdout.contains("nothing was made"), "{no:?}: {refused:?}");
    }
    let agreed = program.answer(&["setup", "sap"], "y\n");
    assert!(agreed.code == Some(0) && agreed.stdout.contains("created"), "{agreed:?}");
    let done = program.run(&["setup", "sap"]);
    assert!(done.code == Some(0) && !done.stdout.contains("[y/N]"), "{done:?}");
    sandbox.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_prefix_is_the_audits_too() {
    let (sandbox, program) = business("").await;
    let config = configuration(&sandbox).replace("[sap]", "[sap]\nprefix = \"ACME\"");
    std::fs::write(program.path("b1-veeqo.toml"), config).unwrap();
    let made = json(&program.run(&["setup", "sap", "--apply", "--json"]), 0);
    assert_eq!(made["parts"][0]["name"], "ACME_CLAIM");
    let report = json(&program.run(&["audit", "--json"]), 0);
    let mode =
        report["facts"].as_array().unwrap().iter().find(|fact| fact["name"] == "operating mode").unwrap();
    assert!(mode["value"].as_str().unwrap().contains("fence"), "{mode}");
    sandbox.shutdown().await;
}
