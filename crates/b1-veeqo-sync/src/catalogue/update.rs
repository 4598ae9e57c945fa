//! Putting SAP's title, SKU and barcode to Veeqo, and telling what somebody had changed there.

use super::create::{link, record, tell};
use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::{ItemRecord, ProductLink};
use crate::memory::{Memory, Overwritten, SellableView};
use crate::report::FlowReport;
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use veeqo_client::{Field, ProductChanges, ProductId, SellableId, VariantChanges};

/// Puts SAP's title, SKU and barcode to Veeqo. `edited` says what somebody changed there.
pub(super) async fn update(
    ctx: &Context,
    memory: &mut Memory,
    item: &ItemRecord,
    view: &SellableView,
    edited: Option<String>,
    report: &mut FlowReport,
) -> Result<(), EngineError> {
    let Some(old) = item.product.clone() else { return Ok(()) };
    let Ok(product) = ProductId::new(old.product_id) else { return Ok(()) };
    let Some(changes) = changes(item, view, &old) else { return Ok(()) };
    let overwritten =
        Overwritten { shown: view.texts(), name: item.name.clone(), barcode: item.barcode.clone() };
    if memory.overwritten.get(&old.sellable_id) == Some(&overwritten) {
        // The server took the same values before and shows the old ones again.
        return Ok(());
    }
    memory.overwritten.insert(old.sellable_id, overwritten);
    if let Some(text) = edited {
        let text = format!("{text}; SAP's value is put back");
        let entry = ctx.journal(&format!("item:{}", item.item_code), "put back", text.as_str());
        // Told first: once it is put back, nothing shows any more that there was an edit.
        ctx.commit(vec![entry, tell(ctx, item, Trouble::new(Code::ProductEditedInVeeqo, text))]).await?;
    }
    match ctx.veeqo.update_product(product, &changes).await {
        Ok(_) => {
            report.written += 1;
            remember(memory, item, old.sellable_id);
            let mut link = link(item, old.sellable_id, view, true);
            link.created_by_us = old.created_by_us;
            record(ctx, memory, item, link, "updated").await
        }
        Err(error) if error.is_outcome_unknown() => {
            memory.overwritten.remove(&old.sellable_id);
            memory.products_swept = false;
            Ok(())
        }
        Err(error) => {
            let Some(refusal) = error.refusal().filter(|_| !error.is_unauthorized()) else {
                memory.overwritten.remove(&old.sellable_id);
                return Err(EngineError::veeqo("update a product", error));
            };
            report.held += 1;
            let what = format!("title, SKU and barcode of item {}", item.item_code);
            let trouble = Trouble::refused_by_veeqo(refusal, &what);
            ctx.commit(vec![tell(ctx, item, trouble)]).await
        }
    }
}

fn changes(item: &ItemRecord, view: &SellableView, link: &ProductLink) -> Option<ProductChanges> {
    let mut variant = VariantChanges::new(SellableId::new(link.sellable_id).ok()?);
    variant.sku_code = Some(item.sku.to_string());
    variant.upc_code = item.barcode.clone().map_or(Field::Keep, Field::Set);
    let title = (view.siblings == 1).then(|| item.name.clone());
    Some(ProductChanges { title, variants: vec![variant], ..ProductChanges::default() })
}

fn remember(memory: &mut Memory, item: &ItemRecord, sellable_id: i64) {
    let Some(known) = memory.sellables.get_mut(&sellable_id) else { return };
    known.sku = item.sku.to_string();
    known.title = if known.siblings == 1 { item.name.clone() } else { known.title.clone() };
    known.barcode = item.barcode.clone().or_else(|| known.barcode.clone());
}
