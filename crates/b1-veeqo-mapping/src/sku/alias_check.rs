//! The alias table against the codes that both systems hold.

use super::{AliasTable, ItemCode, Sku};

/// An alias that what both systems hold contradicts.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AliasProblem {
    /// SAP has no item of the code.
    #[error("the alias {sku} ↔ {item} names an item that SAP does not have; correct or remove it")]
    UnknownItem {
        /// The SKU of the alias.
        sku: Sku,
        /// Its item code.
        item: ItemCode,
    },
    /// Veeqo has no product with the SKU.
    #[error("the alias {sku} ↔ {item} names a SKU that no product in Veeqo has; correct or remove it")]
    UnknownSku {
        /// The SKU of the alias.
        sku: Sku,
        /// Its item code.
        item: ItemCode,
    },
    /// The SKU is also the code of another item, which would stand for itself and now cannot.
    #[error("the alias {sku} ↔ {item} hides the item {sku} from Veeqo; give that item an alias of its own")]
    HidesItem {
        /// The SKU of the alias, which is an item code as well.
        sku: Sku,
        /// The item code of the alias.
        item: ItemCode,
    },
    /// The item code is also the SKU of another product, which would stand for itself and now cannot.
    #[error(
        "the alias {sku} ↔ {item} hides the product {item} from SAP; give that product an alias of its own"
    )]
    HidesSku {
        /// The SKU of the alias.
        sku: Sku,
        /// The item code of the alias, which is a product's SKU as well.
        item: ItemCode,
    },
}

impl AliasTable {
    /// Compares the aliases with the codes that both systems hold; empty means that each leads somewhere and hides
    /// nothing. An alias on itself (`A` ↔ `A`) is of no effect and no problem.
    #[must_use]
    pub fn check(
        &self,
        in_sap: impl Fn(&ItemCode) -> bool,
        in_veeqo: impl Fn(&Sku) -> bool,
    ) -> Vec<AliasProblem> {
        let mut problems = Vec::new();
        for (sku, item) in self.iter() {
            let pair = || (sku.clone(), item.clone());
            if !in_sap(item) {
                let (sku, item) = pair();
                problems.push(AliasProblem::UnknownItem { sku, item });
            }
            if !in_veeqo(sku) {
                let (sku, item) = pair();
                problems.push(AliasProblem::UnknownSku { sku, item });
            }
            let (as_item, as_sku) = (ItemCode::from(sku.clone()), Sku::from(item.clone()));
            if !self.names_item(&as_item) && in_sap(&as_item) {
                let (sku, item) = pair();
                problems.push(AliasProblem::HidesItem { sku, item });
            }
            if !self.names_sku(&as_sku) && in_veeqo(&as_sku) {
                let (sku, item) = pair();
                problems.push(AliasProblem::HidesSku { sku, item });
            }
        }
        problems
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sku(text: &str) -> Sku {
        Sku::new(text).unwrap()
    }

    fn item(text: &str) -> ItemCode {
        ItemCode::new(text).unwrap()
    }

    #[test]
    fn aliases_are_checked_against_both_systems() {
        let table = AliasTable::new([
            (sku("A-1"), item("A/1")),
            (sku("B"), item("C")),
            (sku("C"), item("B")),
            (sku("D"), item("D")),
            (sku("E"), item("F")),
        ])
        .unwrap();
        let found = |items: &[&str], skus: &[&str]| -> Vec<String> {
            let problems =
                table.check(|code| items.contains(&code.as_str()), |code| skus.contains(&code.as_str()));
            problems.iter().map(ToString::to_string).collect()
        };
        let clean: [&[&str]; 2] = [&["A/1", "B", "C", "D", "F"], &["A-1", "B", "C", "D", "E"]];
        assert_eq!(found(clean[0], clean[1]), [""; 0]);
        assert_eq!(
            found(&["A-1", "B", "C", "D", "F"], clean[1]),
            [
                "the alias A-1 ↔ A/1 names an item that SAP does not have; correct or remove it",
                "the alias A-1 ↔ A/1 hides the item A-1 from Veeqo; give that item an alias of its own",
            ]
        );
        assert_eq!(
            found(clean[0], &["A-1", "B", "C", "D", "F"]),
            [
                "the alias E ↔ F names a SKU that no product in Veeqo has; correct or remove it",
                "the alias E ↔ F hides the product F from SAP; give that product an alias of its own",
            ]
        );
    }
}
