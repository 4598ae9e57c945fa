//! Service Layer traps.
