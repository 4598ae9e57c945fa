//! The Service Layer of one SAP Business One company, as a pure function over its state.
//!
//! [`Company`] is the state and [`handle`] answers one request. `/b1s/v2` (OData v4) and `/b1s/v1` (v3) show the same
//! data. What customers configure differently, and what public sources leave open, is a switch in [`Settings`]; the
//! methods of `Company` are what a person at the SAP client does.
//!
//! # What no public source settles
//! These answers are the sandbox's own choice, so no client may lean on them: code 305 of an unknown company, code 206
//! of an unknown path, the codes of an inactive item, partner or warehouse (-10), of a quantity above the open one
//! (-10), of a taken or missing serial number (-10) and of an over-long text (-5002), `If-Match: *` (accepted), a
//! cancellation document's status (200), that a parent of a sales BOM closes with its last component, and that a copy
//! takes the exchange rate of its base.
//!
//! # What is not here
//! Bins, service documents, a `DocTotal` sent by the client (dropped), payments, counting and absolute postings, pick
//! lists, attachments, webhooks, `$apply`, `$expand` of navigation properties, arithmetic in cross joins,
//! `B1S-WCFCompatible` and `B1S-Schema`. Entities carry the properties that have a value, not all of their type.

mod actions;
mod batch;
mod bookkeeping;
mod books;
mod company;
mod crossjoin;
mod dispatch;
mod documents;
mod errors;
mod goods;
mod ingest;
mod items;
mod look;
mod metadata;
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
mod sql_tables;
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
pub use views::{DocumentView, LineView, TransferView};
