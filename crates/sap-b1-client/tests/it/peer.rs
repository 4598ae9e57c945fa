//! A Service Layer in small that speaks one version, in the shapes of that version, and refuses the words of the other.

use async_trait::async_trait;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use percent_encoding::percent_decode_str;
use rest_transport::testing::ManualClock;
use rest_transport::{HttpService, Response, Secret, SendError, WireRequest};
use sap_b1_client::{ServiceLayer, ServiceLayerVersion};
use serde_json::{Value, json};
use std::num::NonZeroU32;
use std::sync::{Arc, Mutex};

#[derive(Debug)]
pub(crate) struct Peer {
    version: ServiceLayerVersion,
    seen: Mutex<Vec<String>>,
}

/// Words that one version has and the other has not.
const OF_V1: [&str; 4] = ["$inlinecount=", "substringof(", "\"BatchNumber\":\"", "\"CountTime\":\"10:00\""];
const OF_V2: [&str; 4] = ["$count=", "contains(", "BatchNumberProperty", "\"CountTime\":\"10:00:00\""];

impl Peer {
    /// A connection to a peer of that version, two rows a page.
    pub(crate) fn connect(version: ServiceLayerVersion) -> (ServiceLayer, Arc<Self>) {
        let peer = Arc::new(Self { version, seen: Mutex::default() });
        let url = "https://b1.example.com:50000".parse().unwrap();
        let client = ServiceLayer::builder(&url, "SBODEMO", "manager", Secret::new("s3cret".to_owned()))
            .version(version)
            .service(peer.clone())
            .clock(Arc::new(ManualClock::default()))
            .page_size(NonZeroU32::new(2).unwrap())
            .build()
            .unwrap();
        (client, peer)
    }

    /// What was asked since the last time: verb, address behind the root, decoded, and body.
    pub(crate) fn asked(&self) -> Vec<String> {
        std::mem::take(&mut self.seen.lock().unwrap())
    }

    fn is_v1(&self) -> bool {
        self.version == ServiceLayerVersion::V1
    }

    fn answer(&self, request: &WireRequest) -> Response {
        let decode = |text: &str| percent_decode_str(text).decode_utf8().unwrap().into_owned();
        let Some(path) = request.url.path().strip_prefix(&format!("{}/", self.version.root())) else {
            return answer(404, "<html>Not Found</html>");
        };
        let path = decode(path);
        let query = request.url.query().map(decode).unwrap_or_default();
        let body = String::from_utf8_lossy(request.body.as_deref().unwrap_or_default()).into_owned();
        self.seen.lock().unwrap().push(format!("{} {path}?{query} {body}", request.method));
        let foreign = if self.is_v1() { OF_V2 } else { OF_V1 };
        if let Some(word) = foreign.into_iter().find(|word| query.contains(word) || body.contains(word)) {
            return self.refusal(400, -1000, &format!("{word} is no word of this version"));
        }
        self.route(request, &path, &query, &body)
    }

    fn route(&self, request: &WireRequest, path: &str, query: &str, body: &str) -> Response {
        match path {
            "Login" => {
                let login = json!({"SessionId": "abc", "Version": "1000310", "SessionTimeout": 30});
                return answer(200, &self.annotated("B1Sessions", login).to_string());
            }
            "$batch" => return self.batch(body),
            _ if path.ends_with("/$count") => return answer(200, "7"),
            _ if path.ends_with("/$value") => return answer(200, "bytes"),
            _ => {}
        }
        let is_record = path.ends_with(')') && !path.starts_with('$');
        let is_list = !path.contains(['(', '_']) || path.starts_with("$crossjoin") || path.ends_with("/List");
        match (&request.method, is_record || path.contains("404")) {
            (_, true) if path.contains("404") => {
                self.refusal(404, -2028, "No matching records found (ODBC -2028)")
            }
            (&Method::GET, true) => answer(200, &self.record(path).to_string()),
            (&Method::GET, false) if is_list => self.page(path, query),
            (&Method::POST, _) if path.ends_with("/List") => self.page(path, query),
            (&Method::POST, false) if is_list && !path.ends_with("Service") => self.created(request, path),
            (&Method::POST, false) if path.contains("PostQuery") => self.page("Orders", query),
            (&Method::GET | &Method::POST, false) if path.contains("_") => {
                answer(200, &self.record(path).to_string())
            }
            _ => answer(204, ""),
        }
    }

    fn annotated(&self, set: &str, mut record: Value) -> Value {
        let (name, form) =
            if self.is_v1() { ("odata.metadata", "@Element") } else { ("@odata.context", "$entity") };
        record[name] = format!("https://h{}/$metadata#{set}/{form}", self.version.root()).into();
        record
    }

    /// A record that is one of every set.
    fn record(&self, path: &str) -> Value {
        let set = path.split('(').next().unwrap_or_default();
        let (date, time) =
            if self.is_v1() { ("2026-03-01", "13:14") } else { ("2026-03-01T00:00:00Z", "13:14:00") };
        let batch = if self.is_v1() { "BatchNumber" } else { "BatchNumberProperty" };
        let mut record = json!({
            "ItemCode": "A/1", "CardCode": "C1", "DocEntry": 7, "DocumentEntry": 7, "AbsoluteEntry": 7, "SqlCode": "q",
            "Code": "x", "Name": "x", "WarehouseCode": "01", "DocDate": date, "UpdateDate": date, "UpdateTime": time,
            "DataVersion": 3, "DocTotal": 12.5, "DocumentStatus": "bost_Open", "LocalCurrency": "GBP", "SqlText": "SELECT 1",
            "DocumentLines": [{"LineNum": 0, "ItemCode": "A/1", "Quantity": 2.0, "BatchNumbers": [{batch: "B1", "Quantity": 2.0}]}],
            "ItemWarehouseInfoCollection": [{"WarehouseCode": "01", "InStock": 5.0}],
        });
        if path.starts_with("$crossjoin(Items") {
            record = json!({"Items": {"ItemCode": "A/1"}, "Items/ItemWarehouseInfoCollection": {"WarehouseCode": "01", "InStock": 5.0}});
        }
        self.annotated(set, record)
    }

    /// The only row of the first page, and a link to an empty second.
    fn page(&self, path: &str, query: &str) -> Response {
        let at = if self.is_v1() { "" } else { "@" };
        let second = query.contains("$skip=1") || query.replace("UpdateDate gt", "").contains(" gt ");
        let mut page = json!({"value": if second { vec![] } else { vec![self.record(path)] }});
        if !second {
            page[format!("{at}odata.nextLink")] = format!("{path}?$skip=1").into();
        }
        if query.contains("count=") {
            page[format!("{at}odata.count")] = if self.is_v1() { "41".into() } else { 41.into() };
        }
        answer(200, &page.to_string())
    }

    fn created(&self, request: &WireRequest, set: &str) -> Response {
        let quiet = request.headers.get("prefer").is_some_and(|prefer| prefer == "return-no-content");
        let mut made = if quiet { answer(204, "") } else { answer(201, &self.record(set).to_string()) };
        let key = if set.starts_with("U_") { "'x'" } else { "7" };
        let location = format!("https://inner:50000{}/{set}({key})", self.version.root());
        made.headers.insert("location", HeaderValue::from_str(&location).unwrap());
        made
    }

    fn refusal(&self, status: u16, code: i64, message: &str) -> Response {
        let error = if self.is_v1() {
            json!({"code": code, "message": {"lang": "en-us", "value": message}})
        } else {
            json!({"code": code.to_string(), "message": message})
        };
        answer(status, &json!({ "error": error }).to_string())
    }

    /// One change set of one write, or one read, carried out.
    fn batch(&self, body: &str) -> Response {
        assert!(body.contains(&format!(" {}/", self.version.root())), "{body}");
        let (outer, inner) = if self.is_v1() { ("", "Content-ID: 1\r\n") } else { ("Content-ID: 1\r\n", "") };
        let location = format!("Location: {}/Orders(7)\r\n", self.version.root());
        let answer_to_write = format!(
            "--set\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n{outer}\r\n\
             HTTP/1.1 204 No Content\r\n{inner}{location}\r\n\r\n--set--\r\n"
        );
        let answer_to_read = format!(
            "Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n\
             HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{}\r\n",
            self.record("Items")
        );
        let part = if body.contains("changeset") {
            format!("Content-Type: multipart/mixed;boundary=set\r\n\r\n{answer_to_write}")
        } else {
            answer_to_read
        };
        let mut response =
            answer(if self.is_v1() { 202 } else { 200 }, &format!("--all\r\n{part}\r\n--all--\r\n"));
        response.headers.insert(
            HeaderName::from_static("content-type"),
            HeaderValue::from_static("multipart/mixed;boundary=all"),
        );
        response
    }
}

fn answer(status: u16, body: &str) -> Response {
    Response::new(StatusCode::from_u16(status).unwrap(), HeaderMap::new(), body.to_owned())
}

#[async_trait]
impl HttpService for Peer {
    async fn send(&self, request: WireRequest) -> Result<Response, SendError> {
        Ok(self.answer(&request))
    }
}
