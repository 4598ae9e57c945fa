//! `SQLQueries('x')/List`: stored queries over the few stock tables an integration asks for.

use super::books::{Env, Key};
use super::errors::{Fault, Text};
use super::odata::window;
use super::read::collection;
use super::record::{Fields, Record, decimal_of};
use super::route::{Call, decoded};
use super::sql_tables::joined_rows;
use crate::http::Response;
use rust_decimal::Decimal;
use serde_json::Value;
use std::collections::BTreeMap;

/// Refuses a query the parser or the list of allowed tables does not take, before it is stored.
pub(crate) fn check(env: &Env<'_>, query: &Record) -> Result<(), Fault> {
    let select = Select::parse(query.text("SqlText").unwrap_or_default())?;
    joined_rows(env, &select.tables).map(drop)
}

/// Runs a stored query. Parameters come in the query, or as `ParamList` of the body.
pub(crate) fn list(env: &Env<'_>, call: &Call, key: &Key, arguments: &str) -> Result<Response, Fault> {
    let stored = env.books.get("SQLQueries", key).ok_or_else(Fault::not_found)?;
    let text = stored.text("SqlText").unwrap_or_default().to_owned();
    let select = Select::parse(&text)?;
    let parameters = parameters(call)?;
    let mut rows = Vec::new();
    for row in joined_rows(env, &select.tables)? {
        if select.meets(&row, &parameters)? {
            rows.push(select.pick(&row)?);
        }
    }
    let skip = super::odata::Options::read(&call.query)?.skip;
    let path = format!("SQLQueries({arguments})/List");
    let page = window(call, env.settings, &path, rows.len(), skip, None);
    let shown: Vec<Value> = rows.into_iter().skip(page.skip).take(page.take).map(Value::Object).collect();
    let context = format!("{}/$metadata#SAPB1.SQLQueryResult", call.base(&env.settings.scheme));
    let mut response = collection(call.version, &context, shown, None, page.next, page.applied);
    if let Ok(Value::Object(mut body)) = serde_json::from_slice(&response.body) {
        body.put("SqlText", text);
        response.body = Value::Object(body).to_string().into_bytes();
    }
    Ok(response)
}

fn parameters(call: &Call) -> Result<BTreeMap<String, String>, Fault> {
    let body = call.json()?;
    let text = match body.text("ParamList") {
        Some(list) => list.to_owned(),
        None => call.query.clone(),
    };
    let pairs = text.split('&').filter_map(|pair| pair.split_once('='));
    let named = pairs.map(|(name, value)| (decoded(name, true), decoded(value, true)));
    Ok(named.map(|(name, value)| (name, value.trim_matches('\'').to_owned())).collect())
}

/// A refusal of the SQL parser, 701 to 704.
pub(super) fn bad(code: i64, text: &str) -> Fault {
    Fault::refused(code, Text::Plain(text.to_owned()))
}

/// A single `SELECT` with joins on keys and conditions joined by `AND`.
struct Select {
    /// Column and its name in the result.
    columns: Vec<(String, String)>,
    tables: Vec<String>,
    conditions: Vec<(String, String, String)>,
}

impl Select {
    fn parse(text: &str) -> Result<Self, Fault> {
        let words = words(text);
        let find = |word: &str| words.iter().position(|other| other.eq_ignore_ascii_case(word));
        let from = find("FROM").ok_or_else(|| bad(701, "Invalid SQL syntax"))?;
        let end = find("ORDER").unwrap_or(words.len());
        let clause = find("WHERE").unwrap_or(end);
        let starts = words.first().is_some_and(|word| word.eq_ignore_ascii_case("SELECT"));
        if !starts || from > clause || clause > end {
            return Err(bad(701, "Invalid SQL syntax"));
        }
        let slice = |from: usize, to: usize| words.get(from..to).unwrap_or_default();
        let tables: Vec<String> = slice(from, clause)
            .windows(2)
            .filter_map(|pair| match pair {
                [word, table] if matches!(word.to_ascii_uppercase().as_str(), "FROM" | "JOIN") => {
                    Some(table.clone())
                }
                _ => None,
            })
            .collect();
        let columns = slice(1, from).split(|word| word == ",").map(column).collect::<Option<_>>();
        let conditions =
            slice(clause, end).split(|word| is_glue(word)).filter(|part| !part.is_empty()).map(condition);
        Ok(Self {
            columns: columns.ok_or_else(|| bad(701, "Invalid SQL syntax"))?,
            tables,
            conditions: conditions.collect::<Option<_>>().ok_or_else(|| bad(701, "Invalid SQL syntax"))?,
        })
    }

    fn meets(&self, row: &Record, parameters: &BTreeMap<String, String>) -> Result<bool, Fault> {
        for (column, operator, operand) in &self.conditions {
            let left =
                row.get(column).ok_or_else(|| bad(704, &format!("Column '{column}' is not allowed")))?;
            let right = match operand.strip_prefix(':') {
                Some(name) => {
                    parameters.get(name).ok_or_else(|| bad(701, &format!("Parameter '{name}' is missing")))?
                }
                None => operand,
            };
            if !holds(left, operator, right) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn pick(&self, row: &Record) -> Result<Record, Fault> {
        let pick = |(column, name): &(String, String)| {
            let value =
                row.get(column).ok_or_else(|| bad(704, &format!("Column '{column}' is not allowed")))?;
            Ok((name.clone(), value.clone()))
        };
        self.columns.iter().map(pick).collect()
    }
}

fn is_glue(word: &str) -> bool {
    ["WHERE", "AND"].iter().any(|glue| word.eq_ignore_ascii_case(glue))
}

/// Words, with commas and operators apart, quotes and table prefixes removed from names.
fn words(text: &str) -> Vec<String> {
    let spaced =
        text.replace(',', " , ").replace("<>", " \u{1} ").replace(">=", " \u{2} ").replace("<=", " \u{3} ");
    let spaced = spaced.replace('=', " = ").replace('>', " > ").replace('<', " < ");
    let words = spaced.split_whitespace().map(|word| match word {
        "\u{1}" => "<>".to_owned(),
        "\u{2}" => ">=".to_owned(),
        "\u{3}" => "<=".to_owned(),
        other if other.starts_with('\'') || other.parse::<Decimal>().is_ok() => {
            other.trim_matches('\'').to_owned()
        }
        other => other.rsplit('.').next().unwrap_or(other).trim_matches(['"', '[', ']']).to_owned(),
    });
    words.collect()
}

fn column(words: &[String]) -> Option<(String, String)> {
    match words {
        [column] => Some((column.clone(), column.clone())),
        [column, name] => Some((column.clone(), name.clone())),
        [column, r#as, name] if r#as.eq_ignore_ascii_case("AS") => Some((column.clone(), name.clone())),
        _ => None,
    }
}

fn condition(words: &[String]) -> Option<(String, String, String)> {
    match words {
        [column, operator, operand] => Some((column.clone(), operator.clone(), operand.clone())),
        _ => None,
    }
}

fn holds(left: &Value, operator: &str, right: &str) -> bool {
    let order = match decimal_of(left).zip(right.parse::<Decimal>().ok()).filter(|_| left.is_number()) {
        Some((left, right)) => left.cmp(&right),
        None => {
            let text = left.as_str().unwrap_or_default();
            let day = super::odata::date_of(right).filter(|_| super::odata::date_of(text).is_some());
            text.cmp(day.as_deref().unwrap_or(right))
        }
    };
    match operator {
        "=" => order.is_eq(),
        "<>" => order.is_ne(),
        ">" => order.is_gt(),
        ">=" => order.is_ge(),
        "<" => order.is_lt(),
        "<=" => order.is_le(),
        _ => false,
    }
}
