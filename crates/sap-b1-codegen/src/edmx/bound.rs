//! Actions that are bound to records.

use super::Attributes;
use super::declared::bare;

/// What was read of them.
#[derive(Default)]
pub(super) struct BoundActions {
    open: Option<Open>,
    /// Types, and the actions on their records that take nothing and answer nothing.
    pub(super) found: Vec<(String, String)>,
}

/// The declaration that is open.
struct Open {
    action: String,
    /// The type of its first parameter, which is the record.
    record: Option<String>,
    /// It takes nothing else and answers nothing.
    plain: bool,
}

impl BoundActions {
    pub(super) fn open(&mut self, element: &str, attributes: &Attributes) {
        let said = |attribute: &str| attributes.get(attribute).is_some_and(|value| value == "true");
        match (element, &mut self.open) {
            ("FunctionImport" | "Action", _) if said("IsBindable") || said("IsBound") => {
                let plain = !attributes.contains_key("ReturnType");
                self.open =
                    attributes.get("Name").cloned().map(|action| Open { action, record: None, plain });
            }
            ("Parameter", Some(open)) if open.record.is_none() => {
                open.record = attributes.get("Type").map(|record| bare(record));
            }
            ("Parameter" | "ReturnType", Some(open)) => open.plain = false,
            _ => {}
        }
    }

    pub(super) fn close(&mut self, element: &str) {
        if matches!(element, "FunctionImport" | "Action")
            && let Some(Open { action, record: Some(record), plain: true }) = self.open.take()
        {
            self.found.push((record, action));
        }
    }
}
