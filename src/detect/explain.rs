//! Why a stretch of text is a finding, and why not.

use std::cmp::Reverse;

use super::finding::Finding;
use super::judge::{Judgement, Match, Page};
use super::lexicon::Hit;
use super::recognizer::Evidence;
use super::utf16::Utf16Offsets;
use super::{Detector, Hints, overlap};
use crate::json::Json;
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

impl Account {
    /// The whole of it in plain words.
    pub fn words(&self) -> String {
        let mut sentences: Vec<&str> = self.steps.iter().map(|step| meaning(&Step::MEANINGS, step.code())).collect();
        sentences.push(meaning(&Outcome::MEANINGS, self.outcome.code()));
        sentences.join(" ")
    }

    /// Writes it as an object.
    pub fn write(&self, detector: &Detector, json: &mut Json) {
        let (recognizer, entity) = detector.recognizers().nth(self.number).unwrap_or_default();
        json.object(&mut |json| {
            json.name("type").text(entity);
            json.name("recognizer").text(recognizer);
            json.name("start").number(self.start as f64);
            json.name("end").number(self.end as f64);
            json.name("confidence").number(f64::from(self.confidence));
            json.name("outcome").text(self.outcome.code());
            if let Outcome::Overruled { by } = self.outcome {
                json.name("by").number(by as f64);
            }
            json.name("steps").list(&mut |json| self.steps.iter().for_each(|step| step.write(json)));
            json.name("words").text(&self.words());
        });
    }

    fn offsets(&mut self) -> Vec<&mut usize> {
        let mut offsets = vec![&mut self.start, &mut self.end];
        if let Outcome::Overruled { by } = &mut self.outcome {
            offsets.push(by);
        }
        for step in &mut self.steps {
            if let Step::Raised { start, end } | Step::Lowered { start, end } = step {
                offsets.extend([start, end]);
            }
        }
        offsets
    }
}

impl Step {
    fn write(&self, json: &mut Json) {
        json.object(&mut |json| {
            json.name("code").text(self.code());
            match *self {
                Step::Undone | Step::Asked => {}
                Step::Matched { confidence, .. } => json.name("confidence").number(f64::from(confidence)),
                Step::Region { region } => json.name("region").text(region),
                // A word at the seam of two windows is told without its place.
                Step::Raised { start, end } | Step::Lowered { start, end } if start < end => {
                    json.name("start").number(start as f64);
                    json.name("end").number(end as f64);
                }
                Step::Raised { .. } | Step::Lowered { .. } => {}
            }
        });
    }
}

fn meaning(meanings: &[(&'static str, &'static str)], code: &str) -> &'static str {
    meanings.iter().find(|(known, _)| *known == code).map_or("", |(_, meaning)| meaning)
}

/// Turns the byte offsets in accounts of a text into UTF-16 offsets.
pub fn in_utf16(text: &str, accounts: &mut [Account]) {
    let mut offsets: Vec<&mut usize> = accounts.iter_mut().flat_map(Account::offsets).collect();
    in_order_of(&mut offsets, |offset| **offset);
    let mut units = Utf16Offsets::new(text);
    for offset in offsets {
        *offset = units.at(*offset);
    }
}

impl Detector {
    /// Every recognizer's account of what touches `start..end` (bytes): findings first, then the most likely. Empty when
    /// nothing there looks like anything.
    pub fn explain(&self, text: &str, hints: &Hints, start: usize, end: usize) -> Vec<Account> {
        let mut accounts = Vec::new();
        let mut findings = Vec::new();
        self.examine(text, hints, None, true, |page| {
            findings.extend(page.findings());
            let own = |from: usize, to: usize| page.original(from, to).filter(|(from, to)| *from < end && start < *to);
            for found in page.matches {
                accounts
                    .extend(own(found.accepted.start(), found.accepted.end()).map(|span| account(found, span, page)));
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
        #[cfg(feature = "custom")]
        {
            let built_in = findings.len();
            self.custom.detect(text, super::recognizers::RULES.len() as u16, &mut findings);
            let touching = findings[built_in..].iter().filter(|f| f.start < end && start < f.end);
            accounts.extend(touching.map(|f| Account {
                number: f.number.into(),
                start: f.start,
                end: f.end,
                confidence: f.confidence,
                outcome: Outcome::Found,
                steps: vec![Step::Matched { evidence: f.evidence, confidence: f.confidence }],
            }));
        }
        leave_out_what_says_nothing(&mut accounts);
        let kept = overlap::settle(text.as_bytes(), findings);
        for account in &mut accounts {
            if account.outcome == Outcome::Found {
                account.outcome = outcome(account, &kept);
            }
        }
        in_order_of(&mut accounts, |a| (a.outcome != Outcome::Found, less_sure(a), a.number));
        accounts
    }
}

fn less_sure(account: &Account) -> Reverse<u16> {
    Reverse((account.confidence * 1000.0) as u16)
}

/// What was told already, as it is where nothing was hidden in a text that hides something else; and what is worth nothing
/// and lies inside of something longer: every group of a card number has a look of something.
fn leave_out_what_says_nothing(accounts: &mut Vec<Account>) {
    in_order_of(accounts, |a| (a.start, Reverse(a.end), a.number, less_sure(a)));
    let (mut widest, mut last) = ((0, 0), None);
    accounts.retain(|account| {
        let span = (account.start, account.end);
        let told = last.replace((span, account.number)) == Some((span, account.number));
        if account.end > widest.1 {
            widest = span;
        }
        !told && (account.confidence > 0.0 || span == widest)
    });
}

fn account(found: &Match, (start, end): (usize, usize), page: &Page) -> Account {
    let Judgement { confidence, alone, region, raised, lowered, asked } = page.judge(found);
    // A word at the seam of two windows is told without its place.
    let word = |hit: Hit| page.original(hit.start as usize, hit.end as usize).unwrap_or_default();
    let mut steps: Vec<_> = undone(page).into_iter().collect();
    steps.push(Step::Matched { evidence: found.accepted.evidence(), confidence: alone });
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
    fn an_account_is_told_in_words_and_in_utf16() {
        let (text, detector) = ("😀 né, SSN 078-05-1120", Detector::new());
        let start = text.find('0').unwrap();
        let mut accounts = detector.explain(text, &Hints::default(), start, text.len());
        in_utf16(text, &mut accounts);
        assert!(accounts[0].words().contains("A word nearby says what it is."), "{}", accounts[0].words());
        assert!(accounts[0].words().ends_with(" It counts as this."));
        let json = Json::of(|json| accounts[0].write(&detector, json));
        let units = |part: &str| text[..text.find(part).unwrap()].encode_utf16().count();
        let (from, to) = (units("078"), text.encode_utf16().count());
        assert!(json.starts_with(&format!(
            "{{\"type\":\"government.us_ssn\",\"recognizer\":\"us_ssn\",\"start\":{from},\"end\":{to},"
        )));
        let word = units("SSN");
        assert!(json.contains(&format!("{{\"code\":\"WORD_FOR\",\"start\":{word},\"end\":{}}}", word + 3)), "{json}");
    }

    #[test]
    fn parts_that_say_nothing_are_left_out() {
        let detector = Detector::new();
        let card = "4111 1111 1111 1111";
        // The sign that can't be seen makes it read twice.
        let text = [card, " and 12\u{200B}34"].concat();
        let accounts = detector.explain(&text, &Hints::default(), 0, card.len());
        let named = |a: &Account| (a.number, a.start, a.end);
        for (i, account) in accounts.iter().enumerate() {
            assert!(account.confidence > 0.0 || (account.start, account.end) == (0, card.len()), "{account:?}");
            assert!(accounts[..i].iter().all(|before| named(before) != named(account)), "{account:?}");
        }
        assert_eq!(accounts[0].steps.len(), 1, "{:?}", accounts[0]);
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
