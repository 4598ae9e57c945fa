//! Reading entities: one, a page of them, or their number.

use super::books::{Books, Env, Key};
use super::documents::Kind;
use super::errors::{Fault, Text};
use super::items;
use super::odata::{Cell, Options, Rules, compare, matches, window};
use super::record::Record;
use super::render::{entity, entity_tag};
use super::respond;
use super::route::{Call, Version};
use super::schema::{self, Shape};
use super::sets::EntitySet;
use super::user_tables::user_field;
use crate::http::Response;
use serde_json::{Value, json};
use std::borrow::Cow;

/// How the company compares text and time for this request.
pub(crate) fn rules(env: &Env<'_>, call: &Call) -> Rules {
    Rules {
        ignore_case: env.settings.case_insensitive || call.switch("b1s-caseinsensitive"),
        seconds: env.settings.seconds_in_time_filters,
    }
}

/// A property of a record of the type, for filters and sorting; unknown names are refused.
pub(crate) fn cell(books: &Books, type_name: &str, record: &Record, path: &str) -> Result<Cell, Fault> {
    let declared =
        schema::property(type_name, path).or_else(|| user_field(books, type_name, path).map(|found| found.0));
    let shape = match declared {
        Some(property) => property.shape,
        None if schema::knows(type_name) || path.starts_with("U_") => {
            return Err(Fault::refused(
                -1000,
                Text::InvalidProperty { name: path.to_owned(), of: type_name.to_owned() },
            ));
        }
        None => Shape::Text,
    };
    let value = record.get(path).cloned().unwrap_or(Value::Null);
    Ok(Cell { shape, value, minutes_only: path == "DocTime" })
}

/// The record with its computed properties, when any of the named ones (`None`: all) is computed.
fn completed<'a>(
    books: &Books,
    set: &EntitySet,
    record: &'a Record,
    wanted: Option<&[&str]>,
) -> Cow<'a, Record> {
    let computed = wanted.is_none_or(|names| names.iter().any(|name| items::COMPUTED.contains(name)));
    if set.name == "Items" && computed {
        Cow::Owned(items::with_stock(books, record))
    } else {
        Cow::Borrowed(record)
    }
}

/// Rows that meet the filter, sorted; sorted by key when the client does not say.
fn selected<'a>(
    env: &'a Env<'_>,
    call: &Call,
    set: &EntitySet,
    options: &Options,
) -> Result<Vec<Cow<'a, Record>>, Fault> {
    let rules = rules(env, call);
    let mut paths: Vec<&str> = options.filter.as_ref().map(super::odata::Expr::paths).unwrap_or_default();
    paths.extend(options.order.iter().map(|(name, _)| name.as_str()));
    for path in &paths {
        cell(env.books, &set.type_name, &Record::new(), path)?;
    }
    let mut rows = Vec::new();
    for (_, record) in env.books.rows(&set.name) {
        let row = completed(env.books, set, record, Some(&paths));
        let read = |path: &str| cell(env.books, &set.type_name, &row, path);
        let meets = options.filter.as_ref().map_or(Ok(true), |filter| matches(filter, rules, &read))?;
        if meets {
            rows.push(row);
        }
    }
    rows.sort_by(|left, right| {
        let orders = options.order.iter().map(|(name, descending)| {
            let side = |row: &Record| cell(env.books, &set.type_name, row, name).ok();
            let order = side(left)
                .zip(side(right))
                .map_or(std::cmp::Ordering::Equal, |(l, r)| compare(&l, &r, rules));
            if *descending { order.reverse() } else { order }
        });
        orders.fold(std::cmp::Ordering::Equal, std::cmp::Ordering::then)
    });
    Ok(rows)
}

fn check_select(env: &Env<'_>, set: &EntitySet, select: Option<&[String]>) -> Result<(), Fault> {
    select
        .into_iter()
        .flatten()
        .try_for_each(|name| cell(env.books, &set.type_name, &Record::new(), name).map(drop))
}

/// One page of a set.
pub(crate) fn list(env: &Env<'_>, call: &Call, set: &EntitySet) -> Result<Response, Fault> {
    let options = Options::read(&call.query)?;
    let select = options.select.as_deref();
    check_select(env, set, select)?;
    let rows = selected(env, call, set, &options)?;
    let total = rows.len();
    let page = window(call, env.settings, &set.name, total, options.skip, options.top);
    let wanted: Option<Vec<&str>> = select.map(|names| names.iter().map(String::as_str).collect());
    let value: Vec<Value> = rows
        .iter()
        .skip(page.skip)
        .take(page.take)
        .map(|row| {
            let row = completed(env.books, set, row, wanted.as_deref());
            Value::Object(entity(env.books, call.version, set, &row, select))
        })
        .collect();
    let context = format!("{}/$metadata#{}", call.base(&env.settings.scheme), set.name);
    let count = options.count.then_some(total);
    Ok(collection(call.version, &context, value, count, page.next, page.applied))
}

/// A collection body with its annotations.
pub(crate) fn collection(
    version: Version,
    context: &str,
    value: Vec<Value>,
    count: Option<usize>,
    next: Option<String>,
    applied: Option<usize>,
) -> Response {
    let (context_name, next_name) = match version {
        Version::V1 => ("odata.metadata", "odata.nextLink"),
        Version::V2 => ("@odata.context", "@odata.nextLink"),
    };
    let mut body = json!({ context_name: context, "value": value });
    if let Some(body) = body.as_object_mut() {
        if let Some(count) = count {
            match version {
                Version::V1 => body.insert("odata.count".to_owned(), count.to_string().into()),
                Version::V2 => body.insert("@odata.count".to_owned(), count.into()),
            };
        }
        if let Some(next) = next {
            body.insert(next_name.to_owned(), next.into());
        }
    }
    let response = respond::json(200, version, &body);
    match applied {
        Some(size) => response.with_header("Preference-Applied", format!("odata.maxpagesize={size}")),
        None => response,
    }
}

/// The number of rows, as bare text.
pub(crate) fn count(env: &Env<'_>, call: &Call, set: &EntitySet) -> Result<Response, Fault> {
    let options = Options::read(&call.query)?;
    Ok(respond::plain(call.version, selected(env, call, set, &options)?.len().to_string()))
}

/// One entity; without `$select` its tag stands in the header too.
pub(crate) fn one(env: &Env<'_>, call: &Call, set: &EntitySet, key: &Key) -> Result<Response, Fault> {
    let options = Options::read(&call.query)?;
    let select = options.select.as_deref();
    check_select(env, set, select)?;
    let record = env.books.get(&set.name, key).ok_or_else(Fault::not_found)?;
    Ok(single(env, call, set, record, select, 200))
}

/// The response that carries one entity.
pub(crate) fn single(
    env: &Env<'_>,
    call: &Call,
    set: &EntitySet,
    record: &Record,
    select: Option<&[String]>,
    status: u16,
) -> Response {
    let record = completed(env.books, set, record, None);
    let mut body = entity(env.books, call.version, set, &record, select);
    let base = call.base(&env.settings.scheme);
    let (name, kind) = match call.version {
        Version::V1 => ("odata.metadata", "@Element"),
        Version::V2 => ("@odata.context", "$entity"),
    };
    body.insert(name.to_owned(), format!("{base}/$metadata#{}/{kind}", set.name).into());
    let response = respond::json(status, call.version, &Value::Object(body));
    if set.etag && select.is_none() { response.with_header("ETag", entity_tag(&record)) } else { response }
}

/// The names of the entity sets.
pub(crate) fn service_document(env: &Env<'_>, call: &Call) -> Response {
    let user = env.books.rows("UserTablesMD").filter_map(|(key, _)| match key {
        Key::Text(name) => Some(format!("U_{name}")),
        Key::Int(_) => None,
    });
    let names = EntitySet::names().map(str::to_owned).chain(user);
    let value = names.map(|name| json!({ "name": name, "kind": "EntitySet", "url": name })).collect();
    let context = format!("{}/$metadata", call.base(&env.settings.scheme));
    collection(call.version, &context, value, None, None, None)
}

/// The kind of a document set.
pub(crate) const fn kind_of(set: &EntitySet) -> Option<Kind> {
    match set.writes {
        super::sets::Writes::Documents(kind) => Some(kind),
        _ => None,
    }
}
