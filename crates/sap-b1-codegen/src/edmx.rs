//! Reads `$metadata`: EDMX of OData v3 (`/b1s/v1`) and of OData v4 (`/b1s/v2`).

mod bound;
mod declared;

use crate::error::Error;
use crate::model::{Enum, Member, Metadata, Property, Set, Type};
use bound::BoundActions;
use declared::{bare, property};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeMap;

/// Reads a metadata document; `file` names it in errors.
///
/// # Errors
/// The text is no well-formed XML, an element lacks its name or type, or there are no types in it.
pub fn read(file: &str, xml: &str) -> Result<Metadata, Error> {
    let mut document = Document::new(file, xml);
    let mut reader = Reader::from_str(xml);
    reader.config_mut().trim_text(true);
    loop {
        match reader.read_event() {
            Ok(Event::Start(start)) => {
                document.open(&start, reader.buffer_position())?;
                document.depth += 1;
            }
            Ok(Event::Empty(start)) => {
                document.open(&start, reader.buffer_position())?;
                document.close(start.local_name().as_ref());
            }
            Ok(Event::End(end)) => {
                document.close(end.local_name().as_ref());
                document.depth -= 1;
            }
            Ok(Event::Text(text)) => document.text(&text),
            // The parser takes the end of the text for the end of the document.
            Ok(Event::Eof) if document.depth > 0 => {
                return Err(document.broken(reader.buffer_position(), Cut));
            }
            Ok(Event::Eof) => return document.finish(),
            Ok(_) => {}
            Err(source) => return Err(document.broken(reader.error_position(), source)),
        }
    }
}

/// A document ends before its elements do.
#[derive(Debug, thiserror::Error)]
#[error("it is cut off: elements are still open at its end")]
struct Cut;

type Attributes = BTreeMap<String, String>;

/// What is being read.
struct Document<'a> {
    file: &'a str,
    xml: &'a str,
    /// OData v3, whose enums tell the database values and whose self-named properties keep their names.
    v3: bool,
    metadata: Metadata,
    /// How many elements are open; the parser refuses ends without a start.
    depth: usize,
    current: Current,
    /// Types, and a table in which each has its rows.
    tables: Vec<(String, String)>,
    /// The term of the annotation that is open.
    term: Option<String>,
    actions: BoundActions,
}

/// The declaration that is open.
enum Current {
    Nothing,
    Enum(String, Enum),
    Type(String, Type),
    Set(String, Set),
}

impl<'a> Document<'a> {
    fn new(file: &'a str, xml: &'a str) -> Self {
        Self {
            file,
            xml,
            v3: false,
            metadata: Metadata::default(),
            depth: 0,
            current: Current::Nothing,
            tables: Vec::new(),
            term: None,
            actions: BoundActions::default(),
        }
    }

    fn line(&self, position: u64) -> usize {
        let end = usize::try_from(position).unwrap_or(usize::MAX).min(self.xml.len());
        self.xml.as_bytes().get(..end).unwrap_or_default().iter().filter(|byte| **byte == b'\n').count() + 1
    }

    fn broken(&self, position: u64, source: impl std::error::Error + Send + Sync + 'static) -> Error {
        Error::Xml { file: self.file.to_owned(), line: self.line(position), source: Box::new(source) }
    }

    fn attributes(&self, start: &BytesStart<'_>, position: u64) -> Result<Attributes, Error> {
        let mut attributes = Attributes::new();
        for attribute in start.attributes() {
            let attribute = attribute.map_err(|source| self.broken(position, source))?;
            let name = attribute.key.local_name().as_ref().to_owned();
            let value = quick_xml::escape::unescape(&attribute.value)
                .map_err(|source| self.broken(position, source))?;
            attributes.insert(name, value.into_owned());
        }
        Ok(attributes)
    }

    fn open(&mut self, start: &BytesStart<'_>, position: u64) -> Result<(), Error> {
        let attributes = self.attributes(start, position)?;
        let element = start.local_name().as_ref().to_owned();
        let need = |attribute: &'static str| {
            attributes.get(attribute).cloned().ok_or_else(|| Error::Attribute {
                file: self.file.to_owned(),
                line: self.line(position),
                element: element.clone(),
                attribute,
            })
        };
        match element.as_str() {
            "Edmx" => self.v3 = attributes.get("Version").is_none_or(|version| !version.starts_with('4')),
            "EnumType" => self.current = Current::Enum(need("Name")?, Enum::default()),
            "EntityType" | "ComplexType" => {
                let table = attributes.get("Table").or(attributes.get("TableName")).cloned();
                self.current = Current::Type(need("Name")?, Type { table, ..Type::default() });
            }
            "EntitySet" => {
                let set = Set {
                    record: bare(&need("EntityType")?),
                    table: attributes.get("TableName").cloned(),
                    versioned: false,
                };
                self.current = Current::Set(need("Name")?, set);
            }
            "Member" => {
                let (name, value) = (need("Name")?, attributes.get("Value").cloned());
                self.member(name, value);
            }
            // The archived SDK appends a type whose nameless properties tell the table of each row type.
            "Property" if !attributes.contains_key("Name") && attributes.contains_key("Table") => {
                self.tables.push((bare(&need("Type")?), need("Table")?));
            }
            "Property" => {
                let property = property(need("Name")?, &need("Type")?, &attributes);
                self.property(property);
            }
            "PropertyRef" => {
                let name = need("Name")?;
                if let Current::Type(_, declared) = &mut self.current {
                    declared.key.push(name);
                }
            }
            "Annotation" => self.annotation(need("Term")?, attributes.get("String").cloned()),
            element => self.actions.open(element, &attributes),
        }
        Ok(())
    }

    fn member(&mut self, name: String, value: Option<String>) {
        let database = value.filter(|_| self.v3);
        if let Current::Enum(_, declared) = &mut self.current {
            declared.members.push(Member { name, database });
        }
    }

    fn property(&mut self, mut property: Property) {
        let Current::Type(record, declared) = &mut self.current else { return };
        if self.v3 && property.name == *record {
            property.v3_name = Some(property.name.clone());
            property.name.push_str("Property");
        } else if property.name.strip_suffix("Property") == Some(record) {
            property.v3_name = Some(record.clone());
        }
        declared.properties.push(property);
    }

    /// Annotations stand within what they describe. Their value is an attribute, or the text of a `<String>` within.
    fn annotation(&mut self, term: String, value: Option<String>) {
        if term.ends_with("OptimisticConcurrency")
            && let Current::Set(_, set) = &mut self.current
        {
            set.versioned = true;
        }
        self.term = Some(term);
        if let Some(value) = value {
            self.text(&value);
        }
    }

    fn text(&mut self, value: &str) {
        let Some(term) = &self.term else { return };
        let kind = term.rsplit('.').next().unwrap_or(term);
        let value = Some(value.to_owned());
        match (&mut self.current, kind) {
            (Current::Type(_, declared), kind) => match (declared.properties.last_mut(), kind) {
                (Some(property), "ColumnName") => property.column = property.column.take().or(value),
                (Some(property), "Label") => property.label = property.label.take().or(value),
                (None, "TableName") => declared.table = value,
                (None, "Label") => declared.label = value,
                _ => {}
            },
            (Current::Enum(_, declared), "Label") => declared.label = value,
            (Current::Set(_, set), "TableName") => set.table = value,
            _ => {}
        }
    }

    fn close(&mut self, element: &str) {
        match element {
            "Annotation" => self.term = None,
            "EnumType" | "EntityType" | "ComplexType" | "EntitySet" => {
                match std::mem::replace(&mut self.current, Current::Nothing) {
                    Current::Enum(name, declared) => drop(self.metadata.enums.insert(name, declared)),
                    Current::Type(name, declared) => drop(self.metadata.types.insert(name, declared)),
                    Current::Set(name, declared) => drop(self.metadata.sets.insert(name, declared)),
                    Current::Nothing => {}
                }
            }
            element => self.actions.close(element),
        }
    }

    fn finish(mut self) -> Result<Metadata, Error> {
        for (name, declared) in &mut self.metadata.types {
            let mut tables = self.tables.iter().filter(|(of, _)| of == name).map(|(_, table)| table);
            if let (Some(only), None) = (tables.next(), tables.next()) {
                declared.table = declared.table.take().or(Some(only.clone()));
            }
        }
        for (record, action) in self.actions.found {
            if let Some(declared) = self.metadata.types.get_mut(&record) {
                declared.actions.push(action);
            }
        }
        if self.metadata.types.is_empty() {
            return Err(Error::NoTypes { file: self.file.to_owned() });
        }
        Ok(self.metadata)
    }
}
