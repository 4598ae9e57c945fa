//! Several requests in one: `POST $batch`.

mod any_set;
mod cutter;
mod multipart;
pub(crate) mod operation;
pub(crate) mod outcome;
pub(crate) mod reader;
pub(crate) mod request;
mod response;
pub(crate) mod send;
pub(crate) mod stream;
