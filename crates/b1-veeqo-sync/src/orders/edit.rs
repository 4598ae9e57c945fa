//! What changed in an order that is posted already, and whether SAP's order may follow. Pure.

use super::snapshot::{Address, Line, OrderSnapshot, Stage};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// A change that matters to a posted order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Edited {
    /// Allocations, shipments, notes: the despatch flow sees to them. An allocation in another warehouse is delivered from there.
    Nothing,
    /// The order was cancelled.
    Cancelled,
    /// The order was cancelled, and is not any more.
    Revived,
    /// The order was merged into another.
    Merged(i64),
    /// The order was refunded.
    Refunded,
    /// What the document says.
    Content(Vec<Edit>),
}

/// One kind of change, in words where SAP's order cannot follow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Edit {
    /// The address it is sent to, or billed to.
    Address,
    /// When it is due.
    DueDate,
    /// What was ordered: lines and quantities.
    Goods(String),
    /// For how much: prices, discounts, delivery.
    Money(String),
    /// The currency or the channel: another customer, another kind of document.
    Nature(String),
}

/// How far SAP's order has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Progress {
    /// Nothing was delivered of it.
    Untouched,
    /// Something was, and something is still open.
    Begun,
    /// Nothing is open any more.
    Closed,
}

/// What becomes of an edit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Allowed {
    /// SAP's order follows.
    Follows,
    /// It comes too late to matter.
    Ignored,
    /// A person decides.
    Told,
}

impl Edit {
    /// | changed in Veeqo | nothing delivered | something delivered | closed |
    /// |---|---|---|---|
    /// | address, due date | follows | follows | ignored |
    /// | lines, quantities, prices, discounts, delivery costs | follows | told | told |
    /// | currency, channel | told | told | told |
    pub(crate) fn allowed(&self, progress: Progress) -> Allowed {
        match (self, progress) {
            (Self::Address | Self::DueDate, Progress::Closed) => Allowed::Ignored,
            (Self::Address | Self::DueDate, _) => Allowed::Follows,
            (Self::Goods(_) | Self::Money(_), Progress::Untouched) => Allowed::Follows,
            (Self::Goods(_) | Self::Money(_) | Self::Nature(_), _) => Allowed::Told,
        }
    }

    /// Whether lines and charges are written anew.
    pub(crate) fn concerns_lines(&self) -> bool {
        matches!(self, Self::Goods(_) | Self::Money(_))
    }

    /// What a person reads.
    pub(crate) fn words(&self) -> &str {
        match self {
            Self::Address => "the address was changed in Veeqo",
            Self::DueDate => "the due date was changed in Veeqo",
            Self::Goods(text) | Self::Money(text) | Self::Nature(text) => text,
        }
    }
}

/// Compares two snapshots of a posted order.
pub(crate) fn compare(old: &OrderSnapshot, new: &OrderSnapshot) -> Edited {
    if let (Some(merged), None) = (new.merged_to, old.merged_to) {
        return Edited::Merged(merged);
    }
    match (old.stage, new.stage) {
        // A merged original is not cancelled: its goods leave with the merged order.
        (_, Stage::Cancelled) if new.merged_to.is_some() => return Edited::Nothing,
        (Stage::Cancelled, Stage::Cancelled) | (Stage::Refunded, Stage::Refunded) => return Edited::Nothing,
        (_, Stage::Cancelled) => return Edited::Cancelled,
        (_, Stage::Refunded) => return Edited::Refunded,
        (Stage::Cancelled, _) => return Edited::Revived,
        _ => {}
    }
    let edits = contents(old, new);
    if edits.is_empty() { Edited::Nothing } else { Edited::Content(edits) }
}

/// What changed between two snapshots of what a document says.
pub(crate) fn contents(old: &OrderSnapshot, new: &OrderSnapshot) -> Vec<Edit> {
    let address = differs(old.ship_to.as_ref(), new.ship_to.as_ref())
        || differs(old.bill_to.as_ref(), new.bill_to.as_ref());
    let edits = [
        address.then_some(Edit::Address),
        (old.due_date != new.due_date).then_some(Edit::DueDate),
        goods(old, new).or_else(|| money(old, new)),
        nature(old, new),
    ];
    edits.into_iter().flatten().collect()
}

/// An address that Veeqo shows no more says nothing.
fn differs(old: Option<&Address>, new: Option<&Address>) -> bool {
    new.is_some() && old != new
}

fn goods(old: &OrderSnapshot, new: &OrderSnapshot) -> Option<Edit> {
    let (before, after) = (quantities(old), quantities(new));
    let sku = before.keys().chain(after.keys()).find(|sku| before.get(*sku) != after.get(*sku))?;
    let quantity = |side: &BTreeMap<&str, Decimal>| side.get(sku).copied().unwrap_or_default();
    let (before, after) = (quantity(&before), quantity(&after));
    Some(Edit::Goods(format!("the quantity of {sku} was changed in Veeqo from {before} to {after}")))
}

fn money(old: &OrderSnapshot, new: &OrderSnapshot) -> Option<Edit> {
    let currency = new.currency.as_deref().unwrap_or_default();
    match (old.total, new.total) {
        (Some(before), Some(after)) if before != after => Some(Edit::Money(format!(
            "the order's total was changed in Veeqo from {before} to {after} {currency}"
        ))),
        _ if amounts(old) != amounts(new) => {
            Some(Edit::Money("prices, discounts or delivery costs were changed in Veeqo".to_owned()))
        }
        _ => None,
    }
}

fn nature(old: &OrderSnapshot, new: &OrderSnapshot) -> Option<Edit> {
    let name = |text: &Option<String>| text.clone().unwrap_or_else(|| "none".to_owned());
    if old.currency != new.currency {
        let (before, after) = (name(&old.currency), name(&new.currency));
        return Some(Edit::Nature(format!("the currency was changed in Veeqo from {before} to {after}")));
    }
    (old.channel_id != new.channel_id).then(|| {
        let (before, after) = (name(&old.channel_name), name(&new.channel_name));
        Edit::Nature(format!("the order was moved in Veeqo from channel '{before}' to '{after}'"))
    })
}

fn quantities(order: &OrderSnapshot) -> BTreeMap<&str, Decimal> {
    let mut sums = BTreeMap::new();
    for line in &order.lines {
        *sums.entry(line.sku.as_str()).or_default() += line.quantity;
    }
    sums
}

/// Quantity, price, discount and tax rate of each line; delivery; discounts on the whole.
type Amounts<'a> = (Vec<(&'a str, (Decimal, Decimal, Decimal, Decimal))>, Decimal, &'a [Decimal]);

fn amounts(order: &OrderSnapshot) -> Amounts<'_> {
    let row = |line: &'_ Line| (line.quantity, line.unit_price, line.unit_discount, line.tax_rate);
    let mut rows: Vec<_> = order.lines.iter().map(|line| (line.sku.as_str(), row(line))).collect();
    rows.sort_unstable();
    (rows, order.delivery_cost, &order.order_discounts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use Allowed::{Follows, Ignored, Told};
    use Progress::{Begun, Closed, Untouched};

    fn order() -> OrderSnapshot {
        let address = Address { line1: "1 High Street".into(), ..Address::default() };
        OrderSnapshot {
            id: 1,
            number: "1001".into(),
            stage: Stage::Open,
            status: None,
            channel_id: Some(901),
            channel_name: Some("Web".into()),
            currency: Some("GBP".into()),
            created_at: jiff::Timestamp::UNIX_EPOCH,
            due_date: None,
            by_amazon: false,
            merged_to: None,
            merged: false,
            lines: vec![Line {
                id: 10,
                sellable_id: 7,
                sku: "MUG".into(),
                title: "Mug".into(),
                quantity: 2.into(),
                unit_price: 10.into(),
                unit_discount: 0.into(),
                tax_rate: 0.into(),
                kit: false,
            }],
            flaw: None,
            order_discounts: Vec::new(),
            delivery_cost: 0.into(),
            total_tax: Some(0.into()),
            total: Some(20.into()),
            customer: None,
            ship_to: Some(address.clone()),
            bill_to: Some(address),
            allocations: Vec::new(),
        }
    }

    type Change = fn(&mut OrderSnapshot);

    /// Each row: a change, its name, and what becomes of it by the progress of SAP's order.
    const TABLE: [(&str, Change, [Allowed; 3]); 9] = [
        (
            "address",
            |o| o.ship_to.as_mut().unwrap().line1 = "2 High Street".into(),
            [Follows, Follows, Ignored],
        ),
        ("due date", |o| o.due_date = Some("2026-12-01".into()), [Follows, Follows, Ignored]),
        ("quantity", |o| o.lines[0].quantity = 3.into(), [Follows, Told, Told]),
        (
            "line added",
            |o| o.lines.push(Line { sku: "BOWL".into(), ..o.lines[0].clone() }),
            [Follows, Told, Told],
        ),
        ("line removed", |o| o.lines.clear(), [Follows, Told, Told]),
        ("total", |o| o.total = Some(18.into()), [Follows, Told, Told]),
        ("price", |o| o.lines[0].unit_price = 9.into(), [Follows, Told, Told]),
        ("currency", |o| o.currency = Some("EUR".into()), [Told; 3]),
        ("channel", |o| o.channel_id = Some(902), [Told; 3]),
    ];

    #[test]
    fn each_edit_has_its_row() {
        for (name, change, allowed) in TABLE {
            let mut new = order();
            change(&mut new);
            let Edited::Content(edits) = compare(&order(), &new) else { panic!("{name} was not seen") };
            assert_eq!(edits.len(), 1, "{name}: {edits:?}");
            assert_eq!(
                [Untouched, Begun, Closed].map(|progress| edits[0].allowed(progress)),
                allowed,
                "{name}"
            );
        }
    }

    #[test]
    fn what_the_despatch_flow_sees_to_is_no_edit() {
        let allocation = |warehouse| super::super::snapshot::Allocation {
            id: 5,
            warehouse_id: Some(warehouse),
            lines: Vec::new(),
            flaw: None,
            shipment: None,
        };
        let (mut old, mut new) = (order(), order());
        old.allocations.push(allocation(501));
        new.allocations.push(allocation(502));
        new.ship_to = None;
        assert_eq!(compare(&old, &new), Edited::Nothing);
    }

    #[test]
    fn ways_of_an_order_come_before_its_contents() {
        let with = |change: Change| {
            let mut new = order();
            new.lines.clear();
            change(&mut new);
            new
        };
        let cancelled = with(|o| o.stage = Stage::Cancelled);
        assert_eq!(compare(&order(), &cancelled), Edited::Cancelled);
        assert_eq!(compare(&cancelled, &cancelled), Edited::Nothing);
        assert_eq!(compare(&cancelled, &order()), Edited::Revived);
        assert_eq!(compare(&order(), &with(|o| o.stage = Stage::Refunded)), Edited::Refunded);
        let merged = with(|o| o.merged_to = Some(9));
        assert_eq!(compare(&order(), &merged), Edited::Merged(9));
        let gone = with(|o| (o.merged_to, o.stage) = (Some(9), Stage::Cancelled));
        assert_eq!(compare(&merged, &gone), Edited::Nothing, "a merged original is not cancelled");
    }
}
