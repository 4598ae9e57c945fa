//! `GET /customers`: pages after the hundredth repeat earlier rows.

use super::get;
use crate::endpoint::{DecodeError, Endpoint};
use crate::error::InvalidRequest;
use crate::filter::CustomerFilter;
use crate::model::Customer;
use crate::page::{Listing, Page, Position, decode_page};
use rest_transport::{Query, Request, Response, Target};

/// Reads one page of customers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListCustomers {
    /// Which rows.
    pub filter: CustomerFilter,
    /// Which page.
    pub position: Position,
}

impl Endpoint for ListCustomers {
    type Response = Page<Customer>;
    const NAME: &'static str = "ListCustomers";

    fn request(&self) -> Result<Request, InvalidRequest> {
        let mut query = Query::new();
        self.filter.push(&mut query)?;
        self.position.push(&mut query)?;
        Ok(get(Self::NAME, Target::new("customers").with_query(query)))
    }

    fn decode(response: &Response) -> Result<Page<Customer>, DecodeError> {
        decode_page(response)
    }
}

impl Listing for ListCustomers {
    type Row = Customer;
    const REPEATS_AT_END: Option<u32> = Some(1);

    fn at(&self, position: Position) -> Self {
        Self { position, ..self.clone() }
    }

    fn position(&self) -> Position {
        self.position
    }

    fn row_id(row: &Customer) -> i64 {
        row.id.get()
    }
}
