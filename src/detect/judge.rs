//! How sure a match is: by itself, by where the caller is, and by the words around it.

use super::Hints;
use super::context::{Groups, Surroundings};
use super::explain::Outcome;
use super::finding::Finding;
use super::group::Group;
use super::lexicon::Hit;
use super::recognizer::{Accepted, Rule};
use super::recognizers::RULES;
use super::topic::Topic;
use super::window::Window;
use crate::entity::EntityType;
use crate::order::sorted;

/// What is this sure by itself is not raised or lowered by words: looking for them would be most of the work.
pub const SURE: f32 = 0.8;

/// What a word that speaks against a finding leaves of its confidence.
const LOWERED: f32 = 0.5;

/// What a recognizer accepted, before the words around are asked.
#[derive(Clone, Copy, Debug)]
pub struct Match {
    /// The recognizer's number.
    pub number: usize,
    /// What it accepted.
    pub accepted: Accepted,
}

/// What a pattern matched, and its recognizer did not accept.
#[derive(Clone, Copy, Debug)]
pub struct Miss {
    /// The recognizer's number.
    pub number: usize,
    /// First byte.
    pub start: usize,
    /// One past the last byte of the longest match.
    pub end: usize,
    /// Why.
    pub outcome: Outcome,
}

/// What was found in a text, and what speaks for and against it.
#[derive(Clone, Debug)]
pub struct Page<'p> {
    /// Where the text stands in the whole; spans below count from there.
    pub window: Window<'p>,
    pub matches: &'p [Match],
    /// What a pattern matched and no recognizer accepted, if that was asked for.
    pub missed: &'p [Miss],
    /// The text's words, in order.
    pub hits: &'p [Hit],
    /// What the message before asked for.
    pub asked: &'p Groups,
    pub hints: &'p Hints<'p>,
}

/// How sure a match is, and why.
#[derive(Clone, Copy, Debug)]
pub struct Judgement {
    /// From 0 to 1, in the end.
    pub confidence: f32,
    /// By the match alone.
    pub alone: f32,
    /// The region that raised it.
    pub region: Option<&'static str>,
    /// The word that raised it.
    pub raised: Option<Hit>,
    /// The word that lowered it.
    pub lowered: Option<Hit>,
    /// Whether the message before raised it.
    pub asked: bool,
}

impl Match {
    /// Its recognizer.
    pub fn rule(&self) -> &'static Rule {
        &RULES[self.number]
    }

    /// Whether it needs no words.
    pub fn is_sure(&self) -> bool {
        self.rule().score.alone(self.accepted.evidence) >= SURE
    }

    /// With this confidence, counted from `offset` bytes before.
    pub fn finding(&self, confidence: f32, offset: usize) -> Finding {
        Finding {
            start: offset + self.accepted.start,
            end: offset + self.accepted.end,
            entity: EntityType::from_static(self.rule().entity),
            confidence,
            evidence: self.accepted.evidence,
            recognizer: self.rule().name.into(),
            number: self.number as u16,
        }
    }
}

impl<'p> Page<'p> {
    /// Everything with a confidence above 0.
    pub fn findings(&self) -> impl Iterator<Item = Finding> {
        let own = self.matches.iter().filter(|found| self.window.owns.contains(&found.accepted.start));
        own.filter_map(|found| {
            let confidence = self.judge(found).confidence;
            (confidence > 0.0).then(|| found.finding(confidence, self.window.offset))
        })
    }

    /// How sure a match is, and why.
    pub fn judge(&self, found: &Match) -> Judgement {
        let Match { number, accepted: Accepted { start, end, evidence } } = *found;
        let rule = found.rule();
        let alone = rule.score.alone(evidence);
        let mut judged =
            Judgement { confidence: alone, alone, region: None, raised: None, lowered: None, asked: false };
        let raise = |judged: &mut Judgement, to: f32| judged.confidence = judged.confidence.max(to);
        judged.region = rule.regions.iter().find(|region| self.hints.regions.contains(region)).copied();
        if judged.region.is_some() {
            raise(&mut judged, rule.score.with_region);
        }
        if judged.confidence >= SURE {
            return judged;
        }
        let around = Surroundings::around(self.hits, self.asked, start, end);
        let raising = around.nearest(raising(number), start, end);
        let lowering =
            around.nearest([Group::topic(Topic::Impersonal), Group::lowering(number)].into_iter(), start, end);
        match (raising, lowering) {
            (Some((by, _)), Some((lower, hit))) if lower < by => judged.lowered = Some(hit),
            (None, Some((_, hit))) => judged.lowered = Some(hit),
            (Some((_, hit)), _) => judged.raised = Some(hit),
            (None, None) => judged.asked = around.asked_for(self::raising(number)),
        }
        if judged.lowered.is_some() {
            judged.confidence *= LOWERED;
        } else if judged.raised.is_some() || judged.asked {
            raise(&mut judged, rule.score.with_context);
        }
        judged
    }
}

/// The groups of words that raise a recognizer.
pub fn raising(number: usize) -> impl Iterator<Item = Group> + Clone {
    let topics = RULES[number].topics.iter().map(|topic| Group::topic(*topic));
    topics.chain([Group::raising(number)])
}

/// A word inside a value says nothing of its neighbours, and what is found must not depend on what is hidden already.
pub fn leave_out_words_of_values(hits: &mut Vec<Hit>, matches: &[Match]) {
    let spans: Vec<_> = matches
        .iter()
        .filter(|found| found.is_sure())
        .map(|found| (found.accepted.start, found.accepted.end))
        .collect();
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
