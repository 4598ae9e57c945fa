//! SAP: what set-up made.

use super::Reader;
use super::answer::{Enough, of_sap, walk};
use super::value::{number, text};
use crate::audit::facts::{Facts, SetupField, Source};
use sap_b1_client::{Error, Filter, ListQuery};
use serde_json::Value;
use std::collections::BTreeSet;

/// The claim table, without `@` and `U_`.
const TABLE: &str = "VQ_CLAIM";
const TABLE_ROWS: &str = "U_VQ_CLAIM";
/// The key field, without `U_`, and the header table whose fields all documents share.
const FIELD: &str = "VQ_KEY";
const DOCUMENTS: &str = "ORDR";
const QUERIES: [&str; 4] = ["VQ_BATCHES", "VQ_SERIALS", "VQ_BINS", "VQ_MOVEMENTS"];

impl Reader<'_> {
    pub(super) async fn setup(&self, facts: &mut Facts) {
        facts.setup.names = (TABLE.to_owned(), FIELD.to_owned());
        self.claim_table(facts).await;
        self.key_field(facts).await;
        self.queries(facts).await;
    }

    async fn claim_table(&self, facts: &mut Facts) {
        match self.sap.set::<Value>("UserTablesMD").get(TABLE).await {
            Ok(found) => facts.setup.table = found.is_some(),
            Err(error) => return facts.sap_lacks(Source::UserTables, &error),
        }
        if !facts.setup.table {
            return;
        }
        let one = ListQuery::new().top(1);
        match self.sap.set::<Value>(TABLE_ROWS).list(&one).try_next().await {
            Ok(_) => facts.setup.table_is_served = true,
            Err(error @ Error::Rejected { .. }) if !of_sap(&error).refused => {}
            Err(error) => facts.sap_lacks(Source::UserTables, &error),
        }
    }

    async fn key_field(&self, facts: &mut Facts) {
        let query =
            ListQuery::new().filter(Filter::eq("TableName", DOCUMENTS).and(Filter::eq("Name", FIELD)));
        let mut pager = self.sap.set::<Value>("UserFieldsMD").list(&query);
        let mut field = None;
        let end = walk(&mut pager, |page, _| {
            let ours = page.iter().find(|row| text(row, "Name").as_deref() == Some(FIELD));
            field = field.or(ours
                .map(|row| SetupField { size: number(row, "Size").and_then(|size| size.try_into().ok()) }));
            Enough::No
        });
        let end = end.await;
        facts.end_of_sap(Source::UserFields, end);
        facts.setup.field = field;
    }

    async fn queries(&self, facts: &mut Facts) {
        let mut found = BTreeSet::new();
        let mut pager = self.sap.set::<Value>("SQLQueries").list(&ListQuery::new().select(["SqlCode"]));
        let end = walk(&mut pager, |page, _| {
            found.extend(page.iter().filter_map(|row| text(row, "SqlCode")));
            Enough::No
        });
        let end = end.await;
        facts.end_of_sap(Source::Queries, end);
        facts.setup.queries =
            QUERIES.iter().map(|name| ((*name).to_owned(), found.contains(*name))).collect();
    }
}
