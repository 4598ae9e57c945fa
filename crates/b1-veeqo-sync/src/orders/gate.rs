//! Whether an order is ours to post, and ready. Pure.

use super::decide::OrderDecision;
use super::snapshot::{OrderSnapshot, Stage};
use crate::sales_orders::sale_of;
use crate::settings::{ChannelSettings, PostWhen, Settings};
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;

/// Whether the order is ours to post, and ready; gives its channel.
pub(super) fn gate<'a>(
    order: &OrderSnapshot,
    settings: &'a Settings,
) -> Result<&'a ChannelSettings, OrderDecision> {
    let exclude = |reason: &str| Err(OrderDecision::Exclude(reason.to_owned()));
    let wait = |reason: &str| Err(OrderDecision::Wait(reason.to_owned()));
    if order.by_amazon {
        return exclude("fulfilled by Amazon");
    }
    let channel_id = order.channel_id;
    if channel_id.is_some() && channel_id == settings.push_channel {
        return Err(of_sap(order, settings));
    }
    let channel = channel_id.and_then(|id| settings.channels.get(&id));
    let Some(channel) = channel else { return Err(OrderDecision::Hold(unlisted(order))) };
    if channel.ignored {
        return exclude("the channel is ignored by configuration");
    }
    let left = by_status(order.stage, channel.post_when);
    if let (ByStatus::Leave(what), false) = (left, order.has_shipped()) {
        return exclude(&format!("{what} before it was posted"));
    }
    if order.closed_before(settings.since) {
        return exclude("from before go-live");
    }
    if order.created_at < settings.since {
        return Err(OrderDecision::AdoptOnly);
    }
    match by_status(order.stage, channel.post_when) {
        ByStatus::Post => Ok(channel),
        ByStatus::Wait(reason) => wait(reason),
        ByStatus::Leave(what) if order.has_shipped() => {
            Err(OrderDecision::Hold(shipped_all_the_same(order, what)))
        }
        ByStatus::Leave(what) => exclude(&format!("{what} before it was posted")),
        ByStatus::Ask => Err(OrderDecision::Hold(unknown_status(order))),
    }
}

/// What becomes of an order by its status alone, once it is ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ByStatus {
    Post,
    Wait(&'static str),
    Leave(&'static str),
    Ask,
}

/// | status in Veeqo | what becomes of the order |
/// |---|---|
/// | `awaiting_payment` | waits; posted where the channel posts what is created |
/// | `awaiting_stock`, `awaiting_fulfillment` | posted once it is wholly allocated |
/// | `shipped` | posted, then delivered |
/// | `on_hold`, `awaiting_amazon_stock` | waits |
/// | `cancelled`, `refunded` | left out; an exception where a parcel has left |
/// | any other | an exception |
fn by_status(stage: Stage, post_when: PostWhen) -> ByStatus {
    match stage {
        Stage::AwaitingPayment if post_when == PostWhen::Paid => ByStatus::Wait("payment"),
        Stage::AwaitingPayment | Stage::Open | Stage::Shipped => ByStatus::Post,
        Stage::OnHold => ByStatus::Wait("on hold in Veeqo"),
        Stage::AwaitingAmazon => ByStatus::Wait("stock at Amazon"),
        Stage::Cancelled => ByStatus::Leave("cancelled"),
        Stage::Refunded => ByStatus::Leave("refunded"),
        Stage::Unlisted => ByStatus::Ask,
    }
}

fn unknown_status(order: &OrderSnapshot) -> Trouble {
    let status = order.status.as_deref().unwrap_or_default();
    let text = format!("the order of {} has the status '{status}', which no rule knows", order.worth());
    Trouble::new(Code::OrderStatusUnknown, text)
}

/// An order in the channel for SAP's own: never posted. Its parcels wait until it is tied to its order in SAP.
fn of_sap(order: &OrderSnapshot, settings: &Settings) -> OrderDecision {
    if order.stage == Stage::Cancelled && !order.has_shipped() {
        return OrderDecision::Exclude("cancelled in Veeqo".to_owned());
    }
    if sale_of(&order.number).is_some() {
        return OrderDecision::Wait("its order in SAP".to_owned());
    }
    if order.created_at < settings.since {
        return OrderDecision::Exclude("from before go-live".to_owned());
    }
    let text = format!(
        "the order of {} stands in the channel for SAP's own orders, and its number names none of them",
        order.worth()
    );
    OrderDecision::Hold(Trouble::new(Code::SaleUnknownInSap, text))
}

fn shipped_all_the_same(order: &OrderSnapshot, what: &str) -> Trouble {
    let text = format!(
        "the order of {} was {what} in Veeqo before it was posted, but a parcel has left: book it by hand in SAP",
        order.worth()
    );
    Trouble::new(Code::OrderCancelledShipped, text)
}

fn unlisted(order: &OrderSnapshot) -> Trouble {
    let name = order.channel_name.as_deref().unwrap_or("without a name");
    let channel =
        order.channel_id.map_or_else(|| "no channel".to_owned(), |id| format!("channel {id} ({name})"));
    Trouble::new(
        Code::ChannelUnlisted,
        format!("the order came through {channel}, which the configuration does not list"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use PostWhen::{Created, Paid};

    #[test]
    fn each_status_has_its_row() {
        let table = [
            (Stage::AwaitingPayment, Paid, ByStatus::Wait("payment")),
            (Stage::AwaitingPayment, Created, ByStatus::Post),
            (Stage::Open, Paid, ByStatus::Post),
            (Stage::Shipped, Paid, ByStatus::Post),
            (Stage::OnHold, Created, ByStatus::Wait("on hold in Veeqo")),
            (Stage::AwaitingAmazon, Paid, ByStatus::Wait("stock at Amazon")),
            (Stage::Cancelled, Paid, ByStatus::Leave("cancelled")),
            (Stage::Refunded, Paid, ByStatus::Leave("refunded")),
            (Stage::Unlisted, Paid, ByStatus::Ask),
        ];
        for (stage, post_when, becomes) in table {
            assert_eq!(by_status(stage, post_when), becomes, "{stage:?}");
        }
    }
}
