//! `PUT /allocations/{id}/allocation_package`: answers in the manner of JSON:API.

use super::put;
use crate::body::PackageDetails;
use crate::endpoint::{DecodeError, Endpoint, wrapped};
use crate::error::InvalidRequest;
use crate::id::AllocationId;
use crate::json_api::decode_resource;
use crate::model::AllocationPackage;
use rest_transport::{Effect, Request, Response, Target};

/// Describes the parcel of an allocation, which rates are computed from.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateAllocationPackage {
    /// The allocation.
    pub allocation: AllocationId,
    /// The parcel.
    pub package: PackageDetails,
}

impl Endpoint for UpdateAllocationPackage {
    type Response = AllocationPackage;
    const NAME: &'static str = "UpdateAllocationPackage";

    fn request(&self) -> Result<Request, InvalidRequest> {
        let target = Target::new("allocations").segment(self.allocation).segment("allocation_package");
        Ok(put(Self::NAME, Effect::Replace, target, wrapped("allocation_package", &self.package)?))
    }

    fn decode(response: &Response) -> Result<AllocationPackage, DecodeError> {
        decode_resource(response)
    }
}
