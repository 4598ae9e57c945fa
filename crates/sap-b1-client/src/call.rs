//! What every call does: build a request, put it into the words of the version, send it, read JSON.

pub(crate) mod slash;

use crate::connect::ServiceLayer;
use crate::error::Error;
use http::{HeaderName, HeaderValue, Method};
use rest_transport::{BoxError, Effect, Request, Response, Target};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::borrow::Cow;

const METHOD_OVERRIDE: HeaderName = HeaderName::from_static("x-http-method-override");
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
        self.call_refused_as(request, request.effect(), read).await
    }

    /// As [`ServiceLayer::call`], reading refusals as those of another effect.
    pub(crate) async fn call_refused_as<T>(
        &self,
        request: &Request,
        effect: Effect,
        read: impl FnOnce(&Response) -> Result<T, BoxError>,
    ) -> Result<T, Error> {
        let request = self.in_its_version(request)?;
        let answer = self.answer(&request, effect).await?;
        request.decode(&answer, read).map_err(|error| Error::from_transport(error, effect))
    }

    /// The request in the words of the version that is spoken here.
    fn in_its_version<'r>(&self, request: &'r Request) -> Result<Cow<'r, Request>, Error> {
        let operation = request.operation();
        self.version.check(request.target().path()).map_err(|missing| Error::encode(operation, missing))?;
        let Some(body) = json_of(request) else { return Ok(Cow::Borrowed(request)) };
        let written = self.version.body(body.clone());
        // Where nothing differs, the very same bytes come back.
        if written.as_ptr() == body.as_ptr() {
            return Ok(Cow::Borrowed(request));
        }
        Ok(Cow::Owned(request.clone().json(written)))
    }

    /// Sends a request at its own address.
    pub(crate) async fn answer_directly(&self, request: &Request, effect: Effect) -> Result<Response, Error> {
        let sent = match *request.method() {
            Method::PATCH | Method::PUT | Method::DELETE if self.method_override => {
                let verb = HeaderValue::from_str(request.method().as_str());
                let verb = verb.map_err(|error| Error::encode(request.operation(), error))?;
                let posted = request.clone().by(Method::POST).header(METHOD_OVERRIDE, verb);
                self.transport.send(&posted).await
            }
            _ => self.transport.send(request).await,
        };
        sent.map_err(|error| Error::from_transport(error, effect))
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

/// The body, where it is JSON.
fn json_of(request: &Request) -> Option<&bytes::Bytes> {
    let kind = request.headers().get(http::header::CONTENT_TYPE)?;
    request.body_bytes().filter(|_| kind.as_bytes().starts_with(b"application/json"))
}

/// A record that is not there is no error.
pub(crate) fn optional<T>(result: Result<T, Error>) -> Result<Option<T>, Error> {
    match result {
        Ok(record) => Ok(Some(record)),
        Err(error) if error.is_not_found() => Ok(None),
        Err(error) => Err(error),
    }
}
