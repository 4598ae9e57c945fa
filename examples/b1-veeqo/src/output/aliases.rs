//! Which SKU stands for which item.

use super::rows::Rows;
use b1_veeqo_mapping::sku::AliasTable;
use b1_veeqo_sync::ledger::Alias;
use jiff::Timestamp;
use serde::Serialize;
use std::fmt;

/// Where an alias stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
enum Source {
    Configuration,
    Store,
}

#[derive(Debug, Serialize)]
struct Row {
    sku: String,
    item: String,
    source: Source,
    /// Whether it holds: the configuration's do, and what does not speak of the same SKU or item.
    holds: bool,
    by: Option<String>,
    at: Option<Timestamp>,
}

/// Every alias, those of the configuration first.
#[derive(Debug, Serialize)]
#[serde(transparent)]
pub(crate) struct AliasList(Vec<Row>);

impl AliasList {
    pub(crate) fn of(configured: &AliasTable, mapped: Vec<Alias>) -> Self {
        let row = |(sku, item): (&b1_veeqo_mapping::Sku, &b1_veeqo_mapping::ItemCode)| Row {
            sku: sku.to_string(),
            item: item.to_string(),
            source: Source::Configuration,
            holds: true,
            by: None,
            at: None,
        };
        let mut rows: Vec<Row> = configured.iter().map(row).collect();
        rows.extend(mapped.into_iter().map(|Alias { sku, item, by }| Row {
            holds: configured.iter().all(|(other, code)| *other != sku && *code != item),
            sku: sku.to_string(),
            item: item.to_string(),
            source: Source::Store,
            by: Some(by.name),
            at: Some(by.at),
        }));
        Self(rows)
    }
}

impl fmt::Display for AliasList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return writeln!(f, "every SKU in Veeqo is the code of its item in SAP");
        }
        let mut table = Rows::with_heading(&["SKU in Veeqo", "item in SAP", "from"]);
        for row in &self.0 {
            let from = match (&row.by, row.at) {
                (Some(by), Some(at)) => format!("mapped by {by} on {}", at.strftime("%Y-%m-%d")),
                _ => "[[aliases]] of the configuration".to_owned(),
            };
            let held = if row.holds { "" } else { "; the configuration says otherwise, and holds" };
            table.push([row.sku.clone(), row.item.clone(), format!("{from}{held}")]);
        }
        write!(f, "{table}")
    }
}

/// The alias that goes.
#[derive(Debug, Serialize)]
pub(crate) struct UnmapView {
    removed: bool,
    sku: String,
    item: String,
}

impl From<Alias> for UnmapView {
    fn from(alias: Alias) -> Self {
        Self { removed: true, sku: alias.sku.to_string(), item: alias.item.to_string() }
    }
}

impl fmt::Display for UnmapView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { sku, item, .. } = self;
        writeln!(
            f,
            "from the next pass on {sku} no longer stands for {item}: the item goes by its own code, \
             the product with that SKU is told as one that nobody knows, and new orders of it are held"
        )
    }
}
