//! `GET /shipping/labels.{format}?shipment_ids[]=`: without a format the answer only counts the labels.

use super::get;
use crate::document::Document;
use crate::endpoint::{DecodeError, Endpoint};
use crate::error::InvalidRequest;
use crate::id::ShipmentId;
use http::HeaderValue;
use http::header::ACCEPT;
use rest_transport::{Query, Request, Response, Target};

/// Reads the labels of shipments as one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GetLabels {
    /// The shipments; at least one.
    pub shipments: Vec<ShipmentId>,
    /// As what.
    pub format: LabelFormat,
    /// How several shipments are named.
    pub naming: ShipmentNaming,
}

/// How several shipments are named in one request. Nobody has compared the two; for one shipment they are the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ShipmentNaming {
    /// `shipment_ids[]=4,5`, as documented.
    #[default]
    Commas,
    /// `shipment_ids[]=4&shipment_ids[]=5`, as Veeqo takes other lists of ids.
    Repeated,
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
        let ids: Vec<String> = self.shipments.iter().map(ToString::to_string).collect();
        match self.naming {
            ShipmentNaming::Commas => query.push("shipment_ids[]", ids.join(",")),
            ShipmentNaming::Repeated => ids.iter().for_each(|id| query.push("shipment_ids[]", id)),
        }
        let target = Target::new(format!("shipping/labels.{}", self.format.extension())).with_query(query);
        Ok(get(Self::NAME, target).header(ACCEPT, self.format.media_type()))
    }

    fn decode(response: &Response) -> Result<Document, DecodeError> {
        Document::read(response)
    }
}
