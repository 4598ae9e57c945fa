//! `GET /suppliers`

use super::get;
use crate::endpoint::{DecodeError, Endpoint};
use crate::error::InvalidRequest;
use crate::model::Supplier;
use crate::page::{Listing, Page, Position, decode_page};
use rest_transport::{Query, Request, Response, Target};

/// Reads one page of suppliers. Not in every plan.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ListSuppliers {
    /// Which page.
    pub position: Position,
}

impl Endpoint for ListSuppliers {
    type Response = Page<Supplier>;
    const NAME: &'static str = "ListSuppliers";

    fn request(&self) -> Result<Request, InvalidRequest> {
        let mut query = Query::new();
        self.position.push(&mut query)?;
        Ok(get(Self::NAME, Target::new("suppliers").with_query(query)))
    }

    fn decode(response: &Response) -> Result<Page<Supplier>, DecodeError> {
        decode_page(response)
    }
}

impl Listing for ListSuppliers {
    type Row = Supplier;
    const REPEATS_AT_END: Option<u32> = Some(2);

    fn at(&self, position: Position) -> Self {
        Self { position }
    }

    fn position(&self) -> Position {
        self.position
    }

    fn row_id(row: &Supplier) -> i64 {
        row.id.get()
    }
}
