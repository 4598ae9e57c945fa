//! Which rows of a result make the page, and the link to the next one.

use crate::sap::route::Call;
use crate::sap::settings::{NextLink, Settings};

/// The rows of one page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Window {
    pub(crate) skip: usize,
    pub(crate) take: usize,
    /// Address of the next page.
    pub(crate) next: Option<String>,
    /// The page size the server applied because the client preferred it.
    pub(crate) applied: Option<usize>,
}

/// Cuts the page out of `total` rows: page size by header, else by setting; zero turns paging off.
pub(crate) fn window(
    call: &Call,
    settings: &Settings,
    path: &str,
    total: usize,
    skip: usize,
    top: Option<usize>,
) -> Window {
    let preferred = call.max_page_size();
    let size = match preferred.unwrap_or(settings.page_size) {
        0 => usize::MAX,
        size => size,
    };
    let wanted = total.saturating_sub(skip).min(top.unwrap_or(usize::MAX));
    let take = wanted.min(size);
    let more = wanted > take;
    let next = more.then(|| next_link(call, settings, path, skip + take, top.map(|top| top - take)));
    let applied =
        preferred.filter(|_| call.header("prefer").is_some_and(|value| value.contains("maxpagesize")));
    Window { skip, take, next, applied }
}

/// The same query with another `$skip`; the cursor is a row number, so rows shift when others insert or delete.
fn next_link(call: &Call, settings: &Settings, path: &str, skip: usize, top: Option<usize>) -> String {
    let name_of = |pair: &str| super::super::route::decoded(pair.split('=').next().unwrap_or(pair), true);
    let kept = call.query.split('&').filter(|pair| !pair.is_empty());
    let kept = kept.filter(|pair| !matches!(name_of(pair).as_str(), "$skip" | "$top"));
    let mut pairs: Vec<String> = kept.map(str::to_owned).collect();
    pairs.extend(top.map(|top| format!("$top={top}")));
    pairs.push(format!("$skip={skip}"));
    // Stored queries are linked with a stray ampersand: `SQLQueries('x')/List?&$skip=20`.
    let stray = if path.ends_with("/List") { "&" } else { "" };
    let relative = format!("{path}?{stray}{}", pairs.join("&"));
    match settings.next_link {
        NextLink::Relative => relative,
        NextLink::AbsolutePath => format!("{}/{relative}", call.version.root()),
    }
}
