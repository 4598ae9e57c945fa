//! The facts as checks look at them: with the settings, and with items and sellables matched once.

use super::facts::{Facts, Item, Sellable};
use crate::settings::Settings;
use b1_veeqo_mapping::Sku;
use std::collections::{BTreeMap, HashMap, HashSet};

/// What a check is given.
#[derive(Debug)]
pub(crate) struct View<'a> {
    pub(crate) facts: &'a Facts,
    pub(crate) settings: &'a Settings,
    items: HashMap<&'a str, &'a Item>,
    by_item: HashMap<&'a str, Vec<&'a Sellable>>,
    matches: Vec<(&'a Sellable, Match<'a>)>,
    near: HashSet<&'a str>,
}

/// What a sellable stands for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Match<'a> {
    /// It has no SKU.
    NoSku,
    /// Exactly this item.
    Item(&'a Item),
    /// No item, but one without a product of its own has nearly the same code.
    Near(&'a Item),
    /// An alias names an item that SAP does not have.
    BrokenAlias,
    /// Nothing that SAP knows.
    Unknown,
}

impl<'a> View<'a> {
    pub(crate) fn of(facts: &'a Facts, settings: &'a Settings) -> Self {
        let items: HashMap<&str, &Item> = facts.items.iter().map(|item| (item.code.as_str(), item)).collect();
        let mut view = Self {
            facts,
            settings,
            items,
            by_item: HashMap::new(),
            matches: Vec::new(),
            near: HashSet::new(),
        };
        view.match_exactly();
        view.match_nearly();
        view
    }

    fn match_exactly(&mut self) {
        for sellable in &self.facts.sellables {
            let found = self.exact(sellable);
            if let Match::Item(item) = found {
                self.by_item.entry(item.code.as_str()).or_default().push(sellable);
            }
            self.matches.push((sellable, found));
        }
    }

    fn exact(&self, sellable: &Sellable) -> Match<'a> {
        if sellable.sku.trim().is_empty() {
            return Match::NoSku;
        }
        let Ok(sku) = Sku::new(sellable.sku.as_str()) else {
            // No product code, and still the same text on both sides: the item's own finding speaks of it.
            return self.items.get(sellable.sku.as_str()).map_or(Match::Unknown, |item| Match::Item(item));
        };
        let Ok(code) = self.settings.items.aliases.item_code(&sku) else { return Match::Unknown };
        match self.items.get(code.as_str()) {
            Some(item) => Match::Item(item),
            None if code.as_str() != sku.as_str() => Match::BrokenAlias,
            None => Match::Unknown,
        }
    }

    /// Items without a product of their own whose code differs from an unknown SKU only as people's eyes and spreadsheets do not see.
    fn match_nearly(&mut self) {
        let mut alone: HashMap<String, &'a Item> = HashMap::new();
        for item in &self.facts.items {
            let taken = self.by_item.contains_key(item.code.as_str());
            if self.in_scope(item) && !taken {
                alone.insert(fold(&item.code), item);
            }
        }
        for (sellable, found) in &mut self.matches {
            if let (Match::Unknown, Some(item)) = (*found, alone.get(&fold(&sellable.sku)))
                && !sellable.kit
            {
                *found = Match::Near(item);
                self.near.insert(item.code.as_str());
            }
        }
    }

    /// Items that the settings let through: sold, and of a listed group where groups are listed.
    pub(crate) fn in_scope(&self, item: &Item) -> bool {
        let groups = &self.settings.items.groups;
        item.sales && (groups.is_empty() || item.group.is_some_and(|group| groups.contains(&group)))
    }

    pub(crate) fn items(&self) -> impl Iterator<Item = &'a Item> + '_ {
        self.facts.items.iter().filter(|item| self.in_scope(item))
    }

    /// Items that the catalogue sends to Veeqo today.
    pub(crate) fn offered(&self) -> impl Iterator<Item = &'a Item> + '_ {
        self.items().filter(|item| item.is_offered(self.facts.today))
    }

    pub(crate) fn item(&self, code: &str) -> Option<&'a Item> {
        self.items.get(code).copied()
    }

    pub(crate) fn sellables_of(&self, item: &Item) -> &[&'a Sellable] {
        self.by_item.get(item.code.as_str()).map(Vec::as_slice).unwrap_or_default()
    }

    /// Offered items with the one sellable that is theirs.
    pub(crate) fn pairs(&self) -> impl Iterator<Item = (&'a Item, &'a Sellable)> + '_ {
        self.offered().filter_map(|item| match self.sellables_of(item) {
            [sellable] => Some((item, *sellable)),
            _ => None,
        })
    }

    pub(crate) fn matches(&self) -> impl Iterator<Item = (&'a Sellable, Match<'a>)> + '_ {
        self.matches.iter().copied()
    }

    /// Whether an unknown SKU is nearly this item's.
    pub(crate) fn has_near_miss(&self, item: &Item) -> bool {
        self.near.contains(item.code.as_str())
    }

    /// Channels whose orders are posted, by id.
    pub(crate) fn channels(
        &self,
    ) -> impl Iterator<Item = (i64, &'a crate::settings::ChannelSettings)> + use<'a> {
        self.settings
            .channels
            .iter()
            .filter(|(_, channel)| !channel.ignored)
            .map(|(id, channel)| (*id, channel))
    }

    /// The channels of each partner, in words.
    pub(crate) fn channels_of_partners(&self) -> BTreeMap<&'a str, Vec<String>> {
        let mut partners: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for (id, channel) in self.channels() {
            partners.entry(channel.card_code.as_str()).or_default().push(id.to_string());
        }
        partners
    }
}

/// A code without what is easily overlooked: white space, case, zeros at the front.
pub(crate) fn fold(code: &str) -> String {
    let plain: String = code.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
    plain.to_lowercase().trim_start_matches('0').to_owned()
}
