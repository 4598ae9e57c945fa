//! `ItemImages`: the picture of an item.

use super::form::{NewFile, with_files};
use crate::call::get;
use crate::connect::ServiceLayer;
use crate::error::Error;
use crate::ids::ItemCode;
use crate::odata::key::by_text;
use bytes::Bytes;
use http::Method;
use rest_transport::{Effect, Request, Response, Target};

const SET: &str = "ItemImages";

impl ServiceLayer {
    /// The picture of an item; `None` where it has none.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn item_image(&self, item: &ItemCode) -> Result<Option<Bytes>, Error> {
        let target = Target::new(format!("{}/$value", by_text(SET, item.as_str()).path()));
        self.call_optional(&get("GetItemImage", target), |answer| Ok(answer.body.clone())).await
    }

    /// Gives an item a picture, in place of the one it has.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn set_item_image(&self, item: &ItemCode, picture: &NewFile) -> Result<(), Error> {
        let target = by_text(SET, item.as_str());
        let request = Request::new("SetItemImage", Effect::Replace, Method::PATCH, target);
        self.call(&with_files(request, std::slice::from_ref(picture))?, |_: &Response| Ok(())).await
    }

    /// Takes an item's picture away.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn delete_item_image(&self, item: &ItemCode) -> Result<(), Error> {
        let target = by_text(SET, item.as_str());
        let request = Request::new("DeleteItemImage", Effect::Recheck, Method::DELETE, target);
        self.call(&request, |_: &Response| Ok(())).await
    }
}
