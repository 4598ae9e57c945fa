//! Writes the physical stock of a sellable in a warehouse, after reading it, and only if it differs. **Veeqo tells all stores at once.**
//!
//! ```text
//! VEEQO_API_KEY=Vqt/… cargo run -p veeqo-client --example set_stock -- SELLABLE WAREHOUSE LEVEL
//! ```
#![expect(clippy::print_stdout, reason = "an example talks to people")]

use rest_transport::Secret;
use std::error::Error;
use veeqo_client::{SellableId, StockLevelUpdate, Veeqo, WarehouseId};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let url = std::env::var("VEEQO_URL").unwrap_or_else(|_| "https://api.veeqo.com".to_owned());
    let key = Secret::new(std::env::var("VEEQO_API_KEY").map_err(|_| "set VEEQO_API_KEY")?);
    let mut arguments = std::env::args().skip(1);
    let mut next = || arguments.next().ok_or("give SELLABLE WAREHOUSE LEVEL");
    let (sellable, warehouse): (SellableId, WarehouseId) = (next()?.parse()?, next()?.parse()?);
    let level: rust_decimal::Decimal = next()?.parse()?;
    let veeqo = Veeqo::builder(&url.parse()?, key).build()?;

    let entry = veeqo.get_stock_entry(sellable, warehouse).await?.ok_or("there is no such entry")?;
    if entry.physical_stock_level == Some(level) {
        println!("the level is {level} already");
        return Ok(());
    }
    // What is not given may be emptied: the old values travel along.
    let update = StockLevelUpdate {
        physical_stock_level: level,
        infinite: entry.infinite.unwrap_or(false),
        location: entry.location,
    };
    match veeqo.update_stock_entry(sellable, warehouse, &update).await {
        Ok(written) => println!("the level is {:?}", written.physical_stock_level),
        Err(error) if error.is_outcome_unknown() => {
            println!("it may be written: read the entry and compute again")
        }
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
