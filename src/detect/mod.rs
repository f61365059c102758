//! Where personal data is, and what it is: `&str` in, [`Finding`]s out. Knows nothing of consent, browsers,
//! storage or time.
//!
//! One pass over the bytes finds the places where a pattern can start ([`scan`]); from each, one automaton tries
//! every pattern at once ([`automaton`]); each match is checked by its recognizer ([`recognizers`]); words nearby
//! raise what is not sure ([`context`]); overlaps are settled ([`overlap`]). The time is linear in the text.

pub mod automaton;
#[forbid(unsafe_code)]
pub mod candidate;
#[forbid(unsafe_code)]
pub mod checksum;
#[forbid(unsafe_code)]
pub mod context;
#[cfg(feature = "custom")]
#[forbid(unsafe_code)]
pub mod custom;
#[forbid(unsafe_code)]
mod finding;
#[forbid(unsafe_code)]
pub mod overlap;
#[forbid(unsafe_code)]
pub mod recognizer;
#[forbid(unsafe_code)]
pub mod recognizers;
#[forbid(unsafe_code)]
pub mod scan;
#[forbid(unsafe_code)]
pub mod topic;
#[forbid(unsafe_code)]
pub mod utf16;

use std::cell::RefCell;

pub use finding::Finding;

use crate::entity::EntityType;
use automaton::{Automaton, Walk};
use candidate::Candidate;
use recognizer::Rule;

/// Finds personal data and secrets.
///
/// ```
/// let detector = hushgate::detect::Detector::new();
/// let findings = detector.detect("Write to ana.silva@example.com", "");
/// assert_eq!(findings[0].entity.as_str(), "contact.email");
/// assert_eq!((findings[0].start, findings[0].end), (9, 30));
/// ```
#[derive(Debug)]
pub struct Detector {
    automaton: Automaton,
    walk: RefCell<Walk>,
    #[cfg(feature = "custom")]
    custom: custom::CustomRecognizers,
}

impl Detector {
    /// With the built-in recognizers.
    pub fn new() -> Detector {
        Detector {
            automaton: Automaton::load(),
            walk: RefCell::default(),
            #[cfg(feature = "custom")]
            custom: custom::CustomRecognizers::default(),
        }
    }

    /// With the built-in recognizers and the caller's.
    #[cfg(feature = "custom")]
    pub fn with_custom(custom: custom::CustomRecognizers) -> Detector {
        Detector { custom, ..Detector::new() }
    }

    /// Name and entity type of every recognizer, by [`Finding::number`].
    pub fn recognizers(&self) -> impl Iterator<Item = (&str, &str)> {
        let built_in = recognizers::RULES.iter().map(|r| (r.name, r.entity));
        #[cfg(feature = "custom")]
        let built_in = built_in.chain(self.custom.recognizers());
        built_in
    }

    /// Everything found, with any confidence above 0, in order and without overlaps. `previous` is the message
    /// before this one; its words count as context.
    pub fn detect(&self, text: &str, previous: &str) -> Vec<Finding> {
        let mut findings = Vec::new();
        let bytes = text.as_bytes();
        let walk = &mut *self.walk.borrow_mut();
        scan::starts(bytes, |at, start| {
            self.automaton.walk(bytes, at, start, walk);
            walk.drain(|pattern, ends| {
                let recognizer = &recognizers::RULES[pattern];
                let mut accepted = ends.filter_map(|end| {
                    let candidate = Candidate { text: bytes, start: at, end };
                    finding(recognizer, pattern, &candidate, previous)
                });
                findings.extend(accepted.next());
            });
        });
        #[cfg(feature = "custom")]
        self.custom.detect(text, recognizers::RULES.len() as u16, &mut findings);
        overlap::settle(bytes, findings)
    }
}

impl Default for Detector {
    fn default() -> Detector {
        Detector::new()
    }
}

/// What is this sure by itself is not raised by words: looking for them would be most of the work.
const SURE: f32 = 0.8;

/// Asks the recognizer, then the words nearby.
fn finding(recognizer: &'static Rule, number: usize, candidate: &Candidate, previous: &str) -> Option<Finding> {
    let accepted = (recognizer.accept)(candidate)?;
    let mut confidence = recognizer.score.alone(accepted.evidence);
    let raised = recognizer.score.with_context;
    if confidence < SURE
        && confidence < raised
        && recognizer.has_context(candidate.text, accepted.start, previous.as_bytes())
    {
        confidence = raised;
    }
    Some(Finding {
        start: accepted.start,
        end: accepted.end,
        entity: EntityType::from_static(recognizer.entity),
        confidence,
        evidence: accepted.evidence,
        recognizer: recognizer.name.into(),
        number: number as u16,
    })
}
