//! What was found when the fence was tried in SAP.

use super::flow::UnknownName;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::str::FromStr;

/// What a trial of the fence showed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum FenceOutcome {
    /// A claim and its document are kept together or not at all, and a claim is kept once.
    Proven,
    /// A claim stayed although its document was refused, or was kept twice: change sets are no fence here.
    NotAtomic,
    /// The trial did not come to a conclusion.
    CannotTell,
}

impl FenceOutcome {
    /// All outcomes.
    pub const ALL: [Self; 3] = [Self::Proven, Self::NotAtomic, Self::CannotTell];

    /// The stable name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Proven => "proven",
            Self::NotAtomic => "not_atomic",
            Self::CannotTell => "cannot_tell",
        }
    }
}

impl FromStr for FenceOutcome {
    type Err = UnknownName;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.into_iter().find(|outcome| outcome.as_str() == text);
        found.ok_or_else(|| UnknownName { what: "fence outcome", text: text.to_owned() })
    }
}

/// The last trial of the fence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FenceProof {
    /// What it showed.
    pub outcome: FenceOutcome,
    /// SAP's build at that time, where the login named one.
    pub version: Option<String>,
    /// The user table that was tried, without `@` and `U_`.
    pub claim_table: String,
    /// When. Records that came into being later were posted with the fence alone.
    pub at: Timestamp,
    /// What was seen, in a sentence.
    pub detail: String,
}
