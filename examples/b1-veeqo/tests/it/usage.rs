//! Wrong usage and configuration: exit code 2, and a message that names what to do.

use crate::program::Program;

/// A complete configuration whose addresses nobody answers; port 9 is 'discard'.
pub(crate) const CONFIG: &str = r#"
[sap]
url = "http://127.0.0.1:9/b1s/v2"
company_db = "SBODEMO"
username = "manager"
time_zone = "Europe/London"
[veeqo]
url = "http://127.0.0.1:9"
[store]
url = "sqlite://ledger.db"
[[warehouses]]
sap = "01"
veeqo = 501
[[channels]]
veeqo = 901
card_code = "C-WEB"
tax = [{ rate = 0.2, vat_group = "S20" }]
[orders]
since = "2026-11-01"
"#;

/// The message of a `check` that must end with code 2 and print nothing else.
fn refusal(program: &Program) -> String {
    let outcome = program.run(&["check"]);
    assert_eq!((outcome.code, outcome.stdout.as_str()), (Some(2), ""), "{outcome:?}");
    outcome.stderr
}

#[test]
fn usage_that_makes_no_sense_ends_with_2() {
    let program = Program::new();
    for arguments in [&[][..], &["sync"], &["exceptions", "retry"], &["fly"]] {
        let outcome = program.run(arguments);
        assert_eq!(outcome.code, Some(2), "{arguments:?}: {outcome:?}");
        assert!(outcome.stderr.contains("Usage:"), "{arguments:?}: {outcome:?}");
    }
    let help = program.run(&["--help"]);
    assert!(help.code == Some(0) && help.stdout.contains("sandbox"), "{help:?}");
}

#[test]
fn a_missing_file_says_where_to_begin() {
    let message = refusal(&Program::new());
    assert!(
        message.contains("b1-veeqo.toml cannot be read") && message.contains("docs/configuration.md"),
        "{message}"
    );
}

#[test]
fn a_bad_value_is_named_with_its_line() {
    let config = CONFIG.replace("[store]", "requests_per_second = 0\n[store]");
    let message = refusal(&Program::configured(&config));
    assert_eq!(
        message,
        "b1-veeqo: b1-veeqo.toml:9: [veeqo] requests_per_second = 0: must be between 1 and 100\n"
    );
}

#[test]
fn an_unknown_key_is_refused() {
    let message = refusal(&Program::configured(&CONFIG.replace("card_code", "cardcode")));
    assert!(
        message.contains("b1-veeqo.toml:16: [[channels]] 1 cardcode = \"C-WEB\": is no key"),
        "{message}"
    );
}

#[test]
fn inline_secrets_are_refused_and_not_repeated() {
    for (from, to) in [
        ("username =", "password = \"swordfish\"\nusername ="),
        ("url = \"http://127.0.0.1:9\"", "api_key = \"swordfish\"\nurl = \"http://127.0.0.1:9\""),
        ("http://127.0.0.1:9/b1s", "http://manager:swordfish@127.0.0.1:9/b1s"),
    ] {
        let message = refusal(&Program::configured(&CONFIG.replace(from, to)));
        assert!(message.contains("secrets do not belong in this file"), "{message}");
        assert!(!message.contains("swordfish"), "{message}");
    }
}

#[test]
fn plain_http_leaves_this_machine_never() {
    let message = refusal(&Program::configured(&CONFIG.replace("127.0.0.1:9/b1s", "192.0.2.1/b1s")));
    assert!(message.contains("must be https"), "{message}");
}

#[test]
fn a_missing_secret_is_named() {
    let message = refusal(&Program::configured(CONFIG).unset("VEEQO_API_KEY"));
    assert!(message.contains("VEEQO_API_KEY is not set"), "{message}");
    let program =
        Program::configured(CONFIG).unset("SAP_B1_PASSWORD").set("SAP_B1_PASSWORD_FILE", "/nowhere/x");
    let message = refusal(&program);
    assert!(message.contains("/nowhere/x that SAP_B1_PASSWORD_FILE names"), "{message}");
}

#[test]
fn a_log_filter_that_makes_no_sense_is_refused() {
    let message = refusal(&Program::configured(CONFIG).set("B1_VEEQO_LOG", "a=b=c"));
    assert!(message.contains("B1_VEEQO_LOG = a=b=c"), "{message}");
}

#[test]
fn exceptions_need_a_store() {
    let outcome = Program::configured(CONFIG).run(&["exceptions", "list"]);
    assert_eq!(outcome.code, Some(2), "{outcome:?}");
    assert!(outcome.stderr.contains("ledger.db cannot be opened"), "{outcome:?}");
}

#[test]
fn a_root_certificate_that_is_none_is_refused() {
    let config = CONFIG.replace("http://127.0.0.1:9/b1s", "https://127.0.0.1:9/b1s");
    let program = Program::configured(&config.replace("[veeqo]", "root_certificate = \"ca.pem\"\n[veeqo]"));
    std::fs::write(program.path("ca.pem"), "no certificate").unwrap();
    let message = refusal(&program);
    assert!(message.contains("[sap] the trusted certificates cannot be used"), "{message}");
    assert!(message.contains("because: no certificate found"), "{message}");
}
