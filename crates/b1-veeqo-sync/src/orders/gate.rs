//! Whether an order is ours to post, and ready. Pure.

use super::decide::OrderDecision;
use super::snapshot::{OrderSnapshot, Stage};
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
        return exclude("raised in SAP");
    }
    let channel = channel_id.and_then(|id| settings.channels.get(&id));
    let Some(channel) = channel else { return Err(OrderDecision::Hold(unlisted(order))) };
    if channel.ignored {
        return exclude("the channel is ignored by configuration");
    }
    if order.merged {
        return Err(OrderDecision::Hold(merged(order)));
    }
    if let Stage::Cancelled | Stage::Refunded = order.stage {
        let what = if order.stage == Stage::Cancelled { "cancelled" } else { "refunded" };
        if order.has_shipped() {
            return Err(OrderDecision::Hold(shipped_all_the_same(order, what)));
        }
        return exclude(&format!("{what} before it was posted"));
    }
    if order.closed_before(settings.since) {
        return exclude("from before go-live");
    }
    if order.created_at < settings.since {
        return Err(OrderDecision::AdoptOnly);
    }
    match order.stage {
        Stage::AwaitingPayment if channel.post_when == PostWhen::Paid => wait("payment"),
        Stage::OnHold => wait("on hold in Veeqo"),
        _ => Ok(channel),
    }
}

fn merged(order: &OrderSnapshot) -> Trouble {
    let text = format!(
        "Veeqo made this order of {} of others, which are posted on their own: deliver its parcels from those in SAP",
        order.worth()
    );
    Trouble::new(Code::OrderMerged, text)
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
