//! The small business and its day.

use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sandbox::seed::{
    Day, DayError, MAIN, PAIRS, Special, UNMAPPED, UNMAPPED_SKU, compare, goods, small_business,
};
use b1_veeqo_sandbox::veeqo::NewProduct;
use b1_veeqo_sandbox::{Reply, Request, Side, World, handle};
use jiff::{SignedDuration, Timestamp};
use rust_decimal::Decimal;
use serde_json::{Value, json};

fn noon() -> Timestamp {
    "2026-03-02T12:00:00Z".parse().unwrap()
}

/// The business after its catalogue and opening stock have reached Veeqo, as a synchronisation would bring them.
fn connected() -> World {
    let mut world = small_business(1, noon());
    world.veeqo.settings.rate_limit = None;
    for good in goods(1).into_iter().filter(|good| !good.frozen) {
        let new = NewProduct {
            title: good.name.clone(),
            sku: good.code.clone(),
            price: good.price,
            ..NewProduct::default()
        };
        let sellable = world.veeqo.add_product(new, noon());
        for ((_, warehouse), units) in PAIRS.iter().zip(good.opening) {
            world.veeqo.move_stock(sellable, *warehouse, units, noon()).unwrap();
        }
    }
    world
}

#[test]
fn the_business_starts_with_sap_full_and_veeqo_all_but_empty() {
    let world = small_business(1, noon());
    assert_eq!(world.veeqo.products().count(), 2);
    assert_eq!(world.veeqo.sellables_by_sku(UNMAPPED_SKU).len(), 1);
    for good in goods(1) {
        for (code, units) in ["01", "02", "99"].iter().zip(good.opening) {
            assert_eq!(world.sap.on_hand(&good.code, code), Decimal::from(units), "{} in {code}", good.code);
        }
    }
    let batch = goods(1).into_iter().find(|good| good.code == "TEA-001").unwrap();
    assert_eq!(world.sap.batch_on_hand("TEA-001", "TEA-001-01-A", "01"), Decimal::from(batch.opening[0] / 3));
}

#[test]
fn awkward_codes_are_reached_by_their_encoded_keys() {
    let mut world = small_business(1, noon());
    let login = json!({ "CompanyDB": "SBODEMO", "UserName": "manager", "Password": "1234" }).to_string();
    let mut send = |method: &str, target: &str, cookie: &str, body: &str| -> (u16, Value) {
        let headers = vec![("cookie".to_owned(), cookie.to_owned())];
        let request =
            Request { method: method.into(), target: target.into(), headers, body: body.as_bytes().to_vec() };
        match handle(&mut world, Side::Sap, &request, noon()) {
            Reply::Answer { response, .. } => {
                (response.status, serde_json::from_slice(&response.body).unwrap())
            }
            Reply::Dropped => panic!("dropped"),
        }
    };
    let (_, session) = send("POST", "/b1s/v2/Login", "", &login);
    let cookie = format!("B1SESSION={}", session["SessionId"].as_str().unwrap());
    for (encoded, code) in
        [("A%2FB%231", "A/B#1"), ("50%25", "50%"), ("O''NEIL-7", "O'NEIL-7"), ("%E8%8C%B6-100", "茶-100")]
    {
        let (status, item) =
            send("GET", &format!("/b1s/v2/Items('{encoded}')?$select=ItemCode"), &cookie, "");
        assert_eq!((status, item["ItemCode"].as_str()), (200, Some(code)));
    }
}

#[test]
fn a_day_needs_the_catalogue_in_veeqo() {
    let world = small_business(1, noon());
    assert!(matches!(Day::new(1, &world), Err(DayError::NothingToSell)));
}

#[test]
fn a_day_has_every_kind_of_order() {
    let mut world = connected();
    let mut day = Day::new(1, &world).unwrap();
    assert_eq!(day.place_orders(&mut world, noon()).unwrap(), 60);
    assert!(day.allocate(&mut world, noon()).unwrap() >= 60);
    assert!(day.ship(&mut world, noon()).unwrap() > 30);
    assert_eq!(day.move_stock(&mut world, noon()).unwrap(), 6);
    assert_eq!(day.cancel(&mut world, noon()).unwrap(), 1);
    let status_of = |wanted: Special| {
        let (id, _) = day.orders().find(|(_, special)| *special == wanted).unwrap();
        world.veeqo.order(id).unwrap()
    };
    assert_eq!(status_of(Special::AwaitingPayment).status(), "awaiting_payment");
    assert_eq!(status_of(Special::CancelledEarly).status(), "cancelled");
    assert_eq!(status_of(Special::CancelledLate).lost_allocations.len(), 1);
    assert_eq!(status_of(Special::UnmappedWarehouse).allocations[0].warehouse_id, UNMAPPED);
    let partial = status_of(Special::TwoParcels);
    assert_eq!(partial.status(), "awaiting_fulfillment");
    assert_eq!(partial.allocations.iter().filter(|parcel| parcel.shipment.is_some()).count(), 1);
    let split = status_of(Special::TwoWarehouses);
    assert_ne!(split.allocations[0].warehouse_id, split.allocations[1].warehouse_id);
    assert_eq!(world.veeqo.orders().filter(|order| order.number == "#1001").count(), 2);
    assert!(day.ship_the_rest(&mut world, noon()).unwrap() > 5);
    assert_eq!(day.send_back(&mut world, noon()).unwrap(), 1);
    let back: Vec<_> = world.veeqo.orders().flat_map(|order| &order.returns).collect();
    assert_eq!((back.len(), back[0].lines[0].restocked), (1, 1));
}

#[test]
fn the_same_seed_is_the_same_day() {
    let play = || {
        let mut world = connected();
        let mut day = Day::new(1, &world).unwrap();
        day.place_orders(&mut world, noon()).unwrap();
        day.allocate(&mut world, noon()).unwrap();
        day.ship(&mut world, noon()).unwrap();
        world.veeqo.orders().cloned().collect::<Vec<_>>()
    };
    assert_eq!(play(), play());
}

#[test]
fn the_comparison_sees_parcels_in_flight_and_movements_of_one_side() {
    let mut world = connected();
    assert_eq!(compare(&world, &PAIRS).differences().count(), 0);
    let mut day = Day::new(1, &world).unwrap();
    let later = noon() + SignedDuration::from_hours(1);
    day.place_orders(&mut world, later).unwrap();
    day.allocate(&mut world, later).unwrap();
    day.ship(&mut world, later).unwrap();
    let shipped = compare(&world, &PAIRS);
    assert_eq!(shipped.differences().count(), 0, "what is in flight explains the difference");
    assert_eq!(shipped.undelivered().count(), shipped.parcels.len());
    assert!(shipped.pairs.iter().any(|pair| pair.shipped_not_delivered > Decimal::ZERO));
    day.move_stock(&mut world, later).unwrap();
    assert_eq!(compare(&world, &PAIRS).differences().count(), 6);
}

#[test]
fn the_comparison_finds_documents_by_their_keys() {
    let mut world = connected();
    let mut day = Day::new(1, &world).unwrap();
    day.place_orders(&mut world, noon()).unwrap();
    day.allocate(&mut world, noon()).unwrap();
    day.ship(&mut world, noon()).unwrap();
    let plain = |order: &&b1_veeqo_sandbox::veeqo::Order| {
        order.allocations.len() == 1
            && order.status() == "shipped"
            && order.allocations[0].warehouse_id == MAIN
    };
    let order = world.veeqo.orders().find(plain).unwrap().clone();
    let lines: Vec<Value> = order
        .line_items
        .iter()
        .map(|line| {
            let code = &world.veeqo.sellable(line.sellable_id).unwrap().sku_code;
            json!({ "ItemCode": code, "Quantity": line.quantity, "WarehouseCode": "01", "UseBaseUnits": "tYES" })
        })
        .collect();
    let parcel = &order.allocations[0];
    let document = |key: String| json!({ "CardCode": "C-WEB", "NumAtCard": key, "DocDueDate": "2026-03-02", "DocumentLines": lines });
    let number = &order.number;
    for _ in 0..2 {
        world.sap.post(Kind::Order, document(format!("{number} [V{}]", order.id)), noon()).unwrap();
    }
    let delivery =
        world.sap.post(Kind::DeliveryNote, document(format!("{number} [A{}.1]", parcel.id)), noon()).unwrap();
    let seen = compare(&world, &PAIRS);
    assert_eq!(seen.doubled_orders().map(|row| row.id).collect::<Vec<_>>(), [order.id]);
    let row = seen.parcels.iter().find(|row| row.allocation == parcel.id).unwrap();
    assert_eq!(row.deliveries, [delivery]);
    assert_eq!(seen.differences().count(), 0, "delivered is no longer in flight");
    world.sap.cancel(Kind::DeliveryNote, delivery, noon()).unwrap();
    assert!(
        compare(&world, &PAIRS).undelivered().any(|row| row.allocation == parcel.id),
        "a cancelled one is not live"
    );
}
