//! Pairs of item and warehouse, and what an answer does to them.

use super::rows::Rows;
use b1_veeqo_sync::ledger::{PairKey, PairState};
use b1_veeqo_sync::stock::{Effect, PairView};
use rust_decimal::Decimal;
use serde::Serialize;
use std::fmt;

/// One pair.
#[derive(Debug, Serialize)]
struct PairRow {
    item: String,
    warehouse: String,
    state: PairState,
    /// SAP's on-hand.
    sap: Option<Decimal>,
    /// Veeqo's physical level.
    veeqo: Option<Decimal>,
    /// Shipped in Veeqo and not yet delivered in SAP.
    undelivered: Decimal,
    code: Option<String>,
    message: Option<String>,
    asks: bool,
}

impl PairRow {
    fn of(view: &PairView) -> Self {
        Self {
            item: view.key.item.to_string(),
            warehouse: view.key.warehouse.to_string(),
            state: view.state,
            sap: view.sap.map(|level| level.normalize()),
            veeqo: view.veeqo.map(|level| level.normalize()),
            undelivered: view.undelivered.normalize(),
            code: view.question.as_ref().map(|(code, _)| code.to_string()),
            message: view.question.as_ref().map(|(_, message)| message.clone()),
            asks: view.asks(),
        }
    }
}

/// Pairs with what both sides show.
#[derive(Debug, Serialize)]
#[serde(transparent)]
pub(crate) struct PairList(Vec<PairRow>);

impl PairList {
    pub(crate) fn of(views: &[PairView]) -> Self {
        Self(views.iter().map(PairRow::of).collect())
    }
}

fn word(state: PairState) -> &'static str {
    match state {
        PairState::Closed => "closed",
        PairState::Open => "open",
        PairState::Paused => "paused",
    }
}

fn level(level: Option<Decimal>) -> String {
    level.map_or_else(|| "-".to_owned(), |level| level.to_string())
}

impl fmt::Display for PairList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return writeln!(f, "no pair waits for a person");
        }
        let mut rows =
            Rows::with_heading(&["item", "warehouse", "state", "SAP", "Veeqo", "shipped", "question"]);
        for row in &self.0 {
            rows.push([
                row.item.clone(),
                row.warehouse.clone(),
                word(row.state).to_owned(),
                level(row.sap),
                level(row.veeqo),
                row.undelivered.to_string(),
                row.code.clone().unwrap_or_default(),
            ]);
        }
        write!(f, "{rows}")?;
        match self.0.iter().filter(|row| row.asks).count() {
            0 => Ok(()),
            _ => writeln!(
                f,
                "\n`b1-veeqo stock adopt --from sap|veeqo --pair ITEM@WAREHOUSE` says which side is right."
            ),
        }
    }
}

/// What an answer does to one pair.
#[derive(Debug, Serialize)]
struct AdoptRow {
    item: String,
    warehouse: String,
    sap: Option<Decimal>,
    veeqo: Option<Decimal>,
    /// `to_veeqo`, `to_sap`, `agree`, `not_asked`, `refused` or `unknown`.
    effect: &'static str,
    /// What is written to Veeqo or posted in SAP.
    difference: Option<Decimal>,
    message: Option<String>,
}

/// What an answer does, or did.
#[derive(Debug, Serialize)]
pub(crate) struct AdoptView {
    answered: bool,
    pairs: Vec<AdoptRow>,
}

impl AdoptView {
    /// What it would do to these; pairs that were named and are none are told.
    pub(crate) fn of(effects: &[(PairView, Effect)], named: &[PairKey]) -> Self {
        let missing = named.iter().filter(|key| !effects.iter().any(|(pair, _)| pair.key == **key));
        let missing = missing.map(|key| AdoptRow {
            item: key.item.to_string(),
            warehouse: key.warehouse.to_string(),
            sap: None,
            veeqo: None,
            effect: "unknown",
            difference: None,
            message: Some("no linked inventory item in a mapped warehouse".to_owned()),
        });
        let pairs = effects.iter().map(|(pair, effect)| row(pair, effect)).chain(missing).collect();
        Self { answered: false, pairs }
    }

    /// The answer waits in the store.
    pub(crate) fn answered(&mut self) {
        self.answered = true;
    }

    /// Whether every pair asked, and got an answer.
    pub(crate) fn is_good(&self) -> bool {
        self.answered && self.pairs.iter().all(|row| matches!(row.effect, "to_veeqo" | "to_sap" | "agree"))
    }
}

fn row(pair: &PairView, effect: &Effect) -> AdoptRow {
    let (name, difference, message) = match effect {
        Effect::NotAsked => ("not_asked", None, None),
        Effect::Agree => ("agree", None, None),
        Effect::ToVeeqo(difference) => ("to_veeqo", Some(*difference), None),
        Effect::ToSap(difference) => ("to_sap", Some(*difference), None),
        Effect::Refused(why) => ("refused", None, Some(why.clone())),
    };
    AdoptRow {
        item: pair.key.item.to_string(),
        warehouse: pair.key.warehouse.to_string(),
        sap: pair.sap.map(|level| level.normalize()),
        veeqo: pair.veeqo.map(|level| level.normalize()),
        effect: name,
        difference: difference.map(|difference| difference.normalize()),
        message,
    }
}

impl fmt::Display for AdoptView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.pairs.is_empty() {
            return writeln!(f, "no pair asks which side is right");
        }
        for row in &self.pairs {
            let place = format!("{} in {}", row.item, row.warehouse);
            let levels = format!("SAP {}, Veeqo {}", level(row.sap), level(row.veeqo));
            let difference = row.difference.unwrap_or_default();
            match (row.effect, &row.message) {
                ("to_veeqo", _) => writeln!(f, "{place}: {levels}: {difference:+} is written to Veeqo")?,
                ("to_sap", _) => {
                    let document = if difference > Decimal::ZERO { "receipt" } else { "issue" };
                    writeln!(
                        f,
                        "{place}: {levels}: a goods {document} of {} is posted in SAP",
                        difference.abs()
                    )?;
                }
                ("agree", _) => writeln!(f, "{place}: {levels}: both agree, nothing is written")?,
                ("not_asked", _) => writeln!(f, "{place}: {levels}: it asks nothing")?,
                (_, why) => writeln!(f, "{place}: {levels}: {}", why.as_deref().unwrap_or_default())?,
            }
        }
        if self.answered {
            writeln!(f, "the next pass does so, by what both sides show then")?;
        }
        Ok(())
    }
}
