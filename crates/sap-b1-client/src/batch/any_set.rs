//! Operations on records of any set.

use super::operation::{Address, BATCH, MadeBefore, Operation};
use crate::call::to_json;
use crate::error::Error;
use crate::odata::record_key::{RecordKey, SetName};
use http::Method;
use rest_transport::Target;
use serde::Serialize;

impl Operation {
    /// Creates a record of any set. The record comes back unless [`Operation::no_content`] says otherwise.
    ///
    /// # Errors
    /// The record cannot be written as JSON.
    pub fn create(set: impl Into<SetName>, record: &(impl Serialize + ?Sized)) -> Result<Self, Error> {
        Ok(Self::new(Method::POST, &Target::new(set.into().as_str())).json(to_json(BATCH, record)?))
    }

    /// Changes a record of any set: only the properties named are touched.
    ///
    /// # Errors
    /// The changes cannot be written as JSON.
    pub fn patch(
        set: impl Into<SetName>,
        key: impl Into<RecordKey>,
        changes: &(impl Serialize + ?Sized),
    ) -> Result<Self, Error> {
        Ok(Self::new(Method::PATCH, &key.into().in_set(&set.into())).json(to_json(BATCH, changes)?))
    }

    /// Replaces a record of any set: properties that are not named fall back to their defaults.
    ///
    /// # Errors
    /// The record cannot be written as JSON.
    pub fn put(
        set: impl Into<SetName>,
        key: impl Into<RecordKey>,
        record: &(impl Serialize + ?Sized),
    ) -> Result<Self, Error> {
        Ok(Self::new(Method::PUT, &key.into().in_set(&set.into())).json(to_json(BATCH, record)?))
    }

    /// Deletes a record of any set.
    #[must_use]
    pub fn delete(set: impl Into<SetName>, key: impl Into<RecordKey>) -> Self {
        Self::new(Method::DELETE, &key.into().in_set(&set.into()))
    }

    /// Carries out an action on a record of any set, e.g. `Close`.
    #[must_use]
    pub fn act(set: impl Into<SetName>, key: impl Into<RecordKey>, action: impl Into<SetName>) -> Self {
        Self::new(Method::POST, &key.into().action(&set.into(), &action.into()))
    }

    /// Changes what an earlier write of the change set makes: `PATCH $1`.
    ///
    /// # Errors
    /// The changes cannot be written as JSON.
    pub fn patch_made(made: MadeBefore, changes: &(impl Serialize + ?Sized)) -> Result<Self, Error> {
        Ok(Self::at(Method::PATCH, Address::Made(made, String::new())).json(to_json(BATCH, changes)?))
    }

    /// Carries out an action on what an earlier write of the change set makes: `POST $1/Cancel`.
    #[must_use]
    pub fn act_on_made(made: MadeBefore, action: impl Into<SetName>) -> Self {
        Self::at(Method::POST, Address::Made(made, format!("/{}", action.into().as_str())))
    }
}
