//! Creating an order in Veeqo exactly once, on a server that takes the same number twice and whose search lags.
//!
//! The intent with its exact body is stored before the request leaves. After an answer that was lost, the order is looked for by its number once
//! the settle time has passed; orders that a poll shows before are known by their number, too.

use super::customer::{Customer, cursor, customer, forget};
use super::decide::Pushed;
use super::plan::PlannedLine;
use super::rows::{SaleFacts, json};
use super::sale::Sale;
use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::{Change, Intent, Work, WorkState};
use crate::memory::Memory;
use crate::orders::ingest;
use crate::report::FlowReport;
use crate::settings::SalesOrderSettings;
use crate::trouble::Trouble;
use crate::unanswered;
use std::collections::BTreeSet;
use veeqo_client::{
    ChannelId, CreateOrder, DeliveryMethodId, NewLineItem, NewOrder, NewPayment, Note, SellableId,
};

/// How a creation ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Created {
    /// What Veeqo shows now is taken in: decide anew.
    Again,
    /// The row was committed in a state that waits.
    Pending,
}

/// Creates the order, unless Veeqo has it already.
pub(super) async fn push(
    ctx: &Context,
    memory: &mut Memory,
    work: &mut Work,
    facts: &mut SaleFacts,
    earlier: &[Pushed],
    lines: &[PlannedLine],
    report: &mut FlowReport,
) -> Result<Created, EngineError> {
    let generation = earlier.iter().map(|order| order.generation.saturating_add(1)).max().unwrap_or_default();
    let Some(number) = facts.sale.number(generation) else {
        return hold(
            ctx,
            work,
            Trouble::unreadable("the order was sent to Veeqo too often to be numbered anew"),
        )
        .await;
    };
    if look_up(ctx, memory, &number).await? {
        return Ok(Created::Again);
    }
    let customer = match customer(ctx, &facts.sale).await? {
        Ok(customer) => customer,
        Err(trouble) => return hold(ctx, work, trouble).await,
    };
    let body = match body(ctx, &facts.sale, &number, customer, lines) {
        Ok(body) => body,
        Err(trouble) => return hold(ctx, work, trouble).await,
    };
    let proven_absent = work.intent.as_ref().map(|intent| intent.proven_absent).unwrap_or_default();
    work.intent = Some(Intent {
        target: "orders".to_owned(),
        reference: number,
        body,
        sent_at: ctx.now(),
        ended: false,
        proven_absent,
        draft: None,
        claim: None,
    });
    facts.announced = Some(facts.sale.clone());
    work.facts = json(&work.key, facts)?;
    send(ctx, memory, work, facts, report).await
}

async fn hold(ctx: &Context, work: &mut Work, trouble: Trouble) -> Result<Created, EngineError> {
    work.refused = true;
    ctx.hold(work, trouble, None).await?;
    Ok(Created::Pending)
}

/// Takes in every order that carries exactly this number; whether there is any.
async fn look_up(ctx: &Context, memory: &mut Memory, number: &str) -> Result<bool, EngineError> {
    let found = ctx.veeqo.find_orders_by_number(number).await;
    let found = found.map_err(|error| EngineError::veeqo("look an order up", error))?;
    for order in &found {
        ingest(ctx, memory, order).await?;
    }
    Ok(!found.is_empty())
}

/// Goes on with a creation that may have happened.
pub(super) async fn resume(
    ctx: &Context,
    memory: &mut Memory,
    work: &mut Work,
    known: &[Pushed],
) -> Result<Created, EngineError> {
    let Some(intent) = work.intent.clone() else {
        work.enter(WorkState::Due, None);
        return Ok(Created::Again);
    };
    let seen = known.iter().any(|order| order.number == intent.reference);
    if !seen {
        let settled = ctx.settled(&intent);
        if ctx.now() < settled {
            work.due_at = settled;
            ctx.commit(vec![Change::PutWork(Box::new(work.clone()))]).await?;
            return Ok(Created::Pending);
        }
        if !look_up(ctx, memory, &intent.reference).await?
            && let Some(intent) = &mut work.intent
        {
            // What SAP says by now is what is sent: nothing is repeated that was never made.
            intent.proven_absent += 1;
        }
    }
    work.enter(WorkState::Due, None);
    Ok(Created::Again)
}

async fn send(
    ctx: &Context,
    memory: &mut Memory,
    work: &mut Work,
    facts: &SaleFacts,
    report: &mut FlowReport,
) -> Result<Created, EngineError> {
    let body = work.intent.as_ref().map(|intent| intent.body.clone()).unwrap_or_default();
    work.enter(WorkState::Unknown, Some("announced".to_owned()));
    ctx.commit(vec![Change::PutWork(Box::new(work.clone()))]).await?;
    match ctx.veeqo.create_order_raw(&body).await {
        Ok(order) => {
            report.written += 1;
            ingest(ctx, memory, &order).await?;
            let entry = ctx.journal(&work.key, "created in Veeqo", format!("order {}", order.id));
            let mut changes = vec![entry];
            if let Some(customer) = &order.customer {
                let (name, value) = (cursor(&facts.sale.card_code), customer.id.to_string());
                changes.push(Change::SetCursor { name, value });
            }
            ctx.commit(changes).await?;
            Ok(Created::Again)
        }
        Err(error) if error.is_outcome_unknown() => {
            unanswered::creation(ctx, work, &error).await?;
            Ok(Created::Pending)
        }
        Err(error) => refused(ctx, work, facts, error).await,
    }
}

async fn refused(
    ctx: &Context,
    work: &mut Work,
    facts: &SaleFacts,
    error: veeqo_client::Error,
) -> Result<Created, EngineError> {
    work.intent = None;
    let Some(refusal) = error.refusal().filter(|_| !error.is_unauthorized()) else {
        work.enter(WorkState::Due, None);
        ctx.commit(vec![Change::PutWork(Box::new(work.clone()))]).await?;
        return Err(EngineError::veeqo("create an order", error));
    };
    // A customer that is gone is no reason to be refused twice.
    ctx.commit(vec![forget(&facts.sale.card_code)]).await?;
    hold(ctx, work, Trouble::refused_by_veeqo(refusal, &format!("the {}", work.subject))).await
}

fn body(
    ctx: &Context,
    sale: &Sale,
    number: &str,
    customer: Customer,
    lines: &[PlannedLine],
) -> Result<String, Trouble> {
    let SalesOrderSettings { payment_type, delivery_method, .. } = &ctx.settings.sales_orders;
    let channel = ctx.settings.push_channel.unwrap_or_default();
    let items = lines.iter().map(line).collect::<Result<Vec<_>, _>>()?;
    let order = NewOrder {
        number: Some(number.to_owned()),
        customer_id: customer.known,
        customer: customer.known.is_none().then_some(customer.new),
        deliver_to: Some(customer.ship_to),
        delivery_method_id: delivery_method.and_then(|id| DeliveryMethodId::new(id).ok()),
        due_date: sale.due,
        send_notification_email: Some(false),
        payment: Some(NewPayment {
            payment_type: payment_type.clone(),
            reference_number: Some(number.to_owned()),
        }),
        employee_notes: vec![Note { text: remark(sale, lines) }],
        ..NewOrder::new(ChannelId::new(channel).map_err(Trouble::unreadable)?, items)
    };
    CreateOrder::body(&order).map_err(Trouble::unreadable)
}

fn line(line: &PlannedLine) -> Result<NewLineItem, Trouble> {
    Ok(NewLineItem {
        sellable_id: SellableId::new(line.sellable_id).map_err(Trouble::unreadable)?,
        quantity: line.quantity,
        price_per_unit: line.price,
        tax_rate: Some(line.tax_rate),
        taxless_discount_per_unit: None,
        additional_options: line.text.clone(),
    })
}

/// What the warehouse should know: Veeqo's order has no field for it.
fn remark(sale: &Sale, lines: &[PlannedLine]) -> String {
    let warehouses: BTreeSet<&str> = lines.iter().map(|line| line.warehouse.as_str()).collect();
    let warehouses: Vec<&str> = warehouses.into_iter().collect();
    let reference =
        sale.reference.as_deref().map(|text| format!(", their reference {text}")).unwrap_or_default();
    format!(
        "SAP order {} of {}{reference}; from warehouse {}",
        sale.doc_num,
        sale.card_code,
        warehouses.join(", ")
    )
}
