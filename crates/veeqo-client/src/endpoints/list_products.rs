//! `GET /products`: live pages of 100 took 4 to 60 seconds.

use super::get;
use crate::endpoint::{DecodeError, Endpoint};
use crate::error::InvalidRequest;
use crate::filter::ProductFilter;
use crate::model::Product;
use crate::page::{Listing, Page, Position, decode_page};
use rest_transport::{Query, Request, Response, Target};
use std::time::Duration;

/// Time limit of one page of products.
pub(crate) const PRODUCT_PAGE_TIMEOUT: Duration = Duration::from_secs(180);

/// Reads one page of products, newest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListProducts {
    /// Which products.
    pub filter: ProductFilter,
    /// Which page.
    pub position: Position,
    /// Time limit of one attempt; 180 seconds by default.
    pub timeout: Duration,
}

impl Default for ListProducts {
    fn default() -> Self {
        Self {
            filter: ProductFilter::default(),
            position: Position::default(),
            timeout: PRODUCT_PAGE_TIMEOUT,
        }
    }
}

impl Endpoint for ListProducts {
    type Response = Page<Product>;
    const NAME: &'static str = "ListProducts";

    fn request(&self) -> Result<Request, InvalidRequest> {
        let mut query = Query::new();
        self.filter.push(&mut query)?;
        self.position.push(&mut query)?;
        Ok(get(Self::NAME, Target::new("products").with_query(query)).timeout(self.timeout))
    }

    fn decode(response: &Response) -> Result<Page<Product>, DecodeError> {
        decode_page(response)
    }
}

impl Listing for ListProducts {
    type Row = Product;
    const HALVES_ON_TIMEOUT: bool = true;

    fn at(&self, position: Position) -> Self {
        Self { position, ..self.clone() }
    }

    fn position(&self) -> Position {
        self.position
    }

    fn row_id(row: &Product) -> i64 {
        row.id.get()
    }
}
