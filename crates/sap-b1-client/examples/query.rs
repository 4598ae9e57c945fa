//! What open orders are worth, by customer, summed up on the server: `cargo run -p sap-b1-client --example query`, with the environment set
//! (see `connect`).
#![allow(clippy::print_stdout, unreachable_pub, reason = "an example talks to its user")]

mod connect;

use sap_b1_client::{Aggregate, Apply, Filter, ListQuery};
use serde::Deserialize;

#[derive(Deserialize)]
struct Row {
    #[serde(rename = "CardCode")]
    customer: String,
    #[serde(rename = "Total", with = "rest_transport::decimal")]
    total: rust_decimal::Decimal,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let b1 = connect::builder()?.build()?;
    let open = Filter::eq("DocumentStatus", "bost_Open").and(Filter::gt("DocTotal", 0));
    let sums = Apply::filter(open).group_by(["CardCode"], [Aggregate::sum("DocTotal", "Total")]);
    let mut rows = b1.set::<Row>("Orders").list(&ListQuery::new().apply(sums));
    while let Some(row) = rows.try_next().await? {
        println!("{}\t{}", row.customer, row.total);
    }
    b1.logout().await?;
    Ok(())
}
