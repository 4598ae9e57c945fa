//! SAP: the company, its clock, warehouses, partners, and what may be read.

use super::Reader;
use super::answer::{Enough, of_sap, walk};
use super::value::decimal;
use crate::audit::facts::{Answer, Company, Facts, Partner, Source};
use b1_veeqo_mapping::WarehouseCode;
use b1_veeqo_mapping::warehouse::SapWarehouse;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use rust_decimal::prelude::ToPrimitive;
use sap_b1_client::{
    AdminInfo, BusinessPartner, CardCode, CardType, ListQuery, UniqueSerialNumber, Warehouse, YesNo,
};
use serde_json::Value;
use std::collections::BTreeSet;

/// Documents that the synchronisation reads and that no other check looks at.
const DOCUMENTS: [&str; 4] = ["DeliveryNotes", "Drafts", "InventoryGenEntries", "InventoryGenExits"];
/// Seconds since 1970 are below this until the year 5138; above it a server counts milliseconds.
const MILLISECONDS: i64 = 100_000_000_000;

pub(super) fn yes(flag: Option<&YesNo>) -> bool {
    flag.is_some_and(YesNo::is_yes)
}

impl Reader<'_> {
    pub(super) async fn sap_clock(&self, facts: &mut Facts) {
        let before = self.now();
        let answer = self.sap.ping().await;
        let after = self.now();
        match answer {
            Ok(ping) => match ping.timestamp.as_ref().and_then(instant) {
                Some(shown) => facts.sap_clock = Some(ahead(shown, before, after)),
                None => {
                    let text = "the answer holds no time".to_owned();
                    facts.lacks(Source::SapClock, Answer { refused: false, text });
                }
            },
            Err(error) => facts.sap_lacks(Source::SapClock, &error),
        }
    }

    pub(super) async fn company(&self, facts: &mut Facts) {
        match self.sap.admin_info().await {
            Ok(info) => facts.company = company(info),
            Err(error) => facts.sap_lacks(Source::Company, &error),
        }
    }

    pub(super) async fn warehouses(&self, facts: &mut Facts) {
        let mut pager = self.sap.list_warehouses();
        let mut all = Vec::new();
        let end = walk(&mut pager, |page, _| {
            all.extend(page);
            Enough::No
        });
        let end = end.await;
        facts.end_of_sap(Source::SapWarehouses, end);
        let branch = |one: &Warehouse| {
            Some((one.warehouse_code.as_str().to_owned(), i64::from(one.business_place_id?)))
        };
        facts.branches = all.iter().filter_map(branch).collect();
        facts.sap_warehouses = all.into_iter().filter_map(warehouse).collect();
    }

    pub(super) async fn partners(&self, facts: &mut Facts) {
        let channels = self.settings.channels.values().filter(|channel| !channel.ignored);
        let codes: BTreeSet<&str> = channels.map(|channel| channel.card_code.as_str()).collect();
        for code in codes {
            let Ok(card) = CardCode::new(code) else { continue };
            match self.sap.get_business_partner(&card).await {
                Ok(Some(found)) => drop(facts.partners.insert(code.to_owned(), partner(&found, facts.today))),
                Ok(None) => {}
                Err(error) => return facts.sap_lacks(Source::Partners, &error),
            }
        }
    }

    /// One row of each kind shows whether the kind may be read.
    pub(super) async fn documents(&self, facts: &mut Facts) {
        let one = ListQuery::new().select(["DocEntry"]).top(1);
        for set in DOCUMENTS {
            let Err(error) = self.sap.set::<Value>(set).list(&one).try_next().await else { continue };
            let answer = of_sap(&error);
            if answer.refused {
                facts.refused_documents.insert(set, answer.text);
            } else {
                facts.lacks(Source::Documents, answer);
            }
        }
    }
}

/// The load balancer's time: seconds since 1970, as a number or a text.
fn instant(value: &Value) -> Option<Timestamp> {
    let number = decimal(value)?;
    let whole = number.trunc().to_i64()?;
    let milliseconds = if whole >= MILLISECONDS {
        whole
    } else {
        (number * rust_decimal::Decimal::ONE_THOUSAND).to_i64()?
    };
    Timestamp::from_millisecond(milliseconds).ok()
}

fn company(info: AdminInfo) -> Company {
    let flag = |flag: Option<YesNo>| flag.map(|flag| flag.is_yes());
    Company {
        local_currency: info.local_currency,
        blocks_negative_stock: flag(info.block_stock_negative_quantity),
        approvals: flag(info.enable_approval_procedure_in_di),
        branches: flag(info.enable_branches),
        blocks_posting_dates: flag(info.block_posting_date_editing),
        serials_unique: info.unique_serial_no.map(|unique| unique != UniqueSerialNumber::None),
        totals_decimals: info.totals_accuracy,
    }
}

fn warehouse(found: Warehouse) -> Option<SapWarehouse> {
    Some(SapWarehouse {
        code: WarehouseCode::new(found.warehouse_code.as_str()).ok()?,
        name: found.warehouse_name.unwrap_or_default(),
        inactive: yes(found.inactive.as_ref()),
        drop_ship: yes(found.drop_ship.as_ref()),
        bins: yes(found.enable_bin_locations.as_ref()),
        default_bin: found.default_bin.map(i64::from),
    })
}

fn partner(found: &BusinessPartner, today: Date) -> Partner {
    let within = |from: Option<Date>, to: Option<Date>| {
        from.is_none_or(|from| from <= today) && to.is_none_or(|to| today <= to)
    };
    Partner {
        customer: found.card_type.as_ref().is_none_or(|kind| *kind == CardType::Customer),
        frozen: yes(found.frozen.as_ref()) && within(found.frozen_from, found.frozen_to),
        out_of_date: yes(found.valid.as_ref()) && !within(found.valid_from, found.valid_to),
        currency: found.currency.clone(),
    }
}

/// How far a time is from the middle of a question and its answer.
pub(super) fn ahead(shown: Timestamp, before: Timestamp, after: Timestamp) -> SignedDuration {
    shown.duration_since(before + after.duration_since(before) / 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_load_balancers_time_in_every_form() {
        let at = Timestamp::from_millisecond(1_732_428_000_250).unwrap();
        for form in ["1732428000.250", "1732428000250"] {
            let number: Value = serde_json::from_str(form).unwrap();
            assert_eq!(instant(&number), Some(at), "{form}");
            assert_eq!(instant(&Value::from(form)), Some(at), "{form}");
        }
        assert_eq!(instant(&Value::from("soon")), None);
    }
}
