//! What SAP has against what it should have, by table.

use super::*;

fn order(stage: &str, shipped: bool) -> OrderSnapshot {
    let shipment = if shipped {
        serde_json::json!({ "id": 1, "tracking": null, "shipped_at": null })
    } else {
        serde_json::Value::Null
    };
    serde_json::from_value(serde_json::json!({
        "id": 1, "number": "1001", "stage": stage, "channel_id": null, "channel_name": null, "currency": "GBP",
        "created_at": "2026-11-01T00:00:00Z", "due_date": null, "by_amazon": false, "merged_to": null, "lines": [],
        "order_discounts": [], "delivery_cost": "0", "total_tax": null, "total": "10", "ship_to": null, "bill_to": null,
        "allocations": [{ "id": 5, "warehouse_id": 1, "lines": [], "shipment": shipment }],
    }))
    .unwrap()
}

#[test]
fn each_state_of_sap_is_judged_by_what_it_should_be() {
    let sap = |live, cancelled, open| InSap { live, cancelled, open };
    for (stage, shipped, expected, sap, field) in [
        ("open", false, Expected::One, sap(1, 0, true), None),
        ("open", false, Expected::One, sap(1, 2, true), None),
        ("open", false, Expected::One, sap(0, 0, false), Some("missing")),
        ("open", false, Expected::One, sap(0, 1, false), Some("cancelled")),
        ("open", false, Expected::One, sap(2, 0, true), Some("doubled")),
        ("open", false, Expected::Later, sap(0, 0, false), Some("missing")),
        ("open", false, Expected::Later, sap(1, 0, true), None),
        ("open", false, Expected::One, sap(1, 0, false), Some("closed")),
        ("shipped", true, Expected::One, sap(1, 0, false), None),
        ("open", true, Expected::One, sap(1, 0, false), None),
        ("cancelled", false, Expected::None, sap(0, 1, false), None),
        ("cancelled", false, Expected::None, sap(1, 0, true), Some("cancelled")),
        ("cancelled", true, Expected::None, sap(1, 0, false), None),
        ("open", false, Expected::None, sap(1, 0, true), Some("unexpected")),
        ("open", false, Expected::None, sap(0, 0, false), None),
        ("open", false, Expected::None, sap(2, 0, true), Some("doubled")),
    ] {
        let found = compare(&order(stage, shipped), expected, sap).map(|(field, _)| field);
        assert_eq!(found, field, "{stage} {shipped} {expected:?} {sap:?}");
    }
}

#[test]
fn what_was_decided_says_what_is_expected() {
    let work = |state| {
        let mut work = Work::new(
            WorkKey::order(1),
            crate::ledger::Flow::Orders,
            "order 1001".into(),
            &(),
            Timestamp::UNIX_EPOCH,
        )
        .unwrap();
        work.enter(state, None);
        work
    };
    let would = OrderDecision::Wait("payment".into());
    for (stage, state, wanted) in [
        ("open", WorkState::Done, Some(Expected::One)),
        ("cancelled", WorkState::Done, Some(Expected::None)),
        ("open", WorkState::Excluded, Some(Expected::None)),
        ("open", WorkState::Waiting, None),
        ("open", WorkState::Held, Some(Expected::Later)),
        ("open", WorkState::Unknown, Some(Expected::Later)),
    ] {
        assert_eq!(expected(&order(stage, false), Some(&work(state)), &would), wanted, "{stage} {state:?}");
    }
    assert_eq!(expected(&order("open", false), None, &would), None);
    assert_eq!(
        expected(&order("open", false), None, &OrderDecision::Exclude(String::new())),
        Some(Expected::None)
    );
}
