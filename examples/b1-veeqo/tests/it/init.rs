//! `init` as its users type it: from nothing to a configuration that `check` calls ready.

use crate::business::business;
use crate::program::Program;
use b1_veeqo_sandbox::RunningSandbox;
use b1_veeqo_sandbox::seed::Day;
use serde_json::Value;

/// A business with a day's orders, and a program without a configuration that knows where both sides are.
async fn newcomer() -> (RunningSandbox, Program) {
    let (sandbox, program) = business("").await;
    // Orders need products, which the synchronisation brings over.
    assert_eq!(program.run(&["sync", "--once"]).code, Some(0));
    let now = sandbox.now();
    sandbox.with_world(|world| Day::new(1, world).unwrap().place_orders(world, now).unwrap());
    sandbox.with_world(|world| world.sap.add_warehouse("88", "Seconds"));
    std::fs::remove_file(program.path("b1-veeqo.toml")).unwrap();
    let program = program
        .set("SAP_B1_URL", &sandbox.sap_url())
        .set("SAP_B1_COMPANY_DB", "SBODEMO")
        .set("SAP_B1_USERNAME", "manager")
        .set("VEEQO_URL", &sandbox.veeqo_url());
    (sandbox, program)
}

fn file(program: &Program) -> String {
    std::fs::read_to_string(program.path("b1-veeqo.toml")).unwrap()
}

/// What a person does: takes the proposals that stand there as comments.
fn completed(text: &str) -> String {
    let answers = ["# card_code", "# since", "    # { rate", "# time_zone"];
    let mut partner = false;
    let mut lines = Vec::new();
    for line in text.lines() {
        if line.starts_with("[[channels]]") {
            partner = false;
        }
        let taken = answers.iter().any(|answer| line.starts_with(answer));
        let again = line.starts_with("# card_code") && std::mem::replace(&mut partner, true);
        lines.push(if taken && !again { line.replacen("# ", "", 1) } else { line.to_owned() });
    }
    lines.join("\n")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_completes_what_was_found_and_check_says_ready() {
    let (sandbox, program) = newcomer().await;
    let outcome = program.run(&["init", "--json"]);
    assert_eq!((outcome.code, outcome.stderr.as_str()), (Some(0), ""), "{outcome:?}");
    let found: Value = serde_json::from_str(&outcome.stdout).unwrap();
    let text = file(&program);
    assert_eq!((&found["text"], &found["unread"]), (&text.clone().into(), &serde_json::json!([])));
    let credentials = sandbox.credentials();
    assert!(
        !text.contains(&credentials.veeqo_api_key) && !text.contains(&credentials.sap_password),
        "{text}"
    );
    assert!(text.contains("SAP_B1_PASSWORD") && text.contains("VEEQO_API_KEY"), "{text}");
    let pairs = found["warehouses"].as_array().unwrap();
    assert!(!pairs.is_empty() && text.matches("enabled = false").count() == pairs.len(), "{text}");

    let open = program.run(&["check"]);
    assert!(open.code == Some(2) && open.stderr.contains("card_code is missing"), "{open:?}");
    std::fs::write(program.path("b1-veeqo.toml"), completed(&text)).unwrap();
    let open = program.run(&["check"]);
    assert!(
        open.code == Some(2) && open.stderr.contains("no pair is enabled"),
        "{open:?}\n{}",
        file(&program)
    );
    for pair in pairs {
        let (sap, veeqo) = (pair["sap"].as_str().unwrap(), pair["veeqo"].to_string());
        let added = program.run(&["warehouses", "add", sap, &veeqo]);
        assert_eq!(added.code, Some(0), "{added:?}");
    }
    assert!(!file(&program).contains("enabled = false"));
    let ready = program.run(&["check"]);
    assert!(ready.code == Some(0) && ready.stdout.ends_with("ready\n"), "{ready:?}\n{}", file(&program));
    std::fs::write(program.path("b1-veeqo.toml"), chosen(&file(&program))).unwrap();
    let program = program.set("B1_VEEQO_ALERT_SECRET", "a shared secret of the test");
    let ready = program.run(&["check"]);
    assert!(ready.code == Some(0) && ready.stdout.ends_with("ready\n"), "{ready:?}\n{}", file(&program));
    sandbox.shutdown().await;
}

/// Takes every choice as well; of the warehouses for returns the first.
fn chosen(text: &str) -> String {
    let sections = ["# [returns]", "# [reconcile]", "# [alerts]", "# [maintenance]"];
    let keys = [
        "# invoice =",
        "# customer =",
        "# new_customers =",
        "# warehouse =",
        "# invoiced =",
        "# at =",
        "# url =",
        "# despatch_after =",
        "# windows =",
    ];
    for choice in sections.iter().chain(&keys) {
        assert!(text.lines().any(|line| line.starts_with(choice)), "{choice} is not proposed:\n{text}");
    }
    let mut warehouse = false;
    let mut taken = |line: &str| {
        let choice = sections.iter().chain(&keys).any(|choice| line.starts_with(choice));
        let again = line.starts_with("# warehouse =") && std::mem::replace(&mut warehouse, true);
        choice && !again
    };
    let lines =
        text.lines().map(|line| if taken(line) { line.replacen("# ", "", 1) } else { line.to_owned() });
    lines.collect::<Vec<_>>().join("\n")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_is_there_stays_unless_forced() {
    let (sandbox, program) = newcomer().await;
    std::fs::write(program.path("b1-veeqo.toml"), "# mine\n").unwrap();
    let refused = program.run(&["init"]);
    assert!(refused.code == Some(2) && refused.stderr.contains("--force"), "{refused:?}");
    let printed = program.run(&["init", "--stdout"]);
    assert!(printed.code == Some(0) && printed.stdout.contains("[[channels]]"), "{printed:?}");
    assert_eq!(file(&program), "# mine\n");
    assert_eq!(program.run(&["init", "--force"]).code, Some(0));
    assert_eq!(file(&program), printed.stdout);
    sandbox.shutdown().await;
    let nobody = program.run(&["init", "--force"]);
    assert_eq!((nobody.code, file(&program)), (Some(3), printed.stdout), "{nobody:?}");
}

#[test]
fn what_is_missing_or_wrong_is_named_before_anybody_is_asked() {
    let program = Program::new();
    let missing = program.run(&["init"]);
    assert!(
        missing.code == Some(2)
            && missing.stderr.contains("--sap-url")
            && missing.stderr.contains("SAP_B1_URL"),
        "{missing:?}"
    );
    let options = ["--sap-url", "https://b1.example.com", "--company-db", "SBO", "--username", "b1"];
    let wrong = program.run(&[&["init"][..], &options].concat());
    assert!(wrong.code == Some(2) && wrong.stderr.contains("/b1s/v2"), "{wrong:?}");
    assert!(!program.path("b1-veeqo.toml").exists());
}
