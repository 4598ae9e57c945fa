//! `POST Orders` and the like, `POST OrdersService_Preview`.

use super::created::CreatedDocument;
use super::kind::DocumentKind;
use super::new::NewDocument;
use super::priced::PricedDocument;
use crate::call::{prefer_no_content, read_json, to_json};
use crate::connect::ServiceLayer;
use crate::error::Error;
use http::Method;
use rest_transport::{Effect, Request, Target};
use serde::Serialize;

const CREATE: &str = "CreateDocument";

impl ServiceLayer {
    /// Creates a document.
    ///
    /// Never repeated by itself once it may have been carried out: after [`Error::is_outcome_unknown`] look for the document **and** for a
    /// draft by a reference of your own, then decide.
    ///
    /// # Errors
    /// See [`Error`]; with kind [`DraftOrUnknownReference`](crate::ErrorKind::DraftOrUnknownReference) search the drafts.
    pub async fn create_document(
        &self,
        kind: DocumentKind,
        document: &NewDocument,
    ) -> Result<CreatedDocument, Error> {
        self.create_document_raw(kind, &to_json(CREATE, document)?).await
    }

    /// Creates a document from a stored body, sent as it is.
    ///
    /// # Errors
    /// As [`ServiceLayer::create_document`].
    pub async fn create_document_raw(
        &self,
        kind: DocumentKind,
        body: &str,
    ) -> Result<CreatedDocument, Error> {
        let (name, value) = prefer_no_content();
        let request = Request::new(CREATE, Effect::Create, Method::POST, Target::new(kind.entity_set()))
            .header(name, value)
            .json(body.to_owned());
        self.call(&request, |response| Ok(CreatedDocument::of_response(kind, response)?)).await
    }

    /// Prices an order without saving it: the totals, taxes and prices the server would compute.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn preview_order(&self, document: &NewDocument) -> Result<PricedDocument, Error> {
        #[derive(Serialize)]
        #[serde(rename_all = "PascalCase")]
        struct Body<'a> {
            document: &'a NewDocument,
        }
        let operation = "PreviewOrder";
        let body = to_json(operation, &Body { document })?;
        let target = Target::new("OrdersService_Preview");
        let request = Request::new(operation, Effect::Read, Method::POST, target).json(body);
        // As for a create: what is missing is a reference, there is no record yet.
        self.call_refused_as(&request, Effect::Create, read_json).await
    }
}
