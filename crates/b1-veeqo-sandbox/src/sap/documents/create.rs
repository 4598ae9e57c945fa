//! Making a document: header, lines, totals, stock and base documents, all or nothing.

use super::{CLOSED, Kind, OPEN, bundle, copy, effects, lines, totals};
use crate::sap::books::{Env, Key, date};
use crate::sap::errors::{Fault, Text};
use crate::sap::items;
use crate::sap::record::{Fields, Record};
use rust_decimal::Decimal;

/// What a create left behind.
#[derive(Clone, Debug)]
pub(crate) enum Created {
    /// The document.
    Document(Record),
    /// A draft that waits for approval instead.
    Draft(Record),
}

/// Makes a document from a checked body. With `approved`, no approval procedure stands in the way.
pub(crate) fn create(env: &mut Env<'_>, kind: Kind, body: Record, approved: bool) -> Result<Created, Fault> {
    let mut document = prepare(env, kind, body)?;
    if !approved && env.settings.approval_for.contains(&kind) {
        document.put("AuthorizationStatus", "dasPending");
        return Ok(Created::Draft(super::draft::store(env, kind, document)));
    }
    number(env, kind, &mut document)?;
    let entry = document.int("DocEntry").unwrap_or_default();
    if let Some(text) = env.settings.notification_refusals.get(&kind) {
        return Err(Fault::refused(-5002, Text::Plain(format!("(1) {text}"))));
    }
    effects::apply(env, kind, entry, &mut document)?;
    env.stamp_new(&mut document, "CreationDate");
    env.books.insert(kind.set(), Key::Int(entry), document.clone());
    Ok(Created::Document(document))
}

/// Prices a document without keeping it.
pub(crate) fn preview(env: &Env<'_>, kind: Kind, body: Record) -> Result<Record, Fault> {
    prepare(env, kind, body)
}

/// Header, lines and totals, checked against master data and base documents.
pub(super) fn prepare(env: &Env<'_>, kind: Kind, body: Record) -> Result<Record, Fault> {
    let mut document = header(env, kind, body)?;
    let rows: Vec<Record> = document.rows("DocumentLines").into_iter().cloned().collect();
    if rows.is_empty() {
        return Err(Fault::refused(-5002, Text::LinesMissing));
    }
    bundle::check_copied(env, &rows)?;
    let rows = bundle::explode(env, kind, rows);
    let mut built = Vec::with_capacity(rows.len());
    for (index, row) in rows.into_iter().enumerate() {
        let row = copy::from_base(env, kind, &mut document, row, index)?;
        built.push(lines::build(env, kind, &document, row, index)?);
    }
    document.put_rows("DocumentLines", built);
    totals::settle(env, &mut document)?;
    Ok(document)
}

fn header(env: &Env<'_>, kind: Kind, mut document: Record) -> Result<Record, Fault> {
    for computed in ["DocEntry", "DocTotal", "DocTotalFc", "VatSum", "PaidToDate"] {
        document.remove(computed);
    }
    dates(env, kind, &mut document)?;
    if kind.has_partner() {
        partner(env, kind, &mut document)?;
    }
    copy::inherit_currency(env, &mut document);
    currency(env, &mut document)?;
    branch(env, &document)?;
    document.put("DocObjectCode", kind.object_code());
    document.put_default("DocType", "dDocument_Items");
    document.put_default("Confirmed", "tYES");
    document.put("DocumentStatus", OPEN);
    document.put("Cancelled", "tNO");
    document.put("CancelStatus", "csNo");
    document.put("AuthorizationStatus", "dasWithout");
    document.put_default("DocTime", env.time_of_day());
    Ok(document)
}

fn partner(env: &Env<'_>, kind: Kind, document: &mut Record) -> Result<(), Fault> {
    let card = document.text("CardCode").unwrap_or_default().to_owned();
    let partner = env.books.get_text("BusinessPartners", &card).ok_or_else(Fault::unknown_reference)?;
    let day = date(document, "DocDate").unwrap_or_else(|| env.today());
    if !items::is_usable(partner, day) {
        return Err(Fault::refused(-10, Text::PartnerInactive).at("CardCode"));
    }
    let name = partner.text("CardName").unwrap_or_default().to_owned();
    let address = (kind == Kind::Order).then(|| ship_to(partner, document)).flatten();
    let own_currency = partner.text("Currency").filter(|code| *code != "##").map(str::to_owned);
    document.put_default("CardName", name);
    if let Some((code, address)) = address {
        document.put_default("ShipToCode", code);
        document.put_default("AddressExtension", address);
    }
    if let Some(code) = own_currency {
        document.put_default("DocCurrency", code);
    }
    let reference = document.text("NumAtCard");
    let twin = |row: &Record| {
        row.text("CardCode") == Some(&card) && row.text("NumAtCard") == reference && !row.flag("Cancelled")
    };
    let blocked = env.settings.block_duplicate_num_at_card && reference.is_some();
    if blocked && env.books.rows(kind.set()).any(|(_, row)| twin(row)) {
        return Err(Fault::refused(-5002, Text::DuplicateReference).at("NumAtCard"));
    }
    Ok(())
}

/// The partner's address that the order names, or its first, as the order carries it.
fn ship_to(partner: &Record, document: &Record) -> Option<(String, serde_json::Value)> {
    let named = document.text("ShipToCode");
    let addresses = partner.rows("BPAddresses");
    let mut ship_to = addresses.iter().filter(|one| one.text("AddressType") != Some("bo_BillTo"));
    let found = ship_to.find(|one| named.is_none() || one.text("AddressName") == named)?;
    let mut address = Record::new();
    for name in ["Street", "StreetNo", "Block", "City", "ZipCode", "County", "State", "Country"] {
        if let Some(text) = found.text(name) {
            address.put(&format!("ShipTo{name}"), text);
        }
    }
    Some((found.text("AddressName")?.to_owned(), serde_json::Value::Object(address)))
}

fn dates(env: &Env<'_>, kind: Kind, document: &mut Record) -> Result<(), Fault> {
    document.put_default("DocDate", env.today().to_string());
    let posted = date(document, "DocDate").unwrap_or_else(|| env.today());
    if kind == Kind::Order && date(document, "DocDueDate").is_none() {
        return Err(Fault::refused(-5002, Text::DueDateMissing).at("DocDueDate"));
    }
    document.put_default("DocDueDate", posted.to_string());
    document.put_default("TaxDate", posted.to_string());
    if env.books.closed_periods.iter().any(|(from, to)| (*from..=*to).contains(&posted)) {
        return Err(Fault::refused(-4013, Text::PeriodClosed).at("DocDate"));
    }
    Ok(())
}

fn currency(env: &Env<'_>, document: &mut Record) -> Result<(), Fault> {
    let local = &env.settings.local_currency;
    document.put_default("DocCurrency", local.clone());
    let code = document.text("DocCurrency").unwrap_or_default().to_owned();
    if code == *local {
        document.put_decimal("DocRate", Decimal::ONE);
        return Ok(());
    }
    let sent = document.decimal("DocRate").filter(|rate| *rate > Decimal::ZERO);
    let day = date(document, "DocDate").unwrap_or_else(|| env.today());
    let rate = sent.or_else(|| env.books.rates.get(&(code.clone(), day)).copied());
    let rate = rate.ok_or_else(|| Fault::refused(-10, Text::RateMissing { currency: code }))?;
    document.put_decimal("DocRate", rate);
    Ok(())
}

fn branch(env: &Env<'_>, document: &Record) -> Result<(), Fault> {
    let branches = &env.settings.branches;
    let named = document.int("BPL_IDAssignedToInvoice");
    if branches.is_empty() || named.is_some_and(|branch| branches.contains(&branch)) {
        return Ok(());
    }
    Err(Fault::refused(-5002, Text::BranchMissing).at("ODRF.BPLId"))
}

/// Key, number and series.
pub(super) fn number(env: &mut Env<'_>, kind: Kind, document: &mut Record) -> Result<(), Fault> {
    let default = kind.object_type();
    let named = document.int("Series");
    let known = named.is_none_or(|series| series == default || env.settings.extra_series.contains(&series));
    if !known || (named.is_none() && env.settings.kinds_without_series.contains(&kind)) {
        return Err(Fault::refused(-4002, Text::SeriesMissing));
    }
    let series = named.unwrap_or(default);
    if env.settings.locked_series.contains(&series) {
        return Err(Fault::refused(-4002, Text::SeriesMissing));
    }
    let entry = env.books.next(kind.set());
    document.put("DocEntry", entry);
    document.put("Series", series);
    if !(document.flag("HandWritten") && document.int("DocNum").is_some()) {
        let number = env.books.next(&format!("series {} {series}", kind.set()));
        document.put("DocNum", number);
    }
    for line in document.rows_mut("DocumentLines") {
        line.put("DocEntry", entry);
    }
    Ok(())
}

/// Closes a document whose lines are all closed.
pub(super) fn close_when_done(document: &mut Record) {
    bundle::close_finished_parents(document);
    if document.rows("DocumentLines").iter().all(|line| !super::is_open(line, "LineStatus")) {
        document.put("DocumentStatus", CLOSED);
    }
}
