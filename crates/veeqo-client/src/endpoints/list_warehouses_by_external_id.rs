//! `GET /warehouses?external_id=`

use super::get;
use crate::endpoint::{DecodeError, Endpoint, required};
use crate::error::InvalidRequest;
use crate::model::Warehouse;
use crate::page::{Page, Position, decode_page};
use rest_transport::{Query, Request, Response, Target};

/// Reads the warehouses with this reference to another system, up to 100.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListWarehousesByExternalId {
    /// The reference.
    pub external_id: String,
}

impl Endpoint for ListWarehousesByExternalId {
    type Response = Page<Warehouse>;
    const NAME: &'static str = "ListWarehousesByExternalId";

    fn request(&self) -> Result<Request, InvalidRequest> {
        let mut query = Query::new();
        query.push("external_id", required("external_id", &self.external_id)?);
        Position::default().push(&mut query)?;
        Ok(get(Self::NAME, Target::new("warehouses").with_query(query)))
    }

    fn decode(response: &Response) -> Result<Page<Warehouse>, DecodeError> {
        decode_page(response)
    }
}
