//! What people decide: records left out and taken back, data that a side lacks.

use crate::town::Town;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_mapping::sku::AliasTable;
use b1_veeqo_mapping::{ItemCode, Sku};
use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sandbox::seed::{MAIN, UNMAPPED};
use b1_veeqo_sandbox::veeqo::NewProduct;
use b1_veeqo_sync::ledger::{ExceptionStatus, Flow, Store, Work, WorkKey, WorkState};
use b1_veeqo_sync::{RetryTarget, Unsuitable, choose_customer, ignore, map_sku, retry};
use serde_json::json;

fn typed_in(town: &Town, sku: &str, title: &str) {
    let product = NewProduct { title: title.into(), sku: sku.into(), ..NewProduct::default() };
    town.act(|world, now| world.veeqo.add_product(product, now));
}

/// The only open exception.
async fn only(town: &Town) -> i64 {
    let open = town.open_exceptions().await;
    assert_eq!(open.len(), 1, "{open:?}");
    open[0].id
}

async fn leave_out(town: &Town, id: i64) {
    let outcome = ignore(town.store().as_ref(), &[id], "sold by hand", &town.operator()).await.unwrap();
    assert_eq!(outcome.ignored, [id]);
    town.sync().await;
}

async fn take_back(town: &Town, id: i64) {
    let outcome = retry(town.store().as_ref(), &RetryTarget::Ids(vec![id]), &town.operator()).await.unwrap();
    assert_eq!(outcome.retried, [id]);
    town.sync().await;
}

async fn row(town: &Town, key: WorkKey) -> Work {
    town.store().work(&key).await.unwrap().unwrap()
}

async fn excluded(town: &Town, flow: Flow) -> u64 {
    let balance = town.store().balance().await.unwrap();
    assert!(balance.iter().all(|balance| balance.closes()), "{balance:?}");
    balance.iter().find(|balance| balance.flow == flow).unwrap().excluded
}

/// An order whose allocation is in a warehouse that SAP does not have.
async fn held_order() -> (Town, i64, i64) {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let order = town.place(town.new_order("1001", &[("MUG", 2)]));
    let parcel = town.allocate(order, UNMAPPED, &[("MUG", 2)]);
    town.sync().await;
    (town, order, parcel)
}

#[tokio::test]
async fn an_order_that_a_person_leaves_out_stays_out_whatever_changes_until_it_is_taken_back() {
    let (town, order, parcel) = held_order().await;
    let id = only(&town).await;
    leave_out(&town, id).await;
    let left = row(&town, WorkKey::order(order)).await;
    assert_eq!(
        (left.state, left.reason.as_deref()),
        (WorkState::Excluded, Some("left out by ann: sold by hand"))
    );
    assert_eq!((town.open().await, excluded(&town, Flow::Orders).await), (vec![], 1));

    // Now it could be posted, and its goods leave.
    town.act(|world, now| world.veeqo.deallocate(parcel, now)).unwrap();
    let parcel = town.allocate(order, MAIN, &[("MUG", 2)]);
    town.ship(parcel);
    town.sync().await;
    assert_eq!((town.live(Kind::Order), town.live(Kind::DeliveryNote)), (vec![], vec![]));
    assert_eq!((town.open().await, excluded(&town, Flow::Orders).await), (vec![], 1));
    assert_eq!(town.stock("MUG"), (8, 8), "what others book is a movement like any other");

    take_back(&town, id).await;
    town.only(Kind::Order);
    town.only(Kind::DeliveryNote);
    assert_eq!((town.open().await, town.stock("MUG")), (vec![], (8, 8)));
    assert_eq!(excluded(&town, Flow::Orders).await, 0);
    let settled = town.store().exceptions(None).await.unwrap();
    assert!(settled.iter().all(|told| told.status == ExceptionStatus::Resolved), "{settled:?}");
}

#[tokio::test]
async fn a_parcel_that_is_left_out_is_booked_as_a_movement_and_delivered_once_it_is_taken_back() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let (order, parcel) = town.sold("MUG", 2);
    town.sync().await;
    // Somebody takes the units off the order in SAP.
    let posted = town.only(Kind::Order).doc_entry;
    town.act(|world, now| world.sap.close(Kind::Order, posted, now)).unwrap();
    town.ship(parcel);
    town.sync().await;
    let id = only(&town).await;
    leave_out(&town, id).await;
    let left = row(&town, WorkKey::despatch(parcel)).await;
    assert_eq!(
        (left.state, row(&town, WorkKey::order(order)).await.state),
        (WorkState::Excluded, WorkState::Done)
    );
    assert_eq!(
        (town.open().await, town.stock("MUG"), town.live(Kind::DeliveryNote)),
        (vec![], (8, 8), vec![])
    );
    town.sync().await;
    assert_eq!((town.stock("MUG"), town.adjusted()), ((8, 8), vec![("MUG".to_owned(), -2)]), "once");

    take_back(&town, id).await;
    assert_eq!(town.open().await.len(), 1, "the cause is still there, and told anew");
    assert_eq!(town.live(Kind::DeliveryNote), []);
}

#[tokio::test]
async fn what_may_be_in_sap_already_is_not_left_out() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    town.world.lock().unwrap().sap.settings.approval_for.insert(Kind::Order);
    let (order, _) = town.sold("MUG", 2);
    town.sync().await;
    let id = only(&town).await;
    let outcome = ignore(town.store().as_ref(), &[id, 99], "no", &town.operator()).await.unwrap();
    assert_eq!((outcome.under_way, outcome.unknown, outcome.ignored), (vec![id], vec![99], vec![]));
    assert_eq!(town.open().await, [(Code::ApprovalPending, format!("order:{order}"))]);
}

#[tokio::test]
async fn an_exception_without_a_row_stays_silent_while_it_is_ignored() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    typed_in(&town, "HAND", "Hand-made");
    town.sync().await;
    let id = only(&town).await;
    leave_out(&town, id).await;
    town.sync().await;
    assert_eq!(town.open().await, []);
    take_back(&town, id).await;
    assert_eq!(town.open().await.len(), 1);
}

/// An order of a product that somebody made in Veeqo, and that is SAP's bowl.
async fn unmapped() -> (Town, i64) {
    let town = Town::at_work(&[("BOWL/1", 10)]).await;
    typed_in(&town, "BOWL-BLUE", "Bowl, blue");
    town.sync().await;
    let order = town.place(town.new_order("1001", &[("BOWL-BLUE", 2)]));
    town.allocate(order, MAIN, &[("BOWL-BLUE", 2)]);
    town.sync().await;
    let held = town.open_exceptions().await.into_iter().find(|told| told.code == Code::SkuUnmapped).unwrap();
    (town, held.id)
}

#[tokio::test]
async fn a_sku_that_a_person_maps_is_that_item_from_then_on() {
    let (town, id) = unmapped().await;
    let pair = || (Sku::new("BOWL-BLUE").unwrap(), ItemCode::new("BOWL/1").unwrap());
    let none = AliasTable::default();
    map_sku(town.store().as_ref(), &none, id, pair(), &town.operator()).await.unwrap().unwrap();
    town.sync().await;
    let posted = town.only(Kind::Order);
    assert_eq!(posted.lines[0].item_code, "BOWL/1");
    let codes: Vec<Code> = town.open().await.into_iter().map(|(code, _)| code).collect();
    assert!(!codes.contains(&Code::SkuUnmapped), "{codes:?}");
    // It lasts: another process knows it, too.
    let another = town.place(town.new_order("1002", &[("BOWL-BLUE", 1)]));
    town.allocate(another, MAIN, &[("BOWL-BLUE", 1)]);
    town.sync().await;
    assert_eq!(town.live(Kind::Order).len(), 2);
    let aliases = town.store().aliases().await.unwrap();
    assert_eq!((aliases.len(), aliases[0].by.name.as_str()), (1, "ann"));
}

#[tokio::test]
async fn a_mapping_that_cannot_be_is_refused_with_the_reason() {
    let (town, id) = unmapped().await;
    town.item(b1_veeqo_sandbox::sap::NewItem::new("CUP", "Cup"), 0);
    town.sync().await;
    let (sku, item) = (|text| Sku::new(text).unwrap(), |text| ItemCode::new(text).unwrap());
    let configured = AliasTable::new([(sku("X"), item("CUP"))]).unwrap();
    let by = town.operator();
    for (id, pair, expected) in [
        (99, (sku("A"), item("CUP")), Unsuitable::NotOpen { id: 99 }),
        (id, (sku("A"), item("NO")), Unsuitable::UnknownItem { item: item("NO") }),
        (id, (sku("CUP"), item("BOWL/1")), Unsuitable::SkuIsItem { sku: sku("CUP") }),
        (id, (sku("A"), item("CUP")), Unsuitable::Configured { sku: sku("X"), item: item("CUP") }),
        (id, (sku("X"), item("BOWL/1")), Unsuitable::Configured { sku: sku("X"), item: item("CUP") }),
    ] {
        let refused = map_sku(town.store().as_ref(), &configured, id, pair, &by).await.unwrap();
        assert_eq!(refused, Err(expected));
    }
    assert_eq!(town.store().requests().await.unwrap(), []);
}

#[tokio::test]
async fn an_order_is_posted_for_the_customer_that_a_person_chose() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let frozen = json!({ "Frozen": "tYES" }).as_object().cloned().unwrap();
    town.act(|world, now| world.sap.add_partner("C-WEB", "Web shop", frozen, now));
    let (order, parcel) = town.sold("MUG", 2);
    town.sync().await;
    let id = only(&town).await;
    let store = town.store();
    let by = town.operator();
    let long = choose_customer(store.as_ref(), id, "SIXTEEN-LETTERS!", &by).await.unwrap();
    assert_eq!(long, Err(Unsuitable::CardCode { text: "SIXTEEN-LETTERS!".to_owned() }));
    choose_customer(store.as_ref(), id, "C-AMZ", &by).await.unwrap().unwrap();
    town.sync().await;
    assert_eq!(town.only(Kind::Order).card_code, "C-AMZ");
    town.ship(parcel);
    town.sync().await;
    assert_eq!(town.only(Kind::DeliveryNote).card_code, "C-AMZ");
    assert_eq!(town.open().await, []);
    let posted = row(&town, WorkKey::order(order)).await;
    assert_eq!(posted.decided.customer.as_deref(), Some("C-AMZ"));
    let late = choose_customer(store.as_ref(), id, "C-WEB", &by).await.unwrap();
    assert_eq!(late, Err(Unsuitable::NotOpen { id }));
}
