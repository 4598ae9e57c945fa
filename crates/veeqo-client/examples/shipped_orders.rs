//! What was despatched and what was cancelled in the last day. Reads only.
//!
//! ```text
//! VEEQO_API_KEY=Vqt/… cargo run -p veeqo-client --example shipped_orders
//! ```
#![expect(clippy::print_stdout, reason = "an example talks to people")]

use jiff::{SignedDuration, Timestamp};
use rest_transport::{Clock, Secret, SystemClock};
use std::error::Error;
use veeqo_client::{Order, OrderFilter, Veeqo};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let url = std::env::var("VEEQO_URL").unwrap_or_else(|_| "https://api.veeqo.com".to_owned());
    let key = Secret::new(std::env::var("VEEQO_API_KEY").map_err(|_| "set VEEQO_API_KEY")?);
    let veeqo = Veeqo::builder(&url.parse()?, key).build()?;

    let now = Timestamp::try_from(SystemClock::new().now())?;
    let since = now.checked_sub(SignedDuration::from_hours(24))?;
    let filter = OrderFilter { updated_at_min: Some(since), ..OrderFilter::default() };
    let mut orders = veeqo.list_orders_and_cancelled(&filter)?;
    while let Some(order) = orders.try_next().await? {
        describe(&order);
    }
    Ok(())
}

fn describe(order: &Order) {
    let number = order.number.as_deref().unwrap_or("without number");
    if order.is_cancelled() {
        println!("{number}: cancelled");
        return;
    }
    println!("{number}: {:?}", order.shipped_state());
    for shipment in order.shipped_allocations().filter_map(|allocation| allocation.shipment.as_ref()) {
        let carrier = shipment.carrier_name().unwrap_or("somebody");
        println!("  with {carrier}, {}", shipment.tracking_code().unwrap_or("no tracking number"));
    }
}
