//! `$crossjoin(A,B)`: rows of two sets, or of a set and one of its collections.

use super::books::Env;
use super::errors::{Fault, Text};
use super::odata::{Cell, Expr, Operand, Options, Rules, compare, matches, split_outside, window};
use super::read::{cell, collection, rules};
use super::record::{Fields, Record};
use super::render::typed;
use super::route::{Call, segments};
use super::schema::{Shape, property};
use super::sets::EntitySet;
use super::{items, route};
use crate::http::Response;
use serde_json::{Map, Value};
use std::cmp::Ordering;

/// One side of a join: its name in the query, its type and what is selected of it.
struct Side {
    name: String,
    type_name: String,
    select: Vec<String>,
}

/// Answers `GET $crossjoin(…)`.
pub(crate) fn get(env: &Env<'_>, call: &Call, arguments: &str) -> Result<Response, Fault> {
    if call.method != "GET" {
        return Err(Fault::refused(-5006, Text::NotSupported));
    }
    answer(env, call, arguments)
}

/// Answers `QueryService_PostQuery`, the same by body; its content type is text.
pub(crate) fn post(env: &Env<'_>, call: &Call) -> Result<Response, Fault> {
    let body = call.json()?;
    let path = body.text("QueryPath").unwrap_or_default();
    let parsed = segments(path);
    let arguments = match parsed.as_slice() {
        [only] if only.name == "$crossjoin" => only.arguments.clone().unwrap_or_default(),
        _ => return Err(invalid()),
    };
    let query = body.text("QueryOption").unwrap_or_default();
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let encoded: Vec<String> =
        pairs.map(|(name, value)| format!("{name}={}", route::encoded(value))).collect();
    let inner = Call { query: encoded.join("&"), ..call.clone() };
    let mut response = answer(env, &inner, &arguments)?;
    for (name, value) in &mut response.headers {
        if name == "Content-Type" {
            "text/plain".clone_into(value);
        }
    }
    Ok(response)
}

const fn invalid() -> Fault {
    Fault::refused(-1000, Text::InvalidCrossjoin)
}

fn answer(env: &Env<'_>, call: &Call, arguments: &str) -> Result<Response, Fault> {
    let options = Options::read(&call.query)?;
    let names: Vec<&str> = arguments.split(',').map(str::trim).collect();
    let [left, right] = names.as_slice() else { return Err(invalid()) };
    let expand = options.expand.clone().ok_or_else(invalid)?;
    let sides = [side(env, left, &expand)?, side(env, right, &expand)?];
    let pairs = pairs(env, &sides, options.filter.as_ref())?;
    let rules = rules(env, call);
    let mut rows = Vec::new();
    for pair in &pairs {
        let read = |path: &str| joined_cell(env, &sides, pair, path);
        if options.filter.as_ref().map_or(Ok(true), |filter| matches(filter, rules, &read))? {
            rows.push(pair);
        }
    }
    rows.sort_by(|left, right| sorted(env, &sides, &options, rules, left, right));
    let path = format!("$crossjoin({arguments})");
    let page = window(call, env.settings, &path, rows.len(), options.skip, options.top);
    let shown = rows.iter().skip(page.skip).take(page.take).map(|pair| joined(env, call, &sides, pair));
    let context = format!("{}/$metadata#Collection(Edm.ComplexType)", call.base(&env.settings.scheme));
    let count = options.count.then_some(rows.len());
    Ok(collection(call.version, &context, shown.collect(), count, page.next, page.applied))
}

fn side(env: &Env<'_>, name: &str, expand: &str) -> Result<Side, Fault> {
    let set = EntitySet::find(env.books, name.split('/').next().unwrap_or(name)).ok_or_else(invalid)?;
    let type_name = match name.split_once('/') {
        None => set.type_name.to_string(),
        Some((_, rows)) => match property(&set.type_name, rows).map(|property| property.shape) {
            Some(Shape::Rows(of)) => of.to_owned(),
            _ => return Err(invalid()),
        },
    };
    let listed = split_outside(expand, ',').into_iter().map(str::trim);
    let ours = listed
        .filter_map(|part| part.strip_prefix(name)?.strip_prefix("($select=")?.strip_suffix(')'))
        .next();
    let select: Vec<String> =
        ours.unwrap_or_default().split(',').map(|part| part.trim().to_owned()).collect();
    let select: Vec<String> = select.into_iter().filter(|part| !part.is_empty()).collect();
    for name in &select {
        cell(env.books, &type_name, &Record::new(), name)?;
    }
    Ok(Side { name: name.to_owned(), type_name, select })
}

type Pair = (Record, Record);

/// The pairs to look at. A condition that ties rows to their own parent keeps the join small; without it every row
/// meets every parent, as on the server.
fn pairs(env: &Env<'_>, sides: &[Side; 2], filter: Option<&Expr>) -> Result<Vec<Pair>, Fault> {
    let [left, right] = sides;
    let parents: Vec<Record> =
        env.books.rows(&left.name).map(|(_, row)| complete(env, &left.name, row)).collect();
    let Some((parent, rows)) = right.name.split_once('/') else {
        let others: Vec<Record> =
            env.books.rows(&right.name).map(|(_, row)| complete(env, &right.name, row)).collect();
        return Ok(every(&parents, &others));
    };
    if parent != left.name {
        return Err(invalid());
    }
    let children = |record: &Record| -> Vec<Record> { record.rows(rows).into_iter().cloned().collect() };
    if filter.is_some_and(|filter| ties(filter, left, right)) {
        let own = parents.into_iter().flat_map(|record| {
            let rows = children(&record);
            rows.into_iter().map(move |row| (record.clone(), row))
        });
        return Ok(own.collect());
    }
    let all: Vec<Record> = parents.iter().flat_map(children).collect();
    Ok(every(&parents, &all))
}

fn every(left: &[Record], right: &[Record]) -> Vec<Pair> {
    left.iter().flat_map(|one| right.iter().map(move |other| (one.clone(), other.clone()))).collect()
}

fn complete(env: &Env<'_>, set: &str, record: &Record) -> Record {
    if set == "Items" { items::with_stock(env.books, record) } else { record.clone() }
}

/// Whether a condition equates the parent's key with the same property of the row.
fn ties(filter: &Expr, left: &Side, right: &Side) -> bool {
    let key_of =
        |path: &str, side: &Side| path.strip_prefix(&side.name)?.strip_prefix('/').map(str::to_owned);
    filter.conjuncts().into_iter().any(|part| match part {
        Expr::Compare(Operand::Path(one), super::odata::Relation::Eq, Operand::Path(two)) => {
            let (row, parent) = if one.starts_with(&right.name) { (one, two) } else { (two, one) };
            let keys = key_of(row, right).zip(key_of(parent, left));
            keys.is_some_and(|(row, parent)| row == parent && matches!(row.as_str(), "ItemCode" | "DocEntry"))
        }
        _ => false,
    })
}

fn sorted(
    env: &Env<'_>,
    sides: &[Side; 2],
    options: &Options,
    rules: Rules,
    left: &Pair,
    right: &Pair,
) -> Ordering {
    let orders = options.order.iter().map(|(path, descending)| {
        let side = |pair: &Pair| joined_cell(env, sides, pair, path).ok();
        let order = side(left).zip(side(right)).map_or(Ordering::Equal, |(l, r)| compare(&l, &r, rules));
        if *descending { order.reverse() } else { order }
    });
    orders.fold(Ordering::Equal, Ordering::then)
}

fn joined_cell(env: &Env<'_>, sides: &[Side; 2], pair: &Pair, path: &str) -> Result<Cell, Fault> {
    let [left, right] = sides;
    for (side, record) in [(right, &pair.1), (left, &pair.0)] {
        if let Some(name) = path.strip_prefix(&side.name).and_then(|rest| rest.strip_prefix('/')) {
            return cell(env.books, &side.type_name, record, name);
        }
    }
    Err(invalid())
}

fn joined(env: &Env<'_>, call: &Call, sides: &[Side; 2], pair: &Pair) -> Value {
    let [left, right] = sides;
    let pick = |side: &Side, record: &Record| {
        let chosen: Record = if side.select.is_empty() {
            record.clone()
        } else {
            side.select
                .iter()
                .map(|name| (name.clone(), record.get(name).cloned().unwrap_or_default()))
                .collect()
        };
        Value::Object(typed(env.books, call.version, &side.type_name, &chosen))
    };
    let mut row = Map::new();
    row.insert(left.name.clone(), pick(left, &pair.0));
    row.insert(right.name.clone(), pick(right, &pair.1));
    Value::Object(row)
}
