//! Warehouses that no pair names, and warehouses that people cannot tell apart.

use super::{Hit, hit};
use crate::audit::view::View;
use b1_veeqo_mapping::{VeeqoWarehouseId, WarehouseCode};
use std::collections::BTreeMap;

fn is_mapped(view: &View<'_>, id: VeeqoWarehouseId) -> bool {
    view.settings.warehouses.sap(id).is_some()
}

/// One that bears a mapped warehouse's name is told as that.
pub(super) fn unmapped_in_veeqo(view: &View<'_>) -> Vec<Hit> {
    let twins: Vec<VeeqoWarehouseId> = twins_in_veeqo(view).into_iter().map(|(_, twin)| twin).collect();
    let open = view.facts.veeqo_warehouses.iter().filter(|warehouse| !warehouse.deleted && !warehouse.fba);
    let alone = open.filter(|warehouse| !is_mapped(view, warehouse.id) && !twins.contains(&warehouse.id));
    alone
        .map(|warehouse| hit(warehouse.id.to_string(), format!("'{}' is not mapped", warehouse.name)))
        .collect()
}

/// A warehouse with the name of an unmapped one of Veeqo is told there.
pub(super) fn unmapped_in_sap(view: &View<'_>) -> Vec<Hit> {
    let map = &view.settings.warehouses;
    let told = |name: &str| {
        view.facts.veeqo_warehouses.iter().any(|other| !is_mapped(view, other.id) && other.name == name)
    };
    let twins: Vec<WarehouseCode> = twins_in_sap(view).into_iter().map(|(_, twin)| twin).collect();
    let alone = view.facts.sap_warehouses.iter().filter(|one| {
        !one.inactive
            && !one.drop_ship
            && map.veeqo(&one.code).is_none()
            && !told(&one.name)
            && !twins.contains(&one.code)
    });
    alone.map(|one| hit(one.code.to_string(), format!("'{}' is not mapped", one.name))).collect()
}

fn twins_in_veeqo(view: &View<'_>) -> Vec<(VeeqoWarehouseId, VeeqoWarehouseId)> {
    let open: Vec<_> = view
        .facts
        .veeqo_warehouses
        .iter()
        .filter(|one| !one.deleted && !one.fba && !one.name.is_empty())
        .collect();
    twins(open.iter().map(|one| (one.id, one.name.as_str())), |id| is_mapped(view, *id))
}

fn twins_in_sap(view: &View<'_>) -> Vec<(WarehouseCode, WarehouseCode)> {
    let open = view.facts.sap_warehouses.iter().filter(|one| !one.inactive && !one.name.is_empty());
    let named = open.map(|one| (one.code.clone(), one.name.as_str()));
    twins(named, |code| view.settings.warehouses.veeqo(code).is_some())
}

/// A mapped warehouse and, for each, the others that bear its name.
fn twins<'a, K: Clone + PartialEq>(
    named: impl Iterator<Item = (K, &'a str)>,
    is_mapped: impl Fn(&K) -> bool,
) -> Vec<(K, K)> {
    let mut by_name: BTreeMap<&str, Vec<K>> = BTreeMap::new();
    named.for_each(|(key, name)| by_name.entry(name).or_default().push(key));
    let mut found = Vec::new();
    for keys in by_name.into_values() {
        let Some(first) = keys.iter().find(|key| is_mapped(key)).cloned() else { continue };
        found.extend(keys.into_iter().filter(|key| *key != first).map(|key| (first.clone(), key)));
    }
    found
}

pub(super) fn names_in_veeqo(view: &View<'_>) -> Vec<Hit> {
    let found = twins_in_veeqo(view).into_iter();
    found
        .map(|(one, other)| hit(other.to_string(), format!("warehouses {one} and {other} have one name")))
        .collect()
}

pub(super) fn names_in_sap(view: &View<'_>) -> Vec<Hit> {
    let found = twins_in_sap(view).into_iter();
    found
        .map(|(one, other)| hit(other.to_string(), format!("warehouses {one} and {other} have one name")))
        .collect()
}
