//! What is known of a return.

use super::plan::ReturnedLine;
use crate::context::Context;
use crate::ledger::PairKey;
use crate::memory::Memory;
use b1_veeqo_mapping::WarehouseCode;
use jiff::Timestamp;
use rust_decimal::Decimal;
use sap_b1_client::DocumentKind;
use serde::{Deserialize, Serialize};
use veeqo_client::OrderReturn;

/// The facts of the row that reads what came back of an order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct ReadingFacts {
    pub(crate) order_id: i64,
    pub(crate) order_number: String,
    /// What the order itself showed of its returns when they were last read.
    pub(crate) shown: String,
}

/// The facts of one return.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct ReturnFacts {
    pub(crate) order_id: i64,
    pub(crate) order_number: String,
    pub(crate) return_id: i64,
    pub(crate) number: String,
    pub(crate) reason: Option<String>,
    /// Where it goes, by the name that Veeqo gives.
    pub(crate) warehouse: Option<String>,
    pub(crate) lines: Vec<FactLine>,
    /// When Veeqo last showed something new of it.
    pub(crate) changed_at: Timestamp,
    /// When all of it was seen to have arrived.
    pub(crate) arrived_at: Option<Timestamp>,
    /// Whether SAP was asked for its document: before that nothing is known of its stock.
    pub(crate) looked: bool,
    /// Gone from Veeqo after its document was posted, or may have been.
    pub(crate) withdrawn: bool,
    /// What the announced document takes back.
    pub(crate) planned: Vec<ReturnedLine>,
}

/// One sellable of a return.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct FactLine {
    pub(crate) sellable_id: i64,
    pub(crate) sku: String,
    pub(crate) announced: Decimal,
    pub(crate) received: Decimal,
    /// Units of these that Veeqo's stock was seen to have risen by.
    pub(crate) restocked: Decimal,
}

/// The SAP document of a return.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct ReturnLink {
    pub(crate) kind: DocumentKind,
    pub(crate) doc_entry: i64,
    pub(crate) lines: Vec<ReturnedLine>,
}

/// A return or credit note that a person made in SAP, until its return shows in Veeqo.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct ByHandFacts {
    pub(crate) document: ReturnLink,
    /// The goods were taken as moved in SAP: a person said that no return follows.
    pub(crate) given_up: bool,
}

impl ReturnFacts {
    /// Reads Veeqo's return; the error is the field that is missing.
    pub(crate) fn read(reading: &ReadingFacts, shown: &OrderReturn, now: Timestamp) -> Result<Self, String> {
        let lines = shown.line_items.iter().map(|line| {
            let lacks = |field: &str| format!("Veeqo's answer has no {field} on return {}", shown.id);
            Ok(FactLine {
                sellable_id: line.sellable_id.ok_or_else(|| lacks("sellable_id"))?.get(),
                sku: line.sku_code.clone().unwrap_or_default(),
                announced: line.quantity.ok_or_else(|| lacks("quantity"))?,
                received: line.received_quantity.unwrap_or_default(),
                restocked: Decimal::ZERO,
            })
        });
        let mut facts = Self {
            order_id: reading.order_id,
            order_number: reading.order_number.clone(),
            return_id: shown.id.get(),
            number: shown.number.clone().unwrap_or_else(|| shown.id.to_string()),
            reason: shown.reason.clone(),
            warehouse: shown.warehouse_name.clone(),
            lines: lines.collect::<Result<_, String>>()?,
            changed_at: now,
            arrived_at: None,
            looked: false,
            withdrawn: false,
            planned: Vec::new(),
        };
        facts.arrived_at = facts.has_arrived().then_some(now);
        Ok(facts)
    }

    /// What Veeqo shows now; what was seen of the stock stays.
    pub(crate) fn follow(&mut self, shown: &Self) {
        let old = std::mem::take(&mut self.lines);
        self.lines.clone_from(&shown.lines);
        for line in &mut self.lines {
            let known = old.iter().find(|old| old.sellable_id == line.sellable_id);
            line.restocked = known.map(|old| old.restocked.min(line.received)).unwrap_or_default();
        }
        self.warehouse.clone_from(&shown.warehouse);
        self.reason.clone_from(&shown.reason);
        self.changed_at = shown.changed_at;
        self.arrived_at = self.has_arrived().then(|| self.arrived_at.unwrap_or(shown.changed_at));
    }

    /// Whether Veeqo shows the same as before.
    pub(crate) fn shows_the_same(&self, shown: &Self) -> bool {
        let same = |(one, other): (&FactLine, &FactLine)| {
            FactLine { restocked: Decimal::ZERO, ..one.clone() }
                == FactLine { restocked: Decimal::ZERO, ..other.clone() }
        };
        self.warehouse == shown.warehouse
            && self.lines.len() == shown.lines.len()
            && self.lines.iter().zip(&shown.lines).all(same)
    }

    /// Whether all that was announced is here.
    pub(crate) fn has_arrived(&self) -> bool {
        let mut received = self.lines.iter().filter(|line| line.received > Decimal::ZERO);
        received.next().is_some() && self.lines.iter().all(|line| line.received >= line.announced)
    }

    /// What came back, in a person's words.
    pub(crate) fn contents(&self) -> String {
        let lines = self.lines.iter().map(|line| format!("{} of {}", line.received, line.sku));
        lines.collect::<Vec<_>>().join(", ")
    }

    /// How many of the announced units have arrived, in a person's words.
    pub(crate) fn progress(&self) -> String {
        let received: Decimal = self.lines.iter().map(|line| line.received).sum();
        let announced: Decimal = self.lines.iter().map(|line| line.announced).sum();
        format!("{received} of {announced} units have arrived")
    }

    /// SAP's warehouse of the one it goes to, where that is mapped.
    pub(crate) fn sap_warehouse(&self, ctx: &Context, memory: &Memory) -> Option<WarehouseCode> {
        let id = memory.warehouse_named(self.warehouse.as_deref()?)?;
        ctx.settings.sap_warehouse(id).cloned()
    }

    /// The pair of one of its lines, as far as item and warehouse are known and its stock is followed.
    pub(crate) fn pair(&self, ctx: &Context, memory: &Memory, line: &FactLine) -> Option<PairKey> {
        let item = memory.items.of_sellable(line.sellable_id).filter(|item| item.inventory)?;
        Some(PairKey { item: item.item_code.clone(), warehouse: self.sap_warehouse(ctx, memory)? })
    }
}

impl FactLine {
    /// Units that are here and that no stock level has shown yet.
    pub(crate) fn missing(&self) -> Decimal {
        (self.received - self.restocked).max(Decimal::ZERO)
    }
}
