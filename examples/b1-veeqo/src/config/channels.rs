//! `[[channels]]`: how the orders of each sales channel are posted.

use super::section::Section;
use super::value::Entry;
use b1_veeqo_mapping::customer::{CardPrefix, EmailMatch};
use b1_veeqo_mapping::money::{CompanyCurrency, Currency, CurrencyTable};
use b1_veeqo_mapping::pricing::{PriceMode, TaxRate, TaxRow, TaxSource, TaxTable, TaxTarget};
use b1_veeqo_sync::settings::{ChannelSettings, CustomerPolicy, InvoicePolicy, NewCustomers, PostWhen};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

const PRICE_MODES: &[(&str, PriceMode)] = &[("net", PriceMode::Net), ("gross", PriceMode::Gross)];
const TAX_SOURCES: &[(&str, TaxSource)] = &[("sap", TaxSource::Sap), ("marketplace", TaxSource::Marketplace)];
const POST_WHEN: &[(&str, PostWhen)] = &[("paid", PostWhen::Paid), ("created", PostWhen::Created)];
const INVOICE: &[(&str, InvoicePolicy)] =
    &[("none", InvoicePolicy::None), ("per_delivery", InvoicePolicy::PerDelivery)];

const FIND_OR_CREATE: &[(&str, bool)] = &[("one", false), ("find_or_create", true)];
const EMAIL_MATCH: &[(&str, EmailMatch)] =
    &[("same_name", EmailMatch::SameName), ("never", EmailMatch::Never)];

/// Longest `CardCode` and tax code in SAP.
const CARD_CODE: usize = 15;
const TAX_CODE: usize = 8;

/// All channels by id; the section that repeats one is named with its line.
pub(super) fn channels(sections: Vec<Section<'_>>) -> Option<BTreeMap<i64, ChannelSettings>> {
    let mut channels = BTreeMap::new();
    let mut complete = true;
    for mut section in sections {
        match channel(&mut section) {
            None => complete = false,
            Some((id, _)) if channels.contains_key(&id) => {
                section.refuse(format!("channel {id} is listed twice; keep one entry"));
                complete = false;
            }
            Some((id, settings)) => {
                channels.insert(id, settings);
            }
        }
    }
    complete.then_some(channels)
}

fn channel(section: &mut Section<'_>) -> Option<(i64, ChannelSettings)> {
    let id = section.required("veeqo", |entry| entry.whole(1..=i64::MAX));
    let ignored = section.or("ignored", false, Entry::flag)?;
    let card_code = posted(section, "card_code", ignored, String::new(), |entry| entry.text_up_to(CARD_CODE));
    let customers = customers(section);
    let tax = posted(section, "tax", ignored, TaxTable::default(), tax_table);
    let series = section.optional("series", |entry| entry.whole(1..=i32::MAX));
    let freight_code = section.optional("freight_code", |entry| entry.whole(1..=i32::MAX));
    let freight_tax = section.optional("freight_tax", tax_rate);
    let tax_source = section.or("tax_source", TaxSource::Sap, |entry| entry.word(TAX_SOURCES));
    let price_mode = section.or("price_mode", PriceMode::Net, |entry| entry.word(PRICE_MODES));
    let post_when = section.or("post_when", PostWhen::Paid, |entry| entry.word(POST_WHEN));
    let invoice = section.or("invoice", InvoicePolicy::None, |entry| entry.word(INVOICE));
    let currencies = section.or("currencies", CurrencyTable::default(), currencies);
    section.refuse_unknown();
    let settings = ChannelSettings {
        card_code: card_code?,
        customers: customers?,
        series: series?,
        freight_code: freight_code?,
        freight_tax: freight_tax?,
        tax: tax?,
        tax_source: tax_source?,
        price_mode: price_mode?,
        post_when: post_when?,
        currencies: currencies?,
        invoice: invoice?,
        ignored,
    };
    Some((id?, settings))
}

/// Whether the channel's customers are partners of their own, and how those are found and made.
fn customers(section: &mut Section<'_>) -> Option<CustomerPolicy> {
    let own = section.or("customer", false, |entry| entry.word(FIND_OR_CREATE));
    let rules = section.optional("new_customers", |entry| {
        let mut section = entry.section()?;
        let prefix = section.or("prefix", CardPrefix::default(), |entry| {
            CardPrefix::new(entry.text()?).map_or_else(|why| entry.refuse(why), Some)
        });
        let group = section.optional("group", |entry| entry.whole(1..=i32::MAX));
        let email = section.or("email", EmailMatch::default(), |entry| entry.word(EMAIL_MATCH));
        section.refuse_unknown();
        Some(NewCustomers { prefix: prefix?, group: group?, email: email? })
    });
    match (own?, rules?) {
        (true, rules) => Some(CustomerPolicy::FindOrCreate(rules.unwrap_or_default())),
        (false, None) => Some(CustomerPolicy::One),
        (false, Some(_)) => {
            section.refuse("new_customers has no meaning without customer = \"find_or_create\"".to_owned());
            None
        }
    }
}

/// A key that every channel needs, unless it is ignored.
fn posted<'d, T>(
    section: &mut Section<'d>,
    key: &'static str,
    ignored: bool,
    unused: T,
    read: impl FnOnce(&Entry<'d>) -> Option<T>,
) -> Option<T> {
    if ignored { section.or(key, unused, read) } else { section.required(key, read) }
}

fn tax_table(entry: &Entry<'_>) -> Option<TaxTable> {
    let rows = entry.list(|row| tax_row(&mut row.section()?))?;
    if rows.is_empty() {
        return entry.refuse("must have a row for each rate of the channel");
    }
    TaxTable::new(rows).map_or_else(|why| entry.refuse(why), Some)
}

fn tax_row(section: &mut Section<'_>) -> Option<TaxRow> {
    let rate = section.required("rate", tax_rate);
    let vat_group = section.optional("vat_group", |entry| entry.text_up_to(TAX_CODE));
    let tax_code = section.optional("tax_code", |entry| entry.text_up_to(TAX_CODE));
    let country = section.optional("country", country);
    let item_group = section.optional("item_group", |entry| entry.text_up_to(20));
    section.refuse_unknown();
    let target = match (vat_group?, tax_code?) {
        (Some(group), None) => Some(TaxTarget::VatGroup(group)),
        (None, Some(code)) => Some(TaxTarget::TaxCode(code)),
        _ => {
            section.refuse("needs one of vat_group and tax_code".to_owned());
            None
        }
    };
    Some(TaxRow { rate: rate?, target: target?, country: country?, item_group: item_group? })
}

fn tax_rate(entry: &Entry<'_>) -> Option<TaxRate> {
    let number = entry.decimal(Decimal::ZERO, Decimal::ONE)?;
    TaxRate::new(number).map_or_else(|why| entry.refuse(why), Some)
}

fn country(entry: &Entry<'_>) -> Option<String> {
    let code = entry.text()?;
    if code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return Some(code.to_owned());
    }
    entry.refuse("must be a country's two capital letters, such as \"GB\"")
}

fn currencies(entry: &Entry<'_>) -> Option<CurrencyTable> {
    let rows = entry.section()?.entries();
    let read = |(iso, code): (String, Entry<'_>)| match Currency::new(&iso) {
        Ok(currency) => {
            let own = CompanyCurrency::new(code.text_up_to(3)?);
            own.map_or_else(|why| code.refuse(why), |own| Some((currency, own)))
        }
        Err(why) => code.refuse(why),
    };
    let rows: Vec<_> = rows.into_iter().map(read).collect();
    let rows = rows.into_iter().collect::<Option<Vec<_>>>()?;
    CurrencyTable::new(rows).map_or_else(|why| entry.refuse(why), Some)
}
