//! The served small business, and a program that is configured for it.

use crate::program::Program;
use b1_veeqo_sandbox::seed::WEB_SHOP;
use b1_veeqo_sandbox::veeqo::{Address, NewLine, NewOrder};
use b1_veeqo_sandbox::{RunningSandbox, Sandbox, SandboxOptions};
use rust_decimal::Decimal;

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

/// Order 7001 of the web shop, paid: two of something at 10, which are taxed at so many per cent.
pub(crate) fn shop_order(sellable: i64, tax_percent: i64) -> NewOrder {
    let tax_rate = Decimal::new(tax_percent, 2);
    let address = Address {
        first_name: "Grace".into(),
        address1: "1 Secret Lane".into(),
        zip: "SA1 1AA".into(),
        country: "GB".into(),
        ..Address::default()
    };
    NewOrder {
        channel: WEB_SHOP,
        number: "7001".into(),
        lines: vec![NewLine { sellable, quantity: 2, price: 10.into(), tax_rate, ..NewLine::default() }],
        address: Some(address),
        paid: true,
        ..NewOrder::default()
    }
}
