//! From files to files.

use crate::error::Error;
use crate::model::Metadata;
use crate::select::{Choice, SHARED};
use crate::{add_fields, by_area, module, one, read, read_areas};
use std::path::{Path, PathBuf};

/// What to read, and what to write.
#[derive(Clone, Debug)]
pub struct Job {
    /// Metadata documents; the first to say something is right.
    pub metadata: Vec<PathBuf>,
    /// Tables of fields with database columns, writability and defaults.
    pub fields: Vec<PathBuf>,
    /// Whether user-defined fields, tables and objects are left out.
    pub standard_only: bool,
    /// What to generate, and where.
    pub output: Output,
}

/// What to generate, and where.
#[derive(Clone, Debug)]
pub enum Output {
    /// One module.
    Module {
        /// The file.
        path: PathBuf,
        /// Its sets.
        choice: Choice,
    },
    /// A module per area.
    Areas {
        /// The folder.
        path: PathBuf,
        /// The table of areas.
        areas: PathBuf,
    },
}

impl Job {
    /// The files that this job makes, and their content. Nothing is written.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn files(&self) -> Result<Vec<(PathBuf, String)>, Error> {
        let metadata = self.description()?;
        match &self.output {
            Output::Module { path, choice } => {
                let area = one(&metadata, choice)?;
                let title = "Records and sets of a company, as its Service Layer describes them.";
                Ok(vec![(path.clone(), module(&metadata, title, &area, None)?)])
            }
            Output::Areas { path, areas } => {
                let text = text(areas)?;
                let modules = by_area(&metadata, &read_areas(&areas.display().to_string(), &text)?)?;
                let file = |(name, area)| {
                    let shared = (name != SHARED && modules.contains_key(SHARED)).then_some(SHARED);
                    let title = format!("Records and sets: {name}.");
                    Ok((path.join(format!("{name}.rs")), module(&metadata, &title, area, shared)?))
                };
                modules.iter().map(|(name, area)| file((name.as_str(), area))).collect()
            }
        }
    }

    /// Writes the files.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn write(&self) -> Result<(), Error> {
        for (path, content) in self.files()? {
            std::fs::write(&path, content).map_err(|source| Error::File {
                path,
                action: "written",
                source,
            })?;
        }
        Ok(())
    }

    /// Compares the files with what is there.
    ///
    /// # Errors
    /// See [`Error`]; [`Error::Stale`] names the first file that differs.
    pub fn check(&self) -> Result<(), Error> {
        let stale = |(path, content): &(PathBuf, String)| text(path).is_ok_and(|there| there == *content);
        match self.files()?.into_iter().find(|file| !stale(file)) {
            Some((path, _)) => Err(Error::Stale { path }),
            None => Ok(()),
        }
    }

    fn description(&self) -> Result<Metadata, Error> {
        let mut metadata = Metadata::default();
        for path in &self.metadata {
            metadata.merge(read(&path.display().to_string(), &text(path)?)?);
        }
        for path in &self.fields {
            add_fields(&mut metadata, &path.display().to_string(), &text(path)?)?;
        }
        if self.standard_only {
            metadata.remove_user_defined();
        }
        metadata.settle_writability();
        Ok(metadata)
    }
}

fn text(path: &Path) -> Result<String, Error> {
    std::fs::read_to_string(path).map_err(|source| Error::File {
        path: path.to_owned(),
        action: "read",
        source,
    })
}
