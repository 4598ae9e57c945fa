//! What a person decided: left out, for which customer, for which item.

use super::{due_again, pair_of};
use crate::aliases::merged;
use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::{
    Alias, Change, ExceptionRecord, ExceptionStatus, Flow, Given, ItemRecord, Operator, Pair, PairState,
    Work, WorkState,
};
use crate::memory::Memory;
use crate::orders::exclude_despatch;
use crate::stock::{AdjustmentFacts, leave_out, name};
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_mapping::sku::AliasTable;
use b1_veeqo_mapping::{ItemCode, Sku};
use rust_decimal::Decimal;

/// Leaves the record of an exception out. What may be on the other side already is no longer a person's to leave out.
pub(super) async fn ignore(
    ctx: &Context,
    memory: &Memory,
    exception: &ExceptionRecord,
    reason: &str,
    by: &Operator,
) -> Result<String, EngineError> {
    let status = |status| Change::SetExceptionStatus { id: exception.id, status, at: ctx.now() };
    let ignored = status(ExceptionStatus::Ignored);
    let work = match &exception.work {
        Some(key) => ctx.store.work(key).await?,
        None => None,
    };
    let Some(mut work) = work else {
        ctx.commit(vec![ignored]).await?;
        return Ok("it is not told any more".to_owned());
    };
    match work.state {
        WorkState::Unknown => {
            ctx.commit(vec![status(ExceptionStatus::Open)]).await?;
            Ok("it may be on the other side already: it is told again".to_owned())
        }
        WorkState::Done | WorkState::Excluded => {
            ctx.commit(vec![ignored]).await?;
            Ok("it is not told any more".to_owned())
        }
        WorkState::Waiting | WorkState::Due | WorkState::Held => {
            let why = format!("left out by {}: {reason}", by.name);
            work.decided.ignored = Some(why.clone());
            ctx.commit(vec![ignored]).await?;
            if work.flow == Flow::Despatch {
                exclude_despatch(ctx, memory, &mut work, &why).await?;
            } else {
                movements(ctx, &work, |pair, difference| leave_out(pair, difference, ctx.now())).await?;
                ctx.exclude(&mut work, why).await?;
            }
            Ok("it is left out".to_owned())
        }
    }
}

/// Changes the pairs of an adjustment; of any other row there are none.
pub(super) async fn movements(
    ctx: &Context,
    work: &Work,
    change: impl Fn(&mut Pair, Decimal),
) -> Result<(), EngineError> {
    if work.key.kind() != "adjustment" {
        return Ok(());
    }
    let facts: AdjustmentFacts = work.facts().map_err(|error| EngineError::facts(&work.key, error))?;
    let mut changes = Vec::new();
    for (key, difference) in facts.effect() {
        if let Some(mut pair) = ctx.store.pair(&key).await? {
            change(&mut pair, difference);
            changes.push(Change::PutPair(Box::new(pair)));
        }
    }
    ctx.commit(changes).await
}

/// The order is posted for this customer, whatever its channel says.
pub(super) async fn customer(
    ctx: &Context,
    exception: &ExceptionRecord,
    card_code: String,
    by: &Operator,
) -> Result<String, EngineError> {
    let work = match &exception.work {
        Some(key) => ctx.store.work(key).await?,
        None => None,
    };
    let Some(mut work) = work.filter(|work| work.state.is_open() && work.state != WorkState::Unknown) else {
        return Ok("there is nothing to be posted any more".to_owned());
    };
    let entry = ctx.journal(&work.key, "customer chosen", format!("{card_code}, by {}", by.name));
    work.decided.customer = Some(card_code);
    ctx.commit(vec![due_again(ctx, work, "a customer was chosen"), entry]).await?;
    Ok("it is posted for that customer".to_owned())
}

/// The parcel is delivered with these units, or the movement booked with them.
pub(super) async fn units(
    ctx: &Context,
    memory: &mut Memory,
    exception: &ExceptionRecord,
    item: ItemCode,
    given: Given,
) -> Result<String, EngineError> {
    if let Some(mut pair) = pair_of(ctx, &exception.record).await? {
        if !name(&mut pair, given.selection()) {
            return Ok("the movement is gone".to_owned());
        }
        memory.stock.attention.insert(pair.key.clone());
        let resolved =
            Change::SetExceptionStatus { id: exception.id, status: ExceptionStatus::Resolved, at: ctx.now() };
        ctx.commit(vec![Change::PutPair(Box::new(pair)), resolved]).await?;
        return Ok("it is booked with these units".to_owned());
    }
    let work = match &exception.work {
        Some(key) => ctx.store.work(key).await?,
        None => None,
    };
    let Some(mut work) = work.filter(|work| work.state.is_open() && work.state != WorkState::Unknown) else {
        return Ok("there is nothing to be written any more".to_owned());
    };
    work.decided.units.insert(item, given);
    ctx.commit(vec![due_again(ctx, work, "units were named by an operator")]).await?;
    Ok("it is written with these units".to_owned())
}

/// The SKU stands for the item from now on. A product that the item had under another SKU is no longer its own, and its pairs are opened anew by
/// comparing both sides.
pub(super) async fn map_sku(
    ctx: &Context,
    memory: &mut Memory,
    sku: Sku,
    item: ItemCode,
    by: &Operator,
) -> Result<String, EngineError> {
    let alias = Alias { sku: sku.clone(), item: item.clone(), by: by.clone() };
    let mut others = ctx.store.aliases().await?;
    others.retain(|known| known.sku != sku && known.item != item);
    others.push(alias.clone());
    let aliases = merged(&ctx.settings.items.aliases, &others);
    if aliases.item_code(&sku).ok().as_ref() != Some(&item) {
        return Ok("the configuration lists another alias".to_owned());
    }
    let entry = ctx.journal(&format!("item:{item}"), "SKU mapped", format!("{sku} in Veeqo, by {}", by.name));
    let changes = vec![Change::PutAlias(Box::new(alias)), entry];
    stands_for(ctx, memory, aliases, (&item, sku), changes).await?;
    retry_unmapped(ctx).await?;
    Ok("the SKU is mapped".to_owned())
}

/// The SKU stands for its item no longer: the item goes by its own code again, or by what the configuration says.
pub(super) async fn unmap_sku(
    ctx: &Context,
    memory: &mut Memory,
    sku: Sku,
    by: &Operator,
) -> Result<String, EngineError> {
    let (gone, others): (Vec<_>, Vec<_>) =
        ctx.store.aliases().await?.into_iter().partition(|alias| alias.sku == sku);
    let Some(Alias { item, .. }) = gone.into_iter().next() else {
        return Ok("it is mapped no longer".to_owned());
    };
    let aliases = merged(&ctx.settings.items.aliases, &others);
    let own = aliases.sku(&item).unwrap_or_else(|_| Sku::from(item.clone()));
    let entry =
        ctx.journal(&format!("item:{item}"), "SKU unmapped", format!("{sku} in Veeqo, by {}", by.name));
    stands_for(ctx, memory, aliases, (&item, own), vec![Change::RemoveAlias { sku }, entry]).await?;
    Ok("the item goes by its own code".to_owned())
}

/// The item has this SKU from now on.
async fn stands_for(
    ctx: &Context,
    memory: &mut Memory,
    aliases: AliasTable,
    (item, sku): (&ItemCode, Sku),
    mut changes: Vec<Change>,
) -> Result<(), EngineError> {
    let known = memory.items.get(item).filter(|known| known.sku != sku).cloned();
    if let Some(record) = known {
        let record = ItemRecord { sku, product: None, ..record };
        for pair in ctx.store.pairs().await? {
            if pair.key.item == *item && pair.state != PairState::Closed {
                let closed = Pair::closed(pair.key.clone(), pair.sellable_id);
                changes.push(Change::PutPair(Box::new(closed)));
            }
        }
        changes.push(Change::PutItem(Box::new(record.clone())));
        memory.items.put(record);
    }
    ctx.commit(changes).await?;
    memory.item_settings.aliases = aliases;
    memory.products_swept = false;
    Ok(())
}

/// Records that were held for want of an item look again.
async fn retry_unmapped(ctx: &Context) -> Result<(), EngineError> {
    let mut changes = Vec::new();
    for exception in ctx.store.exceptions(Some(ExceptionStatus::Open)).await? {
        if exception.code != Code::SkuUnmapped {
            continue;
        }
        if let Some(key) = &exception.work
            && let Some(work) = ctx.store.work(key).await?
        {
            changes.push(due_again(ctx, work, "a SKU was mapped"));
        }
    }
    ctx.commit(changes).await
}
