//! A column of a CSV file, read row by row: commas, semicolons or tabs, with or without a heading, with or without a byte order mark.

use csv::{ByteRecord, Reader, ReaderBuilder};
use std::collections::VecDeque;
use std::io::{self, BufRead, BufReader, Read};

/// Headings of the wanted column, in the order of their merit, in small letters without spaces and underscores.
const HEADINGS: [&str; 12] = [
    "sku",
    "skucode",
    "itemcode",
    "itemno",
    "itemnumber",
    "productcode",
    "articlenumber",
    "article",
    "artikelnummer",
    "artikel",
    "code",
    "ean",
];

/// Why a file of codes cannot be read.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SkusError {
    /// The file itself fails.
    #[error("the file cannot be read")]
    Read(#[from] io::Error),
    /// A row is no CSV.
    #[error("a row is no CSV")]
    Csv(#[from] csv::Error),
    /// There is no such column.
    #[error("there is no column '{wanted}'; the file has {}", columns.join(", "))]
    Column {
        /// What was asked for.
        wanted: String,
        /// What there is.
        columns: Vec<String>,
    },
    /// A cell is no UTF-8.
    #[error("line {row} is not UTF-8; save the file as 'CSV UTF-8' and try again")]
    Encoding {
        /// The line.
        row: u64,
    },
}

/// The rows of a file, cut down to one column.
pub(super) struct Table<R> {
    reader: Reader<BufReader<R>>,
    column: usize,
    heading: Option<String>,
    waiting: VecDeque<ByteRecord>,
}

impl<R: Read> Table<R> {
    /// Finds delimiter, heading and column.
    pub(super) fn open(input: R, wanted: Option<&str>) -> Result<Self, SkusError> {
        let mut input = BufReader::new(input);
        let start = input.fill_buf()?;
        let mark = usize::from(start.starts_with(b"\xEF\xBB\xBF")) * 3;
        let delimiter = delimiter(start);
        input.consume(mark);
        let mut reader =
            ReaderBuilder::new().delimiter(delimiter).flexible(true).has_headers(false).from_reader(input);
        let mut first = ByteRecord::new();
        let there = reader.read_byte_record(&mut first)?;
        let names: Vec<String> =
            first.iter().map(|cell| String::from_utf8_lossy(cell).trim().to_owned()).collect();
        let (column, heading) = choose(&names, wanted)?;
        let waiting = if there && heading.is_none() { [first].into() } else { VecDeque::new() };
        Ok(Self { reader, column, heading, waiting })
    }

    /// The column's place, from 0.
    pub(super) fn column(&self) -> usize {
        self.column
    }

    /// The column's heading, where the file has headings.
    pub(super) fn heading(&self) -> Option<&str> {
        self.heading.as_deref()
    }

    /// The next code with the line it begins on.
    pub(super) fn next_code(&mut self) -> Result<Option<(u64, String)>, SkusError> {
        let mut record = self.waiting.pop_front().unwrap_or_default();
        if record.is_empty() && !self.reader.read_byte_record(&mut record)? {
            return Ok(None);
        }
        let row = record.position().map_or(0, csv::Position::line);
        let cell = record.get(self.column).unwrap_or_default();
        let code = std::str::from_utf8(cell).map_err(|_| SkusError::Encoding { row })?;
        Ok(Some((row, code.to_owned())))
    }
}

/// The mark that the first line has most of.
fn delimiter(start: &[u8]) -> u8 {
    let line = start.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let count = |mark: u8| line.iter().filter(|byte| **byte == mark).count();
    let best = [b',', b';', b'\t'].into_iter().rev().max_by_key(|mark| count(*mark));
    best.unwrap_or(b',')
}

/// The column, and its heading where the first row is one.
fn choose(names: &[String], wanted: Option<&str>) -> Result<(usize, Option<String>), SkusError> {
    let plain = |name: &str| name.to_lowercase().replace([' ', '_', '-', '.'], "");
    let known = || {
        let place = |heading: &&str| names.iter().position(|name| plain(name) == **heading);
        HEADINGS.iter().find_map(place)
    };
    let Some(wanted) = wanted else {
        let found = known();
        return Ok((found.unwrap_or(0), found.and_then(|place| names.get(place).cloned())));
    };
    if let Some(place) = names.iter().position(|name| name.eq_ignore_ascii_case(wanted.trim())) {
        return Ok((place, names.get(place).cloned()));
    }
    match wanted.trim().parse::<usize>().ok().and_then(|number| number.checked_sub(1)) {
        Some(place) if place < names.len() => {
            // By its number the first row is a heading only where some cell of it is a known one.
            Ok((place, known().and_then(|_| names.get(place).cloned())))
        }
        _ => Err(SkusError::Column { wanted: wanted.to_owned(), columns: names.to_vec() }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(text: &[u8], column: Option<&str>) -> Result<Vec<String>, SkusError> {
        let mut table = Table::open(text, column)?;
        let mut codes = Vec::new();
        while let Some((_, code)) = table.next_code()? {
            codes.push(code);
        }
        Ok(codes)
    }

    #[test]
    fn every_usual_form_of_a_file() {
        let cases: [(&[u8], Option<&str>, &[&str]); 9] = [
            (b"A\nB\n", None, &["A", "B"]),
            (b"Item Code,Name\r\nA,x\r\nB,y\r\n", None, &["A", "B"]),
            (b"\xEF\xBB\xBFname;SKU\nx;A\ny;\"B;1\"\n", None, &["A", "B;1"]),
            (b"name\tsku\nx\tA\n", None, &["A"]),
            (b"x,A\ny,B\n", Some("2"), &["A", "B"]),
            (b"sku,alt\nA,C\n", Some("2"), &["C"]),
            (b"sku,alt\nA,C\n", Some("ALT"), &["C"]),
            (b"sku\n\"two\nlines\"\n", None, &["two\nlines"]),
            (b"", None, &[]),
        ];
        for (text, column, expected) in cases {
            assert_eq!(codes(text, column).unwrap(), expected, "{:?}", String::from_utf8_lossy(text));
        }
    }

    #[test]
    fn mistakes_are_named() {
        let missing = codes(b"sku,name\nA,x\n", Some("code")).unwrap_err().to_string();
        assert_eq!(missing, "there is no column 'code'; the file has sku, name");
        let encoding = codes(b"sku\nGR\xD6SSE\n", None).unwrap_err().to_string();
        assert!(encoding.starts_with("line 2 is not UTF-8"), "{encoding}");
    }
}
