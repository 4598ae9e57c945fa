//! `DELETE /orders/{id}/allocations/{id}`: documented to delete **all** allocations of the order, while one client saw one deleted.

use super::delete;
use crate::endpoint::{DecodeError, Endpoint, decode_if_given};
use crate::error::InvalidRequest;
use crate::id::{AllocationId, OrderId};
use crate::model::Order;
use rest_transport::{Request, Response, Target};

/// Deletes an allocation. `Recheck`: read the order afterwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeleteAllocation {
    /// The order.
    pub order: OrderId,
    /// The allocation.
    pub id: AllocationId,
}

impl Endpoint for DeleteAllocation {
    type Response = Option<Order>;
    const NAME: &'static str = "DeleteAllocation";

    fn request(&self) -> Result<Request, InvalidRequest> {
        let target = Target::new("orders").segment(self.order).segment("allocations").segment(self.id);
        Ok(delete(Self::NAME, target))
    }

    fn decode(response: &Response) -> Result<Option<Order>, DecodeError> {
        decode_if_given(response)
    }
}
