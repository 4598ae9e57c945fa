//! Tables for spreadsheets.

use crate::failure::Failure;
use csv::Writer;

/// A cell that a spreadsheet would run as a formula is made text of by an apostrophe in front.
fn safe(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.to_owned() }
}

/// The whole table.
pub(super) fn done(writer: Writer<Vec<u8>>) -> Result<Vec<u8>, Failure> {
    writer.into_inner().map_err(|why| Failure::failed("the table cannot be written", why.into_error()))
}

/// One row.
pub(super) fn row(writer: &mut Writer<Vec<u8>>, cells: &[&str]) -> Result<(), Failure> {
    let cells = cells.iter().map(|cell| safe(cell));
    writer
        .write_record(cells.collect::<Vec<_>>())
        .map_err(|why| Failure::failed("the table cannot be written", why))
}
