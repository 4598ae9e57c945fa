//! Orders: lists, reading, notes, returns, cancellation.

use super::{Answer, id, json, parcels, write_order};
use crate::http::Response;
use crate::veeqo::account::Account;
use crate::veeqo::call::{Call, Fields, Query};
use crate::veeqo::order::{Note, Order, Stage};
use crate::veeqo::page::{Page, PagingHeaders};
use crate::veeqo::refused::Refused;
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

pub(super) fn route(account: &mut Account, call: &Call<'_>, path: &[&str], now: Timestamp) -> Answer {
    match (call.method, path) {
        ("GET", []) => list(account, &call.query, now),
        ("POST", []) => write_order::create(account, call, now),
        ("GET", [order]) => show(account, id(order)?, 200, now),
        ("PUT" | "PATCH", [order]) => write_order::update(account, call, id(order)?, now),
        ("PUT", [order, "cancel"]) => cancel(account, call, id(order)?, now),
        ("POST", [order, "notes"]) => note(account, call, id(order)?, now),
        ("GET", [order, "returns"]) => returns(account, id(order)?, now),
        (_, [order, "allocations", rest @ ..]) => parcels::allocations(account, call, id(order)?, rest, now),
        _ => Err(Refused::NoRoute),
    }
}

pub(super) fn show(account: &Account, order: i64, status: u16, now: Timestamp) -> Answer {
    let order = account.order(order).ok_or(Refused::NotFound)?;
    Ok(json(status, &account.order_json(order, now)))
}

fn list(account: &Account, query: &Query, now: Timestamp) -> Answer {
    let page = Page::read(query)?;
    let filter = Filter::read(account, query);
    let mut found: Vec<&Order> =
        account.orders().filter(|order| filter.keeps(account, order, query, now)).collect();
    found.sort_by_key(|order| std::cmp::Reverse((order.created_at, order.id)));
    Ok(page.answer(&found, PagingHeaders::All, |order| account.order_json(order, now)))
}

/// The instants and numbers of a list request, read once.
struct Filter {
    since_id: Option<i64>,
    created_min: Option<Timestamp>,
    created_max: Option<Timestamp>,
    updated_min: Option<Timestamp>,
    updated_max: Option<Timestamp>,
    channels: Option<Vec<i64>>,
    orders: Option<Vec<i64>>,
    tag: Option<i64>,
}

impl Filter {
    fn read(account: &Account, query: &Query) -> Self {
        let zone = &account.settings.filter_zone;
        let date = |name: &str| query.date(name, zone);
        let tag_named =
            |name: &str| account.tags.values().find(|tag| tag.name == name).map_or(-1, |tag| tag.id);
        Self {
            since_id: query.int("since_id"),
            created_min: date("created_at_min").max(date("created[after]")),
            created_max: earliest(date("created_at_max"), date("created[before]")),
            updated_min: date("updated_at_min"),
            updated_max: date("updated_at_max"),
            channels: query.ints("channel_ids").or_else(|| query.ints("channel_id")),
            orders: query.ints("order_ids"),
            tag: query.get("tags").map(tag_named),
        }
    }

    fn keeps(&self, account: &Account, order: &Order, query: &Query, now: Timestamp) -> bool {
        self.since_id.is_none_or(|min| order.id > min)
            && self.created_min.is_none_or(|min| order.created_at >= min)
            && self.created_max.is_none_or(|max| order.created_at <= max)
            && self.updated_min.is_none_or(|min| order.updated_at >= min)
            && self.updated_max.is_none_or(|max| order.updated_at <= max)
            && self.channels.as_ref().is_none_or(|wanted| wanted.contains(&order.channel_id))
            && self.orders.as_ref().is_none_or(|wanted| wanted.contains(&order.id))
            && self.tag.is_none_or(|tag| order.tags.contains(&tag))
            && self.status_fits(order, query)
            && due_fits(order, query)
            && allocated_fits(order, query, now)
            && query.get("query").is_none_or(|text| searched(account, order, text, now))
    }

    /// Without a status the list leaves out cancelled orders, unless they are asked for by id; a status that does
    /// not exist finds nothing.
    fn status_fits(&self, order: &Order, query: &Query) -> bool {
        match query.get("status") {
            Some(wanted) => order.status() == wanted,
            None => order.stage != Stage::Cancelled || self.orders.is_some(),
        }
    }
}

fn earliest(one: Option<Timestamp>, other: Option<Timestamp>) -> Option<Timestamp> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        _ => one.or(other),
    }
}

/// Due dates are compared by whole days in UTC.
fn due_fits(order: &Order, query: &Query) -> bool {
    let due = order.due_date.map(|at| at.to_zoned(jiff::tz::TimeZone::UTC).date());
    query.day("due[after]").is_none_or(|day| due.is_some_and(|due| due >= day))
        && query.day("due[before]").is_none_or(|day| due.is_some_and(|due| due <= day))
}

fn allocated_fits(order: &Order, query: &Query, now: Timestamp) -> bool {
    let visible = order.allocations.iter().filter(|one| one.visible_from <= now);
    query
        .int("allocated_at")
        .is_none_or(|warehouse| visible.into_iter().any(|one| one.warehouse_id == warehouse))
}

/// The search index: fuzzy over number, e-mail and name, and behind the orders by the account's lag.
fn searched(account: &Account, order: &Order, text: &str, now: Timestamp) -> bool {
    let lag = SignedDuration::try_from(account.settings.index_lag).unwrap_or_default();
    if order.created_at.saturating_add(lag).is_ok_and(|indexed| indexed > now) {
        return false;
    }
    let customer = order.customer_id.and_then(|id| account.customers.get(&id));
    let email = customer.and_then(|one| one.email.clone()).unwrap_or_default();
    let name = order
        .deliver_to
        .as_ref()
        .map_or(String::new(), |(_, to)| format!("{} {}", to.first_name, to.last_name));
    let haystack = format!("{} {email} {name}", order.number).to_lowercase();
    haystack.contains(&text.trim().to_lowercase())
}

fn cancel(account: &mut Account, call: &Call<'_>, order: i64, now: Timestamp) -> Answer {
    let body = call.resource("order");
    let reason = body.text("cancel_reason").or_else(|| body.text("reason"));
    account.cancel_order(order, reason.as_deref(), now)?;
    show(account, order, 200, now)
}

fn note(account: &mut Account, call: &Call<'_>, order: i64, now: Timestamp) -> Answer {
    let text = call.resource("note").text("text");
    let text = text.ok_or_else(|| Refused::InvalidList(vec!["Text can't be blank".into()]))?;
    let note = Note { id: account.new_id(), text, created_at: now };
    let target = account.order_mut(order)?;
    target.employee_notes.push(note.clone());
    target.updated_at = now;
    Ok(json(201, &account.note_json(&note, order)))
}

fn returns(account: &Account, order: i64, now: Timestamp) -> Result<Response, Refused> {
    let order = account.order(order).ok_or(Refused::NotFound)?;
    let all = order.visible_returns(now).map(|one| account.return_json(one)).collect();
    Ok(json(200, &Value::Array(all)))
}
