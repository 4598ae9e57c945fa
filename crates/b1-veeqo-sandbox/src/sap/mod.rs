//! The Service Layer of one SAP Business One company, as a pure function over its state.
//!
//! [`Company`] is the state and [`handle`] answers one request. `/b1s/v2` (OData v4) and `/b1s/v1` (v3) show the same
//! data. What customers configure differently, and what public sources leave open, is a switch in [`Settings`]; the
//! methods of `Company` are what a person at the SAP client does.

mod actions;
mod batch;
mod books;
mod company;
mod crossjoin;
mod dispatch;
mod documents;
mod errors;
mod ingest;
mod items;
mod look;
mod new_item;
mod odata;
mod partners;
mod people;
mod ping;
mod read;
mod record;
mod render;
mod respond;
mod route;
mod schema;
mod services;
mod session;
mod sets;
mod settings;
mod setup;
mod sha1;
mod sql_queries;
mod stock;
mod transfers;
mod user_tables;
mod views;
mod write;

pub use company::{Company, handle};
pub use documents::Kind;
pub use new_item::{NewItem, Tracking};
pub use people::Refused;
pub use settings::{ErrorFormat, Language, NextLink, Settings, UniqueSerial, UnknownProperties};
pub use views::{DocumentView, LineView};
