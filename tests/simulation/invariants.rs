//! The invariants, each with its check. Both worlds are looked at directly, and the ledger only for its open exceptions and what they hold.

mod documents;
mod invoices;
mod returns;
mod sales;
mod stock;

use crate::stage::Stage;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sandbox::World;
use b1_veeqo_sandbox::sap::{DocumentView, Kind};
use b1_veeqo_sandbox::seed::{self, PAIRS};
use b1_veeqo_sync::ledger::{ExceptionRecord, Flow, Store, WorkState};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// An invariant that does not hold, and where.
#[derive(Clone, Debug)]
pub(crate) struct Broken {
    pub(crate) invariant: &'static str,
    pub(crate) what: String,
}

impl Broken {
    pub(crate) fn new(invariant: &'static str, what: String) -> Self {
        Self { invariant, what }
    }
}

type Check = fn(&View<'_>) -> Result<(), String>;

const AT_THE_END: [(&str, Check); 12] = [
    ("I6 a bad record delays only itself", only_bad_records_are_held),
    ("I1 at most one of each, in the end exactly one", documents::exactly_one),
    ("I1 what SAP sells is picked once", sales::picked_once),
    ("I1 each delivery is invoiced once", invoices::once),
    ("I1 what came back is returned once", returns::once),
    ("I2 nothing is lost", documents::nothing_is_lost),
    ("I2 items are in step", documents::items_are_in_step),
    ("I3 stock agrees", stock::agrees),
    ("I3 every movement is booked once and as what it was", stock::attributed),
    ("I4 mapped warehouses and known items only", documents::mapped_only),
    ("I5 totals agree", documents::totals_agree),
    ("I8 nothing from before go-live", documents::nothing_old),
];

/// What the checks look at.
pub(crate) struct View<'a> {
    pub(crate) stage: &'a Stage,
    pub(crate) world: &'a World,
    pub(crate) open: &'a [ExceptionRecord],
    /// Those that were resolved, too.
    pub(crate) ever: &'a [ExceptionRecord],
    /// Units of a sellable that a return which is held has not seen on the shelf.
    pub(crate) unseen: BTreeMap<(i64, i64), i64>,
    pub(crate) orders: Vec<DocumentView>,
    pub(crate) deliveries: Vec<DocumentView>,
}

impl View<'_> {
    /// Whether the engine asks about this record, and what people did is a reason to.
    fn asked(&self, record: &str) -> bool {
        self.asks(|open| open.record == record)
    }

    /// The same, and about nothing else.
    fn asked_why(&self, record: &str, code: Code) -> bool {
        self.asks(|open| open.record == record && open.code == code)
    }

    fn asks(&self, what: impl Fn(&ExceptionRecord) -> bool) -> bool {
        let people = self.stage.people.lock().unwrap();
        self.open.iter().any(|open| what(open) && people.diary.excuses(self.world, open))
    }

    /// The live SAP orders of a Veeqo order.
    fn orders_of(&self, id: i64) -> impl Iterator<Item = &DocumentView> {
        let key = format!("V{id}");
        self.orders.iter().filter(move |document| carries(document, &key))
    }

    /// The live deliveries on a SAP order.
    fn deliveries_on(&self, doc_entry: i64) -> impl Iterator<Item = &DocumentView> {
        let based = move |document: &&DocumentView| {
            document.lines.iter().any(|line| line.base.is_some_and(|(_, entry, _)| entry == doc_entry))
        };
        self.deliveries.iter().filter(based)
    }
}

/// Whether a document carries a key of ours, in any generation.
fn carries(document: &DocumentView, key: &str) -> bool {
    let is_key =
        |text: &str| text.strip_prefix(key).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    let number = document.num_at_card.as_deref().unwrap_or_default();
    number.split(['[', ']']).any(is_key) || document.user_fields.values().any(|text| is_key(text))
}

fn live(world: &World, kind: Kind) -> Vec<DocumentView> {
    world.sap.documents(kind).filter(|document| !document.cancelled && !document.cancellation).collect()
}

/// I1 at any moment: never two of anything.
pub(crate) fn at_most_one(stage: &Stage) -> Result<(), Broken> {
    let world = stage.world.lock().unwrap();
    let twice = |what: String| Err(Broken::new("I1 at most one of each", what));
    let both = seed::compare(&world, &PAIRS);
    if let Some(row) = both.doubled_orders().next() {
        return twice(format!("{row:?}"));
    }
    // The delivery of a voided parcel may stand for another one by now: how much was delivered is counted in the end.
    let voided = &stage.people.lock().unwrap().diary.voided;
    if let Some(row) = both.doubled_deliveries().find(|row| !voided.contains_key(&row.allocation)) {
        return twice(format!("{row:?}"));
    }
    for kind in [Kind::InventoryGenEntry, Kind::InventoryGenExit] {
        let mut keys = BTreeSet::new();
        for document in live(&world, kind) {
            let key = document.comments.filter(|text| text.starts_with("Counted"));
            if let Some(key) = key.filter(|key| !keys.insert(key.clone())) {
                return twice(format!("{kind:?} {key}"));
            }
        }
    }
    for kind in [Kind::Return, Kind::Invoice] {
        let mut keys = BTreeSet::new();
        let all = live(&world, kind).into_iter().filter_map(|document| document.num_at_card);
        if let Some(key) = all.into_iter().find(|key| !keys.insert(key.clone())) {
            return twice(format!("{kind:?} {key}"));
        }
    }
    let mut keys = BTreeSet::new();
    let transfers = world.sap.transfers().filter_map(|transfer| transfer.reference2);
    for key in transfers {
        if !keys.insert(key.clone()) {
            return twice(format!("transfer {key}"));
        }
    }
    let mut skus = BTreeSet::new();
    match world.veeqo.sellables().find(|one| !skus.insert(one.sku_code.clone())) {
        Some(one) => twice(format!("products with the SKU {}", one.sku_code)),
        None => Ok(()),
    }
}

/// All invariants, in a quiet world.
pub(crate) async fn all(stage: &Stage) -> Result<(), Broken> {
    let open = stage.open_exceptions().await;
    let ever = stage.kept().exceptions(None).await.unwrap();
    let unseen = unseen(stage).await;
    let world = stage.world.lock().unwrap();
    let (orders, deliveries) = (live(&world, Kind::Order), live(&world, Kind::DeliveryNote));
    let view = View { stage, world: &world, open: &open, ever: &ever, unseen, orders, deliveries };
    for (invariant, check) in AT_THE_END {
        let open = || open.iter().map(|open| format!("{} {}", open.code, open.record)).collect::<Vec<_>>();
        check(&view).map_err(|what| Broken::new(invariant, format!("{what}; open: {:?}", open())))?;
    }
    Ok(())
}

/// By return and sellable.
async fn unseen(stage: &Stage) -> BTreeMap<(i64, i64), i64> {
    let held = stage.kept().work_in(Flow::Returns, &[WorkState::Held]).await.unwrap();
    let mut unseen = BTreeMap::new();
    for work in held {
        let lines = work.facts.get("lines").and_then(Value::as_array).cloned().unwrap_or_default();
        for line in lines {
            let number = |field: &str| {
                line.get(field).map(|value| value.to_string().trim_matches('"').parse::<Decimal>().unwrap())
            };
            let (Some(id), Some(sellable)) = (
                work.facts.get("return_id").and_then(Value::as_i64),
                line.get("sellable_id").and_then(Value::as_i64),
            ) else {
                continue;
            };
            let left = number("received").unwrap() - number("restocked").unwrap();
            unseen.insert((id, sellable), left.to_i64().unwrap());
        }
    }
    unseen
}

/// I6: whatever else happened, nothing is held but what people gave a reason for.
fn only_bad_records_are_held(view: &View<'_>) -> Result<(), String> {
    let people = view.stage.people.lock().unwrap();
    match view.open.iter().find(|open| !people.diary.excuses(view.world, open)) {
        Some(open) => Err(format!("{} {}: {}", open.code, open.record, open.message)),
        None => Ok(()),
    }
}

/// Every document there is, in a few words: what another pass must not change.
pub(crate) fn documents(stage: &Stage) -> Vec<String> {
    let world = stage.world.lock().unwrap();
    let kinds = [
        Kind::Order,
        Kind::DeliveryNote,
        Kind::Return,
        Kind::Invoice,
        Kind::InventoryGenEntry,
        Kind::InventoryGenExit,
        Kind::Draft,
    ];
    let all = kinds.into_iter().flat_map(|kind| world.sap.documents(kind).collect::<Vec<_>>());
    all.map(|document| {
        let DocumentView { kind, doc_entry, cancelled, open, total, .. } = document;
        format!("{kind:?} {doc_entry} cancelled: {cancelled}, open: {open}, {total}")
    })
    .collect()
}
