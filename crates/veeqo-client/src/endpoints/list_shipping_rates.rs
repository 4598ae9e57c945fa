//! `GET /shipping/rates/{allocation_id}`

use super::get;
use crate::endpoint::{DecodeError, Endpoint, decode_json};
use crate::error::InvalidRequest;
use crate::id::AllocationId;
use crate::model::ShippingRates;
use rest_transport::{Query, Request, Response, Target};

/// Asks what a label for an allocation would cost, by the stored parcel ([`crate::UpdateAllocationPackage`]).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListShippingRates {
    /// The allocation.
    pub allocation: AllocationId,
    /// Also the services that cannot be bought.
    pub with_unavailable: bool,
}

impl Endpoint for ListShippingRates {
    type Response = ShippingRates;
    const NAME: &'static str = "ListShippingRates";

    fn request(&self) -> Result<Request, InvalidRequest> {
        let mut query = Query::new();
        query.push("from_allocation_package", true);
        if self.with_unavailable {
            query.push("format_with_unavailable_quotes", true);
        }
        let target = Target::new("shipping/rates").segment(self.allocation);
        Ok(get(Self::NAME, target.with_query(query)))
    }

    fn decode(response: &Response) -> Result<ShippingRates, DecodeError> {
        decode_json(response)
    }
}
