//! The one automaton that all built-in patterns share, and the walk over it.
//!
//! It is embedded sparse, which is small, and walked dense, which is quick: a row of a table for each state that a walk
//! has come to, filled one transition after the other as walks ask for them. Start-up costs nothing for it.

use regex_automata::Anchored;
use regex_automata::dfa::Automaton as _;
use regex_automata::dfa::sparse::DFA;
use regex_automata::util::primitives::StateID;
use regex_automata::util::start;

use super::recognizer::{GROUPS, NEAR, Start, grouped};
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
    /// The tags of the groups of patterns tried at tokens, and near words.
    token: Vec<u8>,
    near: Vec<u8>,
    /// Bytes that no pattern tells apart have one class.
    classes: [u8; 256],
    stride: usize,
}

/// A row of the table.
type Row = u16;

/// Where nothing goes on.
const DEAD: Row = 0;

/// What no walk has asked for yet.
const UNKNOWN: Row = Row::MAX;

/// More rows than this are forgotten, all of them: a few megabytes at most.
const ROWS: usize = 1 << 14;

/// The rows that walks have filled so far.
#[derive(Debug)]
struct Table {
    /// Row by row, a class each: the next row.
    next: Vec<Row>,
    /// The state that each row stands for.
    states: Vec<StateID>,
    /// By row, its patterns' place in `accepting` and their number, if the text before is a match.
    accepts: Vec<(u32, u16)>,
    accepting: Vec<u16>,
    /// Rows by their state's hash.
    index: Box<[Row]>,
}

impl Table {
    fn new() -> Table {
        Table {
            next: Vec::new(),
            states: Vec::new(),
            accepts: Vec::new(),
            accepting: Vec::new(),
            index: vec![UNKNOWN; 2 * ROWS].into_boxed_slice(),
        }
    }

    /// The row of a state; a new one if it has none.
    fn row(&mut self, automaton: &Automaton, state: StateID) -> Row {
        if self.states.is_empty() {
            // Row 0: dead.
            self.states.push(StateID::ZERO);
            self.accepts.push((0, 0));
            self.next.resize(automaton.stride, DEAD);
        }
        if automaton.dfa.is_dead_state(state) {
            return DEAD;
        }
        let mut slot = state.as_u32().wrapping_mul(0x9E37_79B1) as usize % self.index.len();
        while self.index[slot] != UNKNOWN {
            if self.states[usize::from(self.index[slot])] == state {
                return self.index[slot];
            }
            slot = (slot + 1) % self.index.len();
        }
        let row = self.states.len() as Row;
        self.index[slot] = row;
        self.states.push(state);
        self.next.resize(self.next.len() + automaton.stride, UNKNOWN);
        // The automaton reports a match one byte late, or at the end of the text.
        let end = automaton.dfa.next_eoi_state(state);
        let from = self.accepting.len();
        if automaton.dfa.is_match_state(end) {
            let patterns = 0..automaton.dfa.match_len(end);
            self.accepting.extend(patterns.map(|index| automaton.dfa.match_pattern(end, index).as_u32() as u16));
        }
        self.accepts.push((from as u32, (self.accepting.len() - from) as u16));
        row
    }
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
    table: Table,
}

impl Walk {
    /// Space for every built-in pattern.
    pub fn new() -> Walk {
        Walk { ends: [Ends::default(); recognizers::RULES.len()], met: Vec::new(), table: Table::new() }
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
        let entries: [_; Start::TAGS] = std::array::from_fn(|tag| dfa.next_state(begin, tag as u8));
        let groups = |tag| {
            let tags = (0..GROUPS).map(|group| grouped(tag, group));
            tags.filter(|tag| !dfa.is_dead_state(entries[usize::from(*tag)])).collect()
        };
        let (token, near) = (groups(Start::Token.tag()), groups(NEAR));
        let classes: [u8; 256] = std::array::from_fn(|byte| dfa.byte_classes().get(byte as u8));
        let stride = classes.iter().max().map_or(0, |last| usize::from(*last)) + 1;
        Automaton { dfa, entries, token, near, classes, stride }
    }

    /// Size of the embedded automaton in bytes.
    pub fn size() -> usize {
        BYTES.len()
    }

    /// Walks from `at` as far as any pattern goes, and leaves in `walk` where each can end. Only ends that no
    /// ASCII letter or digit follows count: half a number is not a number.
    pub fn walk(&self, text: &[u8], at: usize, start: Start, walk: &mut Walk) {
        match start {
            Start::Token => self.enter_groups(text, at, &self.token, walk),
            Start::WideToken => {
                self.enter(text, at, start.tag(), walk);
                self.enter_groups(text, at, &self.token, walk);
            }
            other => self.enter(text, at, other.tag(), walk),
        }
        if start.tries(Start::Number, text[at]) {
            self.enter(text, at, Start::Number.tag(), walk);
        }
    }

    /// The same for the patterns that only words nearby make worth trying.
    pub fn walk_near(&self, text: &[u8], at: usize, walk: &mut Walk) {
        self.enter_groups(text, at, &self.near, walk);
    }

    fn enter_groups(&self, text: &[u8], at: usize, tags: &[u8], walk: &mut Walk) {
        tags.iter().for_each(|tag| self.enter(text, at, *tag, walk));
    }

    fn enter(&self, text: &[u8], at: usize, tag: u8, walk: &mut Walk) {
        let Walk { ends, met, table } = walk;
        let mut row = table.row(self, self.entries[usize::from(tag)]);
        for (index, &byte) in text.iter().enumerate().skip(at) {
            let place = usize::from(row) * self.stride + usize::from(self.classes[usize::from(byte)]);
            let mut next = table.next[place];
            if next == UNKNOWN {
                let state = self.dfa.next_state(table.states[usize::from(row)], byte);
                if table.states.len() < ROWS {
                    next = table.row(self, state);
                    table.next[place] = next;
                } else {
                    *table = Table::new();
                    next = table.row(self, state);
                }
            }
            if next == DEAD {
                return;
            }
            row = next;
            let (from, count) = table.accepts[usize::from(row)];
            if count > 0
                && !(byte.is_ascii_alphanumeric() && text.get(index + 1).is_some_and(u8::is_ascii_alphanumeric))
            {
                for pattern in &table.accepting[from as usize..][..usize::from(count)] {
                    let ends = &mut ends[usize::from(*pattern)];
                    if ends.count == 0 {
                        met.push(*pattern);
                    }
                    ends.last[ends.count % ENDS] = index + 1;
                    ends.count += 1;
                }
            }
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
