//! `view.svc` and `sml.svc`: views that a customer has deployed.

use crate::connect::ServiceLayer;
use crate::odata::link::{ByLink, LinkedRows};
use crate::odata::list_query::ListQuery;
use crate::odata::record_key::SetName;
use rest_transport::{Pager, Target};
use serde::de::DeserializeOwned;

impl ServiceLayer {
    /// The rows of a view of SQL Server that was exposed to the Service Layer, by its name without `B1SLQuery`.
    pub fn sql_view<T: DeserializeOwned + Send>(
        &self,
        name: impl Into<SetName>,
        query: &ListQuery,
    ) -> LinkedRows<T> {
        self.view("SqlView", "view.svc/", &format!("{}B1SLQuery", name.into().path()), query)
    }

    /// The rows of a calculation view of HANA, by the Semantic Layer. It takes user and password with every call: see
    /// [`ServiceLayer::builder_with_basic`]. SAP documents its address below v1 alone; set the version accordingly.
    pub fn semantic_view<T: DeserializeOwned + Send>(
        &self,
        name: impl Into<SetName>,
        query: &ListQuery,
    ) -> LinkedRows<T> {
        self.view("SemanticView", "sml.svc/", name.into().path(), query)
    }

    fn view<T: DeserializeOwned + Send>(
        &self,
        operation: &'static str,
        folder: &'static str,
        name: &str,
        query: &ListQuery,
    ) -> LinkedRows<T> {
        let first = Target::new(format!("{folder}{name}")).with_query(query.to_query(self.version));
        let pages = ByLink::new(self.clone(), operation, first).below(folder);
        Pager::new(pages.refusing(query.check_plain().err()))
    }
}
