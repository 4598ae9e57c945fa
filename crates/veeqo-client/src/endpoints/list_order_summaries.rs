//! `GET /orders`, read in short.

use super::get;
use crate::endpoint::{DecodeError, Endpoint};
use crate::error::InvalidRequest;
use crate::filter::OrderFilter;
use crate::model::OrderSummary;
use crate::page::{Listing, Page, Position, decode_page};
use rest_transport::{Query, Request, Response, Target};

/// Reads one page of orders, newest first, and keeps of each only what a poll decides by. Veeqo sends as much as for [`crate::ListOrders`];
/// reading it takes less time and memory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListOrderSummaries {
    /// Which rows.
    pub filter: OrderFilter,
    /// Which page.
    pub position: Position,
}

impl Endpoint for ListOrderSummaries {
    type Response = Page<OrderSummary>;
    const NAME: &'static str = "ListOrderSummaries";

    fn request(&self) -> Result<Request, InvalidRequest> {
        let mut query = Query::new();
        self.filter.push(&mut query)?;
        self.position.push(&mut query)?;
        Ok(get(Self::NAME, Target::new("orders").with_query(query)))
    }

    fn decode(response: &Response) -> Result<Page<OrderSummary>, DecodeError> {
        decode_page(response)
    }
}

impl Listing for ListOrderSummaries {
    type Row = OrderSummary;

    fn at(&self, position: Position) -> Self {
        Self { position, ..self.clone() }
    }

    fn position(&self) -> Position {
        self.position
    }

    fn row_id(row: &OrderSummary) -> i64 {
        row.id.get()
    }
}
