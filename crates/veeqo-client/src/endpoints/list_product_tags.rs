//! `GET /products/tags`

use super::get;
use crate::endpoint::{DecodeError, Endpoint};
use crate::error::InvalidRequest;
use crate::model::Tag;
use crate::page::{Listing, Page, Position, decode_page};
use rest_transport::{Query, Request, Response, Target};

/// Reads one page of the tags that products carry. Undocumented, in use by one client.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ListProductTags {
    /// Which page.
    pub position: Position,
}

impl Endpoint for ListProductTags {
    type Response = Page<Tag>;
    const NAME: &'static str = "ListProductTags";

    fn request(&self) -> Result<Request, InvalidRequest> {
        let mut query = Query::new();
        self.position.push(&mut query)?;
        Ok(get(Self::NAME, Target::new("products/tags").with_query(query)))
    }

    fn decode(response: &Response) -> Result<Page<Tag>, DecodeError> {
        decode_page(response)
    }
}

impl Listing for ListProductTags {
    type Row = Tag;
    const REPEATS_AT_END: Option<u32> = Some(2);
    const ENDS_ON_SHORT_PAGE: bool = false;

    fn at(&self, position: Position) -> Self {
        Self { position }
    }

    fn position(&self) -> Position {
        self.position
    }

    fn row_id(row: &Tag) -> i64 {
        row.id.get()
    }
}
