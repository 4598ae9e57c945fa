//! Queries that are refused before they are sent.

/// A query asks for something that the server does not support or silently ignores.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum QueryRefused {
    /// Arithmetic in the filter of a plain set.
    #[error("'{term}' calculates, which the server does in a $crossjoin alone: use CrossJoin")]
    Arithmetic {
        /// What is calculated.
        term: String,
    },
    /// A path in the filter of a plain set, e.g. `DocumentLines/ItemCode`.
    #[error(
        "'{path}' looks into a collection, which the server does in a $crossjoin alone: use CrossJoin, or \
         CallOptions::unchecked for a server that can"
    )]
    Path {
        /// The path.
        path: String,
    },
    /// An option that has no meaning for this call.
    #[error("{option} means nothing here: {remedy}")]
    Option {
        /// The option.
        option: &'static str,
        /// What would be right.
        remedy: &'static str,
    },
}
