//! The company behind the account: plan and settings.

use crate::id::CompanyId;
use crate::record::record;
use serde_json::{Map, Value};

record! {
    /// The company, with what its plan allows.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Company {
        /// Its id.
        pub id: CompanyId,
        /// Its name.
        pub name: Option<String>,
        /// On trial.
        pub trialing["trialing?"]: Option<bool>,
        /// On a paid plan.
        pub paying: Option<bool>,
        /// The account is not blocked, e.g. for debts.
        pub has_right_to_use_veeqo: Option<bool>,
        /// Features switched on for the account.
        pub active_features: Vec<String>,
        /// What the plan allows, by area and action.
        pub plan_features: Option<Map<String, Value>>,
        /// Settings.
        pub settings: Option<CompanySettings>,
    }
}

record! {
    /// Settings of the company.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CompanySettings {
        /// ISO 4217 currency of prices and costs.
        pub currency_code: Option<String>,
        /// The account's time zone.
        pub timezone: Option<String>,
        /// g, kg, oz or lb.
        pub weight_unit: Option<String>,
        /// People must give a reason for stock changes; what that means for API writes is unverified.
        pub stock_change_reason_required: Option<bool>,
        /// Veeqo allocates new orders by itself, in the background.
        pub auto_allocation_enabled: Option<bool>,
    }
}

impl Company {
    /// Whether a feature such as `v1_api_access` is switched on.
    #[must_use]
    pub fn has_feature(&self, name: &str) -> bool {
        self.active_features.iter().any(|feature| feature == name)
    }

    /// Whether the plan allows an action, e.g. `("inventory", "show_stock_levels")`; `None` where Veeqo does not say.
    #[must_use]
    pub fn plan_allows(&self, area: &str, action: &str) -> Option<bool> {
        self.plan_features.as_ref()?.get(area)?.get(action)?.as_bool()
    }
}
