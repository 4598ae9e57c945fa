//! What became of a document that was posted.

use super::kind::DocumentKind;
use crate::ids::DocEntry;
use crate::odata::location::parse_location;
use rest_transport::Response;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What a create made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum CreatedDocument {
    /// The document.
    Document(DocEntry),
    /// A draft that waits for approval: an approval procedure took the document.
    Draft(DocEntry),
}

impl CreatedDocument {
    /// The key, of the document or of the draft.
    #[must_use]
    pub fn entry(self) -> DocEntry {
        match self {
            Self::Document(entry) | Self::Draft(entry) => entry,
        }
    }

    /// Reads what a successful create of `kind` made: from `Location`, else from the body where the server sent the record after all.
    ///
    /// # Errors
    /// Neither says what was made.
    pub fn read(kind: DocumentKind, location: Option<&str>, body: &[u8]) -> Result<Self, NotACreation> {
        Made::by(kind).read(location, body)
    }

    pub(crate) fn of_response(kind: DocumentKind, response: &Response) -> Result<Self, NotACreation> {
        Self::read(kind, response.header("location"), &response.body)
    }
}

/// Where a create makes its record, and where its draft.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Made {
    pub(crate) set: &'static str,
    pub(crate) drafts: Option<&'static str>,
    /// The name of the key property.
    pub(crate) key: &'static str,
}

impl Made {
    fn by(kind: DocumentKind) -> Self {
        Self { set: kind.entity_set(), drafts: Some("Drafts"), key: "DocEntry" }
    }

    /// Reads what was made: from `Location`, else from the body.
    pub(crate) fn read(self, location: Option<&str>, body: &[u8]) -> Result<CreatedDocument, NotACreation> {
        let from_location = location.map(|location| {
            let unreadable = || NotACreation { found: format!("location '{location}'") };
            let (set, key) = parse_location(location).ok_or_else(unreadable)?;
            let entry = key.parse().map_err(|_| unreadable())?;
            self.of(set, entry).ok_or_else(unreadable)
        });
        match from_location {
            Some(Ok(created)) => Ok(created),
            Some(Err(unreadable)) if body.is_empty() => Err(unreadable),
            _ => self.read_body(body),
        }
    }

    fn of(self, set: &str, entry: DocEntry) -> Option<CreatedDocument> {
        if self.drafts == Some(set) {
            Some(CreatedDocument::Draft(entry))
        } else if self.set == set {
            Some(CreatedDocument::Document(entry))
        } else {
            None
        }
    }

    fn read_body(self, body: &[u8]) -> Result<CreatedDocument, NotACreation> {
        let no_record = || NotACreation { found: format!("a body of {} bytes", body.len()) };
        let record: Value = serde_json::from_slice(body).map_err(|_| no_record())?;
        let entry = record.get(self.key).ok_or_else(no_record)?;
        let entry = DocEntry::deserialize(entry).map_err(|_| no_record())?;
        let context = record.get("@odata.context").or_else(|| record.get("odata.metadata"));
        let context = context.and_then(Value::as_str);
        let set = context.and_then(|context| context.split_once('#')?.1.split('/').next());
        let unreadable = || NotACreation { found: format!("a record of {}", set.unwrap_or("nothing")) };
        self.of(set.unwrap_or(self.set), entry).ok_or_else(unreadable)
    }
}

/// A success that does not say what was created.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the answer does not say which document was created: {found}")]
pub struct NotACreation {
    /// What was found instead.
    pub found: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(location: Option<&str>, body: &str) -> Option<CreatedDocument> {
        CreatedDocument::read(DocumentKind::Orders, location, body.as_bytes()).ok()
    }

    #[test]
    fn location_tells_document_from_draft() {
        let entry = DocEntry::new(15).unwrap();
        for (location, body, made) in [
            (Some("/b1s/v2/Orders(15)"), "", Some(CreatedDocument::Document(entry))),
            (Some("https://h:50000/b1s/v2/Drafts(15)"), "", Some(CreatedDocument::Draft(entry))),
            (Some("/b1s/v2/Invoices(15)"), "", None),
            (Some("/b1s/v2/Orders(x)"), "", None),
            (None, "", None),
            (None, r#"{"DocEntry":15}"#, Some(CreatedDocument::Document(entry))),
            (
                None,
                r#"{"@odata.context":"https://h/b1s/v2/$metadata#Orders/$entity","DocEntry":15}"#,
                Some(CreatedDocument::Document(entry)),
            ),
            (
                None,
                r#"{"@odata.context":"https://h/b1s/v2/$metadata#Drafts/$entity","DocEntry":15}"#,
                Some(CreatedDocument::Draft(entry)),
            ),
            (Some("odd"), r#"{"DocEntry":15}"#, Some(CreatedDocument::Document(entry))),
        ] {
            assert_eq!(read(location, body), made, "{location:?} {body}");
        }
    }

    #[test]
    fn a_draft_created_as_draft_is_a_draft() {
        let made = CreatedDocument::read(DocumentKind::Drafts, Some("Drafts(7)"), b"").unwrap();
        assert_eq!(made, CreatedDocument::Draft(DocEntry::new(7).unwrap()));
    }
}
