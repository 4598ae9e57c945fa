//! What the operations on warehouses, stores, customers, suppliers, purchase orders, listings and the account send.

use crate::operations::{id, refuses, sends};
use rest_transport::Effect::{Create, Read, Recheck, Replace};
use serde_json::{Value, json};
use veeqo_client::*;

const NONE: Value = Value::Null;

#[test]
fn warehouses() {
    let warehouse = WarehouseDetails {
        name: Some("Main".to_owned()),
        city: "Leeds".to_owned().into(),
        external_id: Field::Clear,
        ..WarehouseDetails::default()
    };
    let body = json!({"warehouse": {"name": "Main", "city": "Leeds", "external_id": null}});
    sends(&CreateWarehouse { warehouse: warehouse.clone() }, "POST /warehouses", Create, &body);
    refuses(&CreateWarehouse { warehouse: WarehouseDetails::default() }, "name");
    sends(&UpdateWarehouse { id: id(3), changes: warehouse }, "PUT /warehouses/3", Replace, &body);
    refuses(&UpdateWarehouse { id: id(3), changes: WarehouseDetails::default() }, "warehouse");
    sends(&GetWarehouse { id: id(3) }, "GET /warehouses/3", Read, &NONE);
    sends(&DeleteWarehouse { id: id(3) }, "DELETE /warehouses/3", Recheck, &NONE);
    let line = "GET /warehouses?external_id=01%20%26%2002&page_size=100&page=1";
    sends(&ListWarehousesByExternalId { external_id: "01 & 02".to_owned() }, line, Read, &NONE);
    refuses(&ListWarehousesByExternalId { external_id: String::new() }, "external_id");
}

#[test]
fn stores() {
    let channel = NewChannel {
        currency_code: Some("ISK".to_owned()),
        veeqo_dictates_stock_level: Some(false),
        ..NewChannel::direct("API")
    };
    let body = json!({
        "name": "API", "type_code": "direct", "currency_code": "ISK", "veeqo_dictates_stock_level": false,
    });
    sends(&CreateChannel { channel: channel.clone() }, "POST /channels", Create, &body);
    refuses(
        &CreateChannel { channel: NewChannel { type_code: ChannelType::Amazon, ..channel } },
        "type_code",
    );
    let changes = ChannelChanges { email: Field::Clear, ..ChannelChanges::default() };
    sends(&UpdateChannel { id: id(2), changes }, "PUT /channels/2", Replace, &json!({"email": null}));
    refuses(&UpdateChannel { id: id(2), changes: ChannelChanges::default() }, "channel");
    sends(&GetChannel { id: id(2) }, "GET /channels/2", Read, &NONE);
    sends(&DeleteChannel { id: id(2) }, "DELETE /channels/2", Recheck, &NONE);
    let line = "GET /channels?type_code=direct&page_size=100&page=1";
    sends(&ListChannelsByType { type_code: ChannelType::Direct }, line, Read, &NONE);
}

#[test]
fn customers() {
    let address = NewAddress { city: Some("Swansea".to_owned()), ..NewAddress::default() };
    let customer = CustomerDetails {
        email: Some("a@example.com".to_owned()),
        mobile: Field::Clear,
        billing_address: Some(address),
        ..CustomerDetails::default()
    };
    let body = json!({"customer": {
        "email": "a@example.com", "mobile": null, "billing_address_attributes": {"city": "Swansea"},
    }});
    sends(&CreateCustomer { customer: customer.clone() }, "POST /customers", Create, &body);
    sends(&UpdateCustomer { id: id(9), changes: customer.clone() }, "PUT /customers/9", Replace, &body);
    sends(&GetCustomer { id: id(9) }, "GET /customers/9", Read, &NONE);
    refuses(&CreateCustomer { customer: CustomerDetails::default() }, "email");
    let notes = Field::Set("é".repeat(256));
    refuses(&UpdateCustomer { id: id(9), changes: CustomerDetails { notes, ..customer } }, "notes");
}

#[test]
fn delivery_methods_and_suppliers() {
    let method = DeliveryMethodDetails { name: Some("Van".to_owned()), cost: Some(0.into()) };
    let body = json!({"name": "Van", "cost": 0});
    sends(&CreateDeliveryMethod { method: method.clone() }, "POST /delivery_methods", Create, &body);
    sends(&UpdateDeliveryMethod { id: id(1), changes: method }, "PUT /delivery_methods/1", Replace, &body);
    sends(&GetDeliveryMethod { id: id(1) }, "GET /delivery_methods/1", Read, &NONE);
    sends(&DeleteDeliveryMethod { id: id(1) }, "DELETE /delivery_methods/1", Recheck, &NONE);

    let supplier = SupplierDetails {
        name: Some("ACME".to_owned()),
        sales_contact_email: Field::Clear,
        credit_limit: Some(0.into()),
        ..SupplierDetails::default()
    };
    let body = json!({"name": "ACME", "sales_contact_email": null, "credit_limit": 0});
    sends(&CreateSupplier { supplier: supplier.clone() }, "POST /suppliers", Create, &body);
    sends(&UpdateSupplier { id: id(7), changes: supplier }, "PUT /suppliers/7", Replace, &body);
    sends(&GetSupplier { id: id(7) }, "GET /suppliers/7", Read, &NONE);
    sends(&DeleteSupplier { id: id(7) }, "DELETE /suppliers/7", Recheck, &NONE);
}

#[test]
fn purchase_orders_are_made_changed_and_received() {
    let line = NewPurchaseOrderLine {
        product_variant_id: id(6),
        quantity: 10.into(),
        cost: "9.99".parse().unwrap(),
        tax_rate: "0.2".parse().unwrap(),
    };
    let order = NewPurchaseOrder {
        expected_date: "2026-12-01T00:00:00Z".parse().ok(),
        note: "Restock".to_owned().into(),
        lines: vec![line],
        ..NewPurchaseOrder::new(id(7), id(3))
    };
    let body = json!({"purchase_order": {
        "supplier_id": 7, "destination_warehouse_id": 3, "expected_date": "2026-12-01T00:00:00Z", "note": "Restock",
        "purchase_order_product_variants_attributes":
            [{"product_variant_id": 6, "quantity": 10, "cost": 9.99, "tax_rate": 0.2}],
    }});
    sends(&CreatePurchaseOrder { order }, "POST /purchase_orders", Create, &body);

    let received = |quantity: &str| PurchaseOrderChanges {
        state: Some(PurchaseOrderState::Active),
        lines: vec![PurchaseOrderLineChanges {
            id: Some(id(15)),
            received_quantity: Some(quantity.parse().unwrap()),
            ..PurchaseOrderLineChanges::default()
        }],
        ..PurchaseOrderChanges::default()
    };
    let body = json!({"purchase_order": {
        "state": "active", "purchase_order_product_variants_attributes": [{"id": 15, "received_quantity": 5}],
    }});
    let receipt = UpdatePurchaseOrder { id: id(4), changes: received("5") };
    sends(&receipt, "PUT /purchase_orders/4", Recheck, &body);
    for strange in ["-1", "0.5"] {
        refuses(&UpdatePurchaseOrder { id: id(4), changes: received(strange) }, "received_quantity");
    }
    let two = PurchaseOrderChanges { lines: vec![PurchaseOrderLineChanges::default(); 2], ..received("1") };
    refuses(&UpdatePurchaseOrder { id: id(4), changes: two }, "lines");
    refuses(&UpdatePurchaseOrder { id: id(4), changes: PurchaseOrderChanges::default() }, "purchase_order");
}

#[test]
fn purchase_orders_are_read_and_their_lines_changed() {
    let filter = PurchaseOrderFilter {
        created_at_min: "2026-01-01T00:00:00Z".parse().ok(),
        created_before: Some(jiff::civil::date(2026, 1, 31)),
        state: Some(ReceivedState::PastDue),
        supplier_id: Some(id(7)),
        query: Some("mug".to_owned()),
        sorting: Some(PurchaseOrderSorting { by: PurchaseOrderSort::ExpectedDate, descending: true }),
        ..PurchaseOrderFilter::default()
    };
    let line = "GET /purchase_orders?created_at_min=2026-01-01T00:00:00Z&created[before]=2026-01-31&state=past_due\
                &supplier_id=7&query=mug&sort_by=expected_date&order=desc&page_size=100&page=1";
    sends(&ListPurchaseOrders { filter, position: Position::default() }, line, Read, &NONE);
    sends(&GetPurchaseOrder { id: id(4) }, "GET /purchase_orders/4", Read, &NONE);
    sends(&GetPurchaseOrderPdf { id: id(4) }, "GET /purchase_orders/4.pdf", Read, &NONE);
    sends(&GetPurchaseOrderCsv { id: id(4) }, "GET /purchase_orders/4.csv", Read, &NONE);
    let remind = RemindSuppliers { ids: vec![id(4), id(5)] };
    sends(&remind, "POST /purchase_orders/reminder", Create, &json!({"ids": [4, 5]}));
    refuses(&RemindSuppliers { ids: vec![] }, "ids");

    let changes =
        PurchaseOrderLineChanges { quantity: Some(12.into()), ..PurchaseOrderLineChanges::default() };
    let path = "/purchase_orders/4/purchase_order_product_variants/15";
    let body = json!({"purchase_order_product_variant": {"quantity": 12}});
    let update = UpdatePurchaseOrderLine { order: id(4), id: id(15), changes: changes.clone() };
    sends(&update, &format!("PUT {path}"), Replace, &body);
    let received = PurchaseOrderLineChanges { received_quantity: Some(1.into()), ..changes };
    refuses(&UpdatePurchaseOrderLine { changes: received, ..update }, "received_quantity");
    sends(&DeletePurchaseOrderLine { order: id(4), id: id(15) }, &format!("DELETE {path}"), Recheck, &NONE);
}

#[test]
fn listings_speak_json_api() {
    let listing = NewChannelSellable {
        sellable_id: id(111_222_333),
        channel_id: id(1_234_567),
        remote_id: "B0EXAMPLE".to_owned(),
        remote_sku: Some("BLUE".to_owned()),
        remote_title: None,
        product: ListedProduct::New("Bottle".to_owned()),
    };
    let attributes = json!({
        "sellable_id": "111222333", "channel_id": "1234567", "remote_id": "B0EXAMPLE", "remote_sku": "BLUE",
        "channel_product_attributes": {"remote_title": "Bottle"},
    });
    let body = json!({"data": {"type": "channel_sellables", "attributes": attributes}});
    let create = CreateChannelSellable { listing: listing.clone() };
    sends(&create, "POST /api/v2/channel_sellables", Create, &body);
    for header in ["accept", "content-type"] {
        assert_eq!(create.request().unwrap().headers()[header], "application/vnd.api+json", "{header}");
    }

    let existing = NewChannelSellable { product: ListedProduct::Existing(id(98)), ..listing.clone() };
    let body = json!({"data": {
        "type": "channel_sellables",
        "attributes": {
            "sellable_id": "111222333", "channel_id": "1234567", "remote_id": "B0EXAMPLE", "remote_sku": "BLUE",
        },
        "relationships": {"channel_product": {"data": {"type": "channel_product", "id": "98"}}},
    }});
    sends(&CreateChannelSellable { listing: existing }, "POST /api/v2/channel_sellables", Create, &body);
    refuses(
        &CreateChannelSellable { listing: NewChannelSellable { remote_id: String::new(), ..listing } },
        "remote_id",
    );

    let changes = ChannelSellableChanges {
        remote_price: Some("19.99".parse().unwrap()),
        remote_barcode: Field::Clear,
        autolink: Some(false),
        ..ChannelSellableChanges::default()
    };
    let attributes = json!({"remote_price": 19.99, "remote_barcode": null, "autolink": false});
    let body = json!({"data": {"id": "67", "type": "channel_sellable", "attributes": attributes}});
    sends(&UpdateChannelSellable { id: id(67), changes }, "PUT /api/v2/channel_sellables/67", Replace, &body);
    let nothing = ChannelSellableChanges::default();
    refuses(&UpdateChannelSellable { id: id(67), changes: nothing }, "channel_sellable");
}

#[test]
fn the_account() {
    sends(&GetCurrentUser, "GET /current_user", Read, &NONE);
    let changes = CompanyChanges { name: "ACME".to_owned() };
    sends(&UpdateCurrentCompany { changes }, "PUT /current_company", Replace, &json!({"name": "ACME"}));
    refuses(&UpdateCurrentCompany { changes: CompanyChanges { name: String::new() } }, "name");
}

#[test]
fn the_operations_the_sync_uses() {
    sends(&GetOrder { id: id(5) }, "GET /orders/5", Read, &NONE);
    let orders = ListOrders::default();
    sends(&orders, "GET /orders?page_size=100&page=1", Read, &NONE);
    sends(&ListOrdersById { ids: vec![id(5)] }, "GET /orders?order_ids[]=5&page_size=100", Read, &NONE);
    sends(&GetProduct { id: id(1) }, "GET /products/1", Read, &NONE);
    sends(&ListProducts::default(), "GET /products?page_size=100&page=1", Read, &NONE);
    sends(&GetSellable { id: id(6) }, "GET /sellables/6", Read, &NONE);
    sends(&ListWarehouses::default(), "GET /warehouses?page_size=100&page=1", Read, &NONE);
    sends(&ListChannels::default(), "GET /channels?page_size=100&page=1", Read, &NONE);
    sends(&ListCustomers::default(), "GET /customers?page_size=100&page=1", Read, &NONE);
    sends(&ListDeliveryMethods::default(), "GET /delivery_methods?page_size=100&page=1", Read, &NONE);
    sends(&GetCurrentCompany, "GET /current_company", Read, &NONE);
    let (sellable, warehouse) = (id(6), id(3));
    let path = "/sellables/6/warehouses/3/stock_entry";
    sends(&GetStockEntry { sellable, warehouse }, &format!("GET {path}"), Read, &NONE);
    let update = StockLevelUpdate { physical_stock_level: 0.into(), infinite: false, location: None };
    let body = json!({"stock_entry": {"physical_stock_level": 0, "infinite": false}});
    sends(&UpdateStockEntry { sellable, warehouse, update }, &format!("PUT {path}"), Recheck, &body);
}
