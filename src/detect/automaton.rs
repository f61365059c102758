//! The one automaton that all built-in patterns share, and the walk over it.

use regex_automata::Anchored;
use regex_automata::dfa::Automaton as _;
use regex_automata::dfa::sparse::DFA;
use regex_automata::util::primitives::StateID;
use regex_automata::util::start;

use super::recognizer::Start;
use super::recognizers;

/// Built by the build script from [`recognizers::ALL`], in its order.
static BYTES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/automaton.bin"));

/// How many ends of one pattern are kept at one start, the longest ones. A check that refuses the longest end
/// (a number that runs into the next one) gets to see the next; each costs one call of the check.
const ENDS: usize = 8;

/// The automaton, loaded, with its entry state for each kind of start.
#[derive(Debug)]
pub struct Automaton {
    dfa: DFA<&'static [u8]>,
    entries: [StateID; Start::TAGS],
}

/// Where one pattern can end, for one start.
#[derive(Clone, Copy, Debug, Default)]
struct Ends {
    last: [usize; ENDS],
    count: usize,
}

/// Reusable space for a walk, so that walking allocates nothing.
#[derive(Debug)]
pub struct Walk {
    ends: [Ends; recognizers::RULES.len()],
    /// Patterns with an end, in the order in which they were met.
    met: Vec<u16>,
}

impl Walk {
    /// Space for every built-in pattern.
    pub fn new() -> Walk {
        Walk { ends: [Ends::default(); recognizers::RULES.len()], met: Vec::with_capacity(8) }
    }

    fn note(&mut self, pattern: usize, end: usize) {
        let ends = &mut self.ends[pattern];
        if ends.count == 0 {
            self.met.push(pattern as u16);
        }
        ends.last[ends.count % ENDS] = end;
        ends.count += 1;
    }

    /// Whether the last walk found nothing.
    pub fn is_empty(&self) -> bool {
        self.met.is_empty()
    }

    /// The last end of any pattern.
    pub fn end(&self) -> usize {
        let last = |pattern: &u16| {
            let ends = &self.ends[usize::from(*pattern)];
            ends.last[(ends.count - 1) % ENDS]
        };
        self.met.iter().map(last).max().unwrap_or(0)
    }

    /// What the last walk found: each pattern with its ends, longest first.
    pub fn each(&self, mut each: impl FnMut(usize, &mut dyn Iterator<Item = usize>)) {
        for pattern in &self.met {
            let Ends { last, count } = self.ends[usize::from(*pattern)];
            each(usize::from(*pattern), &mut (1..=count.min(ENDS)).map(|back| last[(count - back) % ENDS]));
        }
    }

    /// Forgets what the last walk found.
    pub fn clear(&mut self) {
        for pattern in self.met.drain(..) {
            self.ends[usize::from(pattern)].count = 0;
        }
    }
}

impl Default for Walk {
    fn default() -> Walk {
        Walk::new()
    }
}

impl Automaton {
    /// Loads the embedded automaton.
    ///
    /// # Panics
    /// If the build script wrote an automaton that this version of `regex-automata` can't read. A test loads it.
    #[allow(unsafe_code)]
    pub fn load() -> Automaton {
        // SAFETY: these bytes were written by `to_bytes_little_endian` of the same version of the same crate, in
        // this crate's build script, and are part of this binary. Checking them again at every start costs
        // code and time; the test `the_embedded_automaton_is_valid` does it once for all.
        let (dfa, _) = unsafe { DFA::from_bytes_unchecked(BYTES) }.expect("the build script wrote this automaton");
        let begin = dfa
            .start_state(&start::Config::new().anchored(Anchored::Yes))
            .expect("the automaton is built for anchored searches");
        let entries = std::array::from_fn(|tag| dfa.next_state(begin, tag as u8));
        Automaton { dfa, entries }
    }

    /// Size of the embedded automaton in bytes.
    pub fn size() -> usize {
        BYTES.len()
    }

    /// Walks from `at` as far as any pattern goes, and leaves in `walk` where each can end. Only ends that no
    /// ASCII letter or digit follows count: half a number is not a number.
    pub fn walk(&self, text: &[u8], at: usize, start: Start, walk: &mut Walk) {
        self.walk_one(text, at, start, walk);
        if start.tries(Start::Number, text[at]) {
            self.walk_one(text, at, Start::Number, walk);
        }
    }

    fn walk_one(&self, text: &[u8], at: usize, start: Start, walk: &mut Walk) {
        let mut state = self.entries[start.tag() as usize];
        for (offset, &byte) in text[at..].iter().enumerate() {
            state = self.dfa.next_state(state, byte);
            if self.dfa.is_special_state(state) {
                if self.dfa.is_match_state(state) {
                    // Matches are reported one byte late: `byte` is the one after the match.
                    if !byte.is_ascii_alphanumeric() || !text[at + offset - 1].is_ascii_alphanumeric() {
                        self.note(state, at + offset, walk);
                    }
                } else if self.dfa.is_dead_state(state) || self.dfa.is_quit_state(state) {
                    return;
                }
            }
        }
        let state = self.dfa.next_eoi_state(state);
        if self.dfa.is_match_state(state) {
            self.note(state, text.len(), walk);
        }
    }

    fn note(&self, state: StateID, end: usize, walk: &mut Walk) {
        for index in 0..self.dfa.match_len(state) {
            walk.note(self.dfa.match_pattern(state, index).as_usize(), end);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_automaton_is_valid() {
        let (dfa, read) = DFA::from_bytes(BYTES).unwrap();
        assert_eq!(read, BYTES.len());
        assert_eq!(dfa.pattern_len(), recognizers::ALL.len());
    }
}
