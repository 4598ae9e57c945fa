//! The tie between SAP's order and Veeqo's: Veeqo's order has a row of its own, whose link is SAP's order, so that its parcels are delivered there
//! like those of any other order.

use super::rows::{SaleFacts, SaleLink, json};
use super::sale::Sale;
use crate::context::Context;
use crate::despatch::{BasedDelivery, DespatchLink, HandMade, PostedLine, based_on, taken_from_sap};
use crate::error::EngineError;
use crate::ledger::{Change, PairKey, Work, WorkKey, WorkState};
use crate::orders::{OrderFacts, OrderLink};
use b1_veeqo_mapping::{ItemCode, WarehouseCode};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// Ties an order of Veeqo to SAP's: from now on its parcels are deliveries of that.
pub(super) async fn link(
    ctx: &Context,
    work: &mut Work,
    facts: &mut SaleFacts,
    order_id: i64,
) -> Result<(), EngineError> {
    let key = WorkKey::order(order_id);
    let Some(mut order) = ctx.store.work(&key).await? else { return Ok(()) };
    let number =
        order.facts::<OrderFacts>().map_err(|error| EngineError::facts(&key, error))?.snapshot.number;
    let announced = work.intent.as_ref().is_some_and(|intent| intent.reference == number);
    let sent = facts.announced.take().filter(|_| announced);
    let sold = order_link(ctx, &facts.sale, sent.as_ref()).await?;
    order.link = Some(json(&key, &sold)?);
    order.refused = false;
    order.enter(WorkState::Done, None);
    work.link = Some(json(&work.key, &SaleLink { order_id, sent })?);
    work.facts = json(&work.key, facts)?;
    work.intent = None;
    work.attempts = 0;
    work.enter(WorkState::Due, None);
    let changes = vec![
        ctx.resolved(&order),
        ctx.resolved(work),
        ctx.journal(&work.key, "in Veeqo", format!("order {order_id}, {number}")),
        Change::PutWork(Box::new(order)),
        Change::PutWork(Box::new(work.clone())),
    ];
    ctx.commit(changes).await
}

/// SAP's order as the despatch flow delivers on it: what is open, and what our own deliveries took already. Others' are left out of account.
async fn order_link(ctx: &Context, sale: &Sale, sent: Option<&Sale>) -> Result<OrderLink, EngineError> {
    let partly =
        sale.delivered() > Decimal::ZERO || sent.is_some_and(|sent| sent.delivered() > Decimal::ZERO);
    let deliveries =
        if partly { based_on(ctx, &sale.card_code, sale.date, sale.doc_entry).await? } else { Vec::new() };
    let (ours, others): (Vec<_>, Vec<_>) = deliveries.into_iter().partition(BasedDelivery::is_ours);
    let delivered = |line_num: i32| -> Decimal {
        let lines = ours.iter().flat_map(|delivery| &delivery.made.lines);
        lines.filter(|line| line.base_line == line_num).map(|line| line.quantity).sum()
    };
    Ok(OrderLink {
        doc_entry: sale.doc_entry,
        doc_num: Some(sale.doc_num),
        card_code: sale.card_code.clone(),
        currency: sale.currency.clone(),
        lines: posted_lines(sale, &delivered),
        freight: sale.freight.clone(),
        // SAP leads the money of its own orders.
        total: None,
        rounding: Decimal::ZERO,
        cancelled: false,
        told_cancelled: false,
        discount_percent: sale.discount_percent,
        by_hand: Vec::new(),
        extras_delivered: false,
        delivered_before: entries(&others, false),
        invoiced_before: entries(&others, true),
    })
}

fn entries(others: &[BasedDelivery], invoices: bool) -> Vec<i64> {
    let made = others.iter().map(|delivery| &delivery.made);
    made.filter(|made| made.invoice == invoices).map(|made| made.doc_entry).collect()
}

fn posted_lines(sale: &Sale, delivered: &dyn Fn(i32) -> Decimal) -> Vec<PostedLine> {
    let lines = sale.lines.iter().filter_map(|line| {
        let quantity = line.open + delivered(line.line_num);
        Some(PostedLine {
            line_num: line.line_num,
            item: ItemCode::new(line.item.as_str()).ok()?,
            warehouse: WarehouseCode::new(line.warehouse.as_str()).ok()?,
            quantity,
        })
    });
    lines.filter(|line| line.quantity > Decimal::ZERO).collect()
}

/// The order is gone from Veeqo before anything left: deliveries that somebody made in SAP meanwhile are movements like any other.
pub(super) async fn retire(ctx: &Context, work: &mut Work, order_id: i64) -> Result<(), EngineError> {
    let key = WorkKey::order(order_id);
    let Some(mut order) = ctx.store.work(&key).await? else { return Ok(()) };
    let link = order.link::<OrderLink>().map_err(|error| EngineError::facts(&key, error))?;
    let mut moved: BTreeMap<PairKey, Decimal> = BTreeMap::new();
    let unmatched = |made: &HandMade| made.allocation_id.is_none();
    let by_hand = link.map(|link| link.by_hand).unwrap_or_default();
    for line in by_hand.iter().filter(|made| unmatched(made)).flat_map(|made| &made.lines) {
        *moved.entry(line.pair()).or_default() -= line.quantity;
    }
    let mut changes = taken_from_sap(ctx, moved).await?;
    order.enter(WorkState::Excluded, Some("cancelled in Veeqo before anything left".to_owned()));
    work.link = None;
    work.enter(WorkState::Due, None);
    changes.extend([
        ctx.resolved(&order),
        ctx.journal(&work.key, "no longer in Veeqo", format!("order {order_id} is cancelled")),
        Change::PutWork(Box::new(order)),
        Change::PutWork(Box::new(work.clone())),
    ]);
    ctx.commit(changes).await
}

/// Both sides agree. Where SAP has other lines for the same goods, parcels are delivered on these.
pub(super) async fn keep(ctx: &Context, work: &mut Work, sale: &Sale) -> Result<(), EngineError> {
    let mut changes = vec![ctx.resolved(work)];
    let link = work.link::<SaleLink>().map_err(|error| EngineError::facts(&work.key, error))?;
    if let Some(order) = match &link {
        Some(link) => relinked(ctx, sale, link.order_id).await?,
        None => None,
    } {
        changes.push(Change::PutWork(Box::new(order)));
    }
    work.attempts = 0;
    work.enter(WorkState::Done, None);
    changes.push(Change::PutWork(Box::new(work.clone())));
    ctx.commit(changes).await
}

async fn relinked(ctx: &Context, sale: &Sale, order_id: i64) -> Result<Option<Work>, EngineError> {
    let key = WorkKey::order(order_id);
    let Some(mut order) = ctx.store.work(&key).await? else { return Ok(None) };
    let Some(mut link) = order.link::<OrderLink>().map_err(|error| EngineError::facts(&key, error))? else {
        return Ok(None);
    };
    let parcels = ctx.store.children(&key).await?;
    let mut ours: BTreeMap<i32, Decimal> = BTreeMap::new();
    for parcel in parcels.iter().filter(|parcel| parcel.state == WorkState::Done) {
        let delivery =
            parcel.link::<DespatchLink>().map_err(|error| EngineError::facts(&parcel.key, error))?;
        for line in delivery.into_iter().flat_map(|delivery| delivery.lines) {
            *ours.entry(line.base_line).or_default() += line.quantity;
        }
    }
    let lines = posted_lines(sale, &|line| ours.get(&line).copied().unwrap_or_default());
    if link.lines == lines {
        return Ok(None);
    }
    link.lines = lines;
    order.link = Some(json(&key, &link)?);
    Ok(Some(order))
}
