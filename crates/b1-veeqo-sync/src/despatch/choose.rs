//! Which batches, serial numbers and bins an item of a parcel takes: those a person named, else those the policy chooses. Pure. What it gives is
//! complete, or an exception says which line lacks what.

use super::picks::{Piece, apart};
use crate::ledger::Given;
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_mapping::tracking::{
    BinPick, ChoiceRules, GivenProblem, Lot, Policy, Selection, SerialUnit, Tracking, check_bins,
    check_given_batches, check_given_serials, check_selection, choose_batches, choose_serials,
};
use b1_veeqo_mapping::{ItemCode, Quantity, WarehouseCode};
use jiff::civil::Date;

/// What an item of a parcel needs.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Need {
    /// The parcel's line, counted from 1.
    pub(super) line: usize,
    pub(super) item: ItemCode,
    pub(super) warehouse: WarehouseCode,
    pub(super) quantity: Quantity,
    pub(super) tracking: Tracking,
    /// The warehouse has bins: which one is its default.
    pub(super) bins: Option<Option<i64>>,
    pub(super) rules: ChoiceRules,
}

/// What SAP has free of an item in a warehouse; `None` where that cannot be read.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Free {
    pub(super) batches: Option<Vec<Lot>>,
    pub(super) serials: Option<Vec<SerialUnit>>,
    pub(super) bins: Option<Vec<(i64, Quantity)>>,
}

impl Need {
    /// Whether anything is to be named.
    pub(super) fn is_any(&self) -> bool {
        self.tracking != Tracking::None || self.bins.is_some()
    }

    /// Whether a policy chooses, so that SAP is asked what it has.
    pub(super) fn is_chosen(&self, given: Option<&Given>) -> bool {
        let named = given.is_some_and(Given::names_units);
        self.tracking == Tracking::None || named || self.rules.policy != Policy::Explicit
    }

    /// Nobody has named the units, and no policy chooses them.
    pub(super) fn unnamed(&self) -> Trouble {
        let (code, what) = self.noun();
        self.trouble(code, format_args!("SAP manages the item by {what}, and nobody has named them"))
    }

    fn noun(&self) -> (Code, &'static str) {
        match self.tracking {
            Tracking::Serial => (Code::SerialSelectionMissing, "serial numbers"),
            _ => (Code::BatchSelectionMissing, "batches"),
        }
    }

    fn trouble(&self, code: Code, why: impl std::fmt::Display) -> Trouble {
        let Self { line, item, warehouse, quantity, .. } = self;
        Trouble::new(code, format!("line {line}: {quantity} of {item} left warehouse {warehouse}; {why}"))
    }
}

/// The units that leave.
pub(super) fn choose(
    need: &Need,
    given: Option<&Given>,
    free: &Free,
    today: Date,
) -> Result<Vec<Piece>, Trouble> {
    let selection = match given.filter(|given| given.names_units()) {
        Some(given) => named(need, given, free, today)?,
        None => by_policy(need, free, today)?,
    };
    let bins = match need.bins {
        None => Vec::new(),
        Some(default) => bins(need, given, free, &selection, default)?,
    };
    Ok(apart(need.quantity.get(), &selection, &bins))
}

/// What a person named, against the line and against what SAP has. Where SAP shows nothing at all of the item, it is left to judge: numbers that
/// are named on release are not in stock before.
fn named(need: &Need, given: &Given, free: &Free, today: Date) -> Result<Selection, Trouble> {
    let selection = given.selection();
    check_selection(need.quantity, need.tracking, &selection)
        .map_err(|problem| need.trouble(problem.code(), problem))?;
    let mut problems: Vec<GivenProblem> = Vec::new();
    if let Some(lots) = free.batches.as_deref().filter(|lots| !lots.is_empty()) {
        problems.extend(check_given_batches(&selection.batches, lots, today));
    }
    if let Some(units) = free.serials.as_deref().filter(|units| !units.is_empty()) {
        problems.extend(check_given_serials(&selection.serials, units, today));
    }
    match problems.first() {
        None => Ok(selection),
        Some(first) => {
            let texts: Vec<String> = problems.iter().map(ToString::to_string).collect();
            Err(need.trouble(first.code(), texts.join("; ")))
        }
    }
}

fn by_policy(need: &Need, free: &Free, today: Date) -> Result<Selection, Trouble> {
    if need.tracking == Tracking::None {
        return Ok(Selection::default());
    }
    if need.rules.policy == Policy::Explicit {
        return Err(need.unnamed());
    }
    let (code, what) = need.noun();
    let unreadable = || {
        let text =
            format!("the policy cannot choose {what}, because SAP's stored query of them cannot be run");
        need.trouble(code, text)
    };
    let chosen = match need.tracking {
        Tracking::Serial => {
            let units = free.serials.as_ref().ok_or_else(unreadable)?;
            choose_serials(&need.rules, units, need.quantity, today).map(Selection::of_serials)
        }
        _ => {
            let lots = free.batches.as_ref().ok_or_else(unreadable)?;
            choose_batches(&need.rules, lots, need.quantity, today).map(Selection::of_batches)
        }
    };
    chosen.map_err(|error| need.trouble(error.code(), format_args!("{what} for them: {error}")))
}

/// The bins: those named, else the only ones possible, else by policy the default bin first and then as SAP numbers them. Which bin a batch lies in
/// SAP does not say, so that of several bins a person has to name.
fn bins(
    need: &Need,
    given: Option<&Given>,
    free: &Free,
    selection: &Selection,
    default: Option<i64>,
) -> Result<Vec<BinPick>, Trouble> {
    let picks = match given.filter(|given| !given.bins.is_empty()) {
        Some(given) => {
            given.bin_picks(selection).map_err(|why| need.trouble(Code::BinSelectionMissing, why))?
        }
        None => of_stock(need, free, selection, default)?,
    };
    check_bins(need.quantity, need.tracking, selection, &picks)
        .map_err(|problem| need.trouble(problem.code(), problem))?;
    Ok(picks)
}

fn of_stock(
    need: &Need,
    free: &Free,
    selection: &Selection,
    default: Option<i64>,
) -> Result<Vec<BinPick>, Trouble> {
    let lacks = |why: &str| need.trouble(Code::BinSelectionMissing, why);
    let Some(stock) = &free.bins else {
        return Err(lacks("the warehouse has bins, and SAP's stored query of them cannot be run"));
    };
    let mut stock: Vec<(i64, Quantity)> = stock.iter().filter(|(_, held)| !held.is_zero()).copied().collect();
    if need.tracking != Tracking::None {
        let [(bin, _)] = stock.as_slice() else {
            return Err(lacks(
                "it lies in several bins, and nobody has named those the units were taken from",
            ));
        };
        return Ok(all_in(*bin, selection));
    }
    stock.sort_by_key(|(bin, _)| (Some(*bin) != default, *bin));
    let enough = stock
        .first()
        .is_some_and(|(bin, held)| *held >= need.quantity && (Some(*bin) == default || stock.len() == 1));
    if need.rules.policy == Policy::Explicit && !enough {
        return Err(lacks("it lies in several bins, and nobody has named those the units were taken from"));
    }
    let mut open = need.quantity;
    let mut picks = Vec::new();
    for (bin, held) in stock {
        let quantity = held.min(open);
        if !quantity.is_zero() {
            open = open.minus(quantity).unwrap_or(Quantity::ZERO);
            picks.push(BinPick { bin, quantity, of: None });
        }
    }
    Ok(picks)
}

fn all_in(bin: i64, selection: &Selection) -> Vec<BinPick> {
    let batches = selection.batches.iter().map(|pick| pick.quantity);
    let quantities = batches.chain(selection.serials.iter().map(|_| Quantity::units(1)));
    quantities.enumerate().map(|(place, quantity)| BinPick { bin, quantity, of: Some(place) }).collect()
}

#[cfg(test)]
mod tests;
