//! Answers that are files.

use crate::endpoint::DecodeError;
use rest_transport::Response;
use std::fmt;

/// A file: a label, or a purchase order. `Debug` shows kind and size only.
#[derive(Clone, PartialEq, Eq)]
pub struct Document {
    /// Its media type as the server names it, e.g. `application/pdf`.
    pub media_type: Option<String>,
    /// Its content.
    pub bytes: Vec<u8>,
}

impl Document {
    /// Reads a file. An empty answer, a web page and a JSON document are none: Veeqo answers so where it has no file.
    pub(crate) fn read(response: &Response) -> Result<Self, DecodeError> {
        let media_type = response.header("content-type").map(|text| media_type(text).to_ascii_lowercase());
        let refused = match media_type.as_deref() {
            _ if response.body.is_empty() => Some("the file is empty"),
            Some("application/json" | "text/html") => Some("a file was expected, and something else came"),
            _ => None,
        };
        match refused {
            Some(reason) => Err(DecodeError { reason: reason.to_owned() }),
            None => Ok(Self { media_type, bytes: response.body.to_vec() }),
        }
    }
}

/// The media type without its parameters.
fn media_type(header: &str) -> &str {
    header.split(';').next().unwrap_or_default().trim()
}

impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Document")
            .field("media_type", &self.media_type)
            .field("bytes", &self.bytes.len())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::{HeaderMap, HeaderValue, StatusCode, header::CONTENT_TYPE};

    fn read(media_type: &'static str, body: &'static str) -> Result<Document, DecodeError> {
        let headers = HeaderMap::from_iter([(CONTENT_TYPE, HeaderValue::from_static(media_type))]);
        Document::read(&Response::new(StatusCode::OK, headers, body))
    }

    #[test]
    fn a_file_is_taken_as_it_is_and_does_not_print() {
        let file = read("Application/PDF; charset=binary", "%PDF-1.7 Jane").unwrap();
        assert_eq!(
            (file.media_type.as_deref(), file.bytes.as_slice()),
            (Some("application/pdf"), &b"%PDF-1.7 Jane"[..])
        );
        assert!(!format!("{file:?}").contains("Jane"));
    }

    #[test]
    fn what_is_no_file_is_refused() {
        for (media_type, body) in
            [("application/pdf", ""), ("application/json", r#"{"labels_count":1}"#), ("text/html", "<html>")]
        {
            assert!(read(media_type, body).is_err(), "{media_type}");
        }
    }
}
