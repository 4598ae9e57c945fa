//! What both sides have that a configuration names. Reads only, and makes do without what it may not read.

use crate::error::EngineError;
use crate::warehouses::{sap_warehouses, veeqo_warehouses_of};
use b1_veeqo_mapping::warehouse::{SapWarehouse, VeeqoWarehouse};
use rust_decimal::Decimal;
use sap_b1_client::{Filter, ListQuery, ServiceLayer};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use veeqo_client::{Channel, ListOrders, Order, Veeqo};

/// Most candidates for one channel's business partner.
const CANDIDATES: u32 = 5;

/// What both sides have.
#[derive(Clone, Debug, Default)]
pub struct Survey {
    /// SAP's country and its own code of its currency.
    pub country: Option<String>,
    /// SAP's own code of its currency.
    pub local_currency: Option<String>,
    /// Veeqo's time zone and currency.
    pub time_zone: Option<String>,
    /// Veeqo's currency.
    pub currency: Option<String>,
    /// SAP's warehouses.
    pub sap_warehouses: Vec<SapWarehouse>,
    /// Veeqo's warehouses.
    pub veeqo_warehouses: Vec<VeeqoWarehouse>,
    /// Veeqo's channels that are not deleted.
    pub channels: Vec<SurveyedChannel>,
    /// SAP's codes for tax on sales.
    pub taxes: Vec<SurveyedTax>,
    /// SAP's kinds of freight: code and name.
    pub freight: Vec<(i64, String)>,
    /// What could not be read, and why.
    pub unread: Vec<String>,
}

/// A channel and what its recent orders show.
#[derive(Clone, Debug)]
pub struct SurveyedChannel {
    /// Its id.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// Orders can be created on it.
    pub direct: bool,
    /// Amazon despatches its orders.
    pub fba: bool,
    /// Tax rates of the lines of recent orders, as fractions, and how many lines have each.
    pub rates: BTreeMap<Decimal, usize>,
    /// Currencies of recent orders.
    pub currencies: BTreeSet<String>,
    /// Customers in SAP with a word of the channel's name in theirs: code and name.
    pub partners: Vec<(String, String)>,
}

/// A code for tax on sales.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SurveyedTax {
    /// The code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its rate as a fraction.
    pub rate: Decimal,
    /// A VAT group, or else a sales tax code.
    pub is_group: bool,
}

/// Looks at both sides.
///
/// # Errors
/// A side cannot be reached, refuses the login, or does not show its warehouses or channels.
pub async fn survey(sap: &ServiceLayer, veeqo: &Veeqo) -> Result<Survey, EngineError> {
    sap.login().await.map_err(|error| EngineError::sap("log in", error))?;
    let mut found = Survey { sap_warehouses: sap_warehouses(sap).await?, ..Survey::default() };
    let channels = veeqo.list_channels().await.map_err(|error| EngineError::veeqo("list channels", error))?;
    found.veeqo_warehouses = veeqo_warehouses_of(veeqo, &channels).await?;
    match sap.admin_info().await {
        Ok(info) => (found.country, found.local_currency) = (info.country, info.local_currency),
        Err(error) => found.unread.push(format!("SAP's company details: {error}")),
    }
    match veeqo.current_company().await.map(|company| company.settings) {
        Ok(Some(settings)) => (found.time_zone, found.currency) = (settings.timezone, settings.currency_code),
        Ok(None) => {}
        Err(error) => found.unread.push(format!("Veeqo's company: {error}")),
    }
    taxes(sap, &mut found).await;
    let freight = rows::<Value>(sap, &mut found, "AdditionalExpenses", ListQuery::new()).await;
    let kind = |row: &Value| Some((row.get("ExpensCode")?.as_i64()?, text(row, "Name")));
    found.freight = freight.iter().filter_map(kind).collect();
    let orders = match veeqo.send(&ListOrders::default()).await {
        Ok(page) => page.rows,
        Err(error) => {
            found.unread.push(format!("Veeqo's recent orders: {error}"));
            Vec::new()
        }
    };
    for channel in channels.iter().filter(|channel| channel.deleted_at.is_none()) {
        let surveyed = surveyed(sap, &mut found, channel, &orders).await;
        found.channels.push(surveyed);
    }
    Ok(found)
}

async fn surveyed(
    sap: &ServiceLayer,
    found: &mut Survey,
    channel: &Channel,
    orders: &[Order],
) -> SurveyedChannel {
    let name = channel.name.clone().unwrap_or_default();
    let ours: Vec<&Order> = orders
        .iter()
        .filter(|order| order.channel.as_ref().is_some_and(|own| own.id == channel.id))
        .collect();
    let mut rates = BTreeMap::new();
    for rate in ours.iter().flat_map(|order| &order.line_items).filter_map(|line| line.tax_rate) {
        *rates.entry(rate.normalize()).or_insert(0) += 1;
    }
    let currencies = ours.iter().filter_map(|order| order.currency_code.clone()).collect();
    let (direct, fba) = (channel.is_direct(), channel.is_fba());
    let partners = if direct || fba { Vec::new() } else { partners(sap, found, &name).await };
    SurveyedChannel { id: channel.id.get(), name, direct, fba, rates, currencies, partners }
}

/// Customers with a word of the channel's name in theirs.
async fn partners(sap: &ServiceLayer, found: &mut Survey, name: &str) -> Vec<(String, String)> {
    let words = name.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() >= 3);
    let mut candidates: Vec<(String, String)> = Vec::new();
    for word in words {
        let filter = Filter::eq("CardType", "cCustomer").and(Filter::contains("CardName", word));
        let query = ListQuery::new().select(["CardCode", "CardName"]).filter(filter).order_by("CardCode");
        for row in rows::<Value>(sap, found, "BusinessPartners", query.top(CANDIDATES)).await {
            let candidate = (text(&row, "CardCode"), text(&row, "CardName"));
            if !candidates.contains(&candidate) {
                candidates.push(candidate);
            }
        }
    }
    candidates
}

/// VAT groups for sales where the company has them, else sales tax codes.
async fn taxes(sap: &ServiceLayer, found: &mut Survey) {
    let groups = rows::<Value>(sap, found, "VatGroups", ListQuery::new()).await;
    let active = |row: &&Value| text(row, "Inactive") != "tYES" && text(row, "Category") != "bovcInputTax";
    let rate =
        |row: &Value| row.get("VatGroups_Lines")?.as_array()?.last().and_then(|line| percent(line, "Rate"));
    let group = |row: &Value| Some(tax(row, rate(row)?, true));
    found.taxes = groups.iter().filter(active).filter_map(group).collect();
    if found.taxes.is_empty() {
        let codes = rows::<Value>(sap, found, "SalesTaxCodes", ListQuery::new()).await;
        let code = |row: &Value| Some(tax(row, percent(row, "Rate")?, false));
        found.taxes = codes.iter().filter_map(code).collect();
    }
}

fn tax(row: &Value, percent: Decimal, is_group: bool) -> SurveyedTax {
    let rate = (percent / Decimal::ONE_HUNDRED).normalize();
    SurveyedTax { code: text(row, "Code"), name: text(row, "Name"), rate, is_group }
}

fn percent(row: &Value, key: &str) -> Option<Decimal> {
    match row.get(key)? {
        Value::Number(number) => number.to_string().parse().ok(),
        Value::String(text) => text.parse().ok(),
        _ => None,
    }
}

fn text(row: &Value, key: &str) -> String {
    row.get(key).and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// The rows of a set; none where it cannot be read, which is noted once.
async fn rows<T: DeserializeOwned + Send>(
    sap: &ServiceLayer,
    found: &mut Survey,
    set: &'static str,
    query: ListQuery,
) -> Vec<T> {
    match sap.set::<T>(set).list(&query).try_collect().await {
        Ok(rows) => rows,
        Err(error) => {
            let note = format!("SAP's {set}: {error}");
            if !found.unread.contains(&note) {
                found.unread.push(note);
            }
            Vec::new()
        }
    }
}
