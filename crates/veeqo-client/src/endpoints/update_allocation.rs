//! `PUT /orders/{id}/allocations/{id}`: a bare body, and the allocation as the answer.

use super::put;
use crate::body::AllocationChanges;
use crate::endpoint::{DecodeError, Endpoint, bare, decode_json};
use crate::error::InvalidRequest;
use crate::id::{AllocationId, OrderId};
use crate::model::Allocation;
use rest_transport::{Effect, Request, Response, Target};

/// Changes an allocation. `Recheck`: read the order afterwards, because one client saw changes of lines ignored.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateAllocation {
    /// The order.
    pub order: OrderId,
    /// The allocation.
    pub id: AllocationId,
    /// What changes.
    pub changes: AllocationChanges,
}

impl Endpoint for UpdateAllocation {
    type Response = Allocation;
    const NAME: &'static str = "UpdateAllocation";

    fn request(&self) -> Result<Request, InvalidRequest> {
        if self.changes == AllocationChanges::default() {
            return Err(InvalidRequest::new("allocation", "", "set at least one field"));
        }
        let target = Target::new("orders").segment(self.order).segment("allocations").segment(self.id);
        Ok(put(Self::NAME, Effect::Recheck, target, bare("allocation", &self.changes)?))
    }

    fn decode(response: &Response) -> Result<Allocation, DecodeError> {
        decode_json(response)
    }
}
