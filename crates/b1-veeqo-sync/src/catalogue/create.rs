//! Making a product in Veeqo exactly once. The walk over all products is the look-up; after an unknown outcome it is repeated, and only a
//! product that has stayed absent for the settle time is made again.

use super::products::views;
use crate::context::{Context, after};
use crate::error::EngineError;
use crate::ledger::{Change, Flow, Intent, ItemRecord, ProductLink, Work, WorkKey, WorkState};
use crate::memory::{Memory, SellableView};
use crate::report::FlowReport;
use crate::trouble::Trouble;
use crate::unanswered;
use b1_veeqo_mapping::exception::Code;
use veeqo_client::{CreateProduct, NewProduct, NewVariant, Product};

/// Makes the product of an item.
pub(super) async fn create(
    ctx: &Context,
    memory: &mut Memory,
    item: &ItemRecord,
    report: &mut FlowReport,
) -> Result<(), EngineError> {
    let key = WorkKey::product(item.item_code.as_str());
    let known = ctx.store.work(&key).await?;
    let mut work = match known {
        Some(work) => work,
        None => {
            let subject = format!("product of item {}", item.item_code);
            Work::new(key.clone(), Flow::Catalogue, subject, &(), ctx.now())
                .map_err(|error| EngineError::facts(&key, error))?
        }
    };
    // A walk that could not read every product proves no absence.
    if work.refused || work.due_at > ctx.now() || memory.walk_incomplete {
        return Ok(());
    }
    if let Some(intent) = &mut work.intent {
        // Announced before and not found by the walk: absent only after the settle time.
        let settled = ctx.settled(intent);
        if ctx.now() < settled {
            work.due_at = settled;
            memory.products_swept = false;
            return ctx.commit(vec![Change::PutWork(Box::new(work))]).await;
        }
        intent.proven_absent += 1;
    } else {
        work.intent = Some(intent(ctx, item, &key)?);
    }
    send(ctx, memory, item, work, report).await
}

fn intent(ctx: &Context, item: &ItemRecord, key: &WorkKey) -> Result<Intent, EngineError> {
    let variant = NewVariant {
        sku_code: item.sku.to_string(),
        upc_code: item.barcode.clone(),
        price: item.price,
        ..NewVariant::default()
    };
    let product = NewProduct { title: item.name.clone(), variants: vec![variant], ..NewProduct::default() };
    let body = CreateProduct::body(&product)
        .map_err(|error| EngineError::facts(key, serde::ser::Error::custom(error.to_string())))?;
    Ok(Intent {
        claim: None,
        target: "products".to_owned(),
        reference: item.sku.to_string(),
        body,
        sent_at: ctx.now(),
        ended: false,
        proven_absent: 0,
        draft: None,
    })
}

async fn send(
    ctx: &Context,
    memory: &mut Memory,
    item: &ItemRecord,
    mut work: Work,
    report: &mut FlowReport,
) -> Result<(), EngineError> {
    let Some(intent) = &mut work.intent else { return Ok(()) };
    intent.sent_at = ctx.now();
    intent.ended = false;
    let body = intent.body.clone();
    work.enter(WorkState::Unknown, Some("announced".to_owned()));
    ctx.commit(vec![Change::PutWork(Box::new(work.clone()))]).await?;
    match ctx.veeqo.create_product_raw(&body).await {
        Ok(product) => match own_sellable(item, &product) {
            Some((sellable_id, view)) => {
                report.written += 1;
                let link = link(item, sellable_id, &view, true);
                memory.sellables.insert(sellable_id, view);
                record(ctx, memory, item, link, "created").await
            }
            None => {
                // Made, but the answer does not show its sellable: the next walk finds it.
                memory.products_swept = false;
                work.due_at = after(ctx.now(), ctx.settings.settle);
                ctx.commit(vec![Change::PutWork(Box::new(work))]).await
            }
        },
        Err(error) if error.is_outcome_unknown() => {
            // The walk tells whether it was made.
            memory.products_swept = false;
            unanswered::creation(ctx, &mut work, &error).await
        }
        Err(error) => refused(ctx, work, error).await,
    }
}

async fn refused(ctx: &Context, mut work: Work, error: veeqo_client::Error) -> Result<(), EngineError> {
    work.intent = None;
    let refusal = error.refusal().filter(|_| !error.is_unauthorized());
    let Some(refusal) = refusal else {
        work.enter(WorkState::Due, None);
        ctx.commit(vec![Change::PutWork(Box::new(work))]).await?;
        return Err(EngineError::veeqo("create a product", error));
    };
    work.refused = true;
    let trouble = Trouble::refused_by_veeqo(refusal, &format!("the {}", work.subject));
    ctx.hold(&mut work, trouble, None).await
}

fn own_sellable(item: &ItemRecord, product: &Product) -> Option<(i64, SellableView)> {
    views(product).into_iter().find(|(_, view)| view.sku == item.sku.as_str())
}

/// The link to a sellable, with what it shows.
pub(super) fn link(
    item: &ItemRecord,
    sellable_id: i64,
    view: &SellableView,
    created_by_us: bool,
) -> ProductLink {
    ProductLink {
        product_id: view.product_id,
        sellable_id,
        created_by_us,
        title: if created_by_us { item.name.clone() } else { view.title.clone() },
        barcode: if created_by_us { item.barcode.clone() } else { view.barcode.clone() },
    }
}

/// Records the link; a creation that was announced ends with it.
pub(super) async fn record(
    ctx: &Context,
    memory: &mut Memory,
    item: &ItemRecord,
    mut link: ProductLink,
    action: &str,
) -> Result<(), EngineError> {
    let key = WorkKey::product(item.item_code.as_str());
    let mut changes = Vec::new();
    if let Some(mut work) = ctx.store.work(&key).await? {
        // Found by the walk after its answer was lost: it is ours all the same.
        link.created_by_us |= work.intent.is_some();
        work.intent = None;
        work.link = Some(serde_json::to_value(&link).map_err(|error| EngineError::facts(&key, error))?);
        work.enter(WorkState::Done, None);
        changes.push(Change::PutWork(Box::new(work)));
    }
    let text = format!("product {}, sellable {}", link.product_id, link.sellable_id);
    changes.push(ctx.journal(&key, action, text));
    changes.push(Change::ResolveExceptions { record: key.to_string(), keep: Vec::new(), at: ctx.now() });
    let keep = vec![Code::ProductEditedInVeeqo, Code::ItemFrozen];
    changes.push(Change::ResolveExceptions {
        record: format!("item:{}", item.item_code),
        keep,
        at: ctx.now(),
    });
    let item = ItemRecord { product: Some(link), ..item.clone() };
    changes.push(Change::PutItem(Box::new(item.clone())));
    ctx.commit(changes).await?;
    memory.items.put(item);
    Ok(())
}

/// The exception of an item that is not about its creation.
pub(super) fn tell(ctx: &Context, item: &ItemRecord, trouble: Trouble) -> Change {
    let code = &item.item_code;
    ctx.tell(Flow::Catalogue, format!("item:{code}"), format!("item {code}"), trouble, None)
}

/// A product that SAP does not know.
pub(super) fn tell_unknown(ctx: &Context, sellable_id: i64, view: &SellableView) -> Change {
    let sku = if view.sku.is_empty() { "no SKU" } else { &view.sku };
    let text = format!(
        "'{}' ({sku}) was made in Veeqo and has no item in SAP: it gets no stock, and orders with it are held",
        view.title
    );
    let subject = format!("product '{}' in Veeqo", view.title);
    let trouble = Trouble::new(Code::ItemCreatedInVeeqo, text);
    ctx.tell(Flow::Catalogue, format!("sellable:{sellable_id}"), subject, trouble, None)
}
