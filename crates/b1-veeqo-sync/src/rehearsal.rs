//! A dry run: what would be written, and nothing is.

use crate::despatch::DespatchFacts;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::ledger::{Flow, Work, WorkState};
use crate::orders::OrderFacts;
use crate::report::Summary;
use crate::settings::InvoicePolicy;
use serde::Serialize;

/// How often it looks: once, again when what moved has held still, and once more for what follows that.
const ROUNDS: u32 = 3;
/// What is still to be written.
const OPEN: [WorkState; 3] = [WorkState::Due, WorkState::Waiting, WorkState::Unknown];

/// What would be written after the write of a record, if the other side takes that: its answer decides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Follows {
    /// The flow of the record that is written first.
    #[serde(skip)]
    pub after: Flow,
    /// That record in a person's words, as [`Event::Withheld`](crate::Event::Withheld) has it.
    #[serde(skip)]
    pub record: String,
    /// The flow of what follows.
    pub flow: Flow,
    /// What follows, in a person's words.
    pub subject: String,
    /// A sentence about it.
    pub summary: String,
}

impl Engine {
    /// Does what [`sync_once`](Self::sync_once) would do with clients that hold every write back, over a store that is a copy: each record ends
    /// at its first write, which is told as [`Event::Withheld`](crate::Event::Withheld). What must hold still is waited for. What would follow a
    /// record's first write is named as far as the ledger knows it.
    ///
    /// # Errors
    /// As [`sync_once`](Self::sync_once).
    pub async fn rehearse(&self) -> Result<(Summary, Vec<Follows>), EngineError> {
        let mut summary = Summary::default();
        for _ in 0..ROUNDS {
            let began = self.ctx.now();
            let next = self.patient_pass(&mut summary).await?;
            let Some((at, reason)) = self.next_due(began, next).await? else { break };
            self.wait_until(at, reason).await;
        }
        self.close(&mut summary).await?;
        Ok((summary, self.follows().await?))
    }

    async fn follows(&self) -> Result<Vec<Follows>, EngineError> {
        let store = self.ctx.store.as_ref();
        let mut follows = Vec::new();
        for item in store.items().await? {
            if item.product.is_none() && item.ineligible.is_none() && item.inventory {
                let pairs = self.ctx.settings.warehouses.iter().count();
                follows.push(Follows {
                    after: Flow::Catalogue,
                    record: format!("item {}", item.item_code),
                    flow: Flow::Stock,
                    subject: format!("stock of {}", item.item_code),
                    summary: format!("SAP's on-hand is written to Veeqo, in {pairs} warehouses at most"),
                });
            }
        }
        for order in store.work_in(Flow::Orders, &OPEN).await? {
            for parcel in store.children(&order.key).await?.iter().filter(|parcel| is_open(parcel)) {
                follows.extend(self.delivery_of(&order, parcel)?);
            }
        }
        for parcel in store.work_in(Flow::Despatch, &OPEN).await? {
            let order = match &parcel.parent {
                Some(order) => store.work(order).await?,
                None => None,
            };
            if let Some(order) = order {
                follows.extend(self.invoice_of(&order, &parcel, (Flow::Despatch, &parcel.subject))?);
            }
        }
        Ok(follows)
    }

    /// The delivery that follows an order whose parcel has left, and its invoice.
    fn delivery_of(&self, order: &Work, parcel: &Work) -> Result<Vec<Follows>, EngineError> {
        let facts: DespatchFacts = parcel.facts().map_err(|error| EngineError::facts(&parcel.key, error))?;
        let delivery = Follows {
            after: Flow::Orders,
            record: order.subject.clone(),
            flow: Flow::Despatch,
            subject: parcel.subject.clone(),
            summary: format!("a delivery with {}", facts.contents()),
        };
        let invoice = self.invoice_of(order, parcel, (Flow::Orders, &order.subject))?;
        Ok(std::iter::once(delivery).chain(invoice).collect())
    }

    fn invoice_of(
        &self,
        order: &Work,
        parcel: &Work,
        (after, record): (Flow, &str),
    ) -> Result<Option<Follows>, EngineError> {
        let facts: OrderFacts = order.facts().map_err(|error| EngineError::facts(&order.key, error))?;
        let channel = facts.snapshot.channel_id.and_then(|id| self.ctx.settings.channels.get(&id));
        let invoiced = channel.is_some_and(|channel| channel.invoice != InvoicePolicy::None);
        Ok(invoiced.then(|| Follows {
            after,
            record: record.to_owned(),
            flow: Flow::Invoices,
            subject: format!("invoice of {}", parcel.subject),
            summary: "an invoice of the delivery".to_owned(),
        }))
    }
}

fn is_open(parcel: &Work) -> bool {
    parcel.flow == Flow::Despatch && OPEN.contains(&parcel.state)
}
