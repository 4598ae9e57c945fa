//! Who uses the Service Layer, and in which company.

use super::source::SessionSource;
use super::token::TokenSource;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use http::HeaderMap;
use http::header::AUTHORIZATION;
use rest_transport::{Secret, SecretNotAHeader};
use serde::Serialize;
use std::sync::Arc;

/// How a connection proves who it is.
#[derive(Clone, Debug)]
pub(crate) enum Account {
    Password(PasswordAccount),
    Token { source: Arc<dyn TokenSource>, company_id: String },
    Sessions(Arc<dyn SessionSource>),
    Basic(PasswordAccount),
}

/// The language of a login: the metadata calls it a text, and its number works as well (3 is English as in the United States).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum LoginLanguage {
    /// Key of the language, sent as a JSON number.
    Number(i32),
    /// Sent as a JSON text.
    Text(String),
}

impl From<i32> for LoginLanguage {
    fn from(number: i32) -> Self {
        Self::Number(number)
    }
}

impl From<&str> for LoginLanguage {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// A user of one company database.
#[derive(Clone, Debug)]
pub(crate) struct PasswordAccount {
    pub(crate) company_db: String,
    pub(crate) username: String,
    pub(crate) password: Secret,
    pub(crate) language: Option<LoginLanguage>,
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
            #[serde(skip_serializing_if = "Option::is_none")]
            language: Option<&'a LoginLanguage>,
        }
        serde_json::to_vec(&Body {
            company_db: &self.company_db,
            user_name: &self.username,
            password: self.password.expose(),
            language: self.language.as_ref(),
        })
    }

    /// `Authorization: Basic`, whose user name is a JSON text that names the company as well.
    pub(super) fn to_basic(&self) -> Result<HeaderMap, SecretNotAHeader> {
        let user = serde_json::json!({"CompanyDB": self.company_db, "UserName": self.username});
        let pair = format!("{user}:{}", self.password.expose());
        let value = Secret::new(format!("Basic {}", BASE64_STANDARD.encode(pair))).to_header()?;
        Ok(HeaderMap::from_iter([(AUTHORIZATION, value)]))
    }
}
