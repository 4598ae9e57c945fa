//! Batches, serial numbers and bins that a person names for a held parcel: checked against the parcel as far as the store knows it. The next pass
//! checks them against SAP, and delivers.

use super::ask;
use super::supply::{Supplied, Unsuitable, open};
use crate::despatch::DespatchFacts;
use crate::ledger::{Action, Flow, Given, ItemRecord, Operator, Store, StoreError, Work, WorkState};
use b1_veeqo_mapping::tracking::{Tracking, check_bins, check_selection};
use b1_veeqo_mapping::{ItemCode, Quantity};

/// A line of a parcel as the store knows it.
#[derive(Clone, Debug)]
struct Line {
    number: usize,
    sku: String,
    item: ItemCode,
    tracking: Tracking,
    quantity: Quantity,
}

/// Names units of an item of a held parcel. `line` is a SKU, an item code or the number of a line, where several could be meant. What is named for an
/// item replaces what was named before.
///
/// # Errors
/// The store failed.
pub async fn name_units(
    store: &dyn Store,
    id: i64,
    line: Option<&str>,
    given: Given,
    by: &Operator,
) -> Result<Supplied, StoreError> {
    let Some(exception) = open(store, id).await? else { return Ok(Err(Unsuitable::NotOpen { id })) };
    let work = match &exception.work {
        Some(key) => store.work(key).await?,
        None => None,
    };
    let held = work.filter(|work| work.flow == Flow::Despatch && work.state == WorkState::Held);
    let Some(work) = held else {
        return Ok(Err(Unsuitable::NoHeldParcel { id, subject: exception.subject }));
    };
    let lines = lines(&work, &store.items().await?)?;
    let mut changes = Vec::new();
    for given in apart(given, line) {
        let fitting = chosen(lines.clone(), line, &given);
        let line = match fitting.and_then(|line| fits(&line, &given).map(|()| line)) {
            Ok(line) => line,
            Err(unsuitable) => return Ok(Err(unsuitable)),
        };
        let detail = format!("line {}, {}: {}", line.number, line.item, given.in_words());
        let action = Action::Units { exception: id, item: line.item, given };
        changes.extend(ask(&exception, action, by, "units named", &detail));
    }
    store.commit(changes).await?;
    Ok(Ok(()))
}

/// No item has both: batches and serial numbers that are named together, for no line, are of two lines.
fn apart(given: Given, line: Option<&str>) -> Vec<Given> {
    if line.is_some() || given.batches.is_empty() || given.serials.is_empty() || !given.bins.is_empty() {
        return vec![given];
    }
    let serials = Given { serials: given.serials, ..Given::default() };
    vec![Given { batches: given.batches, ..Given::default() }, serials]
}

/// The parcel's lines; those of one item are one.
fn lines(work: &Work, items: &[ItemRecord]) -> Result<Vec<Line>, StoreError> {
    let facts: DespatchFacts = work
        .facts()
        .map_err(|error| StoreError::Corrupt { row: work.key.to_string(), source: Box::new(error) })?;
    let mut lines: Vec<Line> = Vec::new();
    for (index, row) in facts.lines.iter().enumerate() {
        let of = |item: &&ItemRecord| {
            item.product.as_ref().is_some_and(|link| link.sellable_id == row.sellable_id)
        };
        let (Some(item), Ok(quantity)) = (items.iter().find(of), Quantity::new(row.quantity)) else {
            continue;
        };
        if let Some(known) = lines.iter_mut().find(|line| line.item == item.item_code) {
            known.quantity = known.quantity.plus(quantity).unwrap_or(known.quantity);
            continue;
        }
        let tracking = Tracking::from_flags(item.batches, item.serials).unwrap_or(Tracking::None);
        let (sku, item) = (row.sku.clone(), item.item_code.clone());
        lines.push(Line { number: index + 1, sku, item, tracking, quantity });
    }
    Ok(lines)
}

/// The line that is meant: the one named, else the only one that the units could be of.
fn chosen(lines: Vec<Line>, named: Option<&str>, given: &Given) -> Result<Line, Unsuitable> {
    let said = |lines: &[Line]| {
        let line = |line: &Line| format!("{} ({}, {} units)", line.number, line.item, line.quantity);
        lines.iter().map(line).collect::<Vec<_>>().join(", ")
    };
    if let Some(text) = named {
        let is =
            |line: &&Line| line.sku == text || line.item.as_str() == text || line.number.to_string() == text;
        let unknown = || Unsuitable::UnknownLine { line: text.to_owned(), lines: said(&lines) };
        return lines.iter().find(is).cloned().ok_or_else(unknown);
    }
    let wanted = match (given.batches.is_empty(), given.serials.is_empty()) {
        (false, _) => Some(Tracking::Batch),
        (true, false) => Some(Tracking::Serial),
        (true, true) => None,
    };
    let fitting: Vec<Line> =
        lines.iter().filter(|line| wanted.is_none_or(|wanted| line.tracking == wanted)).cloned().collect();
    match fitting.as_slice() {
        [line] => Ok(line.clone()),
        [] => Err(Unsuitable::NoSuchUnits { lines: said(&lines) }),
        _ => Err(Unsuitable::WhichLine { lines: said(&fitting) }),
    }
}

/// Whether the units are complete. Whether SAP has them the next pass finds out.
fn fits(line: &Line, given: &Given) -> Result<(), Unsuitable> {
    let misfit = |problem: String| Unsuitable::Misfit {
        line: line.number,
        item: line.item.clone(),
        quantity: line.quantity,
        problem,
    };
    let selection = given.selection();
    if line.tracking != Tracking::None && !given.names_units() {
        return Err(misfit("name its batches or serial numbers as well as the bins".to_owned()));
    }
    check_selection(line.quantity, line.tracking, &selection)
        .map_err(|problem| misfit(problem.to_string()))?;
    if given.bins.is_empty() {
        return Ok(());
    }
    let picks = given.bin_picks(&selection).map_err(misfit)?;
    check_bins(line.quantity, line.tracking, &selection, &picks)
        .map_err(|problem| misfit(problem.to_string()))
}
