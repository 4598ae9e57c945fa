//! The address a person comes back to.

use rest_transport::Secret;
use url::Url;

/// A person came back without a code that can be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CallbackError {
    /// Veeqo says no, e.g. because the person refused.
    #[error("Veeqo gave no access: {reason}")]
    Refused {
        /// Veeqo's word for it, e.g. `access_denied`.
        reason: String,
    },
    /// The state is missing or another one: the address was not made for this person.
    #[error("the address does not belong to the request that was made: let the person start again")]
    OtherState,
    /// There is no code.
    #[error("the address holds no code: let the person start again")]
    NoCode,
}

pub(super) fn read_callback(address: &Url, state: &str) -> Result<Secret, CallbackError> {
    let value =
        |name| address.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned());
    if state.is_empty() || value("state").as_deref() != Some(state) {
        return Err(CallbackError::OtherState);
    }
    if let Some(reason) = value("error") {
        return Err(CallbackError::Refused { reason });
    }
    let code = value("code").filter(|code| !code.trim().is_empty());
    code.map(Secret::new).ok_or(CallbackError::NoCode)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_taken_only_with_the_state_that_was_given() {
        let read = |query: &str, state: &str| {
            let address = format!("https://example.com/back?{query}").parse().unwrap();
            read_callback(&address, state).map(|code| code.expose().to_owned())
        };
        assert_eq!(read("code=a%2Fb&state=x+y", "x y"), Ok("a/b".to_owned()));
        assert_eq!(read("code=a&state=y", "x"), Err(CallbackError::OtherState));
        assert_eq!(read("code=a", "x"), Err(CallbackError::OtherState));
        assert_eq!(read("code=a&state=", ""), Err(CallbackError::OtherState));
        assert_eq!(read("code=&state=x", "x"), Err(CallbackError::NoCode));
        let refused = CallbackError::Refused { reason: "access_denied".to_owned() };
        assert_eq!(read("error=access_denied&state=x", "x"), Err(refused));
    }
}
