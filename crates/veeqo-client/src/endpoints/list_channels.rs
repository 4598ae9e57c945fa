//! `GET /channels`: answers without paging headers.

use super::get;
use crate::endpoint::{DecodeError, Endpoint};
use crate::error::InvalidRequest;
use crate::model::Channel;
use crate::page::{Listing, Page, Position, decode_page};
use rest_transport::{Query, Request, Response, Target};

/// Reads one page of sales channels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ListChannels {
    /// Which page.
    pub position: Position,
}

impl Endpoint for ListChannels {
    type Response = Page<Channel>;
    const NAME: &'static str = "ListChannels";

    fn request(&self) -> Result<Request, InvalidRequest> {
        let mut query = Query::new();
        self.position.push(&mut query)?;
        Ok(get(Self::NAME, Target::new("channels").with_query(query)))
    }

    fn decode(response: &Response) -> Result<Page<Channel>, DecodeError> {
        decode_page(response)
    }
}

impl Listing for ListChannels {
    type Row = Channel;
    const REPEATS_AT_END: Option<u32> = Some(2);

    fn at(&self, position: Position) -> Self {
        Self { position }
    }

    fn position(&self) -> Position {
        self.position
    }

    fn row_id(row: &Channel) -> i64 {
        row.id.get()
    }
}
