//! What a policy finds in a code.

/// What a product code does wrong under a policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FindingKind {
    /// The code is empty.
    Empty,
    /// The character is not in the allowed set.
    NotAllowed,
    /// The character shows nothing: a control character, a zero-width or soft character.
    Invisible,
    /// The character looks like an ASCII one and is another: Cyrillic `А`, an en dash, full-width `１`.
    LookAlike,
    /// The character has another, normal form (Unicode NFKC), under which a system may store it.
    Unnormalised,
    /// A space (or other white space) where the policy has none, or at either end.
    Space,
    /// The letter has the wrong case.
    Case,
    /// The code is too long from this character on.
    TooLong,
}

/// One offending character of a product code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SkuFinding {
    /// What is wrong.
    pub kind: FindingKind,
    /// The character to blame; `None` when the code is empty.
    pub character: Option<char>,
    /// Where it stands, in characters from 1.
    pub position: usize,
}

/// The outcome of [`SkuPolicy::inspect`](super::SkuPolicy::inspect).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SkuVerdict {
    /// The code follows the policy.
    Clean,
    /// The code breaks the policy.
    Flagged {
        /// Every offending character, in order.
        findings: Vec<SkuFinding>,
        /// A code that follows the policy and resembles this one; `None` when nothing usable is left.
        suggestion: Option<String>,
    },
}
