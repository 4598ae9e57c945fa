//! The grammar of `multipart/mixed`: boundaries, their lines, headers. Line breaks may be CRLF or LF; nothing that arrives makes it fail, it
//! only finds less.

/// Headers with lower-case names, and the rest.
pub(super) struct Message<'b> {
    pub(super) headers: Vec<(String, String)>,
    pub(super) rest: &'b [u8],
}

impl Message<'_> {
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// What a line is to a multipart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Delimiter {
    None,
    /// The next part begins.
    Next,
    /// There is no further part.
    End,
}

pub(super) fn delimiter(line: &[u8], boundary: &str) -> Delimiter {
    if !line.starts_with(b"--") {
        return Delimiter::None;
    }
    match line.trim_ascii_end().strip_prefix(b"--").and_then(|line| line.strip_prefix(boundary.as_bytes())) {
        Some(b"") if line.ends_with(b"\n") => Delimiter::Next,
        Some(b"--") => Delimiter::End,
        _ => Delimiter::None,
    }
}

/// The line break before a boundary belongs to the boundary.
pub(super) fn without_line_break(part: &[u8]) -> &[u8] {
    let part = part.strip_suffix(b"\n").unwrap_or(part);
    part.strip_suffix(b"\r").unwrap_or(part)
}

/// Reads header lines up to the first empty line.
pub(super) fn message(text: &[u8]) -> Message<'_> {
    let (mut headers, mut at) = (Vec::new(), 0);
    for line in text.split_inclusive(|byte| *byte == b'\n') {
        at += line.len();
        let line = String::from_utf8_lossy(line);
        let line = line.trim();
        if line.is_empty() {
            break;
        }
        if let Some((name, value)) = line.split_once(':') {
            headers.push((name.trim().to_ascii_lowercase(), value.trim().to_owned()));
        }
    }
    Message { headers, rest: text.get(at..).unwrap_or_default() }
}

/// The boundary named in a content type, quoted or not.
pub(super) fn boundary_of(content_type: &str) -> Option<&str> {
    let mut quoted = false;
    let parameters = content_type.split(|c| {
        quoted ^= c == '"';
        c == ';' && !quoted
    });
    let value = parameters.skip(1).find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        name.trim().eq_ignore_ascii_case("boundary").then(|| value.trim().trim_matches('"'))
    })?;
    (!value.is_empty()).then_some(value)
}

/// The boundary that a whole line names, for answers whose content type does not: at most 70 of the characters a boundary may have.
pub(super) fn boundary_of_line(line: &[u8]) -> Option<&str> {
    if !line.ends_with(b"\n") {
        return None;
    }
    let boundary = std::str::from_utf8(line).ok()?.trim_end().strip_prefix("--")?;
    let fits = boundary.chars().all(|c| c.is_ascii_alphanumeric() || "'()+_,-./:=? ".contains(c));
    (fits && (1..=70).contains(&boundary.len())).then_some(boundary)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn boundaries_are_found_in_header_or_line() {
        assert_eq!(boundary_of("multipart/mixed;boundary=x_1"), Some("x_1"));
        assert_eq!(boundary_of("multipart/mixed; charset=a; Boundary=\"x 1\""), Some("x 1"));
        assert_eq!(boundary_of("multipart/mixed; boundary=\"x;1\"; charset=a"), Some("x;1"));
        assert_eq!(boundary_of("application/json"), None);
        assert_eq!(boundary_of_line(b"--abc\r\n"), Some("abc"));
        assert_eq!((boundary_of_line(b"--abc"), boundary_of_line(b"--\n")), (None, None));
        assert_eq!((boundary_of_line(b"<html>\n"), boundary_of_line(b"-->\n")), (None, None));
    }

    proptest! {
        #[test]
        fn nothing_makes_it_panic(body in any::<Vec<u8>>(), content_type in any::<String>()) {
            let _ = (message(&body), boundary_of_line(&body), boundary_of(&content_type));
            let _ = delimiter(&body, &content_type);
        }
    }
}
