//! Which resource a request names: version, path segments with keys, query options.

use super::errors::Fault;
use super::odata::{Literal, split_outside};
use super::record::Record;
use crate::http::Request;
use serde_json::Value;

/// Version of the OData surface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Version {
    /// `/b1s/v1`, OData v3.
    V1,
    /// `/b1s/v2`, OData v4.
    V2,
}

impl Version {
    /// The path of the service root.
    pub(crate) const fn root(self) -> &'static str {
        match self {
            Self::V1 => "/b1s/v1",
            Self::V2 => "/b1s/v2",
        }
    }
}

/// One step of a path, e.g. `Orders(1)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Segment {
    pub(crate) name: String,
    /// What stands between the parentheses, when there are any.
    pub(crate) arguments: Option<String>,
}

/// One part of a key: `'x'` or `Code='x'`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct KeyPart {
    pub(crate) name: Option<String>,
    pub(crate) value: Literal,
}

/// One request to the OData surface.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub(crate) version: Version,
    pub(crate) method: String,
    pub(crate) segments: Vec<Segment>,
    /// The query, still percent-encoded.
    pub(crate) query: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
    /// Whether the request is a part of a `$batch`.
    pub(crate) in_batch: bool,
}

impl Call {
    /// Reads a request whose target starts with a service root; `None` when it does not.
    pub(crate) fn read(request: &Request) -> Option<Self> {
        let (version, rest) = service_root(request.path())?;
        let method = request.header("x-http-method-override").unwrap_or(&request.method).to_ascii_uppercase();
        Some(Self {
            version,
            method,
            segments: segments(&decoded(rest, false)),
            query: request.query().to_owned(),
            headers: request.headers.clone(),
            body: request.body.clone(),
            in_batch: false,
        })
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// Whether a switch header such as `B1S-ReplaceCollectionsOnPatch` says true.
    pub(crate) fn switch(&self, name: &str) -> bool {
        self.header(name).is_some_and(|value| value.eq_ignore_ascii_case("true"))
    }

    /// Whether the client wants 204 instead of the created entity.
    pub(crate) fn wants_no_content(&self) -> bool {
        self.header("prefer").is_some_and(|value| value.contains("return-no-content"))
    }

    /// The page size asked for by header.
    pub(crate) fn max_page_size(&self) -> Option<usize> {
        let preferred = self.header("prefer").and_then(|value| value.split_once("odata.maxpagesize="));
        let digits = preferred.map(|(_, rest)| rest.split([',', ';', ' ']).next().unwrap_or(rest));
        digits.or_else(|| self.header("b1s-pagesize"))?.trim().parse().ok()
    }

    /// The body as one JSON object; an empty body is an empty object.
    pub(crate) fn json(&self) -> Result<Record, Fault> {
        if self.body.iter().all(u8::is_ascii_whitespace) {
            return Ok(Record::new());
        }
        match serde_json::from_slice(&self.body) {
            Ok(Value::Object(record)) => Ok(record),
            _ => Err(Fault::malformed("Invalid JSON format")),
        }
    }

    /// The service root as an absolute address.
    pub(crate) fn base(&self, scheme: &str) -> String {
        format!("{scheme}://{}{}", self.header("host").unwrap_or("localhost:50000"), self.version.root())
    }
}

/// Splits a path into version and the rest after the service root.
pub(crate) fn service_root(path: &str) -> Option<(Version, &str)> {
    [Version::V2, Version::V1].into_iter().find_map(|version| {
        let rest = path.strip_prefix(version.root())?;
        (rest.is_empty() || rest.starts_with('/')).then(|| (version, rest.trim_start_matches('/')))
    })
}

/// Splits a decoded path at slashes outside quotes and parentheses.
pub(crate) fn segments(path: &str) -> Vec<Segment> {
    split_outside(path, '/').into_iter().filter(|part| !part.is_empty()).map(segment).collect()
}

fn segment(part: &str) -> Segment {
    let split = part.strip_suffix(')').and_then(|open| open.split_once('('));
    match split {
        Some((name, arguments)) => Segment { name: name.to_owned(), arguments: Some(arguments.to_owned()) },
        None => Segment { name: part.to_owned(), arguments: None },
    }
}

/// The parts of a key.
pub(crate) fn key_parts(arguments: &str) -> Result<Vec<KeyPart>, Fault> {
    split_outside(arguments, ',').into_iter().map(key_part).collect()
}

fn key_part(text: &str) -> Result<KeyPart, Fault> {
    let named = text.split_once('=').filter(|(name, _)| !name.contains('\''));
    let (name, value) = named.map_or((None, text), |(name, value)| (Some(name.trim().to_owned()), value));
    Ok(KeyPart { name, value: Literal::read(value.trim())? })
}

/// Percent-decodes; in a query `+` stands for a space.
pub(crate) fn decoded(text: &str, plus_is_space: bool) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'%' => bytes.push(hex_pair(&mut rest).unwrap_or(b'%')),
            b'+' if plus_is_space => bytes.push(b' '),
            other => bytes.push(other),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn hex_pair(rest: &mut std::str::Bytes<'_>) -> Option<u8> {
    let mut ahead = rest.clone();
    let pair = [ahead.next()?, ahead.next()?];
    let value = u8::from_str_radix(std::str::from_utf8(&pair).ok()?, 16).ok()?;
    *rest = ahead;
    Some(value)
}

/// Percent-encodes a key for a path.
pub(crate) fn encoded(text: &str) -> String {
    let keep = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte);
    text.bytes()
        .map(|byte| if keep(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Version, decoded, encoded, key_parts, segments, service_root};

    #[test]
    fn slashes_in_quotes_and_parentheses_do_not_split() {
        let path = segments(&decoded("Items('A%2FB')/Cancel", false));
        assert_eq!(path.len(), 2);
        assert_eq!(path[0].arguments.as_deref(), Some("'A/B'"));
        assert_eq!(segments("$crossjoin(Items,Items/ItemWarehouseInfoCollection)").len(), 1);
    }

    #[test]
    fn keys_are_named_or_not_and_double_their_quotes() {
        let parts = key_parts("TableName='O''R',FieldID=0").unwrap();
        assert_eq!(parts[0].name.as_deref(), Some("TableName"));
        assert_eq!(parts[0].value.as_text(), "O'R");
        assert_eq!(key_parts("'a=b,c'").unwrap()[0].value.as_text(), "a=b,c");
    }

    #[test]
    fn roots_are_case_sensitive() {
        assert_eq!(service_root("/b1s/v2/Orders"), Some((Version::V2, "Orders")));
        assert_eq!(service_root("/B1S/v2/Orders"), None);
        assert_eq!(encoded("A/B 中"), "A%2FB%20%E4%B8%AD");
    }
}
