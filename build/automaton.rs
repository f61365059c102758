//! An automaton as small as it can be written: without states that do the same, and laid out so that it compresses well.

use std::collections::{BTreeSet, HashMap};

use regex_automata::Anchored;
use regex_automata::dfa::{Automaton as _, dense};
use regex_automata::util::primitives::StateID;
use regex_automata::util::start;

use super::write_number;

/// By number: where each byte leads, as ranges of bytes with one target each, and the patterns whose match ends here.
struct States {
    ranges: Vec<Vec<(u8, u8, usize)>>,
    accepts: Vec<Vec<usize>>,
}

/// The state from which nothing goes on.
const DEAD: usize = 0;

/// What `Automaton::load` reads, with an entry for each of `tags` first bytes.
pub fn pack(dfa: &dense::DFA<Vec<u32>>, tags: usize) -> Vec<u8> {
    let begin =
        dfa.start_state(&start::Config::new().anchored(Anchored::Yes)).expect("it is built for anchored searches");
    let states = States::of(dfa, begin);
    let (states, begin) = states.minimal();
    let entry = |tag: usize| {
        let found = states.ranges[begin].iter().find(|(first, last, _)| (*first..=*last).contains(&(tag as u8)));
        found.map_or(DEAD, |(_, _, target)| *target)
    };
    let entries: Vec<usize> = (0..tags).map(entry).collect();
    states.ordered(&entries)
}

impl States {
    /// Every state that can be come to. The automaton reports a match one byte late; here it is where it belongs.
    fn of(dfa: &dense::DFA<Vec<u32>>, begin: StateID) -> States {
        let classes: Vec<(u8, u8)> = (0..=255u8).fold(Vec::new(), |mut classes, byte| {
            match classes.last_mut() {
                Some((first, last)) if dfa.byte_classes().get(*first) == dfa.byte_classes().get(byte) => *last = byte,
                _ => classes.push((byte, byte)),
            }
            classes
        });
        let mut numbers = HashMap::from([(begin, 1)]);
        let mut ids = vec![begin];
        let mut states = States { ranges: vec![Vec::new()], accepts: vec![Vec::new()] };
        let mut next = 0;
        while let Some(&id) = ids.get(next) {
            next += 1;
            let mut ranges: Vec<(u8, u8, usize)> = Vec::new();
            for &(first, last) in &classes {
                let target = dfa.next_state(id, first);
                if dfa.is_dead_state(target) {
                    continue;
                }
                let number = *numbers.entry(target).or_insert_with(|| {
                    ids.push(target);
                    ids.len()
                });
                ranges.push((first, last, number));
            }
            let end = dfa.next_eoi_state(id);
            let matches = if dfa.is_match_state(end) { dfa.match_len(end) } else { 0 };
            states.accepts.push((0..matches).map(|index| dfa.match_pattern(end, index).as_usize()).collect());
            states.ranges.push(ranges);
        }
        states
    }

    /// One state for all that do the same, and the first one's number. States are taken to be the same until what they accept, or where
    /// they lead, tells them apart (Moore).
    fn minimal(self) -> (States, usize) {
        let mut kinds: HashMap<&[usize], usize> = HashMap::new();
        let mut kind: Vec<usize> = Vec::new();
        for accepts in &self.accepts {
            let count = kinds.len();
            kind.push(*kinds.entry(accepts).or_insert(count));
        }
        let mut count = kinds.len();
        loop {
            let mut members: Vec<Vec<usize>> = vec![Vec::new(); count];
            (0..kind.len()).for_each(|state| members[kind[state]].push(state));
            let mut parted = kind.clone();
            let before = count;
            for (number, members) in members.iter().enumerate().filter(|(_, members)| members.len() > 1) {
                let mut kinds = HashMap::new();
                for &state in members {
                    let fresh = if kinds.is_empty() { number } else { count };
                    parted[state] = *kinds.entry(merged(&self.ranges[state], &kind)).or_insert(fresh);
                    count += usize::from(parted[state] == count);
                }
            }
            kind = parted;
            if count == before {
                break;
            }
        }
        let mut first = vec![usize::MAX; count];
        (0..kind.len()).rev().for_each(|state| first[kind[state]] = state);
        // The state from which nothing goes on is the first one, and so is its kind.
        let ranges = first.iter().map(|state| merged(&self.ranges[*state], &kind)).collect();
        let accepts = first.iter().map(|state| self.accepts[*state].clone()).collect();
        (States { ranges, accepts }, kind[1])
    }

    /// Numbered anew, in the order in which they are first named on the way down from the entries; a list after the other, each
    /// number in seven bits a byte. What is the same for many states, ranges and patterns, is written once, and named in
    /// the order of the states.
    fn ordered(&self, entries: &[usize]) -> Vec<u8> {
        let mut targets = Named::default();
        targets.name(&DEAD);
        let mut begun: Vec<usize> = entries.iter().filter(|entry| targets.name(entry)).copied().collect();
        begun.reverse();
        let (mut shapes, mut accepts) = (Named::default(), Named::default());
        let mut states = 0;
        while let Some(state) = begun.pop() {
            states += 1;
            shapes.name(&self.ranges[state].iter().map(|(first, last, _)| (*first, *last)).collect::<Vec<_>>());
            accepts.name(&self.accepts[state]);
            let from = begun.len();
            begun.extend(self.ranges[state].iter().map(|(_, _, target)| *target).filter(|target| targets.name(target)));
            begun[from..].reverse();
        }

        let mut out = Vec::new();
        let mut write = |number: usize| write_number(&mut out, number);
        write(states);
        // Bytes that no state tells apart are one class, and ranges are of classes.
        let ranges = || shapes.items().flat_map(|shape: &Vec<(u8, u8)>| shape);
        let begins = ranges().flat_map(|(first, last)| [usize::from(*first), usize::from(*last) + 1]);
        let begins: Vec<usize> = BTreeSet::from_iter(begins.chain([0, 256])).into_iter().collect();
        let class = |byte: usize| begins.partition_point(|begin| *begin < byte);
        write(begins.len() - 1);
        begins.windows(2).for_each(|pair| write(pair[1] - pair[0]));
        write(shapes.items().count());
        for shape in shapes.items() {
            let mut end = 0;
            for (first, last) in shape {
                let (first, after) = (class(usize::from(*first)), class(usize::from(*last) + 1));
                write(first - end + 1);
                write(after - first);
                end = after;
            }
            write(0);
        }
        write(accepts.items().count());
        for patterns in accepts.items() {
            write(patterns.len());
            patterns.iter().for_each(|pattern| write(*pattern));
        }
        [shapes.since, accepts.since, targets.since].iter().flatten().for_each(|since| write(*since));
        out
    }
}

/// Things that are named one after the other, most of them again and again.
struct Named<T> {
    /// Each once, the last one named at the end, with its place in the order of first naming.
    recent: Vec<(T, usize)>,
    /// For each time that one was named: how many others since it was named before, plus one; 0 for the first time.
    since: Vec<usize>,
}

impl<T> Default for Named<T> {
    fn default() -> Named<T> {
        Named { recent: Vec::new(), since: Vec::new() }
    }
}

impl<T: Clone + PartialEq> Named<T> {
    /// Whether it is the first time.
    fn name(&mut self, item: &T) -> bool {
        let place = self.recent.iter().rposition(|(known, _)| known == item);
        let since = place.map_or(0, |place| self.recent.len() - place);
        self.since.push(since);
        let named = match place {
            Some(place) => self.recent.remove(place),
            None => (item.clone(), self.recent.len()),
        };
        self.recent.push(named);
        since == 0
    }

    /// Each once, in the order of first naming.
    fn items(&self) -> impl Iterator<Item = &T> {
        let mut items: Vec<&(T, usize)> = self.recent.iter().collect();
        items.sort_by_key(|(_, place)| *place);
        items.into_iter().map(|(item, _)| item)
    }
}

/// Ranges that lead to kinds of states. What touches and leads to the same is one; what leads nowhere is left out.
fn merged(ranges: &[(u8, u8, usize)], kind: &[usize]) -> Vec<(u8, u8, usize)> {
    let mut merged: Vec<(u8, u8, usize)> = Vec::new();
    for &(first, last, target) in ranges.iter().filter(|(_, _, target)| kind[*target] != kind[DEAD]) {
        match merged.last_mut() {
            Some((_, end, to)) if *to == kind[target] && usize::from(*end) + 1 == usize::from(first) => *end = last,
            _ => merged.push((first, last, kind[target])),
        }
    }
    merged
}
