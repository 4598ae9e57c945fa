//! Orders that are never posted: in the channel for SAP's own, from before go-live, shipped by Amazon.

use crate::town::Town;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sandbox::seed::{MAIN, PUSH_CHANNEL};
use serde_json::json;

#[tokio::test]
async fn orders_in_the_channel_for_sap_s_own_never_come_back() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let mut order = town.new_order("1001", &[("MUG", 1)]);
    order.channel = PUSH_CHANNEL;
    let order = town.place(order);
    town.allocate(order, MAIN, &[("MUG", 1)]);
    town.sync().await;
    assert_eq!(town.live(Kind::Order), []);
    assert_eq!(
        town.open().await,
        [(Code::SaleUnknownInSap, format!("order:{order}"))],
        "it is none of SAP's"
    );
}

#[tokio::test]
async fn nothing_from_before_go_live_is_posted() {
    let mut town = Town::at_work(&[("MUG", 10)]).await;
    let (shipped, parcel) = town.sold("MUG", 1);
    town.ship(parcel);
    let (known, parcel) = town.sold("MUG", 2);
    let (unknown, _) = town.sold("MUG", 3);
    town.act(|world, now| {
        world.veeqo.edit_order(known, |order| order.number = "1002".into(), now).unwrap();
        world.veeqo.edit_order(unknown, |order| order.number = "1003".into(), now).unwrap();
        let line = json!({ "ItemCode": "MUG", "WarehouseCode": "01", "Quantity": 2, "UnitPrice": 10 });
        let order = json!({ "CardCode": "C-WEB", "NumAtCard": "1002", "DocDueDate": "2027-02-01", "DocumentLines": [line] });
        world.sap.post(Kind::Order, order, now).unwrap();
        world.sap.issue_goods("MUG", "01", 1.into(), now).unwrap();
    });
    town.settings.since = town.now();
    town.lose_store();
    town.later(10);
    town.sync().await;
    assert_eq!(town.open().await, [(Code::OrderBeforeGoLiveOpen, format!("order:{unknown}"))]);
    assert_eq!((town.live(Kind::Order).len(), town.live(Kind::DeliveryNote)), (1, vec![]));
    assert_eq!((town.stock("MUG"), town.adjusted()), ((9, 9), vec![]), "order {shipped} is history");
    town.ship(parcel);
    town.sync().await;
    assert_eq!((town.stock("MUG"), town.adjusted()), ((7, 7), vec![]));
    town.only(Kind::DeliveryNote);
}

#[tokio::test]
async fn orders_that_amazon_ships_are_left_out_and_those_without_an_address_held() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let (amazons, _) = town.sold("MUG", 1);
    town.act(|world, now| world.veeqo.edit_order(amazons, |order| order.fulfilled_by_amazon = true, now))
        .unwrap();
    let mut order = town.new_order("1002", &[("MUG", 1)]);
    order.address = None;
    let nowhere = town.place(order);
    town.allocate(nowhere, MAIN, &[("MUG", 1)]);
    town.sync().await;
    assert_eq!(
        (town.open().await, town.live(Kind::Order)),
        (vec![(Code::AddressMissing, format!("order:{nowhere}"))], vec![])
    );
}
