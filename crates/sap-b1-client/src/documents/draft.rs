//! `DraftsService_SaveDraftToDocument`.

use super::kind::DocumentKind;
use crate::call::to_json;
use crate::connect::ServiceLayer;
use crate::entities::document_read::DocumentFields;
use crate::error::Error;
use crate::ids::DocEntry;
use crate::odata::filter::Filter;
use http::Method;
use rest_transport::{Effect, Request, Response, Target};
use serde::Serialize;

impl ServiceLayer {
    /// Makes a document of a draft, and a closed draft of the draft. The server does not say which document: see
    /// [`ServiceLayer::post_draft`].
    ///
    /// # Errors
    /// See [`Error`]. Never repeated by itself once it may have been carried out; with kind
    /// [`DraftOrUnknownReference`](crate::ErrorKind::DraftOrUnknownReference) it still waits for approval, or there is no such draft.
    pub async fn save_draft_to_document(&self, draft: DocEntry) -> Result<(), Error> {
        #[derive(Serialize)]
        #[serde(rename_all = "PascalCase")]
        struct Draft {
            doc_entry: DocEntry,
        }
        #[derive(Serialize)]
        #[serde(rename_all = "PascalCase")]
        struct Body {
            document: Draft,
        }
        let operation = "SaveDraftToDocument";
        let body = to_json(operation, &Body { document: Draft { doc_entry: draft } })?;
        let target = Target::new("DraftsService_SaveDraftToDocument");
        let request = Request::new(operation, Effect::Create, Method::POST, target).json(body);
        self.call(&request, |_: &Response| Ok(())).await
    }

    /// Makes a document of a draft and finds it: the documents of that kind that carry your own reference now and did not before. One is
    /// usual; none means that it waits somewhere else, several that others post under the same reference.
    ///
    /// ```
    /// use sap_b1_client::testing::{Call, MockServiceLayer, Reply};
    /// use sap_b1_client::{DocEntry, DocumentKind, Filter};
    /// use serde_json::json;
    ///
    /// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
    /// # let mock = MockServiceLayer::new();
    /// # mock.expect(Call::list("Orders"), Reply::rows::<()>(&[]));
    /// # mock.expect(Call::service("DraftsService_SaveDraftToDocument"), Reply::done());
    /// # mock.expect(Call::list("Orders"), Reply::rows(&[json!({"DocEntry": 31, "NumAtCard": "1001 [V1]"})]));
    /// # let b1 = mock.client();
    /// let ours = Filter::eq("NumAtCard", "1001 [V1]");
    /// let orders = b1.post_draft(DocEntry::new(5)?, DocumentKind::Orders, &ours).await?;
    /// assert_eq!(orders, [DocEntry::new(31)?]);
    /// # mock.verify();
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// # }).unwrap();
    /// ```
    ///
    /// # Errors
    /// As [`ServiceLayer::save_draft_to_document`]; after an unknown outcome search for the reference before trying again.
    pub async fn post_draft(
        &self,
        draft: DocEntry,
        kind: DocumentKind,
        reference: &Filter,
    ) -> Result<Vec<DocEntry>, Error> {
        let before = self.entries_of(kind, reference).await?;
        self.save_draft_to_document(draft).await?;
        let mut found = self.entries_of(kind, reference).await?;
        found.retain(|entry| !before.contains(entry));
        Ok(found)
    }

    async fn entries_of(&self, kind: DocumentKind, reference: &Filter) -> Result<Vec<DocEntry>, Error> {
        let found = self.find_documents(kind, reference, &DocumentFields::header()).await?;
        Ok(found.into_iter().map(|document| document.doc_entry).collect())
    }
}
