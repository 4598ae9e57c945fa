//! Systems that cannot be reached, and refusals that only they understand.

use super::{answers, mugs, refuses, sold};
use crate::town::{End, Town};
use b1_veeqo_sandbox::seed::WEB_SHOP;
use b1_veeqo_sandbox::{Fault, Side};
use b1_veeqo_sync::ledger::{Flow, Store, WorkState};
use rust_decimal::Decimal;

const ORDERS: &str = "/b1s/v2/Orders";

/// A pass that is given up.
async fn given_up(town: Town) -> Town {
    assert!(matches!(town.pass().await, End::Failed(_)), "the pass was to fail");
    town
}

/// Two mugs sold while this goes wrong.
async fn sold_while(plan: &str) -> Town {
    let town = mugs().await;
    town.faults(plan, 1);
    sold(town).await
}

/// SAP answers the posting of an order like this.
async fn order_refused(code: i64, text: &str) -> Town {
    let town = mugs().await;
    refuses(&town, ORDERS, code, text);
    sold(town).await
}

/// Goods come in while Veeqo answers every write of a level like this.
async fn level_refused(fault: Fault) -> Town {
    let town = mugs().await;
    town.receive("MUG", 5);
    answers(&town, Side::Veeqo, "PUT", "/", fault);
    town.sync().await;
    town
}

/// A new item while Veeqo answers every new product like this.
async fn product_refused(fault: Fault) -> Town {
    let town = Town::small(&[("MUG", 10)]);
    answers(&town, Side::Veeqo, "POST", "/products", fault);
    town.sync().await;
    town
}

pub(super) async fn outcome_unknown() -> Town {
    sold_while("drop-before=1@sap+POST+/b1s/v2/Orders").await
}

pub(super) async fn login_failed() -> Town {
    let town = mugs().await;
    town.act(|world, _| world.sap.settings.users.clear());
    given_up(town).await
}

pub(super) async fn session_expired() -> Town {
    let town = mugs().await;
    let dead = Fault::sap(401, 301, "Invalid session or session already timeout.");
    answers(&town, Side::Sap, "GET", "/b1s/v2/", dead);
    given_up(town).await
}

pub(super) async fn rate_limited() -> Town {
    let town = mugs().await;
    town.faults("429=1@veeqo", 1);
    given_up(town).await
}

pub(super) async fn unavailable() -> Town {
    let town = mugs().await;
    town.faults("error=1@sap", 1);
    given_up(town).await
}

pub(super) async fn record_changed() -> Town {
    sold_while("lock=1@sap+POST+/b1s/v2/Orders").await
}

pub(super) async fn permission_denied() -> Town {
    level_refused(Fault::veeqo(403, "You don't have permission to perform this action")).await
}

pub(super) async fn plan_limit() -> Town {
    let town = mugs().await;
    town.act(|world, _| world.veeqo.settings.stock_writes = false);
    town.receive("MUG", 5);
    town.sync().await;
    town
}

/// An order in Veeqo's list that says nothing of when it was made.
pub(super) async fn data_unreadable() -> Town {
    let town = mugs().await;
    let body = r#"[{"id":2200000099,"number":"1001","status":"awaiting_fulfillment","line_items":[],"allocations":[]}]"#;
    answers(&town, Side::Veeqo, "GET", "/orders?", Fault::Answer { status: 200, body: body.to_owned() });
    town.sync().await;
    town
}

/// The store loses the row of an order.
pub(super) async fn record_lost() -> Town {
    let town = sold(mugs().await).await;
    let order = town.store().work_in(Flow::Orders, &[WorkState::Done]).await.unwrap().remove(0);
    // Another one lets the feed go on: the lost one is not read again.
    town.later(60);
    town.sold("MUG", 1);
    town.sync().await;
    town.store().lose(&order.key);
    town.later(60);
    town.sync().await;
    town
}

pub(super) async fn record_not_found() -> Town {
    let mut town = mugs().await;
    town.settings.channels.get_mut(&WEB_SHOP).unwrap().freight_code = Some(99);
    let mut order = town.new_order("1001", &[("MUG", 2)]);
    (order.delivery_cost, order.delivery_tax_rate) = (Decimal::new(495, 2), Decimal::new(20, 2));
    let order = town.place(order);
    town.allocate(order, b1_veeqo_sandbox::seed::MAIN, &[("MUG", 2)]);
    town.sync().await;
    town
}

pub(super) async fn sap_value_refused() -> Town {
    let town = mugs().await;
    town.act(|world, _| world.sap.set_warehouse("01", "Inactive", "tYES"));
    sold(town).await
}

pub(super) async fn veeqo_value_refused() -> Town {
    product_refused(Fault::veeqo(400, "Sku code is invalid")).await
}

pub(super) async fn field_read_only() -> Town {
    order_refused(-1029, "Field cannot be updated (ODBC -1029)").await
}

pub(super) async fn action_unsupported() -> Town {
    let town = mugs().await;
    let (order, _) = town.sold("MUG", 2);
    town.sync().await;
    town.act(|world, now| world.veeqo.cancel_order(order, None, now)).unwrap();
    refuses(&town, "/b1s/v2/Orders(", -5006, "The requested action is not supported for this object.");
    town.sync().await;
    town
}

pub(super) async fn request_malformed() -> Town {
    order_refused(-1000, "Property 'PriceAfterVAT' of 'DocumentLine' is invalid").await
}

pub(super) async fn request_too_large() -> Town {
    let town = mugs().await;
    let body = "<html><head><title>413 Request Entity Too Large</title></head></html>";
    answers(&town, Side::Sap, "POST", ORDERS, Fault::Answer { status: 413, body: body.to_owned() });
    sold(town).await
}

pub(super) async fn sap_rejected() -> Town {
    order_refused(-6006, "Internal error (-6006) occurred").await
}

pub(super) async fn veeqo_rejected() -> Town {
    product_refused(Fault::veeqo(409, "Conflict")).await
}
