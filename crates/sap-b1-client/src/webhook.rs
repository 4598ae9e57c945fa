//! Webhooks: subscribing, answering, verifying, reading, and the same events by polling.

pub(crate) mod call;
pub(crate) mod event;
pub(crate) mod notification;
pub(crate) mod pull;
pub(crate) mod receive;
pub(crate) mod seen;
pub(crate) mod signature;
pub(crate) mod subscription;
