//! Actions and functions that belong to no record.

use crate::call::{read_json, to_json};
use crate::connect::ServiceLayer;
use crate::error::Error;
use crate::odata::record_key::{RecordKey, SetName};
use http::Method;
use rest_transport::{Effect, Request, Response, Target};
use serde::Serialize;
use serde::de::DeserializeOwned;

impl ServiceLayer {
    /// Calls an action that belongs to no record and reads its answer, e.g. `SBOBobService_GetCurrencyRate`. Only the caller knows its
    /// `effect`, which decides whether it may be repeated.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn call_action<R: DeserializeOwned>(
        &self,
        name: impl Into<SetName>,
        body: &(impl Serialize + ?Sized + Sync),
        effect: Effect,
    ) -> Result<R, Error> {
        self.call(&action(&name.into(), body, effect)?, read_json).await
    }

    /// As [`ServiceLayer::call_action`], for an action whose answer says nothing.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn run_action(
        &self,
        name: impl Into<SetName>,
        body: &(impl Serialize + ?Sized + Sync),
        effect: Effect,
    ) -> Result<(), Error> {
        self.call(&action(&name.into(), body, effect)?, |_: &Response| Ok(())).await
    }

    /// Calls a function that belongs to no record: `GET name` or, with parameters, `GET name(parameter=value)`.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn call_function<R: DeserializeOwned>(
        &self,
        name: impl Into<SetName>,
        parameters: Option<&RecordKey>,
    ) -> Result<R, Error> {
        let name = name.into();
        let target = match parameters {
            Some(parameters) => parameters.in_set(&name),
            None => Target::new(name.as_str()),
        };
        self.call(&crate::call::get("CallFunction", target), read_json).await
    }
}

fn action(name: &SetName, body: &(impl Serialize + ?Sized), effect: Effect) -> Result<Request, Error> {
    let operation = "CallAction";
    let body = to_json(operation, body)?;
    Ok(Request::new(operation, effect, Method::POST, Target::new(name.as_str())).json(body))
}
