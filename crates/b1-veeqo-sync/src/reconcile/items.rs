//! SAP's items against Veeqo's products.

use super::explain::{Finding, Found};
use super::read::memory;
use crate::aliases::effective;
use crate::catalogue::{read_item, views};
use crate::context::Context;
use crate::error::EngineError;
use crate::items::Items;
use crate::ledger::{Ineligible, ItemRecord};
use crate::memory::SellableView;
use b1_veeqo_mapping::ItemCode;
use sap_b1_client::ItemQuery;
use std::collections::{BTreeMap, BTreeSet};
use veeqo_client::{Error, ProductFilter, ProductId};

/// So many records are read a second time; where more differ, both sides are not in step at all.
const MOST: usize = 500;

/// Compares a linked item with its sellable.
fn compare(item: &ItemRecord, view: &SellableView) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut differ = |field: &'static str, sap: &str, veeqo: &str, rule: Option<String>| {
        if sap != veeqo {
            found.push(Finding {
                record: format!("item:{}", item.item_code),
                subject: format!("item {}", item.item_code),
                field,
                sap: sap.to_owned(),
                veeqo: veeqo.to_owned(),
                message: format!(
                    "item {}: the {field} is '{sap}' in SAP and '{veeqo}' in Veeqo",
                    item.item_code
                ),
                order: None,
                rule,
            });
        }
    };
    differ("SKU", item.sku.as_str(), &view.sku, None);
    // Variants share their product's title: it is left alone.
    if view.siblings == 1 {
        differ("title", &item.name, &view.title, None);
    }
    if let Some(barcode) = &item.barcode {
        differ("barcode", barcode, view.barcode.as_deref().unwrap_or_default(), None);
    }
    if let Some(why @ (Ineligible::Frozen | Ineligible::NotValid)) = &item.ineligible {
        let rule = format!("{why} in SAP; its product stays in Veeqo");
        differ("frozen", "frozen", "sold", Some(rule));
    }
    found
}

/// Reads both sides, and what differs once more.
pub(super) async fn read(ctx: &Context) -> Result<Found, EngineError> {
    let known = memory(ctx).await?.items;
    let mut items = items(ctx, &known).await?;
    let skus: BTreeSet<String> = items.values().map(|item| item.sku.to_string()).collect();
    let mut found = Found::default();
    let (mut seen, mut strangers) = (BTreeSet::new(), BTreeMap::new());
    let mut products = ctx.veeqo.list_products(&ProductFilter::default());
    loop {
        match products.try_next().await {
            Ok(Some(product)) => {
                for (sellable, view) in views(&product) {
                    let linked = known.of_sellable(sellable).map(|item| item.item_code.clone());
                    match linked.as_ref().and_then(|code| items.get(code)) {
                        Some(item) => {
                            found.records.insert(format!("item:{}", item.item_code));
                            found.findings.extend(compare(item, &view));
                            seen.insert(item.item_code.clone());
                        }
                        None if skus.contains(view.sku.as_str()) => {}
                        None => {
                            strangers.insert(sellable, view.product_id);
                            found.findings.push(stranger(sellable, &view));
                        }
                    }
                }
            }
            Ok(None) | Err(Error::UnreadableRows { .. }) => break,
            Err(error) => return Err(EngineError::veeqo("list products", error)),
        }
    }
    items.retain(|code, item| item.ineligible.is_none() && !seen.contains(code));
    found.records.extend(items.keys().map(|code| format!("item:{code}")));
    found.findings.extend(items.values().map(absent));
    found.findings = again(ctx, found.findings, &strangers).await?;
    Ok(found)
}

/// Reads what differs a second time, record by record (of strangers with their products): what agrees by now is no difference.
async fn again(
    ctx: &Context,
    findings: Vec<Finding>,
    strangers: &BTreeMap<i64, i64>,
) -> Result<Vec<Finding>, EngineError> {
    let known = memory(ctx).await?.items;
    let records: BTreeSet<String> = findings.iter().map(|finding| finding.record.clone()).collect();
    let (first, rest): (Vec<_>, Vec<_>) =
        records.into_iter().enumerate().partition(|(place, _)| *place < MOST);
    let rest: BTreeSet<String> = rest.into_iter().map(|(_, record)| record).collect();
    let mut told: Vec<Finding> =
        findings.into_iter().filter(|finding| rest.contains(&finding.record)).collect();
    for (_, record) in first {
        if let Some(code) = record.strip_prefix("item:").and_then(|code| ItemCode::new(code).ok()) {
            told.extend(item_again(ctx, &known, &code).await?);
        } else if let Some(id) = record.strip_prefix("sellable:").and_then(|id| id.parse().ok()) {
            let product = strangers.get(&id).copied().unwrap_or_default();
            told.extend(stranger_again(ctx, &known, product, id).await?);
        }
    }
    Ok(told)
}

/// One item, with its product as it is now.
async fn item_again(ctx: &Context, known: &Items, code: &ItemCode) -> Result<Vec<Finding>, EngineError> {
    let today = ctx.now().to_zoned(ctx.settings.time_zone.clone()).date();
    let Some(name) = sap_b1_client::ItemCode::new(code.as_str()).ok() else { return Ok(Vec::new()) };
    let row = ctx.sap.get_item(&name).await.map_err(|error| EngineError::sap("read an item", error))?;
    let link = known.get(code).and_then(|item| item.product.clone());
    let settings = effective(&ctx.settings.items, ctx.store.as_ref()).await?;
    let read = row.and_then(|row| read_item(&row, &settings, today, link.clone()).ok());
    let Some(item) = read else { return Ok(Vec::new()) };
    let view = match link {
        Some(link) => view(ctx, link.product_id, link.sellable_id).await?,
        None => None,
    };
    Ok(match view {
        Some(view) => compare(&item, &view),
        None if item.ineligible.is_none() => vec![absent(&item)],
        None => Vec::new(),
    })
}

/// A sellable that belonged to no item.
async fn stranger_again(
    ctx: &Context,
    known: &Items,
    product: i64,
    id: i64,
) -> Result<Vec<Finding>, EngineError> {
    if let Some(item) = known.of_sellable(id) {
        return item_again(ctx, known, &item.item_code).await;
    }
    let Some(view) = view(ctx, product, id).await? else { return Ok(Vec::new()) };
    let item = match sap_b1_client::ItemCode::new(&view.sku) {
        Ok(code) => ctx.sap.get_item(&code).await.map_err(|error| EngineError::sap("read an item", error))?,
        Err(_) => None,
    };
    Ok(if item.is_some() { Vec::new() } else { vec![stranger(id, &view)] })
}

/// A sellable as Veeqo shows it now.
async fn view(ctx: &Context, product: i64, sellable: i64) -> Result<Option<SellableView>, EngineError> {
    let Ok(id) = ProductId::new(product) else { return Ok(None) };
    let shown = ctx.veeqo.get_product(id).await;
    let shown = shown.map_err(|error| EngineError::veeqo("read a product", error))?;
    let found = shown.and_then(|product| views(&product).into_iter().find(|(id, _)| *id == sellable));
    Ok(found.map(|(_, view)| view))
}

/// SAP's items, as the catalogue would read them.
async fn items(ctx: &Context, known: &Items) -> Result<BTreeMap<ItemCode, ItemRecord>, EngineError> {
    let today = ctx.now().to_zoned(ctx.settings.time_zone.clone()).date();
    let settings = effective(&ctx.settings.items, ctx.store.as_ref()).await?;
    let mut rows = ctx.sap.list_items(&ItemQuery::all());
    let mut items = BTreeMap::new();
    loop {
        match rows.try_next().await {
            Ok(Some(row)) => {
                let code = ItemCode::new(row.item_code.as_str()).ok();
                let product = code.and_then(|code| known.get(&code)?.product.clone());
                if let Ok(item) = read_item(&row, &settings, today, product) {
                    items.insert(item.item_code.clone(), item);
                }
            }
            Ok(None) | Err(sap_b1_client::Error::UnreadableRows { .. }) => return Ok(items),
            Err(error) => return Err(EngineError::sap("list items", error)),
        }
    }
}

fn stranger(sellable: i64, view: &SellableView) -> Finding {
    Finding {
        record: format!("sellable:{sellable}"),
        subject: format!("product '{}'", view.title),
        field: "missing",
        sap: "nothing".to_owned(),
        veeqo: view.sku.clone(),
        message: format!(
            "Veeqo has the product '{}' with the SKU '{}', and SAP no such item",
            view.title, view.sku
        ),
        order: None,
        rule: None,
    }
}

fn absent(item: &ItemRecord) -> Finding {
    let code = &item.item_code;
    Finding {
        record: format!("item:{code}"),
        subject: format!("item {code}"),
        field: "missing",
        sap: item.name.clone(),
        veeqo: "nothing".to_owned(),
        message: format!("item {code} ('{}') is to be sold, and Veeqo has no product of it", item.name),
        order: None,
        rule: None,
    }
}

#[cfg(test)]
#[path = "items_tests.rs"]
mod tests;
