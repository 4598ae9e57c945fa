//! Orders that do not wait for the rest: those of which a parcel has left, amid other work, and what needs no more of Veeqo while that cannot be
//! reached.

use super::batch::post_one;
use super::customer;
use super::ingest::OrderFacts;
use super::post::step;
use super::{cancel, unseen};
use crate::admission::Admission;
use crate::context::Context;
use crate::error::EngineError;
use crate::guard::guarded;
use crate::ledger::{Flow, WorkState};
use crate::memory::Memory;
use crate::posting::second_look;
use crate::report::FlowReport;

/// So many are posted together, before their parcels are delivered.
const SHIPPED_TOGETHER: usize = 20;

/// Works on orders of which a parcel has left: a few, since their parcels wait.
pub(crate) async fn run_shipped(ctx: &Context, memory: &Memory) -> Result<FlowReport, EngineError> {
    let mut report = FlowReport::default();
    let mut left = SHIPPED_TOGETHER;
    for mut work in ctx.store.work_in(Flow::Orders, &[WorkState::Unknown, WorkState::Due]).await? {
        if work.key.kind() != "order" || work.due_at > ctx.now() || work.refused {
            continue;
        }
        match ctx.admits(&work).await? {
            Admission::Go if left > 0 => {}
            Admission::Later => continue,
            _ => break,
        }
        // One that cannot be read is told when all orders are worked on.
        let Ok(facts) = work.facts::<OrderFacts>() else { continue };
        if facts.snapshot.has_shipped() {
            left -= 1;
            let ended = match guarded(ctx, step(ctx, memory, &mut work, &mut report)).await {
                Ok(Some(mut order)) => match customer::settle_one(ctx, &mut work, &mut order).await {
                    Ok(true) => post_one(ctx, memory, &mut work, &order, &mut report).await,
                    ended => ended.map(drop),
                },
                ended => ended.map(drop),
            };
            ctx.delays_only_itself(&mut work, ended).await?;
        }
    }
    Ok(report)
}

/// Works on what needs nothing more of Veeqo: orders of which a parcel has left, those whose outcome in SAP is unknown, and cancellations. Orders that
/// are still to leave wait: whether they are as they were is not known.
pub(crate) async fn run_known(ctx: &Context, memory: &mut Memory) -> Result<FlowReport, EngineError> {
    let mut report = run_shipped(ctx, memory).await?;
    let states = [WorkState::Unknown, WorkState::Due, WorkState::Waiting];
    for mut work in ctx.store.work_in(Flow::Orders, &states).await? {
        if work.due_at > ctx.now() || work.refused {
            continue;
        }
        match ctx.admits(&work).await? {
            Admission::Go => {}
            Admission::Later => continue,
            Admission::Halt => break,
        }
        let ended = match (work.key.kind(), work.state) {
            ("order", WorkState::Unknown) => {
                guarded(ctx, step(ctx, memory, &mut work, &mut report)).await.map(drop)
            }
            ("cancel", _) if !unseen::asks_veeqo(ctx, &work).await? => {
                guarded(ctx, cancel::step(ctx, memory, &mut work, &mut report)).await
            }
            ("verify", _) => guarded(ctx, second_look(ctx, &mut work)).await,
            _ => continue,
        };
        ctx.delays_only_itself(&mut work, ended).await?;
    }
    Ok(report)
}
