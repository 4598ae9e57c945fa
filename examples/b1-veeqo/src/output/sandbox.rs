//! How to reach a sandbox.

use b1_veeqo_sandbox::RunningSandbox;
use serde::Serialize;
use std::fmt;

/// Addresses and credentials of both sides. They open nothing but the sandbox.
#[derive(Debug, Serialize)]
pub(crate) struct SandboxView {
    sap: Sap,
    veeqo: Veeqo,
}

#[derive(Debug, Serialize)]
struct Sap {
    url: String,
    company_db: String,
    username: String,
    password: String,
}

#[derive(Debug, Serialize)]
struct Veeqo {
    url: String,
    api_key: String,
}

impl SandboxView {
    /// Of a sandbox that is being served.
    pub(crate) fn of(sandbox: &RunningSandbox) -> Self {
        let credentials = sandbox.credentials();
        Self {
            sap: Sap {
                url: sandbox.sap_url(),
                company_db: credentials.sap_company,
                username: credentials.sap_user,
                password: credentials.sap_password,
            },
            veeqo: Veeqo { url: sandbox.veeqo_url(), api_key: credentials.veeqo_api_key },
        }
    }
}

impl fmt::Display for SandboxView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { sap, veeqo } = self;
        writeln!(f, "SAP Business One  {}", sap.url)?;
        writeln!(f, "  CompanyDB  {}", sap.company_db)?;
        writeln!(f, "  UserName   {}", sap.username)?;
        writeln!(f, "  Password   {}", sap.password)?;
        writeln!(f, "Veeqo             {}", veeqo.url)?;
        writeln!(f, "  x-api-key  {}", veeqo.api_key)?;
        writeln!(f, "Both are simulated and forget everything when they stop. Stop them with Ctrl-C.")
    }
}
