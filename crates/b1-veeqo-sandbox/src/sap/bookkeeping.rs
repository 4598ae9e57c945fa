//! What finance sets up, as services show it: numbering series, posting periods, exchange rates.

use super::books::Env;
use super::documents::Kind;
use super::errors::{Fault, Text};
use super::record::{Fields, Record, number, record, yes_no};
use super::route::Call;
use jiff::civil::Date;
use serde_json::{Value, json};

/// Answers one of these services; `None` for others.
pub(crate) fn answer(env: &Env<'_>, call: &Call, name: &str) -> Result<Option<Value>, Fault> {
    let answer = match name {
        "SeriesService_GetDocumentSeries" => json!({ "value": all_series(env, kind_in(call)?) }),
        "SeriesService_GetDefaultSeries" => default_series(env, kind_in(call)?)?,
        "CompanyService_GetPeriods" => json!({ "value": years(env) }),
        "CompanyService_GetFinancePeriods" => json!({ "value": months(env, call)? }),
        "SBOBobService_GetCurrencyRate" => rate(env, call)?,
        _ => return Ok(None),
    };
    Ok(Some(answer))
}

fn kind_in(call: &Call) -> Result<Kind, Fault> {
    let body = call.json()?;
    let params = body.get("DocumentTypeParams").and_then(Value::as_object);
    let object = params.and_then(|params| params.text("Document")).and_then(|text| text.parse().ok());
    object.and_then(Kind::from_object_type).ok_or_else(|| Fault::malformed("Document is no object type"))
}

fn all_series(env: &Env<'_>, kind: Kind) -> Vec<Value> {
    let own = (!env.settings.kinds_without_series.contains(&kind)).then_some(kind.object_type());
    let keys = own.into_iter().chain(env.settings.extra_series.iter().copied());
    keys.map(|key| Value::Object(one_series(env, kind, key))).collect()
}

fn one_series(env: &Env<'_>, kind: Kind, key: i64) -> Record {
    let last = env.settings.last_numbers.get(&key).copied();
    record([
        ("Document", kind.object_type().to_string().into()),
        ("Series", key.into()),
        ("Name", format!("Series {key}").into()),
        ("InitialNumber", 1.into()),
        ("NextNumber", env.books.upcoming(&format!("series {} {key}", kind.set())).into()),
        ("LastNumber", last.map_or(Value::Null, Value::from)),
        ("Locked", yes_no(env.settings.locked_series.contains(&key)).into()),
    ])
}

fn default_series(env: &Env<'_>, kind: Kind) -> Result<Value, Fault> {
    if env.settings.kinds_without_series.contains(&kind) {
        return Err(Fault::not_found());
    }
    Ok(Value::Object(one_series(env, kind, kind.object_type())))
}

/// This year and the next; the key is the year itself.
fn years(env: &Env<'_>) -> Vec<Value> {
    let year = env.today().year();
    let row = |year: i16| json!({ "AbsoluteEntry": year, "PeriodCategory": year.to_string() });
    [year, year.saturating_add(1)].map(row).into()
}

/// Months; one that holds a closed day is shown as locked.
fn months(env: &Env<'_>, call: &Call) -> Result<Vec<Value>, Fault> {
    let body = call.json()?;
    let params = body.get("PeriodCategoryParams").and_then(Value::as_object);
    let year =
        params.and_then(|params| params.int("AbsoluteEntry")).and_then(|year| i16::try_from(year).ok());
    let year = year.ok_or_else(|| Fault::malformed("AbsoluteEntry is missing"))?;
    let firsts = (1..=12).filter_map(|month| Date::new(year, month, 1).ok());
    Ok(firsts.map(|first| month(env, first, first.last_of_month())).collect())
}

fn month(env: &Env<'_>, first: Date, last: Date) -> Value {
    let closed = env.books.closed_periods.iter().any(|(from, to)| *from <= last && first <= *to);
    let code = first.strftime("%Y-%m").to_string();
    json!({
        "AbsoluteEntry": i64::from(first.year()) * 100 + i64::from(first.month()),
        "PeriodCode": code,
        "PeriodName": code,
        "PostingDateFrom": format!("{first}T00:00:00Z"),
        "PostingDateTo": format!("{last}T00:00:00Z"),
        "Locked": yes_no(closed),
        "PeriodStatus": if closed { "ltLocked" } else { "ltUnlocked" },
    })
}

/// Local units for one foreign unit, as a bare number.
fn rate(env: &Env<'_>, call: &Call) -> Result<Value, Fault> {
    let body = call.json()?;
    let currency = body.text("Currency").unwrap_or_default().to_owned();
    let day = body.text("Date").unwrap_or_default().replace('-', "");
    let day = Date::strptime("%Y%m%d", &day).map_err(|_| Fault::malformed("Date is no date"))?;
    if !env.books.contains("Currencies", &currency.as_str().into()) {
        return Err(Fault::not_found());
    }
    let found = env.books.rates.get(&(currency.clone(), day));
    found.map(|rate| number(*rate)).ok_or_else(|| Fault::refused(-10, Text::RateMissing { currency }))
}
