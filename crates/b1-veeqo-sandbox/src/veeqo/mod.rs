//! One Veeqo account: a stateful world and the REST interface over it.
//!
//! People and channels act through the public functions of [`Account`]; programs act through [`handle`].

mod account;
mod api;
mod call;
mod directory;
mod limit;
mod merge;
mod money;
mod order;
mod orders;
mod page;
mod parcel;
mod parcels;
mod product;
mod products;
mod refused;
mod render;
mod returns;
mod settings;
mod shape;
mod stock;

pub use account::Account;
pub use api::handle;
pub use directory::{Channel, Customer, DeliveryMethod, Tag, Warehouse};
pub use order::{Address, LineItem, Note, Order, OrderReturn, Payment, ReturnLine, Stage};
pub use orders::{NewLine, NewOrder};
pub use parcel::{Allocation, AllocationLine, Shipment};
pub use product::{Product, Sellable, SellableKind, StockChange, StockEntry};
pub use products::NewProduct;
pub use refused::Refused;
pub use settings::{RateLimit, Settings};
