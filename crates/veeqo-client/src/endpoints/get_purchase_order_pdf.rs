//! `GET /purchase_orders/{id}.pdf`

use super::get;
use crate::document::Document;
use crate::endpoint::{DecodeError, Endpoint};
use crate::error::InvalidRequest;
use crate::id::PurchaseOrderId;
use http::HeaderValue;
use http::header::ACCEPT;
use rest_transport::{Request, Response, Target};
use std::time::Duration;

/// Reads a purchase order as PDF; Veeqo takes up to 29 seconds to draw one. A redirect is a refusal. Not in every plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GetPurchaseOrderPdf {
    /// The purchase order.
    pub id: PurchaseOrderId,
}

impl Endpoint for GetPurchaseOrderPdf {
    type Response = Document;
    const NAME: &'static str = "GetPurchaseOrderPdf";

    fn request(&self) -> Result<Request, InvalidRequest> {
        let target = Target::new("purchase_orders").segment(format!("{}.pdf", self.id));
        let timeout = Duration::from_secs(120);
        Ok(get(Self::NAME, target)
            .header(ACCEPT, HeaderValue::from_static("application/pdf"))
            .timeout(timeout))
    }

    fn decode(response: &Response) -> Result<Document, DecodeError> {
        Document::read(response)
    }
}
