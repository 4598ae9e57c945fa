//! The Service Layer's traps in raw HTTP.

mod batch;
mod documents;
mod drafts_and_totals;
mod errors;
mod invariants;
mod people;
mod query;
mod recorded;
mod rig;
mod sessions;
mod settings;
mod setup;
mod stock;
mod tracking;
mod writes;
