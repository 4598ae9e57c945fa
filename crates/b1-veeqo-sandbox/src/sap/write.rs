//! Creating, changing and deleting entities.

use super::books::{Env, Key};
use super::documents::{self, Created, Kind};
use super::errors::{Fault, Text};
use super::ingest::accept;
use super::read::single;
use super::record::{Fields, Record};
use super::render::entity_tag;
use super::route::Call;
use super::sets::{EntitySet, Writes};
use super::{items, partners, respond, sql_queries, transfers, user_tables};
use crate::http::Response;

/// How a body meets the stored entity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    /// `PATCH`.
    Merge,
    /// `PUT`: what the body leaves out falls to its default.
    Replace,
}

/// Creates an entity.
pub(crate) fn create(env: &mut Env<'_>, call: &Call, set: &EntitySet) -> Result<Response, Fault> {
    let body = accept(env, call.version, &set.type_name, call.json()?)?;
    let record = match set.writes {
        Writes::Documents(Kind::Draft) => documents::create_draft(env, body)?,
        Writes::Documents(kind) => match documents::create(env, kind, body, false)? {
            Created::Document(record) => record,
            Created::Draft(draft) => return drafted(env, call, Kind::Draft.set(), &draft),
        },
        Writes::Transfers if env.settings.approval_for_transfers => {
            let draft = transfers::store_draft(env, body);
            return drafted(env, call, transfers::DRAFTS, &draft);
        }
        Writes::Transfers => transfers::create(env, body)?,
        Writes::Items => items::create(env, body)?,
        Writes::Plain => {
            if set.name == "SQLQueries" {
                sql_queries::check(env, &body)?;
            }
            partners::create(env, set, body)?
        }
        Writes::UserTables => user_tables::create_table(env, body)?,
        Writes::UserFields => user_tables::create_field(env, body)?,
        Writes::UserRows => user_tables::create_row(env, set, body)?,
        Writes::Changes | Writes::Never => return Err(Fault::refused(-5006, Text::NotSupported)),
    };
    Ok(created(env, call, set, &record))
}

fn created(env: &Env<'_>, call: &Call, set: &EntitySet, record: &Record) -> Response {
    let address = set.address(record);
    if call.wants_no_content() {
        return no_content(call, &address);
    }
    let location = format!("{}/{address}", call.base(&env.settings.scheme));
    single(env, call, set, record, None, 201).with_header("Location", location)
}

fn no_content(call: &Call, address: &str) -> Response {
    respond::empty(call.version)
        .with_header("Location", format!("{}/{address}", call.version.root()))
        .with_header("Preference-Applied", "return-no-content")
}

/// An approval procedure kept a draft: "no matching records" although it exists, or 204 with the draft's address.
fn drafted(env: &Env<'_>, call: &Call, set: &str, draft: &Record) -> Result<Response, Fault> {
    let set = EntitySet::find(env.books, set).ok_or_else(Fault::not_found)?;
    if call.wants_no_content() {
        return Ok(no_content(call, &set.address(draft)));
    }
    Ok(Fault::unknown_reference().response(env.settings, call.version))
}

/// Refuses when `If-Match` names another version. Inside a batch the server does not look.
pub(crate) fn check_tag(env: &Env<'_>, call: &Call, set: &EntitySet, key: &Key) -> Result<(), Fault> {
    let record = env.books.get(&set.name, key).ok_or_else(Fault::not_found)?;
    let looked_at = set.etag && (!call.in_batch || env.settings.etag_in_batch);
    let stale = call.header("if-match").is_some_and(|tag| tag != "*" && tag != entity_tag(record));
    if looked_at && stale { Err(Fault::new(412, -2039, Text::Modified)) } else { Ok(()) }
}

/// Changes an entity.
pub(crate) fn change(
    env: &mut Env<'_>,
    call: &Call,
    set: &EntitySet,
    key: &Key,
    mode: Mode,
) -> Result<Response, Fault> {
    check_tag(env, call, set, key)?;
    let body = accept(env, call.version, &set.type_name, call.json()?)?;
    let replace = mode == Mode::Replace || call.switch("b1s-replacecollectionsonpatch");
    match (set.writes, key) {
        (Writes::Documents(kind), Key::Int(entry)) => {
            let stored = env.books.get(&set.name, key).ok_or_else(Fault::not_found)?;
            let body = if mode == Mode::Replace { documents::cleared_header(stored, &body) } else { body };
            documents::change(env, kind, *entry, body, replace)?;
        }
        (Writes::Items, Key::Text(code)) => items::change(env, code, body, replace)?,
        (Writes::Plain | Writes::Changes | Writes::UserRows | Writes::UserFields | Writes::Transfers, _) => {
            partners::change(env, set, key, body, replace)?;
        }
        _ => return Err(Fault::refused(-5006, Text::NotSupported)),
    }
    Ok(respond::empty(call.version))
}

/// Deletes an entity; documents never go.
pub(crate) fn delete(env: &mut Env<'_>, call: &Call, set: &EntitySet, key: &Key) -> Result<Response, Fault> {
    check_tag(env, call, set, key)?;
    match (set.writes, key) {
        (Writes::Items, Key::Text(code)) => items::delete(env, code)?,
        (Writes::Plain, _) => partners::delete(env, set, key)?,
        (Writes::UserRows | Writes::UserFields | Writes::UserTables | Writes::Documents(Kind::Draft), _) => {
            env.books.remove(&set.name, key);
        }
        _ => return Err(Fault::refused(-5006, Text::NotSupported)),
    }
    Ok(respond::empty(call.version))
}

/// The entry number in a body such as `{"Document":{"DocEntry":"3"}}`.
pub(crate) fn entry_in(body: &Record) -> Result<i64, Fault> {
    let document = body.get("Document").and_then(serde_json::Value::as_object);
    document
        .and_then(|document| document.int("DocEntry"))
        .ok_or_else(|| Fault::malformed("DocEntry is missing"))
}
