//! Headers and limits of single calls.

use super::etag::ETag;
use crate::call::{PREFER, prefer_no_content};
use crate::ids::InvalidId;
use http::header::IF_MATCH;
use http::{HeaderName, HeaderValue};
use rest_transport::Request;
use std::num::NonZeroU32;
use std::time::Duration;

/// How calls of an [`EntitySet`](crate::EntitySet) are made, beyond what they ask for. Without any, reads take the connection's page size
/// and writes ask for the record in return.
///
/// ```
/// use sap_b1_client::CallOptions;
///
/// let options = CallOptions::new().no_content().replace_collections().setting("SchemaFile", "mine.schema")?;
/// # Ok::<(), sap_b1_client::InvalidId>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use]
pub struct CallOptions {
    pub(crate) page_size: Option<NonZeroU32>,
    without_pages: bool,
    pub(crate) unchecked: bool,
    no_content: bool,
    headers: Vec<(HeaderName, HeaderValue)>,
    if_match: Option<ETag>,
    timeout: Option<Duration>,
}

impl CallOptions {
    /// No options.
    pub fn new() -> Self {
        Self::default()
    }

    /// Rows per page (`Prefer: odata.maxpagesize`), in place of the connection's.
    pub fn page_size(mut self, rows: NonZeroU32) -> Self {
        self.page_size = Some(rows);
        self
    }

    /// All rows on one page (`Prefer: odata.maxpagesize=0`). The server gathers them all before it answers.
    pub fn without_pages(mut self) -> Self {
        self.without_pages = true;
        self
    }

    /// Queries go out as they are, also those that the Service Layer is known not to support: for other servers and later releases.
    pub fn unchecked(mut self) -> Self {
        self.unchecked = true;
        self
    }

    /// Writes ask for `204` and a `Location` instead of the record (`Prefer: return-no-content`).
    pub fn no_content(mut self) -> Self {
        self.no_content = true;
        self
    }

    /// Collections in a change replace the stored ones; rows that are absent are deleted (`B1S-ReplaceCollectionsOnPatch`).
    pub fn replace_collections(self) -> Self {
        self.with("b1s-replacecollectionsonpatch", "true")
    }

    /// Filters ignore case on HANA, which otherwise keeps to it (`B1S-CaseInsensitive`).
    pub fn case_insensitive(self) -> Self {
        self.with("b1s-caseinsensitive", "true")
    }

    /// Names and enums as WCF clients want them (`B1S-WCFCompatible`).
    pub fn wcf_compatible(self) -> Self {
        self.with("b1s-wcfcompatible", "true")
    }

    /// Reads by a schema file of the server (`B1S-Schema`).
    ///
    /// # Errors
    /// The name cannot stand in a header.
    pub fn schema(self, file: &str) -> Result<Self, InvalidId> {
        self.setting("Schema", file)
    }

    /// Any option of the server's configuration for this call alone (`B1S-<name>`).
    ///
    /// # Errors
    /// Name or value cannot stand in a header.
    pub fn setting(mut self, name: &str, value: &str) -> Result<Self, InvalidId> {
        let unfit = |value: &str| {
            let problem = "names are made of letters, digits and hyphens, values of visible ASCII characters";
            InvalidId { field: "setting", value: value.to_owned(), problem }
        };
        let header = HeaderName::try_from(format!("b1s-{name}")).map_err(|_| unfit(name))?;
        let value = HeaderValue::from_str(value).map_err(|_| unfit(value))?;
        self.headers.push((header, value));
        Ok(self)
    }

    /// Changes, deletions and actions are refused unless the record still has this version (`If-Match`). Sets without versions ignore it.
    pub fn if_match(mut self, tag: ETag) -> Self {
        self.if_match = Some(tag);
        self
    }

    /// Time limit of one attempt, in place of the connection's.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    fn with(mut self, name: &'static str, value: &'static str) -> Self {
        self.headers.push((HeaderName::from_static(name), HeaderValue::from_static(value)));
        self
    }

    /// For reading one record or calling a service.
    pub(crate) fn for_read(&self, request: Request) -> Request {
        let request =
            self.headers.iter().fold(request, |r, (name, value)| r.header(name.clone(), value.clone()));
        match self.timeout {
            Some(timeout) => request.timeout(timeout),
            None => request,
        }
    }

    /// For a page of a list.
    pub(crate) fn for_page(&self, request: Request, page_size: NonZeroU32) -> Request {
        let rows = if self.without_pages { 0 } else { self.page_size.unwrap_or(page_size).get() };
        let value = HeaderValue::from_str(&format!("odata.maxpagesize={rows}"));
        let value = value.unwrap_or_else(|_| HeaderValue::from_static("odata.maxpagesize=100"));
        self.for_read(request).header(PREFER, value)
    }

    /// For a create.
    pub(crate) fn for_create(&self, request: Request) -> Request {
        let request = self.for_read(request);
        if !self.no_content {
            return request;
        }
        let (name, value) = prefer_no_content();
        request.header(name, value)
    }

    /// For whatever touches a record that is there.
    pub(crate) fn for_change(&self, request: Request) -> Request {
        let request = self.for_create(request);
        match self.if_match.as_ref().and_then(ETag::to_header) {
            Some(tag) => request.header(IF_MATCH, tag),
            None => request,
        }
    }
}
