//! Which SKU stands for which item: the configuration's aliases and those that people mapped while the program ran.

use crate::error::EngineError;
use crate::ledger::{Alias, Store};
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

/// The settings of items with every alias that counts.
pub(crate) async fn effective(
    settings: &ItemSettings,
    store: &dyn Store,
) -> Result<ItemSettings, EngineError> {
    let aliases = merged(&settings.aliases, &store.aliases().await?);
    Ok(ItemSettings { aliases, ..settings.clone() })
}
