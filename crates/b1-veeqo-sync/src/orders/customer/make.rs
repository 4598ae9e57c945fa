//! A new business partner, made once.

use super::Sought;
use super::read;
use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::Work;
use crate::orders::document::region;
use crate::orders::snapshot::{Address, OrderSnapshot};
use crate::settings::Settings;
use crate::trouble::Trouble;
use b1_veeqo_mapping::customer::{Choice, EmailMatch, Partner, choose};
use b1_veeqo_mapping::exception::Code;
use sap_b1_client::{CardCode, Error};
use serde_json::{Map, Value, json};

/// Longest name and e-mail address in SAP.
const NAME: usize = 100;

/// How making a partner ended.
pub(super) enum Made {
    /// There is one, and no other.
    Done(Partner),
    /// The row was committed in a state that waits, or holds it.
    Ended,
}

/// Makes the customer's partner. Whatever SAP answers, the code tells whether there is one.
pub(super) async fn partner(
    ctx: &Context,
    work: &mut Work,
    order: &OrderSnapshot,
    sought: &Sought,
) -> Result<Made, EngineError> {
    let body = match body(order, sought, &ctx.settings) {
        Ok(body) => body,
        Err(trouble) => return ctx.hold(work, trouble, order.value()).await.map(|()| Made::Ended),
    };
    let code = &sought.person.code;
    ctx.commit(vec![ctx.journal(&work.key, "creating customer", code.as_str())]).await?;
    let error = match ctx.sap.set::<Value>("BusinessPartners").create(&body).await {
        Ok(_) => return Ok(Made::Done(made(sought))),
        Err(error @ Error::Withheld { .. }) => return Err(EngineError::sap("create a customer", error)),
        Err(error) => error,
    };
    let key = CardCode::new(code.as_str()).map_err(EngineError::names)?;
    let found = ctx.sap.get_business_partner(&key).await;
    if let Some(found) = found.map_err(|error| EngineError::sap("look a customer up", error))? {
        let found = read::read(found);
        let own = choose(&sought.person, EmailMatch::Never, std::slice::from_ref(&found));
        return if sought.confirmed || matches!(own, Choice::Use(_)) {
            Ok(Made::Done(found))
        } else {
            // Somebody took the code just now: it is looked at like any other partner.
            let text = format!("business partner {code} appeared while it was created");
            ctx.retry_later(work, Trouble::new(Code::RecordChanged, text)).await.map(|()| Made::Ended)
        };
    }
    match error.rejection().filter(|_| !error.is_outcome_unknown() && !error.is_transient()) {
        Some(refusal) => {
            let trouble = Trouble::refused_by_sap(refusal, &format!("the new customer {code}"));
            work.refused = true;
            ctx.hold(work, trouble, order.value()).await?;
        }
        None => {
            let text = format!("whether SAP has made the new customer {code} is not known yet");
            ctx.retry_later(work, Trouble::new(Code::OutcomeUnknown, text)).await?;
        }
    }
    Ok(Made::Ended)
}

fn made(sought: &Sought) -> Partner {
    let name = sought.person.names.first().cloned().unwrap_or_else(|| sought.person.code.clone());
    Partner {
        code: sought.person.code.clone(),
        email: sought.person.email.clone(),
        name: cut(&name),
        is_customer: true,
    }
}

fn body(order: &OrderSnapshot, sought: &Sought, settings: &Settings) -> Result<Value, Trouble> {
    let partner = made(sought);
    let mut body = json!({
        "CardCode": partner.code,
        "CardName": partner.name,
        "CardType": "cCustomer",
        "Currency": "##",
    });
    if let Value::Object(fields) = &mut body {
        if let Some(email) = partner.email.filter(|email| email.chars().count() <= NAME) {
            fields.insert("EmailAddress".to_owned(), email.into());
        }
        if let Some(group) = sought.rules.group {
            fields.insert("GroupCode".to_owned(), group.into());
        }
        let bill = order.bill_to.as_ref().or(order.ship_to.as_ref());
        let named = [("Delivery", "bo_ShipTo", order.ship_to.as_ref()), ("Invoice", "bo_BillTo", bill)];
        let rows = named.into_iter().filter_map(|(name, kind, of)| Some((name, kind, of?)));
        let rows = rows.map(|(name, kind, of)| address(name, kind, of, settings));
        fields.insert("BPAddresses".to_owned(), rows.collect::<Result<Vec<_>, _>>()?.into());
    }
    Ok(body)
}

fn address(name: &str, kind: &str, of: &Address, settings: &Settings) -> Result<Value, Trouble> {
    let region = region(of, settings)?;
    let mut row = Map::new();
    let fields = [
        ("AddressName", Some(name)),
        ("AddressType", Some(kind)),
        ("Street", Some(of.line1.as_str())),
        ("Block", Some(of.line2.as_str())),
        ("City", Some(of.city.as_str())),
        ("ZipCode", Some(of.zip.as_str())),
        ("State", region.state.as_deref()),
        ("County", region.county.as_deref()),
        ("Country", Some(of.country.as_str())),
    ];
    for (field, text) in fields {
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            row.insert(field.to_owned(), text.into());
        }
    }
    Ok(Value::Object(row))
}

fn cut(text: &str) -> String {
    text.chars().take(NAME).collect()
}
