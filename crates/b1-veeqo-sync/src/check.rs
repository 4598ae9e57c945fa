//! Is everything ready? Reads both sides and writes nothing.

mod returns;
mod tracking;

use crate::error::{EngineError, name};
use crate::ledger::FenceProof;
use crate::settings::Settings;
use crate::setup::{PostingMode, posting_mode};
use crate::warehouses::{default_bins, sap_warehouses, veeqo_warehouses_of};
use b1_veeqo_mapping::exception::{Severity, Side};
use sap_b1_client::{CardCode, ServiceLayer, YesNo};
use serde::Serialize;
use veeqo_client::{Channel, Veeqo};

/// What a check found.
#[derive(Clone, Debug, Serialize)]
#[must_use]
pub struct CheckReport {
    /// How documents are kept from being posted twice.
    pub posting: PostingMode,
    /// Everything worth saying, gravest first.
    pub findings: Vec<Finding>,
}

/// One thing worth saying.
#[derive(Clone, Debug, Serialize)]
pub struct Finding {
    /// `error`: not ready. `warning`: it will hurt. `info`: good to know.
    pub severity: Severity,
    /// The side it is about.
    pub side: Side,
    /// The record it is about.
    pub subject: String,
    /// What was found, with the values.
    pub message: String,
    /// What to do.
    pub fix: String,
}

impl CheckReport {
    /// Whether the synchronisation may start.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        self.findings.iter().all(|finding| finding.severity < Severity::Error)
    }

    fn say(&mut self, severity: Severity, side: Side, subject: &str, message: String, fix: &str) {
        let (subject, fix) = (subject.to_owned(), fix.to_owned());
        self.findings.push(Finding { severity, side, subject, message, fix });
    }
}

/// Checks logins, warehouses, channels and partners, and reports the company's switches that matter.
///
/// `proof` is the last trial of the fence, as the store has it.
///
/// # Errors
/// A side cannot be reached, or refuses the login or a read.
pub async fn check(
    settings: &Settings,
    sap: &ServiceLayer,
    veeqo: &Veeqo,
    proof: Option<&FenceProof>,
) -> Result<CheckReport, EngineError> {
    let posting = posting_mode(sap, proof, &settings.names).await?;
    let mut report = CheckReport { posting, findings: Vec::new() };
    say_mode(&mut report);
    company(&mut report, sap).await?;
    account(&mut report, veeqo).await?;
    let channels = veeqo.list_channels().await.map_err(|error| EngineError::veeqo("list channels", error))?;
    warehouses(&mut report, settings, sap, veeqo, &channels).await?;
    listed_channels(&mut report, settings, &channels);
    partners(&mut report, settings, sap).await?;
    returns::check(&mut report, settings, sap).await?;
    tracking::queries(&mut report, settings, sap).await?;
    report.findings.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    Ok(report)
}

async fn company(report: &mut CheckReport, sap: &ServiceLayer) -> Result<(), EngineError> {
    let info = match sap.admin_info().await {
        Ok(info) => info,
        Err(error) if error.is_unreachable() || error.is_login_refused() => {
            return Err(EngineError::sap("read the company's settings", error));
        }
        Err(error) => {
            let text = format!("the company's settings cannot be read: {error}");
            let fix = "give the user the right to read the company details";
            report.say(Severity::Warning, Side::Sap, "company", text, fix);
            return Ok(());
        }
    };
    let on = |flag: &Option<YesNo>| flag.as_ref().is_some_and(YesNo::is_yes);
    if on(&info.enable_approval_procedure_in_di) {
        let text =
            "approval procedures apply to documents from interfaces: orders and deliveries may become drafts";
        let fix = "exempt the user from approval templates, or approve the drafts as they come";
        report.say(Severity::Warning, Side::Sap, "approval", text.to_owned(), fix);
    }
    if on(&info.enable_branches) {
        let text = "the company has branches; documents need one";
        let fix = "give the user a default branch that all mapped warehouses belong to";
        report.say(Severity::Warning, Side::Sap, "branches", text.to_owned(), fix);
    }
    Ok(())
}

fn say_mode(report: &mut CheckReport) {
    let (text, fix) = match &report.posting {
        PostingMode::Fence { since } => (
            format!("documents are fenced since {since:.0} (fence mode): none can be posted twice"),
            "nothing to do",
        ),
        PostingMode::LookUp { why, provable } => (
            format!(
                "documents are found again by their reference (look-up mode), because {why}; duplicates are improbable and would be reported"
            ),
            if *provable { "run `setup sap`, then `setup sap --verify`" } else { "nothing to do" },
        ),
    };
    report.say(Severity::Info, Side::Sap, "exactly once", text, fix);
}

async fn account(report: &mut CheckReport, veeqo: &Veeqo) -> Result<(), EngineError> {
    match veeqo.current_company().await {
        Ok(company) => {
            let strict = company.settings.and_then(|settings| settings.stock_change_reason_required);
            if strict == Some(true) {
                let text = "Veeqo asks for a reason with every stock change; whether the API may leave it out is not known";
                let fix = "switch 'stock change reason required' off, or try one item first";
                report.say(Severity::Warning, Side::Veeqo, "company", text.to_owned(), fix);
            }
            Ok(())
        }
        Err(error) if error.is_unauthorized() || error.is_unreachable() => {
            Err(EngineError::veeqo("read the company", error))
        }
        Err(error) => {
            let text = format!("the account's plan cannot be read: {error}");
            report.say(
                Severity::Warning,
                Side::Veeqo,
                "company",
                text,
                "ask Veeqo's support to enable the API",
            );
            Ok(())
        }
    }
}

async fn warehouses(
    report: &mut CheckReport,
    settings: &Settings,
    sap: &ServiceLayer,
    veeqo: &Veeqo,
    channels: &[Channel],
) -> Result<(), EngineError> {
    let sap_side = sap_warehouses(sap).await?;
    let veeqo_side = veeqo_warehouses_of(veeqo, channels).await?;
    let mut problems = settings.warehouses.check(&sap_side, &veeqo_side);
    let mapped = settings.warehouses.iter().map(|(code, _)| code);
    if let Some(bins) = default_bins(sap, &sap_side, mapped).await? {
        problems.extend(settings.warehouses.check_bins(&sap_side, &bins));
    }
    for problem in problems {
        let severity = if problem.refuses_start() { Severity::Error } else { Severity::Warning };
        report.say(
            severity,
            problem.side(),
            "warehouses",
            problem.to_string(),
            "correct [[warehouses]], or the warehouse itself",
        );
    }
    Ok(())
}

fn listed_channels(report: &mut CheckReport, settings: &Settings, channels: &[Channel]) {
    let exists = |id: i64| channels.iter().find(|channel| channel.id.get() == id);
    for id in settings.channels.keys() {
        if exists(*id).is_none() {
            let text = format!("channel {id} is configured and does not exist in {}", name(Side::Veeqo));
            report.say(Severity::Error, Side::Veeqo, "channels", text, "correct the id in [[channels]]");
        }
    }
    if let Some(id) = settings.push_channel {
        match exists(id) {
            None => {
                let text = format!("push_channel {id} does not exist in {}", name(Side::Veeqo));
                report.say(Severity::Error, Side::Veeqo, "channels", text, "correct veeqo.push_channel");
            }
            Some(channel) if !channel.is_direct() => {
                let text = format!("push_channel {id} is no direct store; orders cannot be created on it");
                report.say(Severity::Error, Side::Veeqo, "channels", text, "name a direct store");
            }
            Some(_) => {}
        }
    }
    for channel in channels {
        let id = channel.id.get();
        let known = settings.channels.contains_key(&id) || settings.push_channel == Some(id);
        if !known && channel.deleted_at.is_none() && !channel.is_fba() {
            let title = channel.name.as_deref().unwrap_or("without a name");
            let text = format!("channel {id} ({title}) is not configured: its orders will be held");
            let fix = "list it in [[channels]], or list it with ignored = true";
            report.say(Severity::Info, Side::Veeqo, "channels", text, fix);
        }
    }
}

async fn partners(
    report: &mut CheckReport,
    settings: &Settings,
    sap: &ServiceLayer,
) -> Result<(), EngineError> {
    let mut seen = std::collections::BTreeSet::new();
    for channel in settings.channels.values().filter(|channel| !channel.ignored) {
        if !seen.insert(channel.card_code.as_str()) {
            continue;
        }
        let found = match CardCode::new(channel.card_code.as_str()) {
            Ok(code) => sap.get_business_partner(&code).await,
            Err(_) => Ok(None),
        };
        match found {
            Ok(Some(_)) => {}
            Ok(None) => {
                let text = format!("business partner {} does not exist in SAP", channel.card_code);
                report.say(
                    Severity::Error,
                    Side::Sap,
                    "partners",
                    text,
                    "correct card_code, or create the partner in SAP",
                );
            }
            Err(error) if error.is_unreachable() || error.is_login_refused() => {
                return Err(EngineError::sap("read a business partner", error));
            }
            Err(error) => {
                let text = format!("business partner {} cannot be read: {error}", channel.card_code);
                let fix = "give the user the right to read business partners";
                report.say(Severity::Error, Side::Sap, "partners", text, fix);
            }
        }
    }
    Ok(())
}
