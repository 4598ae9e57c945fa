//! Whether documents are fenced, and why not.

use super::SetupNames;
use crate::error::EngineError;
use crate::ledger::{FenceOutcome, FenceProof};
use jiff::Timestamp;
use sap_b1_client::ServiceLayer;
use serde::Serialize;
use std::fmt;

/// How documents are kept from being posted twice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "mode", rename_all = "snake_case")]
#[non_exhaustive]
pub enum PostingMode {
    /// A claim is inserted in one change set with each document: a second attempt fails on it.
    Fence {
        /// Since when: an older record is looked for before it is posted.
        since: Timestamp,
    },
    /// Each document is looked for by its reference before it is posted, and after an outcome that nobody knows.
    LookUp {
        /// Why there is no fence.
        why: String,
        /// Whether a trial of the fence could change that.
        provable: bool,
    },
}

impl PostingMode {
    /// The mode that the last trial allows on the SAP that answers now.
    #[must_use]
    pub fn of(proof: Option<&FenceProof>, version: Option<&str>, names: &SetupNames) -> Self {
        let look_up = |why: String, provable| Self::LookUp { why, provable };
        let Some(proof) = proof else {
            return look_up("the fence was never tried".to_owned(), true);
        };
        if proof.claim_table != names.claim_table() {
            let (then, now) = (&proof.claim_table, names.claim_table());
            return look_up(format!("the fence was proved on table {then}; the table is now {now}"), true);
        }
        if proof.version.as_deref() != version {
            let (then, now) = (proof.version.as_deref().unwrap_or("unknown"), version.unwrap_or("unknown"));
            return look_up(format!("the fence was tried on SAP {then}; SAP is now {now}"), true);
        }
        match proof.outcome {
            FenceOutcome::Proven => Self::Fence { since: proof.at },
            FenceOutcome::NotAtomic => {
                look_up(format!("SAP's change sets are no fence: {}", proof.detail), false)
            }
            FenceOutcome::CannotTell => {
                look_up(format!("the last trial could not tell: {}", proof.detail), true)
            }
        }
    }

    /// Whether documents are fenced.
    #[must_use]
    pub fn is_fence(&self) -> bool {
        matches!(self, Self::Fence { .. })
    }
}

impl fmt::Display for PostingMode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fence { since } => write!(f, "fence, proved {since:.0}"),
            Self::LookUp { why, .. } => write!(f, "look-up, because {why}"),
        }
    }
}

/// The mode as SAP stands now: what the last trial allows, and the claim table can be read.
///
/// # Errors
/// SAP cannot be reached, or refuses the login.
pub async fn posting_mode(
    sap: &ServiceLayer,
    proof: Option<&FenceProof>,
    names: &SetupNames,
) -> Result<PostingMode, EngineError> {
    let login = sap.login().await.map_err(|error| EngineError::sap("log in", error))?;
    let mode = PostingMode::of(proof, login.version.as_deref(), names);
    let (true, Ok(table)) = (mode.is_fence(), names.claims()) else { return Ok(mode) };
    match sap.get_user_row(&table, NO_CLAIM).await {
        Ok(_) => Ok(mode),
        Err(error) if error.rejection().is_some() && !error.is_transient() => {
            let why = format!("the fence was proved and its table {table} cannot be read any more: {error}");
            Ok(PostingMode::LookUp { why, provable: true })
        }
        Err(error) => Err(EngineError::sap("read the claim table", error)),
    }
}

/// A code that no claim has: asking for it shows whether the table can be read.
pub(super) const NO_CLAIM: &str = "NO CLAIM";

#[cfg(test)]
mod tests {
    use super::*;

    fn proof(outcome: FenceOutcome, version: &str, table: &str) -> FenceProof {
        FenceProof {
            outcome,
            version: Some(version.to_owned()),
            claim_table: table.to_owned(),
            at: Timestamp::UNIX_EPOCH,
            detail: "the claim stayed".to_owned(),
        }
    }

    #[test]
    fn only_a_proof_on_this_sap_and_table_is_a_fence() {
        let names = SetupNames::default();
        let mode = |proof: Option<&FenceProof>, version| PostingMode::of(proof, version, &names);
        let good = proof(FenceOutcome::Proven, "1000280", "VQ_CLAIM");
        assert_eq!(mode(Some(&good), Some("1000280")), PostingMode::Fence { since: Timestamp::UNIX_EPOCH });
        let cases = [
            (None, Some("1000280"), "never tried", true),
            (Some(good.clone()), Some("1000290"), "tried on SAP 1000280; SAP is now 1000290", true),
            (Some(good), None, "SAP is now unknown", true),
            (
                Some(proof(FenceOutcome::Proven, "1", "OLD_CLAIM")),
                Some("1"),
                "the table is now VQ_CLAIM",
                true,
            ),
            (
                Some(proof(FenceOutcome::NotAtomic, "1", "VQ_CLAIM")),
                Some("1"),
                "no fence: the claim stayed",
                false,
            ),
            (Some(proof(FenceOutcome::CannotTell, "1", "VQ_CLAIM")), Some("1"), "could not tell", true),
        ];
        for (proof, version, words, expected) in cases {
            match mode(proof.as_ref(), version) {
                PostingMode::LookUp { why, provable } => {
                    assert!(why.contains(words), "{why}");
                    assert_eq!(provable, expected, "{why}");
                }
                PostingMode::Fence { .. } => panic!("{words}"),
            }
        }
    }
}
