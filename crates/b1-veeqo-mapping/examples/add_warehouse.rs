//! Adds a pair of warehouses to the map: SAP confirms first, then Veeqo, then it is enabled.
//!
//! `cargo run -p b1-veeqo-mapping --example add_warehouse`
#![expect(clippy::print_stdout, reason = "an example prints what it finds")]

use std::error::Error;

use b1_veeqo_mapping::warehouse::{SapWarehouse, StepReport, VeeqoWarehouse};
use b1_veeqo_mapping::{VeeqoWarehouseId, WarehouseCode, WarehouseMap};

fn main() -> Result<(), Box<dyn Error>> {
    let map = WarehouseMap::new([(WarehouseCode::new("01")?, VeeqoWarehouseId::new(4711)?)])?;
    let (code, id) = (WarehouseCode::new("02")?, VeeqoWarehouseId::new(4712)?);
    // What both systems list; here the SAP warehouse has bins and no default bin, which only warns.
    let sap = SapWarehouse {
        code: code.clone(),
        name: "Overflow".to_owned(),
        inactive: false,
        drop_ship: false,
        bins: true,
        default_bin: None,
    };
    let veeqo = VeeqoWarehouse { id, name: "Overflow".to_owned(), deleted: false, fba: false };

    let addition = map.add(code.clone(), id)?.sap(&[sap], None)?.veeqo(&[veeqo])?;
    let (map, steps) = addition.enable();
    show(&steps);
    println!("mapped: {} pairs", map.len());

    // A second Veeqo warehouse for the same code is refused before either side is asked.
    if let Err(refused) = map.add(code, VeeqoWarehouseId::new(4713)?) {
        show(&refused.steps());
        println!("{refused}");
    }
    Ok(())
}

fn show(steps: &[StepReport]) {
    for report in steps {
        println!("{}: {:?}", report.step, report.outcome);
        report.reasons.iter().for_each(|reason| println!("  {reason}"));
    }
}
