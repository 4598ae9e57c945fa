//! Which SKU stands for which item: the configuration's aliases and those that people mapped while the program ran.

use crate::error::EngineError;
use crate::ledger::{Action, Alias, Change, JournalEntry, Operator, Store, StoreError};
use crate::settings::ItemSettings;
use b1_veeqo_mapping::sku::AliasTable;
use b1_veeqo_mapping::{ItemCode, Sku};

/// The configuration's aliases and the mapped ones; where both speak of one SKU or one item, the configuration's holds.
#[must_use]
pub fn merged(configured: &AliasTable, mapped: &[Alias]) -> AliasTable {
    let mut pairs: Vec<(Sku, ItemCode)> =
        configured.iter().map(|(sku, item)| (sku.clone(), item.clone())).collect();
    for alias in mapped {
        let free = pairs.iter().all(|(sku, item)| *sku != alias.sku && *item != alias.item);
        if free {
            pairs.push((alias.sku.clone(), alias.item.clone()));
        } else if configured.item_code(&alias.sku).ok().as_ref() != Some(&alias.item) {
            tracing::warn!(sku = %alias.sku, item = %alias.item, "the configuration lists another alias: this one does not count");
        }
    }
    // One-to-one by construction.
    AliasTable::new(pairs).unwrap_or_else(|_| configured.clone())
}

/// Why an alias cannot be removed. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NoAlias {
    /// It stands in the configuration.
    #[error(
        "the configuration lists {sku} for {item} in [[aliases]]: remove it there, and start `run` again"
    )]
    Configured {
        /// The SKU in Veeqo.
        sku: Sku,
        /// The item in SAP.
        item: ItemCode,
    },
    /// Nobody mapped the SKU.
    #[error("nobody mapped {sku} to an item; `aliases list` shows what was mapped")]
    Unknown {
        /// The SKU that was given.
        sku: Sku,
    },
}

/// Asks the engine to let a SKU that a person mapped stand for its item no longer; the alias that goes.
///
/// # Errors
/// The store failed.
pub async fn unmap(
    store: &dyn Store,
    configured: &AliasTable,
    sku: Sku,
    by: &Operator,
) -> Result<Result<Alias, NoAlias>, StoreError> {
    let Some(alias) = store.aliases().await?.into_iter().find(|alias| alias.sku == sku) else {
        let listed = configured.iter().find(|(listed, _)| **listed == sku);
        return Ok(Err(match listed {
            Some((_, item)) => NoAlias::Configured { item: item.clone(), sku },
            None => NoAlias::Unknown { sku },
        }));
    };
    let entry = JournalEntry {
        at: by.at,
        record: format!("item:{}", alias.item),
        action: "SKU given up".to_owned(),
        detail: format!("{sku} in Veeqo"),
        actor: Some(by.name.clone()),
    };
    let ask = Change::Ask { by: by.clone(), action: Box::new(Action::UnmapSku { sku }) };
    store.commit(vec![ask, Change::Journal(entry)]).await?;
    Ok(Ok(alias))
}

/// The settings of items with every alias that counts.
pub(crate) async fn effective(
    settings: &ItemSettings,
    store: &dyn Store,
) -> Result<ItemSettings, EngineError> {
    let aliases = merged(&settings.aliases, &store.aliases().await?);
    Ok(ItemSettings { aliases, ..settings.clone() })
}
