//! The one automaton that all built-in patterns share, and the walk over it.
//!
//! It is embedded packed, which is small, and walked as a table, which is quick: a row for the states that a walk has come
//! to, filled one transition after the other as walks ask for them.

use super::packed::Packed;
use super::recognizer::{GROUPS, NEAR, Start, grouped};
use super::recognizers;

/// Built by the build script from [`recognizers::ALL`], in its order; `build/automaton.rs` writes what is read here.
static BYTES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/automaton.bin"));

/// How many ends of one pattern are kept at one start, the longest ones. A check that refuses the longest end
/// (a number that runs into the next one) gets to see the next; each costs one call of the check.
const ENDS: usize = 8;

/// The automaton, loaded, with its entry state for each kind of start. States are numbers; 0 is dead.
#[derive(Debug)]
pub struct Automaton {
    entries: [u16; Start::TAGS],
    /// The tags of the groups of patterns tried at tokens, and near words.
    token: Vec<u8>,
    near: Vec<u8>,
    /// Ranges of classes, those of one shape after those of the other; many states have the same.
    ranges: Vec<(u8, u8)>,
    /// Where each range of a state leads, state by state.
    targets: Vec<u16>,
    /// Lists of patterns, each after its length.
    accepting: Vec<u16>,
    /// By number.
    states: Vec<State>,
    /// Bytes that no state tells apart have one class.
    classes: [u8; 256],
    stride: usize,
}

#[derive(Clone, Copy, Debug, Default)]
struct State {
    /// Where its ranges begin, and how many there are.
    ranges: u16,
    count: u16,
    /// Where their targets begin.
    targets: u32,
    /// Where the patterns that end here are listed.
    accepting: u32,
}

/// A row of the table.
type Row = u16;

/// Where nothing goes on.
const DEAD: Row = 0;

/// What no walk has asked for yet.
const UNKNOWN: Row = Row::MAX;

/// How many states a walk is in at once: one for each group of patterns that is tried.
const AT_ONCE: usize = GROUPS as usize + 2;

/// The most rows, about two megabytes: text that needs more begins anew. A chat needs a few hundred.
const ROWS: usize = 1 << 13;

/// The rows that walks have filled so far. Groups of patterns are walked together: a row stands for the states that a walk is
/// in. All such rows there could be are far too many to be embedded; those that texts come to are few.
#[derive(Debug)]
struct Table {
    /// Row by row, a class each: the next row.
    next: Vec<Row>,
    /// By row: its states, those that are over as dead, and where the patterns are listed that end there.
    rows: Vec<([u16; AT_ONCE], u32)>,
    /// Lists of patterns, each after its length.
    accepting: Vec<u16>,
    /// Rows at places given by a hash of their states.
    places: Vec<Row>,
    /// Where walks of each kind begin.
    begins: Vec<Row>,
}

impl Table {
    const fn new() -> Table {
        Table { next: Vec::new(), rows: Vec::new(), accepting: Vec::new(), places: Vec::new(), begins: Vec::new() }
    }

    /// Nothing but the dead row.
    fn reset(&mut self, automaton: &Automaton) {
        self.next.clear();
        self.rows.clear();
        self.accepting.clear();
        self.places.clear();
        self.places.resize(2 * ROWS, UNKNOWN);
        self.begins.clear();
        self.begins.resize(2 * Start::TAGS, UNKNOWN);
        self.accepting.push(0);
        self.next.resize(automaton.stride, DEAD);
        self.rows.push(([DEAD; AT_ONCE], 0));
    }

    /// The row of these states; a new one if they have none.
    fn row(&mut self, automaton: &Automaton, states: [u16; AT_ONCE]) -> Row {
        if states == [DEAD; AT_ONCE] {
            return DEAD;
        }
        let hash = states.iter().fold(0_u32, |hash, state| (hash ^ u32::from(*state)).wrapping_mul(0x9E37_79B1));
        let mut place = hash as usize >> 7 & (2 * ROWS - 1);
        while self.places[place] != UNKNOWN {
            if self.rows[usize::from(self.places[place])].0 == states {
                return self.places[place];
            }
            place = (place + 1) % (2 * ROWS);
        }
        let row = self.rows.len() as Row;
        self.places[place] = row;
        let list = self.accepting.len();
        self.accepting.push(0);
        for state in states {
            self.accepting.extend(automaton.patterns(automaton.states[usize::from(state)].accepting));
        }
        self.accepting[list] = (self.accepting.len() - list - 1) as u16;
        self.rows.push((states, if self.accepting[list] > 0 { list as u32 } else { 0 }));
        self.next.resize(self.next.len() + automaton.stride, UNKNOWN);
        row
    }

    /// The row that follows a row at a byte, when it is asked for the first time.
    #[inline(never)]
    fn follow(&mut self, automaton: &Automaton, row: Row, byte: u8) -> Row {
        let states = self.rows[usize::from(row)].0.map(|state| automaton.next(state, byte));
        if self.rows.len() < ROWS {
            let next = self.row(automaton, states);
            self.next[automaton.place(row, byte)] = next;
            next
        } else {
            self.reset(automaton);
            self.row(automaton, states)
        }
    }

    /// The row at which a walk of this kind begins.
    fn begin(&mut self, automaton: &Automaton, start: Start, near: bool, number: bool) -> Row {
        // Near words nothing is tried as a number: theirs is the place of that.
        let kind = 2 * usize::from(if near { NEAR } else { start.tag() }) + usize::from(near || number);
        if self.rows.is_empty() || self.rows.len() >= ROWS {
            self.reset(automaton);
        }
        if self.begins[kind] == UNKNOWN {
            let groups = match start {
                _ if near => &automaton.near[..],
                Start::Token | Start::WideToken => &automaton.token,
                _ => &[],
            };
            let own = (!near && start != Start::Token).then(|| start.tag());
            let tags = groups.iter().copied().chain(own).chain(number.then(|| Start::Number.tag()));
            let mut states = [DEAD; AT_ONCE];
            states.iter_mut().zip(tags).for_each(|(state, tag)| *state = automaton.entries[usize::from(tag)]);
            self.begins[kind] = self.row(automaton, states);
        }
        self.begins[kind]
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
    /// Reads the embedded automaton: some ten thousand steps.
    pub fn load() -> Automaton {
        let mut packed = Packed(BYTES);
        let states = packed.number() + 1;
        let mut automaton = Automaton {
            entries: [DEAD; Start::TAGS],
            token: Vec::new(),
            near: Vec::new(),
            ranges: Vec::new(),
            targets: Vec::new(),
            accepting: vec![0],
            states: vec![State::default(); states],
            classes: [0; 256],
            stride: packed.number(),
        };
        let mut byte = 0;
        for class in 0..automaton.stride {
            let count = packed.number();
            automaton.classes[byte..byte + count].fill(class as u8);
            byte += count;
        }
        let shapes = automaton.read_shapes(&mut packed);
        let lists = automaton.read_accepting(&mut packed);
        automaton.read_states(&mut packed, &shapes, &lists);
        let groups = |tag| {
            let tags = (0..GROUPS).map(|group| grouped(tag, group));
            tags.filter(|tag| automaton.entries[usize::from(*tag)] != DEAD).collect()
        };
        (automaton.token, automaton.near) = (groups(Start::Token.tag()), groups(NEAR));
        automaton
    }

    /// Where the ranges of each shape begin, and how many they are.
    fn read_shapes(&mut self, packed: &mut Packed) -> Vec<(u16, u16)> {
        let count = packed.number();
        let shape = |_| {
            let (begin, mut end) = (self.ranges.len(), 0);
            while let Some(gap) = packed.number().checked_sub(1) {
                let first = end + gap;
                end = first + packed.number();
                self.ranges.push((first as u8, end as u8 - 1));
            }
            (begin as u16, (self.ranges.len() - begin) as u16)
        };
        (0..count).map(shape).collect()
    }

    /// Where each list of patterns begins.
    fn read_accepting(&mut self, packed: &mut Packed) -> Vec<u32> {
        let count = packed.number();
        let list = |_| match packed.number() {
            0 => 0,
            count => {
                let begin = self.accepting.len() as u32;
                self.accepting.push(count as u16);
                self.accepting.extend((0..count).map(|_| packed.number() as u16));
                begin
            }
        };
        (0..count).map(list).collect()
    }

    fn read_states(&mut self, packed: &mut Packed, shapes: &[(u16, u16)], lists: &[u32]) {
        let mut column = || {
            let mut named = Named::default();
            (1..self.states.len()).map(|_| named.next(packed)).collect::<Vec<_>>()
        };
        let (shape_of, list_of) = (column(), column());
        let mut columns = shape_of.iter().zip(&list_of);
        let mut targets = Named::default();
        let mut begun = Vec::new();
        let mut next = |begun: &mut Vec<u16>| {
            let (number, first) = targets.next(packed);
            if first {
                begun.push(number);
            }
            number
        };
        // The dead state is named first, and never begun.
        next(&mut Vec::new());
        self.entries.iter_mut().for_each(|entry| *entry = next(&mut begun));
        begun.reverse();
        while let Some(state) = begun.pop() {
            let Some(((shape, _), (list, _))) = columns.next() else { break };
            let (ranges, count) = shapes[usize::from(*shape)];
            let (targets, accepting) = (self.targets.len() as u32, lists[usize::from(*list)]);
            self.states[usize::from(state)] = State { ranges, count, targets, accepting };
            let from = begun.len();
            (0..count).for_each(|_| self.targets.push(next(&mut begun)));
            begun[from..].reverse();
        }
    }

    fn next(&self, state: u16, byte: u8) -> u16 {
        let class = self.classes[usize::from(byte)];
        let State { ranges, count, targets, .. } = self.states[usize::from(state)];
        let ranges = &self.ranges[usize::from(ranges)..][..usize::from(count)];
        let range = ranges.iter().position(|(first, last)| (*first..=*last).contains(&class));
        range.map_or(DEAD, |range| self.targets[targets as usize + range])
    }

    /// Size of the embedded automaton in bytes.
    pub fn size() -> usize {
        BYTES.len()
    }

    /// A list of patterns.
    fn patterns(&self, list: u32) -> &[u16] {
        let list = list as usize;
        &self.accepting[list + 1..][..usize::from(self.accepting[list])]
    }

    /// Where the table has the row that follows a row at a byte.
    fn place(&self, row: Row, byte: u8) -> usize {
        usize::from(row) * self.stride + usize::from(self.classes[usize::from(byte)])
    }

    /// Walks from `at` as far as any pattern goes, and leaves in `walk` where each can end. Only ends that no
    /// ASCII letter or digit follows count, on whole characters: half a number is not a number.
    pub fn walk(&self, text: &[u8], at: usize, start: Start, walk: &mut Walk) {
        let begin =
            walk.table.begin(self, start, false, start.tries(Start::Number, text[at]) && start != Start::Number);
        self.walk_from(begin, text, at, walk);
    }

    /// The same for the patterns that only words nearby make worth trying.
    pub fn walk_near(&self, text: &[u8], at: usize, walk: &mut Walk) {
        let begin = walk.table.begin(self, Start::Token, true, false);
        self.walk_from(begin, text, at, walk);
    }

    fn walk_from(&self, begin: Row, text: &[u8], at: usize, walk: &mut Walk) {
        let Walk { ends, met, table } = walk;
        let mut row = begin;
        for (index, &byte) in text.iter().enumerate().skip(at) {
            row = match table.next[self.place(row, byte)] {
                UNKNOWN => table.follow(self, row, byte),
                next => next,
            };
            if row == DEAD {
                return;
            }
            let list = table.rows[usize::from(row)].1 as usize;
            let goes_on =
                |next: &u8| byte.is_ascii_alphanumeric() && next.is_ascii_alphanumeric() || next & 0xC0 == 0x80;
            if list > 0 && !text.get(index + 1).is_some_and(goes_on) {
                for pattern in &table.accepting[list + 1..][..usize::from(table.accepting[list])] {
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

/// Reads things that are named one after the other, most of them again and again, as their numbers in the order of first
/// naming; the build script says how.
#[derive(Default)]
struct Named {
    /// The last one named at the end.
    recent: Vec<u16>,
}

impl Named {
    /// The next one's number, and whether it is the first time.
    fn next(&mut self, packed: &mut Packed) -> (u16, bool) {
        let since = packed.number();
        let number = match since {
            0 => self.recent.len() as u16,
            _ => self.recent.remove(self.recent.len() - since),
        };
        self.recent.push(number);
        (number, since == 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_automaton_is_whole() {
        let automaton = Automaton::load();
        assert!(automaton.states.len() < usize::from(UNKNOWN) && automaton.ranges.len() < usize::from(u16::MAX));
        assert!(automaton.targets.iter().all(|target| usize::from(*target) < automaton.states.len()));
        let ends = automaton.states.iter().map(|state| state.accepting as usize);
        let mut patterns: Vec<u16> = ends
            .flat_map(|list| &automaton.accepting[list + 1..][..usize::from(automaton.accepting[list])])
            .copied()
            .collect();
        patterns.sort_unstable();
        patterns.dedup();
        assert_eq!(patterns.len(), recognizers::ALL.len(), "every pattern can end somewhere");
    }
}
