//! What is still open from before go-live: the synchronisation leaves it alone.

use super::{Area, Check, Hit, hit};
use crate::audit::facts::Source;
use crate::audit::view::View;
use b1_veeqo_mapping::exception::{Severity, Side};

pub(super) const CHECKS: &[Check] = &[
    Check {
        code: "ORDER_BEFORE_GO_LIVE_VEEQO",
        area: Area::Orders,
        title: "no order in Veeqo from before go-live is open",
        severity: Severity::Warning,
        side: Side::Veeqo,
        needs: &[Source::OldOrders],
        fix: "finish the order by hand in both systems, or cancel it: it is never posted",
        find: in_veeqo,
    },
    Check {
        code: "ORDER_BEFORE_GO_LIVE_SAP",
        area: Area::Orders,
        title: "no order in SAP from before go-live asks for stock",
        severity: Severity::Warning,
        side: Side::Sap,
        needs: &[Source::SapOrders, Source::Items],
        fix: "deliver or close the order: it keeps stock that Veeqo would sell",
        find: in_sap,
    },
];

fn in_veeqo(view: &View<'_>) -> Vec<Hit> {
    let ours = view.facts.old_orders.iter().filter(|order| {
        let channel = order.channel.and_then(|id| view.settings.channels.get(&id));
        channel.is_none_or(|channel| !channel.ignored)
    });
    ours.map(|order| {
        let day = order.created.map_or_else(|| "before go-live".to_owned(), |at| at.to_string());
        hit(
            format!("order {}", order.number),
            format!("order {} (id {}) of {day} is still open", order.number, order.id),
        )
    })
    .collect()
}

fn in_sap(view: &View<'_>) -> Vec<Hit> {
    let go_live = view.settings.since.to_zoned(view.settings.time_zone.clone()).date();
    let asks = view.facts.sap_orders.iter().filter(|order| !order.ours && !order.lines.is_empty());
    let old = asks.filter_map(|order| {
        let date = order.date.filter(|date| *date < go_live)?;
        let (number, partner) = (order.number, &order.partner);
        Some(hit(
            format!("order {number}"),
            format!("SAP order {number} of {partner}, dated {date}, is still open"),
        ))
    });
    old.collect()
}
