//! The file on disk: its address, its permissions, and the lock that keeps a second worker away.

use crate::failure::Unopened;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

/// The path in an address such as `sqlite://ledger.db` (relative) or `sqlite:///var/lib/ledger.db` (absolute).
pub(crate) fn path_in(url: &str) -> Result<&Path, Unopened> {
    let path = url.strip_prefix("sqlite://").ok_or(Unopened::Address)?;
    let usable = !path.is_empty() && !path.starts_with(':') && !path.contains(['?', '\0']);
    if usable { Ok(Path::new(path)) } else { Err(Unopened::Address) }
}

/// Creates the file if there is none; its owner alone may read it. Gives the path without links in it.
pub(crate) fn create(path: &Path) -> Result<PathBuf, Unopened> {
    open_private(path, "create")?;
    canonical(path)
}

/// Looks for the file. Gives the path without links in it.
pub(crate) fn find(path: &Path) -> Result<PathBuf, Unopened> {
    if path.is_file() { canonical(path) } else { Err(Unopened::Missing { path: path.to_owned() }) }
}

/// Takes the lock beside the file; `None` where another process has it. The operating system frees it when the
/// file is dropped or the process ends, however it ends.
pub(crate) fn lock(path: &Path) -> Result<Option<File>, Unopened> {
    let mut name = path.as_os_str().to_owned();
    name.push(".lock");
    let path = PathBuf::from(name);
    let file = open_private(&path, "create the lock")?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(source)) => Err(Unopened::File { action: "lock", path, source }),
    }
}

fn open_private(path: &Path, action: &'static str) -> Result<File, Unopened> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    private(&mut options).open(path).map_err(|source| Unopened::File {
        action,
        path: path.to_owned(),
        source,
    })
}

/// Creates a file that its owner alone may read; it must not be there.
pub(crate) fn create_private(path: &Path) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    private(&mut options).open(path).map(drop)
}

fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}

fn canonical(path: &Path) -> Result<PathBuf, Unopened> {
    let found = fs::canonicalize(path);
    found.map_err(|source| Unopened::File { action: "find", path: path.to_owned(), source })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_a_scheme_and_a_path() {
        for (url, path) in [
            ("sqlite://ledger.db", "ledger.db"),
            ("sqlite://data/größe 1.db", "data/größe 1.db"),
            ("sqlite:///var/lib/ledger.db", "/var/lib/ledger.db"),
        ] {
            assert_eq!(path_in(url).unwrap(), Path::new(path));
        }
        for url in
            ["", "ledger.db", "sqlite:ledger.db", "sqlite://", "sqlite://:memory:", "sqlite://a.db?mode=rwc"]
        {
            let error = path_in(url).unwrap_err().to_string();
            assert!(error.contains("looks like sqlite://ledger.db"), "{url}: {error}");
        }
    }
}
