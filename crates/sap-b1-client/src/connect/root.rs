//! From the URL a person writes to the root of the service.

use rest_transport::BoxError;
use url::Url;

/// A connection cannot be prepared.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BuildError {
    /// The URL is no base of a v2 Service Layer.
    #[error("'{url}' is no Service Layer: {problem}")]
    Url {
        /// The URL as given.
        url: String,
        /// What is wrong and what would be right.
        problem: &'static str,
    },
    /// The network cannot be set up.
    #[error("the network cannot be set up")]
    Network {
        /// Why not.
        source: BoxError,
    },
}

pub(super) const NOT_A_BASE: &str = "write it as https://host:50000 or https://host:50000/b1s/v2";

/// The v2 root of a server, ending in `/b1s/v2`.
pub(super) fn service_root(url: &Url) -> Result<Url, BuildError> {
    let refuse = |problem| {
        // Credentials written into a URL must not come out again in an error.
        let mut shown = url.clone();
        let _ = shown.set_password(None);
        Err(BuildError::Url { url: shown.to_string(), problem })
    };
    if !matches!(url.scheme(), "http" | "https") || !url.has_host() {
        return refuse(NOT_A_BASE);
    }
    if !url.username().is_empty() || url.password().is_some() {
        return refuse("give user and password apart from the URL");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return refuse("leave out everything from '?' or '#' on");
    }
    let path = url.path().trim_end_matches('/');
    let path = if path.ends_with("/b1s/v2") {
        path.to_owned()
    } else if path.ends_with("/b1s/v1") {
        return refuse("this client speaks v2; write /b1s/v2");
    } else if path.ends_with("/b1s") {
        format!("{path}/v2")
    } else {
        format!("{path}/b1s/v2")
    };
    let mut root = url.clone();
    root.set_path(&path);
    Ok(root)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn root(url: &str) -> Result<String, String> {
        service_root(&url.parse().unwrap()).map(|url| url.to_string()).map_err(|error| error.to_string())
    }

    #[test]
    fn servers_and_roots_are_accepted() {
        for url in ["https://h:50000", "https://h:50000/", "https://h:50000/b1s", "https://h:50000/b1s/v2/"] {
            assert_eq!(root(url).unwrap(), "https://h:50000/b1s/v2");
        }
        assert_eq!(root("http://gateway/sap").unwrap(), "http://gateway/sap/b1s/v2");
    }

    #[test]
    fn everything_else_says_what_would_be_right() {
        for (url, remedy) in [
            ("https://h/b1s/v1", "write /b1s/v2"),
            ("https://u:secret@h", "apart from the URL"),
            ("https://h/?x=1", "leave out"),
            ("ftp://h", "https://host:50000"),
        ] {
            let problem = root(url).unwrap_err();
            assert!(problem.contains(remedy) && !problem.contains("secret"), "{problem}");
        }
    }
}
