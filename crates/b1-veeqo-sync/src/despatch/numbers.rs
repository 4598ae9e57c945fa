//! What SAP has free of items with batches, serial numbers or bins: read by the stored queries of the set-up, and kept for a while.

use super::choose::{Free, Need};
use super::picks::{Number, Piece};
use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::PairKey;
use crate::setup::StockQuery;
use b1_veeqo_mapping::tracking::{BatchNumber, Lot, SerialNumber, SerialUnit, Tracking};
use b1_veeqo_mapping::{Quantity, WarehouseCode};
use jiff::civil::Date;
use rust_decimal::Decimal;
use sap_b1_client::{SqlParameters, YesNo};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

/// How long a reading serves parcels that are about to be delivered.
const FRESH: Duration = Duration::from_secs(60);
/// How often it is read again for a parcel that is held, and a query that SAP refused is tried again.
const PATIENT: Duration = Duration::from_secs(900);

/// Readings of batches, serial numbers and bins, each with the age of the process at that time.
#[derive(Debug, Default)]
pub(crate) struct Stocktake {
    free: HashMap<PairKey, (Duration, Free)>,
    refused: BTreeMap<StockQuery, Duration>,
    /// Warehouses with bins, and the default bin of each.
    bins: Option<HashMap<WarehouseCode, Option<i64>>>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Row {
    #[serde(default)]
    dist_number: Option<String>,
    #[serde(default)]
    bin_abs: Option<i64>,
    #[serde(default)]
    exp_date: Option<String>,
    #[serde(default)]
    in_date: Option<String>,
    #[serde(default, alias = "OnHandQty", with = "rest_transport::decimal::option")]
    quantity: Option<Decimal>,
    #[serde(default, with = "rest_transport::decimal::option")]
    commit_qty: Option<Decimal>,
}

impl Stocktake {
    /// Forgets everything: somebody has looked after it.
    pub(crate) fn clear(&mut self) {
        *self = Self::default();
    }

    /// The pair is read anew: somebody took of it.
    pub(super) fn forget(&mut self, pair: &PairKey) {
        self.free.remove(pair);
    }

    /// Which warehouses have bins.
    pub(super) fn bins(&self, warehouse: &WarehouseCode) -> Option<Option<i64>> {
        self.bins.as_ref()?.get(warehouse).copied()
    }

    /// Reads once which warehouses have bins. Where that is refused, none counts as having any, and SAP says so itself.
    pub(super) async fn read_warehouses(&mut self, ctx: &Context) -> Result<(), EngineError> {
        if self.bins.is_some() {
            return Ok(());
        }
        let read: Result<Vec<_>, _> = ctx.sap.list_warehouses().try_collect().await;
        let warehouses = match read {
            Ok(warehouses) => warehouses,
            Err(error) if error.rejection().is_some() && !error.is_login_refused() => Vec::new(),
            Err(error) => return Err(EngineError::sap("read warehouses", error)),
        };
        let with_bins =
            warehouses.iter().filter(|row| row.enable_bin_locations.as_ref().is_some_and(YesNo::is_yes));
        let codes = with_bins.filter_map(|row| {
            let code = WarehouseCode::new(row.warehouse_code.as_str()).ok()?;
            Some((code, row.default_bin.map(i64::from).filter(|bin| *bin > 0)))
        });
        self.bins = Some(codes.collect());
        Ok(())
    }

    /// What is free for a need. A parcel that is held is patient.
    pub(super) async fn free(&mut self, ctx: &Context, need: &Need, held: bool) -> Result<Free, EngineError> {
        let pair = PairKey { item: need.item.clone(), warehouse: need.warehouse.clone() };
        let age = if held { PATIENT } else { FRESH };
        if let Some((at, free)) = self.free.get(&pair)
            && ctx.age() < at.saturating_add(age)
        {
            return Ok(free.clone());
        }
        let mut free = Free::default();
        match need.tracking {
            Tracking::None => {}
            Tracking::Batch => free.batches = self.run(ctx, StockQuery::Batches, &pair, lot).await?,
            Tracking::Serial => free.serials = self.run(ctx, StockQuery::Serials, &pair, unit).await?,
        }
        if need.bins.is_some() {
            free.bins = self.run(ctx, StockQuery::Bins, &pair, in_bin).await?;
        }
        self.free.insert(pair, (ctx.age(), free.clone()));
        Ok(free)
    }

    /// The free batches of a pair, read now; `None` where they cannot be read.
    pub(crate) async fn batches(
        &mut self,
        ctx: &Context,
        pair: &PairKey,
    ) -> Result<Option<Vec<Lot>>, EngineError> {
        self.run(ctx, StockQuery::Batches, pair, lot).await
    }

    /// What is about to leave is free no more.
    pub(super) fn took(&mut self, pair: &PairKey, pieces: &[Piece]) {
        let Some((_, free)) = self.free.get_mut(pair) else { return };
        for piece in pieces {
            let less = |held: &mut Quantity| {
                let left = (held.get() - piece.quantity).max(Decimal::ZERO);
                *held = Quantity::new(left).unwrap_or(Quantity::ZERO);
            };
            match &piece.number {
                Number::None => {}
                Number::Batch(batch) => {
                    let lots = free.batches.iter_mut().flatten();
                    lots.filter(|lot| lot.batch == *batch).for_each(|lot| less(&mut lot.quantity));
                }
                Number::Serial(serial) => {
                    free.serials.iter_mut().for_each(|units| units.retain(|unit| unit.serial != *serial));
                }
            }
            if let Some(bin) = piece.bin {
                let bins = free.bins.iter_mut().flatten();
                bins.filter(|(of, _)| *of == bin).for_each(|(_, held)| less(held));
            }
        }
    }

    /// Runs a stored query; `None` where SAP has it not, or refuses it.
    async fn run<T>(
        &mut self,
        ctx: &Context,
        query: StockQuery,
        pair: &PairKey,
        read: fn(Row) -> Option<T>,
    ) -> Result<Option<Vec<T>>, EngineError> {
        if self.refused.get(&query).is_some_and(|until| ctx.age() < *until) {
            return Ok(None);
        }
        let parameters =
            SqlParameters::new().and("item", pair.item.as_str()).and("whs", pair.warehouse.as_str());
        match rows::<Row>(ctx, &ctx.settings.names.query(query), &parameters).await {
            Ok(rows) => Ok(Some(rows.into_iter().filter_map(read).collect())),
            Err(error)
                if error.rejection().is_some() && !error.is_transient() && !error.is_login_refused() =>
            {
                tracing::info!(%query, %error, "the stored query cannot be run");
                self.refused.insert(query, ctx.age().saturating_add(PATIENT));
                Ok(None)
            }
            Err(error) => Err(EngineError::sap("read batches, serial numbers or bins", error)),
        }
    }
}

async fn rows<T: DeserializeOwned + Send>(
    ctx: &Context,
    code: &str,
    parameters: &SqlParameters,
) -> Result<Vec<T>, sap_b1_client::Error> {
    ctx.sap.run_sql_query(code, parameters).try_collect().await
}

/// What is promised to other documents is not free.
fn lot(row: Row) -> Option<Lot> {
    let free = row.quantity? - row.commit_qty.unwrap_or_default();
    Some(Lot {
        batch: BatchNumber::new(row.dist_number?).ok()?,
        quantity: Quantity::new(free.max(Decimal::ZERO)).ok()?,
        expiry: row.exp_date.as_deref().and_then(day),
        received: row.in_date.as_deref().and_then(day),
    })
}

fn unit(row: Row) -> Option<SerialUnit> {
    Some(SerialUnit {
        serial: SerialNumber::new(row.dist_number?).ok()?,
        expiry: row.exp_date.as_deref().and_then(day),
        received: row.in_date.as_deref().and_then(day),
    })
}

fn in_bin(row: Row) -> Option<(i64, Quantity)> {
    Some((row.bin_abs?, Quantity::new(row.quantity?.max(Decimal::ZERO)).ok()?))
}

/// Stored queries write dates as `20261124`; other forms begin with `2026-11-24`.
fn day(text: &str) -> Option<Date> {
    let text = text.trim();
    Date::strptime("%Y%m%d", text).ok().or_else(|| text.get(..10)?.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn rows_come_with_numbers_or_texts() {
        let row = json!({"DistNumber": "B1", "Quantity": "5.000000", "CommitQty": 2, "ExpDate": "20270131", "InDate": "2026-11-01T00:00:00"});
        let lot = lot(serde_json::from_value(row).unwrap()).unwrap();
        assert_eq!((lot.batch.as_str(), lot.quantity), ("B1", Quantity::units(3)));
        assert_eq!(lot.expiry, Some(jiff::civil::date(2027, 1, 31)));
        assert_eq!(lot.received, Some(jiff::civil::date(2026, 11, 1)));
        let bin = in_bin(serde_json::from_value(json!({"BinAbs": 7, "OnHandQty": 1.5})).unwrap());
        assert_eq!(bin, Some((7, Quantity::new(Decimal::new(15, 1)).unwrap())));
        let unit = unit(
            serde_json::from_value(json!({"DistNumber": "S1", "Quantity": 1, "ExpDate": null})).unwrap(),
        );
        assert_eq!(unit.map(|unit| (unit.serial.to_string(), unit.expiry)), Some(("S1".to_owned(), None)));
    }
}
