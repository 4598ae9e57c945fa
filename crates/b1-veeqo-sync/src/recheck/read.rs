//! Reading whether a cause is gone.

use super::cause::{Cause, Taken, unnamed};
use crate::audit::fields::{day as day_of, flag, number, rows};
use crate::context::Context;
use crate::error::EngineError;
use jiff::civil::Date;
use rest_transport::Effect;
use rust_decimal::Decimal;
use sap_b1_client::{CardCode, DocEntry, DocumentFields, DocumentKind, Error, ItemCode, YesNo};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Whether a cause is gone; `None` where SAP does not answer the question to us.
pub(super) async fn is_gone(ctx: &Context, cause: &Cause) -> Result<Option<bool>, EngineError> {
    let read = match cause {
        Cause::Period { day } => period(ctx, *day).await,
        Cause::Rate { currency, day } => {
            ctx.sap.currency_rate(currency, *day).await.map(|rate| rate.is_some())
        }
        Cause::Series { object, key } => series(ctx, *object, *key).await,
        Cause::Partner { card_code } => partner(ctx, card_code).await,
        Cause::Items { codes } => items(ctx, codes).await,
        Cause::Stock { taken } => stock(ctx, taken).await,
    };
    match read {
        Ok(gone) => Ok(Some(gone)),
        Err(error) => match EngineError::sap("read the cause of a refusal", error) {
            EngineError::Read { source, .. } => {
                tracing::warn!(%source, ?cause, "whether the cause of a refusal is gone cannot be read");
                Ok(None)
            }
            error => Err(error),
        },
    }
}

/// A document's lines may name only their base: the items stand there.
pub(super) async fn complete(
    ctx: &Context,
    cause: Cause,
    body: &Value,
) -> Result<Option<Cause>, EngineError> {
    let mut taken = match cause {
        Cause::Stock { taken } => taken,
        Cause::Items { codes } => return complete_items(ctx, codes, body).await,
        cause => return Ok(Some(cause)),
    };
    if taken.iter().all(|taken| taken.item.is_some()) {
        return Ok(Some(Cause::Stock { taken }));
    }
    let Some(items) = items_of_base(ctx, body).await? else { return Ok(None) };
    for row in taken.iter_mut().filter(|row| row.item.is_none()) {
        row.item = row.base.and_then(|base| items.get(&base).cloned());
    }
    Ok(taken.iter().all(|row| row.item.is_some()).then_some(Cause::Stock { taken }))
}

async fn complete_items(
    ctx: &Context,
    mut codes: Vec<String>,
    body: &Value,
) -> Result<Option<Cause>, EngineError> {
    let unnamed = unnamed(body);
    if !unnamed.is_empty() {
        let items = items_of_base(ctx, body).await?.unwrap_or_default();
        codes.extend(unnamed.iter().filter_map(|line| items.get(line).cloned()));
    }
    Ok((!codes.is_empty()).then_some(Cause::Items { codes }))
}

/// The items of a document's base, by line number.
async fn items_of_base(ctx: &Context, body: &Value) -> Result<Option<BTreeMap<i64, String>>, EngineError> {
    let first = body.get("DocumentLines").and_then(|lines| lines.get(0));
    let field = |name: &str| first?.get(name)?.as_i64();
    let kind = field("BaseType").and_then(|number| DocumentKind::of_object_type(i32::try_from(number).ok()?));
    let entry = field("BaseEntry").and_then(|entry| DocEntry::new(entry).ok());
    let (Some(kind), Some(entry)) = (kind, entry) else { return Ok(None) };
    let read = ctx.sap.get_document_fields(kind, entry, &DocumentFields::with_lines()).await;
    let document = read.map_err(|error| EngineError::sap("read a base document", error))?;
    Ok(document.map(|document| {
        let lines = document.document_lines.into_iter();
        lines.filter_map(|line| Some((line.line_num.get().into(), line.item_code?.to_string()))).collect()
    }))
}

async fn ask(ctx: &Context, action: &'static str, body: Value) -> Result<Value, Error> {
    ctx.sap.call_action(action, &body, Effect::Read).await
}

/// The year of the day first: most questions are about today.
async fn period(ctx: &Context, day: Date) -> Result<bool, Error> {
    let years = rows(&ask(ctx, "CompanyService_GetPeriods", json!({})).await?);
    for year in years.iter().filter_map(|row| number(row, "AbsoluteEntry")) {
        let params = json!({ "PeriodCategoryParams": { "AbsoluteEntry": year } });
        for row in rows(&ask(ctx, "CompanyService_GetFinancePeriods", params).await?) {
            let from = day_of(&row, "PostingDateFrom");
            let to = day_of(&row, "PostingDateTo");
            if from.is_some_and(|from| from <= day) && to.is_some_and(|to| day <= to) {
                return Ok(is_unlocked(&row));
            }
        }
    }
    Ok(false)
}

fn is_unlocked(row: &Value) -> bool {
    let status = row.get("PeriodStatus").and_then(Value::as_str);
    flag(row, "Locked") != Some(true) && status.is_none_or(|status| matches!(status, "ltUnlocked" | "N"))
}

async fn series(ctx: &Context, object: i32, key: Option<i64>) -> Result<bool, Error> {
    let params = json!({ "DocumentTypeParams": { "Document": object.to_string() } });
    let key = match key {
        Some(key) => key,
        None => match ask(ctx, "SeriesService_GetDefaultSeries", params.clone()).await {
            Ok(default) => number(&default, "Series").unwrap_or_default(),
            Err(error) if error.rejection().is_some_and(|refusal| refusal.code.is_some()) => {
                return Ok(false);
            }
            Err(error) => return Err(error),
        },
    };
    let all = rows(&ask(ctx, "SeriesService_GetDocumentSeries", params).await?);
    let found = all.iter().find(|row| number(row, "Series") == Some(key));
    Ok(found.is_some_and(|row| {
        let last = number(row, "LastNumber").filter(|last| *last > 0);
        let is_full = last.zip(number(row, "NextNumber")).is_some_and(|(last, next)| next > last);
        flag(row, "Locked") != Some(true) && !is_full
    }))
}

async fn partner(ctx: &Context, card_code: &str) -> Result<bool, Error> {
    let Ok(code) = CardCode::new(card_code) else { return Ok(false) };
    let found = ctx.sap.get_business_partner(&code).await?;
    let today = today(ctx);
    Ok(found.is_some_and(|partner| {
        is_active(
            today,
            (partner.valid.as_ref(), partner.valid_from, partner.valid_to),
            (partner.frozen.as_ref(), partner.frozen_from, partner.frozen_to),
        )
    }))
}

async fn items(ctx: &Context, codes: &[String]) -> Result<bool, Error> {
    let today = today(ctx);
    for code in codes {
        let Ok(code) = ItemCode::new(code.as_str()) else { return Ok(false) };
        let active = ctx.sap.get_item(&code).await?.is_some_and(|item| {
            is_active(
                today,
                (item.valid.as_ref(), item.valid_from, item.valid_to),
                (item.frozen.as_ref(), item.frozen_from, item.frozen_to),
            )
        });
        if !active {
            return Ok(false);
        }
    }
    Ok(!codes.is_empty())
}

async fn stock(ctx: &Context, taken: &[Taken]) -> Result<bool, Error> {
    for row in taken {
        let Some(Ok(item)) = row.item.as_deref().map(ItemCode::new) else { return Ok(false) };
        let levels = ctx.sap.item_stock(&item).await?;
        let here = levels.iter().filter(|level| level.warehouse_code.as_str() == row.warehouse);
        if here.map(|level| level.in_stock).sum::<Decimal>() < row.quantity {
            return Ok(false);
        }
    }
    Ok(true)
}

fn today(ctx: &Context) -> Date {
    ctx.now().to_zoned(ctx.settings.time_zone.clone()).date()
}

/// A switch that counts within its dates only.
type Within<'a> = (Option<&'a YesNo>, Option<Date>, Option<Date>);

/// Both switches at 'no' count as active.
fn is_active(today: Date, valid: Within<'_>, frozen: Within<'_>) -> bool {
    let on = |(flag, from, to): Within<'_>| {
        let within = from.is_none_or(|from| from <= today) && to.is_none_or(|to| today <= to);
        (flag.is_some_and(YesNo::is_yes), within)
    };
    let (is_frozen, now_frozen) = on(frozen);
    let (is_valid, now_valid) = on(valid);
    !(is_frozen && now_frozen) && (!is_valid || now_valid)
}
