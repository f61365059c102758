//! Where personal data is, and what it is: `&str` in, [`Finding`]s out. Knows nothing of consent, browsers,
//! storage or time.
//!
//! One pass over the bytes finds the places where a pattern can start, and the words that mean something ([`scan`]);
//! from each place, one automaton tries every pattern at once ([`automaton`]); each match is checked by its recognizer
//! ([`recognizers`]); words around raise or lower what is not sure ([`context`]); overlaps are settled ([`overlap`]). The
//! time is linear in the text.

pub mod automaton;
#[forbid(unsafe_code)]
pub mod candidate;
#[forbid(unsafe_code)]
pub mod checksum;
#[forbid(unsafe_code)]
pub mod context;
#[forbid(unsafe_code)]
pub mod cue;
#[cfg(feature = "custom")]
#[forbid(unsafe_code)]
pub mod custom;
#[forbid(unsafe_code)]
mod finding;
#[forbid(unsafe_code)]
pub mod group;
#[forbid(unsafe_code)]
pub mod letters;
#[forbid(unsafe_code)]
pub mod lexicon;
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

use std::cell::{LazyCell, RefCell};

pub use finding::Finding;

use crate::entity::EntityType;
use crate::order::sorted;
use automaton::{Automaton, Walk};
use candidate::{Candidate, Link};
use context::{Groups, Surroundings};
use cue::{Cues, Place};
use group::Group;
use lexicon::{Hit, Lexicon};
use recognizer::Accepted;
use scan::Marks;
use topic::Topic;

/// What a caller knows of a text.
#[derive(Clone, Copy, Debug, Default)]
pub struct Hints<'h> {
    /// The message before, or nothing.
    pub previous: &'h str,
    /// Where the people who write are, as ISO 3166-1 alpha-2 codes in upper case: numbers in these countries' own forms
    /// need no more to be believed.
    pub regions: &'h [&'h str],
}

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
    lexicon: Lexicon,
    cues: Cues,
    space: RefCell<Space>,
    #[cfg(feature = "custom")]
    custom: custom::CustomRecognizers,
}

/// Space that is used again, so that a message allocates next to nothing.
#[derive(Debug, Default)]
struct Space {
    walk: Walk,
    marks: Marks,
}

impl Detector {
    /// With the built-in recognizers.
    pub fn new() -> Detector {
        Detector {
            automaton: Automaton::load(),
            lexicon: Lexicon::load(),
            cues: Cues::load(),
            space: RefCell::default(),
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
        self.detect_with(text, &Hints { previous, regions: &[] })
    }

    /// The same with all that the caller knows.
    pub fn detect_with(&self, text: &str, hints: &Hints) -> Vec<Finding> {
        let bytes = text.as_bytes();
        let mut space = self.space.borrow_mut();
        let Space { walk, marks } = &mut *space;
        let asked = self.asked(hints.previous, marks);
        marks.clear();
        scan::scan(bytes, &self.lexicon, marks);
        let mut matches = Vec::new();
        let places = marks.starts.iter().map(|&(at, start)| Place { at: at as usize, start, link: Link::None });
        // What lies inside a match that is sure could only repeat a part of it.
        let mut settled = 0;
        for place in places.chain(self.cues.places(bytes, &marks.hits, &asked)) {
            if place.at < settled && place.link == Link::None {
                continue;
            }
            self.automaton.walk(bytes, place.at, place.start, walk);
            if !walk.is_empty() {
                let around = LazyCell::new(|| Surroundings::around(&marks.hits, &asked, place.at, walk.end()));
                walk.each(|number, ends| {
                    let rule = &recognizers::RULES[number];
                    // What only words make worth reporting is not looked at without them.
                    if rule.score.needs_context() && !around.speak_for(raising(number)) {
                        return;
                    }
                    let Place { at: start, link, .. } = place;
                    let accept =
                        |end| (rule.accept)(&Candidate { text: bytes, start, end, link, regions: hints.regions });
                    if let Some(accepted) = ends.filter_map(accept).next() {
                        let found = Match { number, accepted };
                        if found.alone() >= SURE && accepted.start == start {
                            settled = settled.max(accepted.end);
                        }
                        matches.push(found);
                    }
                });
                walk.clear();
            }
        }
        leave_out_words_of_values(&mut marks.hits, &matches);
        let mut findings = Vec::with_capacity(matches.len());
        findings.extend(matches.iter().filter_map(|found| found.judged(&marks.hits, &asked, hints)));
        #[cfg(feature = "custom")]
        self.custom.detect(text, recognizers::RULES.len() as u16, &mut findings);
        overlap::settle(bytes, findings)
    }

    /// What the words at the end of the message before speak for.
    fn asked(&self, previous: &str, marks: &mut Marks) -> Groups {
        let mut asked = Groups::NONE;
        if !previous.is_empty() {
            marks.clear();
            let end = &previous.as_bytes()[previous.len().saturating_sub(context::PREVIOUS)..];
            scan::scan(end, &self.lexicon, marks);
            asked.extend(&marks.hits);
        }
        asked
    }
}

impl Default for Detector {
    fn default() -> Detector {
        Detector::new()
    }
}

/// What is this sure by itself is not raised by words: looking for them would be most of the work.
const SURE: f32 = 0.8;

/// What a recognizer accepted, before the words around are asked.
#[derive(Debug)]
struct Match {
    number: usize,
    accepted: Accepted,
}

impl Match {
    fn alone(&self) -> f32 {
        recognizers::RULES[self.number].score.alone(self.accepted.evidence)
    }

    /// The finding, if anything makes it worth reporting.
    fn judged(&self, hits: &[Hit], asked: &Groups, hints: &Hints) -> Option<Finding> {
        let Match { number, accepted: Accepted { start, end, evidence } } = *self;
        let rule = &recognizers::RULES[number];
        let mut confidence = self.alone();
        if rule.regions.iter().any(|region| hints.regions.contains(region)) {
            confidence = confidence.max(rule.score.with_region);
        }
        if confidence < SURE {
            let around = Surroundings::around(hits, asked, start, end);
            let by = around.distance(raising(number), start, end);
            let against = [Group::topic(Topic::Impersonal), Group::lowering(number)];
            let lowered = around.distance(against.into_iter(), start, end);
            match (by, lowered) {
                (Some(by), Some(lowered)) if lowered < by => confidence *= LOWERED,
                (None, Some(_)) => confidence *= LOWERED,
                (Some(_), _) => confidence = confidence.max(rule.score.with_context),
                (None, None) if around.asked_for(raising(number)) => {
                    confidence = confidence.max(rule.score.with_context)
                }
                (None, None) => {}
            }
        }
        (confidence > 0.0).then(|| Finding {
            start,
            end,
            entity: EntityType::from_static(rule.entity),
            confidence,
            evidence,
            recognizer: rule.name.into(),
            number: number as u16,
        })
    }
}

/// The groups of words that raise a recognizer.
fn raising(number: usize) -> impl Iterator<Item = Group> + Clone {
    let topics = recognizers::RULES[number].topics.iter().map(|topic| Group::topic(*topic));
    topics.chain([Group::raising(number)])
}

/// A word inside a value says nothing of its neighbours, and what is found must not depend on what is hidden already.
fn leave_out_words_of_values(hits: &mut Vec<Hit>, matches: &[Match]) {
    let sure = matches.iter().filter(|found| found.alone() >= SURE);
    let spans: Vec<_> = sure.map(|found| (found.accepted.start, found.accepted.end)).collect();
    let in_order = sorted(spans.iter().copied());
    let (mut spans, mut reach) = (in_order.into_iter().map(|index| spans[index]).peekable(), 0);
    hits.retain(|hit| {
        let start = hit.start as usize;
        while let Some((_, end)) = spans.next_if(|(from, _)| *from <= start) {
            reach = reach.max(end);
        }
        start >= reach
    });
}

/// What a word that speaks against a finding leaves of its confidence.
const LOWERED: f32 = 0.5;
