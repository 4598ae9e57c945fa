//! Logs in once and takes the session up again as another process would: `cargo run -p sap-b1-client --example resume_session`, with the
//! environment set (see `connect`).
#![allow(clippy::print_stdout, unreachable_pub, reason = "an example talks to its user")]

mod connect;

use sap_b1_client::StoredSession;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let first = connect::builder()?.build()?;
    first.login().await?;
    // Keep this where passwords are kept.
    let kept = first.session_to_store().ok_or("no session")?.to_secret();

    let second = connect::builder()?.resume(StoredSession::from_secret(&kept)?).build()?;
    let company = second.company_info().await?;
    println!("{} without another login", company.company_name.unwrap_or_default());
    second.logout().await?;
    Ok(())
}
