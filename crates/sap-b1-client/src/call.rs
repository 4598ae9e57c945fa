//! What every call does: build a request, send it, read JSON.

use crate::connect::ServiceLayer;
use crate::error::Error;
use http::{HeaderName, HeaderValue, Method};
use rest_transport::{BoxError, Effect, Request, Response, Target};
use serde::Serialize;
use serde::de::DeserializeOwned;

pub(crate) const PREFER: HeaderName = HeaderName::from_static("prefer");

/// Asks for `204` with a `Location` instead of the whole record; with approval procedures the only way to learn of a draft.
pub(crate) fn prefer_no_content() -> (HeaderName, HeaderValue) {
    (PREFER, HeaderValue::from_static("return-no-content"))
}

/// A `GET`.
pub(crate) fn get(operation: &'static str, target: Target) -> Request {
    Request::new(operation, Effect::Read, Method::GET, target)
}

/// The JSON text of a body.
pub(crate) fn to_json(operation: &'static str, body: &(impl Serialize + ?Sized)) -> Result<String, Error> {
    serde_json::to_string(body).map_err(|error| Error::encode(operation, error))
}

pub(crate) fn read_json<T: DeserializeOwned>(response: &Response) -> Result<T, BoxError> {
    serde_json::from_slice(&response.body).map_err(Into::into)
}

impl ServiceLayer {
    /// Sends a request and reads its answer.
    pub(crate) async fn call<T>(
        &self,
        request: &Request,
        read: impl FnOnce(&Response) -> Result<T, BoxError>,
    ) -> Result<T, Error> {
        self.transport
            .send_and_decode(request, read)
            .await
            .map_err(|error| Error::from_transport(error, request.effect()))
    }

    /// As [`ServiceLayer::call`] for a record that may not be there.
    pub(crate) async fn call_optional<T>(
        &self,
        request: &Request,
        read: impl FnOnce(&Response) -> Result<T, BoxError>,
    ) -> Result<Option<T>, Error> {
        optional(self.call(request, read).await)
    }
}

/// A record that is not there is no error.
pub(crate) fn optional<T>(result: Result<T, Error>) -> Result<Option<T>, Error> {
    match result {
        Ok(record) => Ok(Some(record)),
        Err(error) if error.is_not_found() => Ok(None),
        Err(error) => Err(error),
    }
}
