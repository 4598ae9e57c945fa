//! Mutants on the wire.

use super::{Memory, Mutant};
use b1_veeqo_sandbox::{Reply, Request, World};
use serde_json::Value;

impl Mutant {
    /// Changes a request before the side sees it.
    pub(crate) fn sent(self, request: &mut Request, world: &mut World, memory: &mut Memory) {
        match self {
            Self::DeliversFromTheWrongWarehouse => edit(request, swap_warehouses),
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

    /// Changes an answer before the engine sees it.
    pub(crate) fn answered(self, request: &Request, reply: &mut Reply, memory: &mut Memory) {
        let looks_up = ["NumAtCard%20eq", "Reference2%20eq", "NumAtCard+eq", "Reference2+eq"];
        let looks_up = looks_up.iter().any(|words| request.target.contains(words));
        match self {
            Self::SkipsTheSecondLook if looks_up && !memory.seen.insert(request.target.clone()) => {
                nothing(reply)
            }
            Self::TakesADraftForAbsent if request.target.contains("/Drafts?") => nothing(reply),
            Self::IgnoresCancelledOrders if request.target.starts_with("/orders") => {
                without_cancelled(reply, !request.target.contains("status=cancelled"))
            }
            _ => {}
        }
    }
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
