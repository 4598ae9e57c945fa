//! Trying the fence on our own table: nothing of the merchant's is touched, and nothing stays.

use super::SetupNames;
use super::plan::is_refusal;
use crate::error::EngineError;
use crate::ledger::{FenceOutcome, FenceProof};
use jiff::Timestamp;
use sap_b1_client::{
    Batch, CardCode, ChangeSet, DocumentKind, Error, ErrorKind, NewDocument, Operation, OperationOutcome,
    PartOutcome, Rejection, ServiceLayer, UserRow, UserTableName,
};

/// What a trial of the fence showed, and what it left behind.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Verification {
    /// To be kept in the store.
    pub proof: FenceProof,
    /// The code of a row of ours that could not be removed from the claim table.
    pub residue: Option<String>,
}

/// The verdict of a step, before it is dated.
struct Verdict(FenceOutcome, String);

/// Tries the fence: a new claim with an order that SAP must refuse leaves no claim, and the same with a claim that is there fails on it.
///
/// # Errors
/// SAP cannot be reached, or refuses the login.
pub async fn verify_fence(
    sap: &ServiceLayer,
    names: &SetupNames,
    now: Timestamp,
) -> Result<Verification, EngineError> {
    let login = sap.login().await.map_err(|error| EngineError::sap("log in", error))?;
    let table = names.claims().map_err(EngineError::names)?;
    let trial = Trial { sap, table: &table, code: format!("TRIAL {}", now.as_millisecond()) };
    let ended = match trial.run(now).await {
        Ok(verdict) => Ok(verdict),
        Err(error) if is_refusal(&error) => Ok(Verdict(
            FenceOutcome::CannotTell,
            format!(
                "SAP refused a step of the trial: {error}; run `setup sap` first, and as a user who may write to {table}"
            ),
        )),
        Err(error) if error.is_outcome_unknown() => {
            Ok(Verdict(FenceOutcome::CannotTell, format!("an answer was lost ({error}); try again")))
        }
        Err(error) => Err(error),
    };
    let residue = trial.clean().await;
    let Verdict(outcome, detail) = ended.map_err(|error| EngineError::sap("try the fence", error))?;
    let proof =
        FenceProof { outcome, version: login.version, claim_table: table.to_string(), at: now, detail };
    Ok(Verification { proof, residue })
}

struct Trial<'a> {
    sap: &'a ServiceLayer,
    table: &'a UserTableName,
    code: String,
}

impl Trial<'_> {
    async fn run(&self, now: Timestamp) -> Result<Verdict, Error> {
        let cannot_tell = |detail: &str| Ok(Verdict(FenceOutcome::CannotTell, detail.to_owned()));
        let Some(nobody) = self.nobody(now).await? else {
            return cannot_tell("no card code was found that SAP does not know");
        };
        let first = self.send(&nobody).await?;
        if matches!(first, Sent::Applied) {
            return cannot_tell("SAP accepted an order of an unknown customer; look for it and cancel it");
        }
        if self.is_there().await? {
            let detail = "a claim stayed although the order in its change set was refused";
            return Ok(Verdict(FenceOutcome::NotAtomic, detail.to_owned()));
        }
        if matches!(first, Sent::Unknown) {
            // A bare proxy error: the refusal is plain by the order alone.
            let alone = self.sap.create_document(DocumentKind::Orders, &order(&nobody)).await;
            if !alone.as_ref().is_err_and(is_refusal) {
                return cannot_tell("SAP gave no plain refusal of the trial's order");
            }
        }
        self.sap.insert_user_row(self.table, &UserRow::new(&*self.code)).await?;
        match self.sap.insert_user_row(self.table, &UserRow::new(&*self.code)).await {
            Ok(()) => {
                let detail = "the same claim was kept twice";
                return Ok(Verdict(FenceOutcome::NotAtomic, detail.to_owned()));
            }
            Err(error) if error.kind() == Some(ErrorKind::AlreadyExists) => {}
            Err(error) => return Err(error),
        }
        Ok(match self.send(&nobody).await? {
            Sent::Refused(refusal) if refusal.kind == ErrorKind::AlreadyExists => Verdict(
                FenceOutcome::Proven,
                "a refused order took its claim with it, and a claim that was there stopped the order".to_owned(),
            ),
            Sent::Unknown => Verdict(
                FenceOutcome::Proven,
                "a refused order took its claim with it, and a claim is kept once; refusals in change sets come without SAP's words"
                    .to_owned(),
            ),
            Sent::Refused(refusal) => Verdict(
                FenceOutcome::CannotTell,
                format!("the claim that was there did not stop its change set; SAP answered: {refusal}"),
            ),
            Sent::Applied => {
                Verdict(FenceOutcome::NotAtomic, "a claim that was there did not stop its change set".to_owned())
            }
        })
    }

    /// A card code that SAP does not know.
    async fn nobody(&self, now: Timestamp) -> Result<Option<CardCode>, Error> {
        for attempt in 0..3 {
            let number = now.as_second().rem_euclid(1_000_000_000) + attempt;
            let Ok(code) = CardCode::new(format!("~VQ{number}")) else { continue };
            if self.sap.get_business_partner(&code).await?.is_none() {
                return Ok(Some(code));
            }
        }
        Ok(None)
    }

    async fn send(&self, nobody: &CardCode) -> Result<Sent, Error> {
        let claim = Operation::insert_user_row(self.table, &UserRow::new(&*self.code))?;
        let order = Operation::create_document(DocumentKind::Orders, &order(nobody))?;
        let batch = Batch::new().change_set(ChangeSet::new().and(claim).and(order));
        let outcome = match self.sap.send_batch(&batch).await {
            Ok(outcome) => outcome,
            Err(error) if error.is_outcome_unknown() => return Ok(Sent::Unknown),
            Err(error) => return Err(error),
        };
        if outcome.operations().any(|operation| matches!(operation, OperationOutcome::Unknown)) {
            return Ok(Sent::Unknown);
        }
        let refusal = outcome.parts.into_iter().find_map(|part| match part {
            PartOutcome::ChangeSet { rejection, .. } => rejection,
            _ => None,
        });
        Ok(refusal.map_or(Sent::Applied, Sent::Refused))
    }

    async fn is_there(&self) -> Result<bool, Error> {
        Ok(self.sap.get_user_row(self.table, &self.code).await?.is_some())
    }

    /// Removes the trial's row; its code where it may have stayed.
    async fn clean(&self) -> Option<String> {
        for _ in 0..3 {
            match self.is_there().await {
                Ok(false) => return None,
                Err(error) if is_refusal(&error) => return None,
                _ => {}
            }
            if let Err(error) = self.sap.set::<serde_json::Value>(self.table).delete(&*self.code).await {
                tracing::warn!(%error, code = %self.code, "the trial's row was not removed");
            }
        }
        self.is_there().await.unwrap_or(true).then(|| self.code.clone())
    }
}

/// What became of the trial's change set.
enum Sent {
    Applied,
    Refused(Box<Rejection>),
    Unknown,
}

/// An order that SAP must refuse: of a customer it does not know, without a line.
fn order(nobody: &CardCode) -> NewDocument {
    let comments = Some("Trial of the fence: must be refused".to_owned());
    NewDocument { card_code: Some(nobody.clone()), comments, ..NewDocument::default() }
}
