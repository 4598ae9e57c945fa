//! `GET /product_properties`

use super::get;
use crate::endpoint::{DecodeError, Endpoint};
use crate::error::InvalidRequest;
use crate::model::ProductProperty;
use crate::page::{Listing, Page, Position, decode_page};
use rest_transport::{Query, Request, Response, Target};

/// Reads one page of the properties that products may have. Undocumented, in use by one client.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ListProductProperties {
    /// Which page.
    pub position: Position,
}

impl Endpoint for ListProductProperties {
    type Response = Page<ProductProperty>;
    const NAME: &'static str = "ListProductProperties";

    fn request(&self) -> Result<Request, InvalidRequest> {
        let mut query = Query::new();
        self.position.push(&mut query)?;
        Ok(get(Self::NAME, Target::new("product_properties").with_query(query)))
    }

    fn decode(response: &Response) -> Result<Page<ProductProperty>, DecodeError> {
        decode_page(response)
    }
}

impl Listing for ListProductProperties {
    type Row = ProductProperty;
    const REPEATS_AT_END: Option<u32> = Some(2);
    const ENDS_ON_SHORT_PAGE: bool = false;

    fn at(&self, position: Position) -> Self {
        Self { position }
    }

    fn position(&self) -> Position {
        self.position
    }

    fn row_id(row: &ProductProperty) -> i64 {
        row.id.get()
    }
}
