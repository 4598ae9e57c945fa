//! The query options of one request.

use super::filter::{Expr, parse};
use super::literal::split_outside;
use crate::sap::errors::Fault;
use crate::sap::route::decoded;

/// Query options, read and checked.
#[derive(Clone, Debug, Default)]
pub(crate) struct Options {
    pub(crate) filter: Option<Expr>,
    /// Properties to return; `None` is all of them.
    pub(crate) select: Option<Vec<String>>,
    /// Properties to sort by, `true` for descending.
    pub(crate) order: Vec<(String, bool)>,
    pub(crate) top: Option<usize>,
    pub(crate) skip: usize,
    pub(crate) count: bool,
    pub(crate) expand: Option<String>,
}

impl Options {
    /// Reads an encoded query.
    pub(crate) fn read(query: &str) -> Result<Self, Fault> {
        let mut options = Self::default();
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let (name, value) = (decoded(name, true), decoded(value, true));
            options.set(&name, &value)?;
        }
        Ok(options)
    }

    fn set(&mut self, name: &str, value: &str) -> Result<(), Fault> {
        let number =
            || value.trim().parse().map_err(|_| Fault::malformed(format!("Invalid value of '{name}'")));
        match name {
            "$filter" => self.filter = Some(parse(value)?),
            "$select" if value.trim() != "*" => {
                self.select =
                    Some(split_outside(value, ',').into_iter().map(|part| part.trim().to_owned()).collect());
            }
            "$orderby" => self.order = value.split(',').map(ordering).collect::<Result<_, _>>()?,
            "$top" => self.top = Some(number()?),
            "$skip" => self.skip = number()?,
            "$count" => self.count = value.eq_ignore_ascii_case("true"),
            "$inlinecount" => self.count = value == "allpages",
            "$expand" => self.expand = Some(value.to_owned()),
            "$apply" => return Err(Fault::malformed("Query option '$apply' is not supported here")),
            _ => {}
        }
        Ok(())
    }
}

fn ordering(part: &str) -> Result<(String, bool), Fault> {
    let mut words = part.split_whitespace();
    match (words.next(), words.next(), words.next()) {
        (Some(name), None | Some("asc"), None) => Ok((name.to_owned(), false)),
        (Some(name), Some("desc"), None) => Ok((name.to_owned(), true)),
        _ => Err(Fault::malformed("Query string error - '$orderby' is invalid")),
    }
}
