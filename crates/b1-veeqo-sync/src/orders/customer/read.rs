//! Partners that customers may be, in one reading.

use super::Sought;
use crate::context::Context;
use crate::error::EngineError;
use b1_veeqo_mapping::customer::{EmailMatch, Partner};
use sap_b1_client::{BusinessPartner, CardType, Filter};
use std::collections::BTreeSet;

/// Partners with the own code of one of these customers, or with its e-mail address.
pub(super) async fn partners(ctx: &Context, sought: &[Sought]) -> Result<Vec<Partner>, EngineError> {
    let codes = sought.iter().map(|sought| sought.person.code.as_str());
    let by_code = Filter::any_of("CardCode", codes);
    let by_email = Filter::any_of("EmailAddress", emails(sought).iter().map(String::as_str));
    let Some(filter) = [by_code, by_email].into_iter().flatten().reduce(Filter::or) else {
        return Ok(Vec::new());
    };
    let mut rows = ctx.sap.list_business_partners(Some(&filter));
    let mut found = Vec::new();
    loop {
        match rows.try_next().await {
            Ok(Some(row)) => found.push(read(row)),
            Ok(None) => return Ok(found),
            Err(error) => return Err(EngineError::sap("look customers up", error)),
        }
    }
}

/// Each e-mail address as it is and in lower case: some databases know a difference.
fn emails(sought: &[Sought]) -> BTreeSet<String> {
    let matched = sought.iter().filter(|sought| sought.rules.email != EmailMatch::Never);
    let own = matched.filter_map(|sought| sought.person.email.as_deref());
    own.flat_map(|email| [email.to_owned(), email.to_lowercase()]).collect()
}

pub(super) fn read(row: BusinessPartner) -> Partner {
    Partner {
        code: row.card_code.to_string(),
        email: row.email_address,
        name: row.card_name.unwrap_or_default(),
        is_customer: row.card_type == Some(CardType::Customer),
    }
}
