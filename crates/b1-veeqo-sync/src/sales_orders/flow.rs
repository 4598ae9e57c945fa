//! Bringing SAP's own sales orders to Veeqo.

use super::decide::{Circumstances, Pushed, SaleDecision, Why, decide};
use super::feed::{read, read_again};
use super::link::{keep, link, retire};
use super::push::{Created, push, resume};
use super::rows::{SaleFacts, SaleLink, is_sale, json, pushed};
use super::withdraw::{Withdrawn, recall, withdraw};
use crate::admission::Admission;
use crate::context::Context;
use crate::despatch::find_hand_made;
use crate::error::EngineError;
use crate::guard::guarded;
use crate::lane::after_parcels;
use crate::ledger::{Flow, Work, WorkKey, WorkState};
use crate::memory::Memory;
use crate::orders::{OrderLink, Unseen, settle_unseen};
use crate::report::FlowReport;
use crate::requests::RETRIED;
use b1_veeqo_mapping::exception::Code;
use std::collections::HashSet;

/// A sale is decided anew after each thing that is done about it: taken out of Veeqo, sent, tied.
const MOST_TURNS: usize = 6;

/// Takes in what changed in SAP, then works on every open sale. Nothing without a channel for them.
pub(crate) async fn run(ctx: &Context, memory: &mut Memory) -> Result<FlowReport, EngineError> {
    let mut report = FlowReport::default();
    if ctx.settings.push_channel.is_none() {
        return Ok(report);
    }
    read(ctx, memory, &mut report).await?;
    let states = [WorkState::Unknown, WorkState::Due, WorkState::Waiting, WorkState::Held];
    let rows = ctx.store.work_in(Flow::SalesOrders, &states).await?;
    let mut posted_by_us = None;
    let mut stale = false;
    let total = rows.len();
    for (done, work) in rows.into_iter().enumerate() {
        match ctx.admits(&work).await? {
            Admission::Go => {}
            Admission::Later => continue,
            Admission::Halt => break,
        }
        let Some(mut work) = after_parcels(ctx, memory, work, &mut stale).await? else { continue };
        // What Veeqo shows may end a wait early.
        if (work.due_at <= ctx.now() || work.state == WorkState::Unknown) && !work.refused {
            let mut turn = Turn { ctx, memory, posted_by_us: &mut posted_by_us, report: &mut report };
            let ended = guarded(ctx, turn.sale(&mut work)).await;
            ctx.delays_only_itself(&mut work, ended).await?;
        }
        ctx.progress(Flow::SalesOrders, done + 1, total);
    }
    Ok(report)
}

/// What one sale is worked on with.
struct Turn<'a> {
    ctx: &'a Context,
    memory: &'a mut Memory,
    /// SAP's orders that were posted from Veeqo; read once, and only if something is to be sent.
    posted_by_us: &'a mut Option<HashSet<i64>>,
    report: &'a mut FlowReport,
}

impl Turn<'_> {
    async fn sale(&mut self, work: &mut Work) -> Result<(), EngineError> {
        let asked = work.reason.as_deref() == Some(RETRIED);
        let mut is_fresh = false;
        for _ in 0..MOST_TURNS {
            let mut facts: SaleFacts = work.facts().map_err(|error| EngineError::facts(&work.key, error))?;
            let orders = pushed(self.ctx, &self.memory.items, &work.key, &facts.withdrawn).await?;
            if work.state == WorkState::Unknown {
                match resume(self.ctx, self.memory, work, &orders).await? {
                    Created::Again => continue,
                    Created::Pending => return Ok(()),
                }
            }
            match self.settle_unseen(&orders).await? {
                Unseen::Nothing => {}
                Unseen::Left => continue,
                Unseen::Later(reason) => return self.ctx.wait(work, reason).await,
            }
            let decision = self.decide(work, &facts, &orders, asked)?;
            if !is_fresh && is_about_sap(&decision) {
                is_fresh = true;
                let sale = read_again(self.ctx, facts.sale.doc_entry).await?;
                if sale != facts.sale {
                    facts.sale = sale;
                    work.facts = json(&work.key, &facts)?;
                    continue;
                }
            }
            if is_about_a_cancellation(&decision) && recall(self.ctx, &mut facts, &orders).await? {
                work.facts = json(&work.key, &facts)?;
                continue;
            }
            if let SaleDecision::Withdraw { order, why: Why::DeliveredByHand } = decision
                && self.is_found_in_sap(order).await?
            {
                continue;
            }
            if self.act(work, &mut facts, &orders, decision).await? == Next::Done {
                return Ok(());
            }
        }
        Ok(())
    }

    /// A parcel may leave in the moment in which its order is cancelled: Veeqo does not show it any more.
    async fn settle_unseen(&mut self, orders: &[Pushed]) -> Result<Unseen, EngineError> {
        for order in orders.iter().filter(|order| order.cancelled) {
            let Some(mut order) = self.ctx.store.work(&WorkKey::order(order.id)).await? else { continue };
            let unseen = settle_unseen(self.ctx, self.memory, &mut order).await?;
            if unseen != Unseen::Nothing {
                return Ok(unseen);
            }
        }
        Ok(Unseen::Nothing)
    }

    /// What was delivered may be of a parcel of ours that a lost store knew. Whether anything was found that was not known.
    async fn is_found_in_sap(&self, order: i64) -> Result<bool, EngineError> {
        match self.ctx.store.work(&WorkKey::order(order)).await? {
            Some(order) => find_hand_made(self.ctx, &order).await,
            None => Ok(false),
        }
    }

    fn decide(
        &self,
        work: &Work,
        facts: &SaleFacts,
        orders: &[Pushed],
        asked: bool,
    ) -> Result<SaleDecision, EngineError> {
        let link = work.link::<SaleLink>().map_err(|error| EngineError::facts(&work.key, error))?;
        let by = Circumstances {
            settings: &self.ctx.settings,
            items: &self.memory.items,
            sent: link.as_ref().and_then(|link| link.sent.as_ref()),
            asked,
        };
        Ok(decide(&facts.sale, orders, &by))
    }

    async fn act(
        &mut self,
        work: &mut Work,
        facts: &mut SaleFacts,
        orders: &[Pushed],
        decision: SaleDecision,
    ) -> Result<Next, EngineError> {
        let ctx = self.ctx;
        match decision {
            SaleDecision::Exclude(reason) => {
                work.intent = None;
                ctx.exclude(work, reason).await?;
            }
            SaleDecision::Wait(reason) => ctx.wait(work, reason).await?,
            SaleDecision::Hold(trouble) => ctx.hold(work, trouble, None).await?,
            SaleDecision::Ask(trouble) => {
                work.refused = true;
                ctx.hold(work, trouble, None).await?;
            }
            SaleDecision::Keep => keep(ctx, work, &facts.sale).await?,
            SaleDecision::Link(order) => {
                self.report.adopted += u64::from(work.intent.is_none());
                link(ctx, work, facts, order).await?;
                return Ok(Next::Again);
            }
            SaleDecision::Retire(order) => {
                retire(ctx, work, order).await?;
                return Ok(Next::Again);
            }
            SaleDecision::Withdraw { order, why } => {
                let ended = withdraw(ctx, self.memory, work, facts, order, why).await?;
                return Ok(if ended == Withdrawn::Again { Next::Again } else { Next::Done });
            }
            SaleDecision::Push(_) if self.is_posted_by_us(facts.sale.doc_entry).await? => {
                ctx.exclude(work, "it came from Veeqo".to_owned()).await?;
            }
            SaleDecision::Push(lines) => {
                let ended = push(ctx, self.memory, work, facts, orders, &lines, self.report).await?;
                return Ok(if ended == Created::Again { Next::Again } else { Next::Done });
            }
        }
        Ok(Next::Done)
    }

    /// Whether an order of Veeqo stands for it: an older one may carry no key of ours.
    async fn is_posted_by_us(&mut self, doc_entry: i64) -> Result<bool, EngineError> {
        if self.posted_by_us.is_none() {
            let mut entries = HashSet::new();
            for order in self.ctx.store.work_in(Flow::Orders, &WorkState::ALL).await? {
                if order.key.kind() != "order" || is_sale(&order) {
                    continue;
                }
                let link =
                    order.link::<OrderLink>().map_err(|error| EngineError::facts(&order.key, error))?;
                entries.extend(link.map(|link| link.doc_entry));
            }
            *self.posted_by_us = Some(entries);
        }
        Ok(self.posted_by_us.as_ref().is_some_and(|entries| entries.contains(&doc_entry)))
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Next {
    Again,
    Done,
}

/// Whether a person seems to have cancelled it in Veeqo.
fn is_about_a_cancellation(decision: &SaleDecision) -> bool {
    matches!(decision, SaleDecision::Ask(trouble) if trouble.code == Code::SaleCancelledInVeeqo)
}

/// Whether a decision rests on what SAP said a while ago, and does something about it: SAP is asked once more.
const fn is_about_sap(decision: &SaleDecision) -> bool {
    matches!(
        decision,
        SaleDecision::Push(_) | SaleDecision::Withdraw { .. } | SaleDecision::Ask(_) | SaleDecision::Link(_)
    )
}
