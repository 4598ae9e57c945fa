//! What a first configuration proposes beyond what is needed: settings that stand there as comments, with a plain word each.

use super::draft::{proposals, remark};
use b1_veeqo_sync::survey::Survey;
use std::fmt::Write;
use toml_edit::Value;

/// Keys of a channel.
pub(super) const OF_A_CHANNEL: &str = r#"# invoice = "per_delivery"       # each delivery becomes an A/R invoice; without it finance makes them
# customer = "find_or_create"    # each customer a business partner; card_code is then for orders that name none
# new_customers = { prefix = "V", email = "same_name" }   # new codes: V and Veeqo's id; same name and e-mail: used again
"#;

const OPERATIONS: &str = r#"
# [reconcile]                      # `run` compares both sides once a day; without it nobody does unasked
# at = "03:30"

# [alerts]                         # one signed message to an address of yours when work stands still, one when it goes on
# url = "https://hooks.example.com/b1-veeqo"   # signed with B1_VEEQO_ALERT_SECRET, or a file named by B1_VEEQO_ALERT_SECRET_FILE
# despatch_after = "15m"           # a parcel that is not delivered in SAP for so long is told

# [maintenance]                    # SAP's backup or upgrade: nothing is begun in these hours of its time zone
# windows = ["Sun 02:00-04:00"]
"#;

/// The optional sections.
pub(super) fn sections(text: &mut String, found: &Survey) {
    text.push_str("\n# Choices. Without them the defaults of docs/configuration.md hold: take a section with its name, or leave it.\n");
    text.push_str("\n# [returns]                        # goods that came back become returns in SAP, also without this section\n");
    let pairs = proposals(found);
    let mapped = |code: &str| pairs.iter().any(|(own, _)| own.code.as_str() == code);
    let fit = found
        .sap_warehouses
        .iter()
        .filter(|own| !own.inactive && !own.drop_ship && !mapped(own.code.as_str()));
    let mut fit: Vec<(&str, &str)> = fit.map(|own| (own.code.as_str(), own.name.as_str())).collect();
    if fit.is_empty() {
        fit.push(("...", "one of SAP that is not mapped"));
    }
    for (code, name) in fit {
        let (code, name) = (Value::from(code).decorated(" ", ""), remark(name));
        let _ = writeln!(text, "# warehouse ={code}   # {name}: for goods that do not go on the shelf again");
    }
    text.push_str("# invoiced = \"credit_note\"        # what is invoiced is taken back by a credit note; without it finance is asked\n");
    text.push_str(OPERATIONS);
}
