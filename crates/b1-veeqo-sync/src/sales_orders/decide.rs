//! What becomes of a sales order. Pure: SAP's order, what Veeqo has of it, settings and items in, decision out.

use super::plan::{PlannedLine, plan};
use super::sale::{Sale, SaleStage};
use crate::items::Items;
use crate::settings::Settings;
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet};

/// An order of Veeqo that carries the sale's key.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Pushed {
    pub(super) id: i64,
    pub(super) number: String,
    pub(super) generation: u8,
    /// Its parcels are delivered on SAP's order.
    pub(super) linked: bool,
    pub(super) cancelled: bool,
    /// We asked Veeqo to cancel it.
    pub(super) withdrawn: bool,
    /// A parcel of it has left.
    pub(super) shipped: bool,
    /// A parcel of it has left and is not settled in SAP.
    pub(super) underway: bool,
    /// What Veeqo's lines hold, by item code; by SKU where the product is nobody's.
    pub(super) lines: BTreeMap<String, Decimal>,
    /// What its parcels delivered in SAP, by item code.
    pub(super) delivered: BTreeMap<String, Decimal>,
}

/// What becomes of a sales order.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum SaleDecision {
    /// Left out by a rule.
    Exclude(String),
    /// A precondition is not met yet.
    Wait(String),
    /// Data or a person is needed.
    Hold(Trouble),
    /// Both sides differ in a way that nobody but a person can mend: looked at again once either side changes.
    Ask(Trouble),
    /// Veeqo has what SAP asks for.
    Keep,
    /// To be created in Veeqo.
    Push(Vec<PlannedLine>),
    /// Veeqo has it already: its parcels are to be delivered on SAP's order.
    Link(i64),
    /// Its order in Veeqo was cancelled before anything left: it takes no part any more.
    Retire(i64),
    /// Its order in Veeqo is to be cancelled.
    Withdraw { order: i64, why: Why },
}

/// Why an order in Veeqo is to be cancelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Why {
    Cancelled,
    Closed,
    DeliveredByHand,
    Changed,
    NotConfirmed,
}

impl Why {
    /// What Veeqo is told.
    pub(super) const fn sentence(self) -> &'static str {
        match self {
            Self::Cancelled => "cancelled in SAP",
            Self::Closed => "closed in SAP",
            Self::DeliveredByHand => "delivered by hand in SAP",
            Self::Changed => "changed in SAP",
            Self::NotConfirmed => "no longer confirmed in SAP",
        }
    }
}

/// What else a decision goes by.
#[derive(Clone, Copy, Debug)]
pub(super) struct Circumstances<'a> {
    pub(super) settings: &'a Settings,
    pub(super) items: &'a Items,
    /// SAP's order as it was sent to the linked order; `None` after the store was lost.
    pub(super) sent: Option<&'a Sale>,
    /// An operator asked for it to be tried again.
    pub(super) asked: bool,
}

/// Decides a sales order.
pub(super) fn decide(sale: &Sale, pushed: &[Pushed], by: &Circumstances<'_>) -> SaleDecision {
    if let Some(gone) = pushed.iter().find(|order| order.linked && order.cancelled && !order.shipped) {
        return SaleDecision::Retire(gone.id);
    }
    let live: Vec<&Pushed> = pushed.iter().filter(|order| !order.cancelled || order.shipped).collect();
    match live.as_slice() {
        [] => fresh(sale, pushed, by),
        [order] if sale.stage == SaleStage::Gone => SaleDecision::Ask(unknown(sale, order)),
        [order] if !order.linked => SaleDecision::Link(order.id),
        [order] => in_step(sale, order, by),
        several => SaleDecision::Ask(twins(sale, several)),
    }
}

/// Nothing of it is in Veeqo.
fn fresh(sale: &Sale, pushed: &[Pushed], by: &Circumstances<'_>) -> SaleDecision {
    let exclude = |why: &str| SaleDecision::Exclude(why.to_owned());
    let since = by.settings.since.to_zoned(by.settings.time_zone.clone()).date();
    if sale.came_from_veeqo() {
        return exclude("it came from Veeqo");
    }
    match sale.stage {
        SaleStage::Cancelled => return exclude("cancelled in SAP"),
        SaleStage::Gone => return exclude("gone from SAP"),
        SaleStage::Open | SaleStage::Closed if sale.open().is_empty() => {
            return exclude("nothing of it is open");
        }
        SaleStage::Open | SaleStage::Closed => {}
    }
    if sale.date.is_some_and(|date| date < since) {
        return exclude("from before go-live");
    }
    if !sale.confirmed {
        return SaleDecision::Wait("its confirmation in SAP".to_owned());
    }
    let last = pushed.iter().max_by_key(|order| order.generation);
    if let Some(last) = last.filter(|last| !last.withdrawn && !by.asked) {
        let text = format!("{} was cancelled in Veeqo, and is open in SAP", last.number);
        return SaleDecision::Ask(Trouble::new(Code::SaleCancelledInVeeqo, text));
    }
    match plan(sale, by.settings, by.items) {
        Ok(lines) => SaleDecision::Push(lines),
        Err(trouble) => SaleDecision::Hold(trouble),
    }
}

/// It is in Veeqo: does Veeqo have what SAP asks for?
fn in_step(sale: &Sale, order: &Pushed, by: &Circumstances<'_>) -> SaleDecision {
    if order.underway {
        return SaleDecision::Wait("the delivery of its parcel".to_owned());
    }
    if order.cancelled {
        // After a parcel had left: what is still open is nobody's.
        return if sale.open().is_empty() {
            SaleDecision::Keep
        } else {
            SaleDecision::Ask(rest(sale, order))
        };
    }
    let different = difference(sale, order);
    if let Some(different) = different {
        return mend(sale, order, by, &different);
    }
    let (moved, instructed) = match by.sent {
        Some(sent) => (!sale.same_address(sent), !sale.same_instructions(sent)),
        None => (false, false),
    };
    let left_to_send = !sale.open().is_empty();
    match (order.shipped, left_to_send) {
        (true, true) if moved => {
            let text = format!("the address of {} was changed in SAP after a parcel had left", order.number);
            SaleDecision::Ask(Trouble::new(Code::SaleChangedAfterDespatch, text))
        }
        (false, true) if !sale.confirmed => withdraw(order, Why::NotConfirmed),
        (false, true) if instructed => withdraw(order, Why::Changed),
        _ => SaleDecision::Keep,
    }
}

const fn withdraw(order: &Pushed, why: Why) -> SaleDecision {
    SaleDecision::Withdraw { order: order.id, why }
}

/// What SAP asks for of one item, and what Veeqo has.
struct Different {
    item: String,
    wanted: Decimal,
    held: Decimal,
}

fn difference(sale: &Sale, order: &Pushed) -> Option<Different> {
    let mut wanted = order.delivered.clone();
    for (item, open) in sale.open() {
        *wanted.entry(item.to_owned()).or_default() += open;
    }
    let items: BTreeSet<&String> = wanted.keys().chain(order.lines.keys()).collect();
    let of = |side: &BTreeMap<String, Decimal>, item: &str| side.get(item).copied().unwrap_or_default();
    let found = items.into_iter().find(|item| of(&wanted, item) != of(&order.lines, item))?;
    Some(Different { item: found.clone(), wanted: of(&wanted, found), held: of(&order.lines, found) })
}

fn mend(sale: &Sale, order: &Pushed, by: &Circumstances<'_>, different: &Different) -> SaleDecision {
    let Different { item, wanted, held } = different;
    let sent = by.sent.map(|sent| sent.open().get(item.as_str()).copied().unwrap_or_default());
    if sent == Some(*wanted) {
        let text = format!("{} holds {held} of {item} in Veeqo, and SAP asks for {wanted}", order.number);
        return SaleDecision::Ask(Trouble::new(Code::SaleChangedInVeeqo, text));
    }
    let why = why(sale, order, by);
    if order.shipped {
        let text = format!(
            "{} was {} after a parcel had left: it holds {held} of {item} in Veeqo, and SAP asks for {wanted}",
            order.number,
            why.sentence()
        );
        return SaleDecision::Ask(Trouble::new(Code::SaleChangedAfterDespatch, text));
    }
    withdraw(order, why)
}

fn why(sale: &Sale, order: &Pushed, by: &Circumstances<'_>) -> Why {
    let ours: Decimal = order.delivered.values().sum();
    let before = by.sent.map(Sale::delivered).unwrap_or_default();
    match sale.stage {
        SaleStage::Cancelled | SaleStage::Gone => Why::Cancelled,
        _ if sale.delivered() > before + ours => Why::DeliveredByHand,
        SaleStage::Closed => Why::Closed,
        SaleStage::Open => Why::Changed,
    }
}

fn rest(sale: &Sale, order: &Pushed) -> Trouble {
    let open: Vec<String> = sale.open().iter().map(|(item, open)| format!("{open} of {item}")).collect();
    let text = format!(
        "{} was cancelled in Veeqo after a parcel had left, and {} is open in SAP",
        order.number,
        open.join(", ")
    );
    Trouble::new(Code::SaleCancelledInVeeqo, text)
}

fn unknown(sale: &Sale, order: &Pushed) -> Trouble {
    let text = format!(
        "Veeqo's order {} says that it is SAP's order {}, which SAP does not have",
        order.number, sale.doc_entry
    );
    Trouble::new(Code::SaleUnknownInSap, text)
}

fn twins(sale: &Sale, several: &[&Pushed]) -> Trouble {
    let ids: Vec<String> = several.iter().map(|order| format!("{} ({})", order.id, order.number)).collect();
    let text = format!("Veeqo has SAP's order {} more than once: orders {}", sale.doc_num, ids.join(", "));
    Trouble::new(Code::DuplicateDocument, text)
}

#[cfg(test)]
mod tests;
