//! SAP: tax, freight, series, periods, currencies and rates.

use super::Reader;
use super::answer::{Enough, of_sap, walk};
use super::value::{day, decimal, flag, number, rows, text};
use crate::audit::checks::foreign;
use crate::audit::facts::{Currency, Facts, Period, Series, SeriesKind, Source, TaxCode, TaxLaw};
use crate::audit::view::View;
use b1_veeqo_mapping::pricing::TaxTarget;
use jiff::civil::Date;
use rest_transport::Effect;
use rust_decimal::Decimal;
use sap_b1_client::{Error, ListQuery};
use serde_json::{Value, json};

/// A company of forty years has forty; a server that repeats itself is not followed for ever.
const MOST_YEARS: usize = 60;

impl Reader<'_> {
    pub(super) async fn finance(&self, facts: &mut Facts) {
        self.taxes(facts).await;
        let posted = || self.settings.channels.values().filter(|channel| !channel.ignored);
        if posted().any(|channel| channel.freight_code.is_some()) {
            let found = self.small(facts, Source::Expenses, "AdditionalExpenses").await;
            facts.expenses = found.iter().filter_map(|row| number(row, "ExpensCode")).collect();
        }
        let found = self.small(facts, Source::Currencies, "Currencies").await;
        let currency =
            |row: &Value| Some(Currency { code: text(row, "Code")?, iso: text(row, "DocumentsCode") });
        facts.currencies = found.iter().filter_map(currency).collect();
        if let Err(error) = self.series(facts).await {
            facts.sap_lacks(Source::Series, &error);
        }
        if let Err(error) = self.periods(facts).await {
            facts.sap_lacks(Source::Periods, &error);
        }
    }

    /// Only the worlds that the configuration speaks of.
    async fn taxes(&self, facts: &mut Facts) {
        let posted = self.settings.channels.values().filter(|channel| !channel.ignored);
        let targets: Vec<&TaxTarget> =
            posted.flat_map(|channel| channel.tax.rows()).map(|row| &row.target).collect();
        if targets.iter().any(|target| matches!(target, TaxTarget::VatGroup(_))) {
            let found = self.small(facts, Source::VatGroups, "VatGroups").await;
            let today = facts.today;
            facts.tax_codes.extend(found.iter().filter_map(|row| vat_group(row, today)));
        }
        if targets.iter().any(|target| matches!(target, TaxTarget::TaxCode(_))) {
            let found = self.small(facts, Source::TaxCodes, "SalesTaxCodes").await;
            facts.tax_codes.extend(found.iter().filter_map(tax_code));
        }
    }

    /// All records of a set that has a few dozen.
    pub(super) async fn small(&self, facts: &mut Facts, source: Source, set: &'static str) -> Vec<Value> {
        let mut found = Vec::new();
        let mut pager = self.sap.set::<Value>(set).list(&ListQuery::new());
        let end = walk(&mut pager, |page, _| {
            found.extend(page);
            Enough::No
        });
        let end = end.await;
        facts.end_of_sap(source, end);
        found
    }

    async fn ask(&self, action: &'static str, body: Value) -> Result<Value, Error> {
        self.sap.call_action(action, &body, Effect::Read).await
    }

    async fn series(&self, facts: &mut Facts) -> Result<(), Error> {
        for kind in SeriesKind::ALL {
            let params = json!({ "DocumentTypeParams": { "Document": kind.object() } });
            let all = self.ask("SeriesService_GetDocumentSeries", params.clone()).await?;
            facts.series.insert(kind, rows(&all).iter().filter_map(series).collect());
            match self.ask("SeriesService_GetDefaultSeries", params).await {
                Ok(default) => facts.default_series.extend(number(&default, "Series").map(|key| (kind, key))),
                Err(error) if is_absent(&error) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    async fn periods(&self, facts: &mut Facts) -> Result<(), Error> {
        let years = rows(&self.ask("CompanyService_GetPeriods", json!({})).await?);
        for year in years.iter().filter_map(|row| number(row, "AbsoluteEntry")).take(MOST_YEARS) {
            let params = json!({ "PeriodCategoryParams": { "AbsoluteEntry": year } });
            let all = rows(&self.ask("CompanyService_GetFinancePeriods", params).await?);
            facts.periods.extend(all.iter().filter_map(period));
        }
        Ok(())
    }

    /// Today's rate of the foreign currencies in use.
    pub(super) async fn rates(&self, facts: &mut Facts) {
        for code in foreign(&View::of(facts, self.settings)) {
            let date = facts.today.strftime("%Y%m%d").to_string();
            match self.ask("SBOBobService_GetCurrencyRate", json!({ "Currency": code, "Date": date })).await {
                Ok(answer) => {
                    let rate = decimal(answer.get("value").unwrap_or(&answer));
                    facts.rates.insert(code, rate.filter(|rate| *rate > Decimal::ZERO));
                }
                Err(error) if is_absent(&error) => drop(facts.rates.insert(code, None)),
                Err(error) => return facts.sap_lacks(Source::Rates, &error),
            }
        }
    }
}

/// The service understood the question and has no such thing, as opposed to a service that is not there.
fn is_absent(error: &Error) -> bool {
    let spoken =
        error.rejection().is_some_and(|rejection| rejection.status == 400 && rejection.code.is_some());
    error.is_not_found() || (spoken && !of_sap(error).refused)
}

/// The rate in force is that of the last line that has begun.
fn vat_group(row: &Value, today: Date) -> Option<TaxCode> {
    let lines = row.get("VatGroups_Lines").map(rows).unwrap_or_default();
    let begun = lines.iter().filter(|line| day(line, "Effectivefrom").is_none_or(|from| from <= today));
    let line = begun.max_by_key(|line| day(line, "Effectivefrom"));
    Some(TaxCode {
        law: TaxLaw::VatGroup,
        code: text(row, "Code")?,
        inactive: flag(row, "Inactive") == Some(true),
        input: text(row, "Category").is_some_and(|category| category == "bovcInputTax" || category == "I"),
        rate: line.and_then(|line| decimal(line.get("Rate")?)).map(fraction),
    })
}

fn tax_code(row: &Value) -> Option<TaxCode> {
    Some(TaxCode {
        law: TaxLaw::TaxCode,
        code: text(row, "Code")?,
        inactive: flag(row, "Inactive") == Some(true),
        input: flag(row, "ValidForAR") == Some(false),
        rate: row.get("Rate").and_then(decimal).map(fraction),
    })
}

fn fraction(percent: Decimal) -> Decimal {
    percent / Decimal::ONE_HUNDRED
}

fn series(row: &Value) -> Option<Series> {
    Some(Series {
        key: number(row, "Series")?,
        name: text(row, "Name").unwrap_or_default(),
        locked: flag(row, "Locked") == Some(true),
        next: number(row, "NextNumber"),
        last: number(row, "LastNumber").filter(|last| *last > 0),
    })
}

fn period(row: &Value) -> Option<Period> {
    let status = text(row, "PeriodStatus");
    let locked = flag(row, "Locked") == Some(true)
        || status.is_some_and(|status| !matches!(status.as_str(), "ltUnlocked" | "N"));
    Some(Period {
        code: text(row, "PeriodCode").unwrap_or_default(),
        from: day(row, "PostingDateFrom")?,
        to: day(row, "PostingDateTo")?,
        open: !locked,
    })
}
