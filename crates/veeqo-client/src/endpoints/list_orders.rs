//! `GET /orders`

use super::get;
use crate::endpoint::{DecodeError, Endpoint};
use crate::error::InvalidRequest;
use crate::filter::OrderFilter;
use crate::model::Order;
use crate::page::{Listing, Page, Position, decode_page};
use rest_transport::{Query, Request, Response, Target};

/// Reads one page of orders, newest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListOrders {
    /// Which rows.
    pub filter: OrderFilter,
    /// Which page.
    pub position: Position,
}

impl Endpoint for ListOrders {
    type Response = Page<Order>;
    const NAME: &'static str = "ListOrders";

    fn request(&self) -> Result<Request, InvalidRequest> {
        let mut query = Query::new();
        self.filter.push(&mut query)?;
        self.position.push(&mut query)?;
        Ok(get(Self::NAME, Target::new("orders").with_query(query)))
    }

    fn decode(response: &Response) -> Result<Page<Order>, DecodeError> {
        decode_page(response)
    }
}

impl Listing for ListOrders {
    type Row = Order;

    fn at(&self, position: Position) -> Self {
        Self { position, ..self.clone() }
    }

    fn position(&self) -> Position {
        self.position
    }

    fn row_id(row: &Order) -> i64 {
        row.id.get()
    }
}
