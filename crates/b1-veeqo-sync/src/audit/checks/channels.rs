//! Sales channels against the configuration.

use super::{Area, Check, Hit, hit};
use crate::audit::facts::{Channel, Source};
use crate::audit::view::View;
use b1_veeqo_mapping::exception::{Severity, Side};

pub(super) const CHECKS: &[Check] = &[
    check(
        "CHANNEL_UNKNOWN",
        "every configured channel exists in Veeqo",
        Severity::Error,
        "correct the id in [[channels]]",
        |view| {
            let unknown = view.settings.channels.keys().filter(|id| find(view, **id).is_none());
            unknown.map(|id| hit(id.to_string(), format!("Veeqo has no channel {id}"))).collect()
        },
    ),
    check(
        "CHANNEL_DELETED",
        "no configured channel is deleted",
        Severity::Error,
        "restore the channel, or take it out of [[channels]]",
        |view| {
            let found =
                view.channels().filter_map(|(id, _)| find(view, id)).filter(|channel| channel.deleted);
            found
                .map(|channel| hit(channel.id.to_string(), format!("{} is deleted", name(channel))))
                .collect()
        },
    ),
    check(
        "CHANNEL_UNLISTED",
        "every channel of Veeqo is configured or ignored",
        Severity::Warning,
        "list it in [[channels]], with ignored = true if its orders are not for SAP: until then they are held",
        unlisted,
    ),
    check(
        "CHANNEL_FBA",
        "no posted channel is despatched by Amazon",
        Severity::Warning,
        "list it with ignored = true: its orders leave Amazon's stock, not yours",
        |view| {
            let found = view.channels().filter_map(|(id, _)| find(view, id)).filter(|channel| channel.fba);
            found
                .map(|channel| {
                    hit(channel.id.to_string(), format!("Amazon despatches the orders of {}", name(channel)))
                })
                .collect()
        },
    ),
    check(
        "PUSH_CHANNEL",
        "the channel for SAP's own orders exists and is a direct store",
        Severity::Error,
        "name a direct store in veeqo.push_channel",
        push_channel,
    ),
];

const fn check(
    code: &'static str,
    title: &'static str,
    severity: Severity,
    fix: &'static str,
    find: fn(&View<'_>) -> Vec<Hit>,
) -> Check {
    let needs = &[Source::Channels];
    Check { code, area: Area::Channels, title, severity, side: Side::Veeqo, needs, fix, find }
}

fn find<'a>(view: &View<'a>, id: i64) -> Option<&'a Channel> {
    view.facts.channels.iter().find(|channel| channel.id == id)
}

fn name(channel: &Channel) -> String {
    format!("channel {} ({})", channel.id, channel.name)
}

fn unlisted(view: &View<'_>) -> Vec<Hit> {
    let known = |id: i64| view.settings.channels.contains_key(&id) || view.settings.push_channel == Some(id);
    let open =
        view.facts.channels.iter().filter(|channel| !channel.deleted && !channel.fba && !known(channel.id));
    open.map(|channel| hit(channel.id.to_string(), format!("{} is not configured", name(channel)))).collect()
}

fn push_channel(view: &View<'_>) -> Vec<Hit> {
    let Some(id) = view.settings.push_channel else { return Vec::new() };
    let what = match find(view, id) {
        None => "does not exist",
        Some(channel) if channel.deleted => "is deleted",
        Some(channel) if !channel.direct => "is no direct store, so no order can be created on it",
        Some(_) => return Vec::new(),
    };
    vec![hit(id.to_string(), format!("the push channel {id} {what}"))]
}
