//! The text of a first configuration: what was found on both sides, with what a person must decide left open.

use b1_veeqo_mapping::warehouse::{SapWarehouse, VeeqoWarehouse};
use b1_veeqo_sync::survey::{Survey, SurveyedChannel, SurveyedTax};
use jiff::tz::TimeZone;
use rust_decimal::Decimal;
use std::fmt::Write;
use toml_edit::Value;

/// Where both sides are.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    /// The Service Layer.
    pub sap_url: String,
    /// The company database.
    pub company_db: String,
    /// The user.
    pub username: String,
    /// Veeqo.
    pub veeqo_url: String,
    /// The fingerprint of SAP's certificate, where it is pinned.
    pub pin_sha256: Option<String>,
    /// The company's time zone, where a person named it.
    pub time_zone: Option<String>,
}

impl Draft {
    /// The sections of the connection.
    pub(crate) fn connection(&self, time_zone: Option<&str>) -> String {
        let mut text = "[sap]                            # the password: SAP_B1_PASSWORD, or a file named by SAP_B1_PASSWORD_FILE\n".to_owned();
        key(&mut text, "url", &self.sap_url);
        key(&mut text, "company_db", &self.company_db);
        key(&mut text, "username", &self.username);
        if let Some(pin) = &self.pin_sha256 {
            key(&mut text, "pin_sha256", pin);
        }
        match self.time_zone.as_deref().or(time_zone) {
            Some(zone) => key(&mut text, "time_zone", zone),
            None => text.push_str(
                "# time_zone = \"Europe/London\"      # SAP's days are counted in it: fill it in\n",
            ),
        }
        text.push_str("\n[veeqo]                          # the key: VEEQO_API_KEY, or a file named by VEEQO_API_KEY_FILE\n");
        key(&mut text, "url", &self.veeqo_url);
        text.push_str("\n[store]\nurl = \"sqlite://b1-veeqo.db\"\n");
        text
    }

    /// The whole file; `today` is proposed as go-live.
    pub(crate) fn text(&self, found: &Survey, today: &str) -> String {
        let zone = found.time_zone.as_deref().filter(|zone| TimeZone::get(zone).is_ok());
        let mut text = "# Written by `b1-veeqo init` from what both sides have. Nothing here is enabled by itself: complete what is left open,\n# then run `b1-veeqo check`. docs/configuration.md has every key. Secrets never stand in this file.\n\n".to_owned();
        let connection = self.connection(zone);
        let (sides, store) = connection.split_once("\n[store]").unwrap_or((&connection, ""));
        text.push_str(sides);
        for channel in found.channels.iter().filter(|channel| channel.direct) {
            let note = remark(&channel.name);
            let _ = writeln!(
                text,
                "# push_channel = {}   # {note}: SAP's own sales orders are created there",
                channel.id
            );
        }
        let _ = write!(text, "\n[store]{store}");
        warehouses(&mut text, found);
        channels(&mut text, found);
        text.push_str(
            "\n[orders]                         # orders created from this day on are posted: your go-live\n",
        );
        let _ = writeln!(text, "# since = \"{today}\"");
        super::choices::sections(&mut text, found);
        if !found.unread.is_empty() {
            text.push_str("\n# Could not be read, so nothing is proposed from it:\n");
            found.unread.iter().for_each(|why| comment(&mut text, why));
        }
        text
    }
}

fn key(text: &mut String, key: &str, value: &str) {
    let _ = writeln!(text, "{key} ={}", Value::from(value).decorated(" ", ""));
}

/// Texts of others on one line of a comment.
pub(super) fn remark(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

fn comment(text: &mut String, words: &str) {
    let _ = writeln!(text, "#   {}", remark(words));
}

/// Warehouses of the same name, of which both can be used.
pub(crate) fn proposals(found: &Survey) -> Vec<(&SapWarehouse, &VeeqoWarehouse)> {
    let words = |name: &str| name.to_lowercase().split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let ours = found
        .sap_warehouses
        .iter()
        .filter(|own| !own.inactive && !own.drop_ship && !own.name.trim().is_empty());
    let theirs = |own: &SapWarehouse| {
        found
            .veeqo_warehouses
            .iter()
            .find(|their| !their.deleted && !their.fba && words(&their.name) == words(&own.name))
    };
    let mut pairs: Vec<(&SapWarehouse, &VeeqoWarehouse)> = Vec::new();
    for own in ours {
        // Two warehouses of one name in SAP: the first is proposed, a person decides.
        if let Some(their) = theirs(own).filter(|their| pairs.iter().all(|(_, taken)| taken.id != their.id)) {
            pairs.push((own, their));
        }
    }
    pairs
}

fn warehouses(text: &mut String, found: &Survey) {
    text.push_str("\n# Warehouses, one to one. `b1-veeqo warehouses add SAP_CODE VEEQO_ID` verifies a pair and enables it.\n");
    let pairs = proposals(found);
    for (own, their) in &pairs {
        let name = remark(&own.name);
        let _ = writeln!(
            text,
            "\n[[warehouses]]                   # both are called {name}\nsap ={}\nveeqo = {}\nenabled = false",
            Value::from(own.code.as_str()).decorated(" ", ""),
            their.id
        );
    }
    text.push_str("\n# In no proposal:\n");
    for own in found.sap_warehouses.iter().filter(|own| pairs.iter().all(|(used, _)| used.code != own.code)) {
        comment(text, &format!("SAP {}: {}", own.code, own.name));
    }
    for their in
        found.veeqo_warehouses.iter().filter(|their| pairs.iter().all(|(_, used)| used.id != their.id))
    {
        comment(
            text,
            &format!("Veeqo {}: {}{}", their.id, their.name, if their.fba { " (Amazon's)" } else { "" }),
        );
    }
}

fn channels(text: &mut String, found: &Survey) {
    let local = found.local_currency.as_deref().or(found.currency.as_deref()).unwrap_or("?");
    let country = found.country.as_deref().unwrap_or("?");
    let _ = writeln!(
        text,
        "\n# Channels. The company: country {country}, currency {local}. Each needs its customer in SAP and a row for each tax rate;\n# `ignored = true` leaves a channel's orders alone.",
        country = remark(country),
        local = remark(local)
    );
    if !found.freight.is_empty() {
        text.push_str("# Freight in SAP:\n");
        found
            .freight
            .iter()
            .for_each(|(code, name)| comment(text, &format!("freight_code = {code}: {name}")));
    }
    if !found.taxes.is_empty() {
        text.push_str("# Tax on sales in SAP:\n");
        found.taxes.iter().for_each(|tax| comment(text, &format!("{}: {}", row(tax), tax.name)));
    }
    found
        .channels
        .iter()
        .filter(|channel| !channel.direct)
        .for_each(|channel| one_channel(text, found, channel));
}

fn one_channel(text: &mut String, found: &Survey, channel: &SurveyedChannel) {
    let _ = writeln!(
        text,
        "\n[[channels]]                     # {}\nveeqo = {}",
        remark(&channel.name),
        channel.id
    );
    if channel.fba {
        text.push_str("ignored = true                   # Amazon despatches its orders\n");
        return;
    }
    for (code, name) in &channel.partners {
        let _ = writeln!(
            text,
            "# card_code ={}   # {}",
            Value::from(code.as_str()).decorated(" ", ""),
            remark(name)
        );
    }
    if channel.partners.is_empty() {
        text.push_str("# card_code = \"...\"               # no customer in SAP has a word of its name\n");
    }
    text.push_str("# freight_code = 1               # where its orders have freight; freight_tax is its rate\n# freight_tax = 0.2\n");
    text.push_str(super::choices::OF_A_CHANNEL);
    if channel.currencies.iter().any(|code| Some(code) != found.currency.as_ref()) {
        let codes: Vec<_> = channel.currencies.iter().map(|code| remark(code)).collect();
        let _ = writeln!(
            text,
            "# Currencies of recent orders: {}; currencies = {{ GBP = \"...\" }} where SAP's code is another",
            codes.join(", ")
        );
    }
    text.push_str("tax = [                          # keep one row for each rate\n");
    for (rate, lines) in &channel.rates {
        let _ = writeln!(text, "    # {rate}: {lines} lines of recent orders");
        rows(text, found, |tax| tax.rate == *rate, *rate);
    }
    if channel.rates.is_empty() {
        text.push_str("    # no recent order shows a rate\n");
        found.taxes.iter().for_each(|tax| {
            let _ = writeln!(text, "    # {},", row(tax));
        });
    }
    text.push_str("]\n");
}

fn rows(text: &mut String, found: &Survey, fits: impl Fn(&SurveyedTax) -> bool, rate: Decimal) {
    let mut fitting = found.taxes.iter().filter(|tax| fits(tax)).peekable();
    if fitting.peek().is_none() {
        let _ = writeln!(
            text,
            "    # {{ rate = {rate}, vat_group = \"...\" }},   # SAP has no code of this rate"
        );
    }
    fitting.for_each(|tax| {
        let _ = writeln!(text, "    # {},   # {}", row(tax), remark(&tax.name));
    });
}

fn row(tax: &SurveyedTax) -> String {
    let key = if tax.is_group { "vat_group" } else { "tax_code" };
    format!("{{ rate = {}, {key} ={} }}", tax.rate, Value::from(tax.code.as_str()).decorated(" ", ""))
}
