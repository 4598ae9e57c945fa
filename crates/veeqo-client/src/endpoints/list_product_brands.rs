//! `GET /product_brands`

use super::get;
use crate::endpoint::{DecodeError, Endpoint};
use crate::error::InvalidRequest;
use crate::model::ProductBrand;
use crate::page::{Listing, Page, Position, decode_page};
use rest_transport::{Query, Request, Response, Target};

/// Reads one page of brands. Undocumented, in use by one client.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ListProductBrands {
    /// Which page.
    pub position: Position,
}

impl Endpoint for ListProductBrands {
    type Response = Page<ProductBrand>;
    const NAME: &'static str = "ListProductBrands";

    fn request(&self) -> Result<Request, InvalidRequest> {
        let mut query = Query::new();
        self.position.push(&mut query)?;
        Ok(get(Self::NAME, Target::new("product_brands").with_query(query)))
    }

    fn decode(response: &Response) -> Result<Page<ProductBrand>, DecodeError> {
        decode_page(response)
    }
}

impl Listing for ListProductBrands {
    type Row = ProductBrand;
    const REPEATS_AT_END: Option<u32> = Some(2);
    const ENDS_ON_SHORT_PAGE: bool = false;

    fn at(&self, position: Position) -> Self {
        Self { position }
    }

    fn position(&self) -> Position {
        self.position
    }

    fn row_id(row: &ProductBrand) -> i64 {
        row.id.get()
    }
}
