//! Lists the first items by their codes: `cargo run -p sap-b1-client --example list_items`, with the environment set (see `connect`).
#![allow(clippy::print_stdout, unreachable_pub, reason = "an example talks to its user")]

mod connect;

use sap_b1_client::ItemQuery;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let b1 = connect::builder()?.build()?;
    let mut items = b1.list_items(&ItemQuery::all()).max_pages(1);
    while let Some(item) = items.try_next().await? {
        println!("{}\t{}", item.item_code, item.item_name.unwrap_or_default());
    }
    b1.logout().await?;
    Ok(())
}
