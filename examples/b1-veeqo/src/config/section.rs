//! Reads the tables of the file key by key; what is unknown, missing or of the wrong kind becomes a problem with its line.

use super::problem::Findings;
use super::value::Entry;
use std::ops::Range;
use toml::de::{DeTable, DeValue};

/// One table of the file.
pub(super) struct Section<'d> {
    findings: &'d Findings<'d>,
    /// As a person would write it: `[sap]`, `[[channels]] 2`.
    place: String,
    table: &'d DeTable<'d>,
    offset: usize,
    known: Vec<&'static str>,
}

impl<'d> Section<'d> {
    pub(super) fn new(
        findings: &'d Findings<'d>,
        place: String,
        table: &'d DeTable<'d>,
        offset: usize,
    ) -> Self {
        Self { findings, place, table, offset, known: Vec::new() }
    }

    /// The value of a key that may be absent.
    pub(super) fn entry(&mut self, key: &'static str) -> Option<Entry<'d>> {
        self.known.push(key);
        let (name, value) = self.table.iter().find(|(name, _)| name.get_ref().as_ref() == key)?;
        Some(self.entry_of(key.to_owned(), name.span(), value.get_ref(), value.span()))
    }

    fn entry_of(
        &self,
        key: String,
        name: Range<usize>,
        value: &'d DeValue<'d>,
        span: Range<usize>,
    ) -> Entry<'d> {
        Entry::new(self.findings, format!("{} {key}", self.place), name.start, value, span)
    }

    /// A key that must be there. `None`: it is missing or refused, which is noted.
    pub(super) fn required<T>(
        &mut self,
        key: &'static str,
        read: impl FnOnce(&Entry<'d>) -> Option<T>,
    ) -> Option<T> {
        match self.entry(key) {
            Some(entry) => read(&entry),
            None => {
                self.refuse(format!("{key} is missing"));
                None
            }
        }
    }

    /// A key that may be absent. `None`: it is refused, which is noted.
    pub(super) fn optional<T>(
        &mut self,
        key: &'static str,
        read: impl FnOnce(&Entry<'d>) -> Option<T>,
    ) -> Option<Option<T>> {
        self.entry(key).map_or(Some(None), |entry| read(&entry).map(Some))
    }

    /// A key with a default. `None`: it is refused, which is noted.
    pub(super) fn or<T>(
        &mut self,
        key: &'static str,
        default: T,
        read: impl FnOnce(&Entry<'d>) -> Option<T>,
    ) -> Option<T> {
        self.entry(key).map_or(Some(default), |entry| read(&entry))
    }

    /// Every key with its value, for tables whose keys are data.
    pub(super) fn entries(&self) -> Vec<(String, Entry<'d>)> {
        let rows = self.table.iter().map(|(name, value)| {
            let key = name.get_ref().to_string();
            (key.clone(), self.entry_of(key, name.span(), value.get_ref(), value.span()))
        });
        rows.collect()
    }

    /// Notes a problem of the whole table.
    pub(super) fn refuse(&self, message: String) {
        self.findings.at(self.offset, format!("{}: {message}", self.place));
    }

    /// Notes the keys that nobody asked for.
    pub(super) fn refuse_unknown(&self) {
        for (key, entry) in self.entries() {
            if !self.known.contains(&key.as_str()) {
                let known = self.known.join(", ");
                entry.refuse::<()>(format_args!("is no key of this section; known are {known}"));
            }
        }
    }
}
