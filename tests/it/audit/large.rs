//! Fifty thousand items: within the rate limit, in a known number of requests, with a report of how far it has got. The many stand in no
//! simulated company: their pages are made when they are asked for.

use super::line::edit_rows;
use super::world::{House, clean};
use b1_veeqo_sandbox::veeqo::RateLimit;
use b1_veeqo_sandbox::{Request, Response};
use b1_veeqo_sync::audit::AuditObserver;
use b1_veeqo_sync::audit::facts::Source;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::Mutex;

const MANY: usize = 50_000;
/// Goods of the clean world: they stand in front of the many.
const FEW: usize = 5;
const PAGE: usize = 100;

/// The rows read last, the number told with them, and whether one was told every time.
type Told = (u64, Option<u64>, bool);

#[derive(Default)]
struct Watched(Mutex<BTreeMap<Source, Told>>);

impl AuditObserver for Watched {
    fn read(&self, source: Source, rows: u64, of: Option<u64>) {
        let mut seen = self.0.lock().unwrap();
        let before = seen.get(&source).is_none_or(|(_, _, always)| *always);
        seen.insert(source, (rows, of, before && of.is_some()));
    }
}

fn code(number: usize) -> String {
    format!("ZZ-{number:06}")
}

/// The number behind a name in a query.
fn number_after(query: &str, name: &str) -> Option<usize> {
    let digits = query.split_once(name)?.1;
    digits.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
}

fn item(number: usize) -> Value {
    json!({
        "ItemCode": code(number), "ItemName": code(number), "ItemsGroupCode": 100, "SalesItem": "tYES", "InventoryItem": "tYES",
        "ManageSerialNumbers": "tNO", "ManageBatchNumbers": "tNO", "Valid": "tYES", "Frozen": "tNO", "TreeType": "iNotATree",
        "UoMGroupEntry": -1, "SalesItemsPerUnit": 1.0, "ItemPrices": [{ "PriceList": 1, "Price": 10.0, "Currency": "GBP" }],
    })
}

fn product(number: usize) -> Value {
    let id = 1_000_000 + number;
    json!({ "id": id, "title": code(number), "sellables": [{ "id": id, "sku_code": code(number), "type": "ProductVariant", "stock_entries": [] }] })
}

fn scripted(asked: &Request, response: &mut Response) {
    let (path, query) = (asked.path(), asked.query());
    if path.ends_with("/Items/$count") {
        response.body = (FEW + MANY).to_string().into_bytes();
    } else if path.ends_with("/Items") {
        let (size, last) = (number_after(query, "top=").unwrap(), number_after(query, "ZZ-"));
        edit_rows(response, |rows| {
            let from = last.map_or(0, |last| last + 1);
            let room = if last.is_some() { size } else { size - rows.len() };
            rows.extend((from..MANY.min(from + room)).map(item));
        });
    } else if path.contains("crossjoin") {
        let from = number_after(query, "skip=").unwrap_or_default();
        let of = |number: usize| {
            let place = if number.is_multiple_of(2) { "01" } else { "02" };
            json!({ "Items": { "ItemCode": code(number / 2) }, "Items/ItemWarehouseInfoCollection": { "WarehouseCode": place, "InStock": 3.0, "Committed": 0.0 } })
        };
        let to = (2 * MANY).min(from + 1_000);
        let next = (to < 2 * MANY).then(|| {
            format!(
                "{}?{}&$skip={to}",
                "$crossjoin(Items,Items/ItemWarehouseInfoCollection)",
                query.split("&$skip").next().unwrap()
            )
        });
        let rows: Vec<Value> = (from..to).map(of).collect();
        let mut body = json!({ "value": rows });
        if let Some(next) = next {
            body["@odata.nextLink"] = next.into();
        }
        response.body = serde_json::to_vec(&body).unwrap();
    } else if path.ends_with("/products") && response.status == 200 {
        products(query, response);
    }
}

fn products(query: &str, response: &mut Response) {
    let page = number_after(query, "page=").unwrap_or(1);
    edit_rows(response, |rows| {
        let from = if page == 1 { 0 } else { (page - 1) * PAGE - FEW };
        if page > 1 {
            rows.clear();
        }
        let room = PAGE - rows.len();
        rows.extend((from..MANY.min(from + room)).map(product));
    });
    for (name, value) in &mut response.headers {
        match name.as_str() {
            "x-total-count" => *value = (FEW + MANY).to_string(),
            "x-total-pages-count" => *value = (FEW + MANY).div_ceil(PAGE).to_string(),
            _ => {}
        }
    }
}

fn large() -> House {
    let mut house = clean();
    house.plant(&|world: &mut b1_veeqo_sandbox::World, _, _| {
        world.veeqo.settings.rate_limit = Some(RateLimit { per_second: 5, burst: 56 });
    });
    house.script(scripted);
    house
}

#[tokio::test]
async fn fifty_thousand_items_draw_no_429_and_are_counted_while_they_are_read() {
    let house = large();
    let (watched, begun) = (Watched::default(), house.now());
    let report = house.audit_watched(&watched).await;
    assert_eq!(
        (report.findings.len(), report.unreadable(), house.throttled()),
        (0, 0, 0),
        "{:?}",
        report.findings.first()
    );
    let (sap, veeqo) = house.requests();
    let products = (FEW + MANY).div_ceil(PAGE);
    assert!((products..products + 20).contains(&veeqo), "{veeqo} requests to Veeqo");
    assert!((MANY / 200..MANY / 200 + 2 * MANY / 1_000 + 70).contains(&sap), "{sap} requests to SAP");
    let seconds = house.now().duration_since(begun).as_secs();
    assert!((80..150).contains(&seconds), "{seconds} simulated seconds: five requests a second, and no more");
    let seen = watched.0.lock().unwrap();
    for (source, rows) in
        [(Source::Items, FEW + MANY), (Source::Products, FEW + MANY), (Source::Stock, 2 * MANY)]
    {
        let (read, of, always) = seen[&source];
        assert!(read == rows as u64 && always && of >= Some(read), "{source:?}: {:?}", seen[&source]);
    }
}
