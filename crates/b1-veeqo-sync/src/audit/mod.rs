//! The audit of both systems, before go-live and any time after. It reads, and writes nothing.
//!
//! Reading ([`audit`]) makes plain [`facts`]; every [`Check`] is a pure function over them. A check that lacks something it must read says
//! which right is missing, and stops no other.

mod checks;
pub mod facts;
mod page;
mod read;
mod report;
mod run;
#[cfg(test)]
pub(crate) mod tests;
mod view;

pub use checks::{ALL as CHECKS, Area, Check};
pub use page::{CheckEntry, check_list, checks_page};
pub(crate) use read::value as fields;
pub use read::{AuditObserver, NotObserved, audit};
pub use report::{AuditFinding, AuditReport, CheckResult, Fact, Incomplete};
pub use run::judge;
