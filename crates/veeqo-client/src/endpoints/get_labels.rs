//! `GET /shipping/labels.{format}?shipment_ids[]=`: without a format the answer only counts the labels.

use super::get;
use crate::document::Document;
use crate::endpoint::{DecodeError, Endpoint};
use crate::error::InvalidRequest;
use crate::id::ShipmentId;
use http::HeaderValue;
use http::header::ACCEPT;
use rest_transport::{Query, Request, Response, Target};

/// Reads the labels of shipments as one file. The documentation shows one parameter with commas; one for each shipment is the form Veeqo's
/// other lists of ids take (unverified for several at once).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GetLabels {
    /// The shipments; at least one.
    pub shipments: Vec<ShipmentId>,
    /// As what.
    pub format: LabelFormat,
}

/// The format of a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LabelFormat {
    /// PDF.
    Pdf,
    /// An image.
    Png,
    /// An image.
    Jpeg,
    /// The language of Zebra's printers.
    Zpl,
}

impl LabelFormat {
    const fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Png => "png",
            Self::Jpeg => "jpeg",
            Self::Zpl => "zpl",
        }
    }

    const fn media_type(self) -> HeaderValue {
        HeaderValue::from_static(match self {
            Self::Pdf => "application/pdf",
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Zpl => "application/zpl",
        })
    }
}

impl Endpoint for GetLabels {
    type Response = Document;
    const NAME: &'static str = "GetLabels";

    fn request(&self) -> Result<Request, InvalidRequest> {
        if self.shipments.is_empty() {
            return Err(InvalidRequest::new("shipments", "", "name at least one shipment"));
        }
        let mut query = Query::new();
        for shipment in &self.shipments {
            query.push("shipment_ids[]", shipment);
        }
        let target = Target::new(format!("shipping/labels.{}", self.format.extension())).with_query(query);
        Ok(get(Self::NAME, target).header(ACCEPT, self.format.media_type()))
    }

    fn decode(response: &Response) -> Result<Document, DecodeError> {
        Document::read(response)
    }
}
