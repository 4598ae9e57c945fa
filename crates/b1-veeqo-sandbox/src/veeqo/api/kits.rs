//! Kits by API.

use super::products::id;
use super::{Answer, json};
use crate::veeqo::account::Account;
use crate::veeqo::call::{Call, Fields};
use crate::veeqo::product::{Sellable, SellableKind};
use crate::veeqo::refused::Refused;
use jiff::Timestamp;
use serde_json::{Value, json as object};
use std::collections::BTreeMap;

pub(super) fn route(account: &mut Account, call: &Call<'_>, path: &[&str], now: Timestamp) -> Answer {
    match (call.method, path) {
        ("POST", []) => {
            let body = call.resource("kit");
            let sellable = body.int("product_variant_id").ok_or(Refused::NotFound)?;
            let rows = body.list("contents").into_iter().flatten();
            let read = |row: &Value| Some((row.int("product_variant_id")?, row.int("quantity")?));
            let contents: Option<BTreeMap<i64, i64>> = rows.map(read).collect();
            account.make_kit(sellable, contents.ok_or(Refused::NotFound)?)?;
            account.stock_moved(sellable, now);
            kit(account, sellable, 201)
        }
        ("GET", [one] | [one, "contents"]) => kit(account, id(one)?, 200),
        _ => Err(Refused::NoRoute),
    }
}

fn kit(account: &Account, sellable: i64, status: u16) -> Answer {
    match account.sellable(sellable) {
        Some(Sellable { kind: SellableKind::Kit(contents), .. }) => {
            let rows: Vec<Value> = contents
                .iter()
                .map(|(part, quantity)| {
                    object!({ "id": part, "kit_id": sellable, "product_variant_id": part, "quantity": quantity })
                })
                .collect();
            Ok(json(status, &object!({ "id": sellable, "product_variant_id": sellable, "contents": rows })))
        }
        _ => Err(Refused::ProductNotFound),
    }
}
