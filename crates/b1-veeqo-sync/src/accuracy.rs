//! The decimals that SAP keeps, read once when the process begins.

use crate::error::EngineError;
use b1_veeqo_mapping::Rounding;
use b1_veeqo_mapping::money::{Accuracy, CompanyCurrency};
use sap_b1_client::{AdminInfo, ListQuery, ServiceLayer};
use serde::Deserialize;

/// A row of SAP's list of currencies.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct CurrencyRow {
    code: Option<String>,
    decimals: Option<String>,
}

/// The company's decimals: those of its settings, and those of each currency where the list of currencies can be read.
pub(crate) async fn read(sap: &ServiceLayer, info: &AdminInfo) -> Result<Accuracy, EngineError> {
    let query = ListQuery::new().select(["Code", "Decimals"]);
    match sap.set::<CurrencyRow>("Currencies").list(&query).try_collect().await {
        Ok(rows) => Ok(rows
            .iter()
            .filter_map(own_decimals)
            .fold(of_company(info), |accuracy, (code, own)| accuracy.with_currency(code, own))),
        Err(error) if error.is_login_refused() || error.is_unreachable() => {
            Err(EngineError::sap("read the company's currencies", error))
        }
        Err(error) => {
            tracing::warn!(%error, "currencies cannot be read: amounts are rounded as totals are");
            Ok(of_company(info))
        }
    }
}

/// What the settings say. A number of decimals that SAP does not have counts as not said.
fn of_company(info: &AdminInfo) -> Accuracy {
    let known = |decimals: Option<u32>| decimals.filter(|decimals| *decimals <= Rounding::MAX_DECIMALS);
    let set = || {
        Accuracy::default()
            .with_totals(known(info.totals_accuracy))?
            .with_prices(known(info.price_accuracy))?
            .with_quantities(known(info.quantity_accuracy))?
            .with_rates(known(info.rate_accuracy))?
            .with_percentages(known(info.percentage_accuracy))
    };
    set().unwrap_or_default()
}

/// The decimals that a currency has for itself; none where the company's own hold (`cdDefault`).
fn own_decimals(row: &CurrencyRow) -> Option<(CompanyCurrency, Rounding)> {
    let decimals = match row.decimals.as_deref()? {
        "cdWithoutDecimals" => 0,
        "cd1Digit" => 1,
        "cd2Digits" => 2,
        "cd3Digits" => 3,
        "cd4Digits" => 4,
        "cd5Digits" => 5,
        "cd6Digits" => 6,
        _ => return None,
    };
    Some((CompanyCurrency::new(row.code.as_deref()?).ok()?, Rounding::new(decimals).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_and_currencies_are_read_as_sap_writes_them() {
        let info: AdminInfo =
            serde_json::from_str(r#"{"TotalsAccuracy": 3, "PriceAccuracy": 4, "RateAccuracy": 9}"#).unwrap();
        let accuracy = of_company(&info);
        assert_eq!((accuracy.totals().decimals(), accuracy.prices().decimals()), (3, 4));
        assert_eq!((accuracy.rates().decimals(), accuracy.quantities().decimals()), (6, 6));
        let own = |code: &str, decimals: Option<&str>| {
            let row = CurrencyRow { code: Some(code.to_owned()), decimals: decimals.map(str::to_owned) };
            own_decimals(&row).map(|(code, own)| (code.to_string(), own.decimals()))
        };
        assert_eq!(own("JPY", Some("cdWithoutDecimals")), Some(("JPY".to_owned(), 0)));
        assert_eq!(own("R$", Some("cd2Digits")), Some(("R$".to_owned(), 2)));
        assert_eq!((own("EUR", Some("cdDefault")), own("EUR", None)), (None, None));
    }
}
