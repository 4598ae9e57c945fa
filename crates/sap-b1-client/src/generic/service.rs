//! Actions and functions that belong to no record.

use crate::call::{get, read_json, to_json};
use crate::connect::ServiceLayer;
use crate::error::Error;
use crate::odata::record_key::{RecordKey, SetName};
use crate::version::ServiceLayerVersion;
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

    /// Calls a function that belongs to no record: `GET name` or, with parameters, `GET name(parameter=value)`. Where v1 is spoken, which knows
    /// `POST` alone, the parameters go in a body.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn call_function<R: DeserializeOwned>(
        &self,
        name: impl Into<SetName>,
        parameters: Option<&RecordKey>,
    ) -> Result<R, Error> {
        let request = function_request("CallFunction", name.into().path(), parameters, self.version)?;
        self.call(&request, read_json).await
    }
}

/// The call of a function in the form of a version.
pub(super) fn function_request(
    operation: &'static str,
    path: &str,
    parameters: Option<&RecordKey>,
    version: ServiceLayerVersion,
) -> Result<Request, Error> {
    if !version.has_functions() {
        let request = Request::new(operation, Effect::Read, Method::POST, Target::new(path));
        return match parameters {
            Some(parameters) => Ok(request.json(to_json(operation, &parameters.to_arguments())?)),
            None => Ok(request),
        };
    }
    let path = parameters.map_or(path.to_owned(), |parameters| format!("{path}({parameters})"));
    Ok(get(operation, Target::new(path)))
}

fn action(name: &SetName, body: &(impl Serialize + ?Sized), effect: Effect) -> Result<Request, Error> {
    let operation = "CallAction";
    let body = to_json(operation, body)?;
    Ok(Request::new(operation, effect, Method::POST, Target::new(name.path())).json(body))
}
