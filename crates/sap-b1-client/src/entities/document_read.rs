//! `GET Orders(5)`, `GET Orders?$filter=…`, and the same for every kind of document.

use super::document::Document;
use crate::call::{get, optional, read_json};
use crate::connect::ServiceLayer;
use crate::documents::kind::DocumentKind;
use crate::error::Error;
use crate::ids::DocEntry;
use crate::odata::filter::Filter;
use crate::odata::key::by_number;
use crate::odata::keyset::{ByKey, List, Scan};
use crate::odata::options::CallOptions;
use crate::odata::property::Property;
use rest_transport::{Query, Target};

const HEADER: &[&str] = &[
    "DocEntry",
    "DocNum",
    "DocObjectCode",
    "CardCode",
    "CardName",
    "NumAtCard",
    "DocDate",
    "DocDueDate",
    "TaxDate",
    "DocTotal",
    "DocTotalFc",
    "VatSum",
    "VatSumFc",
    "TotalDiscount",
    "DiscountPercent",
    "RoundingDiffAmount",
    "DocCurrency",
    "DocRate",
    "DocumentStatus",
    "Cancelled",
    "CancelStatus",
    "AuthorizationStatus",
    "Confirmed",
    "TrackingNumber",
    "Comments",
    "JournalMemo",
    "Reference1",
    "Reference2",
    "Series",
    "TransportationCode",
    "ShipToCode",
    "PayToCode",
    "BPL_IDAssignedToInvoice",
    "CreationDate",
    "UpdateDate",
    "UpdateTime",
    "DataVersion",
];

/// Which parts of documents to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentFields {
    /// `None` reads everything.
    names: Option<Vec<Property>>,
}

impl DocumentFields {
    /// The header alone: what [`Document`] holds but lines and charges.
    #[must_use]
    pub fn header() -> Self {
        Self { names: Some(HEADER.iter().copied().map(Property::from).collect()) }
    }

    /// Header, lines and charges.
    #[must_use]
    pub fn with_lines() -> Self {
        Self::header().and("DocumentLines").and("DocumentAdditionalExpenses")
    }

    /// Every property, user-defined fields included. A document weighs 10 KB and more.
    #[must_use]
    pub fn everything() -> Self {
        Self { names: None }
    }

    /// One more property, for instance a user-defined field; it comes in `Document::other`.
    #[must_use]
    pub fn and(mut self, property: impl Into<Property>) -> Self {
        let property = property.into();
        if let Some(names) = &mut self.names
            && !names.contains(&property)
        {
            names.push(property);
        }
        self
    }

    fn to_select(&self) -> Option<String> {
        let names = self.names.as_ref()?;
        Some(names.iter().map(Property::as_str).collect::<Vec<_>>().join(","))
    }
}

impl ServiceLayer {
    /// A document with everything; `None` where there is none with that key.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn get_document(&self, kind: DocumentKind, entry: DocEntry) -> Result<Option<Document>, Error> {
        self.get_document_fields(kind, entry, &DocumentFields::everything()).await
    }

    /// Parts of a document; `None` where there is none with that key.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn get_document_fields(
        &self,
        kind: DocumentKind,
        entry: DocEntry,
        fields: &DocumentFields,
    ) -> Result<Option<Document>, Error> {
        let (set, select) = (kind.entity_set(), fields.to_select());
        let request = |select: Option<&str>| {
            let mut query = Query::new();
            query.push_some("$select", select);
            get("GetDocument", by_number(set, entry).with_query(query))
        };
        optional(self.call_selecting(set, select.as_deref(), request, read_json).await)
    }

    /// Documents that fulfil a condition, in the order of their keys. For a walk by change, pass
    /// [`ChangeCursor::filter`](crate::ChangeCursor::filter): the order by key is stable while others write, an order by change is not.
    pub fn list_documents(
        &self,
        kind: DocumentKind,
        filter: Option<&Filter>,
        fields: &DocumentFields,
    ) -> List<Document> {
        let scan = Scan {
            operation: "ListDocuments",
            set: kind.entity_set().into(),
            key: "DocEntry".into(),
            select: fields.to_select(),
            filter: filter.cloned(),
            options: CallOptions::default(),
        };
        List::new(ByKey::new(self.clone(), scan))
    }

    /// All documents that fulfil a condition, from all pages.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn find_documents(
        &self,
        kind: DocumentKind,
        filter: &Filter,
        fields: &DocumentFields,
    ) -> Result<Vec<Document>, Error> {
        self.list_documents(kind, Some(filter), fields).try_collect().await
    }

    /// All drafts of documents of that kind that fulfil a condition, from all pages. A draft is what an approval procedure makes of a
    /// document; generated drafts stay as closed drafts.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn find_drafts(
        &self,
        of: DocumentKind,
        filter: &Filter,
        fields: &DocumentFields,
    ) -> Result<Vec<Document>, Error> {
        let of_kind = Filter::eq("DocObjectCode", of.object_name());
        self.find_documents(DocumentKind::Drafts, &of_kind.and(filter.clone()), fields).await
    }

    /// The number of documents that fulfil a condition.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn count_documents(&self, kind: DocumentKind, filter: &Filter) -> Result<u64, Error> {
        filter.check_plain().map_err(|refused| Error::encode("CountDocuments", refused))?;
        let mut query = Query::new();
        query.push("$filter", filter.to_text(self.version));
        let target = Target::new(format!("{}/$count", kind.entity_set())).with_query(query);
        self.call(&get("CountDocuments", target), |response| {
            Ok(std::str::from_utf8(&response.body)?.trim().parse()?)
        })
        .await
    }
}
