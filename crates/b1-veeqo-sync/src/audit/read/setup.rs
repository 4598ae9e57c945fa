//! SAP: what set-up made.

use super::Reader;
use super::answer::{Enough, of_sap, walk};
use super::value::{number, text};
use crate::audit::facts::{Facts, SetupField, Source};
use crate::setup::{DOCUMENT_TABLE, SetupNames, StockQuery};
use sap_b1_client::{Error, Filter, ListQuery, SetName};
use serde_json::Value;
use std::collections::BTreeSet;

impl Reader<'_> {
    pub(super) async fn setup(&self, facts: &mut Facts) {
        let names = &self.settings.names;
        facts.setup.names = (names.claim_table(), names.key_field());
        self.claim_table(facts, &names.claim_table()).await;
        self.key_field(facts, &names.key_field()).await;
        self.queries(facts, names).await;
    }

    async fn claim_table(&self, facts: &mut Facts, table: &str) {
        match self.sap.set::<Value>("UserTablesMD").get(table).await {
            Ok(found) => facts.setup.table = found.is_some(),
            Err(error) => return facts.sap_lacks(Source::UserTables, &error),
        }
        if !facts.setup.table {
            return;
        }
        let Ok(rows) = SetName::new(&format!("U_{table}")) else { return };
        let one = ListQuery::new().top(1);
        match self.sap.set::<Value>(rows).list(&one).try_next().await {
            Ok(_) => facts.setup.table_is_served = true,
            Err(error @ Error::Rejected { .. }) if !of_sap(&error).refused => {}
            Err(error) => facts.sap_lacks(Source::UserTables, &error),
        }
    }

    async fn key_field(&self, facts: &mut Facts, name: &str) {
        let query =
            ListQuery::new().filter(Filter::eq("TableName", DOCUMENT_TABLE).and(Filter::eq("Name", name)));
        let mut pager = self.sap.set::<Value>("UserFieldsMD").list(&query);
        let mut field = None;
        let end = walk(&mut pager, |page, _| {
            let ours = page.iter().find(|row| text(row, "Name").as_deref() == Some(name));
            field = field.or(ours
                .map(|row| SetupField { size: number(row, "Size").and_then(|size| size.try_into().ok()) }));
            Enough::No
        });
        let end = end.await;
        facts.end_of_sap(Source::UserFields, end);
        facts.setup.field = field;
    }

    async fn queries(&self, facts: &mut Facts, names: &SetupNames) {
        let mut found = BTreeSet::new();
        let mut pager = self.sap.set::<Value>("SQLQueries").list(&ListQuery::new().select(["SqlCode"]));
        let end = walk(&mut pager, |page, _| {
            found.extend(page.iter().filter_map(|row| text(row, "SqlCode")));
            Enough::No
        });
        let end = end.await;
        facts.end_of_sap(Source::Queries, end);
        let ours = StockQuery::ALL.map(|query| names.query(query)).into_iter();
        facts.setup.queries = ours.map(|name| (name.clone(), found.contains(&name))).collect();
    }
}
