//! What rounding leaves over when an order is delivered in parts: each delivery rounds its own lines and their tax, and together they may come to a
//! minor unit more or less than the order. The last delivery takes that, in SAP's own rounding fields.

use super::plan::{DeliveredLine, PostedLine};
use super::record::DespatchLink;
use super::totals::read_totals;
use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::{Flow, Work, WorkState};
use crate::orders::{OrderFacts, OrderLink};
use b1_veeqo_mapping::Currency;
use b1_veeqo_mapping::money::Rounding;
use b1_veeqo_mapping::pricing::{PriceMode, TaxSource};
use rust_decimal::Decimal;
use sap_b1_client::{Document, NewDocument, YesNo};
use std::collections::BTreeMap;

/// Another delivery of the order.
#[derive(Clone, Debug)]
struct Earlier {
    lines: Vec<DeliveredLine>,
    total: Decimal,
    extras: bool,
}

/// Gives the last delivery of an order what the others' rounding leaves, where that can be told: where SAP's own totals of the others are what we
/// compute. Further apart than the tolerance it stays, and is told.
pub(super) async fn give(
    ctx: &Context,
    work: &Work,
    link: &OrderLink,
    (lines, extras): (&[DeliveredLine], bool),
    shown: Option<&Document>,
    delivery: &mut NewDocument,
) -> Result<(), EngineError> {
    let (Some(parent), Some(shown), Some(total)) = (&work.parent, shown, link.total) else { return Ok(()) };
    let siblings = ctx.store.children(parent).await?;
    let links = delivered(&siblings)?;
    let all = links.iter().flat_map(|link| &link.lines).chain(lines);
    if links.is_empty() || !completes(&link.lines, all) || !link.discount_percent.is_zero() {
        return Ok(());
    }
    if links.iter().any(|link| link.total.is_none()) {
        read_totals(ctx, true).await?;
    }
    let siblings = ctx.store.children(parent).await?;
    let earlier = delivered(&siblings)?
        .into_iter()
        .map(|link| Some(Earlier { total: link.total?, extras: link.extras, lines: link.lines }));
    let (Some(earlier), Some(order)) = (earlier.collect::<Option<Vec<_>>>(), ctx.store.work(parent).await?)
    else {
        return Ok(());
    };
    let Some(arithmetic) = Arithmetic::of(ctx, &order, shown)? else { return Ok(()) };
    let Some(rest) = remainder(&arithmetic, &link.lines, total, &earlier, (lines, extras)) else {
        return Ok(());
    };
    let most = arithmetic.rounding.unit()
        * Decimal::from(link.lines.len() * (earlier.len() + 1))
        * Decimal::from(ctx.settings.rounding_tolerance);
    if rest.is_zero() || rest.abs() > most {
        return Ok(());
    }
    let rounding = delivery.rounding_diff_amount.unwrap_or_default() + rest;
    delivery.rounding = Some(YesNo::Yes);
    delivery.rounding_diff_amount = Some(rounding);
    let text =
        format!("the order's deliveries come to {} without it: {rest} goes to its rounding", total - rest);
    ctx.commit(vec![ctx.journal(&work.key, "rounding", text)]).await
}

fn delivered(siblings: &[Work]) -> Result<Vec<DespatchLink>, EngineError> {
    let done = siblings.iter().filter(|row| row.flow == Flow::Despatch && row.state == WorkState::Done);
    let links = done.map(|row| row.link().map_err(|error| EngineError::facts(&row.key, error)));
    Ok(links.collect::<Result<Vec<Option<DespatchLink>>, _>>()?.into_iter().flatten().collect())
}

/// Whether nothing of the order is left then.
fn completes<'a>(posted: &[PostedLine], delivered: impl Iterator<Item = &'a DeliveredLine>) -> bool {
    let mut left: BTreeMap<i32, Decimal> = posted.iter().map(|line| (line.line_num, line.quantity)).collect();
    for line in delivered {
        *left.entry(line.base_line).or_default() -= line.quantity;
    }
    left.values().all(Decimal::is_zero)
}

/// How SAP computes a line of the order.
#[derive(Clone, Debug)]
struct Arithmetic {
    mode: PriceMode,
    rounding: Rounding,
    /// Price by the mode, and tax rate, of each line.
    prices: BTreeMap<i32, (Decimal, Decimal)>,
}

impl Arithmetic {
    fn of(ctx: &Context, order: &Work, shown: &Document) -> Result<Option<Self>, EngineError> {
        let facts: OrderFacts = order.facts().map_err(|error| EngineError::facts(&order.key, error))?;
        let channel = facts.snapshot.channel_id.and_then(|id| ctx.settings.channels.get(&id));
        let currency = facts.snapshot.currency.as_deref().and_then(|code| Currency::new(code).ok());
        let (Some(channel), Some(currency)) = (channel, currency) else { return Ok(None) };
        let mode = match channel.tax_source {
            TaxSource::Sap => channel.price_mode,
            TaxSource::Marketplace => PriceMode::Net,
        };
        let prices = shown.document_lines.iter().filter_map(|line| {
            let price = if mode == PriceMode::Gross { line.price_after_vat } else { line.price };
            let rate = line.tax_percentage_per_row? / Decimal::ONE_HUNDRED;
            Some((line.line_num.get(), (price?, rate)))
        });
        Ok(Some(Self { mode, rounding: Rounding::of(currency), prices: prices.collect() }))
    }

    /// What lines come to with their tax.
    fn sum<'a>(&self, lines: impl Iterator<Item = (i32, Decimal)> + 'a) -> Option<Decimal> {
        let mut sum = Decimal::ZERO;
        for (number, quantity) in lines {
            let (price, rate) = self.prices.get(&number)?;
            let amount = self.rounding.round(quantity * price);
            sum += match self.mode {
                PriceMode::Gross => amount,
                PriceMode::Net => amount + self.rounding.round(amount * rate),
            };
        }
        Some(sum)
    }

    fn delivered(&self, lines: &[DeliveredLine]) -> Option<Decimal> {
        self.sum(lines.iter().map(|line| (line.base_line, line.quantity)))
    }
}

/// What the last delivery is to take, so that all of them come to the order's total; `None` where SAP's totals of the others are not what we compute.
/// What the order has once, freight and rounding, is what its total has beyond its lines. Pure.
fn remainder(
    arithmetic: &Arithmetic,
    posted: &[PostedLine],
    total: Decimal,
    earlier: &[Earlier],
    (lines, extras): (&[DeliveredLine], bool),
) -> Option<Decimal> {
    let whole = arithmetic.sum(posted.iter().map(|line| (line.line_num, line.quantity)))?;
    let once = total - whole;
    let carried = earlier.iter().any(|earlier| earlier.extras);
    if !once.is_zero() && !carried && !extras {
        return None;
    }
    let others: Option<Decimal> = earlier.iter().map(|earlier| arithmetic.delivered(&earlier.lines)).sum();
    let others = others? + if carried { once } else { Decimal::ZERO };
    if earlier.iter().map(|earlier| earlier.total).sum::<Decimal>() != others {
        return None;
    }
    let own = arithmetic.delivered(lines)? + if carried { Decimal::ZERO } else { once };
    Some(total - others - own)
}

#[cfg(test)]
mod tests {
    use super::*;
    use b1_veeqo_mapping::{ItemCode, WarehouseCode};

    fn cents(cents: i64) -> Decimal {
        Decimal::new(cents, 2)
    }

    fn taken(quantity: i64) -> Vec<DeliveredLine> {
        let (item, warehouse) = (ItemCode::new("MUG").unwrap(), WarehouseCode::new("01").unwrap());
        vec![DeliveredLine { base_line: 0, item, warehouse, quantity: quantity.into() }]
    }

    /// An order of three at 3.33 and 20 %, of which two were delivered.
    fn left(
        mode: PriceMode,
        total: i64,
        delivered: i64,
        first_has_freight: bool,
        extras: bool,
    ) -> Option<Decimal> {
        let prices = [(0, (cents(333), Decimal::new(2, 1)))].into();
        let arithmetic = Arithmetic { mode, rounding: Rounding::CENTS, prices };
        let (item, warehouse) = (ItemCode::new("MUG").unwrap(), WarehouseCode::new("01").unwrap());
        let posted = [PostedLine { line_num: 0, item, warehouse, quantity: 3.into() }];
        let first = Earlier { lines: taken(2), total: cents(delivered), extras: first_has_freight };
        remainder(&arithmetic, &posted, cents(total), &[first], (&taken(1), extras))
    }

    #[test]
    fn the_last_delivery_takes_what_the_others_leave() {
        use PriceMode::{Gross, Net};
        // Net: 9.99 + 2.00 in all; 6.66 + 1.33 and 3.33 + 0.67 in parts.
        assert_eq!(left(Net, 1199, 799, false, false), Some(Decimal::ZERO));
        // With freight of 5.00 on the first delivery, or on the last.
        assert_eq!(left(Net, 1699, 1299, true, false), Some(Decimal::ZERO));
        assert_eq!(left(Net, 1699, 799, false, true), Some(Decimal::ZERO));
        assert_eq!(left(Net, 1699, 799, false, false), None, "nobody carries it");
        assert_eq!(left(Net, 1199, 800, false, false), None, "SAP computes otherwise");
        assert_eq!(left(Gross, 999, 666, false, false), Some(Decimal::ZERO));
    }

    /// Three deliveries of one each: 3 × (3.33 + 0.67) against 9.99 + 2.00.
    #[test]
    fn a_cent_too_much_is_taken_back() {
        let prices = [(0, (cents(333), Decimal::new(2, 1)))].into();
        let arithmetic = Arithmetic { mode: PriceMode::Net, rounding: Rounding::CENTS, prices };
        let (item, warehouse) = (ItemCode::new("MUG").unwrap(), WarehouseCode::new("01").unwrap());
        let posted = [PostedLine { line_num: 0, item, warehouse, quantity: 3.into() }];
        let one = || Earlier { lines: taken(1), total: cents(400), extras: false };
        let rest = remainder(&arithmetic, &posted, cents(1199), &[one(), one()], (&taken(1), false));
        assert_eq!(rest, Some(cents(-1)));
    }
}
