//! Who uses the Service Layer, and in which company.

use super::token::TokenSource;
use rest_transport::Secret;
use serde::Serialize;
use std::sync::Arc;

/// How a connection proves who it is.
#[derive(Clone, Debug)]
pub(crate) enum Account {
    Password(PasswordAccount),
    Token { source: Arc<dyn TokenSource>, company_id: String },
}

/// A user of one company database.
#[derive(Clone, Debug)]
pub(crate) struct PasswordAccount {
    pub(crate) company_db: String,
    pub(crate) username: String,
    pub(crate) password: Secret,
}

impl PasswordAccount {
    /// The body of a login.
    pub(super) fn to_login(&self) -> Result<Vec<u8>, serde_json::Error> {
        #[derive(Serialize)]
        #[serde(rename_all = "PascalCase")]
        struct Body<'a> {
            #[serde(rename = "CompanyDB")]
            company_db: &'a str,
            user_name: &'a str,
            password: &'a str,
        }
        let password = self.password.expose();
        serde_json::to_vec(&Body { company_db: &self.company_db, user_name: &self.username, password })
    }
}
