//! SAP: items, price lists, item groups and bundles.

use super::Reader;
use super::answer::{Enough, walk};
use super::company::yes;
use super::value::{flag, number, rows, text};
use crate::audit::facts::{Facts, Item, Price, Source, Tree};
use sap_b1_client::{Filter, ListQuery, ManageMethod, TreeType};
use serde_json::Value;
use std::collections::BTreeSet;

/// What checks look at, and no more: a list of fifty thousand items has to travel.
const SELECT: [&str; 21] = [
    "ItemCode",
    "ItemName",
    "ItemsGroupCode",
    "BarCode",
    "SalesItem",
    "InventoryItem",
    "ManageSerialNumbers",
    "ManageBatchNumbers",
    "SRIAndBatchManageMethod",
    "Valid",
    "ValidFrom",
    "ValidTo",
    "Frozen",
    "FrozenFrom",
    "FrozenTo",
    "TreeType",
    "UoMGroupEntry",
    "InventoryUoMEntry",
    "SalesItemsPerUnit",
    "ItemBarCodeCollection",
    "ItemPrices",
];

impl Reader<'_> {
    /// Lists that only some configurations speak of.
    pub(super) async fn lists(&self, facts: &mut Facts) {
        let settings = &self.settings.items;
        if settings.price_list.is_some() {
            let found = self.small(facts, Source::PriceLists, "PriceLists").await;
            let list = |row: &Value| Some((number(row, "PriceListNo")?, flag(row, "Active") != Some(false)));
            facts.price_lists = found.iter().filter_map(list).collect();
        }
        if !settings.groups.is_empty() || !settings.require_tracking.is_empty() {
            let found = self.small(facts, Source::ItemGroups, "ItemGroups").await;
            facts.item_groups = found.iter().filter_map(|row| number(row, "Number")).collect();
        }
    }

    pub(super) async fn items(&self, facts: &mut Facts) {
        let prices = self.settings.items.price_list;
        let wanted = SELECT.into_iter().filter(|name| *name != "ItemPrices" || prices.is_some());
        let query = ListQuery::new().select(wanted);
        let all = self.sap.set::<Value>("Items").count(None).await.ok();
        self.told(Source::Items, 0, all);
        let (mut found, mut unreadable) = (Vec::new(), Vec::new());
        let mut pager = self.sap.set::<Value>("Items").list_by_key("ItemCode", &query);
        let end = walk(&mut pager, |page, _| {
            for row in page {
                match read(row, prices) {
                    Ok(item) => found.push(item),
                    Err((key, reason)) => unreadable.push((Source::Items, key, reason)),
                }
            }
            self.told(Source::Items, found.len(), all);
            Enough::No
        });
        let end = end.await;
        facts.end_of_sap(Source::Items, end);
        facts.items = found;
        facts.unreadable.extend(unreadable);
        if facts.items.iter().any(|item| item.tree == Tree::Sales) {
            self.bundles(facts).await;
        }
    }

    async fn bundles(&self, facts: &mut Facts) {
        let query = ListQuery::new()
            .select(["TreeCode", "TreeType", "ProductTreeLines"])
            .filter(Filter::eq("TreeType", "iSalesTree"));
        let mut found = Vec::new();
        let mut pager = self.sap.set::<Value>("ProductTrees").list_by_key("TreeCode", &query);
        let end = walk(&mut pager, |page, _| {
            found.extend(page);
            Enough::No
        });
        let end = end.await;
        facts.end_of_sap(Source::Bundles, end);
        let parts = |row: &Value| {
            let lines = row.get("ProductTreeLines").map(rows).unwrap_or_default();
            Some((text(row, "TreeCode")?, lines.iter().filter_map(|line| text(line, "ItemCode")).collect()))
        };
        facts.bundles = found.iter().filter_map(parts).collect();
    }
}

/// Reads an item whose code may be one that nobody could send, since that is what the audit looks for.
fn read(mut row: Value, prices: Option<i32>) -> Result<Item, (String, String)> {
    let code = row.get("ItemCode").and_then(Value::as_str).unwrap_or_default().to_owned();
    if let Some(key) = row.get_mut("ItemCode") {
        *key = Value::from("code");
    }
    match serde_json::from_value(row) {
        Ok(row) => Ok(Item { code, ..item(row, prices) }),
        Err(error) => Err((format!("'{code}'"), error.to_string())),
    }
}

fn item(row: sap_b1_client::Item, prices: Option<i32>) -> Item {
    let filled =
        |text: Option<String>| text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
    let barcode = filled(row.bar_code.clone());
    let more: BTreeSet<String> = row
        .item_bar_code_collection
        .iter()
        .filter_map(|code| filled(code.barcode.clone()))
        .filter(|code| Some(code) != barcode.as_ref())
        .collect();
    let price = prices.and_then(|list| row.price_on(list));
    let price = price.map(|price| Price { amount: price.price, currency: price.currency.clone() });
    let group = row.uom_group_entry.map(i64::from).filter(|group| *group >= 0);
    Item {
        code: row.item_code.as_str().to_owned(),
        name: filled(row.item_name),
        group: row.items_group_code.map(i64::from),
        barcode,
        more_barcodes: more.into_iter().collect(),
        sales: yes(row.sales_item.as_ref()),
        inventory: yes(row.inventory_item.as_ref()),
        batches: yes(row.manage_batch_numbers.as_ref()),
        serials: yes(row.manage_serial_numbers.as_ref()),
        release_only: row.sri_and_batch_manage_method == Some(ManageMethod::OnReleaseOnly),
        valid: row.valid.map(|flag| flag.is_yes()),
        valid_days: (row.valid_from, row.valid_to),
        frozen: row.frozen.map(|flag| flag.is_yes()),
        frozen_days: (row.frozen_from, row.frozen_to),
        tree: if row.tree_type == Some(TreeType::Sales) { Tree::Sales } else { Tree::Plain },
        unit_group: group,
        inventory_unit: row.inventory_uom_entry.map(i64::from).filter(|unit| *unit >= 0),
        per_sales_unit: row.sales_items_per_unit,
        price,
    }
}
