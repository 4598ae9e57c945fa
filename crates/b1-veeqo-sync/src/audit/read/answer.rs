//! What becomes of an answer: rows, or the reason why there are none.

use crate::audit::facts::{Answer, Facts, Source};
use rest_transport::{PageSource, Pager};

/// SAP's code of a missing authorisation, as far as anybody has reported one.
const NOT_AUTHORISED: &str = "-6006";

pub(super) fn of_sap(error: &sap_b1_client::Error) -> Answer {
    let Some(rejection) = error.rejection() else {
        return Answer { refused: false, text: cause(error) };
    };
    let refused = matches!(rejection.status, 401 | 403) || rejection.code.as_deref() == Some(NOT_AUTHORISED);
    let text = if rejection.code.is_none() {
        format!("the server answers with status {}", rejection.status)
    } else {
        rejection.to_string()
    };
    Answer { refused, text }
}

pub(super) fn of_veeqo(error: &veeqo_client::Error) -> Answer {
    let refused = matches!(error.status(), Some(401 | 403));
    let words = error.messages().join("; ");
    let text = match error.status() {
        Some(status) if words.is_empty() => format!("the server answers with status {status}"),
        Some(status) => format!("{words} (status {status})"),
        None => cause(error),
    };
    Answer { refused, text }
}

/// The innermost cause, in words.
fn cause(error: &dyn std::error::Error) -> String {
    let mut innermost = error;
    while let Some(next) = innermost.source() {
        innermost = next;
    }
    innermost.to_string()
}

impl Facts {
    /// Notes that SAP did not give something.
    pub(super) fn sap_lacks(&mut self, source: Source, error: &sap_b1_client::Error) {
        self.lacks(source, of_sap(error));
    }

    /// Notes that Veeqo did not give something.
    pub(super) fn veeqo_lacks(&mut self, source: Source, error: &veeqo_client::Error) {
        self.lacks(source, of_veeqo(error));
    }

    pub(super) fn lacks(&mut self, source: Source, answer: Answer) {
        tracing::debug!(?source, answer.text, "cannot be read");
        self.unread.entry(source).or_insert(answer);
    }

    /// Notes that a list was left before its end. Several lists of one source are added up.
    pub(super) fn left(&mut self, source: Source, looked_at: usize, of: Option<u64>) {
        let cut = self.cut.entry(source).or_default();
        cut.looked_at = cut.looked_at.saturating_add(looked_at);
        cut.of = of.map(|of| of.saturating_add(cut.of.unwrap_or_default()));
    }

    /// Notes single rows of SAP that cannot be read; any other error means that the source gave nothing.
    pub(super) fn end_of_sap(&mut self, source: Source, end: Result<(), sap_b1_client::Error>) {
        match end {
            Ok(()) => {}
            Err(sap_b1_client::Error::UnreadableRows { rows, .. }) => {
                let key = |key: Option<String>| key.unwrap_or_else(|| "without a key".to_owned());
                self.unreadable.extend(rows.into_iter().map(|row| (source, key(row.key), row.reason)));
            }
            Err(error) => self.sap_lacks(source, &error),
        }
    }

    /// The same for Veeqo.
    pub(super) fn end_of_veeqo(&mut self, source: Source, end: Result<(), veeqo_client::Error>) {
        match end {
            Ok(()) => {}
            Err(veeqo_client::Error::UnreadableRows { rows, .. }) => {
                let id = |id: Option<i64>| id.map_or_else(|| "without an id".to_owned(), |id| id.to_string());
                self.unreadable.extend(rows.into_iter().map(|row| (source, id(row.id), row.reason)));
            }
            Err(error) => self.veeqo_lacks(source, &error),
        }
    }
}

/// Gives every page to `take`, until it has enough.
pub(super) async fn walk<S: PageSource>(
    pager: &mut Pager<S>,
    mut take: impl FnMut(Vec<S::Item>, &S) -> Enough,
) -> Result<(), S::Error> {
    while let Some(page) = pager.try_next_page().await? {
        if take(page, pager.source()) == Enough::Yes {
            break;
        }
    }
    Ok(())
}

/// Whether a walk may end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Enough {
    Yes,
    No,
}
