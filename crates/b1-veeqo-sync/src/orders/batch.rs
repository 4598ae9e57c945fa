//! Orders that are ready go to SAP in groups, collected in each pass.

use super::customer::Sought;
use super::post::finish;
use super::snapshot::OrderSnapshot;
use crate::admission::Admission;
use crate::context::Context;
use crate::error::EngineError;
use crate::guard::guarded;
use crate::lane::parcels_first;
use crate::ledger::{Flow, Work};
use crate::memory::Memory;
use crate::posting::{Answer, Pace, Posting, Reference, post, send_group, settle_answer};
use crate::report::FlowReport;
use b1_veeqo_mapping::DocumentKey;
use sap_b1_client::{DocumentKind, NewDocument};
use std::collections::VecDeque;
use std::time::Duration;

/// An order whose document is written down.
pub(super) struct Ready {
    pub(super) work: Work,
    pub(super) order: ReadyOrder,
}

/// What is posted.
pub(super) struct ReadyOrder {
    pub(super) order: OrderSnapshot,
    pub(super) document: NewDocument,
    pub(super) reference: String,
    /// The customer whose partner the document lacks.
    pub(super) sought: Option<Box<Sought>>,
    pub(super) key: DocumentKey,
}

impl ReadyOrder {
    fn posting<'a>(&'a self, memory: &'a Memory) -> Posting<'a> {
        Posting {
            kind: DocumentKind::Orders,
            document: &self.document,
            reference: Reference::NumAtCard(self.reference.clone()),
            key: self.key,
            born: Some(self.order.created_at),
            approvals: memory.approvals,
            fence: memory.fence.as_ref(),
        }
    }
}

/// Posts them all, in groups as large as SAP's pace allows. What stood behind a refused one goes again with the next group.
pub(super) async fn post_all(
    ctx: &Context,
    memory: &mut Memory,
    ready: Vec<Ready>,
    report: &mut FlowReport,
) -> Result<(), EngineError> {
    let mut pace = std::mem::take(&mut memory.pace);
    let ended = in_groups(ctx, memory, &mut pace, ready.into(), report).await;
    memory.pace = pace;
    ended
}

async fn in_groups(
    ctx: &Context,
    memory: &mut Memory,
    pace: &mut Pace,
    mut queue: VecDeque<Ready>,
    report: &mut FlowReport,
) -> Result<(), EngineError> {
    let total = queue.len();
    while !queue.is_empty() {
        if parcels_first(ctx, memory).await? {
            // Orders of which a parcel has left were posted meanwhile.
            queue = still_ready(ctx, queue).await?;
        }
        let size = pace.group_size(ctx.sap.batch_timeout(), ctx.now()).min(queue.len());
        let memory = &*memory;
        let mut group = admitted(ctx, &mut queue, size).await?;
        let mut answers = match group.len() {
            0 | 1 => vec![Answer::Alone],
            _ => answers(ctx, memory, pace, &mut group).await?,
        };
        // A group of which nothing was tried is no group.
        if answers.iter().all(|answer| matches!(answer, Answer::NotTried)) {
            answers = group.iter().map(|_| Answer::Alone).collect();
        }
        for (mut ready, answer) in group.into_iter().zip(answers) {
            if matches!(answer, Answer::NotTried) {
                queue.push_back(ready);
                continue;
            }
            let ended = guarded(ctx, one(ctx, memory, pace, &mut ready, answer, report)).await;
            ctx.delays_only_itself(&mut ready.work, ended).await?;
            ctx.progress(Flow::Orders, total - queue.len(), total);
        }
    }
    Ok(())
}

/// The next orders that may still be begun. What was paused meanwhile stays due, for a later pass.
async fn admitted(
    ctx: &Context,
    queue: &mut VecDeque<Ready>,
    size: usize,
) -> Result<Vec<Ready>, EngineError> {
    let mut group = Vec::new();
    while group.len() < size
        && let Some(ready) = queue.pop_front()
    {
        match ctx.admits(&ready.work).await? {
            Admission::Go => group.push(ready),
            Admission::Later => {}
            Admission::Halt => queue.clear(),
        }
    }
    Ok(group)
}

async fn still_ready(ctx: &Context, queue: VecDeque<Ready>) -> Result<VecDeque<Ready>, EngineError> {
    let mut left = VecDeque::new();
    for ready in queue {
        let stored = ctx.store.work(&ready.work.key).await?;
        let same = |stored: Work| {
            stored.state == ready.work.state && stored.facts == ready.work.facts && stored.intent.is_none()
        };
        if stored.is_some_and(same) {
            left.push_back(ready);
        }
    }
    Ok(left)
}

/// Posts an order by itself.
pub(super) async fn post_one(
    ctx: &Context,
    memory: &Memory,
    work: &mut Work,
    order: &ReadyOrder,
    report: &mut FlowReport,
) -> Result<(), EngineError> {
    let posted = post(ctx, work, order.posting(memory)).await?;
    finish(ctx, work, &order.order, posted, report).await
}

/// A look-up that SAP refuses for the group is made for each by itself.
async fn answers(
    ctx: &Context,
    memory: &Memory,
    pace: &mut Pace,
    group: &mut [Ready],
) -> Result<Vec<Answer>, EngineError> {
    let count = group.len();
    let mut pairs: Vec<(&mut Work, Posting<'_>)> =
        group.iter_mut().map(|ready| (&mut ready.work, ready.order.posting(memory))).collect();
    match send_group(ctx, pace, &mut pairs).await {
        Err(EngineError::Read { source, .. }) if group.iter().all(|ready| ready.work.intent.is_none()) => {
            tracing::warn!(%source, "orders go one by one");
            Ok((0..count).map(|_| Answer::Alone).collect())
        }
        answers => answers,
    }
}

async fn one(
    ctx: &Context,
    memory: &Memory,
    pace: &mut Pace,
    ready: &mut Ready,
    answer: Answer,
    report: &mut FlowReport,
) -> Result<(), EngineError> {
    let Ready { work, order } = ready;
    let posted = if matches!(answer, Answer::Alone) {
        let began = ctx.now();
        let posted = post(ctx, work, order.posting(memory)).await?;
        pace.took(Duration::try_from(ctx.now().duration_since(began)).unwrap_or_default(), 1);
        posted
    } else {
        settle_answer(ctx, work, DocumentKind::Orders, answer).await?
    };
    finish(ctx, work, &order.order, posted, report).await
}
