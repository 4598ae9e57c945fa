//! What is created: a document, or a stock transfer, which has a shape of its own.

use sap_b1_client::{
    CreatedDocument, DocEntry, Document, DocumentFields, DocumentKind, Error, Filter, ListQuery,
    NotACreation, Operation, PartResponse, ServiceLayer,
};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A kind of record that is posted exactly once. Stored by the name of its set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub(crate) enum Target {
    /// A document with `DocumentLines`.
    Document(DocumentKind),
    /// A stock transfer. Of those read back only the header is looked at, which it shares with documents.
    Transfer(TransferSet),
}

/// The one set that [`Target::Transfer`] stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum TransferSet {
    StockTransfers,
}

impl From<DocumentKind> for Target {
    fn from(kind: DocumentKind) -> Self {
        Self::Document(kind)
    }
}

impl Target {
    pub(crate) const TRANSFER: Self = Self::Transfer(TransferSet::StockTransfers);

    pub(super) fn set(self) -> &'static str {
        match self {
            Self::Document(kind) => kind.entity_set(),
            Self::Transfer(_) => "StockTransfers",
        }
    }

    /// What it is called by people.
    pub(super) fn noun(self) -> &'static str {
        match self {
            Self::Document(DocumentKind::Orders) => "order",
            Self::Document(DocumentKind::DeliveryNotes) => "delivery",
            Self::Document(DocumentKind::Invoices) => "invoice",
            Self::Document(DocumentKind::Returns) => "return",
            Self::Document(DocumentKind::CreditNotes) => "credit note",
            Self::Document(DocumentKind::InventoryGenEntries) => "goods receipt",
            Self::Document(DocumentKind::InventoryGenExits) => "goods issue",
            Self::Document(kind) => kind.entity_set(),
            Self::Transfer(_) => "stock transfer",
        }
    }

    /// The property that carries the reference.
    pub(super) fn reference(self) -> &'static str {
        match self {
            Self::Document(DocumentKind::InventoryGenEntries | DocumentKind::InventoryGenExits)
            | Self::Transfer(_) => "Reference2",
            Self::Document(_) => "NumAtCard",
        }
    }

    pub(super) async fn create(self, sap: &ServiceLayer, body: &str) -> Result<CreatedDocument, Error> {
        match self {
            Self::Document(kind) => sap.create_document_raw(kind, body).await,
            Self::Transfer(_) => sap.create_stock_transfer_raw(body).await,
        }
    }

    pub(super) fn operation(self, body: &str) -> Operation {
        match self {
            Self::Document(kind) => Operation::create_document_raw(kind, body),
            Self::Transfer(_) => Operation::create_stock_transfer_raw(body),
        }
    }

    pub(super) fn made(self, answer: &PartResponse) -> Result<CreatedDocument, NotACreation> {
        match self {
            Self::Document(kind) => answer.created(kind),
            Self::Transfer(_) => answer.created_transfer(),
        }
    }

    /// Headers of all that meet a condition.
    pub(super) async fn find(self, sap: &ServiceLayer, filter: &Filter) -> Result<Vec<Document>, Error> {
        match self {
            Self::Document(kind) => sap.find_documents(kind, filter, &DocumentFields::header()).await,
            Self::Transfer(_) => transfers(sap, "StockTransfers", filter).await,
        }
    }

    /// The same among drafts.
    pub(super) async fn find_drafts(
        self,
        sap: &ServiceLayer,
        filter: &Filter,
    ) -> Result<Vec<Document>, Error> {
        match self {
            Self::Document(kind) => sap.find_drafts(kind, filter, &DocumentFields::header()).await,
            Self::Transfer(_) => transfers(sap, "StockTransferDrafts", filter).await,
        }
    }

    pub(super) async fn get(self, sap: &ServiceLayer, entry: DocEntry) -> Result<Option<Document>, Error> {
        match self {
            Self::Document(kind) => sap.get_document(kind, entry).await,
            Self::Transfer(_) => sap.set("StockTransfers").get(entry.get()).await,
        }
    }
}

async fn transfers(sap: &ServiceLayer, set: &'static str, filter: &Filter) -> Result<Vec<Document>, Error> {
    sap.set(set).list(&ListQuery::new().filter(filter.clone())).try_collect().await
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.set())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_stored_by_the_name_of_its_set_as_earlier_rows_were() {
        for (target, text) in [
            (Target::from(DocumentKind::InventoryGenExits), "\"InventoryGenExits\""),
            (Target::TRANSFER, "\"StockTransfers\""),
        ] {
            assert_eq!(serde_json::to_string(&target).unwrap(), text);
            assert_eq!(serde_json::from_str::<Target>(text).unwrap(), target);
        }
    }
}
