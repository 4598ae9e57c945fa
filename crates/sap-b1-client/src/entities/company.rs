//! Company settings.

use super::OtherProperties;
use super::flags::{UniqueSerialNumber, YesNo};
use crate::call::{get, read_json};
use crate::connect::ServiceLayer;
use crate::error::{Error, ErrorKind};
use crate::ids::WarehouseCode;
use crate::wire;
use http::Method;
use rest_transport::{Effect, Request, Target};
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// Company settings that decide how documents behave. Absent fields were not sent.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct AdminInfo {
    /// Name of the company.
    #[serde(default, with = "wire::text")]
    pub company_name: Option<String>,
    /// Country: tells tax groups from tax codes.
    #[serde(default, with = "wire::text")]
    pub country: Option<String>,
    /// The company's code of its currency, not necessarily ISO.
    #[serde(default, with = "wire::text")]
    pub local_currency: Option<String>,
    /// The code of its reporting currency.
    #[serde(default, with = "wire::text")]
    pub system_currency: Option<String>,
    /// Decimals of totals.
    pub totals_accuracy: Option<u32>,
    /// Decimals of prices.
    pub price_accuracy: Option<u32>,
    /// Decimals of quantities.
    #[serde(rename = "AccuracyofQuantities")]
    pub quantity_accuracy: Option<u32>,
    /// Decimals of exchange rates.
    pub rate_accuracy: Option<u32>,
    /// Decimals of percentages.
    pub percentage_accuracy: Option<u32>,
    /// Decimals of units of measure.
    pub measuring_accuracy: Option<u32>,
    /// Approval procedures apply to documents made through interfaces.
    #[serde(rename = "EnableApprovalProcedureInDI")]
    pub enable_approval_procedure_in_di: Option<YesNo>,
    /// Approved documents may be changed.
    pub enable_update_doc_after_approval: Option<YesNo>,
    /// Drafts may be changed while they wait.
    pub enable_update_draft_during_approval: Option<YesNo>,
    /// Documents must name a branch.
    pub enable_branches: Option<YesNo>,
    /// Stock cannot become negative.
    pub block_stock_negative_quantity: Option<YesNo>,
    /// Which serial number identifies a unit.
    pub unique_serial_no: Option<UniqueSerialNumber>,
    /// Perpetual inventory.
    pub continuous_stock_management: Option<YesNo>,
    /// Valuation method.
    #[serde(default, with = "wire::text")]
    pub continuous_stock_system: Option<String>,
    /// The posting date cannot be chosen.
    pub block_posting_date_editing: Option<YesNo>,
    /// What happens where stock falls short of the level set for the warehouse.
    #[serde(default, with = "wire::text", rename = "AlertTypeforWHStock")]
    pub stock_alert: Option<String>,
    /// Events are sent to webhooks (since FP 2602).
    pub enable_webhook: Option<YesNo>,
    /// Warehouse proposed on documents.
    #[serde(default, deserialize_with = "wire::key::deserialize")]
    pub default_warehouse: Option<WarehouseCode>,
    /// Everything else the server sent.
    #[serde(flatten)]
    pub other: OtherProperties,
}

/// About the company database. Absent fields were not sent.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CompanyInfo {
    /// Name of the company.
    #[serde(default, with = "wire::text")]
    pub company_name: Option<String>,
    /// Version of the database.
    pub version: Option<i64>,
    /// The company's own stored procedure checks every write.
    pub enable_transaction_notification: Option<YesNo>,
    /// Stock cannot become negative.
    pub block_stock_negative_quantity: Option<YesNo>,
    /// Language.
    #[serde(default, with = "wire::text")]
    pub language_code: Option<String>,
    /// Everything else the server sent.
    #[serde(flatten)]
    pub other: OtherProperties,
}

impl ServiceLayer {
    /// The settings that decide how documents behave.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn admin_info(&self) -> Result<AdminInfo, Error> {
        self.company_service("GetAdminInfo", "CompanyService_GetAdminInfo").await
    }

    /// About the company database.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn company_info(&self) -> Result<CompanyInfo, Error> {
        self.company_service("GetCompanyInfo", "CompanyService_GetCompanyInfo").await
    }

    /// These services only read: by `GET` in v2, where a server may know but `POST`, and by `POST` alone in v1.
    async fn company_service<T: DeserializeOwned>(
        &self,
        operation: &'static str,
        path: &'static str,
    ) -> Result<T, Error> {
        if self.version.has_functions() {
            match self.call(&get(operation, Target::new(path)), read_json).await {
                Err(refused) if is_no_get(&refused) => {}
                answer => return answer,
            }
        }
        self.call(&Request::new(operation, Effect::Read, Method::POST, Target::new(path)), read_json).await
    }
}

/// The address is not known for this verb.
fn is_no_get(error: &Error) -> bool {
    error.rejection().is_some_and(|said| {
        matches!(said.status, 404 | 405 | 501) || said.kind == ErrorKind::ActionNotSupported
    })
}
