#![doc = include_str!("../README.md")]

mod body;
mod builder;
mod client;
mod endpoint;
mod endpoints;
mod error;
mod filter;
mod id;
mod model;
mod open_enum;
mod orders_by_id;
mod page;
mod reading;
mod redact;
mod rejection;
mod shipped;
mod sku_index;
mod unreadable;
mod walk;
mod wire;
mod writing;

pub use body::*;
pub use builder::{BuildError, VeeqoBuilder};
pub use client::Veeqo;
pub use endpoint::{DecodeError, Endpoint};
pub use endpoints::*;
pub use error::{Error, InvalidRequest};
pub use filter::{CustomerFilter, OrderFilter, ProductFilter};
pub use id::*;
pub use model::*;
pub use orders_by_id::OrdersById;
pub use page::{Listing, MAX_PAGE_SIZE, Page, Position, UnreadableRow};
pub use rejection::{RawBody, Refusal, RejectionKind};
pub use shipped::{JoinedLine, LineMatch, ShippedState, join_allocation_lines};
pub use sku_index::{SkuEntry, SkuIndex, SkuLookup, SkuProblem};
pub use walk::Walk;
