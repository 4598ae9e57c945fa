//! What an order's deliveries and invoices still have open to be taken back.

use super::facts::{ByHandFacts, ReturnFacts, ReturnLink};
use super::numbers::Numbers;
use super::plan::ReturnedLine;
use crate::context::Context;
use crate::copies::{base_of, copied_from, open_of};
use crate::despatch::{DespatchFacts, DespatchLink};
use crate::error::EngineError;
use crate::ledger::{Flow, Work, WorkKey, WorkState};
use crate::memory::Memory;
use crate::orders::OrderLink;
use b1_veeqo_mapping::{ItemCode, WarehouseCode};
use jiff::civil::Date;
use rust_decimal::Decimal;
use sap_b1_client::{DocEntry, Document, DocumentFields, DocumentKind, DocumentLine};
use std::collections::BTreeSet;

/// A line of a delivery or an invoice, in inventory units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct BaseLine {
    pub(crate) kind: DocumentKind,
    pub(crate) entry: i64,
    pub(crate) number: i32,
    pub(crate) item: ItemCode,
    pub(crate) warehouse: WarehouseCode,
    pub(crate) quantity: Decimal,
    /// What no other document has taken.
    pub(crate) open: Decimal,
    /// The item is managed by batches or serial numbers.
    pub(crate) tracked: bool,
    /// Those that left and did not come back yet.
    pub(crate) numbers: Numbers,
}

/// What the ledger knows of an order's goods that left and came back.
#[derive(Clone, Debug, Default)]
pub(crate) struct Known {
    pub(crate) partner: String,
    /// SAP's code of the order's currency, where it is known.
    pub(crate) currency: Option<String>,
    /// Keys of its deliveries.
    pub(crate) deliveries: BTreeSet<i64>,
    /// Keys of invoices that were made of it without a delivery.
    pub(crate) direct: BTreeSet<i64>,
    /// A parcel of it is still to be delivered.
    pub(crate) to_come: bool,
    /// When the first parcel left.
    pub(crate) since: Option<Date>,
    /// What returns and credit notes took back, by us or by a person.
    pub(crate) returned: Vec<ReturnedLine>,
    /// These documents.
    pub(crate) documents: Vec<(DocumentKind, i64)>,
}

impl Known {
    /// Reads the rows of an order; a return that is about to be decided leaves itself out.
    pub(crate) async fn load(
        ctx: &Context,
        order: &Work,
        but: Option<&WorkKey>,
    ) -> Result<Option<Self>, EngineError> {
        let link = order.link::<OrderLink>().map_err(|error| EngineError::facts(&order.key, error))?;
        let Some(link) = link else { return Ok(None) };
        let mut known = Self { partner: link.card_code, currency: link.currency, ..Self::default() };
        for made in &link.by_hand {
            known.document(made.invoice, made.doc_entry);
        }
        for row in ctx.store.children(&order.key).await? {
            match row.flow {
                Flow::Despatch => known.left(ctx, &row)?,
                Flow::Returns if Some(&row.key) != but => known.came_back(&row)?,
                _ => {}
            }
        }
        Ok(Some(known))
    }

    fn document(&mut self, invoice: bool, entry: i64) {
        let of_its_kind = if invoice { &mut self.direct } else { &mut self.deliveries };
        of_its_kind.insert(entry);
    }

    fn left(&mut self, ctx: &Context, row: &Work) -> Result<(), EngineError> {
        let error = |error| EngineError::facts(&row.key, error);
        if row.state.is_open() {
            self.to_come = true;
        }
        if row.state != WorkState::Done {
            return Ok(());
        }
        let facts: DespatchFacts = row.facts().map_err(error)?;
        if let Some(link) = row.link::<DespatchLink>().map_err(error)? {
            self.document(link.invoice, link.doc_entry);
        }
        let day = facts.shipped_at.map(|at| at.to_zoned(ctx.settings.time_zone.clone()).date());
        self.since = self.since.into_iter().chain(day).min();
        Ok(())
    }

    fn came_back(&mut self, row: &Work) -> Result<(), EngineError> {
        let error = |error| EngineError::facts(&row.key, error);
        let document = match row.key.kind() {
            WorkKey::RETURN => row.link::<ReturnLink>().map_err(error)?,
            WorkKey::RETURN_BY_HAND if row.state != WorkState::Excluded => {
                Some(row.facts::<ByHandFacts>().map_err(error)?.document)
            }
            _ => None,
        };
        match document {
            Some(document) => {
                self.documents.push((document.kind, document.doc_entry));
                self.returned.extend(document.lines);
            }
            None if row.key.kind() == WorkKey::RETURN && row.state == WorkState::Unknown => {
                self.returned.extend(row.facts::<ReturnFacts>().map_err(error)?.planned);
            }
            None => {}
        }
        Ok(())
    }

    /// What came back of a line, as far as the ledger knows.
    fn back(&self, kind: DocumentKind, entry: i64, number: i32) -> impl Iterator<Item = &ReturnedLine> {
        let of = move |line: &&ReturnedLine| {
            line.base == kind && line.base_entry == entry && line.base_line == number
        };
        self.returned.iter().filter(of)
    }

    /// The lines of the order's deliveries.
    pub(crate) async fn delivered(
        &self,
        ctx: &Context,
        memory: &Memory,
    ) -> Result<Vec<BaseLine>, EngineError> {
        self.of(ctx, memory, DocumentKind::DeliveryNotes, &self.deliveries).await
    }

    /// The lines of invoices without a delivery.
    pub(crate) async fn directly_invoiced(
        &self,
        ctx: &Context,
        memory: &Memory,
    ) -> Result<Vec<BaseLine>, EngineError> {
        self.of(ctx, memory, DocumentKind::Invoices, &self.direct).await
    }

    async fn of(
        &self,
        ctx: &Context,
        memory: &Memory,
        kind: DocumentKind,
        entries: &BTreeSet<i64>,
    ) -> Result<Vec<BaseLine>, EngineError> {
        let mut lines = Vec::new();
        for entry in entries {
            let Ok(entry) = DocEntry::new(*entry) else { continue };
            let delivery = ctx.sap.get_document_fields(kind, entry, &DocumentFields::with_lines()).await;
            let delivery = delivery.map_err(|error| EngineError::sap("read a delivery", error))?;
            let delivery = delivery.filter(|delivery| !delivery.is_cancelled());
            lines.extend(delivery.iter().flat_map(|delivery| self.lines(memory, kind, delivery)));
        }
        Ok(lines)
    }

    /// The lines of the invoices that were made of the deliveries, with the numbers that left with those, and of those without a delivery.
    pub(crate) async fn invoiced(
        &self,
        ctx: &Context,
        memory: &Memory,
        delivered: &[BaseLine],
    ) -> Result<Vec<BaseLine>, EngineError> {
        let (kind, base) = (DocumentKind::Invoices, DocumentKind::DeliveryNotes);
        let invoices = copied_from(ctx, kind, base, &self.deliveries, &self.partner, self.since).await?;
        let mut lines = self.directly_invoiced(ctx, memory).await?;
        for invoice in &invoices {
            for mut line in self.lines(memory, kind, invoice) {
                let row = invoice.document_lines.iter().find(|row| row.line_num.get() == line.number);
                let Some((entry, number)) = row.and_then(|row| base_of(row, base)) else { continue };
                let left = delivered.iter().find(|left| left.entry == entry && left.number == number);
                line.numbers = left.map(|left| left.numbers.clone()).unwrap_or_default();
                self.back(kind, invoice.doc_entry.get(), line.number)
                    .for_each(|back| line.numbers.remove(&back.numbers));
                lines.push(line);
            }
        }
        Ok(lines)
    }

    fn lines(&self, memory: &Memory, kind: DocumentKind, document: &Document) -> Vec<BaseLine> {
        let entry = document.doc_entry.get();
        let lines = document.document_lines.iter().filter_map(|line| base_line(kind, entry, line));
        lines
            .map(|mut line| {
                let item = memory.items.get(&line.item);
                line.tracked = item.is_some_and(|item| item.batches || item.serials);
                self.back(kind, entry, line.number).for_each(|back| line.numbers.remove(&back.numbers));
                line
            })
            .collect()
    }

    /// Whether somebody else has taken something of a delivery.
    pub(crate) fn taken_by_others(&self, delivered: &[BaseLine]) -> bool {
        delivered.iter().any(|line| {
            let known: Decimal =
                self.back(line.kind, line.entry, line.number).map(|back| back.quantity).sum();
            line.quantity - line.open > known
        })
    }
}

/// A line in inventory units; one in another unit is left to people.
fn base_line(kind: DocumentKind, entry: i64, line: &DocumentLine) -> Option<BaseLine> {
    let quantity = line.quantity?;
    let inventory = line.inventory_quantity.filter(|inventory| !inventory.is_zero());
    if inventory.is_some_and(|inventory| inventory != quantity) {
        return None;
    }
    Some(BaseLine {
        kind,
        entry,
        number: line.line_num.get(),
        item: ItemCode::new(line.item_code.as_ref()?.as_str()).ok()?,
        warehouse: WarehouseCode::new(line.warehouse_code.as_ref()?.as_str()).ok()?,
        quantity,
        open: open_of(line),
        tracked: false,
        numbers: Numbers::of(line),
    })
}
