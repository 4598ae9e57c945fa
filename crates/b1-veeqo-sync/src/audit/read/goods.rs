//! SAP: stock of the mapped warehouses, row by row, so that no list of a hundred thousand is ever held.

use super::Reader;
use super::answer::{Enough, walk};
use super::value::decimal;
use crate::audit::facts::{Facts, Level, Source};
use rust_decimal::Decimal;
use sap_b1_client::{CrossJoin, Error, Filter, StockLevel, WarehouseCode};
use serde_json::Value;

const ITEM: &str = "Items/ItemCode";
const ROWS: &str = "Items/ItemWarehouseInfoCollection";
const ROW_ITEM: &str = "Items/ItemWarehouseInfoCollection/ItemCode";
const ROW_WAREHOUSE: &str = "Items/ItemWarehouseInfoCollection/WarehouseCode";

type Unreadable = (Source, String, String);

impl Reader<'_> {
    pub(super) async fn stock(&self, facts: &mut Facts) {
        let codes = self.settings.warehouses.iter();
        let codes: Vec<WarehouseCode> =
            codes.filter_map(|(code, _)| WarehouseCode::new(code.as_str()).ok()).collect();
        let Some(ours) = Filter::any_of(ROW_WAREHOUSE, &codes) else { return };
        let expected = u64::try_from(facts.items.len().saturating_mul(codes.len())).ok();
        self.told(Source::Stock, 0, expected);
        match self.joined(ours, expected).await {
            Ok((levels, unreadable)) => {
                facts.levels = levels;
                facts.unreadable.extend(unreadable);
            }
            Err(Error::Rejected { .. }) => self.item_by_item(facts, &codes).await,
            Err(error) => facts.sap_lacks(Source::Stock, &error),
        }
    }

    async fn joined(
        &self,
        ours: Filter,
        expected: Option<u64>,
    ) -> Result<(Vec<Level>, Vec<Unreadable>), Error> {
        let join = CrossJoin::of(["Items", ROWS])
            .expand("Items", ["ItemCode"])
            .expand(ROWS, ["WarehouseCode", "InStock", "Committed"])
            .filter(Filter::same(ITEM, ROW_ITEM).and(ours))
            .order_by(ITEM)
            .order_by(ROW_WAREHOUSE);
        let (mut seen, mut levels, mut unreadable) = (0_usize, Vec::new(), Vec::new());
        let mut pager = self.sap.cross_join::<Value>(&join);
        let take = |page: Vec<Value>, _: &_| {
            seen = seen.saturating_add(page.len());
            for row in &page {
                match level(row) {
                    Ok(level) if is_telling(&level) => levels.push(level),
                    Ok(_) => {}
                    Err(name) => unreadable.push(without(name, row)),
                }
            }
            self.told(Source::Stock, seen, expected);
            Enough::No
        };
        walk(&mut pager, take).await?;
        Ok((levels, unreadable))
    }

    /// The long way round, where the server refuses the join.
    async fn item_by_item(&self, facts: &mut Facts, codes: &[WarehouseCode]) {
        match self.sap.stock_levels_with_unreadable(codes, None).await {
            Ok(reading) => {
                facts.levels = reading.levels.iter().filter_map(of_reading).collect();
                let rows = reading.unreadable;
                if !rows.is_empty() {
                    facts.end_of_sap(
                        Source::Stock,
                        Err(Error::UnreadableRows { operation: "ListStock", rows }),
                    );
                }
            }
            Err(error) => facts.sap_lacks(Source::Stock, &error),
        }
    }
}

/// A row of the join, or the name of the property that cannot be read. As the client reads it: nothing said of `Committed` is zero, nothing said
/// of `InStock` is a fault.
fn level(row: &Value) -> Result<Level, &'static str> {
    let info = row.get(ROWS).ok_or(ROWS)?;
    let committed = match info.get("Committed") {
        None | Some(Value::Null) => Decimal::ZERO,
        Some(amount) => decimal(amount).ok_or("Committed")?,
    };
    Ok(Level {
        item: item_code(row).ok_or("ItemCode")?.to_owned(),
        warehouse: info.get("WarehouseCode").and_then(Value::as_str).ok_or("WarehouseCode")?.to_owned(),
        on_hand: info.get("InStock").and_then(decimal).ok_or("InStock")?,
        committed,
    })
}

fn item_code(row: &Value) -> Option<&str> {
    row.get("Items")?.get("ItemCode")?.as_str()
}

fn without(name: &str, row: &Value) -> Unreadable {
    let code = item_code(row).map_or_else(|| "without a key".to_owned(), |code| format!("'{code}'"));
    (Source::Stock, code, format!("has no readable {name}"))
}

fn of_reading(found: &StockLevel) -> Option<Level> {
    let level = Level {
        item: found.item_code.as_str().to_owned(),
        warehouse: found.warehouse_code.as_str().to_owned(),
        on_hand: found.in_stock,
        committed: found.committed,
    };
    is_telling(&level).then_some(level)
}

fn is_telling(level: &Level) -> bool {
    level.on_hand != Decimal::ZERO || level.committed != Decimal::ZERO
}
