//! The Service Layer's traps in raw HTTP.

mod batch;
mod documents;
mod errors;
mod query;
mod rig;
mod sessions;
mod setup;
mod stock;
mod tracking;
mod writes;
