//! What a create in any set made.

use crate::odata::location::{decoded_key, parse_location};
use rest_transport::{BoxError, Response};
use serde::de::DeserializeOwned;

/// A record that was created.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Created<T> {
    /// Its address, where the server named it.
    pub location: Option<String>,
    /// The record, where the server sent it and it can be read.
    pub record: Option<T>,
}

impl<T> Created<T> {
    /// Its key, without quotes and decoded; a key of several properties as it stands in the address.
    #[must_use]
    pub fn key(&self) -> Option<String> {
        decoded_key(self.location.as_deref()?)
    }

    /// The set in which it is: not necessarily the one it was posted to.
    #[must_use]
    pub fn set(&self) -> Option<&str> {
        parse_location(self.location.as_deref()?).map(|(set, _)| set)
    }

    /// Whether an approval procedure made a draft of it.
    #[must_use]
    pub fn is_draft(&self) -> bool {
        self.set().is_some_and(|set| set.ends_with("Drafts"))
    }

    pub(crate) fn read(response: &Response) -> Result<Self, BoxError>
    where
        T: DeserializeOwned,
    {
        let location = response.header("location").map(str::to_owned);
        let record = if response.body.trim_ascii().is_empty() {
            None
        } else {
            match serde_json::from_slice(&response.body) {
                Ok(record) => Some(record),
                // The record is there and can be read later.
                Err(_) if location.is_some() => None,
                Err(error) => return Err(error.into()),
            }
        };
        Ok(Self { location, record })
    }
}
