//! Mutants on the wire.

use super::{Memory, Mutant};
use b1_veeqo_sandbox::{Reply, Request, Side, World, handle};
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

/// After so long a lost stock level is sent once more.
const A_WHILE: SignedDuration = SignedDuration::from_hours(1);

impl Mutant {
    /// Changes a request before the side sees it.
    pub(crate) fn sent(self, request: &mut Request, world: &mut World, memory: &mut Memory) {
        match self {
            Self::DeliversFromTheWrongWarehouse => edit(request, swap_warehouses),
            Self::SkipsTheLookUp => look_elsewhere(request),
            Self::ReturnsAgain if request.target.contains("/Returns?") => look_elsewhere(request),
            Self::ForgetsTheClaim => edit(request, |body| other_claim(body, memory)),
            Self::IgnoresTheFence => {
                let claimed: Vec<String> = world.sap.user_codes("VQ_CLAIM").map(str::to_owned).collect();
                edit(request, |body| {
                    let stands = claimed.iter().any(|code| body.contains(&format!("{{\"Code\":\"{code}\"")));
                    if stands { other_claim(body, memory) } else { body }
                });
            }
            _ => {}
        }
    }

    /// What is done before a request, a while after an answer was lost.
    pub(crate) fn resent(self, world: &mut World, memory: &mut Memory, now: Timestamp) {
        let waited = |at: Timestamp| now.duration_since(at) > A_WHILE;
        if let Some((level, _)) = memory.lost_level.take_if(|(_, at)| waited(*at)) {
            let _ = handle(world, Side::Veeqo, &level, now);
        }
    }

    /// Changes an answer before the engine sees it.
    pub(crate) fn answered(self, request: &Request, reply: &mut Reply, memory: &mut Memory, now: Timestamp) {
        let looks_up = ["NumAtCard%20eq", "Reference2%20eq", "NumAtCard+eq", "Reference2+eq"];
        let looks_up = looks_up.iter().any(|words| request.target.contains(words));
        match self {
            Self::SkipsTheSecondLook if looks_up && !memory.seen.insert(request.target.clone()) => {
                nothing(reply)
            }
            Self::ResendsAStockLevelBlindly if is_stock_level(request) && matches!(reply, Reply::Dropped) => {
                memory.lost_level = Some((request.clone(), now));
            }
            Self::PushesASaleTwice if request.target.starts_with("/orders?") => without_sales(reply),
            Self::TakesADraftForAbsent if request.target.contains("/Drafts?") => nothing(reply),
            Self::IgnoresCancelledOrders if request.target.starts_with("/orders") => {
                without_cancelled(reply, !request.target.contains("status=cancelled"))
            }
            _ => {}
        }
    }
}

/// Looks for a reference that nobody has, alone or among other reads.
fn look_elsewhere(request: &mut Request) {
    let elsewhere = |text: &str| {
        let lists = text.replace("NumAtCard%20eq%20%27", "NumAtCard%20eq%20%27no");
        lists.replace("NumAtCard%20eq%20'", "NumAtCard%20eq%20'no")
    };
    request.target = elsewhere(&request.target);
    if request.target.ends_with("/$batch")
        && let Ok(body) = String::from_utf8(request.body.clone())
    {
        request.body = elsewhere(&body).into_bytes();
    }
}

fn is_stock_level(request: &Request) -> bool {
    request.method == "PUT" && request.target.contains("/warehouses/")
}

/// Orders that came from SAP are missing from a list.
fn without_sales(reply: &mut Reply) {
    let Reply::Answer { response, .. } = reply else { return };
    let Ok(Value::Array(mut orders)) = serde_json::from_slice::<Value>(&response.body) else { return };
    orders
        .retain(|order| !order.get("number").and_then(Value::as_str).is_some_and(|text| text.contains("[B")));
    response.body = Value::Array(orders).to_string().into_bytes();
}

fn edit(request: &mut Request, change: impl FnOnce(String) -> String) {
    if request.method == "POST"
        && let Ok(body) = String::from_utf8(request.body.clone())
    {
        request.body = change(body).into_bytes();
    }
}

fn swap_warehouses(body: String) -> String {
    if !body.contains("\"BaseType\":17") {
        return body;
    }
    let (main, other) = ("\"WarehouseCode\":\"01\"", "\"WarehouseCode\":\"02\"");
    body.replace(main, "#").replace(other, main).replace('#', other)
}

/// The claim gets another code of the same length, which nobody has.
fn other_claim(body: String, memory: &mut Memory) -> String {
    let Some(at) = body.find("{\"Code\":\"") else { return body };
    let Some(code) = body[at + 9..].split('"').next().filter(|code| code.len() > 2) else { return body };
    memory.claims = memory.claims.wrapping_add(1);
    let other = format!("{:02X}{}", memory.claims, &code[2..]);
    body.replace(&format!("\"Code\":\"{code}\""), &format!("\"Code\":\"{other}\""))
        .replace(&format!("\"Name\":\"{code}\""), &format!("\"Name\":\"{other}\""))
}

fn nothing(reply: &mut Reply) {
    if let Reply::Answer { response, .. } = reply
        && response.status == 200
    {
        response.body = br#"{"value":[]}"#.to_vec();
    }
}

/// Cancelled orders are missing from a list, and one that is asked for by its id is as it was before.
fn without_cancelled(reply: &mut Reply, by_id: bool) {
    let Reply::Answer { response, .. } = reply else { return };
    let Ok(mut shown) = serde_json::from_slice::<Value>(&response.body) else { return };
    let is_cancelled = |order: &Value| order.get("status").and_then(Value::as_str) == Some("cancelled");
    match &mut shown {
        Value::Array(orders) if !by_id => orders.retain(|order| !is_cancelled(order)),
        Value::Array(orders) => orders.iter_mut().filter(|order| is_cancelled(order)).for_each(revive),
        order if is_cancelled(order) => revive(order),
        _ => return,
    }
    response.body = shown.to_string().into_bytes();
}

fn revive(order: &mut Value) {
    if let Value::Object(fields) = order {
        fields.insert("status".to_owned(), "awaiting_fulfillment".into());
        fields.insert("cancelled_at".to_owned(), Value::Null);
    }
}
