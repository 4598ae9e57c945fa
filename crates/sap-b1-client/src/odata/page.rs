//! One page of a list.

use rest_transport::{BoxError, Response};
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// The envelope of a list: rows and, where there are more, the link to the next page.
#[derive(Debug, Deserialize)]
pub(crate) struct Page<T> {
    pub(crate) value: Vec<T>,
    #[serde(default, rename = "@odata.nextLink", alias = "odata.nextLink")]
    pub(crate) next_link: Option<String>,
}

pub(crate) fn read<T: DeserializeOwned>(response: &Response) -> Result<Page<T>, BoxError> {
    serde_json::from_slice(&response.body).map_err(Into::into)
}
