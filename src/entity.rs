//! Entity types (`financial.payment_card`) and their categories (`financial`).

use std::borrow::Cow;
use std::fmt;

/// Every category, in the order in which documents list them.
pub const CATEGORIES: [&str; 15] = [
    "person",
    "contact",
    "location",
    "government",
    "financial",
    "health",
    "credential",
    "network",
    "device",
    "vehicle",
    "online",
    "date",
    "demographic",
    "org",
    "custom",
];

/// What a finding is: dotted, the category first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntityType(Cow<'static, str>);

impl EntityType {
    /// A type known when compiling.
    pub const fn from_static(name: &'static str) -> EntityType {
        EntityType(Cow::Borrowed(name))
    }

    /// A type that a caller named. `None` unless it is a known category, a dot, and lower-case letters, digits,
    /// `_` or more dots.
    pub fn parse(name: &str) -> Option<EntityType> {
        let well_formed = |part: &[u8]| {
            !part.is_empty() && part.iter().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || *b == b'_')
        };
        let entity = EntityType(Cow::Owned(name.to_owned()));
        let typed = entity.category().len() < name.len() && is_category(entity.category());
        (typed && name.as_bytes().split(|b| *b == b'.').all(well_formed)).then_some(entity)
    }

    /// The whole name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The part before the first dot.
    pub fn category(&self) -> &str {
        let dot = self.0.bytes().position(|b| b == b'.');
        dot.map_or(&self.0, |dot| &self.0[..dot])
    }

    /// Whether a rule for `scope` (a type or a category) covers this type: equal, or a prefix that ends at a dot.
    pub fn is_covered_by(&self, scope: &str) -> bool {
        covers(scope, &self.0)
    }
}

/// Entity types and categories, as a regular expression.
#[cfg(not(target_arch = "wasm32"))]
pub fn scope_pattern() -> String {
    ["^(", &CATEGORIES.join("|"), r")(\.[a-z0-9_]+)*$"].concat()
}

/// Entity types, as a regular expression.
#[cfg(not(target_arch = "wasm32"))]
pub fn type_pattern() -> String {
    ["^(", &CATEGORIES.join("|"), r")(\.[a-z0-9_]+)+$"].concat()
}

/// Whether this is one of [`CATEGORIES`].
pub fn is_category(name: &str) -> bool {
    CATEGORIES.contains(&name)
}

/// Whether `scope` equals `name` or is a prefix of it that ends at a dot: `government` covers `government.us_ssn`,
/// `govern` doesn't.
pub fn covers(scope: &str, name: &str) -> bool {
    name.strip_prefix(scope).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

impl fmt::Display for EntityType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scopes_match_on_the_dot() {
        let ssn = EntityType::from_static("government.us_ssn");
        assert!(ssn.is_covered_by("government"));
        assert!(ssn.is_covered_by("government.us_ssn"));
        assert!(!ssn.is_covered_by("govern"));
        assert!(!ssn.is_covered_by("government.us"));
        assert!(!ssn.is_covered_by("government.us_ssn.x"));
    }

    #[test]
    fn only_well_formed_types_of_known_categories_parse() {
        assert!(EntityType::parse("custom.case_number").is_some());
        for bad in ["custom", "custom.", "case.number", "custom.Case", "custom..x", "", "."] {
            assert!(EntityType::parse(bad).is_none(), "{bad}");
        }
        let (scope, entity) =
            (regex::Regex::new(&scope_pattern()).unwrap(), regex::Regex::new(&type_pattern()).unwrap());
        for name in
            ["custom.case_number", "custom.a.b", "custom", "custom.", "case.number", "custom.Case", "custom..x", ""]
        {
            assert_eq!(entity.is_match(name), EntityType::parse(name).is_some(), "{name}");
            assert_eq!(scope.is_match(name), EntityType::parse(name).is_some() || is_category(name), "{name}");
        }
    }
}
