//! Where the goods of a return go, and which lines in SAP take them back.

use super::base::{BaseLine, Known};
use super::decide::{Place, Stay, place};
use super::facts::ReturnFacts;
use super::plan::{Obstacle, ReturnedLine, Wanted, spread};
use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::PairKey;
use crate::memory::Memory;
use crate::settings::InvoicedReturn;
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use rust_decimal::Decimal;
use sap_b1_client::DocumentKind;

/// Where everything goes, or why that cannot be said yet.
pub(super) async fn wanted(
    ctx: &Context,
    memory: &Memory,
    facts: &ReturnFacts,
) -> Result<Result<Vec<Wanted>, Stay>, EngineError> {
    let warehouse = facts.sap_warehouse(ctx, memory);
    let named = facts.warehouse.as_deref().unwrap_or_default();
    if warehouse.is_none() && memory.warehouse_named(named).is_none() {
        let text = format!("it goes to the warehouse '{named}', and Veeqo has not exactly one of that name");
        return Ok(Err(Stay::Hold(Trouble::new(Code::ReturnWarehouseUnclear, text))));
    }
    let mut all = Vec::new();
    for line in facts.lines.iter().filter(|line| line.received > Decimal::ZERO) {
        let Some(item) = memory.items.of_sellable(line.sellable_id) else {
            let text =
                format!("{} of product '{}' came back, and it has no item in SAP", line.received, line.sku);
            return Ok(Err(Stay::Hold(Trouble::new(Code::SkuUnmapped, text))));
        };
        let key = warehouse.clone().map(|warehouse| PairKey { item: item.item_code.clone(), warehouse });
        let found = Place {
            item: &item.item_code,
            stocked: item.inventory,
            warehouse: warehouse.as_ref(),
            pair: match &key {
                Some(key) => ctx.store.pair(key).await?,
                None => None,
            },
            elsewhere: ctx.settings.returns.warehouse.as_ref(),
        };
        match place(facts, line, &found, ctx.now()) {
            Ok(wanted) => all.extend(wanted),
            Err(why) => return Ok(Err(why)),
        }
    }
    Ok(Ok(all))
}

/// Lines of a document, or what stands in the way and whether that is an invoice.
pub(super) type Found = Result<(DocumentKind, Vec<ReturnedLine>), (Obstacle, bool)>;

/// What the deliveries do not have open may have been invoiced: then a credit note takes it back, where that is wanted.
pub(super) async fn of_invoices(
    ctx: &Context,
    memory: &Memory,
    known: &Known,
    wanted: &[Wanted],
    delivered: &[BaseLine],
    obstacle: Obstacle,
) -> Result<Found, EngineError> {
    if !matches!(obstacle, Obstacle::NotOpen { .. }) || known.deliveries.is_empty() && known.direct.is_empty()
    {
        return Ok(Err((obstacle, false)));
    }
    let lines = known.invoiced(ctx, memory, delivered).await?;
    let found = spread(wanted, &lines);
    let both: Vec<_> = delivered.iter().chain(&lines).cloned().collect();
    let invoiced = spread(wanted, &both).is_ok();
    Ok(match (found, ctx.settings.returns.invoiced) {
        (Ok(lines), InvoicedReturn::CreditNote) => Ok((DocumentKind::CreditNotes, lines)),
        (Err(numbers @ Obstacle::Numbers { .. }), InvoicedReturn::CreditNote) => Err((numbers, false)),
        _ => Err((obstacle, invoiced)),
    })
}
