//! Entity tags: what a record's version looks like in `If-Match`.

use http::HeaderValue;
use sha1::{Digest, Sha1};
use std::fmt::{self, Write};

/// The tag of one version of a record, e.g. `W/"356A192B7913B04C54574D18C28D46E6395428AB"`.
///
/// It is the SHA-1 of the decimal `DataVersion`, in upper-case hexadecimal (verified on recorded traffic). It is computed here because the
/// server puts a wrong tag into rows of a `$select` read that leaves `DataVersion` out.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ETag(String);

impl ETag {
    /// The tag of this `DataVersion`.
    #[must_use]
    pub fn of_data_version(version: i64) -> Self {
        let digest = Sha1::digest(version.to_string().as_bytes());
        let mut tag = String::from("W/\"");
        for byte in digest {
            // Writing to a string cannot fail.
            let _ = write!(tag, "{byte:02X}");
        }
        tag.push('"');
        Self(tag)
    }

    /// A tag as the server sends it in a header. The `@odata.etag` of a row is none: with a `$select` it is wrong.
    #[must_use]
    pub fn read(header: &str) -> Option<Self> {
        let tag = header.trim();
        let hash = tag.strip_prefix("W/").unwrap_or(tag).strip_prefix('"')?.strip_suffix('"')?;
        let whole = hash.len() == 40 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
        whole.then(|| Self(tag.to_owned()))
    }

    /// The tag in the header of an answer with a whole record, in whatever form: other OData servers have their own.
    pub(crate) fn of_header(header: &str) -> Option<Self> {
        let tag = header.trim();
        let text = tag.strip_prefix("W/").unwrap_or(tag).strip_prefix('"')?.strip_suffix('"')?;
        (!text.contains('"')).then(|| Self(tag.to_owned()))
    }

    /// The tag as it stands in a header.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn to_header(&self) -> Option<HeaderValue> {
        HeaderValue::from_str(&self.0).ok()
    }
}

impl fmt::Display for ETag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_of_a_header_has_forty_digits() {
        let tag = r#"W/"356A192B7913B04C54574D18C28D46E6395428AB""#;
        assert_eq!(ETag::read(&format!(" {tag}")), Some(ETag::of_data_version(1)));
        for odd in ["", "1", r#"W/"1""#, "*", &tag[..42]] {
            assert_eq!(ETag::read(odd), None, "{odd}");
        }
        for tag in [r#"W/"1""#, r#""2026-03-01T10:00:00Z""#] {
            assert_eq!(ETag::of_header(tag).unwrap().as_str(), tag);
        }
        for odd in ["", "1", "*", r#"W/"1"#, r#""a", "b""#] {
            assert_eq!(ETag::of_header(odd), None, "{odd}");
        }
    }

    #[test]
    fn tags_are_those_of_recorded_traffic() {
        assert_eq!(ETag::of_data_version(3).as_str(), r#"W/"77DE68DAECD823BABBB58EDB1C8E14D7106E83BB""#);
        assert_eq!(ETag::of_data_version(1).as_str(), r#"W/"356A192B7913B04C54574D18C28D46E6395428AB""#);
    }
}
