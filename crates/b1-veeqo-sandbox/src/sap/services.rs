//! Unbound operations, e.g. `CompanyService_GetAdminInfo`.

use super::books::{Env, Key};
use super::documents::{self, Kind};
use super::errors::{Fault, Text};
use super::ingest::accept;
use super::read::single;
use super::record::{Fields, yes_no};
use super::route::{Call, Version};
use super::sets::EntitySet;
use super::settings::UniqueSerial;
use super::write::entry_in;
use super::{bookkeeping, crossjoin, respond};
use crate::http::Response;
use serde_json::{Value, json};

const SERVICES: [&str; 14] = [
    "CompanyService_GetAdminInfo",
    "CompanyService_GetCompanyInfo",
    "OrdersService_Preview",
    "DraftsService_SaveDraftToDocument",
    "DeliveryNotesService_Cancel2",
    "InvoicesService_Cancel2",
    "ReturnsService_Cancel2",
    "CreditNotesService_Cancel2",
    "QueryService_PostQuery",
    "SeriesService_GetDocumentSeries",
    "SeriesService_GetDefaultSeries",
    "CompanyService_GetPeriods",
    "CompanyService_GetFinancePeriods",
    "SBOBobService_GetCurrencyRate",
];

pub(crate) fn is_service(name: &str) -> bool {
    SERVICES.contains(&name)
}

/// Answers an operation. The two that only read take both verbs in v2, and `POST` alone in v1.
pub(crate) fn answer(env: &mut Env<'_>, call: &Call, name: &str) -> Result<Response, Fault> {
    match (call.method.as_str(), name) {
        ("GET", _) if call.version == Version::V1 => Err(Fault::refused(-5006, Text::NotSupported)),
        ("GET" | "POST", "CompanyService_GetAdminInfo") => {
            Ok(respond::json(200, call.version, &admin_info(env)))
        }
        ("GET" | "POST", "CompanyService_GetCompanyInfo") => {
            Ok(respond::json(200, call.version, &company_info(env)))
        }
        ("POST", "QueryService_PostQuery") => crossjoin::post(env, call),
        ("POST", "OrdersService_Preview") => preview(env, call),
        ("POST", "DraftsService_SaveDraftToDocument") => {
            documents::save_to_document(env, entry_in(&call.json()?)?)?;
            Ok(respond::empty(call.version))
        }
        ("POST", "DeliveryNotesService_Cancel2") => cancel(env, call, Kind::DeliveryNote),
        ("POST", "InvoicesService_Cancel2") => cancel(env, call, Kind::Invoice),
        ("POST", "ReturnsService_Cancel2") => cancel(env, call, Kind::Return),
        ("POST", "CreditNotesService_Cancel2") => cancel(env, call, Kind::CreditNote),
        ("POST", _) => match bookkeeping::answer(env, call, name)? {
            Some(answer) => Ok(respond::json(200, call.version, &answer)),
            None => Err(Fault::refused(-5006, Text::NotSupported)),
        },
        _ => Err(Fault::refused(-5006, Text::NotSupported)),
    }
}

/// Cancels a document; remarks in the body go to the cancelling document.
fn cancel(env: &mut Env<'_>, call: &Call, kind: Kind) -> Result<Response, Fault> {
    let mut body = call.json()?;
    let twin = documents::cancel(env, kind, entry_in(&body)?)?;
    let remarks = body.get_mut("Document").and_then(|document| document.get_mut("Comments")).map(Value::take);
    let twin = twin.and_then(|twin| env.books.get_mut(kind.set(), &Key::Int(twin.int("DocEntry")?)));
    if let Some((twin, remarks)) = twin.zip(remarks) {
        twin.put("Comments", remarks);
    }
    Ok(respond::empty(call.version))
}

fn preview(env: &Env<'_>, call: &Call) -> Result<Response, Fault> {
    let Some(Value::Object(document)) = call.json()?.remove("Document") else {
        return Err(Fault::malformed("Document is missing"));
    };
    let body = accept(env, call.version, "Document", document)?;
    let document = documents::preview(env, Kind::Order, body)?;
    let set = EntitySet::find(env.books, Kind::Order.set()).ok_or_else(Fault::not_found)?;
    Ok(single(env, call, &set, &document, None, 200))
}

/// The switches a client may read.
fn admin_info(env: &Env<'_>) -> Value {
    let settings = env.settings;
    let unique = match settings.unique_serial {
        UniqueSerial::SerialNumber => "usn_SerialNumber",
        UniqueSerial::ManufacturerSerialNumber => "usn_MfrSerialNumber",
    };
    let mut switches = json!({
        "CompanyName": settings.company_db,
        "LocalCurrency": settings.local_currency,
        "SystemCurrency": settings.local_currency,
        "Country": "GB",
        "EnableApprovalProcedureInDI": yes_no(!settings.approval_for.is_empty() || settings.approval_for_transfers),
        "BlockStockNegativeQuantity": yes_no(settings.block_negative_stock),
        "EnableBranches": yes_no(!settings.branches.is_empty()),
        "UniqueSerialNo": unique,
        "ContinuousStockManagement": "tYES",
        "ContinuousStockSystem": "bis_MovingAverage",
        "TotalsAccuracy": settings.totals_decimals,
        "PriceAccuracy": settings.price_decimals,
        "AccuracyofQuantities": 6,
        "RateAccuracy": 6,
        "PercentageAccuracy": 6,
        "MeasuringAccuracy": 2,
    });
    if let Some(switches) = switches.as_object_mut() {
        switches.extend(settings.switches.clone());
    }
    switches
}

fn company_info(env: &Env<'_>) -> Value {
    json!({
        "CompanyName": env.settings.company_db,
        "Version": env.settings.version.parse::<i64>().unwrap_or_default(),
        "EnableExpensesManagement": "tYES",
    })
}
