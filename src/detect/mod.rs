//! Where personal data is, and what it is: `&str` in, [`Finding`]s out. Knows nothing of consent, browsers,
//! storage or time.
//!
//! One pass over the bytes finds the places where a pattern can start, and the words that mean something ([`scan`]);
//! from each place, one automaton tries every pattern at once ([`automaton`]); each match is checked by its recognizer
//! ([`recognizers`]); words around raise or lower what is not sure ([`context`]); overlaps are settled ([`overlap`]). The
//! time is linear in the text.

pub mod automaton;
pub mod candidate;
pub mod checksum;
pub mod context;
pub mod cue;
#[cfg(feature = "custom")]
pub mod custom;
pub mod declared;
pub mod explain;
mod finding;
pub mod fold;
pub mod group;
mod judge;
pub mod letters;
pub mod lexicon;
pub mod overlap;
mod packed;
pub mod recognizer;
pub mod recognizers;
pub mod scan;
pub mod structure;
pub mod topic;
pub mod utf16;
mod window;

use std::cell::{LazyCell, RefCell};

pub use finding::{Claim, Finding};

use automaton::{Automaton, Walk};
use candidate::{Candidate, Link};
use context::{Groups, Labels, Words};
use cue::{Cues, Place};
use explain::Outcome;
use fold::Folded;
use judge::{Match, Miss, Page};
use lexicon::{Hit, Lexicon};
use recognizer::{Accepted, Start};
use scan::Marks;
use window::Window;

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
    /// Words that make the contextual recognizers worth trying.
    near: Groups,
    space: RefCell<Space>,
    #[cfg(feature = "custom")]
    custom: custom::CustomRecognizers,
}

/// How long a value is taken to be before it is known, in bytes: words after it are looked for from there.
const TYPICAL: usize = 16;

/// Space that is used again, so that a message allocates next to nothing.
#[derive(Debug, Default)]
struct Space {
    walk: Walk,
    marks: Marks,
    /// See [`Detector::count_speaking`].
    speaking: Vec<u32>,
}

impl Detector {
    /// With the built-in recognizers.
    pub fn new() -> Detector {
        Detector {
            automaton: Automaton::load(),
            lexicon: Lexicon::load(),
            cues: Cues::load(),
            near: judge::contextual(),
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

    /// The entity type that a recognizer finds.
    pub fn entity(&self, number: u16) -> &str {
        self.recognizers().nth(number.into()).map_or("", |(_, entity)| entity)
    }

    /// What else the stretch of a finding could be: of the recognizers in [`Finding::also`], the first of each other type.
    pub fn also(&self, finding: &Finding) -> Vec<u16> {
        let mut others: Vec<u16> = Vec::new();
        for &number in &finding.also {
            let entity = self.entity(number);
            if entity != finding.entity.as_str() && others.iter().all(|other| self.entity(*other) != entity) {
                others.push(number);
            }
        }
        others
    }

    /// Everything found, with any confidence above 0, in order and without overlaps. `previous` is the message
    /// before this one; its words count as context.
    pub fn detect(&self, text: &str, previous: &str) -> Vec<Finding> {
        self.detect_with(text, &Hints { previous, regions: &[] })
    }

    /// The same with all that the caller knows.
    pub fn detect_with(&self, text: &str, hints: &Hints) -> Vec<Finding> {
        self.detect_among(text, hints, None)
    }

    /// The same for one text of many, of which those that came before are the `previous` of several.
    pub(crate) fn detect_among(&self, text: &str, hints: &Hints, before: Option<&mut Before>) -> Vec<Finding> {
        let mut findings = Vec::new();
        self.examine(text, hints, before, false, |page| findings.extend(page.findings()));
        #[cfg(feature = "custom")]
        self.custom.detect(text, recognizers::RULES.len() as u16, &mut findings);
        overlap::settle(text.as_bytes(), findings)
    }

    /// Goes over a text, and calls `each` with what was found on each page of it. `all` also tries what could only repeat
    /// a part of something sure, and keeps what was refused.
    fn examine(
        &self,
        text: &str,
        hints: &Hints,
        mut before: Option<&mut Before>,
        all: bool,
        mut each: impl FnMut(&Page),
    ) {
        let mut space = self.space.borrow_mut();
        let asked = self.asked(hints.previous, &mut space.marks, before.as_deref_mut());
        for window in window::windows(text) {
            let whole = before.as_deref_mut().filter(|_| Before::could_be_line(text));
            self.find(&window, None, hints, &asked, whole, all, &mut space, &mut each);
            let watch = std::mem::take(&mut space.marks.watch);
            if watch.is_empty() {
                continue;
            }
            for piece in window::pieces(&window) {
                let from = piece.offset - window.offset;
                for view in fold::views(piece.text, watch.within(from, from + piece.text.len())) {
                    self.find(&piece, Some(&view), hints, &asked, None, all, &mut space, &mut each);
                }
            }
        }
    }

    /// Finds what matches in a window of a text, or in a view of it, before anything is settled.
    #[expect(clippy::too_many_arguments)]
    fn find(
        &self,
        window: &Window,
        view: Option<&Folded>,
        hints: &Hints,
        asked: &Asked,
        before: Option<&mut Before>,
        all: bool,
        space: &mut Space,
        each: &mut dyn FnMut(&Page),
    ) {
        let Space { walk, marks, speaking } = space;
        let bytes = view.map_or(window.text, Folded::text).as_bytes();
        marks.clear();
        scan::scan(bytes, &self.lexicon, marks);
        if let Some(before) = before {
            before.line(bytes, || Asked::by(bytes, &marks.hits, false));
        }
        let (mut matches, mut missed) = (Vec::new(), Vec::new());
        self.count_speaking(&marks.hits, speaking);
        let was_asked = asked.groups.any_of(&self.near);
        let labels = Labels::of(bytes);
        let words = Words::new(&marks.hits, &labels, &asked.groups);
        let places = marks.starts.iter().map(|&(at, start)| Place { at: at as usize, start, link: Link::None });
        // What lies inside a match that is sure could only repeat a part of it.
        let mut settled = 0..0;
        for place in places.chain(self.cues.places(bytes, &marks.hits, &asked.values)) {
            let token = matches!(place.start, Start::Token | Start::WideToken);
            if token && settled.contains(&place.at) && !all {
                continue;
            }
            self.automaton.walk(bytes, place.at, place.start, walk);
            let around = LazyCell::new(|| words.around(place.at, place.at + TYPICAL));
            let said = || words.any_of(speaking, place.at, place.at + TYPICAL);
            if token && (all || !hints.regions.is_empty() || was_asked || said()) {
                self.automaton.walk_near(bytes, place.at, walk);
            }
            walk.each(|number, ends| {
                let rule = &recognizers::RULES[number];
                let Place { at: start, link, .. } = place;
                let mut miss = |end, outcome| missed.push(Miss { number, start, end, outcome });
                if rule.contextual && !rule.is_of(hints.regions) && !around.speak_for(judge::raising(number)) {
                    if all {
                        miss(ends.next().unwrap_or(start), Outcome::Unsupported);
                    }
                    return;
                }
                let mut longest = None;
                let accept = |end| {
                    longest.get_or_insert(end);
                    (rule.accept)(&Candidate { text: bytes, start, end, link, regions: hints.regions })
                };
                // What was hidden before is no value again.
                let fresh =
                    |a: &Accepted| bytes[a.start()] != b'[' || !scan::is_placeholder(bytes, a.start() + 1, a.end() - 1);
                if let Some(accepted) = ends.filter_map(accept).next().filter(fresh) {
                    let found = Match { number, accepted };
                    if found.is_sure() && accepted.start() == start && accepted.end() > settled.end {
                        settled = start..accepted.end();
                    }
                    matches.push(found);
                } else if all {
                    miss(longest.unwrap_or(start), Outcome::Refused);
                }
            });
            walk.clear();
        }
        judge::leave_out_words_of_values(&mut marks.hits, &matches);
        each(&Page {
            matches: &matches,
            missed: &missed,
            words: &Words::new(&marks.hits, &labels, &asked.groups),
            hints,
            window,
            view,
        });
    }

    /// Of a text's words that make contextual recognizers worth trying, how many come before each, and how many there are.
    fn count_speaking(&self, hits: &[Hit], counts: &mut Vec<u32>) {
        let mut count = 0;
        counts.clear();
        counts.push(count);
        counts.extend(hits.iter().map(|hit| {
            count += u32::from(hit.groups().any(|group| self.near.contains(group)));
            count
        }));
    }

    /// What the words at the end of the message before speak for, and what it asks for.
    fn asked(&self, previous: &str, marks: &mut Marks, mut before: Option<&mut Before>) -> Asked {
        let mut asked = Asked::NOTHING;
        let end = &previous.as_bytes()[previous.len().saturating_sub(context::PREVIOUS)..];
        // What a line asks for, no other line changes.
        for line in end.split_inclusive(|b| *b == b'\n').filter(|line| *line != b"\n") {
            let about = match before.as_mut().filter(|_| line.ends_with(b"\n")) {
                Some(before) => before.line(&line[..line.len() - 1], || self.asked_in(line, marks)),
                None => self.asked_in(line, marks),
            };
            asked.groups.add(&about.groups);
            asked.values.add(&about.values);
        }
        asked
    }

    fn asked_in(&self, line: &[u8], marks: &mut Marks) -> Asked {
        marks.clear();
        scan::scan(line, &self.lexicon, marks);
        Asked::by(line, &marks.hits, true)
    }
}

/// What the lines before were about: in a conversation, each is what came before several texts. As secret as the texts.
#[derive(Debug, Default)]
pub(crate) struct Before {
    lines: Vec<(Vec<u8>, Asked)>,
    /// Where the next goes.
    next: usize,
}

impl Before {
    /// More than 512 bytes of what was said before have, as a rule.
    const LINES: usize = 16;

    /// Whether a text could be a line of what was said before others.
    fn could_be_line(text: &str) -> bool {
        text.len() <= context::PREVIOUS && text.contains(' ') && !text.contains('\n')
    }

    /// What a line, without its end, is about.
    fn line(&mut self, line: &[u8], about: impl FnOnce() -> Asked) -> Asked {
        if let Some((_, known)) = self.lines.iter().find(|(known, _)| known == line) {
            return *known;
        }
        let about = about();
        let entry = (line.to_vec(), about);
        match self.lines.get_mut(self.next) {
            Some(oldest) => *oldest = entry,
            None => self.lines.push(entry),
        }
        self.next = (self.next + 1) % Before::LINES;
        about
    }
}

/// What the message before is about.
#[derive(Clone, Copy, Debug)]
struct Asked {
    groups: Groups,
    /// Of these, what it asks for: the text may begin with the value.
    values: Groups,
}

impl Asked {
    const NOTHING: Asked = Asked { groups: Groups::NONE, values: Groups::NONE };

    /// By the words of a line, or of all that was said before if it is the `last`.
    fn by(line: &[u8], hits: &[Hit], last: bool) -> Asked {
        let mut asked = Asked::NOTHING;
        for hit in hits {
            let hit = std::slice::from_ref(hit);
            asked.groups.extend(hit);
            if cue::asks(line, hit[0].end as usize, last) {
                asked.values.extend(hit);
            }
        }
        asked
    }
}

impl Default for Detector {
    fn default() -> Detector {
        Detector::new()
    }
}

#[cfg(test)]
mod tests {
    use super::{Before, Detector, Finding, Hints};

    #[test]
    fn what_was_heard_of_a_line_is_what_it_says_to_whoever_reads_it_anew() {
        let detector = Detector::new();
        let lines =
            ["What is your PIN?", "your PIN:", "the PIN", "here is my PIN = x", "bank account", "PIN？ yes", "a b"];
        let answers = ["4821", "078051120", "hunter2x!", "Ana Silva"];
        let mut before = Before::default();
        for (first, second) in lines.iter().flat_map(|line| lines.map(|other| (line, other))) {
            // Both as texts of their own first, as in a conversation.
            for line in [*first, second] {
                detector.detect_among(line, &Hints::default(), Some(&mut before));
            }
            for field in ["content", "pin", ""] {
                let previous = ["\n", first, "\n", second, "\n", field].concat();
                let hints = Hints { previous: &previous, regions: &[] };
                for answer in answers {
                    let anew = detector.detect_with(answer, &hints);
                    assert_eq!(detector.detect_among(answer, &hints, Some(&mut before)), anew, "{previous:?} {answer}");
                }
            }
        }
    }

    #[test]
    fn what_else_it_could_be_is_told_once_a_type() {
        let detector = Detector::new();
        let number = |name| detector.recognizers().position(|(known, _)| known == name).unwrap() as u16;
        let mut finding = detector.detect("my SSN is 078-05-1120", "").remove(0);
        assert_eq!(finding.entity.as_str(), "government.us_ssn");
        let (same, phone) = (number("us_ssn_unissued"), number("phone"));
        finding.also = vec![same, phone, phone];
        assert_eq!(detector.entity(same), "government.us_ssn");
        assert_eq!(detector.also(&finding), [phone]);
    }

    #[test]
    fn a_word_ends_before_a_script_without_spaces() {
        let text = "he is blindセキュリティコード ";
        let findings = Detector::new().detect(text, "");
        assert_eq!(findings.iter().map(|f| &text[f.start..f.end]).collect::<Vec<_>>(), ["blind"]);
    }

    #[test]
    fn a_value_dressed_as_a_placeholder_is_found() {
        let detector = Detector::new();
        for (text, value) in [
            ("[4111111111111111_1_2BX]", "4111111111111111"),
            ("[CARD_4111111111111111_2BX]", "4111111111111111"),
            ("[CARD_1_4111111111111111]", "4111111111111111"),
            ("my SSN is [078051120_1_2BX]", "078051120"),
            ("my SSN is [SSN_078051120_2BX]", "078051120"),
            ("[078-05-1120_1_2BX]", "078-05-1120"),
            ("[ANA@EXAMPLE.COM_1_2BX]", "ANA@EXAMPLE.COM"),
            ("[EMAIL_1_ANA@EXAMPLE.COM]", "ANA@EXAMPLE.COM"),
            ("[AKIAQ3EGR7TM5XWZ2LNB_1_2BX]", "AKIAQ3EGR7TM5XWZ2LNB"),
            ("[AKIA_1_AKIAQ3EGR7TM5XWZ2LNB]", "AKIAQ3EGR7TM5XWZ2LNB"),
            ("[DE89370400440532013000_1_2BX]", "DE89370400440532013000"),
            ("password: [HUNTER2024XY_1_2BX]", "HUNTER2024XY_1_2BX"),
        ] {
            let findings = detector.detect(text, "");
            let held = |f: &Finding| f.confidence >= 0.5 && text[f.start..f.end].contains(value);
            assert!(findings.iter().any(held), "{text}: {findings:?}");
        }
        for text in ["my SSN is [US_SSN_1_2BX]", "password: [PASSWORD_12_2BX]", "my card: [REMOVED]", "PIN: [____]"] {
            assert_eq!(detector.detect(text, ""), [], "{text}");
        }
    }

    #[test]
    fn nothing_is_lost_at_the_seams_of_a_long_text() {
        let detector = Detector::new();
        let unit = "My number is 202-555-0143, write to ana.silva@example.com or pay from 4111 1111 1111 1111. ";
        let text = unit.repeat(5 * (1 << 20) / unit.len() / 2);
        let findings = detector.detect(&text, "");
        assert_eq!(findings.len(), 3 * text.len() / unit.len());
        assert!(
            findings.iter().all(|f| matches!((f.end - f.start, f.start % unit.len()), (12, 13) | (21, 36) | (19, 70)))
        );
        let sure = |f: &Finding| (f.number, f.thousandths());
        let first: Vec<_> = findings[..3].iter().map(sure).collect();
        assert!(findings.iter().all(|f| first.contains(&sure(f))), "the words around count on both sides");
    }
}
