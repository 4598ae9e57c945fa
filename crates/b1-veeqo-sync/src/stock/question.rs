//! Pairs as people see them, and their answer to what a pair asks. Reads both sides; nothing is changed here: an answer waits in the store, and the
//! next pass carries it out.

mod levels;

use super::baseline::{OpeningFacts, open};
use super::decide::Reading;
use super::open_orders::OpenOrders;
use super::opening::record;
use super::read::undelivered;
use crate::error::EngineError;
use crate::items::Items;
use crate::ledger::{
    Action, Change, ExceptionStatus, JournalEntry, Leads, Operator, Pair, PairKey, PairState, Store,
    StoreError,
};
use crate::settings::{Adopt, Settings};
use b1_veeqo_mapping::exception::Code;
use levels::{sap_levels, veeqo_levels};
use rust_decimal::Decimal;
use sap_b1_client::ServiceLayer;
use std::collections::{BTreeMap, HashMap};
use std::time::Duration;
use veeqo_client::Veeqo;

/// Which pairs are looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Which {
    /// Those that wait for a person.
    Asking,
    /// Every linked item in every mapped warehouse.
    All,
    /// These.
    These(Vec<PairKey>),
}

/// A pair and what both sides show.
#[derive(Clone, Debug, PartialEq)]
pub struct PairView {
    /// Item and warehouse.
    pub key: PairKey,
    /// Whether it takes part.
    pub state: PairState,
    /// Reason and message of what it asks, where it asks something.
    pub question: Option<(Code, String)>,
    /// SAP's on-hand; `None` where SAP shows none.
    pub sap: Option<Decimal>,
    /// Veeqo's physical level; `None` where its stock is infinite.
    pub veeqo: Option<Decimal>,
    /// Shipped in Veeqo and not yet delivered in SAP.
    pub undelivered: Decimal,
    /// Committed in SAP to orders that Veeqo does not know.
    pub committed_elsewhere: Decimal,
    sellable_id: i64,
    created_by_us: bool,
}

/// What an answer would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// The pair asks nothing.
    NotAsked,
    /// Both sides agree: nothing is written.
    Agree,
    /// This difference is written to Veeqo.
    ToVeeqo(Decimal),
    /// This difference is posted in SAP.
    ToSap(Decimal),
    /// It stays closed, and why.
    Refused(String),
}

impl PairView {
    /// Whether a person is to say which side is right.
    #[must_use]
    pub fn asks(&self) -> bool {
        match self.state {
            PairState::Paused => true,
            PairState::Closed => {
                self.question.as_ref().is_some_and(|(code, _)| *code == Code::StockOpeningDiffers)
            }
            PairState::Open => false,
        }
    }

    /// What would happen if this side were right.
    #[must_use]
    pub fn effect(&self, leads: Leads, now: jiff::Timestamp) -> Effect {
        if !self.asks() {
            return Effect::NotAsked;
        }
        let Some((sap, veeqo)) = self.sap.zip(self.veeqo) else {
            return Effect::Refused("one side shows no level".to_owned());
        };
        let mut pair = Pair { leads: Some(leads), ..Pair::closed(self.key.clone(), self.sellable_id) };
        let facts = OpeningFacts {
            reading: Reading { sap, veeqo },
            undelivered: self.undelivered,
            committed_elsewhere: self.committed_elsewhere,
            created_by_us: self.created_by_us,
            adopt: Adopt::Ask,
        };
        match open(&mut pair, &facts, now, Duration::ZERO) {
            Err(trouble) => Effect::Refused(trouble.message),
            Ok(()) if sap != pair.sap_expected => Effect::ToVeeqo(sap - pair.sap_expected),
            Ok(()) if veeqo != pair.veeqo_expected => Effect::ToSap(veeqo - pair.veeqo_expected),
            Ok(()) => Effect::Agree,
        }
    }
}

/// Looks at pairs on both sides.
///
/// # Errors
/// A side cannot be reached or does not show its stock, or the store failed.
pub async fn look_at_pairs(
    settings: &Settings,
    (sap, veeqo): (&ServiceLayer, &Veeqo),
    store: &dyn Store,
    which: &Which,
) -> Result<Vec<PairView>, EngineError> {
    let items = Items::load(store).await?;
    let mut views = known(settings, store, &items).await?;
    match which {
        Which::All => {}
        Which::Asking => views.retain(|_, view| view.state == PairState::Paused || view.question.is_some()),
        Which::These(keys) => views.retain(|key, _| keys.contains(key)),
    }
    let shipped = undelivered(store, settings, &items).await?;
    let mut orders = OpenOrders::default();
    orders.load(store).await?;
    let ours = orders.committed();
    let levels = sap_levels(settings, sap, &views).await?;
    let shown = veeqo_levels(settings, veeqo, &views).await?;
    for (key, view) in &mut views {
        let level = levels.get(key);
        view.sap = level.map(|level| level.in_stock);
        let committed = level.map(|level| level.committed).unwrap_or_default();
        let of = |sums: &BTreeMap<PairKey, Decimal>| sums.get(key).copied().unwrap_or_default();
        view.committed_elsewhere = (committed - of(&ours)).max(Decimal::ZERO);
        view.undelivered = of(&shipped);
        let place = settings.veeqo_warehouse(&key.warehouse).map(|id| (view.sellable_id, id.get()));
        view.veeqo = place.and_then(|place| shown.get(&place).copied()).unwrap_or(Some(Decimal::ZERO));
    }
    Ok(views.into_values().collect())
}

/// Every linked inventory item in every mapped warehouse, as the ledger knows it.
async fn known(
    settings: &Settings,
    store: &dyn Store,
    items: &Items,
) -> Result<BTreeMap<PairKey, PairView>, EngineError> {
    let ledger: HashMap<PairKey, PairState> =
        store.pairs().await?.into_iter().map(|pair| (pair.key, pair.state)).collect();
    let open = store.exceptions(Some(ExceptionStatus::Open)).await?;
    let mut questions: HashMap<&str, (Code, String)> =
        open.iter().map(|told| (told.record.as_str(), (told.code, told.message.clone()))).collect();
    let mut views = BTreeMap::new();
    for item in items.iter().filter(|item| item.inventory) {
        let Some(link) = &item.product else { continue };
        for (warehouse, _) in settings.warehouses.iter() {
            let key = PairKey { item: item.item_code.clone(), warehouse: warehouse.clone() };
            let view = PairView {
                state: ledger.get(&key).copied().unwrap_or(PairState::Closed),
                question: questions.remove(record(&key).as_str()),
                sap: None,
                veeqo: None,
                undelivered: Decimal::ZERO,
                committed_elsewhere: Decimal::ZERO,
                sellable_id: link.sellable_id,
                created_by_us: link.created_by_us,
                key: key.clone(),
            };
            views.insert(key, view);
        }
    }
    Ok(views)
}

/// Answers what a pair asks: from now on this side is right where both differ.
///
/// # Errors
/// The store failed.
pub async fn adopt(store: &dyn Store, key: &PairKey, leads: Leads, by: &Operator) -> Result<(), StoreError> {
    let action = Action::Adopt { pair: key.clone(), from: leads };
    let entry = JournalEntry {
        at: by.at,
        record: record(key),
        action: "answered".to_owned(),
        detail: format!("{leads} is right"),
        actor: Some(by.name.clone()),
    };
    store.commit(vec![Change::Ask { by: by.clone(), action: Box::new(action) }, Change::Journal(entry)]).await
}
