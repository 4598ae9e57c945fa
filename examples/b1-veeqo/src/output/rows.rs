//! Columns of text.

use std::fmt;

/// Rows whose columns begin at the same place.
#[derive(Debug, Default)]
pub(super) struct Rows {
    rows: Vec<Vec<String>>,
}

impl Rows {
    /// A table with a heading.
    pub(super) fn with_heading(heading: &[&str]) -> Self {
        Self { rows: vec![heading.iter().map(|cell| (*cell).to_owned()).collect()] }
    }

    /// Adds a row.
    pub(super) fn push(&mut self, cells: impl IntoIterator<Item = String>) {
        self.rows.push(cells.into_iter().collect());
    }

    fn widths(&self) -> Vec<usize> {
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or_default();
        let width = |column: usize| {
            self.rows.iter().filter_map(|row| row.get(column)).map(|cell: &String| length(cell)).max()
        };
        (0..columns).map(|column| width(column).unwrap_or_default()).collect()
    }
}

fn length(cell: &str) -> usize {
    cell.chars().count()
}

impl fmt::Display for Rows {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let widths = self.widths();
        for row in &self.rows {
            let mut line = String::new();
            for (cell, width) in row.iter().zip(&widths) {
                line.push_str(cell);
                line.extend(std::iter::repeat_n(' ', width.saturating_sub(length(cell)) + 2));
            }
            writeln!(f, "{}", line.trim_end())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_aligned_by_characters() {
        let mut rows = Rows::with_heading(&["flow", "seen"]);
        rows.push(["Größe".to_owned(), "1".to_owned()]);
        rows.push(["x".to_owned()]);
        assert_eq!(rows.to_string(), "flow   seen\nGröße  1\nx\n");
    }
}
