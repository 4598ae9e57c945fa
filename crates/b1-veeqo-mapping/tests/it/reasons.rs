//! Reading refusals: any text is taken without harm, and the line at its end is found.

use b1_veeqo_mapping::exception::{Failure, Side, classify, line_of};
use proptest::prelude::*;

proptest! {
    #[test]
    fn any_refusal_has_a_reason(text in any::<String>(), code in prop::option::of("-?[0-9]{0,10}"), sap in any::<bool>()) {
        let side = if sap { Side::Sap } else { Side::Veeqo };
        let failure = Failure { side, code, text };
        prop_assert!(!classify(&failure).steps().is_empty());
        let json = serde_json::to_string(&failure).unwrap();
        prop_assert_eq!(serde_json::from_str::<Failure>(&json).unwrap(), failure);
    }

    #[test]
    fn the_line_is_found_behind_any_text(text in any::<String>(), line in 1_u32.., gap in " {0,2}") {
        let refused = line_of(&format!("{text}{gap}[RDR1.ItemCode][line: {line}]")).unwrap();
        prop_assert_eq!((refused.field.as_str(), refused.line), ("RDR1.ItemCode", line));
        prop_assert_eq!(line_of(&format!("{text}[line: {line}] and more")), None);
    }

    #[test]
    fn a_known_number_decides_in_any_language(words in "[ a-zäöüß,.']{0,40}") {
        let text = format!("1320000140 - {words}");
        let failure = Failure { side: Side::Sap, code: Some("-10".to_owned()), text };
        prop_assert_eq!(classify(&failure).as_str(), "DUPLICATE_DOCUMENT");
    }
}
