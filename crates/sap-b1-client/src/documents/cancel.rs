//! `DeliveryNotesService_Cancel2`, `POST Invoices(5)/CreateCancellationDocument`.

use super::kind::DocumentKind;
use crate::call::to_json;
use crate::connect::ServiceLayer;
use crate::error::Error;
use crate::ids::DocEntry;
use crate::odata::key::by_number;
use http::Method;
use rest_transport::{Effect, Request, Response, Target};
use serde::Serialize;
use serde_json::Value;

impl DocumentKind {
    /// Whether a cancellation can be given properties of its own ([`ServiceLayer::cancel_document_with`]).
    #[must_use]
    pub const fn has_cancellation_properties(self) -> bool {
        matches!(
            self,
            Self::Invoices
                | Self::CreditNotes
                | Self::DeliveryNotes
                | Self::Returns
                | Self::PurchaseInvoices
                | Self::PurchaseCreditNotes
                | Self::PurchaseDeliveryNotes
                | Self::PurchaseReturns
        )
    }
}

impl ServiceLayer {
    /// Cancels a document and gives the document that cancels it properties of its own, e.g. `Comments` or `DocDate` (`Cancel2`).
    ///
    /// # Errors
    /// As [`ServiceLayer::cancel_document`]; not sent for a kind without such a service, see
    /// [`DocumentKind::has_cancellation_properties`].
    pub async fn cancel_document_with(
        &self,
        kind: DocumentKind,
        entry: DocEntry,
        properties: &(impl Serialize + ?Sized + Sync),
    ) -> Result<(), Error> {
        #[derive(Serialize)]
        #[serde(rename_all = "PascalCase")]
        struct Of<'a, P: ?Sized> {
            doc_entry: DocEntry,
            #[serde(flatten)]
            properties: &'a P,
        }
        #[derive(Serialize)]
        #[serde(rename_all = "PascalCase")]
        struct Body<D> {
            document: D,
        }
        let operation = "CancelDocumentWith";
        if !kind.has_cancellation_properties() {
            return Err(Error::encode(operation, format!("{kind} cannot be cancelled with properties")));
        }
        let body = to_json(operation, &Body { document: Of { doc_entry: entry, properties } })?;
        let target = Target::new(format!("{kind}Service_Cancel2"));
        let request = Request::new(operation, Effect::Recheck, Method::POST, target).json(body);
        self.call(&request, |_: &Response| Ok(())).await
    }

    /// Asks for the document that would cancel another (`CreateCancellationDocument`), as the server answers it; `None` where it answers
    /// without a body. Whether it is booked by that is not documented: read the original again.
    ///
    /// # Errors
    /// As [`ServiceLayer::cancel_document`].
    pub async fn create_cancellation_document(
        &self,
        kind: DocumentKind,
        entry: DocEntry,
    ) -> Result<Option<Value>, Error> {
        let path = by_number(kind.entity_set(), entry);
        let target = Target::new(format!("{}/CreateCancellationDocument", path.path()));
        let request = Request::new("CreateCancellationDocument", Effect::Recheck, Method::POST, target);
        self.call(&request, |answer: &Response| match answer.body.trim_ascii() {
            [] => Ok(None),
            body => Ok(Some(serde_json::from_slice(body)?)),
        })
        .await
    }
}
