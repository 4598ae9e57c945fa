//! SAP: stock of the mapped warehouses, row by row, so that no list of a hundred thousand is ever held.

use super::Reader;
use super::answer::{Enough, walk};
use crate::audit::facts::{Facts, Level, Source};
use rust_decimal::Decimal;
use sap_b1_client::{CrossJoin, Error, Filter, StockLevel, WarehouseCode};
use serde_json::Value;

const ITEM: &str = "Items/ItemCode";
const ROWS: &str = "Items/ItemWarehouseInfoCollection";
const ROW_ITEM: &str = "Items/ItemWarehouseInfoCollection/ItemCode";
const ROW_WAREHOUSE: &str = "Items/ItemWarehouseInfoCollection/WarehouseCode";

impl Reader<'_> {
    pub(super) async fn stock(&self, facts: &mut Facts) {
        let codes = self.settings.warehouses.iter();
        let codes: Vec<WarehouseCode> =
            codes.filter_map(|(code, _)| WarehouseCode::new(code.as_str()).ok()).collect();
        let Some(ours) = Filter::any_of(ROW_WAREHOUSE, &codes) else { return };
        let expected = u64::try_from(facts.items.len().saturating_mul(codes.len())).ok();
        self.told(Source::Stock, 0, expected);
        match self.joined(ours, expected).await {
            Ok(levels) => facts.levels = levels,
            Err(Error::Rejected { .. }) => self.item_by_item(facts, &codes).await,
            Err(error) => facts.sap_lacks(Source::Stock, &error),
        }
    }

    async fn joined(&self, ours: Filter, expected: Option<u64>) -> Result<Vec<Level>, Error> {
        let join = CrossJoin::of(["Items", ROWS])
            .expand("Items", ["ItemCode"])
            .expand(ROWS, ["WarehouseCode", "InStock", "Committed"])
            .filter(Filter::same(ITEM, ROW_ITEM).and(ours))
            .order_by(ITEM)
            .order_by(ROW_WAREHOUSE);
        let (mut seen, mut levels) = (0_usize, Vec::new());
        let mut pager = self.sap.cross_join::<Value>(&join);
        let take = |page: Vec<Value>, _: &_| {
            seen = seen.saturating_add(page.len());
            levels.extend(page.iter().filter_map(level));
            self.told(Source::Stock, seen, expected);
            Enough::No
        };
        walk(&mut pager, take).await?;
        Ok(levels)
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

/// A row of the join. One that cannot be read was told by the client's own reading of stock; here it is left out.
fn level(row: &Value) -> Option<Level> {
    let info = row.get(ROWS)?;
    let amount = |name: &str| info.get(name).and_then(super::value::decimal).unwrap_or_default();
    let level = Level {
        item: row.get("Items")?.get("ItemCode")?.as_str()?.to_owned(),
        warehouse: info.get("WarehouseCode")?.as_str()?.to_owned(),
        on_hand: amount("InStock"),
        committed: amount("Committed"),
    };
    is_telling(&level).then_some(level)
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
