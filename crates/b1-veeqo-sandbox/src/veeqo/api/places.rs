//! Warehouses, channels and delivery methods by API.

use super::{Answer, id, json};
use crate::http::Response;
use crate::veeqo::account::Account;
use crate::veeqo::call::{Call, Fields};
use crate::veeqo::directory::{Channel, DeliveryMethod, Warehouse};
use crate::veeqo::page::{Page, PagingHeaders};
use crate::veeqo::refused::Refused;
use crate::veeqo::render::directory::delivery_method_json;
use jiff::Timestamp;

pub(super) fn warehouses(account: &mut Account, call: &Call<'_>, path: &[&str], now: Timestamp) -> Answer {
    match (call.method, path) {
        ("GET", []) => {
            let wanted = call.query.get("external_id");
            let keeps = |one: &&Warehouse| {
                one.deleted_at.is_none() && wanted.is_none_or(|text| one.external_id.as_deref() == Some(text))
            };
            let all: Vec<&Warehouse> = account.warehouses().filter(keeps).collect();
            let page = Page::read(&call.query)?;
            Ok(page.answer(&all, PagingHeaders::Totals, |one| account.warehouse_json(one)))
        }
        ("POST", []) => {
            let body = call.resource("warehouse");
            let name =
                body.text("name").ok_or_else(|| Refused::InvalidList(vec!["Name can't be blank".into()]))?;
            let id = account.new_id();
            account.add_warehouse(id, &name, body.text("external_id").as_deref(), now);
            warehouse(account, id, 201)
        }
        ("GET", [one]) => warehouse(account, id(one)?, 200),
        ("PUT" | "PATCH", [one]) => {
            let body = call.resource("warehouse");
            let target = account.warehouses.get_mut(&id(one)?).ok_or(Refused::NotFound)?;
            target.name = body.text("name").unwrap_or_else(|| target.name.clone());
            target.external_id = body.text("external_id").or(target.external_id.take());
            Ok(Response::new(204, ""))
        }
        ("DELETE", [one]) => {
            account.warehouses.get_mut(&id(one)?).ok_or(Refused::NotFound)?.deleted_at = Some(now);
            Ok(Response::new(204, ""))
        }
        _ => Err(Refused::NoRoute),
    }
}

fn warehouse(account: &Account, id: i64, status: u16) -> Answer {
    let one = account.warehouses.get(&id).ok_or(Refused::NotFound)?;
    Ok(json(status, &account.warehouse_json(one)))
}

/// Channels, the list without any paging header.
pub(super) fn channels(account: &mut Account, call: &Call<'_>, path: &[&str], now: Timestamp) -> Answer {
    match (call.method, path) {
        ("GET", []) => {
            let wanted = call.query.get("type_code");
            let keeps =
                |one: &&Channel| one.deleted_at.is_none() && wanted.is_none_or(|code| one.type_code == code);
            let all: Vec<&Channel> = account.channels().filter(keeps).collect();
            Ok(Page::read(&call.query)?.answer(&all, PagingHeaders::None, |one| account.channel_json(one)))
        }
        ("POST", []) => {
            let body = call.resource("channel");
            let name =
                body.text("name").ok_or_else(|| Refused::InvalidList(vec!["Name can't be blank".into()]))?;
            let id = account.new_id();
            let kind = body.text("type_code").unwrap_or_else(|| "direct".to_owned());
            let warehouses: Vec<i64> = body.int("default_warehouse_id").into_iter().collect();
            let mut channel = Channel::new(id, &name, &kind, &warehouses);
            channel.currency_code = body.text("currency_code");
            channel.email = body.text("email");
            account.add_channel(channel);
            channel_answer(account, id, 201)
        }
        ("GET", [one]) => channel_answer(account, id(one)?, 200),
        ("PUT" | "PATCH", [one]) => {
            let body = call.resource("channel");
            let channel = account.channels.get_mut(&id(one)?).ok_or(Refused::NotFound)?;
            channel.name = body.text("name").unwrap_or_else(|| channel.name.clone());
            channel.currency_code = body.text("currency_code").or(channel.currency_code.take());
            channel.email = body.text("email").or(channel.email.take());
            Ok(Response::new(204, ""))
        }
        ("DELETE", [one]) => {
            account.channels.get_mut(&id(one)?).ok_or(Refused::NotFound)?.deleted_at = Some(now);
            Ok(Response::new(204, ""))
        }
        _ => Err(Refused::NoRoute),
    }
}

fn channel_answer(account: &Account, id: i64, status: u16) -> Answer {
    let one = account.channels.get(&id).ok_or(Refused::NotFound)?;
    Ok(json(status, &account.channel_json(one)))
}

pub(super) fn delivery_methods(
    account: &mut Account,
    call: &Call<'_>,
    path: &[&str],
    now: Timestamp,
) -> Answer {
    match (call.method, path) {
        ("GET", []) => {
            let all: Vec<&DeliveryMethod> = account.delivery_methods.values().collect();
            Ok(Page::read(&call.query)?.answer(&all, PagingHeaders::None, |one| delivery_method_json(one)))
        }
        ("POST", []) => {
            let body = call.resource("delivery_method");
            let name =
                body.text("name").ok_or_else(|| Refused::InvalidList(vec!["Name can't be blank".into()]))?;
            let id = account.add_delivery_method(&name, body.decimal("cost").unwrap_or_default(), now);
            delivery_method(account, id, 201)
        }
        ("GET", [one]) => delivery_method(account, id(one)?, 200),
        ("PUT" | "PATCH", [one]) => {
            let body = call.resource("delivery_method");
            let method = account.delivery_methods.get_mut(&id(one)?).ok_or(Refused::NotFound)?;
            method.name = body.text("name").unwrap_or_else(|| method.name.clone());
            method.cost = body.decimal("cost").unwrap_or(method.cost);
            Ok(Response::new(204, ""))
        }
        ("DELETE", [one]) => {
            account.delivery_methods.remove(&id(one)?).ok_or(Refused::NotFound)?;
            Ok(Response::new(204, ""))
        }
        _ => Err(Refused::NoRoute),
    }
}

fn delivery_method(account: &Account, id: i64, status: u16) -> Answer {
    account
        .delivery_methods
        .get(&id)
        .map(|one| json(status, &delivery_method_json(one)))
        .ok_or(Refused::NotFound)
}
