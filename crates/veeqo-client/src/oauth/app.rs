//! An app and where it sends people.

use super::callback::{CallbackError, read_callback};
use crate::error::InvalidRequest;
use rest_transport::{Query, Secret};
use url::Url;

/// An app as Veeqo's support registered it. `Debug` hides the secret.
#[derive(Clone, Debug)]
pub struct OAuthApp {
    /// The app's id.
    pub client_id: String,
    /// The app's secret.
    pub client_secret: Secret,
    /// Where Veeqo sends people back to, exactly as it was registered.
    pub redirect_uri: Url,
}

impl OAuthApp {
    /// Where to send a person who should let the app in: a page below Veeqo's own address, `https://app.veeqo.com`.
    ///
    /// `state` comes back with the person; make it long, random and different each time, and check it with [`OAuthApp::read_callback`],
    /// or somebody may slip in an account of theirs.
    ///
    /// # Errors
    /// The state is empty, or the address cannot be a base.
    pub fn authorize_url(&self, veeqo: &Url, state: &str) -> Result<Url, InvalidRequest> {
        if state.trim().is_empty() {
            return Err(InvalidRequest::new("state", "", "make a long random text for each person"));
        }
        let mut url = veeqo.join("/oauth/authorize").map_err(|error| {
            InvalidRequest::new("url", error, "give an address such as https://app.veeqo.com")
        })?;
        url.query_pairs_mut()
            .append_pair("client_id", &self.client_id)
            .append_pair("redirect_uri", self.redirect_uri.as_str())
            .append_pair("response_type", "code")
            .append_pair("scope", "")
            .append_pair("state", state);
        Ok(url)
    }

    /// The code in the address a person came back to. It is good once and for ten minutes: exchange it with [`crate::ExchangeCode`].
    ///
    /// # Errors
    /// The person refused, or the address does not belong to the request that was made with this state.
    pub fn read_callback(&self, address: &Url, state: &str) -> Result<Secret, CallbackError> {
        read_callback(address, state)
    }

    /// What every form to the token endpoint holds.
    pub(super) fn form(&self, grant_type: &'static str) -> Query {
        let mut form = Query::new();
        form.push("grant_type", grant_type);
        form.push("client_id", &self.client_id);
        form.push("client_secret", self.client_secret.expose());
        form.push("redirect_uri", &self.redirect_uri);
        form
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn app() -> OAuthApp {
        OAuthApp {
            client_id: "4f8a".to_owned(),
            client_secret: Secret::new("s3cret".to_owned()),
            redirect_uri: "http://example.com/test_oauth_callback".parse().unwrap(),
        }
    }

    #[test]
    fn the_page_is_named_as_documented() {
        let url = app().authorize_url(&"https://app.veeqo.com".parse().unwrap(), "a b&c").unwrap();
        assert_eq!(
            url.as_str(),
            "https://app.veeqo.com/oauth/authorize?client_id=4f8a\
             &redirect_uri=http%3A%2F%2Fexample.com%2Ftest_oauth_callback&response_type=code&scope=&state=a+b%26c"
        );
        assert!(!url.as_str().contains("s3cret") && !format!("{:?}", app()).contains("s3cret"));
        assert_eq!(app().authorize_url(&url, " ").unwrap_err().field, "state");
        assert!(app().authorize_url(&"mailto:a@example.com".parse().unwrap(), "x").is_err());
    }
}
