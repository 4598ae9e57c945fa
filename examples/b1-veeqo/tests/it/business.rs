//! The served small business, and a program that is configured for it.

use crate::program::Program;
use b1_veeqo_sandbox::{RunningSandbox, Sandbox, SandboxOptions};

/// A served small business and a program that is configured for it.
pub(crate) async fn business(more: &str) -> (RunningSandbox, Program) {
    let sandbox = Sandbox::start(SandboxOptions::default()).await.unwrap();
    sandbox.with_world(|world| world.veeqo.settings.rate_limit = None);
    let credentials = sandbox.credentials();
    let program = Program::configured(&(configuration(&sandbox) + more))
        .set("SAP_B1_PASSWORD", &credentials.sap_password)
        .set("VEEQO_API_KEY", &credentials.veeqo_api_key);
    (sandbox, program)
}

/// The documented configuration of the sandbox, at its present addresses and without its waiting times.
pub(crate) fn configuration(sandbox: &RunningSandbox) -> String {
    include_str!("../../sandbox.toml")
        .replace("http://127.0.0.1:50001/b1s/v2", &sandbox.sap_url())
        .replace("http://127.0.0.1:50002", &sandbox.veeqo_url())
        .replace("push_channel", "requests_per_second = 100\npush_channel")
        .replace("time_zone", "settle_seconds = 1\ntime_zone")
        .replace("quiet_seconds = 30", "quiet_seconds = 0")
}
