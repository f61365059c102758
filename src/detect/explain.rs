//! Why a stretch of text is a finding, and why not.

use super::finding::Finding;
use super::judge::{Judgement, Match, Page};
use super::lexicon::Hit;
use super::recognizer::Evidence;
use super::{Detector, Hints, overlap};
use crate::order::in_order_of;

/// One recognizer's account of a stretch of text. Byte offsets.
#[derive(Clone, Debug, PartialEq)]
pub struct Account {
    /// Its number in [`Detector::recognizers`].
    pub number: usize,
    /// First byte of what its pattern matched.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// How sure it is, from 0 to 1.
    pub confidence: f32,
    /// What became of it.
    pub outcome: Outcome,
    /// How it came to its confidence, in order.
    pub steps: Vec<Step>,
}

/// What became of a match.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// It is a finding.
    Found,
    /// It gave way to the finding with this start.
    Overruled {
        /// First byte of the finding that it gave way to.
        by: usize,
    },
    /// It needs a word nearby, and none is there.
    Unsupported,
    /// The pattern matched, and the check did not hold.
    Refused,
}

/// A step on the way to a confidence.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Step {
    /// Look-alikes, escapes or an encoding were undone first.
    Undone,
    /// The pattern matched; what held, and the confidence that it gives.
    Matched {
        /// What held.
        evidence: Evidence,
        /// From 0 to 1.
        confidence: f32,
    },
    /// The caller named a region that writes it so.
    Region {
        /// ISO 3166-1 alpha-2.
        region: &'static str,
    },
    /// A word nearby raised it.
    Raised {
        /// First byte of the word.
        start: usize,
        /// One past the last byte.
        end: usize,
    },
    /// The message before asked for it.
    Asked,
    /// A word nearby lowered it.
    Lowered {
        /// First byte of the word.
        start: usize,
        /// One past the last byte.
        end: usize,
    },
}

impl Step {
    /// A stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Step::Matched { evidence: Evidence::Bare, .. } => "BARE",
            Step::Matched { evidence: Evidence::Shape, .. } => "CUSTOMARY_FORM",
            Step::Matched { evidence: Evidence::Structure, .. } => "STRUCTURE",
            Step::Matched { evidence: Evidence::Checksum, .. } => "CHECKSUM",
            Step::Undone => "UNDONE",
            Step::Region { .. } => "REGION",
            Step::Raised { .. } => "WORD_FOR",
            Step::Asked => "ASKED_FOR",
            Step::Lowered { .. } => "WORD_AGAINST",
        }
    }

    /// What a code means, in plain words.
    pub const MEANINGS: [(&'static str, &'static str); 9] = [
        ("UNDONE", "It was hidden by look-alikes, invisible characters, escapes or an encoding."),
        ("BARE", "It has the length and the characters, which many other things have too."),
        ("CUSTOMARY_FORM", "It is written the way people write it."),
        ("STRUCTURE", "It has a prefix, a range or a structure that little else has."),
        ("CHECKSUM", "Its check digits are right."),
        ("REGION", "You are in a country where it is written so."),
        ("WORD_FOR", "A word nearby says what it is."),
        ("ASKED_FOR", "The message before asked for it."),
        ("WORD_AGAINST", "A word nearby says that it is something else."),
    ];
}

impl Outcome {
    /// A stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Outcome::Found => "FOUND",
            Outcome::Overruled { .. } => "OVERRULED",
            Outcome::Unsupported => "UNSUPPORTED",
            Outcome::Refused => "REFUSED",
        }
    }

    /// What a code means, in plain words.
    pub const MEANINGS: [(&'static str, &'static str); 4] = [
        ("FOUND", "It counts as this."),
        (
            "OVERRULED",
            "It could be this, but something else in the same place is more likely, longer or better checked.",
        ),
        ("UNSUPPORTED", "It looks a little like this, but no word nearby says so."),
        ("REFUSED", "It looks like this, but its check digits, range or surroundings are wrong."),
    ];
}

impl Detector {
    /// Every recognizer's account of what touches `start..end` (bytes): findings first, then the most likely. Empty when
    /// nothing there looks like anything.
    pub fn explain(&self, text: &str, hints: &Hints, start: usize, end: usize) -> Vec<Account> {
        let mut accounts = Vec::new();
        let mut findings = Vec::new();
        self.examine(text, hints, true, |page| {
            findings.extend(page.findings());
            let own = |from: usize, to: usize| page.original(from, to).filter(|(from, to)| *from < end && start < *to);
            for found in page.matches {
                accounts.extend(own(found.accepted.start, found.accepted.end).map(|span| account(found, span, page)));
            }
            for missed in page.missed {
                accounts.extend(own(missed.start, missed.end).map(|(start, end)| Account {
                    number: missed.number,
                    start,
                    end,
                    confidence: 0.0,
                    outcome: missed.outcome,
                    steps: undone(page).into_iter().collect(),
                }));
            }
        });
        let kept = overlap::settle(text.as_bytes(), findings);
        for account in &mut accounts {
            if account.outcome == Outcome::Found {
                account.outcome = outcome(account, &kept);
            }
        }
        in_order_of(&mut accounts, |account| {
            let less_sure = std::cmp::Reverse((account.confidence * 1000.0) as u16);
            (account.outcome != Outcome::Found, less_sure, account.number)
        });
        accounts
    }
}

fn account(found: &Match, (start, end): (usize, usize), page: &Page) -> Account {
    let Judgement { confidence, alone, region, raised, lowered, asked } = page.judge(found);
    // A word at the seam of two windows is told without its place.
    let word = |hit: Hit| page.original(hit.start as usize, hit.end as usize).unwrap_or_default();
    let mut steps: Vec<_> = undone(page).into_iter().collect();
    steps.push(Step::Matched { evidence: found.accepted.evidence, confidence: alone });
    steps.extend(region.map(|region| Step::Region { region }));
    steps.extend(raised.map(word).map(|(start, end)| Step::Raised { start, end }));
    steps.extend(asked.then_some(Step::Asked));
    steps.extend(lowered.map(word).map(|(start, end)| Step::Lowered { start, end }));
    let outcome = if confidence > 0.0 { Outcome::Found } else { Outcome::Unsupported };
    Account { number: found.number, start, end, confidence, outcome, steps }
}

fn undone(page: &Page) -> Option<Step> {
    page.view.map(|_| Step::Undone)
}

fn outcome(account: &Account, kept: &[Finding]) -> Outcome {
    let mut touching = kept.iter().filter(|f| f.start < account.end && account.start < f.end);
    if touching.clone().any(|f| usize::from(f.number) == account.number) {
        return Outcome::Found;
    }
    touching.next().map_or(Outcome::Unsupported, |by| Outcome::Overruled { by: by.start })
}

#[cfg(test)]
mod tests {
    use super::super::recognizers::RULES;
    use super::*;

    fn explain(marked: &str, previous: &str) -> Vec<(&'static str, &'static str, Vec<&'static str>)> {
        let (start, end) = (marked.find('<').unwrap(), marked.find('>').unwrap() - 1);
        let text = marked.replace(['<', '>'], "");
        let accounts = Detector::new().explain(&text, &Hints { previous, regions: &[] }, start, end);
        let told = |a: &Account| {
            (RULES[a.number].name, a.outcome.code(), a.steps.iter().map(|step| step.code()).collect::<Vec<_>>())
        };
        accounts.iter().map(told).collect()
    }

    #[test]
    fn a_finding_tells_what_held_and_which_word_raised_it() {
        let told = explain("my SSN is <078 05 1120>", "");
        assert_eq!(told[0].0, "us_ssn");
        assert_eq!(told[0].1, "FOUND");
        assert!(told[0].2.contains(&"WORD_FOR"), "{told:?}");
        let told = explain("<078051120>", "What is your social security number?");
        assert!(told.iter().any(|t| t.0 == "us_ssn" && t.2.contains(&"ASKED_FOR")), "{told:?}");
    }

    #[test]
    fn what_is_no_finding_tells_why_not() {
        let told = explain("<4111 1111 1111 1112>", "");
        assert!(told.iter().any(|t| (t.0, t.1) == ("payment_card", "REFUSED")), "{told:?}");
        assert_eq!(explain("over <there>", ""), []);
    }

    #[test]
    fn what_gave_way_says_to_what() {
        let told = explain("<4111 1111 1111 1111>", "");
        assert_eq!((told[0].0, told[0].1), ("payment_card", "FOUND"));
        assert!(told[1..].iter().all(|t| t.1 != "FOUND"), "{told:?}");
    }

    #[test]
    fn every_code_has_a_meaning() {
        let steps = [
            Step::Undone,
            Step::Asked,
            Step::Region { region: "DE" },
            Step::Raised { start: 0, end: 0 },
            Step::Lowered { start: 0, end: 0 },
            Step::Matched { evidence: Evidence::Bare, confidence: 0.0 },
            Step::Matched { evidence: Evidence::Shape, confidence: 0.0 },
            Step::Matched { evidence: Evidence::Structure, confidence: 0.0 },
            Step::Matched { evidence: Evidence::Checksum, confidence: 0.0 },
        ];
        assert!(steps.iter().all(|step| Step::MEANINGS.iter().any(|(code, _)| *code == step.code())));
        let outcomes = [Outcome::Found, Outcome::Overruled { by: 0 }, Outcome::Unsupported, Outcome::Refused];
        assert!(outcomes.iter().all(|o| Outcome::MEANINGS.iter().any(|(code, _)| *code == o.code())));
    }
}
