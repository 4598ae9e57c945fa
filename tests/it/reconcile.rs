//! Both sides compared: what was planted is found once, and explained.

use crate::town::Town;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sandbox::sap::{Kind, NewItem};
use b1_veeqo_sandbox::veeqo::NewProduct;
use b1_veeqo_sync::ledger::{Flow, Operator};
use b1_veeqo_sync::pause::{Pause, Scope, pause, resume};
use b1_veeqo_sync::reconcile::{Difference, Explanation, Matter, Schedule, repair};
use serde_json::json;
use std::time::Duration;

async fn differences(town: &Town, matter: Matter) -> Vec<Difference> {
    let found = town.engine().reconcile(matter, None).await.unwrap();
    assert!(found.compared > 0, "{matter}: nothing was compared");
    found.differences
}

/// Fields and records, each with what explains it.
fn told(differences: &[Difference]) -> Vec<(&'static str, String, &Explanation)> {
    differences.iter().map(|found| (found.field, found.record.clone(), &found.explanation)).collect()
}

async fn only(town: &Town, matter: Matter) -> Difference {
    let mut found = differences(town, matter).await;
    assert_eq!(found.len(), 1, "{found:?}");
    found.remove(0)
}

fn is_in_flight(difference: &Difference) -> bool {
    matches!(difference.explanation, Explanation::InFlight { .. })
}

async fn asked(town: &Town, differences: &[Difference]) -> usize {
    let by = Operator { name: "ann".to_owned(), at: town.now() };
    repair(town.store().as_ref(), differences, &by).await.unwrap().len()
}

/// A sold, delivered mug; nothing differs.
async fn settled() -> (Town, i64, i64) {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let (order, parcel) = town.sold("MUG", 2);
    town.ship(parcel);
    town.sync().await;
    town.only(Kind::DeliveryNote);
    (town, order, parcel)
}

#[tokio::test]
async fn two_sides_in_step_do_not_differ() {
    let (town, ..) = settled().await;
    for matter in Matter::ALL {
        assert_eq!(told(&differences(&town, matter).await), [], "{matter}");
    }
}

#[tokio::test]
async fn stock_moved_by_somebody_is_unexplained_until_the_flow_has_seen_it() {
    let (town, ..) = settled().await;
    town.receive("MUG", 5);
    let found = only(&town, Matter::Stock).await;
    assert_eq!((found.field, found.record.as_str()), ("on_hand", "pair:MUG@01"));
    assert_eq!((found.sap.as_str(), found.veeqo.as_str()), ("13", "8"));
    assert_eq!(found.explanation, Explanation::Unexplained);
    assert_eq!(asked(&town, &[found]).await, 1);
    town.sync().await;
    assert_eq!(told(&differences(&town, Matter::Stock).await), []);
}

#[tokio::test]
async fn a_parcel_under_way_is_no_difference_of_stock_and_in_flight_among_the_parcels() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let (_, parcel) = town.sold("MUG", 2);
    town.sync().await;
    town.ship(parcel);
    assert_eq!(told(&differences(&town, Matter::Stock).await), [], "no row of it yet, but Veeqo tells");
    let found = only(&town, Matter::Despatch).await;
    assert_eq!(
        (found.field, &found.explanation),
        ("missing", &Explanation::Unexplained),
        "nobody has seen it"
    );
    let scope = Scope::Flow(Flow::Despatch);
    let (by, since) = (Operator { name: "ann".to_owned(), at: town.now() }, town.now());
    pause(town.store().as_ref(), &Pause { scope: scope.clone(), reason: None, since, until: None }, &by)
        .await
        .unwrap();
    town.sync().await;
    let found = only(&town, Matter::Despatch).await;
    assert!(found.field == "missing" && is_in_flight(&found), "{found:?}");
    resume(town.store().as_ref(), &scope, &Operator { at: town.now(), ..by }).await.unwrap();
    town.later(10);
    town.sync().await;
    assert_eq!(told(&differences(&town, Matter::Despatch).await), []);
}

#[tokio::test]
async fn a_question_about_stock_is_explained_by_its_exception() {
    let town = Town::at_work(&[("MUG", 0)]).await;
    town.count("MUG", 3);
    town.sync().await;
    let open = town.open_exceptions().await;
    assert_eq!(open[0].code, Code::StockNoCost);
    let found = only(&town, Matter::Stock).await;
    assert_eq!(found.explanation, Explanation::Exception { id: open[0].id });
}

#[tokio::test]
async fn orders_that_are_missing_doubled_changed_or_cancelled_are_told() {
    let (town, order, _) = settled().await;
    let posted = town.only(Kind::Order);
    let reference = posted.num_at_card.clone().unwrap();
    let second = json!({ "CardCode": "C-WEB", "NumAtCard": reference, "DocDueDate": "2027-02-01",
        "DocumentLines": [{ "ItemCode": "MUG", "WarehouseCode": "01", "Quantity": 2, "UnitPrice": 10, "VatGroup": "S20" }] });
    town.act(|world, now| world.sap.post(Kind::Order, second, now)).unwrap();
    let found = only(&town, Matter::Orders).await;
    assert_eq!((found.field, found.record), ("doubled", format!("order:{order}")));
    assert_eq!(
        (&found.explanation, asked(&town, &differences(&town, Matter::Orders).await).await),
        (&Explanation::Unexplained, 0),
        "a person decides which one stays"
    );

    let unseen = town.place(town.new_order("1002", &[("MUG", 1)]));
    town.allocate(unseen, b1_veeqo_sandbox::seed::MAIN, &[("MUG", 1)]);
    let all = differences(&town, Matter::Orders).await;
    let missing = all.iter().find(|found| found.record == format!("order:{unseen}")).unwrap();
    assert_eq!((missing.field, &missing.explanation), ("missing", &Explanation::Unexplained));
    assert_eq!(asked(&town, std::slice::from_ref(missing)).await, 1);
    town.sync().await;
    let all = differences(&town, Matter::Orders).await;
    assert!(all.iter().all(|found| found.record != format!("order:{unseen}")), "{all:?}");

    let entry = town
        .live(Kind::Order)
        .into_iter()
        .find(|row| row.num_at_card.as_deref().is_some_and(|text| text.starts_with("1002")))
        .unwrap();
    town.act(|world, now| world.sap.cancel(Kind::Order, entry.doc_entry, now)).unwrap();
    let all = differences(&town, Matter::Orders).await;
    let cancelled = all.iter().find(|found| found.record == format!("order:{unseen}")).unwrap();
    assert_eq!(cancelled.field, "cancelled", "{cancelled:?}");
}

#[tokio::test]
async fn an_order_that_is_held_is_explained_by_its_exception() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let (order, _) = town.sold("MUG", 1);
    let frozen = json!({ "Frozen": "tYES" }).as_object().cloned().unwrap();
    town.act(|world, now| world.sap.add_partner("C-WEB", "Web shop", frozen, now));
    town.sync().await;
    let open = town.open_exceptions().await;
    let held = open.iter().find(|open| open.record == format!("order:{order}")).unwrap();
    let found = only(&town, Matter::Orders).await;
    assert_eq!((found.field, &found.explanation), ("missing", &Explanation::Exception { id: held.id }));
}

#[tokio::test]
async fn a_product_that_was_edited_is_put_back_on_request() {
    let (town, ..) = settled().await;
    let sellable = town.sellable("MUG");
    let edit = |product: &mut b1_veeqo_sandbox::veeqo::Product, _: &mut _| {
        "Best mug!!!".clone_into(&mut product.title);
    };
    town.act(|world, now| world.veeqo.edit_sellable(sellable, edit, now)).unwrap();
    let found = only(&town, Matter::Items).await;
    assert_eq!((found.field, found.record.as_str()), ("title", "item:MUG"));
    assert_eq!((found.sap.as_str(), found.veeqo.as_str()), ("Item MUG", "Best mug!!!"));
    assert_eq!(asked(&town, &[found]).await, 1);
    town.sync().await;
    assert_eq!(told(&differences(&town, Matter::Items).await), []);
}

#[tokio::test]
async fn an_item_that_changes_during_the_reading_is_no_difference() {
    let mut met = 0;
    for request in 1..12 {
        let (town, ..) = settled().await;
        let sellable = town.sellable("MUG");
        town.just_before(request, move |world, now| {
            world.sap.set_item("MUG", "ItemName", "Better mug", now);
            let rename = |product: &mut b1_veeqo_sandbox::veeqo::Product, _: &mut _| {
                "Better mug".clone_into(&mut product.title);
            };
            world.veeqo.edit_sellable(sellable, rename, now).unwrap();
        });
        assert_eq!(told(&differences(&town, Matter::Items).await), [], "before request {request}");
        met += u32::from(!town.is_to_come());
    }
    assert!(met >= 3, "it happened amid {met} readings");
}

#[tokio::test]
async fn products_and_items_that_come_or_go_during_the_reading_are_no_difference() {
    for request in 1..12 {
        let (town, ..) = settled().await;
        town.act(|world, now| {
            let stray = NewProduct { title: "Bowl".into(), sku: "BOWL".into(), ..NewProduct::default() };
            world.veeqo.add_product(stray, now)
        });
        assert_eq!(only(&town, Matter::Items).await.field, "missing", "SAP has no bowl");
        town.just_before(request, |world, now| {
            world.sap.add_item(NewItem::new("BOWL", "Bowl").priced(10.into()).taxed("S20"), now);
        });
        let found = differences(&town, Matter::Items).await;
        let gone = !town.is_to_come();
        assert!(found.iter().all(|found| found.veeqo != "BOWL") || !gone, "{request}: {found:?}");
    }
}

#[tokio::test]
async fn what_a_delivery_took_is_compared_line_by_line() {
    type Edit = fn(&mut b1_veeqo_sandbox::veeqo::Allocation, i64);
    let cases: [(&[&str], Edit); 4] = [
        (&["short"], |parcel, _| parcel.lines[0].quantity = 3),
        (&["over"], |parcel, _| parcel.lines[0].quantity = 1),
        (&["warehouse"], |parcel, _| parcel.warehouse_id = b1_veeqo_sandbox::seed::OVERFLOW),
        (&["item", "short"], |parcel, bowl| parcel.lines[0].sellable_id = bowl),
    ];
    for (fields, edit) in cases {
        let town = Town::at_work(&[("MUG", 10), ("BOWL", 10)]).await;
        let (order, parcel) = town.sold("MUG", 2);
        town.ship(parcel);
        town.sync().await;
        assert_eq!(told(&differences(&town, Matter::Despatch).await), []);
        let bowl = town.sellable("BOWL");
        let change = |order: &mut b1_veeqo_sandbox::veeqo::Order| edit(&mut order.allocations[0], bowl);
        town.act(|world, now| world.veeqo.edit_order(order, change, now)).unwrap();
        let mut found = differences(&town, Matter::Despatch).await;
        found.sort_by_key(|found| found.field);
        assert_eq!(found.iter().map(|found| found.field).collect::<Vec<_>>(), fields);
        assert!(found.iter().all(|found| found.explanation == Explanation::Unexplained), "{found:?}");
        assert_eq!(asked(&town, &found).await, 0, "a person decides");
    }
}

#[tokio::test]
async fn a_parcel_that_left_again_with_other_contents_is_explained_by_its_exception() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let (order, parcel) = town.sold("MUG", 2);
    let shipment = town.ship(parcel);
    town.sync().await;
    town.act(|world, now| world.veeqo.void_shipment(shipment, now)).unwrap();
    let fewer = |order: &mut b1_veeqo_sandbox::veeqo::Order| order.allocations[0].lines[0].quantity = 1;
    town.act(|world, now| world.veeqo.edit_order(order, fewer, now)).unwrap();
    town.sync().await;
    town.ship(parcel);
    town.sync().await;
    let open = town.open_exceptions().await;
    let changed = open.iter().find(|open| open.code == Code::DespatchAllocationChanged).unwrap();
    let found = only(&town, Matter::Despatch).await;
    assert_eq!((found.field, &found.explanation), ("over", &Explanation::Exception { id: changed.id }));
    assert!(found.message.contains("SAP delivered 2 of MUG, and only 1 left"), "{}", found.message);
}

#[tokio::test]
async fn other_goods_on_a_delivery_made_by_hand_are_no_difference() {
    let town = Town::at_work(&[("MUG", 10), ("BOWL", 10)]).await;
    let (_, parcel) = town.sold("MUG", 2);
    town.sync().await;
    let order = town.only(Kind::Order);
    let gift = json!({ "ItemCode": "BOWL", "WarehouseCode": "01", "Quantity": 1, "UnitPrice": 0, "VatGroup": "S20" });
    let base = json!({ "BaseType": 17, "BaseEntry": order.doc_entry, "BaseLine": 0, "Quantity": 2 });
    let body = json!({ "CardCode": "C-WEB", "DocumentLines": [base, gift] });
    town.act(|world, now| world.sap.post(Kind::DeliveryNote, body, now)).unwrap();
    town.ship(parcel);
    town.sync().await;
    assert_eq!(town.live(Kind::DeliveryNote).len(), 1);
    assert_eq!(told(&differences(&town, Matter::Despatch).await), []);
}

/// On a schedule, what nothing explains becomes one exception, which goes when both sides agree again.
#[tokio::test]
async fn a_scheduled_comparison_tells_once_and_takes_it_back() {
    let (mut town, ..) = settled().await;
    town.settings.operations.reconcile = Some(Schedule::Every(Duration::from_secs(3600)));
    town.receive("MUG", 5);
    let engine = town.engine();
    for _ in 0..2 {
        town.later(61);
        engine.reconcile_on_schedule(std::future::ready(())).await;
        assert_eq!(town.open().await, [(Code::SidesDiffer, "reconcile:pair:MUG@01".to_owned())]);
    }
    town.sync().await;
    town.later(61);
    engine.reconcile_on_schedule(std::future::ready(())).await;
    assert_eq!(town.open().await, []);
}
