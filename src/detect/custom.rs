//! Patterns that a caller brings: `regex` syntax, so that no text can make them slow, and bounded in size.

use std::borrow::Cow;

use super::declared::Declared;
use super::finding::{Claim, Finding};
use super::recognizer::Evidence;
use crate::document::Document;
use crate::entity::EntityType;
use crate::error::{Code, Error};
use regex::{Regex, RegexBuilder};

/// The most memory that one compiled pattern may take, in bytes.
const SIZE_LIMIT: usize = 1 << 20;

/// The most patterns.
const COUNT_LIMIT: usize = 64;

#[derive(Debug)]
struct Custom {
    entity: EntityType,
    regex: Regex,
    confidence: f32,
}

/// The caller's patterns, compiled.
#[derive(Debug, Default)]
pub struct CustomRecognizers {
    list: Vec<Custom>,
}

impl CustomRecognizers {
    /// Reads a list of `{ type, pattern, confidence? }`, and compiles them.
    ///
    /// # Errors
    /// As [`CustomRecognizers::compile`], and [`Code::OptionsInvalid`] if it is something else.
    pub fn read(document: &Document) -> Result<CustomRecognizers, Error> {
        let list = Declared::LIST.check(document, "custom", Code::OptionsInvalid)?;
        let declared: Vec<Declared> = list.items().map(Declared::of).collect();
        CustomRecognizers::compile(&declared)
    }

    /// Compiles them.
    ///
    /// # Errors
    /// [`Code::PatternInvalid`] and [`Code::PatternTooLarge`], with the pattern's place; [`Code::OptionsInvalid`]
    /// for a type or confidence that can't be.
    pub fn compile(declared: &[Declared]) -> Result<CustomRecognizers, Error> {
        if declared.len() > COUNT_LIMIT {
            let expected = format!("at most {COUNT_LIMIT} patterns");
            return Err(Error::field(Code::PatternTooLarge, "custom", expected, declared.len().to_string()));
        }
        let list = declared.iter().enumerate().map(|(index, one)| compile(index, one)).collect::<Result<_, _>>()?;
        Ok(CustomRecognizers { list })
    }

    /// Name and entity type of each.
    pub fn recognizers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.list.iter().map(|custom| (custom.entity.as_str(), custom.entity.as_str()))
    }

    /// Adds every match. `first` is the number of the first of them.
    pub fn detect(&self, text: &str, first: u16, findings: &mut Vec<Finding>) {
        for (index, custom) in self.list.iter().enumerate() {
            let matches = custom.regex.find_iter(text).filter(|found| !found.is_empty());
            findings.extend(matches.map(|found| Finding {
                start: found.start(),
                end: found.end(),
                entity: custom.entity.clone(),
                confidence: custom.confidence,
                evidence: Evidence::Structure,
                recognizer: Cow::Owned(custom.entity.as_str().to_owned()),
                number: first + index as u16,
                claim: Claim::Named,
                also: Vec::new(),
            }));
        }
    }
}

fn compile(index: usize, declared: &Declared) -> Result<Custom, Error> {
    let path = |field: &str| format!("custom[{index}].{field}");
    let entity = EntityType::parse(&declared.entity).ok_or_else(|| {
        let expected = "a type such as custom.case_number";
        Error::field(Code::OptionsInvalid, path("type"), expected, format!("{:?}", declared.entity))
    })?;
    if !(0.0..=1.0).contains(&declared.confidence) {
        let found = declared.confidence.to_string();
        return Err(Error::field(Code::OptionsInvalid, path("confidence"), "a number from 0 to 1", found));
    }
    let built = RegexBuilder::new(&declared.pattern).size_limit(SIZE_LIMIT).dfa_size_limit(SIZE_LIMIT).build();
    let regex = built.map_err(|error| match error {
        regex::Error::CompiledTooBig(limit) => {
            let expected = format!("a pattern that compiles to at most {limit} bytes");
            Error::field(Code::PatternTooLarge, path("pattern"), expected, "a larger one")
        }
        other => {
            // The last line of the message says what is wrong; those before it draw where.
            let text = other.to_string();
            let reason = text.lines().last().unwrap_or_default().trim_start_matches("error: ").to_owned();
            Error::field(Code::PatternInvalid, path("pattern"), "a pattern in regex syntax", reason)
        }
    })?;
    if regex.is_match("") {
        let expected = "a pattern that does not match the empty text";
        return Err(Error::field(Code::PatternInvalid, path("pattern"), expected, format!("{:?}", declared.pattern)));
    }
    Ok(Custom { entity, regex, confidence: declared.confidence })
}

#[cfg(test)]
mod tests {
    use super::super::Detector;
    use super::*;

    fn declared(pattern: &str) -> Declared {
        Declared { entity: "custom.case_number".into(), pattern: pattern.into(), confidence: 0.8 }
    }

    #[test]
    fn a_pattern_of_the_caller_is_found_among_the_others() {
        let custom = CustomRecognizers::compile(&[declared(r"\bCASE-[0-9]{4}\b")]).unwrap();
        let detector = Detector::with_custom(custom);
        let findings = detector.detect("about CASE-1234 of ana@example.com", "");
        let found: Vec<_> = findings.iter().map(|f| (f.entity.as_str(), f.start)).collect();
        assert_eq!(found, [("custom.case_number", 6), ("contact.email", 19)]);
        let names: Vec<_> = detector.recognizers().collect();
        assert_eq!(names[usize::from(findings[0].number)].1, "custom.case_number");
    }

    #[test]
    fn what_can_not_be_used_is_refused_with_its_place() {
        let table = [
            ("(", Code::PatternInvalid),
            ("a*", Code::PatternInvalid),
            ("(?=x)", Code::PatternInvalid),
            ("(?:a{1000}){1000}", Code::PatternTooLarge),
        ];
        for (pattern, code) in table {
            let error = CustomRecognizers::compile(&[declared("x"), declared(pattern)]).unwrap_err();
            assert_eq!(error.code(), code, "{pattern}");
            assert_eq!(error.path.as_deref(), Some("custom[1].pattern"), "{pattern}");
        }
        let odd = Declared { entity: "case".into(), ..declared("x") };
        assert_eq!(CustomRecognizers::compile(&[odd]).unwrap_err().path.as_deref(), Some("custom[0].type"));
        let many = vec![declared("x"); COUNT_LIMIT + 1];
        assert_eq!(CustomRecognizers::compile(&many).unwrap_err().code(), Code::PatternTooLarge);
    }
}
