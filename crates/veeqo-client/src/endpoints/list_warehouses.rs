//! `GET /warehouses`

use super::get;
use crate::endpoint::{DecodeError, Endpoint};
use crate::error::InvalidRequest;
use crate::model::Warehouse;
use crate::page::{Listing, Page, Position, decode_page};
use rest_transport::{Query, Request, Response, Target};

/// Reads one page of warehouses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ListWarehouses {
    /// Which page.
    pub position: Position,
}

impl Endpoint for ListWarehouses {
    type Response = Page<Warehouse>;
    const NAME: &'static str = "ListWarehouses";

    fn request(&self) -> Result<Request, InvalidRequest> {
        let mut query = Query::new();
        self.position.push(&mut query)?;
        Ok(get(Self::NAME, Target::new("warehouses").with_query(query)))
    }

    fn decode(response: &Response) -> Result<Page<Warehouse>, DecodeError> {
        decode_page(response)
    }
}

impl Listing for ListWarehouses {
    type Row = Warehouse;
    const REPEATS_AT_END: Option<u32> = Some(2);

    fn at(&self, position: Position) -> Self {
        Self { position }
    }

    fn position(&self) -> Position {
        self.position
    }

    fn row_id(row: &Warehouse) -> i64 {
        row.id.get()
    }
}
