//! `[sap]`, `[veeqo]` and `[store]`: where the two systems and our own memory are.

use super::Folder;
use super::secrets::SecretSource;
use super::section::Section;
use super::value::Entry;
use b1_veeqo_sync::setup::SetupNames;
use jiff::tz::TimeZone;
use rest_transport::TlsTrust;
use std::num::NonZeroU32;
use std::time::Duration;
use url::{Host, Url};

/// The Service Layer of one company.
#[derive(Clone, Debug)]
pub(crate) struct SapConfig {
    /// Its root, ending in `/b1s/v2`.
    pub url: Url,
    /// The company database.
    pub company_db: String,
    /// The user that documents are posted by.
    pub username: String,
    /// That user's password.
    pub password: SecretSource,
    /// Time limit of one request.
    pub timeout: Duration,
    /// The company's time zone.
    pub time_zone: TimeZone,
    /// How long an unknown outcome must stay absent before it is sent again.
    pub settle: Duration,
    /// Which certificate is trusted.
    pub trust: TlsTrust,
    /// What set-up's tables, fields and queries are called.
    pub names: SetupNames,
}

/// One Veeqo account.
#[derive(Clone, Debug)]
pub(crate) struct VeeqoConfig {
    /// Its root.
    pub url: Url,
    /// The account's API key.
    pub api_key: SecretSource,
    /// How fast we ask.
    pub requests_per_second: NonZeroU32,
    /// Time limit of one request.
    pub timeout: Duration,
    /// The channel that SAP's own sales orders go to.
    pub push_channel: Option<i64>,
}

const LONGEST: Duration = Duration::from_secs(3600);

pub(super) fn sap(section: &mut Section<'_>, folder: &Folder) -> Option<SapConfig> {
    let url = section.required("url", |entry| service_layer(entry));
    let company_db = section.required("company_db", |entry| entry.text_up_to(100));
    let username = section.required("username", |entry| entry.text_up_to(100));
    let file = section.optional("password_file", |entry| folder.path(entry));
    let timeout = seconds(section, "timeout_seconds", 180, 1);
    let time_zone = section.required("time_zone", |entry| zone(entry));
    let settle = seconds(section, "settle_seconds", 60, 1);
    let trust = trust(section, folder);
    let names = section.or("prefix", SetupNames::default(), |entry| {
        SetupNames::new(entry.text()?).map_or_else(|why| entry.refuse(why), Some)
    });
    section.refuse_unknown();
    let password = SecretSource { variable: "SAP_B1_PASSWORD", key: "sap.password_file", file: file? };
    Some(SapConfig {
        url: url?,
        company_db: company_db?,
        username: username?,
        password,
        timeout: timeout?,
        time_zone: time_zone?,
        settle: settle?,
        trust: trust?,
        names: names?,
    })
}

pub(super) fn veeqo(section: &mut Section<'_>, folder: &Folder) -> Option<VeeqoConfig> {
    let url = section.required("url", |entry| address(entry));
    let file = section.optional("api_key_file", |entry| folder.path(entry));
    let rate = section.or("requests_per_second", 4, |entry| entry.whole(1..=100));
    let timeout = seconds(section, "timeout_seconds", 180, 1);
    let push_channel = section.optional("push_channel", |entry| entry.whole(1..=i64::MAX));
    section.refuse_unknown();
    let api_key = SecretSource { variable: "VEEQO_API_KEY", key: "veeqo.api_key_file", file: file? };
    Some(VeeqoConfig {
        url: url?,
        api_key,
        requests_per_second: rate.and_then(NonZeroU32::new)?,
        timeout: timeout?,
        push_channel: push_channel?,
    })
}

/// The address of the ledger's file, its path counted from the folder of the configuration.
pub(super) fn store(section: &mut Section<'_>, folder: &Folder) -> Option<String> {
    let url = section.required("url", |entry| {
        let path = entry.text()?.strip_prefix("sqlite://").filter(|path| !path.is_empty());
        match path {
            Some(":memory:") => entry.refuse("must be a file: what is kept here must survive the program"),
            Some(path) if path.contains(['?', '#']) => {
                entry.refuse("must be a plain path without parameters")
            }
            Some(path) => match folder.resolve(path).to_str() {
                Some(path) => Some(format!("sqlite://{path}")),
                None => entry.refuse("lies in a folder whose name is no text"),
            },
            None => entry.refuse("must be sqlite:// and the path of a file, such as sqlite://b1-veeqo.db"),
        }
    });
    section.refuse_unknown();
    url
}

fn seconds(section: &mut Section<'_>, key: &'static str, default: u64, least: u64) -> Option<Duration> {
    section
        .or(key, Duration::from_secs(default), |entry| entry.duration(Duration::from_secs(least)..=LONGEST))
}

fn trust(section: &mut Section<'_>, folder: &Folder) -> Option<TlsTrust> {
    let root = section.entry("root_certificate");
    let pin = section.entry("pin_sha256");
    match (root, pin) {
        (None, None) => Some(TlsTrust::System),
        (Some(root), None) => {
            let path = folder.path(&root)?;
            match std::fs::read(&path) {
                Ok(pem) => Some(TlsTrust::SystemAndRoots(pem)),
                Err(why) => root.refuse(format_args!("the file cannot be read: {why}")),
            }
        }
        (None, Some(pin)) => pin.parsed().map(TlsTrust::Pin),
        (Some(_), Some(pin)) => pin.refuse("cannot stand beside root_certificate; keep one of them"),
    }
}

fn zone(entry: &Entry<'_>) -> Option<TimeZone> {
    let name = entry.text()?;
    match TimeZone::get(name) {
        Ok(zone) => Some(zone),
        Err(_) => entry.refuse("is no time zone: write one such as \"Europe/London\""),
    }
}

fn service_layer(entry: &Entry<'_>) -> Option<Url> {
    let mut url = address(entry)?;
    let path = url.path().trim_end_matches('/').to_owned();
    if !path.ends_with("/b1s/v2") {
        return entry.refuse("must end in /b1s/v2, the root of the Service Layer");
    }
    url.set_path(&path);
    Some(url)
}

/// An address of https, or of http on this machine.
pub(super) fn address(entry: &Entry<'_>) -> Option<Url> {
    let Ok(url) = Url::parse(entry.text()?) else {
        return entry.refuse("is no address: write it with https:// and a host");
    };
    if !url.has_host() || !matches!(url.scheme(), "https" | "http") {
        return entry.refuse("is no address: write it with https:// and a host");
    }
    if url.scheme() == "http" && !is_loopback(&url) {
        return entry
            .refuse("must be https: plain http is accepted only for this machine (127.0.0.1, localhost)");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return entry.refuse("must not have anything after ? or #");
    }
    Some(url)
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name.eq_ignore_ascii_case("localhost"),
        None => false,
    }
}
