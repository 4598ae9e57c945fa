//! `GET /delivery_methods`: answers without paging headers.

use super::get;
use crate::endpoint::{DecodeError, Endpoint};
use crate::error::InvalidRequest;
use crate::model::DeliveryMethod;
use crate::page::{Listing, Page, Position, decode_page};
use rest_transport::{Query, Request, Response, Target};

/// Reads one page of delivery methods.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ListDeliveryMethods {
    /// Which page.
    pub position: Position,
}

impl Endpoint for ListDeliveryMethods {
    type Response = Page<DeliveryMethod>;
    const NAME: &'static str = "ListDeliveryMethods";

    fn request(&self) -> Result<Request, InvalidRequest> {
        let mut query = Query::new();
        self.position.push(&mut query)?;
        Ok(get(Self::NAME, Target::new("delivery_methods").with_query(query)))
    }

    fn decode(response: &Response) -> Result<Page<DeliveryMethod>, DecodeError> {
        decode_page(response)
    }
}

impl Listing for ListDeliveryMethods {
    type Row = DeliveryMethod;
    const REPEATS_AT_END: Option<u32> = Some(2);

    fn at(&self, position: Position) -> Self {
        Self { position }
    }

    fn position(&self) -> Position {
        self.position
    }

    fn row_id(row: &DeliveryMethod) -> i64 {
        row.id.get()
    }
}
