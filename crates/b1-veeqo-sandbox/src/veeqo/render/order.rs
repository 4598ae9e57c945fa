//! Orders with everything inside them.

use super::directory::{address_json, billing_json, chosen_method_json, zero};
use crate::veeqo::account::Account;
use crate::veeqo::money::number;
use crate::veeqo::order::{LineItem, Note, Order, OrderReturn, Payment, Stage};
use crate::veeqo::parcel::{Allocation, Shipment};
use crate::veeqo::shape::{ALLOCATION, CARRIER, ORDER, SHIPMENT, TRACKING, date, maybe_date};
use jiff::Timestamp;
use serde_json::{Value, json};

impl Account {
    /// The whole order as a reader sees it at `now`.
    pub(in crate::veeqo) fn order_json(&self, order: &Order, now: Timestamp) -> Value {
        let visible = order.allocations.iter().filter(|one| one.visible_from <= now);
        let customer = order.customer_id.and_then(|id| self.customers.get(&id));
        let method = order.delivery_method_id.and_then(|id| self.delivery_methods.get(&id));
        let mut fields = order_fields(order);
        let related = json!({
            "channel": self.channels.get(&order.channel_id).map(|one| self.channel_json(one)),
            "customer": customer.map(|one| self.customer_json(one)),
            "deliver_to": order.deliver_to.as_ref().map(address_json),
            "billing_address": order.billing_address.as_ref().map(billing_json),
            "delivery_method": method.map(chosen_method_json),
            "payment": order.payment.as_ref().map(|payment| payment_json(payment, order.id)),
            "customer_note": order.customer_note.as_ref().map(|note| self.note_json(note, order.id)),
            "employee_notes": order.employee_notes.iter().map(|note| self.note_json(note, order.id)).collect::<Vec<_>>(),
            "tags": self.tags_json(&order.tags),
            "created_by": self.user(),
            "line_items": order.line_items.iter().map(|line| self.line_json(line)).collect::<Vec<_>>(),
            "allocations": visible.map(|one| self.allocation_json(one)).collect::<Vec<_>>(),
            "returns": order.visible_returns(now).map(|one| self.return_json(one)).collect::<Vec<_>>(),
        });
        if let (Some(fields), Value::Object(related)) = (fields.as_object_mut(), related) {
            fields.extend(related);
        }
        ORDER.with(fields)
    }

    fn line_json(&self, line: &LineItem) -> Value {
        let sellable = self.sellables.get(&line.sellable_id);
        json!({
            "id": line.id,
            "price_per_unit": number(line.price_per_unit),
            "quantity": line.quantity,
            "tax_rate": number(line.tax_rate),
            "taxless_discount_per_unit": number(line.taxless_discount_per_unit),
            "additional_options": line.additional_options,
            "remote_id": line.remote_id,
            "created_at": date(line.created_at),
            "updated_at": date(line.created_at),
            "title": sellable.and_then(|one| self.products.get(&one.product_id)).map(|product| product.title.clone()),
            "sellable": sellable.map(|one| self.sellable_json(one)),
        })
    }

    /// An allocation. Its lines name the sellable but no order line.
    pub(in crate::veeqo) fn allocation_json(&self, allocation: &Allocation) -> Value {
        let lines: Vec<Value> = allocation
            .lines
            .iter()
            .map(|line| {
                json!({
                    "id": line.id,
                    "quantity": line.quantity,
                    "picked_quantity": if allocation.shipment.is_some() { line.quantity } else { line.picked },
                    "created_at": date(allocation.created_at),
                    "updated_at": date(allocation.updated_at),
                    "sellable": self.sellables.get(&line.sellable_id).map(|one| self.sellable_json(one)),
                    "warehouse_sublocation": null,
                })
            })
            .collect();
        let shipment = allocation.shipment.as_ref();
        ALLOCATION.with(json!({
            "id": allocation.id,
            "order_id": allocation.order_id,
            "created_at": date(allocation.created_at),
            "updated_at": date(allocation.updated_at),
            "allocated_by_id": 1001,
            "total_weight": zero(),
            "weight_unit": "g",
            "line_items": lines,
            "shipment": shipment.map(|one| self.shipment_json(one, allocation)),
            "warehouse": self.warehouses.get(&allocation.warehouse_id).map(|one| self.warehouse_json(one)),
            "preferred_shipment_date": allocation.created_at.strftime("%Y-%m-%dT00:00:00.000-00:00").to_string(),
        }))
    }

    pub(in crate::veeqo) fn shipment_json(&self, shipment: &Shipment, allocation: &Allocation) -> Value {
        let tracking = shipment.tracking.as_ref().map(|code| {
            TRACKING.with(json!({
                "id": shipment.id,
                "tracking_number": code,
                "status": "created",
                "created_at": date(shipment.created_at),
                "updated_at": date(shipment.created_at),
            }))
        });
        SHIPMENT.with(json!({
            "id": shipment.id,
            "allocation_id": allocation.id,
            "order_id": allocation.order_id,
            "carrier_id": shipment.carrier_id,
            "carrier": CARRIER.with(json!({ "id": shipment.carrier_id, "name": carrier_name(shipment.carrier_id) })),
            "tracking_number": tracking,
            "notify_customer": shipment.notify_customer,
            "update_remote_order": shipment.update_remote_order,
            "weight": zero(),
            "outbound_label_charges": { "unit": null, "value": null },
            "shipped_by_id": 1001,
            "shipped_by": self.user(),
            "created_at": date(shipment.created_at),
            "updated_at": date(shipment.created_at),
        }))
    }

    pub(in crate::veeqo) fn note_json(&self, note: &Note, order: i64) -> Value {
        json!({
            "id": note.id,
            "order_id": order,
            "text": note.text,
            "created_at": date(note.created_at),
            "created_by": self.user(),
        })
    }

    pub(in crate::veeqo) fn return_json(&self, one: &OrderReturn) -> Value {
        let sku = |id: &i64| self.sellables.get(id).map(|sellable| sellable.sku_code.clone());
        let lines: Vec<Value> = one
            .lines
            .iter()
            .map(|line| {
                let id = &line.sellable_id;
                json!({ "sellable_id": id, "sku_code": sku(id), "quantity": line.announced, "received_quantity": line.received })
            })
            .collect();
        json!({
            "id": one.id,
            "number": format!("RN-{}", one.id),
            "status": "returning",
            "reason": one.reason,
            "type": "ShippedItemsReturn",
            "line_items": lines,
            "user": self.user(),
            "warehouse_name": self.warehouses.get(&one.warehouse_id).map(|warehouse| warehouse.name.clone()),
        })
    }
}

fn order_fields(order: &Order) -> Value {
    let status = order.status();
    let pending = order.deliver_to.is_none();
    json!({
        "id": order.id,
        "number": order.number,
        "sales_record_number": order.number,
        "status": status,
        "currency_code": order.currency_code,
        "created_at": date(order.created_at),
        "updated_at": date(order.updated_at),
        "invoice_date": date(order.created_at),
        "due_date": maybe_date(order.due_date),
        "dispatch_date": maybe_date(order.shipped_at),
        "shipped_at": maybe_date(order.shipped_at),
        "cancelled_at": maybe_date(order.cancelled_at),
        "cancel_reason": order.cancel_reason,
        "subtotal_price": number(order.subtotal()),
        "total_discounts": number(order.total_discounts()),
        "total_tax": number(order.total_tax()),
        "total_price": number(order.total()),
        "delivery_cost": number(order.delivery_cost),
        "additional_order_level_taxless_discount": number(order.order_discount),
        "total_fees": zero(),
        "shipping_discount": zero(),
        "adjustment_amount": zero(),
        "refund_amount": zero(),
        "international": if pending { Value::Null } else { Value::Bool(false) },
        "fulfilled_by_amazon": order.fulfilled_by_amazon,
        "merged_to_id": order.merged_to_id,
        "merged_order": order.merged_order,
        "allocated_completely": order.allocated_completely(),
        "can_be_shipped": status != "shipped" && order.stage != Stage::Cancelled,
    })
}

fn payment_json(payment: &Payment, order: i64) -> Value {
    json!({
        "id": payment.id,
        "order_id": order,
        "payment_type": payment.payment_type,
        "reference_number": payment.reference_number,
        "card_number": null,
        "created_by_id": 1001,
        "created_at": date(payment.created_at),
        "updated_at": date(payment.created_at),
    })
}

/// Names of the carriers whose ids Veeqo documents.
fn carrier_name(id: i64) -> &'static str {
    match id {
        1 => "Royal Mail",
        2 => "FedEx",
        4 => "DPD",
        5 => "UPS",
        7 => "USPS",
        9 => "DHL",
        11 => "Australia Post",
        12 => "Parcelforce",
        13 => "TNT",
        14 => "Yodel",
        _ => "Other",
    }
}
