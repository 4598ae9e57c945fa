//! Tests that concern the workspace as a whole. They are in `it/`; this library is empty and carries their package.
