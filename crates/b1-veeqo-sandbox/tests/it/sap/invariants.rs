//! What must hold after any sequence of documents, refused ones included.

use crate::sap::rig::{Rig, delivery_body, order_body};
use b1_veeqo_sandbox::sap::{DocumentView, Kind};
use rust_decimal::Decimal;
use serde_json::json;

/// One random act; refusals are part of the game.
fn act(rig: &mut Rig, random: &mut fastrand::Rng) {
    let orders = i64::try_from(rig.company.documents(Kind::Order).count()).unwrap();
    let deliveries = i64::try_from(rig.company.documents(Kind::DeliveryNote).count()).unwrap();
    let order = random.i64(1..=orders.max(1));
    let delivery = random.i64(1..=deliveries.max(1));
    let quantity = random.i64(1..=9);
    rig.later(1);
    let step = random.u8(0..9);
    match step {
        0 | 1 => drop(rig.post("Orders", &order_body(quantity))),
        2 | 3 => drop(rig.post("DeliveryNotes", &delivery_body(order, quantity))),
        4 => drop(rig.post(
            &format!("Orders({order})/{}", random.choice(["Close", "Cancel", "Reopen"]).unwrap()),
            &json!({}),
        )),
        5 => drop(rig.post(&format!("DeliveryNotes({delivery})/Cancel"), &json!({}))),
        6 => {
            let lines = json!({ "DocumentLines": [{ "LineNum": 0, "Quantity": quantity }, { "ItemCode": "A", "WarehouseCode": "01" }] });
            drop(rig.patch(&format!("Orders({order})"), &lines));
        }
        7 => {
            let line = json!({ "BaseType": 15, "BaseEntry": delivery, "BaseLine": 0, "Quantity": quantity });
            drop(rig.post("Returns", &json!({ "CardCode": "C1", "DocumentLines": [line] })));
        }
        _ => {
            let now = rig.now;
            drop(rig.company.issue_goods("A", "01", Decimal::from(quantity), now));
        }
    }
}

fn moved(rig: &Rig, kind: Kind) -> Decimal {
    let sign =
        |document: &DocumentView| if document.cancellation { Decimal::NEGATIVE_ONE } else { Decimal::ONE };
    let amount = |document: DocumentView| {
        sign(&document) * document.lines.iter().map(|line| line.quantity).sum::<Decimal>()
    };
    rig.company.documents(kind).map(amount).sum()
}

#[test]
fn stock_and_promises_always_equal_what_the_documents_say() {
    for seed in 0..40 {
        let mut rig = Rig::new();
        let mut random = fastrand::Rng::with_seed(seed);
        for step in 0..60 {
            act(&mut rig, &mut random);
            let open: Decimal = rig
                .company
                .documents(Kind::Order)
                .filter(|order| order.open)
                .flat_map(|order| order.lines)
                .filter(|line| line.open)
                .map(|line| line.open_quantity)
                .sum();
            let held = Decimal::from(100) - moved(&rig, Kind::DeliveryNote) + moved(&rig, Kind::Return)
                - moved(&rig, Kind::InventoryGenExit);
            assert_eq!(rig.a(), (held, open), "seed {seed}, step {step}");
            assert!(held >= Decimal::ZERO && open >= Decimal::ZERO, "seed {seed}, step {step}");
        }
    }
}
