//! Veeqo traps.
