//! `GET /stock_histories`

use super::get;
use crate::endpoint::{DecodeError, Endpoint};
use crate::error::InvalidRequest;
use crate::id::SellableId;
use crate::model::StockHistory;
use crate::page::{Listing, Page, Position, decode_page};
use rest_transport::{Query, Request, Response, Target};

/// Reads one page of the changes of a sellable's stock, newest first. Undocumented, shown by Veeqo's staff.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListStockHistories {
    /// The sellable.
    pub sellable: SellableId,
    /// Which page.
    pub position: Position,
}

impl Endpoint for ListStockHistories {
    type Response = Page<StockHistory>;
    const NAME: &'static str = "ListStockHistories";

    fn request(&self) -> Result<Request, InvalidRequest> {
        let mut query = Query::new();
        query.push("sellable_id", self.sellable);
        self.position.push_per_page(&mut query)?;
        Ok(get(Self::NAME, Target::new("stock_histories").with_query(query)))
    }

    fn decode(response: &Response) -> Result<Page<StockHistory>, DecodeError> {
        decode_page(response)
    }
}

impl Listing for ListStockHistories {
    type Row = StockHistory;
    const REPEATS_AT_END: Option<u32> = Some(2);
    const ENDS_ON_SHORT_PAGE: bool = false;

    fn at(&self, position: Position) -> Self {
        Self { position, ..*self }
    }

    fn position(&self) -> Position {
        self.position
    }

    fn row_id(row: &StockHistory) -> i64 {
        row.id
    }
}
