//! `GET /sellables`

use super::get;
use crate::endpoint::{DecodeError, Endpoint};
use crate::error::InvalidRequest;
use crate::model::Sellable;
use crate::page::{Listing, Page, Position, decode_page};
use rest_transport::{Query, Request, Response, Target};

/// Reads one page of sellables, deleted ones included. Undocumented, in use by one client.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ListSellables {
    /// Which page.
    pub position: Position,
}

impl Endpoint for ListSellables {
    type Response = Page<Sellable>;
    const NAME: &'static str = "ListSellables";

    fn request(&self) -> Result<Request, InvalidRequest> {
        let mut query = Query::new();
        self.position.push_per_page(&mut query)?;
        Ok(get(Self::NAME, Target::new("sellables").with_query(query)))
    }

    fn decode(response: &Response) -> Result<Page<Sellable>, DecodeError> {
        decode_page(response)
    }
}

impl Listing for ListSellables {
    type Row = Sellable;
    const REPEATS_AT_END: Option<u32> = Some(2);
    const ENDS_ON_SHORT_PAGE: bool = false;

    fn at(&self, position: Position) -> Self {
        Self { position }
    }

    fn position(&self) -> Position {
        self.position
    }

    fn row_id(row: &Sellable) -> i64 {
        row.id.get()
    }
}
