//! Refusals: their codes, texts in two languages, and the four body forms.

use super::route::Version;
use super::settings::{ErrorFormat, Language, Settings};
use crate::http::Response;
use serde_json::{Value, json};

/// Why a request is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) status: u16,
    pub(crate) code: i64,
    text: Text,
    place: Option<(&'static str, Option<usize>)>,
}

/// What a refusal says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Text {
    InvalidSession,
    LoginRefused,
    CompanyUnknown,
    NotFound,
    EntryExists,
    Modified,
    FieldLocked,
    NotSupported,
    IncompleteBatch,
    InvalidCrossjoin,
    InvalidProperty {
        name: String,
        of: String,
    },
    NegativeInventory,
    BaseClosed,
    CardMismatch,
    ItemMismatch,
    AboveOpenQuantity,
    TrackingIncomplete,
    BatchShort {
        item: String,
        batch: String,
    },
    SerialUnavailable {
        serial: String,
    },
    SerialExists {
        serial: String,
    },
    PeriodClosed,
    SeriesMissing,
    RateMissing {
        currency: String,
    },
    BranchMissing,
    DueDateMissing,
    LinesMissing,
    PartnerInactive,
    ItemInactive,
    WarehouseInactive,
    QuantityMissing,
    AlreadyClosed,
    AlreadyCancelled,
    HasTargets,
    TooLong {
        name: &'static str,
    },
    DuplicateReference,
    /// Text the sandbox has in one form only.
    Plain(String),
}

impl Fault {
    pub(crate) const fn new(status: u16, code: i64, text: Text) -> Self {
        Self { status, code, text, place: None }
    }

    /// A business refusal, HTTP 400.
    pub(crate) const fn refused(code: i64, text: Text) -> Self {
        Self::new(400, code, text)
    }

    /// A malformed query or body, -1000.
    pub(crate) fn malformed(text: impl Into<String>) -> Self {
        Self::refused(-1000, Text::Plain(text.into()))
    }

    /// "No matching records found": HTTP 404 for a read.
    pub(crate) const fn not_found() -> Self {
        Self::new(404, -2028, Text::NotFound)
    }

    /// A key named inside a body is unknown.
    pub(crate) const fn unknown_reference() -> Self {
        Self::refused(-2028, Text::NotFound)
    }

    /// The same refusal, naming the field and the zero-based line it is about.
    pub(crate) const fn at_line(mut self, field: &'static str, line: usize) -> Self {
        self.place = Some((field, Some(line)));
        self
    }

    /// The same refusal, naming the field it is about.
    pub(crate) const fn at(mut self, field: &'static str) -> Self {
        self.place = Some((field, None));
        self
    }

    /// The message in the language of the company.
    pub(crate) fn message(&self, language: Language) -> String {
        let text = match language {
            Language::English => english(&self.text),
            Language::German => german(&self.text).unwrap_or_else(|| english(&self.text)),
        };
        match self.place {
            Some((field, Some(line))) => format!("{text}  [{field}][line: {}]", line + 1),
            Some((field, None)) => format!("{text}  [{field}]"),
            None => text,
        }
    }

    /// The response that carries the refusal.
    pub(crate) fn response(&self, settings: &Settings, version: Version) -> Response {
        let bare = Self { place: self.place.filter(|_| settings.refusals_name_lines), ..self.clone() };
        let message = bare.message(settings.language);
        let object = json!({ "lang": lang(settings.language), "value": message });
        let (code, message) = match (settings.error_format, version) {
            (ErrorFormat::ByVersion, Version::V1) => (Value::from(self.code), object),
            (ErrorFormat::ByVersion, Version::V2) => {
                (Value::from(self.code.to_string()), Value::from(message))
            }
            (ErrorFormat::NumberAndText, _) => (Value::from(self.code), Value::from(message)),
            (ErrorFormat::TextAndObject, _) => (Value::from(self.code.to_string()), object),
        };
        let body = json!({ "error": { "code": code, "message": message } });
        super::respond::json(self.status, version, &body)
    }
}

const fn lang(language: Language) -> &'static str {
    match language {
        Language::English => "en-us",
        Language::German => "de-de",
    }
}

fn english(text: &Text) -> String {
    let fixed = match text {
        Text::InvalidProperty { name, of } => return format!("Property '{name}' of '{of}' is invalid"),
        Text::BatchShort { item, batch } => {
            return format!("Insufficient quantity for item {item} with batch {batch} in warehouse");
        }
        Text::SerialUnavailable { serial } => return format!("Serial number '{serial}' is not available"),
        Text::SerialExists { serial } => return format!("Serial number '{serial}' already exists"),
        Text::RateMissing { currency } => return format!("Update the exchange rate , '{currency}'"),
        Text::TooLong { name } => return format!("Value too long in property '{name}'"),
        Text::Plain(text) => return text.clone(),
        fixed => fixed,
    };
    fixed_english(fixed).to_owned()
}

const fn fixed_english(text: &Text) -> &'static str {
    match text {
        Text::InvalidSession => "Invalid session or session already timeout.",
        Text::LoginRefused => "Fail to get DB Credentials from SLD",
        Text::CompanyUnknown => "Switch company error: -5027",
        Text::NotFound => "No matching records found (ODBC -2028)",
        Text::EntryExists => "This entry already exists in the following tables (ODBC -2035)",
        Text::Modified => {
            "Another user or another operation modified data; to continue, open the window again (ODBC -2039)"
        }
        Text::FieldLocked => "Field cannot be updated (ODBC -1029)",
        Text::NotSupported => "The requested action is not supported for this object.",
        Text::IncompleteBatch => "Incomplete Batch Request Body!",
        Text::InvalidCrossjoin => "invalid $crossjoin query",
        Text::NegativeInventory => "Quantity falls into negative inventory",
        Text::BaseClosed => "One of the base documents has already been closed",
        Text::CardMismatch => "Base document card and target document card do not match.",
        Text::ItemMismatch => "Base document item and target document item do not match.",
        Text::AboveOpenQuantity => "Quantity exceeds the open quantity of the base document",
        Text::TrackingIncomplete => "Cannot add row without complete selection of batch/serial numbers",
        Text::PeriodClosed => "Date deviates from permissible range",
        Text::SeriesMissing => "To generate this document, first define the numbering series",
        Text::BranchMissing => "Specify an active branch",
        Text::DueDateMissing => "Enter a delivery date",
        Text::LinesMissing => "Cannot add document without lines",
        Text::PartnerInactive => "Business partner is inactive",
        Text::ItemInactive => "Item is inactive",
        Text::WarehouseInactive => "Warehouse is inactive",
        Text::QuantityMissing => "Quantity must be greater than zero",
        Text::AlreadyClosed => "Document is already closed",
        Text::AlreadyCancelled => "Document is already cancelled",
        Text::HasTargets => "Document cannot be cancelled; it has target documents",
        Text::DuplicateReference => "Customer reference number already exists for this business partner",
        _ => "",
    }
}

fn german(text: &Text) -> Option<String> {
    let text = match text {
        Text::InvalidSession => "Ungültige Sitzung oder Sitzung bereits abgelaufen.",
        Text::NotFound => "Keine übereinstimmenden Datensätze gefunden (ODBC -2028)",
        Text::EntryExists => "Dieser Eintrag ist bereits in folgenden Tabellen vorhanden (ODBC -2035)",
        Text::NegativeInventory => "Menge führt zu negativem Bestand",
        Text::BaseClosed => "Einer der Basisbelege wurde bereits geschlossen",
        Text::CardMismatch => "Geschäftspartner von Basis- und Zielbeleg stimmen nicht überein.",
        Text::TrackingIncomplete => {
            "Zeile kann ohne vollständige Auswahl der Chargen-/Seriennummern nicht hinzugefügt werden"
        }
        Text::PeriodClosed => "Datum liegt außerhalb des zulässigen Bereichs",
        Text::BranchMissing => "Geben Sie eine aktive Niederlassung an",
        Text::AlreadyClosed => "Beleg ist bereits geschlossen",
        Text::AlreadyCancelled => "Beleg ist bereits storniert",
        Text::ItemInactive => "Artikel ist inaktiv",
        Text::RateMissing { currency } => {
            return Some(format!("Aktualisieren Sie den Wechselkurs , '{currency}'"));
        }
        _ => return None,
    };
    Some(text.to_owned())
}
