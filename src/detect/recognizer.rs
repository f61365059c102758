//! What a recognizer is: one kind of personal data, with its pattern, its check and its proof.

use std::fmt;
use std::num::NonZeroU64;

use super::candidate::Candidate;
use super::topic::Topic;

/// One kind of personal data or secret. Each is one file in [`recognizers`](super::recognizers).
#[derive(Debug)]
pub struct Recognizer {
    /// The file's name, without its ending: `iban`.
    pub name: &'static str,
    /// The entity type, category first: `financial.iban`.
    pub entity: &'static str,
    /// What it is called in a table for people.
    pub title: &'static str,
    /// The public source of its rules: a standard, a law, an agency's page.
    pub source: &'static str,
    /// Where in a text its pattern is tried.
    pub start: Start,
    /// The pattern, in `regex` syntax without Unicode (`(?-u)`), anchored at the start.
    pub pattern: &'static str,
    /// Looks at what the pattern matched; `None` refuses it.
    pub accept: fn(&Candidate) -> Option<Accepted>,
    /// Words of its own which, near the match or in the message before, raise the confidence. Lower case; accents are
    /// ignored; a word of up to four letters stands alone, a longer one may go on (`passport` in `Passportnummer`).
    pub context: &'static [&'static str],
    /// Words that it shares with others, by what they are about.
    pub topics: &'static [Topic],
    /// Words of its own which, nearer than those that raise, lower the confidence.
    pub against: &'static [&'static str],
    /// Countries that use it, ISO 3166-1 alpha-2 in upper case; empty for everywhere.
    pub regions: &'static [&'static str],
    /// How sure each kind of evidence makes it.
    pub score: Score,
    /// Its proof: every hit must be found whole, every miss must not be found.
    pub examples: Examples,
}

/// What of a recognizer is needed when running. Documentation, examples and pattern are not: they stay out of the
/// engine.
#[derive(Debug)]
pub struct Rule {
    /// See [`Recognizer::name`].
    pub name: &'static str,
    /// See [`Recognizer::entity`].
    pub entity: &'static str,
    /// See [`Recognizer::accept`].
    pub accept: fn(&Candidate) -> Option<Accepted>,
    /// See [`Recognizer::topics`].
    pub topics: &'static [Topic],
    /// See [`Recognizer::start`].
    pub start: Start,
    /// See [`Recognizer::regions`].
    pub regions: &'static [&'static str],
    /// See [`Recognizer::is_contextual`].
    pub contextual: bool,
    /// [`Recognizer::score`] in hundredths, in its order.
    score: [u8; 6],
}

impl Recognizer {
    /// Empty, accepts nothing: what a recognizer leaves out.
    pub const BASE: Recognizer = Recognizer {
        name: "",
        entity: "",
        title: "",
        source: "",
        start: Start::Token,
        pattern: "",
        accept: |_| None,
        context: &[],
        topics: &[],
        against: &[],
        regions: &[],
        score: Score::ZERO,
        examples: Examples { hits: &[], misses: &[] },
    };

    /// Whether its pattern is tried only where a word, a label, the message before or the caller's region speaks for it:
    /// nothing else makes it believable. Such patterns are entered by themselves, which keeps the automaton small and spares
    /// most tokens the walk.
    pub const fn is_contextual(&self) -> bool {
        matches!(self.start, Start::Token | Start::Number) && self.score.is_contextual()
    }

    /// What stands before the text when the automaton is entered for its group of patterns.
    pub const fn tag(&self, group: u8) -> u8 {
        if self.is_contextual() { grouped(NEAR, group) } else { grouped(self.start.tag(), group) }
    }

    /// What of it is needed when running.
    pub const fn rule(&self) -> Rule {
        Rule {
            name: ending(self.entity, self.name),
            entity: self.entity,
            accept: self.accept,
            start: self.start,
            regions: self.regions,
            contextual: self.is_contextual(),
            topics: self.topics,
            score: self.score.hundredths(),
        }
    }
}

/// A name as the end of an entity type, where it is: one text then holds both.
const fn ending(entity: &'static str, name: &'static str) -> &'static str {
    let Some(at) = entity.len().checked_sub(name.len()) else { return name };
    let end = entity.split_at(at).1;
    let mut i = 0;
    while i < name.len() {
        if end.as_bytes()[i] != name.as_bytes()[i] {
            return name;
        }
        i += 1;
    }
    end
}

impl Rule {
    /// See [`Recognizer::score`].
    pub fn score(&self) -> Score {
        let [bare, shape, structure, checksum, with_context, with_region] = self.score.map(|n| f32::from(n) / 100.0);
        Score { bare, shape, structure, checksum, with_context, with_region }
    }

    /// Whether one of these regions is its own.
    pub fn is_of(&self, regions: &[&str]) -> bool {
        self.regions.iter().any(|region| regions.contains(region))
    }
}

/// Where a pattern is tried. A pattern may only be as long as keeps the whole scan linear:
/// the number of starts times the longest walk is what a hostile text can cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// At the first byte of a token (a run of ASCII letters, digits and `_`), or at `+`, `(` or `:` before one.
    /// For patterns of bounded length, or of token bytes only.
    Token,
    /// At a token that begins with a digit, and at `+` or `(` before one. For patterns of bounded length that allow
    /// separators nearly everywhere: kept apart, so that they don't multiply the states of the strict ones.
    Number,
    /// At a token that no letter, digit, `_`, `-` or `.` precedes, and at the first `eyJ` after one of these. For long
    /// patterns that go across `-` and `.`.
    WideToken,
    /// At the first byte of what could be the local part before an `@`.
    At,
    /// At the first byte of what could be the scheme before `://`.
    Scheme,
    /// At an `@` that a letter, digit or `_` follows, and no ASCII part of an address precedes. For patterns of bounded
    /// length.
    Mention,
    /// At the value that follows a word of a topic: `password: …`, `my password is …`. For patterns of bounded length;
    /// [`Candidate::link`] tells how the two are joined.
    Cue(Topic),
    /// At a word of a topic, where it stands whole.
    Word(Topic),
}

impl Start {
    /// What stands before the text when the automaton is entered from this kind of start.
    pub const fn tag(self) -> u8 {
        match self {
            Start::Token => 1,
            Start::WideToken => 2,
            Start::At => 3,
            Start::Scheme => 4,
            Start::Number => 5,
            Start::Mention => 6,
            Start::Cue(topic) => 8 + topic as u8,
            Start::Word(topic) => 8 + Topic::ALL.len() as u8 + topic as u8,
        }
    }

    /// How many tags there are.
    pub const TAGS: usize = {
        let tags = UNGROUPED + 2 * (GROUPS as usize - 1);
        assert!(tags <= 256, "a tag is a byte");
        tags
    };

    /// Whether a pattern for `other` is tried where the scan comes upon this kind of start, at this first byte.
    pub const fn tries(self, other: Start, first: u8) -> bool {
        match (self, other) {
            // A wide token's start is a token's too.
            (Start::WideToken, Start::Token) => true,
            (Start::Token | Start::WideToken, Start::Number) => matches!(first, b'0'..=b'9' | b'+' | b'('),
            _ => self.tag() == other.tag(),
        }
    }
}

/// Before the text at a token beside which stands a word for a recognizer that needs one.
pub const NEAR: u8 = 6;

/// Into how many groups the patterns tried at tokens are parted at most, and those that need a word as well. In one group
/// their states multiply; each further group is one more state that a walk is in.
pub const GROUPS: u8 = 4;

/// The tags of the first group of each kind of start.
const UNGROUPED: usize = 8 + 2 * Topic::ALL.len();

/// The tag of a group of the patterns that are tried at tokens, or only near words.
pub const fn grouped(tag: u8, group: u8) -> u8 {
    match group {
        0 => tag,
        _ if tag == NEAR => UNGROUPED as u8 + GROUPS - 1 + group - 1,
        _ => UNGROUPED as u8 + group - 1,
    }
}

/// What held, from weakest to strongest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Evidence {
    /// Bare digits or letters that many other things look like.
    Bare,
    /// A customary way of writing.
    Shape,
    /// A prefix, range or structure that little else has.
    Structure,
    /// A checksum.
    Checksum,
}

/// A match that its recognizer accepted: byte offsets in the text, and what held. In one number, because that is what
/// functions return without memory, and three hundred of them return this.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Accepted(NonZeroU64);

impl Accepted {
    /// From its first byte to one past its last. Texts are read in windows, so that half of the bits hold an offset.
    #[inline(never)]
    pub const fn new(start: usize, end: usize, evidence: Evidence) -> Accepted {
        let bits = (start as u64) << 32 | ((end - start) as u64) << 3 | (evidence as u64) << 1;
        Accepted(NonZeroU64::MIN.saturating_add(bits))
    }

    /// First byte.
    pub const fn start(self) -> usize {
        (self.0.get() >> 32) as usize
    }

    /// One past the last byte.
    pub const fn end(self) -> usize {
        self.start() + (self.0.get() as u32 >> 3) as usize
    }

    /// What held.
    pub const fn evidence(self) -> Evidence {
        match self.0.get() >> 1 & 3 {
            0 => Evidence::Bare,
            1 => Evidence::Shape,
            2 => Evidence::Structure,
            _ => Evidence::Checksum,
        }
    }
}

impl fmt::Debug for Accepted {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}..{} {:?}", self.start(), self.end(), self.evidence())
    }
}

/// Confidence by evidence, each from 0 to 1. What a recognizer never returns stays 0.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Score {
    /// With [`Evidence::Bare`].
    pub bare: f32,
    /// With [`Evidence::Shape`].
    pub shape: f32,
    /// With [`Evidence::Structure`].
    pub structure: f32,
    /// With [`Evidence::Checksum`].
    pub checksum: f32,
    /// At least this when a context word is near.
    pub with_context: f32,
    /// At least this when the caller named one of the recognizer's regions.
    pub with_region: f32,
}

impl Score {
    /// Zero for every kind of evidence: the base that recognizers fill in.
    pub const ZERO: Score =
        Score { bare: 0.0, shape: 0.0, structure: 0.0, checksum: 0.0, with_context: 0.0, with_region: 0.0 };

    /// Whether no evidence makes it worth acting on by itself.
    pub const fn is_contextual(&self) -> bool {
        self.bare < 0.5 && self.shape < 0.5 && self.structure < 0.5 && self.checksum < 0.5
    }

    /// A quarter of the size.
    const fn hundredths(&self) -> [u8; 6] {
        let scores = [self.bare, self.shape, self.structure, self.checksum, self.with_context, self.with_region];
        let (mut hundredths, mut i) = ([0; 6], 0);
        while i < scores.len() {
            hundredths[i] = (scores[i] * 100.0 + 0.5) as u8;
            assert!(hundredths[i] as f32 / 100.0 == scores[i], "confidences are in hundredths");
            i += 1;
        }
        hundredths
    }

    /// The confidence that this evidence gives by itself.
    pub const fn alone(&self, evidence: Evidence) -> f32 {
        match evidence {
            Evidence::Bare => self.bare,
            Evidence::Shape => self.shape,
            Evidence::Structure => self.structure,
            Evidence::Checksum => self.checksum,
        }
    }
}

/// A recognizer's proof. Values are generated, or from ranges reserved or published for documentation.
#[derive(Debug)]
pub struct Examples {
    /// Texts with the value in brackets that must be found, at 0.5 or above: `"to <DE89…> please"`. Where a text has such
    /// brackets of its own, the value stands in `«` and `»`.
    pub hits: &'static [&'static str],
    /// Texts in which this recognizer must find nothing at 0.5 or above.
    pub misses: &'static [&'static str],
}

impl Examples {
    /// A hit without its brackets, and the spans that they held, in bytes.
    pub fn unmark(hit: &str) -> (String, Vec<(usize, usize)>) {
        let brackets = if hit.contains('«') { ['«', '»'] } else { ['<', '>'] };
        let (mut text, mut spans) = (String::new(), Vec::new());
        for (i, piece) in hit.split(brackets).enumerate() {
            if i % 2 == 1 {
                spans.push((text.len(), text.len() + piece.len()));
            }
            text.push_str(piece);
        }
        (text, spans)
    }
}

#[cfg(test)]
mod tests {
    use super::{Accepted, Evidence};

    #[test]
    fn what_is_accepted_reads_back() {
        for evidence in [Evidence::Bare, Evidence::Shape, Evidence::Structure, Evidence::Checksum] {
            for (start, end) in
                [(0, 0), (0, 1), (7, 300), (1 << 20, (1 << 20) + (1 << 28)), (u32::MAX as usize, u32::MAX as usize)]
            {
                let accepted = Accepted::new(start, end, evidence);
                assert_eq!((accepted.start(), accepted.end(), accepted.evidence()), (start, end, evidence));
            }
        }
    }
}
