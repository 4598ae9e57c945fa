//! Where secrets come from: the environment or a file, never the configuration itself.

use rest_transport::Secret;
use std::path::{Path, PathBuf};

/// Looks up an environment variable. Injected, so that tests need not change the process.
pub(crate) type Environment<'a> = &'a dyn Fn(&str) -> Option<String>;

/// A secret that the configuration only points to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SecretSource {
    /// The variable that holds the secret; `{variable}_FILE` names a file instead.
    pub variable: &'static str,
    /// The key of the configuration that names a file.
    pub key: &'static str,
    /// The file that the key names.
    pub file: Option<PathBuf>,
}

/// Why a secret is not there.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SecretError {
    /// Nothing names it.
    #[error("{variable} is not set: export it, or name a file in {variable}_FILE or in {key}")]
    Missing {
        /// The variable.
        variable: &'static str,
        /// The key of the configuration.
        key: &'static str,
    },
    /// The named file cannot be read.
    #[error("the file {} that {named_by} names cannot be read", path.display())]
    Unreadable {
        /// Who names it.
        named_by: String,
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// It is empty, or has several lines.
    #[error("{named_by} holds no single line of text")]
    Unusable {
        /// Where it came from.
        named_by: String,
    },
}

impl SecretSource {
    /// Reads the secret: the variable first, then the file named by the environment, then the one named by the configuration.
    pub(crate) fn read(&self, environment: Environment<'_>) -> Result<Secret, SecretError> {
        let set = |name: &str| environment(name).filter(|value| !value.is_empty());
        if let Some(value) = set(self.variable) {
            return single_line(value, self.variable.to_owned());
        }
        let by_variable = format!("{}_FILE", self.variable);
        if let Some(path) = set(&by_variable) {
            return read_file(Path::new(&path), by_variable);
        }
        match &self.file {
            Some(path) => read_file(path, self.key.to_owned()),
            None => Err(SecretError::Missing { variable: self.variable, key: self.key }),
        }
    }
}

fn read_file(path: &Path, named_by: String) -> Result<Secret, SecretError> {
    match std::fs::read_to_string(path) {
        Ok(text) => single_line(text, named_by),
        Err(source) => Err(SecretError::Unreadable { named_by, path: path.to_owned(), source }),
    }
}

/// Without the line break that editors and `echo` leave at the end.
fn single_line(mut text: String, named_by: String) -> Result<Secret, SecretError> {
    let kept = text.trim_end_matches(['\r', '\n']).len();
    text.truncate(kept);
    if text.is_empty() || text.chars().any(char::is_control) {
        return Err(SecretError::Unusable { named_by });
    }
    Ok(Secret::new(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(file: Option<PathBuf>) -> SecretSource {
        SecretSource { variable: "SAP_B1_PASSWORD", key: "sap.password_file", file }
    }

    fn file(text: &str) -> tempfile::NamedTempFile {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), text).unwrap();
        file
    }

    #[test]
    fn the_variable_goes_before_the_files() {
        let (by_environment, by_key) = (file("from variable's file\n"), file("from key's file\r\n"));
        let path = by_environment.path().display().to_string();
        let source = source(Some(by_key.path().to_owned()));
        let read = |set: &[(&str, &str)]| {
            let lookup = |name: &str| {
                set.iter().find(|(variable, _)| *variable == name).map(|(_, value)| (*value).to_owned())
            };
            source.read(&lookup).unwrap().expose().to_owned()
        };
        let in_file = ("SAP_B1_PASSWORD_FILE", path.as_str());
        assert_eq!(read(&[("SAP_B1_PASSWORD", "from variable"), in_file]), "from variable");
        assert_eq!(read(&[in_file]), "from variable's file");
        assert_eq!(read(&[("SAP_B1_PASSWORD", "")]), "from key's file");
    }

    #[test]
    fn what_is_missing_or_unusable_names_its_place() {
        let nothing = |_: &str| None;
        let message = |source: SecretSource| source.read(&nothing).unwrap_err().to_string();
        assert!(message(source(None)).contains("SAP_B1_PASSWORD is not set"));
        assert!(message(source(Some("/nowhere/secret".into()))).contains("sap.password_file"));
        for text in ["", "\n", "hunter2\nhunter3"] {
            let file = file(text);
            let error = message(source(Some(file.path().to_owned())));
            assert!(error.contains("no single line") && !error.contains("hunter"), "{error}");
        }
    }
}
