//! What `init` found and wrote.

use crate::config::proposals;
use b1_veeqo_sync::survey::Survey;
use rust_decimal::Decimal;
use serde::Serialize;
use std::fmt;
use std::path::Path;

/// What was found on both sides, and the file that came of it.
#[derive(Debug, Serialize)]
pub(crate) struct InitView {
    /// Where it was written; `null` with `--stdout`.
    file: Option<String>,
    /// The text of the file.
    text: String,
    country: Option<String>,
    local_currency: Option<String>,
    time_zone: Option<String>,
    warehouses: Vec<Proposal>,
    channels: Vec<Channel>,
    taxes: Vec<Tax>,
    unread: Vec<String>,
}

#[derive(Debug, Serialize)]
struct Proposal {
    sap: String,
    veeqo: i64,
    name: String,
}

#[derive(Debug, Serialize)]
struct Channel {
    id: i64,
    name: String,
    direct: bool,
    fba: bool,
    tax_rates: Vec<Decimal>,
    currencies: Vec<String>,
    partners: Vec<Partner>,
}

#[derive(Debug, Serialize)]
struct Partner {
    card_code: String,
    name: String,
}

#[derive(Debug, Serialize)]
struct Tax {
    code: String,
    name: String,
    rate: Decimal,
}

impl InitView {
    pub(crate) fn new(found: &Survey, file: Option<&Path>, text: String) -> Self {
        let partner =
            |(code, name): &(String, String)| Partner { card_code: code.clone(), name: name.clone() };
        let channels = found.channels.iter().map(|channel| Channel {
            id: channel.id,
            name: channel.name.clone(),
            direct: channel.direct,
            fba: channel.fba,
            tax_rates: channel.rates.keys().copied().collect(),
            currencies: channel.currencies.iter().cloned().collect(),
            partners: channel.partners.iter().map(partner).collect(),
        });
        let pairs = proposals(found).into_iter().map(|(own, their)| Proposal {
            sap: own.code.to_string(),
            veeqo: their.id.get(),
            name: own.name.clone(),
        });
        let taxes = found.taxes.iter().map(|tax| Tax {
            code: tax.code.clone(),
            name: tax.name.clone(),
            rate: tax.rate,
        });
        Self {
            file: file.map(|path| path.display().to_string()),
            text,
            country: found.country.clone(),
            local_currency: found.local_currency.clone(),
            time_zone: found.time_zone.clone(),
            warehouses: pairs.collect(),
            channels: channels.collect(),
            taxes: taxes.collect(),
            unread: found.unread.clone(),
        }
    }
}

impl fmt::Display for InitView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (pairs, channels) = (self.warehouses.len(), self.channels.len());
        writeln!(
            f,
            "{} is written: {pairs} pairs of warehouses proposed, {channels} channels",
            self.file.as_deref().unwrap_or("nothing")
        )?;
        self.unread.iter().try_for_each(|why| writeln!(f, "not read: {why}"))?;
        writeln!(
            f,
            "next: complete what it leaves open, enable warehouses with `warehouses add`, then `check`"
        )
    }
}
