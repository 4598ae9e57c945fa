//! The connection that all examples use, from the environment: `B1_URL`, `B1_COMPANY`, `B1_USER`, `B1_PASSWORD`, and `B1_PIN` for the SHA-256
//! fingerprint of a self-signed certificate.

use sap_b1_client::{Secret, ServiceLayer, ServiceLayerBuilder, TlsTrust};
use std::env;
use std::error::Error;

/// Reads the environment and prepares a connection.
pub fn builder() -> Result<ServiceLayerBuilder, Box<dyn Error>> {
    let variable = |name: &str| env::var(name).map_err(|_| format!("set {name}"));
    let password = Secret::new(variable("B1_PASSWORD")?);
    let url = variable("B1_URL")?.parse()?;
    let builder = ServiceLayer::builder(&url, variable("B1_COMPANY")?, variable("B1_USER")?, password);
    match env::var("B1_PIN") {
        Ok(pin) => Ok(builder.trust(TlsTrust::Pin(pin.parse()?))),
        Err(_) => Ok(builder),
    }
}
