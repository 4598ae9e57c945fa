//! The newer endpoints of Veeqo speak JSON:API: their own media type, and records as `{"data": {"id", "type", "attributes"}}`.

use crate::endpoint::{DecodeError, decode_json};
use http::HeaderValue;
use http::header::ACCEPT;
use rest_transport::{Request, Response};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// Veeqo answers 415 where the `Accept` header lacks it.
const MEDIA_TYPE: HeaderValue = HeaderValue::from_static("application/vnd.api+json");

#[derive(Deserialize)]
struct Enveloped<T> {
    data: T,
}

/// Gives a request the media type and a body.
pub(crate) fn speak(request: Request, body: &Value) -> Request {
    request.body(MEDIA_TYPE, body.to_string()).header(ACCEPT, MEDIA_TYPE)
}

/// Reads the record of an answer.
pub(crate) fn decode_data<T: DeserializeOwned>(response: &Response) -> Result<T, DecodeError> {
    decode_json::<Enveloped<T>>(response).map(|answer| answer.data)
}

/// Reads a record as a plain object, whether it comes as one, as a JSON:API record or inside `data`.
pub(crate) fn decode_resource<T: DeserializeOwned>(response: &Response) -> Result<T, DecodeError> {
    let answer: Map<String, Value> = decode_json(response)?;
    let flat = Value::Object(flattened(answer)).to_string();
    decode_json(&Response::new(response.status, response.headers.clone(), flat))
}

fn flattened(mut record: Map<String, Value>) -> Map<String, Value> {
    if let Some(Value::Object(data)) = record.remove("data") {
        record = data;
    }
    if let Some(Value::Object(attributes)) = record.remove("attributes") {
        record.extend(attributes);
    }
    record
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::AllocationPackage;
    use rest_transport::testing::answer;

    #[test]
    fn a_record_is_read_in_all_its_wrappings() {
        for body in [
            r#"{"id":7,"allocation_id":5,"weight":2.5}"#,
            r#"{"id":"7","type":"allocation_package","attributes":{"allocation_id":5,"weight":2.5}}"#,
            r#"{"data":{"id":"7","type":"allocation_package","attributes":{"allocation_id":5,"weight":2.5}}}"#,
        ] {
            let package: AllocationPackage = decode_resource(&answer(200, body)).unwrap();
            assert_eq!((package.id, package.allocation_id.map(i64::from)), (Some(7), Some(5)), "{body}");
        }
        assert!(decode_resource::<AllocationPackage>(&answer(200, "[]")).is_err());
    }
}
