//! Records that are created once and known by a number: the common part of transfers, postings, countings, payments.

use super::created::{CreatedDocument, Made};
use crate::call::{get, prefer_no_content, read_json, to_json};
use crate::connect::ServiceLayer;
use crate::error::Error;
use crate::ids::DocEntry;
use crate::odata::filter::Filter;
use crate::odata::key::by_number;
use crate::odata::keyset::{ByKey, List, Scan};
use crate::odata::options::CallOptions;
use http::Method;
use rest_transport::{Effect, Request, Response, Target};
use serde::Serialize;
use serde::de::DeserializeOwned;

impl ServiceLayer {
    pub(crate) async fn create_entry(
        &self,
        operation: &'static str,
        made: Made,
        body: &(impl Serialize + Sync),
    ) -> Result<CreatedDocument, Error> {
        self.create_entry_raw(operation, made, to_json(operation, body)?).await
    }

    pub(crate) async fn create_entry_raw(
        &self,
        operation: &'static str,
        made: Made,
        body: String,
    ) -> Result<CreatedDocument, Error> {
        let (name, value) = prefer_no_content();
        let request = Request::new(operation, Effect::Create, Method::POST, Target::new(made.set))
            .header(name, value)
            .json(body);
        self.call(&request, |response| Ok(made.read(response.header("location"), &response.body)?)).await
    }

    pub(crate) async fn get_entry<T: DeserializeOwned>(
        &self,
        operation: &'static str,
        made: Made,
        entry: DocEntry,
    ) -> Result<Option<T>, Error> {
        self.call_optional(&get(operation, by_number(made.set, entry)), read_json).await
    }

    pub(crate) fn list_entries<T: DeserializeOwned + Send>(
        &self,
        operation: &'static str,
        made: Made,
        filter: Option<&Filter>,
    ) -> List<T> {
        let scan = Scan {
            operation,
            set: made.set.into(),
            key: made.key.into(),
            select: None,
            filter: filter.cloned(),
            options: CallOptions::default(),
        };
        List::new(ByKey::new(self.clone(), scan))
    }

    pub(crate) async fn act_on_entry(
        &self,
        operation: &'static str,
        made: Made,
        entry: DocEntry,
        action: &str,
    ) -> Result<(), Error> {
        let target = Target::new(format!("{}/{action}", by_number(made.set, entry).path()));
        self.call(&Request::new(operation, Effect::Recheck, Method::POST, target), |_: &Response| Ok(()))
            .await
    }
}
