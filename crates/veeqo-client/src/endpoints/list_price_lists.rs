//! `GET /price_lists`

use super::get;
use crate::endpoint::{DecodeError, Endpoint};
use crate::error::InvalidRequest;
use crate::model::NamedRecord;
use crate::page::{Listing, Page, Position, decode_page};
use rest_transport::{Query, Request, Response, Target};

/// Reads one page of price lists. Undocumented; it was seen to answer, and its fields are not known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ListPriceLists {
    /// Which page.
    pub position: Position,
}

impl Endpoint for ListPriceLists {
    type Response = Page<NamedRecord>;
    const NAME: &'static str = "ListPriceLists";

    fn request(&self) -> Result<Request, InvalidRequest> {
        let mut query = Query::new();
        self.position.push(&mut query)?;
        Ok(get(Self::NAME, Target::new("price_lists").with_query(query)))
    }

    fn decode(response: &Response) -> Result<Page<NamedRecord>, DecodeError> {
        decode_page(response)
    }
}

impl Listing for ListPriceLists {
    type Row = NamedRecord;
    const REPEATS_AT_END: Option<u32> = Some(2);
    const ENDS_ON_SHORT_PAGE: bool = false;

    fn at(&self, position: Position) -> Self {
        Self { position }
    }

    fn position(&self) -> Position {
        self.position
    }

    fn row_id(row: &NamedRecord) -> i64 {
        row.id
    }
}
