//! Enums that appear in more than one place.

use crate::wire::open_enum;

open_enum! {
    /// `BoYesNoEnum`.
    YesNo {
        /// `tYES`.
        Yes = "tYES" | "Y",
        /// `tNO`.
        No = "tNO" | "N",
    }
}

impl YesNo {
    /// Whether it is `tYES`.
    #[must_use]
    pub fn is_yes(&self) -> bool {
        matches!(self, Self::Yes)
    }
}

impl From<bool> for YesNo {
    fn from(yes: bool) -> Self {
        if yes { Self::Yes } else { Self::No }
    }
}

open_enum! {
    /// `BoStatus`: of a document or of a line.
    DocumentStatus {
        /// `bost_Open`.
        Open = "bost_Open" | "O",
        /// `bost_Close`: fully copied, closed or cancelled.
        Closed = "bost_Close" | "C",
        /// `bost_Paid`.
        Paid = "bost_Paid" | "P",
        /// `bost_Delivered`.
        Delivered = "bost_Delivered" | "D",
    }
}

open_enum! {
    /// `CancelStatusEnum`.
    CancelStatus {
        /// `csNo`: an ordinary document.
        No = "csNo",
        /// `csYes`: it was cancelled.
        Cancelled = "csYes",
        /// `csCancellation`: it is the document that cancels another.
        Cancellation = "csCancellation",
    }
}

open_enum! {
    /// `DocumentAuthorizationStatusEnum`: where a document or draft stands in an approval procedure. Stock transfers have names of their own for the
    /// same (`StockTransferAuthorizationStatusEnum`).
    AuthorizationStatus {
        /// `dasWithout`: no procedure applies.
        Without = "dasWithout" | "sasWithout",
        /// `dasPending`: somebody has to decide.
        Pending = "dasPending" | "sasPending",
        /// `dasApproved`: it may become a document.
        Approved = "dasApproved" | "sasApproved",
        /// `dasRejected`.
        Rejected = "dasRejected" | "sasRejected",
        /// `dasGenerated`: it became a document.
        Generated = "dasGenerated" | "sasGenerated",
        /// `dasGeneratedbyAuthorizer`: the approver made it a document.
        GeneratedByAuthorizer = "dasGeneratedbyAuthorizer" | "sasGeneratedbyAuthorizer",
        /// `dasCancelled`.
        Cancelled = "dasCancelled" | "sasCancelled",
    }
}

open_enum! {
    /// `BoItemTreeTypes`: an item's place in bills of materials.
    TreeType {
        /// `iNotATree`.
        NotATree = "iNotATree",
        /// `iAssemblyTree`.
        Assembly = "iAssemblyTree",
        /// `iSalesTree`: a kit; its lines are exploded into the document.
        Sales = "iSalesTree",
        /// `iProductionTree`.
        Production = "iProductionTree",
        /// `iTemplateTree`.
        Template = "iTemplateTree",
        /// `iIngredient`: a component's line in a document.
        Ingredient = "iIngredient",
    }
}

open_enum! {
    /// `BoManageMethod`: when batches or serial numbers must be named.
    ManageMethod {
        /// `bomm_OnEveryTransaction`.
        OnEveryTransaction = "bomm_OnEveryTransaction",
        /// `bomm_OnReleaseOnly`.
        OnReleaseOnly = "bomm_OnReleaseOnly",
    }
}

open_enum! {
    /// `BoUniqueSerialNumber`: which serial number identifies a unit in this company.
    UniqueSerialNumber {
        /// `usn_None`.
        None = "usn_None",
        /// `usn_MfrSerialNumber`.
        Manufacturer = "usn_MfrSerialNumber",
        /// `usn_SerialNumber`.
        Internal = "usn_SerialNumber",
        /// `usn_LotNumber`.
        Lot = "usn_LotNumber",
    }
}

open_enum! {
    /// `BoCardTypes`.
    CardType {
        /// `cCustomer`.
        Customer = "cCustomer" | "C",
        /// `cSupplier`.
        Supplier = "cSupplier" | "S",
        /// `cLid`: a lead, in the vendor's spelling.
        Lead = "cLid" | "L",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_names_survive_a_round_trip() {
        for name in ["\"bost_Open\"", "\"bost_Frozen\""] {
            let status: DocumentStatus = serde_json::from_str(name).unwrap();
            assert_eq!(serde_json::to_string(&status).unwrap(), name);
        }
        assert_eq!(YesNo::from_wire("Y"), YesNo::Yes);
        assert_eq!(YesNo::from(false).as_str(), "tNO");
        assert!(!YesNo::from_wire("tMAYBE").is_yes());
    }
}
