//! The multipart body of a batch request.

use super::{Operation, Part};
use crate::sap::route::Call;

/// The parts of the body; `None` when it is not whole.
pub(super) fn parts(call: &Call) -> Option<Vec<Part>> {
    let boundary = boundary(call.header("content-type")?)?;
    let body = String::from_utf8(call.body.clone()).ok()?;
    split(&body, &boundary)?.into_iter().map(part).collect()
}

fn part(text: &str) -> Option<Part> {
    let (head, body) = head_and_body(text)?;
    let headers = headers(head);
    let content_type = value(&headers, "content-type")?;
    if !content_type.to_ascii_lowercase().starts_with("multipart/mixed") {
        return operation(&headers, body).map(Part::Single);
    }
    let operations = split(body, &boundary(content_type)?)?.into_iter().map(|inner| {
        let (head, body) = head_and_body(inner)?;
        operation(&self::headers(head), body).filter(|operation| operation.method != "GET")
    });
    operations.collect::<Option<Vec<_>>>().map(Part::ChangeSet)
}

/// The request inside an `application/http` part: request line, headers, a blank line, body.
fn operation(outer: &[(String, String)], text: &str) -> Option<Operation> {
    let text = text.trim_start_matches(['\r', '\n']);
    let (head, body) = head_and_body(text).unwrap_or((text, ""));
    let (request_line, rest) = head.split_once('\n').unwrap_or((head, ""));
    let mut words = request_line.split_whitespace();
    let method = words.next()?.to_owned();
    let target: Vec<&str> = words.filter(|word| !word.starts_with("HTTP/")).collect();
    let headers = headers(rest);
    let content_id = value(outer, "content-id").or_else(|| value(&headers, "content-id")).map(str::to_owned);
    let body = body.trim_end_matches(['\r', '\n']).as_bytes().to_vec();
    Some(Operation { content_id, method, target: target.join("%20"), headers, body })
}

/// Splits at the boundary; the closing boundary must be there.
fn split<'a>(body: &'a str, boundary: &str) -> Option<Vec<&'a str>> {
    let delimiter = format!("--{boundary}");
    let (whole, _) = body.split_once(&format!("{delimiter}--"))?;
    let mut pieces = whole.split(delimiter.as_str());
    pieces.next()?;
    Some(pieces.map(|piece| piece.trim_start_matches(['\r', '\n'])).collect())
}

fn head_and_body(text: &str) -> Option<(&str, &str)> {
    let crlf = text.split_once("\r\n\r\n");
    let bare = text.split_once("\n\n");
    match (crlf, bare) {
        (Some(one), Some(two)) => Some(if one.0.len() <= two.0.len() { one } else { two }),
        (one, two) => one.or(two),
    }
}

fn headers(text: &str) -> Vec<(String, String)> {
    let pairs = text.lines().filter_map(|line| line.split_once(':'));
    pairs.map(|(name, value)| (name.trim().to_ascii_lowercase(), value.trim().to_owned())).collect()
}

fn value<'a>(headers: &'a [(String, String)], name: &str) -> Option<&'a str> {
    headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
}

fn boundary(content_type: &str) -> Option<String> {
    let (_, rest) = content_type.split_once("boundary=")?;
    let rest = rest.split(';').next()?.trim().trim_matches('"');
    (!rest.is_empty()).then(|| rest.to_owned())
}
