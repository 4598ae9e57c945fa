//! Serves the small business until Ctrl-C: `cargo run -p b1-veeqo-sandbox --example serve -- [faults]`.

use b1_veeqo_sandbox::{FaultPlan, Sandbox, SandboxOptions};
use std::error::Error;

#[expect(clippy::print_stdout, reason = "an example speaks to the person who started it")]
#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let faults = std::env::args().nth(1).map(|text| FaultPlan::parse(&text, 1)).transpose()?;
    let sandbox = Sandbox::start(SandboxOptions { faults, ..SandboxOptions::default() }).await?;
    let credentials = sandbox.credentials();
    println!("SAP_URL={}", sandbox.sap_url());
    println!("SAP_COMPANY={}", credentials.sap_company);
    println!("SAP_USER={}", credentials.sap_user);
    println!("SAP_PASSWORD={}", credentials.sap_password);
    println!("VEEQO_URL={}", sandbox.veeqo_url());
    println!("VEEQO_API_KEY={}", credentials.veeqo_api_key);
    tokio::signal::ctrl_c().await?;
    sandbox.shutdown().await;
    Ok(())
}
