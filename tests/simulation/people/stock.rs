//! Stock that moves on either side, and items that change.

use super::{Done, People, sellable};
use crate::place;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sandbox::World;
use b1_veeqo_sandbox::seed::PAIRS;
use jiff::Timestamp;
use rust_decimal::Decimal;

fn units(people: &mut People) -> i64 {
    let units = people.dice.i64(1..=5);
    if people.dice.bool() { units } else { -units }
}

/// Somebody finds or loses units in Veeqo's warehouse.
pub(super) fn count(people: &mut People, world: &mut World, now: Timestamp) -> Done {
    let (code, (warehouse, id)) = (people.code(), *people.dice.choice(PAIRS.iter())?);
    let sellable = sellable(world, &code)?;
    let units = units(people);
    if world.veeqo.available(sellable, id) + units < 0 {
        return None;
    }
    world.veeqo.move_stock(sellable, id, units, now).ok()?;
    people.diary.counted(&code, warehouse, units, now);
    if people.batched.as_ref() == Some(&code) {
        // Which batch was found nobody has said.
        people.diary.excuse(format!("pair:{code}@{warehouse}"), &[Code::StockBatchAdjustment]);
    }
    Some(())
}

/// Goods come in at SAP's warehouse, or go out.
pub(super) fn receive(people: &mut People, world: &mut World, now: Timestamp) -> Done {
    let (code, (warehouse, _)) = (people.code(), *people.dice.choice(PAIRS.iter())?);
    sellable(world, &code)?;
    let units = units(people);
    let quantity = Decimal::from(units.abs());
    if people.batched.as_ref() == Some(&code) {
        let (batch, _) = *people.dice.choice(place::BATCHES.iter())?;
        if units < 0 {
            return None;
        }
        world.sap.receive_batch(&code, warehouse, batch, quantity, None, now).ok()?;
    } else if units > 0 {
        world.sap.receive_goods(&code, warehouse, quantity, now).ok()?;
    } else {
        world.sap.issue_goods(&code, warehouse, quantity, now).ok()?;
    }
    people.diary.received(&code, warehouse, units);
    Some(())
}

/// SAP's text is put back.
pub(super) fn rename_in_veeqo(people: &mut People, world: &mut World, now: Timestamp) -> Done {
    let code = people.code();
    let (sellable, title) = (sellable(world, &code)?, format!("Renamed {}", people.dice.u32(0..1000)));
    world.veeqo.edit_sellable(sellable, |product, _| product.title = title, now).ok()?;
    people.diary.excuse(format!("item:{code}"), &[Code::ProductEditedInVeeqo]);
    Some(())
}

pub(super) fn rename_in_sap(people: &mut People, world: &mut World, now: Timestamp) -> Done {
    let (code, number) = (people.code(), people.dice.u32(0..1000));
    world.sap.set_item(&code, "ItemName", format!("{code} no. {number}"), now);
    Some(())
}

/// It has no stock yet, and nobody sells it.
pub(super) fn add_an_item(people: &mut People, world: &mut World, now: Timestamp) -> Done {
    let number = people.dice.usize(0..1000);
    place::add_item(&mut world.sap, &format!("NEW-{number:03}"), number, now);
    Some(())
}
