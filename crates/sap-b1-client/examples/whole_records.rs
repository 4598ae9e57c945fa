//! Reads an item whole, says what it holds, and changes one property there and back:
//! `cargo run -p sap-b1-client --features types-items --example whole_records -- CODE`, with the environment set (see `connect`).
#![allow(clippy::print_stdout, unreachable_pub, reason = "an example talks to its user")]

mod connect;

use sap_b1_client::types::{ItemBody, sets};
use sap_b1_client::{ItemCode, Record};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let code = ItemCode::new(std::env::args().nth(1).ok_or("which item?")?)?;
    let b1 = connect::builder()?.build()?;
    let items = b1.entities::<sets::Items>();

    let item = items.get(&code).await?.ok_or("no such item")?;
    println!(
        "{} properties, {} of them without a field here",
        item.to_object().len(),
        item.rest.properties().len()
    );
    println!("on stock: {}", item.quantity_on_stock.unwrap_or_default());
    for row in &item.item_warehouse_info_collection {
        let (code, stock) =
            (row.warehouse_code.as_deref().unwrap_or_default(), row.in_stock.unwrap_or_default());
        println!("  {code}\t{stock}");
    }

    items.patch(&code, &ItemBody::new().item_name("Renamed")).await?;
    let renamed = items.get(&code).await?.ok_or("no such item")?;
    println!("name: {:?}, then {:?}", item.item_name, renamed.item_name);
    items.patch(&code, &ItemBody::new().item_name(item.item_name)).await?;
    b1.logout().await?;
    Ok(())
}
