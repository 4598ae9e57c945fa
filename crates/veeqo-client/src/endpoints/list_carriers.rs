//! `GET /carriers`

use super::get;
use crate::endpoint::{DecodeError, Endpoint};
use crate::error::InvalidRequest;
use crate::model::Carrier;
use crate::page::{Listing, Page, Position, decode_page};
use rest_transport::{Query, Request, Response, Target};

/// Reads one page of carriers. Undocumented; it was seen to answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ListCarriers {
    /// Which page.
    pub position: Position,
}

impl Endpoint for ListCarriers {
    type Response = Page<Carrier>;
    const NAME: &'static str = "ListCarriers";

    fn request(&self) -> Result<Request, InvalidRequest> {
        let mut query = Query::new();
        self.position.push(&mut query)?;
        Ok(get(Self::NAME, Target::new("carriers").with_query(query)))
    }

    fn decode(response: &Response) -> Result<Page<Carrier>, DecodeError> {
        decode_page(response)
    }
}

impl Listing for ListCarriers {
    type Row = Carrier;
    const REPEATS_AT_END: Option<u32> = Some(2);
    const ENDS_ON_SHORT_PAGE: bool = false;

    fn at(&self, position: Position) -> Self {
        Self { position }
    }

    fn position(&self) -> Position {
        self.position
    }

    fn row_id(row: &Carrier) -> i64 {
        row.id.get()
    }
}
