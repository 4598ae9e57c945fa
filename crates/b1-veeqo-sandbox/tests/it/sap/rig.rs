//! A small company and a client that speaks raw requests.

use b1_veeqo_sandbox::sap::{Company, NewItem, Settings, Tracking, handle};
use b1_veeqo_sandbox::{Request, Response};
use jiff::{SignedDuration, Timestamp};
use rust_decimal::Decimal;
use serde_json::{Value, json};

pub(crate) struct Rig {
    pub(crate) company: Company,
    pub(crate) now: Timestamp,
    cookie: String,
}

impl Rig {
    /// A company with two warehouses, a customer, a tax group and four items, logged in.
    pub(crate) fn new() -> Self {
        Self::with(|_| {})
    }

    pub(crate) fn with(change: impl FnOnce(&mut Settings)) -> Self {
        let mut settings = Settings::default();
        change(&mut settings);
        let now: Timestamp = "2026-03-02T10:15:30Z".parse().unwrap();
        let mut company = Company::new(settings);
        for (code, name) in [("01", "Main"), ("02", "Shop")] {
            company.add_warehouse(code, name);
        }
        company.add_vat_group("S1", "Standard", Decimal::from(20));
        company.add_tax_code("T8", "Eight percent", Decimal::from(8));
        company.add_expense(1, "Carriage");
        company.add_partner("C1", "Web customer", serde_json::Map::new(), now);
        company.add_partner("C2", "Other customer", serde_json::Map::new(), now);
        let tracked = |code: &str, tracking| NewItem::new(code, code).taxed("S1").tracked(tracking);
        company.add_item(NewItem::new("A", "Apple").taxed("S1").priced(Decimal::from(10)), now);
        company.add_item(NewItem::new("B", "Bread").taxed("S1").priced(Decimal::from(4)), now);
        company.add_item(tracked("BAT", Tracking::Batches), now);
        company.add_item(tracked("SER", Tracking::Serials), now);
        company.receive_goods("A", "01", Decimal::from(100), now).unwrap();
        company.receive_goods("B", "01", Decimal::from(50), now).unwrap();
        let mut rig = Self { company, now, cookie: String::new() };
        rig.login();
        rig
    }

    pub(crate) fn login(&mut self) {
        let body = json!({ "CompanyDB": "SBODEMO", "UserName": "manager", "Password": "1234" });
        let answer = self.send("POST", "/b1s/v2/Login", &[], Some(&body));
        assert_eq!(answer.status, 200);
        self.cookie =
            format!("B1SESSION={}; ROUTEID=.node1", json_of(&answer)["SessionId"].as_str().unwrap());
    }

    pub(crate) fn later(&mut self, seconds: i64) {
        self.now += SignedDuration::from_secs(seconds);
    }

    pub(crate) fn raw(
        &mut self,
        method: &str,
        target: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Response {
        let mut all =
            vec![("host".to_owned(), "sap.test".to_owned()), ("cookie".to_owned(), self.cookie.clone())];
        all.extend(headers.iter().map(|(name, value)| (name.to_lowercase(), (*value).to_owned())));
        let (method, target) = (method.to_owned(), target.to_owned());
        let request = Request { method, target, headers: all, body: body.to_vec() };
        handle(&mut self.company, &request, self.now)
    }

    pub(crate) fn send(
        &mut self,
        method: &str,
        target: &str,
        headers: &[(&str, &str)],
        body: Option<&Value>,
    ) -> Response {
        self.raw(method, target, headers, body.map(Value::to_string).unwrap_or_default().as_bytes())
    }

    pub(crate) fn get(&mut self, path: &str) -> Value {
        let answer = self.send("GET", &format!("/b1s/v2/{path}"), &[], None);
        assert_eq!(answer.status, 200, "{path}: {}", text_of(&answer));
        json_of(&answer)
    }

    pub(crate) fn post(&mut self, path: &str, body: &Value) -> Response {
        self.send("POST", &format!("/b1s/v2/{path}"), &[], Some(body))
    }

    pub(crate) fn patch(&mut self, path: &str, body: &Value) -> Response {
        self.send("PATCH", &format!("/b1s/v2/{path}"), &[], Some(body))
    }

    /// Creates and returns the entity.
    pub(crate) fn create(&mut self, path: &str, body: &Value) -> Value {
        let answer = self.post(path, body);
        assert_eq!(answer.status, 201, "{path}: {}", text_of(&answer));
        json_of(&answer)
    }

    /// An order of `quantity` A, returning its `DocEntry`.
    pub(crate) fn order(&mut self, quantity: i64) -> i64 {
        self.create("Orders", &order_body(quantity))["DocEntry"].as_i64().unwrap()
    }

    /// Posts and expects a refusal: status, code and message.
    pub(crate) fn refused(&mut self, path: &str, body: &Value) -> (u16, String, String) {
        let answer = self.post(path, body);
        assert!(answer.status >= 400, "{path} was accepted: {}", text_of(&answer));
        fault_of(&answer)
    }

    pub(crate) fn a(&self) -> (Decimal, Decimal) {
        (self.company.on_hand("A", "01"), self.company.committed("A", "01"))
    }
}

pub(crate) fn order_body(quantity: i64) -> Value {
    json!({
        "CardCode": "C1", "DocDueDate": "2026-03-09", "NumAtCard": "1001 [V1]",
        "DocumentLines": [{ "ItemCode": "A", "Quantity": quantity, "WarehouseCode": "01" }],
    })
}

pub(crate) fn delivery_body(order: i64, quantity: i64) -> Value {
    json!({
        "CardCode": "C1",
        "DocumentLines": [{ "BaseType": 17, "BaseEntry": order, "BaseLine": 0, "Quantity": quantity }],
    })
}

pub(crate) fn json_of(answer: &Response) -> Value {
    serde_json::from_slice(&answer.body).unwrap_or_else(|_| panic!("no JSON: {}", text_of(answer)))
}

pub(crate) fn text_of(answer: &Response) -> String {
    String::from_utf8(answer.body.clone()).unwrap()
}

pub(crate) fn header<'a>(answer: &'a Response, name: &str) -> Option<&'a str> {
    answer.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
}

/// Status, code and message of a v2 refusal.
pub(crate) fn fault_of(answer: &Response) -> (u16, String, String) {
    let error = json_of(answer)["error"].clone();
    (answer.status, error["code"].as_str().unwrap().to_owned(), error["message"].as_str().unwrap().to_owned())
}

pub(crate) fn dec(number: i64) -> Decimal {
    Decimal::from(number)
}
