//! What of an item leaves, number by number and bin by bin, and on which line of the delivery it stands. Pure.

use b1_veeqo_mapping::tracking::{BatchNumber, BinPick, Selection, SerialNumber};
use rust_decimal::Decimal;
use sap_b1_client::{BatchNumberLine, BinAllocation, NewDocumentLine, SerialNumberLine};

/// Units of one batch, or one unit with a serial number, or neither, out of one bin, or of none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) number: Number,
    pub(super) bin: Option<i64>,
    pub(super) quantity: Decimal,
}

/// By what SAP knows the units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Number {
    None,
    Batch(BatchNumber),
    Serial(SerialNumber),
}

/// A complete selection, taken apart. Both lists were checked against the quantity.
pub(super) fn apart(quantity: Decimal, selection: &Selection, bins: &[BinPick]) -> Vec<Piece> {
    let batches =
        selection.batches.iter().map(|pick| (Number::Batch(pick.batch.clone()), pick.quantity.get()));
    let serials = selection.serials.iter().map(|serial| (Number::Serial(serial.clone()), Decimal::ONE));
    let mut numbers: Vec<(Number, Decimal)> = batches.chain(serials).collect();
    let places = if numbers.is_empty() { vec![None] } else { (0..numbers.len()).map(Some).collect() };
    if numbers.is_empty() {
        numbers.push((Number::None, quantity));
    }
    let pieces = places.into_iter().zip(numbers).flat_map(|(place, (number, quantity))| {
        let in_bins: Vec<Piece> = bins
            .iter()
            .filter(|pick| pick.of == place)
            .map(|pick| Piece { number: number.clone(), bin: Some(pick.bin), quantity: pick.quantity.get() })
            .collect();
        if in_bins.is_empty() { vec![Piece { number, bin: None, quantity }] } else { in_bins }
    });
    pieces.collect()
}

/// The next pieces of that quantity; what is left of a piece stays.
pub(super) fn take(pieces: &mut Vec<Piece>, quantity: Decimal) -> Vec<Piece> {
    let mut taken = Vec::new();
    let mut open = quantity;
    let mut left = Vec::new();
    for piece in pieces.drain(..) {
        let part = piece.quantity.min(open);
        open -= part;
        if part > Decimal::ZERO {
            taken.push(Piece { quantity: part, ..piece.clone() });
        }
        if part < piece.quantity {
            left.push(Piece { quantity: piece.quantity - part, ..piece });
        }
    }
    *pieces = left;
    taken
}

/// Writes pieces on a line. `index` is the line's place in the document: a row without it belongs to the first line, wherever it stands.
pub(super) fn write(pieces: &[Piece], index: usize, line: &mut NewDocumentLine) {
    let index = u32::try_from(index).ok();
    for piece in pieces {
        let place = match &piece.number {
            Number::None => None,
            Number::Batch(batch) => Some(batch_row(line, batch, piece.quantity, index)),
            Number::Serial(serial) => Some(serial_row(line, serial, index)),
        };
        if let Some(bin) = piece.bin.and_then(|bin| i32::try_from(bin).ok()) {
            line.document_lines_bin_allocations.push(BinAllocation {
                bin_abs_entry: bin,
                quantity: Some(piece.quantity),
                serial_and_batch_numbers_base_line: place.and_then(|place| i32::try_from(place).ok()),
                base_line_number: index,
                ..BinAllocation::default()
            });
        }
    }
}

fn batch_row(
    line: &mut NewDocumentLine,
    batch: &BatchNumber,
    quantity: Decimal,
    index: Option<u32>,
) -> usize {
    let rows = &mut line.batch_numbers;
    let known = rows.iter_mut().enumerate().find(|(_, row)| row.batch_number == batch.as_str());
    if let Some((place, row)) = known {
        row.quantity = row.quantity.map(|known| known + quantity);
        return place;
    }
    rows.push(BatchNumberLine {
        batch_number: batch.to_string(),
        quantity: Some(quantity),
        base_line_number: index,
        ..BatchNumberLine::default()
    });
    rows.len() - 1
}

fn serial_row(line: &mut NewDocumentLine, serial: &SerialNumber, index: Option<u32>) -> usize {
    line.serial_numbers.push(SerialNumberLine {
        internal_serial_number: Some(serial.to_string()),
        quantity: Some(Decimal::ONE),
        base_line_number: index,
        ..SerialNumberLine::default()
    });
    line.serial_numbers.len() - 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use b1_veeqo_mapping::Quantity;
    use b1_veeqo_mapping::tracking::BatchPick;
    use serde_json::{Value, json};

    fn batches(picks: &[(&str, u32)]) -> Selection {
        let pick = |(batch, units): &(&str, u32)| BatchPick {
            batch: BatchNumber::new(*batch).unwrap(),
            quantity: Quantity::units(*units),
        };
        Selection::of_batches(picks.iter().map(pick).collect())
    }

    fn bin(bin: i64, units: u32, of: Option<usize>) -> BinPick {
        BinPick { bin, quantity: Quantity::units(units), of }
    }

    fn written(pieces: &[Piece], index: usize) -> Value {
        let mut line = NewDocumentLine::default();
        write(pieces, index, &mut line);
        serde_json::to_value(line).unwrap()
    }

    #[test]
    fn a_batch_that_serves_two_lines_stands_on_both() {
        let mut pieces = apart(8.into(), &batches(&[("B1", 5), ("B2", 3)]), &[]);
        let (first, second) = (take(&mut pieces, 6.into()), take(&mut pieces, 2.into()));
        assert_eq!(pieces, []);
        let row = |batch: &str, quantity: i64, line: i64| json!({"BatchNumberProperty": batch, "Quantity": quantity, "BaseLineNumber": line});
        assert_eq!(written(&first, 0), json!({"BatchNumbers": [row("B1", 5, 0), row("B2", 1, 0)]}));
        assert_eq!(written(&second, 1), json!({"BatchNumbers": [row("B2", 2, 1)]}));
    }

    #[test]
    fn bins_name_the_batch_they_hold() {
        let bins = [bin(7, 2, Some(0)), bin(8, 3, Some(0)), bin(7, 3, Some(1))];
        let mut pieces = apart(8.into(), &batches(&[("B1", 5), ("B2", 3)]), &bins);
        let _ = take(&mut pieces, 4.into());
        let rest = take(&mut pieces, 4.into());
        let expected = json!({
            "BatchNumbers": [
                {"BatchNumberProperty": "B1", "Quantity": 1, "BaseLineNumber": 2},
                {"BatchNumberProperty": "B2", "Quantity": 3, "BaseLineNumber": 2},
            ],
            "DocumentLinesBinAllocations": [
                {"BinAbsEntry": 8, "Quantity": 1, "SerialAndBatchNumbersBaseLine": 0, "BaseLineNumber": 2},
                {"BinAbsEntry": 7, "Quantity": 3, "SerialAndBatchNumbersBaseLine": 1, "BaseLineNumber": 2},
            ],
        });
        assert_eq!(written(&rest, 2), expected);
    }

    #[test]
    fn serial_numbers_and_plain_units_out_of_bins() {
        let serials = ["S1", "S2"].map(|text| SerialNumber::new(text).unwrap());
        let mut pieces = apart(2.into(), &Selection::of_serials(serials.to_vec()), &[]);
        let serial = |text: &str| json!({"InternalSerialNumber": text, "Quantity": 1, "BaseLineNumber": 0});
        assert_eq!(written(&take(&mut pieces, 1.into()), 0), json!({"SerialNumbers": [serial("S1")]}));
        let plain = apart(3.into(), &Selection::default(), &[bin(7, 2, None), bin(8, 1, None)]);
        let allocation =
            |bin: i64, quantity: i64| json!({"BinAbsEntry": bin, "Quantity": quantity, "BaseLineNumber": 1});
        let expected = json!({"DocumentLinesBinAllocations": [allocation(7, 2), allocation(8, 1)]});
        assert_eq!(written(&plain, 1), expected);
        assert_eq!(apart(3.into(), &Selection::default(), &[]).len(), 1);
    }
}
