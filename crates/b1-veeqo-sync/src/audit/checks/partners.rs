//! The business partners that orders are posted to. A partner's currency is judged once the channel's own is known.

use super::currencies::of_channel;
use super::{Area, Check, Hit, hit};
use crate::audit::facts::{Partner, Source};
use crate::audit::view::View;
use b1_veeqo_mapping::exception::{Severity, Side};

pub(super) const CHECKS: &[Check] = &[
    check(
        "PARTNER_UNKNOWN",
        "the customer of every channel exists in SAP",
        "correct card_code in [[channels]], or create the customer",
        |view| of(view, |partner| partner.is_none(), "does not exist in SAP"),
    ),
    check(
        "PARTNER_NOT_A_CUSTOMER",
        "the partner of every channel is a customer",
        "name a customer in card_code: sales orders cannot be made for suppliers and leads",
        |view| of(view, |partner| partner.is_some_and(|partner| !partner.customer), "is no customer"),
    ),
    check("PARTNER_FROZEN", "no channel's customer is frozen", "thaw the customer in SAP", |view| {
        of(view, |partner| partner.is_some_and(|partner| partner.frozen), "is frozen today")
    }),
    check(
        "PARTNER_OUT_OF_DATE",
        "every channel's customer is within its dates",
        "correct 'active from' and 'to' of the customer",
        |view| {
            of(
                view,
                |partner| partner.is_some_and(|partner| partner.out_of_date && !partner.frozen),
                "is not active today",
            )
        },
    ),
    Check {
        needs: &[
            Source::Partners,
            Source::Channels,
            Source::Company,
            Source::Currencies,
            Source::RecentOrders,
        ],
        ..check(
            "PARTNER_CURRENCY",
            "every channel's customer has the channel's currency, or all",
            "set the customer's currency to 'all currencies', or name a customer for each currency",
            currencies,
        )
    },
];

const fn check(
    code: &'static str,
    title: &'static str,
    fix: &'static str,
    find: fn(&View<'_>) -> Vec<Hit>,
) -> Check {
    let (severity, needs) = (Severity::Error, &[Source::Partners] as &[Source]);
    Check { code, area: Area::Partners, title, severity, side: Side::Sap, needs, fix, find }
}

fn of(view: &View<'_>, wrong: fn(Option<&Partner>) -> bool, message: &str) -> Vec<Hit> {
    let found =
        view.channels_of_partners().into_iter().filter(|(code, _)| wrong(view.facts.partners.get(*code)));
    found
        .map(|(code, channels)| {
            hit(code, format!("{code}, customer of channel {}, {message}", channels.join(", ")))
        })
        .collect()
}

fn currencies(view: &View<'_>) -> Vec<Hit> {
    let mut found = Vec::new();
    for (id, channel) in view.channels() {
        let partner = view.facts.partners.get(&channel.card_code);
        let Some(theirs) =
            partner.and_then(|partner| partner.currency.as_deref()).filter(|code| *code != "##")
        else {
            continue;
        };
        let used = of_channel(view, id, channel).into_iter();
        let foreign: Vec<String> =
            used.filter(|used| used.known && used.code != theirs).map(|used| used.code).collect();
        if !foreign.is_empty() {
            let (card, used) = (&channel.card_code, foreign.join(", "));
            found.push(hit(
                card,
                format!("{card} is kept in {theirs}, and orders of channel {id} are in {used}"),
            ));
        }
    }
    found
}
