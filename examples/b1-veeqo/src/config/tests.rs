//! The whole file: what is read, and how mistakes are named.

use super::*;
use b1_veeqo_mapping::WarehouseCode;
use b1_veeqo_mapping::pricing::{TaxQuery, TaxRate, TaxTarget};
use b1_veeqo_sync::settings::{Adopt, InvoicePolicy, InvoicedReturn, PostWhen};
use rest_transport::TlsTrust;
use std::time::Duration;

const MINIMAL: &str = r#"
[sap]
url = "https://b1.example.com:50000/b1s/v2"
company_db = "SBO_GB"
username = "b1-veeqo"
time_zone = "Europe/London"
[veeqo]
url = "https://api.veeqo.com"
[store]
url = "sqlite://b1-veeqo.db"
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

fn parse(text: &str) -> Result<Config, String> {
    Config::parse(text, Path::new("etc/b1-veeqo.toml")).map_err(|error| error.to_string())
}

/// The complaints about the minimal file after one replacement.
fn complaint(from: &str, to: &str) -> String {
    assert!(MINIMAL.contains(from), "{from:?} is not in the minimal file");
    parse(&MINIMAL.replacen(from, to, 1)).unwrap_err()
}

#[test]
fn the_minimal_file_has_the_documented_defaults() {
    let config = parse(MINIMAL).unwrap();
    assert_eq!(config.sap.url.as_str(), "https://b1.example.com:50000/b1s/v2");
    assert_eq!((config.sap.timeout, config.sap.settle), (Duration::from_secs(180), Duration::from_secs(60)));
    assert_eq!(config.sap.trust, TlsTrust::System);
    assert_eq!(config.veeqo.requests_per_second.get(), 4);
    assert_eq!(config.veeqo.timeout, Duration::from_secs(180));
    assert_eq!(config.store, "sqlite://etc/b1-veeqo.db");
    let settings = &config.settings;
    assert_eq!(settings.since.to_string(), "2026-11-01T00:00:00Z");
    assert_eq!(settings.rounding_tolerance, 1);
    assert_eq!((settings.push_channel, settings.items.price_list), (None, None));
    assert_eq!(settings.stock.quiet, Duration::from_secs(30));
    assert_eq!((settings.stock.adopt, settings.stock.max_lines), (Adopt::Ask, 100));
    assert_eq!(settings.channels[&901].invoice, InvoicePolicy::None);
    assert_eq!((&settings.returns.warehouse, settings.returns.invoiced), (&None, InvoicedReturn::Exception));
    assert_eq!(settings.intervals, Default::default());
    assert_eq!(settings.history, Default::default());
    assert_eq!(settings.sales_orders, Default::default());
}

#[test]
fn every_key_of_the_documentation_is_read() {
    let text = include_str!("../../../../docs/configuration.md");
    let example = text.split("```toml").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let config = parse(example).unwrap();
    let settings = &config.settings;
    assert_eq!(settings.push_channel, Some(905));
    assert_eq!(settings.sales_orders.delivery_method, Some(701));
    assert_eq!(settings.sales_orders.email.as_deref(), Some("trade@example.com"));
    assert_eq!(settings.veeqo_warehouse(&WarehouseCode::new("01").unwrap()).unwrap().get(), 501);
    let channel = &settings.channels[&901];
    assert_eq!(
        (channel.card_code.as_str(), channel.series, channel.freight_code),
        ("C-WEB", Some(8), Some(1))
    );
    assert_eq!(channel.post_when, PostWhen::Paid);
    assert_eq!(settings.intervals.items, Duration::from_secs(300));
    assert_eq!(settings.intervals.stock, Duration::from_secs(60));
    let operations = &settings.operations;
    assert_eq!(operations.windows.iter().map(ToString::to_string).collect::<Vec<_>>(), ["Sun 02:00-04:00"]);
    assert_eq!(operations.thresholds.despatch, Duration::from_secs(900));
}

#[test]
fn decimals_are_exact() {
    let config = parse(&MINIMAL.replace("rate = 0.2,", "rate = 0.055,")).unwrap();
    let rate = TaxRate::new("0.055".parse().unwrap()).unwrap();
    let query = TaxQuery { rate, country: None, item_group: None };
    let found = config.settings.channels[&901].tax.find(&query);
    assert_eq!(found, Ok(&TaxTarget::VatGroup("S20".to_owned())));
}

#[test]
fn since_is_a_local_day_or_an_instant() {
    let since = |value: &str| {
        let text = MINIMAL.replace("Europe/London", "America/New_York").replace("\"2026-11-01\"", value);
        parse(&text).map(|config| config.settings.since.to_string())
    };
    assert_eq!(since("\"2026-11-01\"").unwrap(), "2026-11-01T04:00:00Z");
    assert_eq!(since("2026-11-02").unwrap(), "2026-11-02T05:00:00Z");
    assert_eq!(since("\"2026-11-01T12:30:00+01:00\"").unwrap(), "2026-11-01T11:30:00Z");
    assert_eq!(since("2026-11-01T12:30:00Z").unwrap(), "2026-11-01T12:30:00Z");
    for value in ["\"yesterday\"", "\"2026-11-01T12:30:00\"", "20261101", "\"2026-13-01\""] {
        assert!(since(value).is_err(), "{value}");
    }
}

#[test]
fn a_bad_value_names_key_value_and_line() {
    assert_eq!(
        complaint(
            "url = \"https://api.veeqo.com\"",
            "url = \"https://api.veeqo.com\"\nrequests_per_second = 0"
        ),
        "etc/b1-veeqo.toml:9: [veeqo] requests_per_second = 0: must be between 1 and 100"
    );
}

#[test]
fn mistakes_are_refused_with_a_remedy() {
    for (from, to, expected) in [
        (
            "url = \"https://b1",
            "url = \"http://b1",
            "3: [sap] url = \"http://b1.example.com:50000/b1s/v2\": must be https",
        ),
        ("/b1s/v2", "/b1s/v1", "must end in /b1s/v2"),
        ("\"https://api.veeqo.com\"", "\"api.veeqo.com\"", "[veeqo] url = \"api.veeqo.com\": is no address"),
        ("\"https://api.veeqo.com\"", "\"https://api.veeqo.com/?a=b\"", "anything after ?"),
        ("Europe/London", "Europe/Londinium", "6: [sap] time_zone = \"Europe/Londinium\": is no time zone"),
        ("company_db = \"SBO_GB\"\n", "", "2: [sap]: company_db is missing"),
        ("card_code = \"C-WEB\"\n", "", "14: [[channels]] 1: card_code is missing"),
        ("veeqo = 501", "veeqo = 501\n[[warehouses]]\nsap = \"02\"\nveeqo = 501", "14: [[warehouses]] 2: "),
        ("company_db", "company", "[sap] company = \"SBO_GB\": is no key of this section"),
        ("company_db = \"SBO_GB\"", "company_db = \"\"", "must not be empty"),
        ("sqlite://b1-veeqo.db", "postgres://db/x", "must be sqlite://"),
        ("sqlite://b1-veeqo.db", "sqlite://:memory:", "must survive"),
        ("sap = \"01\"", "sap = \"123456789\"", "longer than 8 characters"),
        ("veeqo = 501", "veeqo = \"501\"", "[[warehouses]] 1 veeqo = \"501\": must be a whole number"),
        ("veeqo = 501", "veeqo = 501\n[[warehouses]]\nsap = \"02\"\nveeqo = 501", "mapped twice"),
        ("rate = 0.2", "rate = 20", "tax 1 rate = 20: must be between 0 and 1"),
        ("rate = 0.2", "rate = 2e-1", "plain decimal number"),
        ("vat_group = \"S20\"", "tax_group = \"S20\"", "needs one of vat_group and tax_code"),
        ("{ rate = 0.2, vat_group = \"S20\" }", "", "a row for each rate"),
        ("}]", "}, { rate = 0.2, vat_group = \"S19\" }]", "answer the same question"),
        (
            "[orders]",
            "[[aliases]]\nveeqo = \"OLD-1\"\nsap = \"A/1\"\n[[aliases]]\nveeqo = \"OLD-1\"\nsap = \"A/2\"\n[orders]",
            "SKU OLD-1 is an alias of both A/1 and A/2",
        ),
        ("[orders]", "[order]", "order: is no section of this file"),
        ("[orders]\nsince = \"2026-11-01\"", "", "[orders] is missing"),
        ("[orders]", "[intervals]\nstock = \"1d\"\n[orders]", "stock = \"1d\": must be a number of seconds"),
        ("[orders]", "[intervals]\nstock = 0\n[orders]", "between 1 and 86400 seconds"),
        ("[orders]", "[history]\nkeep_days = 7\n[orders]", "between 30 and 3650"),
        ("[orders]", "[stock]\nmax_units = -1\n[orders]", "max_units = -1: must be between 0"),
        (
            "[orders]",
            "[stock]\nbatch_losses = \"lifo\"\n[orders]",
            "must be one of \"explicit\", \"fefo\", \"fifo\"",
        ),
        ("[orders]", "[stock]\nsweep = 5\n[orders]", "must be between 60 and 86400 seconds"),
        ("veeqo = 501", "veeqo = 501\nreceipts = \"both\"", "must be one of \"sap\", \"veeqo\""),
        ("[orders]", "[returns]\nwarehouse = \"01\"\n[orders]", "01 is mapped, and its stock would be sold"),
        ("[orders]", "[returns]\ninvoiced = \"refund\"\n[orders]", "one of \"exception\", \"credit_note\""),
        ("card_code", "new_customers = {}\ncard_code", "new_customers has no meaning without customer"),
        (
            "card_code",
            "customer = \"find_or_create\"\nnew_customers = { prefix = \"V1\" }\ncard_code",
            "no digit at the end",
        ),
        ("since =", "states = { US = { Kent = \"KENT\" } }\nsince =", "1 to 3 characters"),
        ("since =", "states = { usa = {} }\nsince =", "two capital letters"),
        ("card_code", "invoice = \"weekly\"\ncard_code", "one of \"none\", \"per_delivery\""),
        ("[orders]", "[stock]\nadopt = \"me\"\n[orders]", "must be one of \"ask\", \"sap\", \"veeqo\""),
        ("[veeqo]", "pin_sha256 = \"abc\"\n[veeqo]", "is not a SHA-256 fingerprint"),
        ("[veeqo]", "root_certificate = \"no.pem\"\n[veeqo]", "the file cannot be read"),
        ("[veeqo]", "[veeqo", "7: this is no TOML"),
    ] {
        let complaint = complaint(from, to);
        assert!(complaint.contains(expected), "{from:?} → {to:?}: {complaint}");
    }
}

#[test]
fn all_mistakes_are_named_at_once() {
    let text = MINIMAL.replace("company_db", "compny_db").replace("rate = 0.2", "rate = 2");
    let complaint = parse(&text).unwrap_err();
    assert_eq!(complaint.lines().count(), 3, "{complaint}");
    assert!(complaint.lines().all(|line| line.starts_with("etc/b1-veeqo.toml:")), "{complaint}");
}

#[test]
fn plain_http_is_for_this_machine_only() {
    for host in ["127.0.0.1:50000", "127.9.9.9", "[::1]:8080", "localhost"] {
        let text = MINIMAL.replace("https://b1.example.com:50000", &format!("http://{host}"));
        assert!(parse(&text).is_ok(), "{host}");
    }
    for host in ["10.0.0.1", "localhost.example.com", "[::2]"] {
        let text = MINIMAL.replace("https://b1.example.com:50000", &format!("http://{host}"));
        assert!(parse(&text).is_err(), "{host}");
    }
}

#[test]
fn an_inline_secret_is_refused_and_not_repeated() {
    let complaint = complaint("[veeqo]", "password = \"hunter2\"\n[veeqo]");
    assert!(complaint.contains(":7: sap.password: secrets do not belong in this file"), "{complaint}");
    assert!(!complaint.contains("hunter2"));
    let broken = parse("[sap]\npassword = hunter2\n").unwrap_err();
    assert!(broken.contains(":2: this is no TOML") && !broken.contains("hunter2"), "{broken}");
}

#[test]
fn an_ignored_channel_needs_its_id_alone() {
    let text = format!("{MINIMAL}[[channels]]\nveeqo = 902\nignored = true\n");
    assert!(parse(&text).unwrap().settings.channels[&902].ignored);
}

#[test]
fn a_certificate_is_trusted_by_file_or_by_fingerprint_not_both() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("ca.pem"), "PEM").unwrap();
    let with = |more: &str| {
        let text = MINIMAL.replace("[veeqo]", &format!("{more}\n[veeqo]"));
        let config = Config::parse(&text, &folder.path().join("b1-veeqo.toml"));
        config.map(|config| config.sap.trust).map_err(|error| error.to_string())
    };
    let pin = format!("pin_sha256 = \"{}\"", "ab:".repeat(31) + "ab");
    assert_eq!(with("root_certificate = \"ca.pem\"").unwrap(), TlsTrust::SystemAndRoots(b"PEM".to_vec()));
    assert_eq!(with(&pin).unwrap(), TlsTrust::Pin("ab".repeat(32).parse().unwrap()));
    let both = with(&format!("root_certificate = \"ca.pem\"\n{pin}")).unwrap_err();
    assert!(both.contains("cannot stand beside root_certificate"), "{both}");
}
