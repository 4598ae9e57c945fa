//! What follows an answer that is no plain success.

use super::look_up::look_up;
use super::{Posted, Target, fence};
use crate::context::{Context, after};
use crate::error::EngineError;
use crate::ledger::{Change, ClaimStage, Flow, Intent, Work, WorkState};
use crate::recheck;
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use jiff::Timestamp;
use sap_b1_client::{CardCode, DocEntry, ErrorKind, Rejection};

/// What the history says of a record that became a draft.
pub(super) const AWAITING: &str = "awaiting approval";

pub(super) async fn wait_until(
    ctx: &Context,
    work: &mut Work,
    until: Timestamp,
) -> Result<Posted, EngineError> {
    work.enter(
        WorkState::Unknown,
        Some("outcome unknown: looked for again before anything is sent".to_owned()),
    );
    work.due_at = until;
    ctx.commit(vec![Change::PutWork(Box::new(work.clone()))]).await?;
    Ok(Posted::Pending)
}

/// The answer was lost. Mostly the document is there already.
pub(super) async fn after_unknown(
    ctx: &Context,
    work: &mut Work,
    kind: Target,
    sent: &Intent,
) -> Result<Posted, EngineError> {
    tracing::warn!(work = %work.key, "outcome unknown: looking the document up");
    if let Some(intent) = &mut work.intent {
        intent.sent_at = ctx.now();
        intent.ended = true;
    }
    let together = sent.claim.as_ref().is_some_and(|claim| claim.stage == ClaimStage::Together);
    let until = after(ctx.now(), if together { fence::PAUSE } else { ctx.settings.settle });
    work.due_at = until;
    let entry = ctx.journal(&work.key, "outcome unknown", &*sent.reference);
    ctx.commit(vec![Change::PutWork(Box::new(work.clone())), entry]).await?;
    let found = match &sent.claim {
        Some(claim) => return fence::after_unknown(ctx, work, kind, sent, claim).await,
        None => look_up(ctx, work, kind, &sent.reference, true).await?,
    };
    Ok(found.unwrap_or(Posted::Pending))
}

/// It never left, or was refused before it was looked at: nothing was made.
pub(super) async fn not_sent(
    ctx: &Context,
    work: &mut Work,
    error: sap_b1_client::Error,
) -> Result<Posted, EngineError> {
    let alone =
        |intent: &Intent| intent.claim.as_ref().is_some_and(|claim| claim.stage != ClaimStage::Together);
    // A claim that stands by itself keeps its intent: it is gone on with, never begun anew.
    if !work.intent.as_ref().is_some_and(alone) {
        work.intent = None;
        work.enter(WorkState::Due, Some("SAP could not be reached".to_owned()));
        ctx.commit(vec![Change::PutWork(Box::new(work.clone()))]).await?;
    }
    Err(EngineError::sap("create a document", error))
}

pub(super) async fn after_refusal(
    ctx: &Context,
    work: &mut Work,
    kind: Target,
    refusal: &Rejection,
) -> Result<Posted, EngineError> {
    let reference = work.intent.as_ref().map(|intent| intent.reference.clone()).unwrap_or_default();
    if refusal.kind == ErrorKind::DraftOrUnknownReference
        && let Some(posted) = look_up(ctx, work, kind, &reference, true).await?
    {
        return Ok(posted);
    }
    let unknown = match refusal.kind {
        ErrorKind::DraftOrUnknownReference => unknown_partner(ctx, work).await,
        _ => None,
    };
    let what = work.intent.as_ref().and_then(|intent| sent(kind, &intent.body, refusal.line));
    let what = what.unwrap_or_else(|| format!("the {}", kind.noun()));
    let trouble = unknown.unwrap_or_else(|| Trouble::refused_by_sap(refusal, &what));
    let (passing, line) = (is_passing(refusal.kind), refusal.line);
    let refused = work.intent.take();
    if trouble.code == Code::BranchMissing {
        ctx.branches.forget();
    }
    if passing {
        ctx.retry_later(work, trouble).await?;
        return Ok(Posted::Pending);
    }
    // Adjustments watch the pairs that they hold.
    let refused = refused.filter(|_| work.flow != Flow::Stock);
    if let (Some(intent), Target::Document(kind)) = (refused, kind) {
        let watch = recheck::watch(ctx, work, kind, &intent.body, &trouble).await?;
        ctx.commit(watch.into_iter().collect()).await?;
    }
    Ok(Posted::Refused { trouble, line })
}

/// SAP says only that something is unknown to it. Mostly it is the partner, and that can be asked.
async fn unknown_partner(ctx: &Context, work: &Work) -> Option<Trouble> {
    let body: serde_json::Value = serde_json::from_str(&work.intent.as_ref()?.body).ok()?;
    let card = body.get("CardCode")?.as_str()?;
    let found = ctx.sap.get_business_partner(&CardCode::new(card).ok()?).await;
    let text = format!("SAP has no business partner {card}, the customer of the order's channel");
    matches!(found, Ok(None)).then(|| Trouble::new(Code::PartnerUnknown, text))
}

/// What was sent, in a person's words: the date and the customer, and the line that was refused.
fn sent(kind: Target, body: &str, line: Option<u32>) -> Option<String> {
    let body: serde_json::Value = serde_json::from_str(body).ok()?;
    let text = |value: &serde_json::Value| match value {
        serde_json::Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let mut what = format!("the {}", kind.noun());
    for (word, name) in [("of", "DocDate"), ("for", "CardCode")] {
        if let Some(value) = body.get(name) {
            what.push_str(&format!(" {word} {}", text(value)));
        }
    }
    let index = line.and_then(|line| usize::try_from(line).ok()?.checked_sub(1));
    if let (Some(line), Some(row)) = (
        line,
        index.and_then(|index| {
            body.get("DocumentLines").or_else(|| body.get("StockTransferLines"))?.get(index)
        }),
    ) {
        let part = |word: &str, name: &str| row.get(name).map(|value| format!("{word}{}", text(value)));
        let parts = [part("", "Quantity"), part("of ", "ItemCode"), part("in ", "WarehouseCode")];
        let row = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
        what.push_str(&format!(", line {line} with {row}"));
    }
    Some(what)
}

/// Row locks and lost transactions pass by themselves.
fn is_passing(kind: ErrorKind) -> bool {
    matches!(kind, ErrorKind::Conflict | ErrorKind::TransactionLost)
}

pub(super) async fn await_approval(
    ctx: &Context,
    work: &mut Work,
    draft: DocEntry,
) -> Result<Posted, EngineError> {
    if let Some(intent) = &mut work.intent {
        intent.draft = Some(draft.get());
    }
    let text = format!(
        "SAP's approval procedure made draft {draft} of it; the document follows once it is approved"
    );
    work.enter(WorkState::Unknown, Some(text.clone()));
    // The longer nobody decides, the more seldom the draft is looked at.
    let since = work.intent.as_ref().map_or_else(|| ctx.now(), |intent| intent.sent_at);
    work.due_at = after(ctx.now(), recheck::pace(since, ctx.now()));
    let exception = Box::new(Trouble::new(Code::ApprovalPending, text).holding(work, None));
    let entry = ctx.journal(&work.key, AWAITING, format!("draft {draft}"));
    ctx.commit(vec![
        Change::PutWork(Box::new(work.clone())),
        Change::OpenException { exception, at: ctx.now() },
        entry,
    ])
    .await?;
    Ok(Posted::Pending)
}

#[cfg(test)]
mod tests {
    use super::*;
    use sap_b1_client::DocumentKind;

    #[test]
    fn what_was_refused_is_said_in_words() {
        let body = r#"{"DocDate":"2026-11-23","CardCode":"C-WEB","DocumentLines":[{"ItemCode":"MUG","Quantity":2,"WarehouseCode":"01"}]}"#;
        let words = |line| sent(DocumentKind::Orders.into(), body, line).unwrap();
        assert_eq!(words(None), "the order of 2026-11-23 for C-WEB");
        assert_eq!(words(Some(1)), "the order of 2026-11-23 for C-WEB, line 1 with 2 of MUG in 01");
        assert_eq!(words(Some(7)), "the order of 2026-11-23 for C-WEB");
        assert_eq!(sent(DocumentKind::Orders.into(), "{}", Some(1)).unwrap(), "the order");
    }
}
