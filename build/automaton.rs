//! An automaton as small as it can be written: without states that do the same, and laid out so that it compresses well.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, HashMap};

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

/// How many targets are remembered while they are written; see `src/detect/automaton.rs`.
const RECENT: usize = 120;

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

    /// Numbered anew, in the order in which one goes down from the entries; a list after the other, each number in seven bits
    /// a byte.
    fn ordered(&self, entries: &[usize]) -> Vec<u8> {
        let mut numbers = BTreeMap::from([(DEAD, DEAD)]);
        let mut order = Vec::new();
        let mut open: Vec<usize> = entries.iter().rev().copied().collect();
        while let Some(state) = open.pop() {
            if let Entry::Vacant(unnumbered) = numbers.entry(state) {
                order.push(state);
                unnumbered.insert(order.len());
                open.extend(self.ranges[state].iter().rev().map(|(_, _, target)| *target));
            }
        }
        let mut out = Vec::new();
        let mut write = |number: usize| write_number(&mut out, number);
        write(order.len());
        entries.iter().for_each(|entry| write(numbers[entry]));

        // What is the same for many states is written once: first the ranges, then the patterns.
        let (shapes, shape) = distinct(
            order
                .iter()
                .map(|state| self.ranges[*state].iter().map(|(first, last, _)| (*first, *last)).collect::<Vec<_>>()),
        );
        write(shapes.len());
        for shape in &shapes {
            write(shape.len());
            for (first, last) in shape {
                write(usize::from(*first));
                write(usize::from(last - first));
            }
        }
        shape.iter().for_each(|shape| write(*shape));

        let (accepts, accept) = distinct(order.iter().map(|state| self.accepts[*state].clone()));
        write(accepts.len());
        for patterns in &accepts {
            write(patterns.len());
            patterns.iter().for_each(|pattern| write(*pattern));
        }
        accept.iter().for_each(|accept| write(*accept));

        // A target that was written lately: how many others since, plus one. Any other: 0, and how far from this state.
        let mut recent: Vec<usize> = Vec::new();
        for state in &order {
            for (_, _, target) in &self.ranges[*state] {
                let (from, to) = (numbers[state], numbers[target]);
                let since = recent.iter().position(|other| *other == to);
                match since {
                    Some(since) => {
                        recent.remove(since);
                        write(since + 1);
                    }
                    None => {
                        write(0);
                        write(if to < from { 2 * (from - to) - 1 } else { 2 * (to - from) });
                    }
                }
                recent.insert(0, to);
                recent.truncate(RECENT);
            }
        }
        out
    }
}

/// Ranges that lead to kinds of states. What touches and leads to the same is one.
fn merged(ranges: &[(u8, u8, usize)], kind: &[usize]) -> Vec<(u8, u8, usize)> {
    let mut merged: Vec<(u8, u8, usize)> = Vec::new();
    for &(first, last, target) in ranges {
        match merged.last_mut() {
            Some((_, end, to)) if *to == kind[target] && usize::from(*end) + 1 == usize::from(first) => *end = last,
            _ => merged.push((first, last, kind[target])),
        }
    }
    merged
}

/// Each item once, in the order of first appearance, and the place of each among them.
fn distinct<T: Ord + Clone>(items: impl Iterator<Item = T>) -> (Vec<T>, Vec<usize>) {
    let mut places = BTreeMap::new();
    let mut once = Vec::new();
    let place = |item: T| {
        *places.entry(item.clone()).or_insert_with(|| {
            once.push(item);
            once.len() - 1
        })
    };
    let all = items.map(place).collect();
    (once, all)
}
