//! SAP's set-up, approvals, and what people do to documents in SAP.

use super::{mugs, sold};
use crate::town::Town;
use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sandbox::seed::WEB_SHOP;

pub(super) async fn period_closed() -> Town {
    let town = mugs().await;
    let today = town.now().to_zoned(jiff::tz::TimeZone::UTC).date();
    town.world.lock().unwrap().sap.close_period(today, today);
    sold(town).await
}

pub(super) async fn series_invalid() -> Town {
    let mut town = mugs().await;
    town.settings.channels.get_mut(&WEB_SHOP).unwrap().series = Some(77);
    sold(town).await
}

pub(super) async fn rate_missing() -> Town {
    let town = mugs().await;
    let (order, _) = town.sold("MUG", 2);
    town.act(|world, now| {
        world.sap.add_currency("USD", "US dollar", "USD");
        world.veeqo.edit_order(order, |order| order.currency_code = "USD".to_owned(), now)
    })
    .unwrap();
    town.sync().await;
    town
}

pub(super) async fn branch_missing() -> Town {
    let town = mugs().await;
    town.act(|world, _| world.sap.add_branch(1, "Swansea"));
    sold(town).await
}

pub(super) async fn company_rule() -> Town {
    let town = mugs().await;
    let rule = "Enter a cost centre on every line".to_owned();
    town.world.lock().unwrap().sap.settings.notification_refusals.insert(Kind::Order, rule);
    sold(town).await
}

pub(super) async fn approval_pending() -> Town {
    let town = mugs().await;
    town.world.lock().unwrap().sap.settings.approval_for.insert(Kind::Order);
    sold(town).await
}

pub(super) async fn approval_rejected() -> Town {
    let town = approval_pending().await;
    let draft = town.only(Kind::Draft).doc_entry;
    town.act(|world, now| world.sap.decide_on_draft(draft, false, now));
    town.later(60);
    town.sync().await;
    town
}

pub(super) async fn draft_gone() -> Town {
    let town = approval_pending().await;
    let draft = town.only(Kind::Draft).doc_entry;
    town.act(|world, _| world.sap.remove_draft(draft));
    town.later(60);
    town.sync().await;
    town
}

pub(super) async fn duplicate() -> Town {
    let town = sold(mugs().await).await;
    let order = town.only(Kind::Order).doc_entry;
    town.act(|world, now| world.sap.duplicate(Kind::Order, order, now)).unwrap();
    town.lose_store();
    town.sync().await;
    town
}

pub(super) async fn cancelled_in_sap() -> Town {
    let town = sold(mugs().await).await;
    let order = town.only(Kind::Order).doc_entry;
    town.act(|world, now| world.sap.cancel(Kind::Order, order, now)).unwrap();
    town.lose_store();
    town.sync().await;
    town
}
