//! What can go wrong, and what helps.

use std::path::PathBuf;

/// Metadata cannot be turned into a module.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A file cannot be read or written.
    #[error("{} cannot be {action}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// `read` or `written`.
        action: &'static str,
        /// Why not.
        #[source]
        source: std::io::Error,
    },
    /// The metadata is no well-formed XML.
    #[error(
        "{file}, line {line}: this is no well-formed XML; save the answer to GET /b1s/v2/$metadata unchanged"
    )]
    Xml {
        /// The file.
        file: String,
        /// The line, from 1.
        line: usize,
        /// What the parser says.
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// An element lacks an attribute that gives it its meaning.
    #[error(
        "{file}, line {line}: <{element}> has no attribute {attribute}; is this the $metadata of a Service Layer?"
    )]
    Attribute {
        /// The file.
        file: String,
        /// The line, from 1.
        line: usize,
        /// The element.
        element: String,
        /// The attribute.
        attribute: &'static str,
    },
    /// The file is XML, but declares no types.
    #[error(
        "{file} declares no types; a $metadata document has <EntityType> elements in a <Schema> (an answer to a request without a session has not)"
    )]
    NoTypes {
        /// The file.
        file: String,
    },
    /// A property, a set or a list refers to a type that nothing declares.
    #[error(
        "{user} refers to {name}, which no metadata declares; give the whole document, or a second --metadata that has it"
    )]
    Unknown {
        /// Who refers.
        user: String,
        /// To what.
        name: String,
    },
    /// A primitive type that has no counterpart here.
    #[error(
        "{user} is of type {name}, which this tool does not know; please report it with the line of the metadata"
    )]
    Primitive {
        /// The property.
        user: String,
        /// The type.
        name: String,
    },
    /// A table has no such column, or a line of it has too few.
    #[error("{file}, line {line}: {problem}")]
    Table {
        /// The file.
        file: String,
        /// The line, from 1.
        line: usize,
        /// What is wrong and what would be right.
        problem: String,
    },
    /// Nothing is left to generate.
    #[error(
        "this metadata has no user-defined fields, tables or objects; name sets with --types, or write --types all"
    )]
    Nothing,
    /// What stands there is not what would be generated.
    #[error("{} is not what this metadata makes; generate it anew", path.display())]
    Stale {
        /// The file.
        path: PathBuf,
    },
}
