//! `SBOBobService_GetCurrencyRate`, `SBOBobService_SetCurrencyRate`.

use crate::call::{read_json, to_json};
use crate::connect::ServiceLayer;
use crate::error::{Error, ErrorKind};
use http::Method;
use jiff::civil::Date;
use rest_transport::{Effect, Request, Response, Target};
use rust_decimal::Decimal;
use serde::Deserialize;
use serde_json::json;

/// A bare number, or one that is wrapped as OData wraps it. v1 is not known to do either otherwise.
#[derive(Deserialize)]
#[serde(untagged)]
enum Rate {
    Bare(#[serde(with = "rest_transport::decimal")] Decimal),
    Wrapped {
        #[serde(with = "rest_transport::decimal")]
        value: Decimal,
    },
}

impl ServiceLayer {
    /// The exchange rate of a currency (the company's own code) on a day; `None` where nobody has entered one. Documents in that currency are
    /// refused then, with kind [`ExchangeRateMissing`](ErrorKind::ExchangeRateMissing).
    ///
    /// # Errors
    /// See [`Error`]. In a language other than English the server's word that there is none is not understood: it is an error of kind
    /// [`Business`](ErrorKind::Business).
    pub async fn currency_rate(&self, currency: &str, day: Date) -> Result<Option<Decimal>, Error> {
        let (operation, body) = ("GetCurrencyRate", json!({"Currency": currency, "Date": compact(day)}));
        let target = Target::new("SBOBobService_GetCurrencyRate");
        let request = Request::new(operation, Effect::Read, Method::POST, target);
        match self.call(&request.json(to_json(operation, &body)?), read_json).await {
            Ok(Rate::Bare(rate) | Rate::Wrapped { value: rate }) => {
                Ok(Some(rate).filter(|rate| !rate.is_zero()))
            }
            Err(error) if error.kind() == Some(ErrorKind::ExchangeRateMissing) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Enters the exchange rate of a currency on a day, in place of the one before.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn set_currency_rate(&self, currency: &str, day: Date, rate: Decimal) -> Result<(), Error> {
        let operation = "SetCurrencyRate";
        let body =
            json!({"Currency": currency, "Rate": rate.normalize().to_string(), "RateDate": compact(day)});
        let target = Target::new("SBOBobService_SetCurrencyRate");
        let request = Request::new(operation, Effect::Replace, Method::POST, target);
        self.call(&request.json(to_json(operation, &body)?), |_: &Response| Ok(())).await
    }
}

/// The service takes days as texts of eight digits.
fn compact(day: Date) -> String {
    day.strftime("%Y%m%d").to_string()
}
