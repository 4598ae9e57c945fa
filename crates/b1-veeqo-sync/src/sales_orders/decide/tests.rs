//! Every decision about a sales order, as a table.

use super::*;
use crate::audit::tests::world;
use crate::ledger::{Ineligible, InventoryUnit, ItemRecord, ProductLink};
use crate::sales_orders::sale::SaleLine;
use b1_veeqo_mapping::{ItemCode, Sku};

fn line(item: &str, ordered: i64, open: i64) -> SaleLine {
    SaleLine {
        line_num: 0,
        item: item.to_owned(),
        warehouse: "01".to_owned(),
        ordered: ordered.into(),
        open: open.into(),
        given_up: Decimal::ZERO,
        price: 10.into(),
        tax_rate: Decimal::ZERO,
        text: None,
    }
}

/// SAP's order 7 for five mugs.
fn sale() -> Sale {
    let date = jiff::civil::date(2026, 11, 20);
    Sale {
        doc_num: 4711,
        card_code: "C-TRADE".to_owned(),
        date: Some(date),
        confirmed: true,
        stage: SaleStage::Open,
        lines: vec![line("MUG", 5, 5)],
        ..Sale::gone(7)
    }
}

fn with(lines: Vec<SaleLine>) -> Sale {
    Sale { lines, ..sale() }
}

/// Its order in Veeqo, tied to it.
fn order() -> Pushed {
    let number = "4711 [B7]".to_owned();
    Pushed { id: 50, number, linked: true, lines: sums(5), ..Pushed::default() }
}

fn sums(quantity: i64) -> BTreeMap<String, Decimal> {
    BTreeMap::from([("MUG".to_owned(), Decimal::from(quantity))])
}

fn items(change: impl Fn(&mut ItemRecord)) -> Items {
    let code = ItemCode::new("MUG").unwrap();
    let link = ProductLink {
        product_id: 1,
        sellable_id: 2,
        created_by_us: true,
        title: "Mug".to_owned(),
        barcode: None,
    };
    let mut record = ItemRecord {
        sku: Sku::from(code.clone()),
        item_code: code,
        name: "Mug".to_owned(),
        barcode: None,
        group: None,
        inventory: true,
        batches: false,
        serials: false,
        ineligible: None,
        unit: InventoryUnit::Plain,
        price: None,
        product: Some(link),
    };
    change(&mut record);
    let mut items = Items::default();
    items.put(record);
    items
}

fn decided(sale: &Sale, pushed: &[Pushed], sent: Option<&Sale>, asked: bool, items: &Items) -> String {
    let settings = world::settings();
    let by = Circumstances { settings: &settings, items, sent, asked };
    match decide(sale, pushed, &by) {
        SaleDecision::Exclude(why) => format!("exclude: {why}"),
        SaleDecision::Wait(why) => format!("wait: {why}"),
        SaleDecision::Hold(trouble) => format!("hold: {}", trouble.code),
        SaleDecision::Ask(trouble) => format!("ask: {}", trouble.code),
        SaleDecision::Keep => "keep".to_owned(),
        SaleDecision::Push(lines) => format!("push {} lines", lines.len()),
        SaleDecision::Link(id) => format!("link {id}"),
        SaleDecision::Retire(id) => format!("retire {id}"),
        SaleDecision::Withdraw { order, why } => format!("withdraw {order}: {}", why.sentence()),
    }
}

fn usual(sale: &Sale, pushed: &[Pushed], sent: Option<&Sale>) -> String {
    decided(sale, pushed, sent, false, &items(|_| ()))
}

#[test]
fn what_is_not_in_veeqo_yet() {
    let from_veeqo = Some("1001 [V55]".to_owned());
    let old = Some(jiff::civil::date(2026, 10, 31));
    let cases = [
        (sale(), "push 1 lines"),
        (Sale { confirmed: false, ..sale() }, "wait: its confirmation in SAP"),
        (Sale { reference: from_veeqo, ..sale() }, "exclude: it came from Veeqo"),
        (Sale { reference: Some("PO-77 [V]".to_owned()), ..sale() }, "push 1 lines"),
        (Sale { date: old, ..sale() }, "exclude: from before go-live"),
        (Sale { stage: SaleStage::Cancelled, ..sale() }, "exclude: cancelled in SAP"),
        (Sale { stage: SaleStage::Closed, ..sale() }, "exclude: nothing of it is open"),
        (Sale::gone(7), "exclude: gone from SAP"),
        (with(vec![]), "exclude: nothing of it is open"),
        (with(vec![line("MUG", 5, 0), line("MUG", 3, 2)]), "push 1 lines"),
        (with(vec![line("MUG", 5, 5), line("NOBODY", 1, 1)]), "hold: SKU_UNMAPPED"),
        (
            with(vec![SaleLine { warehouse: "99".to_owned(), ..line("MUG", 5, 5) }]),
            "hold: WAREHOUSE_UNMAPPED",
        ),
        (
            with(vec![SaleLine { open: Decimal::new(15, 1), ..line("MUG", 5, 5) }]),
            "hold: SALE_QUANTITY_FRACTIONAL",
        ),
    ];
    for (sale, expected) in cases {
        assert_eq!(usual(&sale, &[], None), expected, "{sale:?}");
    }
}

#[test]
fn items_that_cannot_travel() {
    type Change = fn(&mut ItemRecord);
    let cases: [(Change, &str); 4] = [
        (|item| item.product = None, "hold: SKU_UNMAPPED"),
        (|item| item.ineligible = Some(Ineligible::Frozen), "hold: ITEM_FROZEN"),
        (|item| item.ineligible = Some(Ineligible::Bundle), "hold: ITEM_KIT_UNMAPPED"),
        (|item| (item.batches, item.serials) = (true, true), "hold: TRACKING_FLAGS_CONFLICT"),
    ];
    for (change, expected) in cases {
        assert_eq!(decided(&sale(), &[], None, false, &items(change)), expected);
    }
}

#[test]
fn what_was_cancelled_in_veeqo_is_sent_again_only_when_somebody_asks() {
    let cancelled = Pushed { linked: false, cancelled: true, ..order() };
    let withdrawn = Pushed { withdrawn: true, ..cancelled.clone() };
    let items = items(|_| ());
    let cases = [
        (cancelled.clone(), false, "ask: SALE_CANCELLED_IN_VEEQO"),
        (cancelled.clone(), true, "push 1 lines"),
        (withdrawn, false, "push 1 lines"),
        (Pushed { linked: true, ..cancelled }, false, "retire 50"),
    ];
    for (order, asked, expected) in cases {
        assert_eq!(decided(&sale(), &[order], None, asked, &items), expected);
    }
}

#[test]
fn what_is_in_veeqo() {
    let sent = sale();
    let moved = Sale { ship_to_code: Some("Depot".to_owned()), ..sale() };
    let shipped = Pushed { shipped: true, delivered: sums(2), ..order() };
    let part = with(vec![line("MUG", 5, 3)]);
    let dearer = with(vec![SaleLine { price: 11.into(), ..line("MUG", 5, 5) }]);
    let given_up = SaleLine { given_up: 5.into(), ..line("MUG", 5, 0) };
    let cases = [
        (sale(), order(), "keep"),
        (sale(), Pushed { linked: false, ..order() }, "link 50"),
        (sale(), Pushed { underway: true, ..order() }, "wait: the delivery of its parcel"),
        (Sale { confirmed: false, ..sale() }, order(), "withdraw 50: no longer confirmed in SAP"),
        (Sale { stage: SaleStage::Cancelled, ..sale() }, order(), "withdraw 50: cancelled in SAP"),
        (Sale { stage: SaleStage::Closed, ..with(vec![given_up]) }, order(), "withdraw 50: closed in SAP"),
        (
            Sale { stage: SaleStage::Closed, ..with(vec![line("MUG", 5, 0)]) },
            order(),
            "withdraw 50: delivered by hand in SAP",
        ),
        (part.clone(), order(), "withdraw 50: delivered by hand in SAP"),
        (with(vec![line("MUG", 6, 6)]), order(), "withdraw 50: changed in SAP"),
        (with(vec![line("MUG", 5, 5), line("BOWL", 1, 1)]), order(), "withdraw 50: changed in SAP"),
        (dearer, order(), "withdraw 50: changed in SAP"),
        (moved.clone(), order(), "withdraw 50: changed in SAP"),
        (sale(), Pushed { lines: sums(4), ..order() }, "ask: SALE_CHANGED_IN_VEEQO"),
        (part.clone(), shipped.clone(), "keep"),
        (with(vec![SaleLine { price: 11.into(), ..line("MUG", 5, 3) }]), shipped.clone(), "keep"),
        (with(vec![line("MUG", 5, 0)]), Pushed { delivered: sums(5), ..shipped.clone() }, "keep"),
        (Sale { lines: part.lines.clone(), ..moved }, shipped.clone(), "ask: SALE_CHANGED_AFTER_DESPATCH"),
        (with(vec![line("MUG", 6, 4)]), shipped.clone(), "ask: SALE_CHANGED_AFTER_DESPATCH"),
        (
            with(vec![SaleLine { given_up: 3.into(), ..line("MUG", 5, 0) }]),
            shipped.clone(),
            "ask: SALE_CHANGED_AFTER_DESPATCH",
        ),
        (part, Pushed { cancelled: true, ..shipped }, "ask: SALE_CANCELLED_IN_VEEQO"),
        (Sale::gone(7), order(), "ask: SALE_UNKNOWN_IN_SAP"),
    ];
    for (sale, order, expected) in cases {
        assert_eq!(usual(&sale, std::slice::from_ref(&order), Some(&sent)), expected, "{sale:?} {order:?}");
    }
}

#[test]
fn two_orders_with_one_key_are_a_persons_matter() {
    let twin = Pushed { id: 51, linked: false, ..order() };
    assert_eq!(usual(&sale(), &[order(), twin.clone()], None), "ask: DUPLICATE_DOCUMENT");
    let cancelled = Pushed { cancelled: true, ..twin };
    assert_eq!(usual(&sale(), &[order(), cancelled], None), "keep");
}

#[test]
fn after_the_store_was_lost_sap_leads() {
    let edited = Pushed { lines: sums(4), ..order() };
    assert_eq!(usual(&sale(), &[order()], None), "keep");
    assert_eq!(usual(&sale(), &[edited], None), "withdraw 50: changed in SAP");
}
