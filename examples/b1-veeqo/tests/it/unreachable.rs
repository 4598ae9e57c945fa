//! A side that cannot be reached or refuses the login: exit code 3.

use crate::program::Program;
use crate::usage::CONFIG;
use b1_veeqo_sandbox::{RunningSandbox, Sandbox, SandboxOptions};

/// The configuration that reaches a sandbox.
fn config(sandbox: &RunningSandbox) -> String {
    let company = sandbox.credentials();
    CONFIG
        .replace("http://127.0.0.1:9/b1s/v2", &sandbox.sap_url())
        .replace("http://127.0.0.1:9", &sandbox.veeqo_url())
        .replace("SBODEMO", &company.sap_company)
        .replace("manager", &company.sap_user)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_login_names_the_side() {
    let sandbox = Sandbox::start(SandboxOptions::default()).await.unwrap();
    let credentials = sandbox.credentials();
    let wrong_password =
        Program::configured(&config(&sandbox)).set("VEEQO_API_KEY", &credentials.veeqo_api_key);
    let wrong_key = Program::configured(&config(&sandbox)).set("SAP_B1_PASSWORD", &credentials.sap_password);
    for (program, side) in [(wrong_password, "SAP Business One"), (wrong_key, "Veeqo")] {
        for command in [&["check"][..], &["sync", "--once"]] {
            let outcome = program.run(command);
            assert_eq!(outcome.code, Some(3), "{command:?}: {outcome:?}");
            assert!(outcome.stderr.contains(&format!("{side} refuses the login")), "{outcome:?}");
            assert!(!outcome.stderr.contains("hunter2"), "{outcome:?}");
        }
    }
}

#[test]
fn a_side_that_does_not_answer_is_named() {
    let outcome = Program::configured(CONFIG).run(&["check"]);
    assert_eq!(outcome.code, Some(3), "{outcome:?}");
    assert!(outcome.stderr.contains("cannot be reached"), "{outcome:?}");
}

#[test]
fn this_machine_is_reached_without_any_certificate_installed() {
    let program =
        Program::configured(CONFIG).set("SSL_CERT_FILE", "/nowhere").set("SSL_CERT_DIR", "/nowhere");
    let outcome = program.run(&["check"]);
    assert!(outcome.code == Some(3) && outcome.stderr.contains("cannot be reached"), "{outcome:?}");
}
