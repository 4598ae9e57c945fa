//! Batches, serial numbers and bins that a person names for a held parcel or movement of stock: checked against it as far as the store knows it. The
//! next pass checks them against SAP, and delivers or books.

use super::ask;
use super::supply::{Supplied, Unsuitable, open};
use crate::despatch::DespatchFacts;
use crate::ledger::{
    Action, ExceptionRecord, Flow, Given, ItemRecord, Operator, Pair, PairState, Store, StoreError, Work,
    WorkState,
};
use crate::stock::AdjustmentFacts;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_mapping::tracking::{Tracking, check_bins, check_selection};
use b1_veeqo_mapping::{ItemCode, Quantity};
use rust_decimal::Decimal;

/// A line of a parcel, or a movement, as the store knows it.
#[derive(Clone, Debug)]
struct Line {
    number: usize,
    sku: String,
    item: ItemCode,
    tracking: Tracking,
    quantity: Quantity,
}

/// Names units of an item of a held parcel or movement. `line` is a SKU, an item code or the number of a line, where several could be meant. What is named for an
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
    let Asked { lines, in_stock } = asked(store, &exception).await?;
    let subject = exception.subject.clone();
    if lines.is_empty() {
        return Ok(Err(Unsuitable::NothingToName { id, subject }));
    }
    if in_stock && !given.bins.is_empty() {
        return Ok(Err(Unsuitable::Bins { id, subject }));
    }
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

/// What is asked for: the lines of a held parcel, or a movement that SAP is to book.
struct Asked {
    lines: Vec<Line>,
    in_stock: bool,
}

async fn asked(store: &dyn Store, exception: &ExceptionRecord) -> Result<Asked, StoreError> {
    let items = store.items().await?;
    let work = match &exception.work {
        Some(key) => store.work(key).await?,
        None => None,
    };
    let Some(work) = work else {
        let pairs = store.pairs().await?;
        let pair = pairs.iter().find(|pair| format!("pair:{}", pair.key) == exception.record);
        let line = pair.and_then(|pair| movement(pair, exception.code, &items));
        return Ok(Asked { lines: line.into_iter().collect(), in_stock: true });
    };
    let in_stock = work.flow == Flow::Stock;
    let lines = match (work.state, work.flow) {
        (WorkState::Held, Flow::Despatch) => lines(&work, &items)?,
        (WorkState::Held, Flow::Stock) => booked(&work, &items)?,
        _ => Vec::new(),
    };
    Ok(Asked { lines, in_stock })
}

/// What Veeqo moved, where the question is which units: other questions of a pair are about something else.
fn movement(pair: &Pair, code: Code, items: &[ItemRecord]) -> Option<Line> {
    let about_units = match pair.state {
        PairState::Open => matches!(code, Code::StockBatchAdjustment | Code::StockSerialAdjustment),
        PairState::Paused => {
            !matches!(code, Code::StockMovedBothSides | Code::StockSeenTwice | Code::StockWriteUncertain)
        }
        PairState::Closed => false,
    };
    let moved = pair.candidate.as_ref().filter(|_| about_units)?.veeqo;
    line_of(&pair.key.item, moved, items).filter(|line| line.tracking != Tracking::None)
}

/// The one line of a document that is held.
fn booked(work: &Work, items: &[ItemRecord]) -> Result<Vec<Line>, StoreError> {
    let facts: AdjustmentFacts = work.facts().map_err(|error| unreadable(work, error))?;
    let line = match facts.lines.as_slice() {
        [line] => line_of(&line.pair.item, line.difference, items),
        _ => None,
    };
    Ok(line.filter(|line| line.tracking != Tracking::None).into_iter().collect())
}

fn line_of(item: &ItemCode, moved: Decimal, items: &[ItemRecord]) -> Option<Line> {
    let item = items.iter().find(|known| known.item_code == *item)?;
    let quantity = Quantity::new(moved.abs()).ok().filter(|quantity| !quantity.is_zero())?;
    let tracking = Tracking::from_flags(item.batches, item.serials).unwrap_or(Tracking::None);
    Some(Line { number: 1, sku: item.sku.to_string(), item: item.item_code.clone(), tracking, quantity })
}

fn unreadable(work: &Work, error: serde_json::Error) -> StoreError {
    StoreError::Corrupt { row: work.key.to_string(), source: Box::new(error) }
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
    let facts: DespatchFacts = work.facts().map_err(|error| unreadable(work, error))?;
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
