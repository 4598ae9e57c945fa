//! `multipart/mixed` bodies, cut into parts. Line breaks may be CRLF or LF; nothing that arrives makes it fail, it only finds less.

/// The parts of a body and whether its end mark was there.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Parts<'b> {
    pub(super) parts: Vec<&'b [u8]>,
    /// The end mark was there. Without it the last part may be cut off and is left out.
    pub(super) closed: bool,
}

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

/// Cuts a body at its boundary.
pub(super) fn split<'b>(body: &'b [u8], boundary: &str) -> Parts<'b> {
    let (mut parts, mut start, mut at) = (Vec::new(), None, 0);
    for line in body.split_inclusive(|byte| *byte == b'\n') {
        let mark = delimiter(line, boundary);
        if mark != Delimiter::None {
            if let Some(part) = start.and_then(|start: usize| body.get(start..at)) {
                parts.push(without_line_break(part));
            }
            if mark == Delimiter::End {
                return Parts { parts, closed: true };
            }
            start = Some(at + line.len());
        }
        at += line.len();
    }
    Parts { parts, closed: false }
}

#[derive(PartialEq, Eq)]
enum Delimiter {
    None,
    Next,
    End,
}

fn delimiter(line: &[u8], boundary: &str) -> Delimiter {
    match line.trim_ascii_end().strip_prefix(b"--").and_then(|line| line.strip_prefix(boundary.as_bytes())) {
        Some(b"") if line.ends_with(b"\n") => Delimiter::Next,
        Some(b"--") => Delimiter::End,
        _ => Delimiter::None,
    }
}

/// The line break before a boundary belongs to the boundary.
fn without_line_break(part: &[u8]) -> &[u8] {
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
    let mut parameters = content_type.split(';').skip(1);
    let value = parameters.find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        name.trim().eq_ignore_ascii_case("boundary").then(|| value.trim().trim_matches('"'))
    })?;
    (!value.is_empty()).then_some(value)
}

/// The boundary a body starts with, for answers whose content type does not name it.
pub(super) fn boundary_in(body: &[u8]) -> Option<&str> {
    let first = body.split(|byte| *byte == b'\n').find(|line| !line.trim_ascii().is_empty())?;
    let boundary = std::str::from_utf8(first).ok()?.trim().strip_prefix("--")?;
    (!boundary.is_empty()).then_some(boundary)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn parts_are_cut_at_either_line_break() {
        for body in ["--b\r\none\r\n--b\r\ntwo\n\r\n--b--\r\n", "--b\none\n--b\ntwo\n\n--b--"] {
            let found = split(body.as_bytes(), "b");
            assert!(found.closed, "{body:?}");
            assert_eq!(found.parts, [b"one".as_slice(), b"two\n"], "{body:?}");
        }
    }

    #[test]
    fn what_was_cut_off_is_left_out() {
        let found = split(b"--b\r\none\r\n--b\r\ntw", "b");
        assert_eq!(found, Parts { parts: vec![b"one".as_slice()], closed: false });
        assert_eq!(split(b"--b\r\none\r\n--b", "b"), Parts { parts: vec![], closed: false });
        assert_eq!(split(b"--b\r\none\r\n--b-", "b"), Parts { parts: vec![], closed: false });
    }

    #[test]
    fn boundaries_are_found_in_header_or_body() {
        assert_eq!(boundary_of("multipart/mixed;boundary=x_1"), Some("x_1"));
        assert_eq!(boundary_of("multipart/mixed; charset=a; Boundary=\"x 1\""), Some("x 1"));
        assert_eq!(boundary_of("application/json"), None);
        assert_eq!(boundary_in(b"\r\n--abc\r\n"), Some("abc"));
        assert_eq!(boundary_in(b"<html>"), None);
    }

    proptest! {
        #[test]
        fn nothing_makes_it_panic(body in any::<Vec<u8>>(), boundary in "[a-z]{0,3}") {
            let _ = split(&body, &boundary);
            let _ = message(&body);
            let _ = boundary_in(&body);
        }
    }
}
