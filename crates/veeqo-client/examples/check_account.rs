//! Whether an account can be worked with: key, plan, warehouses, stores and SKUs. Reads only.
//!
//! ```text
//! VEEQO_API_KEY=Vqt/… cargo run -p veeqo-client --example check_account
//! ```
#![expect(clippy::print_stdout, reason = "an example talks to people")]

use rest_transport::Secret;
use std::error::Error;
use veeqo_client::{PlanNeed, ProductFilter, SkuIndex, Veeqo, fba_warehouses};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let url = std::env::var("VEEQO_URL").unwrap_or_else(|_| "https://api.veeqo.com".to_owned());
    let key = Secret::new(std::env::var("VEEQO_API_KEY").map_err(|_| "set VEEQO_API_KEY")?);
    let veeqo = Veeqo::builder(&url.parse()?, key).build()?;

    let needs = [PlanNeed::Api, PlanNeed::CreateOrders, PlanNeed::ReadStock, PlanNeed::WriteStock];
    let report = veeqo.probe_plan(&needs).await?;
    println!("{}", report.company.name.as_deref().unwrap_or("a company without a name"));
    for (need, verdict) in &report.verdicts {
        println!("  {need:?}: {verdict:?}");
    }

    let amazons = fba_warehouses(&veeqo.list_channels().await?);
    for warehouse in veeqo.list_warehouses().await? {
        let name = warehouse.name.as_deref().unwrap_or_default();
        let note = if amazons.contains(&warehouse.id) { ", Amazon's: never write its stock" } else { "" };
        println!("warehouse {} '{name}'{note}", warehouse.id);
    }

    let products = veeqo.list_products(&ProductFilter::default()).try_collect().await?;
    let index = SkuIndex::from_products(&products);
    println!("{} products, {} SKUs that cannot be used", products.len(), index.problems().len());
    Ok(())
}
