#![doc = include_str!("../README.md")]

mod http;
pub mod sap;
pub mod veeqo;
mod world;

pub use http::{Request, Response};
pub use world::{Reply, Side, World, handle};
