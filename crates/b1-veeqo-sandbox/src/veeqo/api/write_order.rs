//! Creating and changing orders by API.

use super::{Answer, orders};
use crate::veeqo::account::Account;
use crate::veeqo::call::{Call, Fields};
use crate::veeqo::order::{Address, LineItem, Note};
use crate::veeqo::orders::{NewLine, NewOrder};
use crate::veeqo::refused::Refused;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use rust_decimal::Decimal;
use serde_json::Value;

pub(super) fn create(account: &mut Account, call: &Call<'_>, now: Timestamp) -> Answer {
    let body = call.resource("order");
    let channel = body.int("channel_id").ok_or_else(|| blank("Channel"))?;
    let known =
        account.channels.get(&channel).filter(|one| one.deleted_at.is_none()).ok_or(Refused::NotFound)?;
    if known.type_code != "direct" {
        return Err(Refused::Invalid("The order is unable to be created with this channel type".into()));
    }
    let method = body.int("delivery_method_id");
    if method.is_some_and(|id| !account.delivery_methods.contains_key(&id)) {
        return Err(Refused::NotFound);
    }
    let lines = body.list("line_items_attributes").filter(|lines| !lines.is_empty());
    let lines: Vec<NewLine> =
        lines.ok_or_else(|| blank("Line items"))?.iter().map(read_line).collect::<Result<_, _>>()?;
    if !lines.iter().all(|line| account.sellables.contains_key(&line.sellable)) {
        return Err(Refused::NotFound);
    }
    let address = destination(account, body)?;
    let customer = buyer(account, body)?;
    let new = NewOrder {
        channel,
        number: body.text("number").unwrap_or_default(),
        lines,
        order_discount: body.decimal("additional_order_level_taxless_discount").unwrap_or_default(),
        delivery_cost: body.decimal("delivery_cost").unwrap_or_default(),
        prices_include_tax: false,
        delivery_tax_rate: Decimal::ZERO,
        address,
        customer: Some(customer),
        paid: false,
    };
    let id = account.add_channel_order(new, now)?;
    finish(account, id, body, now)?;
    if let (Some(method), Ok(order)) = (method, account.order_mut(id)) {
        order.delivery_method_id = Some(method);
    }
    Ok(orders::show(account, id, 201, now)?.with_header("location", format!("/orders/{id}")))
}

/// What create and update have in common: notes, payment, stated sums, due date.
fn finish(account: &mut Account, id: i64, body: &Value, now: Timestamp) -> Result<(), Refused> {
    let lines = body.list("line_items_attributes").cloned().unwrap_or_default();
    let customer_note = body.get("customer_note_attributes").and_then(|note| note.text("text"));
    let customer_note = customer_note.map(|text| Note { id: account.new_id(), text, created_at: now });
    let remarks = body.list("employee_notes_attributes").cloned().unwrap_or_default();
    let remarks: Vec<Note> = remarks
        .iter()
        .filter_map(|note| note.text("text"))
        .map(|text| Note { id: account.new_id(), text, created_at: now })
        .collect();
    let order = account.order_mut(id)?;
    for (line, sent) in order.line_items.iter_mut().zip(&lines) {
        line.additional_options = sent.text("additional_options").or(line.additional_options.take());
    }
    if customer_note.is_some() {
        order.customer_note = customer_note;
    }
    order.employee_notes.extend(remarks);
    order.stated_discounts = body.decimal("total_discounts").or(order.stated_discounts);
    order.stated_tax = body.decimal("total_tax").or(order.stated_tax);
    order.due_date = body.text("due_date").and_then(|text| due(&text)).or(order.due_date);
    order.updated_at = now;
    if let Some(payment) = body.get("payment_attributes").filter(|payment| payment.is_object()) {
        let kind = payment.text("payment_type").unwrap_or_else(|| "none".to_owned());
        let reference = payment.text("reference_number").unwrap_or_default();
        account.record_payment(id, &kind, &reference, now)?;
    }
    Ok(())
}

pub(super) fn update(account: &mut Account, call: &Call<'_>, id: i64, now: Timestamp) -> Answer {
    let body = call.resource("order").clone();
    account.order_mut(id)?;
    if let Some(lines) = body.list("line_items_attributes") {
        change_lines(account, id, lines, now)?;
    }
    let to = body.get("deliver_to_attributes").or_else(|| body.get("deliver_to"));
    if let Some(address) = to.filter(|to| to.is_object()).map(read_address) {
        let address_id = account.new_id();
        account.order_mut(id)?.deliver_to = Some((address_id, address));
    }
    if let Some(method) = body.int("delivery_method_id") {
        if !account.delivery_methods.contains_key(&method) {
            return Err(Refused::NotFound);
        }
        account.order_mut(id)?.delivery_method_id = Some(method);
    }
    finish(account, id, &body, now)?;
    orders::show(account, id, 200, now)
}

/// A line that is sent again keeps its id; whether lines that are not sent go away is a setting.
fn change_lines(account: &mut Account, id: i64, sent: &[Value], now: Timestamp) -> Result<(), Refused> {
    let mut old = account.order(id).ok_or(Refused::NotFound)?.line_items.clone();
    let mut new: Vec<LineItem> = Vec::new();
    for fields in sent {
        let by_id = fields.int("id");
        let same = old.iter().position(|line| match by_id {
            Some(wanted) => line.id == wanted,
            None => Some(line.sellable_id) == fields.int("sellable_id"),
        });
        let kept = same.map(|place| old.remove(place));
        if fields.flag("_destroy") == Some(true) {
            continue;
        }
        new.push(match kept {
            Some(line) => changed(line, fields)?,
            None if by_id.is_some() => return Err(Refused::NotFound),
            None => {
                let line = read_line(fields)?;
                if !account.sellables.contains_key(&line.sellable) {
                    return Err(Refused::NotFound);
                }
                account.new_line(line, now)
            }
        });
    }
    if !account.settings.order_put_replaces_lines {
        old.append(&mut new);
        new = old;
    }
    account.order_mut(id)?.line_items = new;
    Ok(())
}

fn changed(line: LineItem, fields: &Value) -> Result<LineItem, Refused> {
    let quantity = fields.int("quantity").unwrap_or(line.quantity);
    if quantity <= 0 {
        return Err(Refused::InvalidList(vec!["Quantity must be greater than 0".into()]));
    }
    Ok(LineItem {
        quantity,
        price_per_unit: fields.decimal("price_per_unit").unwrap_or(line.price_per_unit),
        taxless_discount_per_unit: fields
            .decimal("taxless_discount_per_unit")
            .unwrap_or(line.taxless_discount_per_unit),
        tax_rate: fields.decimal("tax_rate").unwrap_or(line.tax_rate),
        ..line
    })
}

fn read_line(fields: &Value) -> Result<NewLine, Refused> {
    let quantity = fields.int("quantity").filter(|quantity| *quantity > 0);
    Ok(NewLine {
        sellable: fields.int("sellable_id").ok_or_else(|| blank("Sellable"))?,
        quantity: quantity
            .ok_or_else(|| Refused::InvalidList(vec!["Quantity must be greater than 0".into()]))?,
        price: fields.decimal("price_per_unit").ok_or_else(|| blank("Price per unit"))?,
        tax_rate: fields.decimal("tax_rate").unwrap_or_default(),
        discount: fields.decimal("taxless_discount_per_unit").unwrap_or_default(),
    })
}

fn destination(account: &Account, body: &Value) -> Result<Option<Address>, Refused> {
    if let Some(fields) = body.get("deliver_to_attributes").filter(|fields| fields.is_object()) {
        return Ok(Some(read_address(fields)));
    }
    let Some(wanted) = body.int("deliver_to_id") else { return Ok(None) };
    let mut known =
        account.customers.values().flat_map(|one| one.shipping_addresses.iter().chain(&one.billing_address));
    known.find(|(id, _)| *id == wanted).map(|(_, address)| Some(address.clone())).ok_or(Refused::NotFound)
}

/// The customer named by id, or a new one: nobody looks for an old one with the same e-mail address.
fn buyer(account: &mut Account, body: &Value) -> Result<i64, Refused> {
    if let Some(id) = body.int("customer_id") {
        return if account.customers.contains_key(&id) { Ok(id) } else { Err(Refused::NotFound) };
    }
    let fields = body.get("customer_attributes").ok_or_else(|| blank("Customer"))?;
    let billing = fields.get("billing_address_attributes").map(read_address);
    let id = account.add_customer(fields.text("email").as_deref(), billing);
    if let Some(customer) = account.customers.get_mut(&id) {
        customer.phone = fields.text("phone");
        customer.mobile = fields.text("mobile");
    }
    Ok(id)
}

pub(super) fn read_address(fields: &Value) -> Address {
    let text = |name: &str| fields.text(name).unwrap_or_default();
    Address {
        first_name: text("first_name"),
        last_name: text("last_name"),
        company: fields.text("company"),
        address1: text("address1"),
        address2: fields.text("address2"),
        city: text("city"),
        state: fields.text("state"),
        zip: text("zip"),
        country: text("country"),
        phone: fields.text("phone"),
        email: fields.text("email"),
    }
}

/// `dd/mm/yyyy`, or an ISO date.
fn due(text: &str) -> Option<Timestamp> {
    let day =
        Date::strptime("%d/%m/%Y", text).or_else(|_| text.get(..10).unwrap_or_default().parse()).ok()?;
    day.to_zoned(TimeZone::UTC).ok().map(|zoned| zoned.timestamp())
}

fn blank(what: &str) -> Refused {
    Refused::InvalidList(vec![format!("{what} can't be blank")])
}
