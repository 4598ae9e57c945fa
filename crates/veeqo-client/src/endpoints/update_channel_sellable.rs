//! `PUT /api/v2/channel_sellables/{id}`: JSON:API; the store of a listing cannot be changed.

use super::put;
use crate::body::ChannelSellableChanges;
use crate::endpoint::{DecodeError, Endpoint};
use crate::error::InvalidRequest;
use crate::id::ChannelSellableId;
use crate::json_api;
use crate::model::ChannelSellable;
use rest_transport::{Effect, Request, Response, Target};
use serde_json::{json, to_value};

/// Changes a listing. Refused with 422 where a field is wrong.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateChannelSellable {
    /// The listing.
    pub id: ChannelSellableId,
    /// What changes.
    pub changes: ChannelSellableChanges,
}

impl Endpoint for UpdateChannelSellable {
    type Response = ChannelSellable;
    const NAME: &'static str = "UpdateChannelSellable";

    fn request(&self) -> Result<Request, InvalidRequest> {
        if self.changes == ChannelSellableChanges::default() {
            return Err(InvalidRequest::new("channel_sellable", "", "set at least one field"));
        }
        let remedy = "give amounts of at most 15 significant digits";
        let attributes = to_value(&self.changes)
            .map_err(|error| InvalidRequest::new("channel_sellable", error, remedy))?;
        let data = json!({ "id": self.id.to_string(), "type": "channel_sellable", "attributes": attributes });
        let target = Target::new("api/v2/channel_sellables").segment(self.id);
        let request = put(Self::NAME, Effect::Replace, target, String::new());
        Ok(json_api::speak(request, &json!({ "data": data })))
    }

    fn decode(response: &Response) -> Result<ChannelSellable, DecodeError> {
        json_api::decode_data(response)
    }
}
