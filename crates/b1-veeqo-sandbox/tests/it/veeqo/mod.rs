//! Veeqo traps.

mod accounts;
mod goods;
mod invariants;
mod lists;
mod orders;
mod parcels;
mod protocol;
mod recorded;

use b1_veeqo_sandbox::veeqo::{Address, Channel, NewLine, NewOrder, NewProduct};
use b1_veeqo_sandbox::{Reply, Request, Response, Side, World, handle};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

pub(crate) const KEY: &str = "Vqt/00112233445566778899aabbccddeeff";

/// A small account and a clock that a test moves by hand.
pub(crate) struct Shop {
    pub(crate) world: World,
    pub(crate) now: Timestamp,
    /// Sellables with the SKUs `MUG-1` and `PEN-2`.
    pub(crate) mug: i64,
    pub(crate) pen: i64,
    pub(crate) method: i64,
    pub(crate) customer: i64,
}

impl Shop {
    pub(crate) fn open() -> Self {
        let now: Timestamp = "2026-03-02T09:00:00Z".parse().unwrap();
        let mut world = World::default();
        let account = &mut world.veeqo;
        account.settings.rate_limit = None;
        account.add_warehouse(501, "Main", Some("01"), now);
        account.add_warehouse(502, "Overflow", Some("02"), now);
        account.add_channel(Channel::new(901, "Web shop", "shopify", &[501, 502]));
        account.add_channel(Channel::new(905, "ERP orders", "direct", &[501, 502]));
        let mug = account.add_product(product("Mug", "MUG-1"), now);
        let pen = account.add_product(product("Pen", "PEN-2"), now);
        account.move_stock(mug, 501, 10, now).unwrap();
        account.move_stock(pen, 502, 10, now).unwrap();
        let method = account.add_delivery_method("Courier", "4.5".parse().unwrap(), now);
        let customer = account.add_customer(Some("ann@example.com"), Some(Address::default()));
        Self { world, now, mug, pen, method, customer }
    }

    pub(crate) fn wait(&mut self, seconds: i64) {
        self.now += SignedDuration::from_secs(seconds);
    }

    pub(crate) fn request(&mut self, method: &str, target: &str, body: &str) -> Response {
        let request = Request {
            method: method.into(),
            target: target.into(),
            headers: vec![
                ("x-api-key".into(), KEY.into()),
                ("content-type".into(), "application/json".into()),
            ],
            body: body.as_bytes().to_vec(),
        };
        self.send(&request)
    }

    pub(crate) fn send(&mut self, request: &Request) -> Response {
        match handle(&mut self.world, Side::Veeqo, request, self.now) {
            Reply::Answer { response, .. } => response,
            Reply::Dropped => panic!("dropped without a fault"),
        }
    }

    pub(crate) fn get(&mut self, target: &str) -> Value {
        let response = self.request("GET", target, "");
        assert_eq!(response.status, 200, "{target}: {}", String::from_utf8_lossy(&response.body));
        parse(&response)
    }

    pub(crate) fn call(&mut self, method: &str, target: &str, body: &Value) -> (u16, Value) {
        let response = self.request(method, target, &body.to_string());
        (response.status, parse(&response))
    }

    /// A paid order of three mugs and two pens on the web shop.
    pub(crate) fn order(&mut self, number: &str) -> i64 {
        let line = |sellable, quantity, price: &str| NewLine {
            sellable,
            quantity,
            price: price.parse().unwrap(),
            tax_rate: "0.2".parse().unwrap(),
            ..NewLine::default()
        };
        let new = NewOrder {
            channel: 901,
            number: number.into(),
            lines: vec![line(self.mug, 3, "10.00"), line(self.pen, 2, "1.25")],
            paid: true,
            ..NewOrder::default()
        };
        self.world.veeqo.add_channel_order(new, self.now).unwrap()
    }
}

fn product(title: &str, sku: &str) -> NewProduct {
    NewProduct { title: title.into(), sku: sku.into(), price: "10".parse().unwrap(), ..NewProduct::default() }
}

pub(crate) fn parse(response: &Response) -> Value {
    serde_json::from_slice(&response.body).unwrap_or(Value::Null)
}

pub(crate) fn header<'a>(response: &'a Response, name: &str) -> Option<&'a str> {
    response.headers.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
}

pub(crate) fn ids(list: &Value) -> Vec<i64> {
    list.as_array().unwrap().iter().map(|one| one["id"].as_i64().unwrap()).collect()
}

/// The smallest order the API takes.
pub(crate) fn minimum(shop: &Shop, number: &str) -> Value {
    json!({ "order": {
        "channel_id": 905, "customer_id": shop.customer, "number": number, "delivery_method_id": shop.method,
        "deliver_to_attributes": { "first_name": "Ann", "last_name": "Lee", "address1": "1 High Street",
            "city": "Swansea", "zip": "SA1 1AA", "country": "GB" },
        "line_items_attributes": [{ "sellable_id": shop.mug, "price_per_unit": "75.000", "quantity": "1" }],
    }})
}
