//! Several requests in one: `POST $batch`.

pub(crate) mod multipart;
pub(crate) mod operation;
pub(crate) mod outcome;
pub(crate) mod request;
pub(crate) mod response;
pub(crate) mod send;
