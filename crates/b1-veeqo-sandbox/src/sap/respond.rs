//! Headers every answer of the Service Layer has.

use super::route::Version;
use crate::http::Response;
use serde_json::Value;

/// A JSON answer.
pub(crate) fn json(status: u16, version: Version, body: &Value) -> Response {
    let mut bytes = body.to_string().into_bytes();
    bytes.push(b'\n');
    protocol(Response::new(status, bytes).with_header("Content-Type", content_type(version)), version)
}

/// An answer without a body, 204.
pub(crate) fn empty(version: Version) -> Response {
    protocol(Response::new(204, ""), version)
}

/// A page of the proxy in front, e.g. for a path it does not know.
pub(crate) fn html(status: u16, title: &str) -> Response {
    let page = format!(
        "<!DOCTYPE HTML PUBLIC \"-//IETF//DTD HTML 2.0//EN\">\n<html><head>\n<title>{status} {title}</title>\n</head><body>\n\
         <h1>{title}</h1>\n</body></html>\n"
    );
    Response::new(status, page).with_header("Content-Type", "text/html; charset=iso-8859-1")
}

/// An answer in plain text, as `/$count` and `QueryService_PostQuery` give.
pub(crate) fn plain(version: Version, body: String) -> Response {
    protocol(Response::new(200, body).with_header("Content-Type", "text/plain"), version)
}

/// The metadata document.
pub(crate) fn xml(version: Version, body: String) -> Response {
    protocol(Response::new(200, body).with_header("Content-Type", "application/xml;charset=utf-8"), version)
}

fn protocol(response: Response, version: Version) -> Response {
    match version {
        Version::V1 => response.with_header("DataServiceVersion", "3.0"),
        Version::V2 => response.with_header("OData-Version", "4.0"),
    }
}

const fn content_type(version: Version) -> &'static str {
    match version {
        Version::V1 => "application/json;odata=minimalmetadata;charset=utf-8",
        Version::V2 => "application/json;odata.metadata=minimal;charset=utf-8",
    }
}
