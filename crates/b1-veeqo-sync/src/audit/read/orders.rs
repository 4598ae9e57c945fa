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
            .filter(Filter::eq("DocumentStatus", "bost_Open"))
            .with_total();
        let (mut found, mut unreadable, mut seen, mut cut) = (Vec::new(), Vec::new(), 0_usize, None);
        let mut pager = self.sap.set::<Value>("Orders").list_by_key("DocEntry", &query);
        let end = walk(&mut pager, |page, walk| {
            if seen >= MOST && !page.is_empty() {
                cut = Some(walk.total());
                return Enough::Yes;
            }
            seen = seen.saturating_add(page.len());
            for row in &page {
                match self.order(row) {
                    Some(order) => found.push(order),
                    None => unreadable.push(unnumbered(row)),
                }
            }
            self.told(Source::SapOrders, seen, walk.total());
            Enough::No
        });
        let end = end.await;
        facts.end_of_sap(Source::SapOrders, end);
        facts.unreadable.extend(unreadable);
        if let Some(of) = cut {
            facts.left(Source::SapOrders, seen, of);
        }
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

fn unnumbered(row: &Value) -> (Source, String, String) {
    let key = number(row, "DocEntry").map_or_else(|| "without a key".to_owned(), |key| key.to_string());
    (Source::SapOrders, key, "has no DocNum".to_owned())
}
