//! SAP's own sales orders.

use super::View;
use super::documents::deliveries_match;
use b1_veeqo_sandbox::seed::PUSH_CHANNEL;
use b1_veeqo_sandbox::veeqo::{Order, Stage};
use rust_decimal::Decimal;

/// I1: each of them is in Veeqo once while SAP asks for it, and what left of it is delivered on it.
pub(super) fn picked_once(view: &View<'_>) -> Result<(), String> {
    let (raised, called_off) = {
        let people = view.stage.people.lock().unwrap();
        (people.diary.raised.clone(), people.diary.called_off.clone())
    };
    for entry in raised {
        let record = format!("sale:{entry}");
        let ours = |order: &&Order| order.channel_id == PUSH_CHANNEL && is_of(order, entry);
        let standing = |order: &&Order| !matches!(order.stage, Stage::Cancelled);
        let orders: Vec<&Order> = view.world.veeqo.orders().filter(ours).filter(standing).collect();
        let document = view.orders.iter().find(|document| document.doc_entry == entry);
        let open: Decimal =
            document.iter().flat_map(|document| &document.lines).map(|line| line.open_quantity).sum();
        let wanted = usize::from(!called_off.contains(&entry) && (!open.is_zero() || !orders.is_empty()));
        let mut parcels = orders.iter().flat_map(|order| &order.allocations);
        let asked = view.asked(&record) || parcels.any(|own| view.asked(&format!("despatch:{}", own.id)));
        if orders.len() != wanted && !asked {
            return Err(format!("{record} is in Veeqo {} times, and {open} of it are open", orders.len()));
        }
        if let ([order], Some(document)) = (orders.as_slice(), document) {
            deliveries_match(view, order, document.doc_entry)?;
        }
    }
    Ok(())
}

fn is_of(order: &Order, entry: i64) -> bool {
    let key = format!("B{entry}");
    let is_key =
        |text: &str| text.strip_prefix(&key).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    order.number.split(['[', ']']).any(is_key)
}
