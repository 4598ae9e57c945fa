//! `Attachments2`: files that documents and items point to by `AttachmentEntry`.

use super::form::{NewFile, with_files};
use crate::call::{get, read_json};
use crate::connect::ServiceLayer;
use crate::entities::OtherProperties;
use crate::error::Error;
use crate::odata::key::by_number;
use crate::odata::literal::Literal;
use crate::odata::location::parse_location;
use crate::wire;
use bytes::Bytes;
use http::Method;
use jiff::civil::Date;
use rest_transport::{BoxError, Effect, Query, Request, Response, Target};
use serde::Deserialize;

const SET: &str = "Attachments2";

/// A set of attached files.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct Attachment {
    /// Key.
    pub absolute_entry: i64,
    /// The files.
    #[serde(default, deserialize_with = "wire::rows", rename = "Attachments2_Lines")]
    pub lines: Vec<AttachmentLine>,
    /// Everything else the server sent.
    #[serde(flatten)]
    pub other: OtherProperties,
}

/// An attached file.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct AttachmentLine {
    /// Number of the file.
    pub line_num: Option<i32>,
    /// Name without extension.
    #[serde(default, with = "wire::text")]
    pub file_name: Option<String>,
    /// Extension without dot.
    #[serde(default, with = "wire::text")]
    pub file_extension: Option<String>,
    /// Day it was attached.
    #[serde(default, deserialize_with = "wire::date::deserialize")]
    pub attachment_date: Option<Date>,
    /// Remarks.
    #[serde(default, with = "wire::text")]
    pub free_text: Option<String>,
    /// Everything else the server sent.
    #[serde(flatten)]
    pub other: OtherProperties,
}

impl AttachmentLine {
    /// Name and extension, as [`ServiceLayer::download_attachment`] wants them.
    #[must_use]
    pub fn full_name(&self) -> Option<String> {
        let name = self.file_name.as_deref()?;
        Some(
            self.file_extension.as_deref().map_or(name.to_owned(), |extension| format!("{name}.{extension}")),
        )
    }
}

impl ServiceLayer {
    /// Sends files and gives the key of their set. The server's attachment folder must be set up; requests are limited to 50 MiB.
    ///
    /// # Errors
    /// See [`Error`]; never repeated by itself once it may have been carried out.
    pub async fn create_attachment(&self, files: &[NewFile]) -> Result<i64, Error> {
        let request = Request::new("CreateAttachment", Effect::Create, Method::POST, Target::new(SET));
        self.call(&with_files(request, files)?, created).await
    }

    /// Adds files to a set.
    ///
    /// # Errors
    /// See [`Error`]; after an unknown outcome, read the set again.
    pub async fn add_to_attachment(&self, entry: i64, files: &[NewFile]) -> Result<(), Error> {
        let target = by_number(SET, entry);
        let request = Request::new("AddToAttachment", Effect::Recheck, Method::PATCH, target);
        self.call(&with_files(request, files)?, |_: &Response| Ok(())).await
    }

    /// What a set of files holds; `None` where there is none with that key.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn get_attachment(&self, entry: i64) -> Result<Option<Attachment>, Error> {
        self.call_optional(&get("GetAttachment", by_number(SET, entry)), read_json).await
    }

    /// The content of one file of a set; `None` where there is no such set.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn download_attachment(&self, entry: i64, file_name: &str) -> Result<Option<Bytes>, Error> {
        let mut query = Query::new();
        query.push("filename", Literal::from(file_name));
        let target = Target::new(format!("{}/$value", by_number(SET, entry).path())).with_query(query);
        self.call_optional(&get("DownloadAttachment", target), |answer| Ok(answer.body.clone())).await
    }
}

fn created(response: &Response) -> Result<i64, BoxError> {
    let location = response.header("location").and_then(parse_location);
    match location.and_then(|(_, key)| key.parse().ok()) {
        Some(entry) => Ok(entry),
        None => Ok(read_json::<Attachment>(response)?.absolute_entry),
    }
}
