//! Deliveries that are not invoiced, or not for what was ordered.

use super::{Town, mugs};
use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sandbox::seed::WEB_SHOP;
use b1_veeqo_sync::settings::InvoicePolicy;
use serde_json::json;

/// A delivery of three mugs that SAP did not invoice at first.
async fn delivered() -> (Town, i64) {
    let mut town = mugs().await;
    town.settings.channels.get_mut(&WEB_SHOP).unwrap().invoice = InvoicePolicy::PerDelivery;
    let (_, parcel) = town.sold("MUG", 3);
    town.ship(parcel);
    let rule = [(Kind::Invoice, "Not before noon".to_owned())].into();
    town.act(|world, _| world.sap.settings.notification_refusals = rule);
    town.sync().await;
    town.act(|world, _| world.sap.settings.notification_refusals.clear());
    let delivery = town.only(Kind::DeliveryNote).doc_entry;
    (town, delivery)
}

pub(super) async fn delivery_closed() -> Town {
    let (town, delivery) = delivered().await;
    town.act(|world, now| world.sap.close(Kind::DeliveryNote, delivery, now)).unwrap();
    town.retry().await;
    town.sync().await;
    town
}

pub(super) async fn partly_by_hand() -> Town {
    let (town, delivery) = delivered().await;
    let row = json!({ "BaseType": 15, "BaseEntry": delivery, "BaseLine": 0, "Quantity": 1 });
    let body = json!({ "CardCode": "C-WEB", "DocumentLines": [row] });
    town.act(|world, now| world.sap.post(Kind::Invoice, body, now)).unwrap();
    town.retry().await;
    town.sync().await;
    town
}

pub(super) async fn totals_differ() -> Town {
    let town = mugs().await;
    let (_, parcel) = town.sold("MUG", 2);
    town.sync().await;
    let order = town.only(Kind::Order).doc_entry;
    let dearer = json!({ "DocumentLines": [{ "LineNum": 0, "UnitPrice": 12 }] });
    town.act(|world, now| world.sap.change(Kind::Order, order, dearer, now)).unwrap();
    town.ship(parcel);
    town.sync().await;
    town
}
