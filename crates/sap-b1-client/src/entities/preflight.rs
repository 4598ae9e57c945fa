//! What decides how a company's documents behave, in one value.

use super::company::{AdminInfo, CompanyInfo};
use super::flags::{UniqueSerialNumber, YesNo};
use crate::connect::ServiceLayer;
use crate::error::Error;

/// The switches of a company that explain most refusals and differences. `None` where the server does not say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Preflight {
    /// Version of the database.
    pub version: Option<i64>,
    /// Country: tells tax groups from tax codes.
    pub country: Option<String>,
    /// Approval procedures may keep documents as drafts.
    pub approvals: Option<bool>,
    /// Approved documents may be changed.
    pub change_after_approval: Option<bool>,
    /// Drafts may be changed while they wait for approval.
    pub change_during_approval: Option<bool>,
    /// The company's own stored procedure may refuse any write, in its own words.
    pub transaction_notification: Option<bool>,
    /// Stock cannot become negative: despatches without stock are refused.
    pub negative_stock_blocked: Option<bool>,
    /// Documents must name a branch.
    pub branches: Option<bool>,
    /// Which serial number identifies a unit.
    pub unique_serial: Option<UniqueSerialNumber>,
    /// Perpetual inventory: movements of stock post to accounts.
    pub perpetual_inventory: Option<bool>,
    /// Valuation method.
    pub valuation: Option<String>,
    /// The posting date cannot be chosen.
    pub posting_date_fixed: Option<bool>,
    /// What happens where stock falls short of what the warehouse should have (`AlertTypeforWHStock`).
    pub stock_alert: Option<String>,
    /// The company's code of its currency, not necessarily ISO.
    pub local_currency: Option<String>,
    /// The code of its reporting currency.
    pub system_currency: Option<String>,
    /// To how many decimals the server rounds.
    pub decimals: Decimals,
}

/// To how many decimals a company rounds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Decimals {
    /// Totals.
    pub totals: Option<u32>,
    /// Prices.
    pub prices: Option<u32>,
    /// Quantities.
    pub quantities: Option<u32>,
    /// Exchange rates.
    pub rates: Option<u32>,
    /// Percentages.
    pub percentages: Option<u32>,
    /// Units of measure.
    pub measures: Option<u32>,
}

impl Preflight {
    /// Puts both answers together. What only one of them says counts.
    #[must_use]
    pub fn of(admin: &AdminInfo, company: &CompanyInfo) -> Self {
        Self {
            version: company.version,
            country: admin.country.clone(),
            approvals: yes(admin.enable_approval_procedure_in_di.as_ref()),
            change_after_approval: yes(admin.enable_update_doc_after_approval.as_ref()),
            change_during_approval: yes(admin.enable_update_draft_during_approval.as_ref()),
            transaction_notification: yes(company.enable_transaction_notification.as_ref()),
            negative_stock_blocked: yes(admin
                .block_stock_negative_quantity
                .as_ref()
                .or(company.block_stock_negative_quantity.as_ref())),
            branches: yes(admin.enable_branches.as_ref()),
            unique_serial: admin.unique_serial_no.clone(),
            perpetual_inventory: yes(admin.continuous_stock_management.as_ref()),
            valuation: admin.continuous_stock_system.clone(),
            posting_date_fixed: yes(admin.block_posting_date_editing.as_ref()),
            stock_alert: admin.stock_alert.clone(),
            local_currency: admin.local_currency.clone(),
            system_currency: admin.system_currency.clone(),
            decimals: Decimals {
                totals: admin.totals_accuracy,
                prices: admin.price_accuracy,
                quantities: admin.quantity_accuracy,
                rates: admin.rate_accuracy,
                percentages: admin.percentage_accuracy,
                measures: admin.measuring_accuracy,
            },
        }
    }
}

/// A value that is neither yes nor no says nothing.
fn yes(flag: Option<&YesNo>) -> Option<bool> {
    match flag? {
        YesNo::Yes => Some(true),
        YesNo::No => Some(false),
        YesNo::Other(_) => None,
    }
}

impl ServiceLayer {
    /// Reads what decides how the company's documents behave: ask before the first write.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn preflight(&self) -> Result<Preflight, Error> {
        Ok(Preflight::of(&self.admin_info().await?, &self.company_info().await?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_either_answer_says_counts_and_silence_is_neither_yes_nor_no() {
        let admin = r#"{"EnableBranches":"tNO","EnableApprovalProcedureInDI":"tYES","MeasuringAccuracy":2,
            "AlertTypeforWHStock":"atfwhs_WarningOnly","BlockPostingDateEditing":"tMAYBE","PriceAccuracy":4}"#;
        let company = r#"{"Version":1000310,"BlockStockNegativeQuantity":"tYES"}"#;
        let found =
            Preflight::of(&serde_json::from_str(admin).unwrap(), &serde_json::from_str(company).unwrap());
        let wanted = Preflight {
            version: Some(1_000_310),
            approvals: Some(true),
            negative_stock_blocked: Some(true),
            branches: Some(false),
            stock_alert: Some("atfwhs_WarningOnly".to_owned()),
            decimals: Decimals { prices: Some(4), measures: Some(2), ..Decimals::default() },
            ..Preflight::default()
        };
        assert_eq!(found, wanted);
    }
}
