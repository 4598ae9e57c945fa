//! Requests and responses as plain values: the sandbox's core never touches a socket.

/// One HTTP request as a side receives it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Request {
    /// Verb in capitals, e.g. `GET`.
    pub method: String,
    /// Path and query exactly as sent (still percent-encoded), e.g. `/b1s/v2/Items('A%2FB')?$select=ItemCode`.
    pub target: String,
    /// Header names in lower case with their values, in order.
    pub headers: Vec<(String, String)>,
    /// Body bytes, empty when none was sent.
    pub body: Vec<u8>,
}

impl Request {
    /// First value of a header, by lower-case name.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    /// The path part of the target, still percent-encoded.
    #[must_use]
    pub fn path(&self) -> &str {
        self.target.split_once('?').map_or(self.target.as_str(), |(path, _)| path)
    }

    /// The query part of the target, still percent-encoded; empty when there is none.
    #[must_use]
    pub fn query(&self) -> &str {
        self.target.split_once('?').map_or("", |(_, query)| query)
    }
}

/// One HTTP response as a side answers it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Response {
    /// Status code.
    pub status: u16,
    /// Header names and values in the order they are sent.
    pub headers: Vec<(String, String)>,
    /// Body bytes.
    pub body: Vec<u8>,
}

impl Response {
    /// A response without headers.
    #[must_use]
    pub fn new(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self { status, headers: Vec::new(), body: body.into() }
    }

    /// The same response with one more header.
    #[must_use]
    pub fn with_header(mut self, name: &str, value: impl Into<String>) -> Self {
        self.headers.push((name.to_owned(), value.into()));
        self
    }
}
