//! The configuration file: read whole, checked whole, with every mistake named by its line.

mod channels;
mod choices;
mod draft;
mod edit;
mod inline_secrets;
mod operations;
mod outline;
mod parcels;
mod problem;
mod rules;
mod secrets;
mod section;
mod sides;
#[cfg(test)]
mod tests;
mod value;

use b1_veeqo_sync::Settings;
use b1_veeqo_sync::settings::{ItemSettings, OperationSettings, StockSettings};
use problem::Findings;
use rules::Warehouses;
use section::Section;
use std::path::{Path, PathBuf};
use toml::de::DeTable;
use value::Entry;

pub(crate) use draft::{Draft, proposals};
pub(crate) use edit::{enable_warehouse, write_new};
pub(crate) use operations::AlertConfig;
pub(crate) use outline::Outline;
pub(crate) use problem::ConfigError;
pub(crate) use secrets::{Environment, SecretError};
pub(crate) use sides::{SapConfig, VeeqoConfig};

/// A checked configuration.
#[derive(Clone, Debug)]
pub(crate) struct Config {
    /// Where SAP is.
    pub sap: SapConfig,
    /// Where Veeqo is.
    pub veeqo: VeeqoConfig,
    /// The address of the ledger's file.
    pub store: String,
    /// How the flows behave.
    pub settings: Settings,
    /// Who is told of incidents.
    pub alerts: Option<AlertConfig>,
}

impl Config {
    /// Reads a file.
    pub(crate) fn load(path: &Path) -> Result<Self, ConfigError> {
        read(path, Self::parse)
    }

    /// Checks the text of a file; `path` is its name in messages, and paths in it are relative to its folder.
    pub(crate) fn parse(text: &str, path: &Path) -> Result<Self, ConfigError> {
        checked(text, path, file)
    }
}

fn read<T>(path: &Path, parse: impl FnOnce(&str, &Path) -> Result<T, ConfigError>) -> Result<T, ConfigError> {
    let text = std::fs::read_to_string(path);
    parse(&text.map_err(|source| ConfigError::Unreadable { path: path.to_owned(), source })?, path)
}

/// Reads what is wanted of a text that holds no secret; whatever is found wrong refuses it.
fn checked<T>(
    text: &str,
    path: &Path,
    wanted: impl FnOnce(&mut Root<'_>) -> Option<T>,
) -> Result<T, ConfigError> {
    let refused = |problems| ConfigError::Refused { path: path.to_owned(), problems };
    let findings = Findings::new(text);
    let root = match DeTable::parse(text) {
        Ok(root) => root,
        Err(why) => {
            let offset = why.span().map_or(0, |span| span.start);
            findings.at(offset, format!("this is no TOML: {}", why.message()));
            return Err(refused(findings.into_problems()));
        }
    };
    inline_secrets::refuse(root.get_ref(), &findings);
    if !findings.is_empty() {
        return Err(refused(findings.into_problems()));
    }
    let folder = Folder(path.parent().map(Path::to_owned).unwrap_or_default());
    let mut root = Root { table: root.get_ref(), findings: &findings, folder: &folder, known: Vec::new() };
    let found = wanted(&mut root).filter(|_| findings.is_empty());
    found.ok_or_else(|| refused(findings.into_problems()))
}

/// The folder of the file, from which the paths in it are counted.
struct Folder(PathBuf);

impl Folder {
    fn resolve(&self, path: &str) -> PathBuf {
        self.0.join(path)
    }

    fn path(&self, entry: &Entry<'_>) -> Option<PathBuf> {
        entry.text().map(|path| self.resolve(path))
    }
}

fn file(root: &mut Root<'_>) -> Option<Config> {
    let sides = root.sides();
    let warehouses = root.tables("warehouses").and_then(rules::warehouses);
    let channels = root.tables("channels").and_then(channels::channels);
    let orders = root.required("orders", rules::orders);
    let sales_orders = root.optional("sales_orders", rules::sales_orders);
    let stock = root.optional("stock", rules::stock);
    let returns = root.optional("returns", rules::returns);
    let items = root.optional("items", rules::items);
    let despatch = root.optional("despatch", parcels::despatch);
    let tracking = root.optional("tracking", parcels::tracking);
    let aliases = root.optional_tables("aliases", rules::aliases);
    let intervals = root.optional("intervals", rules::intervals);
    let windows = root.optional("maintenance", operations::maintenance);
    let reconcile = root.optional("reconcile", operations::reconcile);
    let folder = root.folder;
    let alerts = root.optional("alerts", |section| operations::alerts(section, folder));
    let history = root.optional("history", rules::history);
    root.refuse_unknown();

    let ((sap, veeqo, store), orders) = (sides?, orders?);
    let Some(since) = orders.since.instant(&sap.time_zone) else {
        root.findings.nowhere("[orders] since: is no day in the time zone of [sap]".to_owned());
        return None;
    };
    let Warehouses { map: warehouses, dock_receipts } = warehouses?;
    if warehouses.is_empty() {
        root.findings.nowhere(
            "[[warehouses]]: no pair is enabled; `warehouses add` verifies one and enables it".to_owned(),
        );
        return None;
    }
    let returns = returns?;
    if let Some(code) = returns.warehouse.as_ref().filter(|code| warehouses.veeqo(code).is_some()) {
        let why = format!(
            "[returns] warehouse: {code} is mapped, and its stock would be sold; name one that is not"
        );
        root.findings.nowhere(why);
        return None;
    }
    let alerts = alerts?;
    let settings = Settings {
        warehouses,
        channels: channels?,
        push_channel: veeqo.push_channel,
        sales_orders: sales_orders?,
        time_zone: sap.time_zone.clone(),
        since,
        rounding_tolerance: orders.rounding_tolerance,
        cancelled_rest: orders.cancelled_rest,
        regions: orders.regions,
        settle: sap.settle,
        stock: StockSettings { dock_receipts, ..stock? },
        returns,
        items: ItemSettings { aliases: aliases?, ..items? },
        despatch: despatch?,
        tracking: tracking?,
        intervals: intervals?,
        names: sap.names.clone(),
        operations: OperationSettings {
            windows: windows?,
            thresholds: alerts.thresholds,
            reconcile: reconcile?,
        },
        history: history?,
    };
    Some(Config { sap, veeqo, store, settings, alerts: alerts.target })
}

/// The sections of the file.
struct Root<'d> {
    table: &'d DeTable<'d>,
    findings: &'d Findings<'d>,
    folder: &'d Folder,
    known: Vec<&'static str>,
}

impl<'d> Root<'d> {
    /// Where the two systems and our own memory are.
    fn sides(&mut self) -> Option<(SapConfig, VeeqoConfig, String)> {
        let folder = self.folder;
        let sap = self.required("sap", |section| sides::sap(section, folder));
        let veeqo = self.required("veeqo", |section| sides::veeqo(section, folder));
        let store = self.required("store", |section| sides::store(section, folder));
        Some((sap?, veeqo?, store?))
    }

    fn entry(&mut self, key: &'static str, place: String) -> Option<Entry<'d>> {
        self.known.push(key);
        let (name, value) = self.table.iter().find(|(name, _)| name.get_ref().as_ref() == key)?;
        Some(Entry::new(self.findings, place, name.span().start, value.get_ref(), value.span()))
    }

    fn required<T>(
        &mut self,
        key: &'static str,
        read: impl FnOnce(&mut Section<'d>) -> Option<T>,
    ) -> Option<T> {
        match self.entry(key, format!("[{key}]")) {
            Some(entry) => read(&mut entry.section()?),
            None => self.missing(&format!("[{key}]")),
        }
    }

    fn optional<T: Default>(
        &mut self,
        key: &'static str,
        read: impl FnOnce(&mut Section<'d>) -> Option<T>,
    ) -> Option<T> {
        match self.entry(key, format!("[{key}]")) {
            Some(entry) => read(&mut entry.section()?),
            None => Some(T::default()),
        }
    }

    /// A list of tables, at least one.
    fn tables(&mut self, key: &'static str) -> Option<Vec<Section<'d>>> {
        let Some(entry) = self.entry(key, format!("[[{key}]]")) else {
            return self.missing(&format!("[[{key}]]"));
        };
        entry.list(Entry::section)
    }

    /// A list of tables that may be absent.
    fn optional_tables<T: Default>(
        &mut self,
        key: &'static str,
        read: impl FnOnce(Vec<Section<'d>>) -> Option<T>,
    ) -> Option<T> {
        match self.entry(key, format!("[[{key}]]")) {
            Some(entry) => read(entry.list(Entry::section)?),
            None => Some(T::default()),
        }
    }

    fn missing<T>(&self, section: &str) -> Option<T> {
        self.findings.nowhere(format!("{section} is missing"));
        None
    }

    fn refuse_unknown(&self) {
        for (name, _) in self.table.iter() {
            let key = name.get_ref().as_ref();
            if !self.known.contains(&key) {
                let known = self.known.join(", ");
                let text = format!("{key}: is no section of this file; known are {known}");
                self.findings.at(name.span().start, text);
            }
        }
    }
}
