//! Channels, warehouses, customers and the rest.

use crate::veeqo::account::Account;
use crate::veeqo::directory::{Channel, Customer, DeliveryMethod, Tag, Warehouse};
use crate::veeqo::money::{number, text};
use crate::veeqo::order::Address;
use crate::veeqo::shape::{
    ADDRESS, CHANNEL, COMPANY, COMPANY_SETTINGS, CUSTOMER, EMPLOYEE, WAREHOUSE, date, maybe_date,
};
use rust_decimal::Decimal;
use serde_json::{Value, json};

/// Id of the one user of the account.
const USER: i64 = 1001;

/// Id of the company.
const COMPANY_ID: i64 = 1004;

impl Account {
    pub(in crate::veeqo) fn user(&self) -> Value {
        json!({ "id": USER, "login": "owner", "email": "owner@sandbox.example" })
    }

    pub(in crate::veeqo) fn channel_json(&self, channel: &Channel) -> Value {
        let warehouses: Vec<&Warehouse> =
            channel.warehouses.iter().filter_map(|id| self.warehouses.get(id)).collect();
        let brief = |one: &Warehouse| json!({ "id": one.id, "name": one.name });
        let ranked: Vec<Value> = warehouses
            .iter()
            .zip(1..)
            .map(|(one, rank): (_, i64)| {
                json!({ "id": channel.id * 100 + rank, "active": true, "rank": rank, "warehouse": self.inner_warehouse_json(one) })
            })
            .collect();
        let first = warehouses.first();
        CHANNEL.with(json!({
            "id": channel.id,
            "name": channel.name,
            "type_code": channel.type_code,
            "currency_code": channel.currency_code,
            "email": channel.email,
            "external_id": channel.external_id,
            "remote": channel.type_code != "direct" && channel.type_code != "retail",
            "created_by_id": USER,
            "deleted_at": maybe_date(channel.deleted_at),
            "veeqo_dictates_stock_level": true,
            "warehouse": first.map(|one| brief(one)),
            "warehouses": warehouses.iter().map(|one| brief(one)).collect::<Vec<_>>(),
            "default_warehouse": first.map(|one| self.inner_warehouse_json(one)),
            "channel_warehouses": ranked,
        }))
    }

    pub(in crate::veeqo) fn warehouse_json(&self, warehouse: &Warehouse) -> Value {
        WAREHOUSE.with(json!({
            "id": warehouse.id,
            "name": warehouse.name,
            "external_id": warehouse.external_id,
            "city": warehouse.city,
            "country": warehouse.country,
            "created_by_id": USER,
            "created_at": date(warehouse.created_at),
            "updated_at": date(warehouse.created_at),
            "deleted_at": maybe_date(warehouse.deleted_at),
        }))
    }

    /// A warehouse inside a channel, which has some fields that its own list lacks.
    fn inner_warehouse_json(&self, warehouse: &Warehouse) -> Value {
        let mut whole = self.warehouse_json(warehouse);
        if let Some(fields) = whole.as_object_mut() {
            fields.insert("company_id".into(), COMPANY_ID.into());
            let empty = [
                "user_id",
                "lat",
                "lng",
                "letterbox_address_id",
                "sortinghat_warehouse_id",
                "cached_time_zone",
            ];
            fields.extend(empty.map(|name| (name.to_owned(), Value::Null)));
        }
        whole
    }

    pub(in crate::veeqo) fn customer_json(&self, customer: &Customer) -> Value {
        let billing = customer.billing_address.as_ref().map(billing_json);
        let name = customer.billing_address.as_ref().map_or_else(String::new, |(_, address)| {
            format!("{} {}", address.first_name, address.last_name).trim().to_owned()
        });
        let shipping: Vec<Value> = customer.shipping_addresses.iter().map(address_json).collect();
        CUSTOMER.with(json!({
            "id": customer.id,
            "email": customer.email,
            "phone": customer.phone,
            "mobile": customer.mobile,
            "notes": customer.notes,
            "customer_type": customer.customer_type,
            "full_name": name,
            "created_by_id": USER,
            "billing_address": billing,
            "last_used_shipping_address": shipping.last(),
            "shipping_addresses": shipping,
            "contact_data": { "email": customer.email, "phone": customer.phone },
        }))
    }

    pub(in crate::veeqo) fn company_json(&self) -> Value {
        let settings = &self.settings;
        let mut features = vec!["create_manual_orders_permission", "v1_api_access"];
        if !settings.allocation_lag.is_zero() {
            features.push("async_allocation");
        }
        let mut company = COMPANY.with(json!({
            "id": COMPANY_ID,
            "name": settings.company,
            "paying": settings.stock_writes,
            "active_features": features,
            "chargify_product_handle": if settings.stock_writes { "trial" } else { "free" },
            "plan_features": {
                "api": { "any_actions": true },
                "inventory": { "change_stock_reason": true, "show_stock_levels": settings.stock_writes, "use_kits": true },
                "orders": { "address_validation": true, "auto_allocation": true },
                "purchase_orders": { "any_actions": settings.purchase_orders },
                "suppliers": { "any_actions": settings.purchase_orders },
            },
            "owner": EMPLOYEE.with(self.user()),
            "employees": [EMPLOYEE.with(self.user())],
            "settings": COMPANY_SETTINGS.with(json!({
                "id": 1012,
                "currency_code": settings.currency_code,
                "timezone": settings.filter_zone.iana_name().unwrap_or("UTC"),
                "stock_change_reason_required": false,
                "auto_allocation_enabled": settings.auto_allocation,
                "weight_unit": "g",
                "dimensions_unit": "cm",
            })),
        }));
        for (pointer, value) in &settings.company_fields {
            if let Some(field) = company.pointer_mut(pointer) {
                field.clone_from(value);
            }
        }
        company
    }
}

/// A delivery method in its own list, where the cost is text.
pub(in crate::veeqo) fn delivery_method_json(method: &DeliveryMethod) -> Value {
    json!({
        "id": method.id,
        "name": method.name,
        "cost": text(method.cost),
        "user_id": USER,
        "created_at": date(method.created_at),
        "updated_at": date(method.created_at),
        "deleted_at": null,
        "deleted_by_id": null,
    })
}

/// A delivery method inside an order, where the cost is a number.
pub(in crate::veeqo) fn chosen_method_json(method: &DeliveryMethod) -> Value {
    json!({ "id": method.id, "name": method.name, "cost": number(method.cost) })
}

pub(in crate::veeqo) fn tag_json(tag: &Tag) -> Value {
    json!({
        "id": tag.id,
        "name": tag.name,
        "colour": tag.colour,
        "company_id": COMPANY_ID,
        "taggings_count": 0,
        "deleted_at": null,
        "deleted_by_id": null,
    })
}

/// A delivery address with its validation block.
pub(in crate::veeqo) fn address_json((id, address): &(i64, Address)) -> Value {
    let mut whole = ADDRESS.with(billing_json(&(*id, address.clone())));
    if let Some(fields) = whole.as_object_mut() {
        fields.insert("verified".into(), Value::Bool(true));
    }
    whole
}

/// A billing address: the same without the validation block.
pub(in crate::veeqo) fn billing_json((id, address): &(i64, Address)) -> Value {
    json!({
        "id": id,
        "short_name": null,
        "first_name": address.first_name,
        "last_name": address.last_name,
        "company": address.company,
        "address1": address.address1,
        "address2": address.address2,
        "city": address.city,
        "state": address.state,
        "zip": address.zip,
        "country": address.country,
        "phone": address.phone,
        "email": address.email,
        "is_default": null,
    })
}

/// A number that is zero.
pub(in crate::veeqo) fn zero() -> Value {
    number(Decimal::ZERO)
}
