//! The business partner of an order's customer: found, or created once.
//!
//! A new partner's code is made of Veeqo's id of the customer, and the code is SAP's own key: however often a create is sent, and whenever it
//! arrives, one partner comes of it. So a lost answer needs no settle time: the code is looked up, and the create is sent again where it is absent.

mod make;
mod read;

use super::batch::{Ready, ReadyOrder};
use super::snapshot::OrderSnapshot;
use crate::context::{Context, after};
use crate::error::EngineError;
use crate::ledger::{Change, Work};
use crate::settings::{ChannelSettings, CustomerPolicy, NewCustomers};
use crate::trouble::Trouble;
use b1_veeqo_mapping::customer::{Choice, Partner, Person, choose};
use b1_veeqo_mapping::exception::Code;
use make::Made;
use sap_b1_client::CardCode;
use std::time::Duration;

/// So many customers are looked for in one reading.
const TOGETHER: usize = 20;
/// A doubt that a person settles in SAP is over at the next look.
const LOOK_AGAIN: Duration = Duration::from_secs(15 * 60);

/// Who the order is posted for.
#[derive(Clone, Debug)]
pub(super) enum Who {
    /// This partner.
    Known(String),
    /// Still to be found, or made.
    Sought(Box<Sought>),
}

/// A customer whose partner is not known yet.
#[derive(Clone, Debug)]
pub(super) struct Sought {
    /// Veeqo's id.
    customer: i64,
    person: Person,
    rules: NewCustomers,
    /// A person said that it is a customer of its own.
    confirmed: bool,
}

/// Who an order is posted for, as far as the ledger knows. The inner error is the reason why it cannot be.
pub(super) async fn who(
    ctx: &Context,
    work: &Work,
    order: &OrderSnapshot,
    channel: &ChannelSettings,
) -> Result<Result<Who, Trouble>, EngineError> {
    let chosen = work.decided.customer.as_deref();
    let (CustomerPolicy::FindOrCreate(rules), Some(buyer)) = (&channel.customers, &order.customer) else {
        return Ok(Ok(Who::Known(chosen.unwrap_or(&channel.card_code).to_owned())));
    };
    let Some(code) = rules.prefix.card_code(buyer.id) else {
        let text = format!("Veeqo's id {} of the customer is too long for the code of a partner", buyer.id);
        return Ok(Err(Trouble::new(Code::DataUnreadable, text)));
    };
    let remembered = ctx.store.cursor(&cursor(buyer.id)).await?.filter(|code| !code.is_empty());
    if let Some(other) = chosen.filter(|chosen| *chosen != code) {
        if remembered.as_deref() != Some(other) {
            ctx.commit(vec![remember(buyer.id, other)]).await?;
        }
        return Ok(Ok(Who::Known(other.to_owned())));
    }
    Ok(Ok(match remembered {
        Some(code) => Who::Known(code),
        None => Who::Sought(Box::new(Sought {
            customer: buyer.id,
            person: Person { code, email: buyer.email.clone(), names: order.names() },
            rules: rules.clone(),
            confirmed: chosen.is_some(),
        })),
    }))
}

/// Where the partner of a customer of Veeqo is remembered.
fn cursor(customer: i64) -> String {
    format!("sap.customer.{customer}")
}

fn remember(customer: i64, code: &str) -> Change {
    Change::SetCursor { name: cursor(customer), value: code.to_owned() }
}

/// SAP does not know the partner any more: it is looked for anew.
pub(super) async fn forget(ctx: &Context, order: &OrderSnapshot) -> Result<(), EngineError> {
    let Some(buyer) = &order.customer else { return Ok(()) };
    match ctx.store.cursor(&cursor(buyer.id)).await? {
        Some(code) if !code.is_empty() => ctx.commit(vec![remember(buyer.id, "")]).await,
        _ => Ok(()),
    }
}

/// Finds or makes the partners of all orders that lack theirs; those that may be posted now.
pub(super) async fn settle(ctx: &Context, ready: Vec<Ready>) -> Result<Vec<Ready>, EngineError> {
    let mut settled = Vec::with_capacity(ready.len());
    let mut known = Partners::default();
    let mut sought: Vec<Sought> =
        ready.iter().filter_map(|ready| ready.order.sought.as_deref().cloned()).collect();
    sought.sort_by_key(|sought| sought.customer);
    sought.dedup_by_key(|sought| sought.customer);
    for some in sought.chunks(TOGETHER) {
        known.look(ctx, some).await?;
    }
    for mut ready in ready {
        if ctx.is_stopping() && ready.order.sought.is_some() {
            continue;
        }
        let mut may_be_posted = false;
        let ended = one(ctx, &mut ready.work, &mut ready.order, &mut known).await;
        let ended = ended.map(|settled| may_be_posted = settled);
        ctx.delays_only_itself(&mut ready.work, ended).await?;
        if may_be_posted {
            settled.push(ready);
        }
    }
    Ok(settled)
}

/// The same for one order; whether it may be posted now.
pub(super) async fn settle_one(
    ctx: &Context,
    work: &mut Work,
    order: &mut ReadyOrder,
) -> Result<bool, EngineError> {
    one(ctx, work, order, &mut Partners::default()).await
}

/// What was read of partners in this pass, and made in it.
#[derive(Debug, Default)]
struct Partners {
    /// Customers of Veeqo that were looked for.
    looked: Vec<i64>,
    found: Vec<Partner>,
}

impl Partners {
    async fn look(&mut self, ctx: &Context, sought: &[Sought]) -> Result<(), EngineError> {
        match read::partners(ctx, sought).await {
            Ok(found) => {
                self.looked.extend(sought.iter().map(|sought| sought.customer));
                self.found.extend(found);
                Ok(())
            }
            // Refused for all of them: each is asked for by itself, and delays its own order alone.
            Err(EngineError::Read { source, .. }) if sought.len() > 1 => {
                tracing::warn!(%source, "customers are looked for one by one");
                Ok(())
            }
            Err(EngineError::Read { .. }) => Ok(()),
            Err(error) => Err(error),
        }
    }

    async fn choose(&mut self, ctx: &Context, sought: &Sought) -> Result<Choice, EngineError> {
        if !self.looked.contains(&sought.customer) {
            self.found.extend(read::partners(ctx, std::slice::from_ref(sought)).await?);
            self.looked.push(sought.customer);
        }
        let own = self.found.iter().find(|partner| partner.code == sought.person.code);
        Ok(match own {
            Some(own) if sought.confirmed && own.is_customer => Choice::Use(own.code.clone()),
            None if sought.confirmed => Choice::Create,
            _ => choose(&sought.person, sought.rules.email, &self.found),
        })
    }
}

async fn one(
    ctx: &Context,
    work: &mut Work,
    order: &mut ReadyOrder,
    known: &mut Partners,
) -> Result<bool, EngineError> {
    let Some(sought) = order.sought.take() else { return Ok(true) };
    // Another order of the same customer may have settled it just now.
    if let Some(code) = ctx.store.cursor(&cursor(sought.customer)).await?.filter(|code| !code.is_empty()) {
        return name(order, &code);
    }
    let code = match known.choose(ctx, &sought).await? {
        Choice::Use(code) => code,
        Choice::Create => match make::partner(ctx, work, &order.order, &sought).await? {
            Made::Done(partner) => {
                let code = partner.code.clone();
                known.found.push(partner);
                code
            }
            Made::Ended => return Ok(false),
        },
        Choice::Ask(doubt) => {
            let text =
                format!("{doubt}: say who it is with --customer; {} makes a new one", sought.person.code);
            let trouble = Trouble::new(Code::CustomerAmbiguous, text);
            work.due_at = after(ctx.now(), LOOK_AGAIN);
            ctx.hold(work, trouble, order.order.value()).await?;
            return ctx.commit(vec![Change::PutWork(Box::new(work.clone()))]).await.map(|()| false);
        }
        _ => return Ok(false),
    };
    let entry = ctx.journal(&work.key, "customer", code.as_str());
    ctx.commit(vec![remember(sought.customer, &code), entry]).await?;
    name(order, &code)
}

fn name(order: &mut ReadyOrder, code: &str) -> Result<bool, EngineError> {
    order.document.card_code = Some(CardCode::new(code).map_err(EngineError::names)?);
    Ok(true)
}
