//! Barcodes that stand on several items: a scanner cannot tell these apart.

use crate::context::Context;
use crate::error::EngineError;
use crate::items::Items;
use crate::ledger::{Change, ExceptionRecord, Flow, ItemRecord};
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use std::collections::BTreeMap;

const RECORD: &str = "barcode:";

/// Tells of each shared barcode once; those that are shared no more are no longer told.
pub(super) async fn tell_shared(
    ctx: &Context,
    items: &Items,
    open: &[ExceptionRecord],
) -> Result<(), EngineError> {
    let shared = shared(items.iter());
    let told: Vec<&str> = open.iter().filter_map(|known| known.record.strip_prefix(RECORD)).collect();
    let mut changes = Vec::new();
    for barcode in told.iter().filter(|barcode| !shared.contains_key(**barcode)) {
        let record = format!("{RECORD}{barcode}");
        changes.push(Change::ResolveExceptions { record, keep: Vec::new(), at: ctx.now() });
    }
    for (barcode, codes) in shared.iter().filter(|(barcode, _)| !told.contains(barcode)) {
        let text = format!("barcode {barcode} stands on {} items in SAP: {}", codes.len(), codes.join(", "));
        let trouble = Trouble::new(Code::BarcodeDuplicate, text);
        let (record, subject) = (format!("{RECORD}{barcode}"), format!("barcode {barcode}"));
        changes.push(ctx.tell(Flow::Catalogue, record, subject, trouble, None));
    }
    ctx.commit(changes).await
}

/// Barcodes on more than one item that is sold through Veeqo, with the items' codes.
fn shared<'a>(items: impl Iterator<Item = &'a ItemRecord>) -> BTreeMap<&'a str, Vec<&'a str>> {
    let mut by_barcode: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for item in items.filter(|item| item.ineligible.is_none()) {
        if let Some(barcode) = &item.barcode {
            by_barcode.entry(barcode).or_default().push(item.item_code.as_str());
        }
    }
    by_barcode.retain(|_, codes| codes.len() > 1);
    by_barcode.values_mut().for_each(|codes| codes.sort_unstable());
    by_barcode
}
