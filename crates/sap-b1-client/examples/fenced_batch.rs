//! Posts an order that can exist only once, twice over: `cargo run -p sap-b1-client --example fenced_batch`, with the environment set (see
//! `connect`). The fence is a row of a user-defined table in the same change set; **it makes that table**, so try it in a test company.
#![allow(clippy::print_stdout, unreachable_pub, reason = "an example talks to its user")]

mod connect;

use sap_b1_client::{
    Batch, BusinessPartner, ChangeSet, ErrorKind, Filter, Item, ItemQuery, Operation, OperationOutcome,
    PartOutcome, ServiceLayer, Target, UserRow, UserTable, UserTableName, Warehouse,
};
use serde_json::{Value, json};
use std::error::Error;
use std::time::Duration;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let b1 = connect::builder()?.build()?;
    let table = UserTableName::new("B1EXAMPLE")?;
    let definition = UserTable { table_name: table.clone(), table_description: "Example: fence".to_owned() };
    println!("table: {:?}", b1.ensure_user_table(&definition).await?);
    b1.await_user_set(&table, Duration::from_secs(60)).await?;

    let customers = Filter::eq("CardType", "cCustomer");
    let customer = b1.list_business_partners(Some(&customers)).try_next().await?.ok_or("no customer")?;
    let sellable = Filter::eq("SalesItem", "tYES").and(Filter::eq("Frozen", "tNO"));
    let item = b1.list_items(&ItemQuery::all().filter(sellable)).try_next().await?.ok_or("no item")?;
    let warehouse = b1.list_warehouses().try_next().await?.ok_or("no warehouse")?;
    let order = order(&customer, &item, &warehouse);
    let key = format!("example-{}", std::process::id());
    for round in ["first", "second"] {
        let outcome = b1.send_batch(&fenced(&table, &key, &order)?).await?;
        println!("{round} time:");
        for part in &outcome.parts {
            tell(part);
        }
    }
    count(&b1, &key).await?;
    b1.logout().await?;
    Ok(())
}

fn order(customer: &BusinessPartner, item: &Item, warehouse: &Warehouse) -> Value {
    let (item, warehouse) = (&item.item_code, &warehouse.warehouse_code);
    let lines = json!([{"ItemCode": item, "WarehouseCode": warehouse, "Quantity": 1, "UnitPrice": 10}]);
    json!({"CardCode": customer.card_code, "DocDueDate": "2026-12-31", "DocumentLines": lines})
}

/// The fence, the order, and a change of the order that was just made, together or not at all; then a read.
fn fenced(table: &UserTableName, key: &str, order: &Value) -> Result<Batch, Box<dyn Error>> {
    let mut set = ChangeSet::new();
    set.add(Operation::insert_user_row(table, &UserRow::new(key))?);
    let made = set.add(Operation::create("Orders", order)?.no_content());
    set.add(Operation::patch_made(made, &json!({"NumAtCard": key}))?);
    Ok(Batch::new().change_set(set).read(&Target::new(format!("{}('{key}')", table.entity_set()))))
}

fn tell(part: &PartOutcome) {
    match part {
        PartOutcome::ChangeSet { rejection: Some(said), .. } if said.kind == ErrorKind::AlreadyExists => {
            println!("  posted before, nothing was done: {said}");
        }
        PartOutcome::ChangeSet { rejection: Some(said), .. } => println!("  refused: {said}"),
        PartOutcome::ChangeSet { operations, .. } => {
            for operation in operations {
                println!("  {}", state(operation));
            }
        }
        PartOutcome::Read(read) => println!("  the read after it: {}", state(read)),
        _ => {}
    }
}

fn state(outcome: &OperationOutcome) -> String {
    match outcome {
        OperationOutcome::Applied(answer) => {
            format!("applied {} {}", answer.status, answer.location.as_deref().unwrap_or_default())
        }
        other => format!("{other:?}"),
    }
}

async fn count(b1: &ServiceLayer, key: &str) -> Result<(), Box<dyn Error>> {
    let orders = b1.set::<Value>("Orders").count(Some(&Filter::eq("NumAtCard", key))).await?;
    println!("orders with that reference: {orders}");
    Ok(())
}
