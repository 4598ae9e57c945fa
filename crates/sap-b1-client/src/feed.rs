//! Reading what changed, without gaps and without repetitions.

pub(crate) mod changing;
pub(crate) mod state;
pub(crate) mod walk;
