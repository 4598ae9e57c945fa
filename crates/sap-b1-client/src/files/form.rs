//! Files on their way up: `multipart/form-data`.

use crate::error::Error;
use crate::ids::InvalidId;
use bytes::Bytes;
use http::HeaderValue;
use rest_transport::Request;
use sha2::{Digest, Sha256};
use std::fmt;

/// A file to be sent. `Debug` shows its name and size.
#[derive(Clone, PartialEq, Eq)]
pub struct NewFile {
    name: String,
    content: Bytes,
}

impl NewFile {
    /// A file under this name, which needs an extension: the server keeps the two apart.
    ///
    /// # Errors
    /// The name has no extension, or holds a double quote, a slash or a control character.
    pub fn new(name: impl Into<String>, content: impl Into<Bytes>) -> Result<Self, InvalidId> {
        let name = name.into();
        let fits = !name.chars().any(|c| c.is_control() || matches!(c, '"' | '/' | '\\'));
        match name.rsplit_once('.') {
            Some((stem, extension)) if fits && !stem.is_empty() && !extension.is_empty() => {
                Ok(Self { name, content: content.into() })
            }
            _ => {
                let problem =
                    "file names have an extension, and no double quotes, slashes or control characters";
                Err(InvalidId { field: "file name", value: name, problem })
            }
        }
    }

    /// The name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl fmt::Debug for NewFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NewFile").field("name", &self.name).field("bytes", &self.content.len()).finish()
    }
}

/// Sets files as the body. The boundary is not quoted: the server answers 405 to quotes on some addresses.
pub(super) fn with_files(request: Request, files: &[NewFile]) -> Result<Request, Error> {
    let operation = request.operation();
    if files.is_empty() {
        return Err(Error::encode(operation, "there is no file to send"));
    }
    let boundary = boundary(files);
    let content_type = HeaderValue::from_str(&format!("multipart/form-data;boundary={boundary}"))
        .map_err(|error| Error::encode(operation, error))?;
    let mut body = Vec::new();
    for file in files {
        let head = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"files\"; filename=\"{}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n",
            file.name
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(&file.content);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    Ok(request.body(content_type, body))
}

/// A line that stands in none of the files: made of what they hold, which no file can name about itself.
fn boundary(files: &[NewFile]) -> String {
    let mut digest = Sha256::new();
    files.iter().for_each(|file| digest.update(&file.content));
    let digest = digest.finalize();
    digest.iter().take(16).fold("file".to_owned(), |boundary, byte| format!("{boundary}{byte:02x}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_break_a_header_or_a_path_are_refused() {
        assert!(NewFile::new("Größe 1'2.pdf", Vec::new()).is_ok());
        for name in ["", "pdf", ".pdf", "a.", "a\".pdf", "../a.pdf", "a\\b.pdf", "a\r\n.pdf"] {
            assert!(NewFile::new(name, Vec::new()).is_err(), "{name:?}");
        }
    }

    #[test]
    fn a_file_does_not_print() {
        let file = NewFile::new("a.txt", "secret").unwrap();
        assert_eq!(format!("{file:?}"), r#"NewFile { name: "a.txt", bytes: 6 }"#);
    }
}
