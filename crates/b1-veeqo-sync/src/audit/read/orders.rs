//! SAP: open sales orders.

use super::Reader;
use super::answer::{Enough, walk};
use super::value::{decimal, flag, number, rows, text};
use crate::audit::facts::{Facts, OpenLine, SapOrder, Source};
use b1_veeqo_mapping::WarehouseCode;
use b1_veeqo_mapping::key::find_key;
use rust_decimal::Decimal;
use sap_b1_client::{Filter, ListQuery};
use serde_json::Value;

/// Oldest first, so many are looked at: what is left out is newer than any that matters at go-live.
const MOST: usize = 5_000;

impl Reader<'_> {
    pub(super) async fn open_orders(&self, facts: &mut Facts) {
        let query = ListQuery::new()
            .select(["DocEntry", "DocNum", "CardCode", "DocDate", "NumAtCard", "Confirmed", "DocumentLines"])
            .filter(Filter::eq("DocumentStatus", "bost_Open"));
        let mut found = Vec::new();
        let mut pager = self.sap.set::<Value>("Orders").list_by_key("DocEntry", &query);
        let end = walk(&mut pager, |page, _| {
            found.extend(page.iter().filter_map(|row| self.order(row)));
            self.told(Source::SapOrders, found.len(), None);
            if found.len() >= MOST { Enough::Yes } else { Enough::No }
        });
        let end = end.await;
        facts.end_of_sap(Source::SapOrders, end);
        facts.sap_orders = found;
    }

    fn order(&self, row: &Value) -> Option<SapOrder> {
        let lines = row.get("DocumentLines").map(rows).unwrap_or_default();
        Some(SapOrder {
            number: number(row, "DocNum")?,
            partner: text(row, "CardCode").unwrap_or_default(),
            date: super::value::day(row, "DocDate"),
            ours: text(row, "NumAtCard").is_some_and(|reference| find_key(&reference).is_some()),
            confirmed: flag(row, "Confirmed") != Some(false),
            lines: lines.iter().filter_map(|line| self.line(line)).collect(),
        })
    }

    fn line(&self, line: &Value) -> Option<OpenLine> {
        let warehouse = text(line, "WarehouseCode")?;
        let mapped = self.settings.veeqo_warehouse(&WarehouseCode::new(warehouse.as_str()).ok()?).is_some();
        let open = ["RemainingOpenInventoryQuantity", "RemainingOpenQuantity"];
        let open = open.iter().find_map(|name| decimal(line.get(*name)?))?;
        let shut = text(line, "LineStatus").is_some_and(|status| status == "bost_Close");
        (mapped && !shut && open > Decimal::ZERO).then_some(OpenLine {
            item: text(line, "ItemCode")?,
            warehouse,
            open,
        })
    }
}
