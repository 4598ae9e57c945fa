//! Logins and their idle timeout.

use super::errors::{Fault, Text};
use super::record::{Fields, Record};
use super::respond;
use super::route::{Call, Version};
use super::settings::Settings;
use super::sha1::guid_like;
use crate::http::Response;
use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use std::collections::BTreeMap;

/// Live sessions with the instant of their last use.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sessions {
    last_used: BTreeMap<String, Timestamp>,
    opened: u64,
}

impl Sessions {
    /// Opens a session.
    pub(crate) fn login(
        &mut self,
        settings: &Settings,
        call: &Call,
        now: Timestamp,
    ) -> Result<Response, Fault> {
        let body = call.json()?;
        check(settings, &body)?;
        self.opened += 1;
        let id = guid_like(&format!("{} {} {now}", settings.company_db, self.opened));
        self.last_used.insert(id.clone(), now);
        let base = call.base(&settings.scheme);
        let (context, kind) = match call.version {
            Version::V1 => ("odata.metadata", "@Element"),
            Version::V2 => ("@odata.context", "$entity"),
        };
        let answer = json!({
            context: format!("{base}/$metadata#B1Sessions/{kind}"),
            "SessionId": id,
            "Version": settings.version,
            "SessionTimeout": settings.session_timeout_minutes,
        });
        Ok(respond::json(200, call.version, &answer)
            .with_header("Set-Cookie", format!("B1SESSION={id};HttpOnly;"))
            .with_header("Set-Cookie", "ROUTEID=.node1; path=/b1s"))
    }

    /// Ends the session of the request.
    pub(crate) fn logout(&mut self, call: &Call) -> Response {
        if let Some(id) = cookie(call) {
            self.last_used.remove(&id);
        }
        respond::empty(call.version)
    }

    /// Refuses a request without a live session; a live one starts its idle time anew.
    pub(crate) fn renew(&mut self, settings: &Settings, call: &Call, now: Timestamp) -> Result<(), Fault> {
        let idle = SignedDuration::from_mins(settings.session_timeout_minutes);
        self.last_used.retain(|_, used| now.duration_since(*used) < idle);
        let used = cookie(call).and_then(|id| self.last_used.get_mut(&id));
        *used.ok_or(Fault::new(401, 301, Text::InvalidSession))? = now;
        Ok(())
    }

    /// Forgets every session, as a restart does.
    pub(crate) fn clear(&mut self) {
        self.last_used.clear();
    }

    /// Number of sessions not known to be dead.
    pub(crate) fn count(&self) -> usize {
        self.last_used.len()
    }
}

fn check(settings: &Settings, body: &Record) -> Result<(), Fault> {
    if body.text("CompanyDB") != Some(&settings.company_db) {
        return Err(Fault::new(401, 305, Text::CompanyUnknown));
    }
    let given = (body.text("UserName").unwrap_or_default(), body.text("Password").unwrap_or_default());
    let known = settings.users.iter().any(|(user, password)| (user.as_str(), password.as_str()) == given);
    if known { Ok(()) } else { Err(Fault::new(401, -304, Text::LoginRefused)) }
}

fn cookie(call: &Call) -> Option<String> {
    let cookies = call.headers.iter().filter(|(name, _)| name.eq_ignore_ascii_case("cookie"));
    let mut pairs = cookies.flat_map(|(_, value)| value.split(';'));
    pairs.find_map(|pair| pair.trim().strip_prefix("B1SESSION=")).map(str::to_owned)
}
