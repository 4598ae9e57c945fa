//! What a request does to the server, declared where the request is made.

/// What repeating a request would do.
///
/// The retry decision is taken from this and from the failure, never from the HTTP verb: a `POST` may be a harmless query and a `PUT` may
/// erase somebody else's work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Effect {
    /// Changes nothing.
    Read,
    /// Writes a constant: sending it twice leaves the same state as sending it once.
    Replace,
    /// Idempotent only against the state it was computed from. After an unknown outcome, read again and recompute; never resend.
    Recheck,
    /// Makes a new record each time it is carried out. After an unknown outcome, look the record up; never resend blindly.
    Create,
}

impl Effect {
    /// Whether a request that may already have been carried out can be sent again as it is.
    #[must_use]
    pub const fn is_repeatable(self) -> bool {
        matches!(self, Self::Read | Self::Replace)
    }
}
