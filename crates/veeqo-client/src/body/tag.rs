//! Tags, and what carries them.

use crate::error::InvalidRequest;
use crate::id::{OrderId, ProductId, TagId};
use serde::{Deserialize, Serialize};
use serde_json::json;

/// A tag to make.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewTag {
    /// Its name.
    pub name: String,
    /// Its colour, e.g. `#009aed`.
    pub colour: String,
}

/// Which records to tag or to untag.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Tagged {
    /// These orders.
    #[serde(rename = "order_ids")]
    Orders(Vec<OrderId>),
    /// These products.
    #[serde(rename = "product_ids")]
    Products(Vec<ProductId>),
}

impl Tagged {
    /// The body of a tagging: the records beside the tags.
    pub(crate) fn body(&self, tags: &[TagId]) -> Result<String, InvalidRequest> {
        let (name, count) = match self {
            Self::Orders(ids) => ("order_ids", ids.len()),
            Self::Products(ids) => ("product_ids", ids.len()),
        };
        if count == 0 || tags.is_empty() {
            return Err(InvalidRequest::new(name, count, "name at least one record and one tag"));
        }
        let body = match self {
            Self::Orders(ids) => json!({ name: ids, "tag_ids": tags }),
            Self::Products(ids) => json!({ name: ids, "tag_ids": tags }),
        };
        Ok(body.to_string())
    }
}
