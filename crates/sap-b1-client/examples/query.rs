//! The latest open orders and how many there are: `cargo run -p sap-b1-client --example query`, with the environment set (see `connect`).
#![allow(clippy::print_stdout, unreachable_pub, reason = "an example talks to its user")]

mod connect;

use sap_b1_client::{Filter, ListQuery};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Order {
    doc_entry: i64,
    card_code: String,
    #[serde(with = "rest_transport::decimal")]
    doc_total: rust_decimal::Decimal,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let b1 = connect::builder()?.build()?;
    let open = Filter::eq("DocumentStatus", "bost_Open").and(Filter::ge("DocTotal", 0));
    let orders = b1.set::<Order>("Orders");
    println!("{} open orders", orders.count(Some(&open)).await?);
    let query = ListQuery::new()
        .select(["DocEntry", "CardCode", "DocTotal"])
        .filter(open)
        .order_by_descending("DocEntry")
        .top(10);
    let mut rows = orders.list(&query);
    while let Some(order) = rows.try_next().await? {
        println!("{}\t{}\t{}", order.doc_entry, order.card_code, order.doc_total);
    }
    b1.logout().await?;
    Ok(())
}
