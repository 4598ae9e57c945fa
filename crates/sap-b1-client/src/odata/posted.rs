//! `POST QueryService_PostQuery`.

use super::options::CallOptions;
use super::page::{self, Rows};
use crate::call::to_json;
use crate::connect::ServiceLayer;
use crate::error::{Error, UnreadableRow};
use http::Method;
use rest_transport::{Effect, PageSource, Pager, Request, Target};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::marker::PhantomData;

const OPERATION: &str = "PostQuery";

/// Reads the rows of a query that is sent in a body. Further pages are asked for by the number of rows that the server's link skips.
pub struct ByPost<T> {
    service_layer: ServiceLayer,
    path: String,
    options: String,
    skip: u64,
    done: bool,
    unreadable: Vec<UnreadableRow>,
    rows: PhantomData<fn() -> T>,
}

/// The rows of a posted query, page by page.
pub type PostedRows<T> = Pager<ByPost<T>>;

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Body<'a> {
    query_path: &'a str,
    query_option: &'a str,
}

impl<T> ByPost<T> {
    pub(super) fn new(service_layer: ServiceLayer, path: String, options: String) -> Self {
        Self { service_layer, path, options, skip: 0, done: false, unreadable: Vec::new(), rows: PhantomData }
    }

    fn request(&self) -> Result<Request, Error> {
        let options = match self.skip {
            0 => self.options.clone(),
            rows if self.options.is_empty() => format!("$skip={rows}"),
            rows => format!("{}&$skip={rows}", self.options),
        };
        let body = to_json(OPERATION, &Body { query_path: &self.path, query_option: &options })?;
        let target = Target::new("QueryService_PostQuery");
        let request = Request::new(OPERATION, Effect::Read, Method::POST, target).json(body);
        Ok(CallOptions::new().for_page(request, self.service_layer.page_size))
    }

    /// Moves to the page that a link names.
    fn follow(&mut self, link: Option<&str>) -> Result<(), Error> {
        let Some(link) = link else {
            self.done = true;
            return Ok(());
        };
        match rows_skipped(link) {
            Some(rows) if rows > self.skip => self.skip = rows,
            _ => return Err(Error::PageLoop { operation: OPERATION, page: link.to_owned() }),
        }
        Ok(())
    }
}

fn rows_skipped(link: &str) -> Option<u64> {
    let link = link.replace("%24", "$");
    let (_, after) = link.rsplit_once("$skip=")?;
    after.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
}

impl<T: DeserializeOwned + Send> PageSource for ByPost<T> {
    type Item = T;
    type Error = Error;

    async fn next_page(&mut self) -> Result<Option<Vec<T>>, Error> {
        if self.done {
            return page::end(OPERATION, &mut self.unreadable);
        }
        let page = self.service_layer.call(&self.request()?, Rows::read(OPERATION, None)).await?;
        self.follow(page.next_link.as_deref())?;
        self.unreadable.extend(page.unreadable);
        Ok(Some(page.read))
    }

    fn leave(&mut self) -> Result<(), Error> {
        page::end::<T>(OPERATION, &mut self.unreadable).map(drop)
    }
}

impl<T> std::fmt::Debug for ByPost<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ByPost").field("path", &self.path).field("done", &self.done).finish_non_exhaustive()
    }
}
