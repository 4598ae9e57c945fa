//! From the URL a person writes to the root of the service.

use crate::version::ServiceLayerVersion;
use rest_transport::BoxError;
use url::Url;

/// A connection cannot be prepared.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BuildError {
    /// The URL is no base of a Service Layer.
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

/// The root of the service on a server, e.g. ending in `/b1s/v2`, and the version it stands for.
pub(super) fn service_root(
    url: &Url,
    wanted: Option<ServiceLayerVersion>,
) -> Result<(Url, ServiceLayerVersion), BuildError> {
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
    let named = [ServiceLayerVersion::V1, ServiceLayerVersion::V2]
        .into_iter()
        .find_map(|version| Some((path.strip_suffix(version.root())?, version)));
    let (base, version) = match (named, wanted) {
        (Some((_, named)), Some(wanted)) if named != wanted => {
            return refuse("its path names another version than the one that was set; leave out one of them");
        }
        (Some((base, named)), _) => (base, named),
        (None, wanted) => (path.strip_suffix("/b1s").unwrap_or(path), wanted.unwrap_or_default()),
    };
    let mut root = url.clone();
    root.set_path(&format!("{base}{}", version.root()));
    Ok((root, version))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn root_of(url: &str, wanted: Option<ServiceLayerVersion>) -> Result<String, String> {
        let root = service_root(&url.parse().unwrap(), wanted);
        root.map(|(url, version)| format!("{url} {version}")).map_err(|error| error.to_string())
    }

    fn root(url: &str) -> Result<String, String> {
        root_of(url, None)
    }

    #[test]
    fn servers_and_roots_are_accepted() {
        for url in ["https://h:50000", "https://h:50000/", "https://h:50000/b1s", "https://h:50000/b1s/v2/"] {
            assert_eq!(root(url).unwrap(), "https://h:50000/b1s/v2 v2");
        }
        assert_eq!(root("http://gateway/sap").unwrap(), "http://gateway/sap/b1s/v2 v2");
    }

    #[test]
    fn the_version_is_set_or_named_by_the_url() {
        let v1 = Some(ServiceLayerVersion::V1);
        for (url, wanted) in
            [("https://h/b1s/v1", None), ("https://h/b1s/v1/", v1), ("https://h", v1), ("https://h/b1s", v1)]
        {
            assert_eq!(root_of(url, wanted).unwrap(), "https://h/b1s/v1 v1");
        }
        let problem = root_of("https://h/b1s/v2", v1).unwrap_err();
        assert!(problem.contains("another version"), "{problem}");
    }

    #[test]
    fn everything_else_says_what_would_be_right() {
        for (url, remedy) in [
            ("https://u:secret@h", "apart from the URL"),
            ("https://h/?x=1", "leave out"),
            ("ftp://h", "https://host:50000"),
        ] {
            let problem = root(url).unwrap_err();
            assert!(problem.contains(remedy) && !problem.contains("secret"), "{problem}");
        }
    }
}
