//! A Service Layer in memory: one set, whose records it merges as the real one does. What is read-only there, it drops without a word.

use super::read_only::READ_ONLY;
use crate::recorded::shared;
use async_trait::async_trait;
use http::{HeaderMap, HeaderValue, Method};
use percent_encoding::percent_decode_str;
use rest_transport::testing::{ManualClock, answer};
use rest_transport::{HttpService, Response, Secret, SendError, WireRequest};
use sap_b1_client::{OtherProperties, ServiceLayer};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

#[derive(Clone, Debug)]
pub(crate) struct Store(Arc<Mutex<State>>);

#[derive(Debug)]
struct State {
    set: &'static str,
    record: &'static str,
    keys: Vec<&'static str>,
    rows: BTreeMap<String, OtherProperties>,
    schema: Schema,
    next: i64,
}

/// What is read-only, and of which type rows are.
#[derive(Debug, Default)]
struct Schema {
    read_only: BTreeSet<(String, String)>,
    of: BTreeMap<(String, String), String>,
}

impl Schema {
    fn new() -> Self {
        let own = READ_ONLY.iter().flat_map(|(record, names)| names.iter().map(move |name| (record, *name)));
        let read_only = own.map(|(record, name)| ((*record).to_owned(), name.to_owned())).collect();
        let mut schema = Self { read_only, of: BTreeMap::new() };
        schema.of.insert(("Document".into(), "DocumentLines".into()), "DocumentLine".into());
        for line in shared("schema/fields_v1_v2.tsv").unwrap_or_default().lines().skip(1) {
            let cells: Vec<&str> = line.split('\t').collect();
            let key = (cells[0].to_owned(), cells[2].to_owned());
            if cells[7] == "false" {
                schema.read_only.insert(key.clone());
            }
            let of = cells[5].trim_start_matches("Collection(").trim_end_matches(')');
            schema.of.insert(key, of.to_owned());
        }
        schema
    }

    /// What of a record is kept.
    fn kept(&self, record: &str, value: Value) -> Value {
        match value {
            Value::Array(rows) => rows.into_iter().map(|row| self.kept(record, row)).collect(),
            Value::Object(object) => {
                let kept = object.into_iter().filter_map(|(name, value)| {
                    let key = (record.to_owned(), name);
                    if self.read_only.contains(&key) {
                        return None;
                    }
                    let of = self.of.get(&key).map(String::as_str).unwrap_or_default();
                    Some((key.1, self.kept(of, value)))
                });
                Value::Object(kept.collect())
            }
            plain => plain,
        }
    }
}

impl Store {
    /// A set that is empty. Keys that are not sent are numbered.
    pub(crate) fn new(set: &'static str, record: &'static str, keys: &[&'static str]) -> Self {
        let (rows, schema) = (BTreeMap::new(), Schema::new());
        Self(Arc::new(Mutex::new(State { set, record, keys: keys.to_vec(), rows, schema, next: 1 })))
    }

    pub(crate) fn client(&self) -> ServiceLayer {
        let url = "https://b1.example.com:50000".parse().unwrap();
        ServiceLayer::builder(&url, "SBODEMO", "manager", Secret::new("s3cret".to_owned()))
            .service(Arc::new(self.clone()))
            .clock(Arc::new(ManualClock::default()))
            .build()
            .unwrap()
    }
}

impl State {
    fn path(&self, record: &OtherProperties) -> String {
        let text = |value: &Value| match value {
            Value::String(text) => format!("'{}'", text.replace('\'', "''")),
            number => number.to_string(),
        };
        let parts: Vec<String> = match self.keys.as_slice() {
            [one] => vec![text(&record[*one])],
            more => more.iter().map(|key| format!("{key}={}", text(&record[*key]))).collect(),
        };
        format!("{}({})", self.set, parts.join(","))
    }

    fn answer(&mut self, request: &WireRequest) -> Response {
        let path = request.url.path().strip_prefix("/b1s/v2/").unwrap();
        let path = percent_decode_str(path).decode_utf8().unwrap().into_owned();
        let body = request.body.as_deref().filter(|body| !body.is_empty());
        let body = body.map(|body| self.schema.kept(self.record, serde_json::from_slice(body).unwrap()));
        let Some(Value::Object(sent)) = body.or_else(|| Some(json!({}))) else { panic!("an object") };
        match request.method {
            Method::POST if path == "Login" => answer(200, crate::script::LOGIN),
            Method::POST if path == self.set => self.create(sent),
            Method::GET if path == self.set => {
                answer(200, json!({"value": self.rows.values().collect::<Vec<_>>()}).to_string())
            }
            _ if !self.rows.contains_key(&path) => {
                let error =
                    json!({"error": {"code": "-2028", "message": "No matching records found (ODBC -2028)"}});
                answer(404, error.to_string())
            }
            Method::GET => answer(200, json!(self.rows[&path]).to_string()),
            Method::PATCH => {
                self.rows.get_mut(&path).unwrap().extend(sent);
                answer(204, "")
            }
            Method::DELETE => {
                self.rows.remove(&path);
                answer(204, "")
            }
            ref other => panic!("{other} is not foreseen"),
        }
    }

    fn create(&mut self, mut record: OtherProperties) -> Response {
        for key in &self.keys {
            record.entry(*key).or_insert_with(|| json!(self.next));
        }
        self.next += 1;
        let path = self.path(&record);
        let body = json!(record).to_string();
        self.rows.insert(path.clone(), record);
        let mut created = answer(201, body);
        created.headers = HeaderMap::new();
        let location = format!("https://b1.example.com:50000/b1s/v2/{path}");
        created.headers.insert("location", HeaderValue::from_str(&location).unwrap());
        created
    }
}

#[async_trait]
impl HttpService for Store {
    async fn send(&self, request: WireRequest) -> Result<Response, SendError> {
        Ok(self.0.lock().unwrap().answer(&request))
    }
}
