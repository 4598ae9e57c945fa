//! Sample records.

use crate::ledger::{
    Booked, Candidate, Change, Claim, ClaimStage, Decided, ExceptionRecord, ExceptionStatus, Flow, Given,
    Ineligible, Intent, InventoryUnit, ItemRecord, MovedIn, NewException, Pair, PairKey, PairState,
    PendingPut, ProductLink, Store, StoreError, Work, WorkKey, WorkState,
};
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_mapping::{ItemCode, Sku, WarehouseCode};
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde_json::json;
use std::error::Error;

pub(super) type Sample<T> = Result<T, Box<dyn Error + Send + Sync>>;

/// Seconds after a fixed moment.
pub(super) fn at(second: i32) -> Timestamp {
    Timestamp::constant(1_790_000_000 + i64::from(second), 0)
}

/// A time with all nine digits of its fraction.
pub(super) fn precise() -> Timestamp {
    Timestamp::constant(1_790_000_000, 123_456_789)
}

/// A row with the least in it.
pub(super) fn plain(key: &str, flow: Flow, state: WorkState, due: Timestamp) -> Sample<Work> {
    let key = WorkKey::stored(key.to_owned());
    let mut work = Work::new(key, flow, "order #1".to_owned(), &json!({}), due)?;
    work.enter(state, None);
    Ok(work)
}

/// A row with every field set.
pub(super) fn full() -> Work {
    Work {
        key: WorkKey::product("Größe/零件 #1 'x\"%_"),
        flow: Flow::Despatch,
        parent: Some(WorkKey::order(77)),
        state: WorkState::Unknown,
        created_at: at(-7),
        due_at: precise(),
        attempts: u32::MAX,
        generation: u8::MAX,
        subject: "order #1001 – Jürgen \u{1F4E6}".to_owned(),
        reason: Some("it said \"no\"\nand nothing else".to_owned()),
        refused: true,
        facts: json!({"total": "10.50", "lines": [{"sku": "Ä", "qty": 3}], "none": null, "big": i64::MAX}),
        intent: Some(Intent {
            claim: Some(Claim {
                table: "VQ_CLAIM".to_owned(),
                property: "U_VQ_KEY".to_owned(),
                code: "V123".to_owned(),
                stage: ClaimStage::Posted,
            }),
            target: "Orders".to_owned(),
            reference: "V77".to_owned(),
            body: "{\"CardCode\":\"C'1\",\"Price\":1.10}".to_owned(),
            sent_at: precise(),
            ended: true,
            proven_absent: 2,
            draft: Some(31),
        }),
        link: Some(json!({"doc_entry": 12, "draft": false})),
        decided: Decided {
            ignored: Some("by ann: sold – twice".to_owned()),
            customer: Some("C'1".to_owned()),
            units: ItemCode::new("A/1").map(|item| (item, Given::default())).into_iter().collect(),
        },
    }
}

/// An item with every field set.
pub(super) fn full_item(code: &str) -> Sample<ItemRecord> {
    Ok(ItemRecord {
        item_code: ItemCode::new(code)?,
        sku: Sku::new("ALIAS-1")?,
        name: "Tasse, groß".to_owned(),
        barcode: Some("0012345678905".to_owned()),
        group: Some(-1),
        inventory: true,
        batches: true,
        serials: false,
        ineligible: Some(Ineligible::Frozen),
        unit: InventoryUnit::Entry(7),
        price: Some(Decimal::new(1050, 2)),
        product: Some(ProductLink {
            product_id: 5,
            sellable_id: 6,
            created_by_us: true,
            title: "Tasse".to_owned(),
            barcode: None,
        }),
    })
}

/// A pair without anything under way.
pub(super) fn plain_pair(item: &str, warehouse: &str) -> Sample<Pair> {
    Ok(Pair {
        key: PairKey { item: ItemCode::new(item)?, warehouse: WarehouseCode::new(warehouse)? },
        sellable_id: 9,
        state: PairState::Closed,
        sap_expected: Decimal::ZERO,
        veeqo_expected: Decimal::ZERO,
        candidate: None,
        pending_put: None,
        last_booked: None,
        leads: None,
    })
}

/// A pair with everything under way.
pub(super) fn full_pair(item: &str, warehouse: &str) -> Sample<Pair> {
    let mut pair = plain_pair(item, warehouse)?;
    pair.state = PairState::Paused;
    pair.sap_expected = Decimal::new(-1_234_567, 6);
    pair.veeqo_expected = Decimal::MAX;
    pair.leads = Some(super::super::pair::Leads::Veeqo);
    pair.candidate = Some(Candidate::new(Decimal::ONE, Decimal::new(-5, 1), precise()));
    pair.pending_put = Some(PendingPut { difference: Decimal::TWO, at: precise() });
    pair.last_booked =
        Some(Booked { moved_in: MovedIn::Veeqo, difference: Decimal::NEGATIVE_ONE, at: at(1) });
    Ok(pair)
}

/// An exception of a record.
pub(super) fn new_exception(code: Code, record: &str, message: &str) -> NewException {
    NewException {
        code,
        flow: Flow::Orders,
        record: record.to_owned(),
        work: None,
        subject: "order #1001".to_owned(),
        message: message.to_owned(),
        value: None,
    }
}

/// The change that opens an exception.
pub(super) fn open(code: Code, record: &str, message: &str, second: i32) -> Change {
    let exception = Box::new(new_exception(code, record, message));
    Change::OpenException { exception, at: at(second) }
}

/// The change that sets a status.
pub(super) fn set(id: i64, status: ExceptionStatus, second: i32) -> Change {
    Change::SetExceptionStatus { id, status, at: at(second) }
}

/// All exceptions, in short: id, code, status.
pub(super) async fn overview(store: &impl Store) -> Result<Vec<(i64, Code, ExceptionStatus)>, StoreError> {
    let all = store.exceptions(None).await?;
    Ok(all.iter().map(|known: &ExceptionRecord| (known.id, known.code, known.status)).collect())
}
