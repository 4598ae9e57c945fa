//! The multipart body of a batch response.

use super::{Answer, PartAnswer};
use crate::http::Response;
use crate::sap::route::Version;
use crate::sap::sha1::guid_like;
use jiff::Timestamp;

/// The response to the whole batch.
pub(super) fn response(version: Version, answers: &[PartAnswer], now: Timestamp) -> Response {
    let boundary = format!("batchresponse_{}", guid_like(&format!("batch {now}")));
    let mut body = String::new();
    for (index, answer) in answers.iter().enumerate() {
        body.push_str(&format!("--{boundary}\r\n"));
        match answer {
            PartAnswer::Single(answer) => write_operation(&mut body, version, answer),
            PartAnswer::ChangeSet(answers) => {
                let inner = format!("changesetresponse_{}", guid_like(&format!("change set {index} {now}")));
                body.push_str(&format!("Content-Type: multipart/mixed; boundary={inner}\r\n\r\n"));
                for answer in answers {
                    body.push_str(&format!("--{inner}\r\n"));
                    write_operation(&mut body, version, answer);
                }
                body.push_str(&format!("--{inner}--\r\n"));
            }
        }
    }
    body.push_str(&format!("--{boundary}--\r\n"));
    let (status, protocol) = match version {
        Version::V1 => (202, ("DataServiceVersion", "3.0")),
        Version::V2 => (200, ("OData-Version", "4.0")),
    };
    Response::new(status, body)
        .with_header("Content-Type", format!("multipart/mixed;boundary={boundary}"))
        .with_header(protocol.0, protocol.1)
}

/// One `application/http` part. v1 writes `Content-ID` behind the status line, v2 beside the outer headers.
fn write_operation(body: &mut String, version: Version, answer: &Answer) {
    let id = answer.content_id.as_ref().map(|id| format!("Content-ID: {id}\r\n")).unwrap_or_default();
    let (outer, inner) = match version {
        Version::V1 => (String::new(), id),
        Version::V2 => (id, String::new()),
    };
    let response = &answer.response;
    body.push_str(&format!(
        "Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n{outer}\r\n"
    ));
    body.push_str(&format!("HTTP/1.1 {} {}\r\n{inner}", response.status, reason(response.status)));
    let mut headers = response.headers.clone();
    if !response.body.is_empty() {
        headers.push(("Content-Length".to_owned(), response.body.len().to_string()));
    }
    headers.sort_by_key(|(name, _)| (name != "Content-Type", name.clone()));
    for (name, value) in headers {
        body.push_str(&format!("{name}: {value}\r\n"));
    }
    body.push_str(&format!("\r\n{}\r\n", String::from_utf8_lossy(&response.body)));
}

const fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        201 => "Created",
        204 => "No Content",
        401 => "Unauthorized",
        404 => "Not Found",
        412 => "Precondition Failed",
        502 => "Proxy Error",
        _ => "Bad Request",
    }
}
