//! What is done once an hour: the books of the ledger are balanced, and old history is forgotten.

use crate::context::{Context, after};
use crate::error::EngineError;
use crate::ledger::{Balance, Change, Flow};
use crate::memory::Memory;
use crate::orders::reread;
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use jiff::{SignedDuration, Timestamp};
use std::time::Duration;

const HOUR: Duration = Duration::from_secs(3600);
/// Most entries that are forgotten at once: a fraction of a second's work.
const STEP: u32 = 5_000;
/// Most lost records that a message names.
const NAMED: usize = 10;
/// Kind of the records of these exceptions.
const KIND: &str = "balance:";

/// Balances the books and forgets, where an hour has passed.
pub(crate) async fn run(ctx: &Context, memory: &mut Memory) -> Result<(), EngineError> {
    let now = ctx.now();
    // A clock that was set back must not put it off for longer.
    let lately = |last: &Timestamp| *last <= now && now < after(*last, HOUR);
    if memory.balanced_at.as_ref().is_some_and(lately) {
        return Ok(());
    }
    memory.balanced_at = Some(now);
    let mut changes: Vec<Change> =
        ctx.store.balance().await?.iter().map(|balance| verdict(ctx, balance)).collect();
    let keep = SignedDuration::try_from(ctx.settings.history.keep).unwrap_or(SignedDuration::MAX);
    if let Ok(before) = now.checked_sub(keep) {
        changes.push(Change::ForgetHistory { before, most: STEP });
    }
    ctx.commit(changes).await
}

/// The exception of books that do not close, or its end.
fn verdict(ctx: &Context, balance: &Balance) -> Change {
    let record = format!("{KIND}{}", balance.flow);
    if balance.closes() {
        return Change::ResolveExceptions { record, keep: Vec::new(), at: ctx.now() };
    }
    let trouble = Trouble::new(Code::RecordLost, sentence(balance));
    tracing::error!(flow = %balance.flow, "{}", trouble.message);
    ctx.tell(balance.flow, record, format!("the books of the {} flow", balance.flow), trouble, None)
}

fn sentence(balance: &Balance) -> String {
    let (seen, accounted) = (balance.seen, balance.accounted());
    if balance.lost.is_empty() {
        return format!("{seen} records were seen, and {accounted} are accounted for");
    }
    let mut names: Vec<&str> = balance.lost.iter().take(NAMED).map(String::as_str).collect();
    if balance.lost.len() > NAMED {
        names.push("…");
    }
    let verb = if balance.lost.len() == 1 { "is" } else { "are" };
    format!("of {seen} records that were seen, {} {verb} nowhere: {}", balance.lost.len(), names.join(", "))
}

/// Somebody wants lost records back: orders and items are read anew, and looked for on the other side before anything is written. Whether that
/// was enough the balance says in the same pass.
pub(crate) async fn recover(ctx: &Context, memory: &mut Memory, record: &str) -> Result<bool, EngineError> {
    let Some(flow) = record.strip_prefix(KIND) else { return Ok(false) };
    memory.balanced_at = None;
    let balances = ctx.store.balance().await?;
    let Some(balance) = balances.into_iter().find(|balance| balance.flow.as_str() == flow) else {
        return Ok(true);
    };
    match balance.flow {
        Flow::Orders => {
            let ids = balance.lost.iter().filter_map(|record| record.strip_prefix("order:")?.parse().ok());
            reread(ctx, memory, &ids.collect::<Vec<i64>>()).await?;
        }
        Flow::Catalogue => ctx.commit(vec![crate::catalogue::read_all_again()]).await?,
        _ => {}
    }
    Ok(true)
}
