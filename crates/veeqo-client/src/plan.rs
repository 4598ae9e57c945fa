//! What the account's plan allows, told before the first refusal.

use crate::client::Veeqo;
use crate::error::Error;
use crate::model::Company;

/// Something a program may need of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PlanNeed {
    /// The API at all. Veeqo's support switches it on.
    Api,
    /// Creating orders. The flag belongs to the account; what its absence means is unverified.
    CreateOrders,
    /// Reading stock levels.
    ReadStock,
    /// Writing stock levels. Veeqo's documentation marks it as paid; no flag says so, and only a write on a test SKU tells.
    WriteStock,
    /// Kits.
    Kits,
    /// Allocation by Veeqo itself.
    AutoAllocation,
    /// Purchase orders.
    PurchaseOrders,
    /// Suppliers.
    Suppliers,
    /// Stock transfers.
    StockTransfers,
}

/// Whether the plan includes something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanVerdict {
    /// It does.
    Included,
    /// It does not, or the account is blocked.
    Excluded,
    /// Veeqo does not say: try it where it harms nothing.
    Unknown,
}

impl Company {
    /// Whether the plan includes something, by the company's own flags.
    #[must_use]
    pub fn includes(&self, need: PlanNeed) -> PlanVerdict {
        if self.has_right_to_use_veeqo == Some(false) {
            return PlanVerdict::Excluded;
        }
        match need {
            PlanNeed::Api if self.has_feature("v1_api_access") => PlanVerdict::Included,
            PlanNeed::Api => self.verdict("api", "any_actions"),
            PlanNeed::CreateOrders if self.has_feature("create_manual_orders_permission") => {
                PlanVerdict::Included
            }
            PlanNeed::CreateOrders => PlanVerdict::Unknown,
            PlanNeed::ReadStock => self.verdict("inventory", "show_stock_levels"),
            PlanNeed::WriteStock => match self.verdict("inventory", "show_stock_levels") {
                PlanVerdict::Excluded => PlanVerdict::Excluded,
                _ => PlanVerdict::Unknown,
            },
            PlanNeed::Kits => self.verdict("inventory", "use_kits"),
            PlanNeed::AutoAllocation => self.verdict("orders", "auto_allocation"),
            PlanNeed::PurchaseOrders => self.verdict("purchase_orders", "any_actions"),
            PlanNeed::Suppliers => self.verdict("suppliers", "any_actions"),
            PlanNeed::StockTransfers => self.verdict("stock_transfers", "any_actions"),
        }
    }

    fn verdict(&self, area: &str, action: &str) -> PlanVerdict {
        match self.plan_allows(area, action) {
            Some(true) => PlanVerdict::Included,
            Some(false) => PlanVerdict::Excluded,
            None => PlanVerdict::Unknown,
        }
    }
}

/// What a plan says about a list of needs.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanReport {
    /// The company, with its settings.
    pub company: Company,
    /// The verdict on each need, in the order they were asked for.
    pub verdicts: Vec<(PlanNeed, PlanVerdict)>,
}

impl PlanReport {
    /// The needs with this verdict.
    pub fn needs(&self, verdict: PlanVerdict) -> impl Iterator<Item = PlanNeed> {
        self.verdicts.iter().filter(move |(_, given)| *given == verdict).map(|(need, _)| *need)
    }
}

impl Veeqo {
    /// Asks for the company once and holds a list of needs against its plan. Run it when a connection is set up.
    ///
    /// # Errors
    /// As [`Veeqo::send`].
    pub async fn probe_plan(&self, needs: &[PlanNeed]) -> Result<PlanReport, Error> {
        let company = self.current_company().await?;
        let verdicts = needs.iter().map(|need| (*need, company.includes(*need))).collect();
        Ok(PlanReport { company, verdicts })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use PlanVerdict::{Excluded, Included, Unknown};

    fn company(fields: &str) -> Company {
        serde_json::from_str(&format!(r#"{{"id":1,{fields}}}"#)).unwrap()
    }

    #[test]
    fn flags_tell_what_is_included() {
        let trial = company(
            r#""active_features":["v1_api_access"],"plan_features":{"inventory":{"show_stock_levels":true},
            "suppliers":{"any_actions":false},"purchase_orders":{"any_actions":"?"}}"#,
        );
        let cases = [
            (PlanNeed::Api, Included),
            (PlanNeed::CreateOrders, Unknown),
            (PlanNeed::ReadStock, Included),
            (PlanNeed::WriteStock, Unknown),
            (PlanNeed::Suppliers, Excluded),
            (PlanNeed::PurchaseOrders, Unknown),
            (PlanNeed::Kits, Unknown),
        ];
        for (need, verdict) in cases {
            assert_eq!(trial.includes(need), verdict, "{need:?}");
        }
        let free = company(
            r#""plan_features":{"inventory":{"show_stock_levels":false},"api":{"any_actions":false}}"#,
        );
        assert_eq!(
            [PlanNeed::WriteStock, PlanNeed::Api].map(|need| free.includes(need)),
            [Excluded, Excluded]
        );
        let manual = company(r#""active_features":["create_manual_orders_permission"]"#);
        assert_eq!(manual.includes(PlanNeed::CreateOrders), Included);
    }

    #[test]
    fn a_blocked_account_includes_nothing() {
        let blocked = company(r#""has_right_to_use_veeqo":false,"active_features":["v1_api_access"]"#);
        assert_eq!(blocked.includes(PlanNeed::Api), Excluded);
    }
}
