//! URL text: path segments and query strings, percent-encoded so that every Unicode string arrives as it was.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::borrow::Cow;
use std::fmt::{self, Display, Write};

/// Everything but RFC 3986's unreserved characters.
const STRICT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
/// As above, keeping what OData names and expressions are made of readable (`$select`, `(`, `'`, `,`).
const QUERY: &AsciiSet = &STRICT
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b',')
    .remove(b':')
    .remove(b'/')
    .remove(b'*')
    .remove(b'@')
    .remove(b'[')
    .remove(b']');

/// Percent-encodes one path segment or key: `/ # % + & ?`, spaces and non-ASCII included.
#[must_use]
pub fn encode_segment(text: &str) -> String {
    Cow::from(utf8_percent_encode(text, STRICT)).into_owned()
}

/// A query string under construction. Spaces become `%20`, never `+`, and `$` stays `$`, as OData servers expect.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query(String);

impl Query {
    /// An empty query.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds `name=value`.
    pub fn push(&mut self, name: &str, value: impl Display) {
        self.push_name(name);
        // Writing into a String cannot fail.
        let _ = write!(Encoded(&mut self.0), "{value}");
    }

    /// Adds `name=text`, as [`Query::push`] does of any value.
    pub fn push_text(&mut self, name: &str, text: &str) {
        self.0.reserve(name.len() + text.len() + 2);
        self.push_name(name);
        self.0.extend(utf8_percent_encode(text, QUERY));
    }

    fn push_name(&mut self, name: &str) {
        if !self.0.is_empty() {
            self.0.push('&');
        }
        self.0.extend(utf8_percent_encode(name, QUERY));
        self.0.push('=');
    }

    /// Adds `name=value` where there is a value.
    pub fn push_some(&mut self, name: &str, value: Option<impl Display>) {
        if let Some(value) = value {
            self.push(name, value);
        }
    }

    /// Whether nothing was added.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The encoded text, without a leading `?`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Encodes what is written to it.
struct Encoded<'q>(&'q mut String);

impl Write for Encoded<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.extend(utf8_percent_encode(text, QUERY));
        Ok(())
    }
}

/// A relative URL: path segments and a query.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Target {
    path: String,
    query: Query,
}

impl Target {
    /// A target from a path that is already URL text, e.g. `Orders(5)/Close`. A leading `/` is dropped: targets are relative to the base.
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        let mut path = path.into();
        let slashes = path.len() - path.trim_start_matches('/').len();
        path.drain(..slashes);
        Self { path, query: Query::new() }
    }

    /// Adds one path segment, encoded.
    #[must_use]
    pub fn segment(mut self, segment: impl Display) -> Self {
        if !self.path.is_empty() {
            self.path.push('/');
        }
        self.path.push_str(&encode_segment(&segment.to_string()));
        self
    }

    /// Replaces the query.
    #[must_use]
    pub fn with_query(mut self, query: Query) -> Self {
        self.query = query;
        self
    }

    /// The first word of the path, without a key: `Orders` of `Orders(5)/Close`.
    #[must_use]
    pub fn resource(&self) -> &str {
        self.path.split(['(', '/']).next().unwrap_or_default()
    }

    /// As it is joined to a base. The dot keeps a first segment such as `a:b` from being taken for a scheme.
    pub(crate) fn relative(&self) -> String {
        let (mark, query) = if self.query.is_empty() { ("", "") } else { ("?", self.query.as_str()) };
        ["./", &self.path, mark, query].concat()
    }

    /// The path, without the query: safe to log.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }
}

impl Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.path)?;
        if !self.query.is_empty() {
            f.write_char('?')?;
            f.write_str(self.query.as_str())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn query_keeps_dollar_and_never_writes_plus_for_space() {
        let mut query = Query::new();
        query.push("$filter", "ItemCode eq 'A+B/C#1%&'");
        query.push("n", 5);
        assert_eq!(query.as_str(), "$filter=ItemCode%20eq%20'A%2BB/C%231%25%26'&n=5");
    }

    #[test]
    fn segments_are_encoded_and_joined() {
        let target = Target::new("/sellables").segment("A/B #1").segment(7);
        assert_eq!(target.to_string(), "sellables/A%2FB%20%231/7");
    }
}
