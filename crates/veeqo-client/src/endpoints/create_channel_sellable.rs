//! `POST /api/v2/channel_sellables`: JSON:API, with ids as texts; only for stores of type `custom_integration`.

use super::post;
use crate::body::{ListedProduct, NewChannelSellable};
use crate::endpoint::{DecodeError, Endpoint, required};
use crate::error::InvalidRequest;
use crate::json_api;
use crate::model::ChannelSellable;
use rest_transport::{Request, Response, Target};
use serde_json::{Map, Value, json};

/// Makes a listing of a sellable in a store. Refused with 422 where a field is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreateChannelSellable {
    /// The listing.
    pub listing: NewChannelSellable,
}

impl CreateChannelSellable {
    fn attributes(&self) -> Map<String, Value> {
        let listing = &self.listing;
        let mut attributes = Map::new();
        let mut put = |name: &str, value: Value| {
            attributes.insert(name.to_owned(), value);
        };
        put("sellable_id", json!(listing.sellable_id.to_string()));
        put("channel_id", json!(listing.channel_id.to_string()));
        put("remote_id", json!(listing.remote_id));
        if let Some(sku) = &listing.remote_sku {
            put("remote_sku", json!(sku));
        }
        if let Some(title) = &listing.remote_title {
            put("remote_title", json!(title));
        }
        if let ListedProduct::New(title) = &listing.product {
            put("channel_product_attributes", json!({ "remote_title": title }));
        }
        attributes
    }
}

impl Endpoint for CreateChannelSellable {
    type Response = ChannelSellable;
    const NAME: &'static str = "CreateChannelSellable";

    fn request(&self) -> Result<Request, InvalidRequest> {
        required("remote_id", &self.listing.remote_id)?;
        let mut data = json!({ "type": "channel_sellables", "attributes": self.attributes() });
        if let (ListedProduct::Existing(id), Some(fields)) = (&self.listing.product, data.as_object_mut()) {
            let product = json!({ "data": { "type": "channel_product", "id": id.to_string() } });
            fields.insert("relationships".to_owned(), json!({ "channel_product": product }));
        }
        let request = post(Self::NAME, Target::new("api/v2/channel_sellables"), String::new());
        Ok(json_api::speak(request, &json!({ "data": data })))
    }

    fn decode(response: &Response) -> Result<ChannelSellable, DecodeError> {
        json_api::decode_data(response)
    }
}
