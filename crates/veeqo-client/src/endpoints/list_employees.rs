//! `GET /employees`

use super::get;
use crate::endpoint::{DecodeError, Endpoint};
use crate::error::InvalidRequest;
use crate::model::User;
use crate::page::{Listing, Page, Position, decode_page};
use rest_transport::{Query, Request, Response, Target};

/// Reads one page of users. Undocumented, in use by one client.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ListEmployees {
    /// Which page.
    pub position: Position,
}

impl Endpoint for ListEmployees {
    type Response = Page<User>;
    const NAME: &'static str = "ListEmployees";

    fn request(&self) -> Result<Request, InvalidRequest> {
        let mut query = Query::new();
        self.position.push(&mut query)?;
        Ok(get(Self::NAME, Target::new("employees").with_query(query)))
    }

    fn decode(response: &Response) -> Result<Page<User>, DecodeError> {
        decode_page(response)
    }
}

impl Listing for ListEmployees {
    type Row = User;
    const REPEATS_AT_END: Option<u32> = Some(2);
    const ENDS_ON_SHORT_PAGE: bool = false;

    fn at(&self, position: Position) -> Self {
        Self { position }
    }

    fn position(&self) -> Position {
        self.position
    }

    fn row_id(row: &User) -> i64 {
        row.id.get()
    }
}
