//! A delivery that SAP refused: what another choice of ours can mend is tried with another; the rest is a person's.

use super::facts::{DespatchFacts, Own};
use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::{Change, Work, WorkState};
use crate::settings::ClosedPeriod;
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;

/// How often units are chosen anew that SAP refused.
const CHOSEN_ANEW: u8 = 3;

/// SAP made nothing.
pub(super) async fn refused(
    ctx: &Context,
    work: &mut Work,
    facts: &DespatchFacts,
    trouble: Trouble,
) -> Result<(), EngineError> {
    work.intent = None;
    if let Some(own) = another_way(ctx, facts, &trouble) {
        let facts = DespatchFacts { own, planned: Vec::new(), ..facts.clone() };
        work.facts = serde_json::to_value(&facts).map_err(|error| EngineError::facts(&work.key, error))?;
        let entry = ctx.journal(&work.key, "tried another way", trouble.message.as_str());
        work.enter(WorkState::Due, Some(trouble.message));
        work.due_at = ctx.now();
        return ctx.commit(vec![Change::PutWork(Box::new(work.clone())), entry]).await;
    }
    // A parcel that was voided meanwhile is left out instead.
    work.refused = !facts.voided;
    ctx.hold(work, trouble, None).await
}

/// Units that the policy chose and somebody took meanwhile are chosen anew, a few times; a closed period gives way to today, once a day, where the
/// merchant wants it.
fn another_way(ctx: &Context, facts: &DespatchFacts, trouble: &Trouble) -> Option<Own> {
    let own = &facts.own;
    if own.chosen && own.chosen_anew < CHOSEN_ANEW && is_about_units(trouble) {
        return Some(Own { chosen_anew: own.chosen_anew + 1, ..own.clone() });
    }
    let wanted = ctx.settings.despatch.closed_period == ClosedPeriod::Today;
    let date = ctx.now().to_zoned(ctx.settings.time_zone.clone()).date();
    let untried = own.date.is_none_or(|tried| tried < date);
    (wanted && untried && trouble.code == Code::PeriodClosed).then(|| Own { date: Some(date), ..own.clone() })
}

fn is_about_units(trouble: &Trouble) -> bool {
    let codes = [
        Code::BatchStockShort,
        Code::BatchSelectionMissing,
        Code::SerialSelectionMissing,
        Code::BinSelectionMissing,
    ];
    let words = trouble.message.to_lowercase();
    let named = ["batch", "serial", "bin "].iter().any(|word| words.contains(word));
    codes.contains(&trouble.code) || (trouble.code == Code::SapRejected && named)
}
