//! Refuses a file that holds a secret. Found before anything else is read, so that no message can repeat it.

use super::problem::Findings;
use toml::de::{DeTable, DeValue};

const REMEDY: &str = "secrets do not belong in this file: set SAP_B1_PASSWORD and VEEQO_API_KEY, \
                      or name a file in sap.password_file and veeqo.api_key_file";

/// Key names under which people keep secrets; `-` counts as `_`, and case does not matter.
const NAMES: &[&str] = &[
    "password",
    "passwd",
    "passphrase",
    "pwd",
    "secret",
    "api_key",
    "apikey",
    "token",
    "credential",
    "credentials",
];

/// Notes every key that is named like a secret, and every value that looks like one.
pub(super) fn refuse(root: &DeTable<'_>, findings: &Findings<'_>) {
    table(root, "", findings);
}

fn table(table: &DeTable<'_>, place: &str, findings: &Findings<'_>) {
    for (name, entry) in table.iter() {
        let key = name.get_ref().as_ref();
        let here = if place.is_empty() { key.to_owned() } else { format!("{place}.{key}") };
        if is_secret_name(key) {
            findings.at(name.span().start, format!("{here}: {REMEDY}"));
        } else {
            value(entry.get_ref(), &here, name.span().start, findings);
        }
    }
}

fn value(found: &DeValue<'_>, place: &str, offset: usize, findings: &Findings<'_>) {
    match found {
        DeValue::Table(inner) => table(inner, place, findings),
        DeValue::Array(array) => {
            for element in array.iter() {
                value(element.get_ref(), place, element.span().start, findings);
            }
        }
        DeValue::String(text) if is_secret(text) => findings.at(offset, format!("{place}: {REMEDY}")),
        _ => {}
    }
}

fn is_secret_name(key: &str) -> bool {
    let key = key.to_ascii_lowercase().replace('-', "_");
    if key.ends_with("_file") {
        return false;
    }
    NAMES.iter().any(|name| key == *name || key.strip_suffix(name).is_some_and(|left| left.ends_with('_')))
}

/// A URL with a user's part or a secret parameter, or a Veeqo API key.
fn is_secret(text: &str) -> bool {
    let authority = text.split_once("://").and_then(|(_, rest)| rest.split(['/', '?', '#']).next());
    let parameters = text.split(['?', '&', '#']).skip(1).filter_map(|parameter| parameter.split('=').next());
    authority.is_some_and(|authority| authority.contains('@'))
        || text.trim_start().starts_with("Vqt/")
        || parameters.into_iter().any(is_secret_name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems(text: &str) -> Vec<String> {
        let root = DeTable::parse(text).unwrap();
        let findings = Findings::new(text);
        refuse(root.get_ref(), &findings);
        findings
            .into_problems()
            .into_iter()
            .map(|problem| format!("{} {}", problem.line, problem.text))
            .collect()
    }

    #[test]
    fn secrets_are_found_wherever_they_are_and_never_repeated() {
        for text in [
            "\npassword = \"hunter2\"",
            "\nsap.Password = \"hunter2\"",
            "\n[a.b]\napi-key = \"hunter2\"",
            "\n[sap]\nsap_password = \"hunter2\"",
            "\n[[c]]\nx = [{ access_token = \"hunter2\" }]",
            "\n[sap]\nurl = \"https://manager:hunter2@b1/b1s/v2\"",
            "\n[store]\nurl = \"postgres://hunter2@db/x\"",
            "\n[veeqo]\nurl = \"https://api.veeqo.com/?page=1&api_key=hunter2\"",
            "\n[veeqo]\nnote = [\"Vqt/hunter2\"]",
        ] {
            let found = problems(text);
            assert_eq!(found.len(), 1, "{text}: {found:?}");
            assert!(!found[0].contains("hunter2") && !found[0].starts_with('0'), "{found:?}");
        }
    }

    #[test]
    fn names_of_files_and_plain_values_pass() {
        for text in [
            "sap.password_file = \"/run/secrets/sap\"",
            "veeqo.api_key_file = \"key\"",
            "url = \"https://b1.example.com:50000/b1s/v2\"",
            "note = \"a@b\"",
            "tokens = 1",
        ] {
            assert_eq!(problems(text), Vec::<String>::new(), "{text}");
        }
    }
}
