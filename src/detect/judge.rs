//! How sure a match is: by itself, by where the caller is, and by the words around it.

use super::Hints;
use super::context::{Groups, Words};
use super::explain::Outcome;
use super::finding::{Claim, Finding};
use super::fold::Folded;
use super::group::Group;
use super::lexicon::Hit;
use super::recognizer::{Accepted, Evidence, Rule, Start};
use super::recognizers::RULES;
use super::topic::Topic;
use super::window::Window;
use crate::entity::EntityType;
use crate::order::in_order_of;

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
    /// The piece of the whole text that was looked at.
    pub window: &'p Window<'p>,
    /// What it was looked at as, if not as it is; spans below are of this.
    pub view: Option<&'p Folded>,
    pub matches: &'p [Match],
    /// What a pattern matched and no recognizer accepted, if that was asked for.
    pub missed: &'p [Miss],
    /// The text's words.
    pub words: &'p Words<'p>,
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
        self.rule().score().alone(self.accepted.evidence()) >= SURE
    }

    /// At this place of the whole text.
    fn finding(&self, start: usize, end: usize, judged: &Judgement) -> Finding {
        let named = judged.raised.is_some_and(|hit| hit.groups().any(|group| group == Group::raising(self.number)));
        let claim = match self.accepted.evidence() {
            Evidence::Checksum if named || judged.alone >= SURE => Claim::Certain,
            _ if named => Claim::Named,
            Evidence::Checksum => Claim::Checked,
            _ => Claim::Likely,
        };
        Finding {
            start,
            end,
            entity: EntityType::from_static(self.rule().entity),
            confidence: judged.confidence,
            evidence: self.accepted.evidence(),
            recognizer: self.rule().name.into(),
            number: self.number as u16,
            claim,
            also: Vec::new(),
        }
    }
}

impl<'p> Page<'p> {
    /// Everything with a confidence above 0.
    pub fn findings(&self) -> impl Iterator<Item = Finding> {
        self.matches.iter().filter_map(|found| {
            let (start, end) = self.original(found.accepted.start(), found.accepted.end())?;
            let judged = self.judge(found);
            (judged.confidence > 0.0).then(|| found.finding(start, end, &judged))
        })
    }

    /// A span in the whole text, if it is this page's to report.
    pub fn original(&self, start: usize, end: usize) -> Option<(usize, usize)> {
        let (start, end) = self.view.map_or((start, end), |view| view.original(start, end));
        let offset = self.window.offset;
        self.window.owns.contains(&start).then_some((offset + start, offset + end))
    }

    /// How sure a match is, and why.
    pub fn judge(&self, found: &Match) -> Judgement {
        let Match { number, accepted } = *found;
        let (start, end, evidence) = (accepted.start(), accepted.end(), accepted.evidence());
        let rule = found.rule();
        let alone = rule.score().alone(evidence);
        let mut judged =
            Judgement { confidence: alone, alone, region: None, raised: None, lowered: None, asked: false };
        let raise = |judged: &mut Judgement, to: f32| judged.confidence = judged.confidence.max(to);
        // What is worth nothing without its name is none of a country's more for being there.
        if alone > 0.0 {
            judged.region = rule.regions.iter().find(|region| self.hints.regions.contains(region)).copied();
        }
        if judged.region.is_some() {
            raise(&mut judged, rule.score().with_region);
        }
        if judged.confidence >= SURE {
            return judged;
        }
        let around = self.words.around(start, end);
        let raising = around.nearest(raising(number), start, end);
        // What a word announces is no number of a thing: a name stays one in a message about an order.
        let announced = matches!(rule.start, Start::Cue(_) | Start::Word(_));
        let impersonal = (!announced).then_some(Group::topic(Topic::Impersonal));
        let lowering = around.nearest(impersonal.into_iter().chain([Group::lowering(number)]), start, end);
        match (raising, lowering) {
            (Some((by, _)), Some((lower, hit))) if lower < by => judged.lowered = Some(hit),
            (None, Some((_, hit))) => judged.lowered = Some(hit),
            (Some((_, hit)), _) => judged.raised = Some(hit),
            (None, None) => {
                judged.raised = self.words.labels.word(self.words.hits, start, self::raising(number));
                judged.asked = judged.raised.is_none() && around.asked_for(self::raising(number));
            }
        }
        if judged.lowered.is_some() {
            judged.confidence *= LOWERED;
        } else if judged.raised.is_some() || judged.asked {
            raise(&mut judged, rule.score().with_context);
        }
        judged
    }
}

/// The groups of words that raise a recognizer.
pub fn raising(number: usize) -> impl Iterator<Item = Group> + Clone {
    let topics = RULES[number].topics.iter().map(|topic| Group::topic(*topic));
    topics.chain([Group::raising(number)])
}

/// The groups of words that make contextual recognizers worth trying.
pub fn contextual() -> Groups {
    let mut groups = Groups::NONE;
    for (number, rule) in RULES.iter().enumerate() {
        if rule.contextual {
            raising(number).for_each(|group| groups.insert(group));
        }
    }
    groups
}

/// A word inside a value says nothing of its neighbours, and what is found must not depend on what is hidden already.
pub fn leave_out_words_of_values(hits: &mut Vec<Hit>, matches: &[Match]) {
    let sure = matches.iter().filter(|found| found.is_sure());
    let mut spans: Vec<_> = sure.map(|found| (found.accepted.start(), found.accepted.end())).collect();
    in_order_of(&mut spans, |span| *span);
    let (mut spans, mut reach) = (spans.into_iter().peekable(), 0);
    hits.retain(|hit| {
        let start = hit.start as usize;
        while let Some((_, end)) = spans.next_if(|(from, _)| *from <= start) {
            reach = reach.max(end);
        }
        start >= reach
    });
}
