//! `warehouses` as its users type it.

use crate::business::{business, configuration};
use crate::program::{Outcome, Program};
use serde_json::{Value, json};

fn json_of(outcome: &Outcome, code: i32) -> Value {
    assert_eq!(outcome.code, Some(code), "{outcome:?}");
    serde_json::from_str(&outcome.stdout).unwrap()
}

fn file(program: &Program) -> String {
    std::fs::read_to_string(program.path("b1-veeqo.toml")).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_verified_pair_is_enabled_and_nothing_else_of_the_file_moves() {
    let (sandbox, program) = business("").await;
    let second = "[[warehouses]]\nsap = \"02\"\nveeqo = 502\n";
    let before = configuration(&sandbox).replace(second, "# ours, not yet\n");
    std::fs::write(program.path("b1-veeqo.toml"), &before).unwrap();

    let listed = json_of(&program.run(&["warehouses", "list", "--json"]), 0);
    assert_eq!(listed["pairs"][0]["sap"]["code"], "01");
    assert_eq!((&listed["pairs"][0]["usable"], &listed["pairs"][0]["problems"]), (&true.into(), &json!([])));
    assert_eq!(listed["unmapped_veeqo"][0]["id"], 502);

    let added = json_of(&program.run(&["warehouses", "add", "02", "502", "--json"]), 0);
    let passed = |step: &Value| step["outcome"] == "passed";
    assert!(added["added"] == true && added["steps"].as_array().unwrap().iter().all(passed), "{added}");
    let after = file(&program);
    assert_eq!(
        after.replacen(second, "", 1).split_whitespace().collect::<Vec<_>>(),
        before.split_whitespace().collect::<Vec<_>>()
    );
    assert_eq!(program.run(&["check"]).code, Some(0));
    let again = program.run(&["warehouses", "add", "02", "502"]);
    assert!(again.code == Some(2) && again.stdout.contains("mapped twice"), "{again:?}");
    sandbox.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_a_pair_is_refused_with_its_remedy_and_nothing_is_written() {
    let (sandbox, program) = business("").await;
    sandbox.with_world(|world| {
        world.sap.add_warehouse("03", "Old shed");
        world.sap.set_warehouse("03", "Inactive", "tYES");
        world.sap.add_warehouse("04", "Direct");
        world.sap.set_warehouse("04", "DropShip", "tYES");
        world.sap.add_warehouse("05", "Annex");
    });
    let before = file(&program);
    for (code, id, reason, reached) in [
        ("01", "503", "mapped twice", ["refused", "not_reached", "not_reached"]),
        ("77", "503", "SAP has no warehouse 77; create it", ["passed", "refused", "not_reached"]),
        ("03", "503", "is inactive; activate it", ["passed", "refused", "not_reached"]),
        ("04", "503", "drop-ship", ["passed", "refused", "not_reached"]),
        ("05", "999", "Veeqo has no warehouse 999", ["passed", "passed", "refused"]),
    ] {
        let refused = json_of(&program.run(&["warehouses", "add", code, id, "--json"]), 2);
        let outcomes = |step: usize| refused["steps"][step]["outcome"].as_str().unwrap().to_owned();
        assert_eq!([outcomes(0), outcomes(1), outcomes(2)], reached, "{refused}");
        assert!(refused["message"].as_str().unwrap().contains(reason), "{refused}");
        assert_eq!((&refused["added"], file(&program)), (&false.into(), before.clone()));
    }
    sandbox.shutdown().await;
    let nobody = program.run(&["warehouses", "add", "05", "503"]);
    assert_eq!((nobody.code, file(&program)), (Some(3), before), "{nobody:?}");
}
