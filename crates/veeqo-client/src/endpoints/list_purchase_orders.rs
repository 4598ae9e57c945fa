//! `GET /purchase_orders`

use super::get;
use crate::endpoint::{DecodeError, Endpoint};
use crate::error::InvalidRequest;
use crate::filter::PurchaseOrderFilter;
use crate::model::PurchaseOrder;
use crate::page::{Listing, Page, Position, decode_page};
use rest_transport::{Query, Request, Response, Target};

/// Reads one page of purchase orders. Served from a search index that lags; [`crate::GetPurchaseOrder`] does not. Not in every plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListPurchaseOrders {
    /// Which purchase orders.
    pub filter: PurchaseOrderFilter,
    /// Which page.
    pub position: Position,
}

impl Endpoint for ListPurchaseOrders {
    type Response = Page<PurchaseOrder>;
    const NAME: &'static str = "ListPurchaseOrders";

    fn request(&self) -> Result<Request, InvalidRequest> {
        let mut query = Query::new();
        self.filter.push(&mut query)?;
        self.position.push(&mut query)?;
        Ok(get(Self::NAME, Target::new("purchase_orders").with_query(query)))
    }

    fn decode(response: &Response) -> Result<Page<PurchaseOrder>, DecodeError> {
        decode_page(response)
    }
}

impl Listing for ListPurchaseOrders {
    type Row = PurchaseOrder;

    fn at(&self, position: Position) -> Self {
        Self { position, ..self.clone() }
    }

    fn position(&self) -> Position {
        self.position
    }

    fn row_id(row: &PurchaseOrder) -> i64 {
        row.id.get()
    }
}
