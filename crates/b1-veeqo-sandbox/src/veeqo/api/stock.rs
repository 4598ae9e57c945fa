//! Sellables, stock entries and stock histories by API.

use super::{Answer, json, products};
use crate::veeqo::account::Account;
use crate::veeqo::call::{Call, Fields, Query};
use crate::veeqo::page::{Page, PagingHeaders};
use crate::veeqo::product::{Sellable, StockChange};
use crate::veeqo::refused::Refused;
use jiff::Timestamp;
use rust_decimal::prelude::ToPrimitive;

pub(super) fn route(account: &mut Account, call: &Call<'_>, path: &[&str], now: Timestamp) -> Answer {
    match (call.method, path) {
        ("GET", ["stock_histories"]) => histories(account, &call.query),
        ("GET", ["sellables"]) => list(account, &call.query),
        ("GET", ["sellables", one]) => {
            let sellable = account.sellable(products::id(one)?).ok_or(Refused::ProductNotFound)?;
            Ok(json(200, &account.sellable_json(sellable)))
        }
        ("GET", ["sellables", one, "warehouses", warehouse, "stock_entry"]) => {
            show(account, products::id(one)?, products::id(warehouse)?)
        }
        ("PUT" | "PATCH", ["sellables", one, "warehouses", warehouse, "stock_entry"]) => {
            write(account, call, (products::id(one)?, products::id(warehouse)?), now)
        }
        _ => Err(Refused::NoRoute),
    }
}

/// All sellables, deleted ones too, without paging headers.
fn list(account: &Account, query: &Query) -> Answer {
    let page = Page::read_per_page(query)?;
    let all: Vec<&Sellable> = account.sellables.values().rev().collect();
    Ok(page.answer(&all, PagingHeaders::None, |one| account.sellable_json(one)))
}

fn histories(account: &Account, query: &Query) -> Answer {
    let page = Page::read_per_page(query)?;
    let wanted = query.int("sellable_id");
    let all: Vec<&StockChange> =
        account.history.iter().rev().filter(|one| wanted.is_none_or(|id| one.sellable_id == id)).collect();
    Ok(page.answer(&all, PagingHeaders::None, |one| account.stock_change_json(one)))
}

fn show(account: &Account, sellable: i64, warehouse: i64) -> Answer {
    let entry = account.stock.get(&(sellable, warehouse)).ok_or(Refused::ProductNotFound)?;
    let sellable = account.sellable(sellable).ok_or(Refused::ProductNotFound)?;
    Ok(json(200, &account.entry_json(sellable, warehouse, entry)))
}

/// Writes the physical level, an absolute value. Whoever read it before may overwrite what happened since.
fn write(account: &mut Account, call: &Call<'_>, key: (i64, i64), now: Timestamp) -> Answer {
    if !account.settings.stock_writes {
        return Err(Refused::Plan);
    }
    let old = account.stock.get(&key).ok_or(Refused::ProductNotFound)?.physical;
    let body = call.resource("stock_entry");
    if body.get("physical_stock_level").is_some_and(|level| !level.is_null()) {
        let level = body.decimal("physical_stock_level").and_then(|level| level.trunc().to_i64());
        let level =
            level.ok_or_else(|| Refused::InvalidList(vec!["Physical stock level is not a number".into()]))?;
        account.shift(key, level - old, 0, ("manual", "Stock level set by API".into()), now)?;
    }
    if let Some(entry) = account.stock.get_mut(&key) {
        entry.infinite = body.flag("infinite").unwrap_or(entry.infinite);
        entry.location = body.text("location").or(entry.location.take());
        entry.updated_at = now;
    }
    account.stock_moved(key.0, now);
    show(account, key.0, key.1)
}
