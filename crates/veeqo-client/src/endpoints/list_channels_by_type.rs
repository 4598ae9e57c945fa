//! `GET /channels?type_code=`

use super::get;
use crate::endpoint::{DecodeError, Endpoint};
use crate::error::InvalidRequest;
use crate::model::{Channel, ChannelType};
use crate::page::{Page, Position, decode_page};
use rest_transport::{Query, Request, Response, Target};

/// Reads the stores of one kind, up to 100.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListChannelsByType {
    /// The kind, e.g. `direct`.
    pub type_code: ChannelType,
}

impl Endpoint for ListChannelsByType {
    type Response = Page<Channel>;
    const NAME: &'static str = "ListChannelsByType";

    fn request(&self) -> Result<Request, InvalidRequest> {
        let mut query = Query::new();
        query.push("type_code", &self.type_code);
        Position::default().push(&mut query)?;
        Ok(get(Self::NAME, Target::new("channels").with_query(query)))
    }

    fn decode(response: &Response) -> Result<Page<Channel>, DecodeError> {
        decode_page(response)
    }
}
