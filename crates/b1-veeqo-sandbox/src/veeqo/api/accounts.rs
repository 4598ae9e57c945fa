//! Company, customers and tags by API, and which path leads where.

use super::{Answer, id, json, places, write_order};
use crate::http::Response;
use crate::veeqo::account::Account;
use crate::veeqo::call::{Call, Fields};
use crate::veeqo::directory::{Customer, Tag};
use crate::veeqo::page::{Page, PagingHeaders};
use crate::veeqo::refused::Refused;
use crate::veeqo::render::directory::tag_json;
use jiff::Timestamp;
use serde_json::Value;

pub(super) fn route(account: &mut Account, call: &Call<'_>, path: &[&str], now: Timestamp) -> Answer {
    match (call.method, path) {
        ("GET", ["current_company"]) => Ok(json(200, &account.company_json())),
        ("PUT", ["current_company"]) => {
            let body = call.resource("company");
            account.settings.company = body.text("name").unwrap_or_else(|| account.settings.company.clone());
            Ok(Response::new(204, ""))
        }
        ("GET", ["current_user"]) => Ok(json(200, &account.user())),
        ("GET", ["ping" | "health"]) => Ok(json(200, &serde_json::json!({ "status": "ok" }))),
        (_, ["suppliers" | "purchase_orders", ..]) if !account.settings.purchase_orders => Err(Refused::Plan),
        ("GET", ["suppliers" | "purchase_orders"]) => Ok(json(200, &Value::Array(Vec::new()))),
        // No label is bought here, and then Veeqo knows no tracking event.
        ("GET", ["shipping", "tracking_events", _]) => Ok(json(200, &Value::Array(Vec::new()))),
        (_, ["warehouses", rest @ ..]) => places::warehouses(account, call, rest, now),
        (_, ["channels", rest @ ..]) => places::channels(account, call, rest, now),
        (_, ["customers", rest @ ..]) => customers(account, call, rest),
        (_, ["delivery_methods", rest @ ..]) => places::delivery_methods(account, call, rest, now),
        (_, ["tags", rest @ ..]) => tags(account, call, rest),
        ("POST" | "DELETE", ["bulk_tagging"]) => bulk_tagging(account, call, now),
        _ => Err(Refused::NoRoute),
    }
}

/// Customers; page 101 and later of the list repeat rows of page 100, as a known fault of Veeqo.
fn customers(account: &mut Account, call: &Call<'_>, path: &[&str]) -> Answer {
    match (call.method, path) {
        ("GET", []) => {
            let words = call.query.get("query").map(str::to_lowercase);
            let kind = call.query.get("customer_type");
            let keeps = |one: &&Customer| {
                kind.is_none_or(|kind| one.customer_type == kind)
                    && words.as_ref().is_none_or(|words| {
                        one.email.as_ref().is_some_and(|email| email.to_lowercase().contains(words))
                    })
            };
            let all: Vec<&Customer> = account.customers.values().rev().filter(keeps).collect();
            let page = Page::read(&call.query)?.at_most(100);
            Ok(page.answer(&all, PagingHeaders::All, |one| account.customer_json(one)))
        }
        ("POST", []) => {
            let body = call.resource("customer");
            let email = body
                .text("email")
                .ok_or_else(|| Refused::InvalidList(vec!["Email can't be blank".into()]))?;
            let billing = body.get("billing_address_attributes").map(write_order::read_address);
            let id = account.add_customer(Some(&email), billing);
            change_customer(account, id, body)?;
            customer(account, id, 201)
        }
        ("GET", [one]) => customer(account, id(one)?, 200),
        ("PUT" | "PATCH", [one]) => {
            let id = id(one)?;
            change_customer(account, id, call.resource("customer"))?;
            customer(account, id, 200)
        }
        _ => Err(Refused::NoRoute),
    }
}

fn change_customer(account: &mut Account, id: i64, body: &Value) -> Result<(), Refused> {
    let customer = account.customers.get_mut(&id).ok_or(Refused::NotFound)?;
    customer.email = body.text("email").or(customer.email.take());
    customer.phone = body.text("phone").or(customer.phone.take());
    customer.mobile = body.text("mobile").or(customer.mobile.take());
    customer.notes = body.text("notes").or(customer.notes.take());
    Ok(())
}

fn customer(account: &Account, id: i64, status: u16) -> Answer {
    let one = account.customers.get(&id).ok_or(Refused::NotFound)?;
    Ok(json(status, &account.customer_json(one)))
}

fn tags(account: &mut Account, call: &Call<'_>, path: &[&str]) -> Answer {
    match (call.method, path) {
        ("GET", []) => {
            let all: Vec<&Tag> = account.tags.values().collect();
            Ok(Page::read(&call.query)?.answer(&all, PagingHeaders::None, |one| tag_json(one)))
        }
        ("POST", []) => {
            let body = call.resource("tag");
            let name =
                body.text("name").ok_or_else(|| Refused::InvalidList(vec!["Name can't be blank".into()]))?;
            let tag = Tag { id: account.new_id(), name, colour: body.text("colour").unwrap_or_default() };
            let answer = json(201, &tag_json(&tag));
            account.tags.insert(tag.id, tag);
            Ok(answer)
        }
        ("GET", [one]) => {
            account.tags.get(&id(one)?).map(|tag| json(200, &tag_json(tag))).ok_or(Refused::NotFound)
        }
        ("DELETE", [one]) => {
            account.tags.remove(&id(one)?).ok_or(Refused::NotFound)?;
            Ok(Response::new(204, ""))
        }
        _ => Err(Refused::NoRoute),
    }
}

/// The one way to tag: tags in an order's own body are ignored.
fn bulk_tagging(account: &mut Account, call: &Call<'_>, now: Timestamp) -> Answer {
    let ids = |name: &str| -> Vec<i64> {
        call.body.list(name).into_iter().flatten().filter_map(Value::as_i64).collect()
    };
    let tags = ids("tag_ids");
    if !tags.iter().all(|tag| account.tags.contains_key(tag)) {
        return Err(Refused::NotFound);
    }
    let adds = call.method == "POST";
    let apply = |held: &mut Vec<i64>| {
        held.retain(|tag| !tags.contains(tag));
        if adds {
            held.extend(&tags);
        }
    };
    for id in ids("order_ids") {
        let order = account.order_mut(id)?;
        apply(&mut order.tags);
        order.updated_at = now;
    }
    for id in ids("product_ids") {
        let product = account.products.get_mut(&id).ok_or(Refused::ProductNotFound)?;
        apply(&mut product.tags);
        product.updated_at = now;
    }
    Ok(Response::new(204, ""))
}
