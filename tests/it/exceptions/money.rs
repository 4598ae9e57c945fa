//! Orders whose money does not come out.

use super::{answers, mugs, sold};
use crate::town::Town;
use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sandbox::seed::{MAIN, WEB_SHOP};
use b1_veeqo_sandbox::veeqo::{NewOrder, Order};
use b1_veeqo_sandbox::{Fault, Side};
use rust_decimal::Decimal;
use serde_json::json;

/// An order of so many mugs, changed before it is first seen.
async fn odd(town: Town, quantity: i64, change: impl FnOnce(&mut NewOrder)) -> Town {
    let mut order = town.new_order("1001", &[("MUG", quantity)]);
    change(&mut order);
    let order = town.place(order);
    town.allocate(order, MAIN, &[("MUG", quantity)]);
    town.sync().await;
    town
}

async fn edited(town: Town, change: impl FnOnce(&mut Order)) -> Town {
    let (order, _) = town.sold("MUG", 2);
    town.act(|world, now| world.veeqo.edit_order(order, change, now)).unwrap();
    town.sync().await;
    town
}

pub(super) async fn tax_rate_unknown() -> Town {
    odd(mugs().await, 2, |order| order.lines[0].tax_rate = Decimal::new(7, 2)).await
}

pub(super) async fn currency_unknown() -> Town {
    edited(mugs().await, |order| order.currency_code = "pounds".to_owned()).await
}

pub(super) async fn freight_unmapped() -> Town {
    let mut town = mugs().await;
    town.settings.channels.get_mut(&WEB_SHOP).unwrap().freight_code = None;
    odd(town, 2, |order| {
        (order.delivery_cost, order.delivery_tax_rate) = (Decimal::new(495, 2), Decimal::new(20, 2));
    })
    .await
}

pub(super) async fn total_differs() -> Town {
    edited(mugs().await, |order| order.stated_tax = Some(Decimal::ONE)).await
}

pub(super) async fn price_too_fine() -> Town {
    let mut town = Town::at_work(&[("MUG", 40_000)]).await;
    town.settings.rounding_tolerance = 0;
    odd(town, 30_000, |order| {
        order.lines[0].price = Decimal::new(33, 2);
        order.order_discount = Decimal::new(1, 2);
    })
    .await
}

/// SAP's tax group has another rate than its row in the tax table says.
fn taxed(town: &Town, percent: Decimal) {
    town.act(|world, _| world.sap.add_vat_group("S20", "Standard rate", percent));
}

pub(super) async fn sap_total_differs() -> Town {
    let town = mugs().await;
    taxed(&town, 21.into());
    sold(town).await
}

pub(super) async fn rounding_refused() -> Town {
    let town = mugs().await;
    taxed(&town, Decimal::new(2005, 2));
    let locked = Fault::sap(400, -1029, "Field cannot be updated (ODBC -1029)");
    answers(&town, Side::Sap, "PATCH", "/b1s/v2/Orders(", locked);
    sold(town).await
}

pub(super) async fn order_currency_differs() -> Town {
    let mut town = mugs().await;
    town.sold("MUG", 2);
    town.act(|world, now| {
        world.sap.add_currency("USD", "US dollar", "USD");
        let line = json!({ "ItemCode": "MUG", "WarehouseCode": "01", "Quantity": 2, "UnitPrice": 12 });
        let order = json!({ "CardCode": "C-WEB", "NumAtCard": "1001", "DocDueDate": "2027-02-01", "DocCurrency": "USD", "DocRate": 0.8, "DocumentLines": [line] });
        world.sap.post(Kind::Order, order, now).unwrap();
    });
    town.settings.since = town.now();
    town.later(10);
    town.sync().await;
    town
}
