//! Which of several overlapping findings stays.

use std::cmp::Reverse;

use super::finding::{Claim, Finding};
use crate::order::in_order_of;

/// Categories from riskiest to most harmless, for a tie between findings of one length.
const RISK: [&str; 15] = [
    "credential",
    "health",
    "government",
    "financial",
    "custom",
    "person",
    "contact",
    "demographic",
    "location",
    "date",
    "device",
    "vehicle",
    "online",
    "network",
    "org",
];

/// Keeps, of findings that overlap: those at 0.5 and above before those below; the certain; longer over shorter; the
/// stronger [`Claim`]; riskier over harmless; surer over less sure. What stays is in order and overlaps nowhere.
///
/// Of a finding at 0.5 or above that gives way, what sticks out stays a finding: of two numbers that run into each
/// other, neither may leave in part.
pub fn settle(text: &[u8], findings: Vec<Finding>) -> Vec<Finding> {
    if findings.len() < 2 {
        return findings;
    }
    let mut findings = findings;
    in_order_of(&mut findings, |f| (f.start, f.end));
    let mut taken = Bytes::new(findings.iter().map(|f| f.end).max().unwrap_or(0));
    let mut kept = Vec::with_capacity(findings.len());
    let mut rest = findings.into_iter().peekable();
    // Findings that touch none before are settled by themselves: clusters are short.
    while let Some(first) = rest.next() {
        let mut end = first.end;
        if rest.peek().is_none_or(|next| next.start >= end) {
            kept.push(first);
            continue;
        }
        let mut cluster = vec![first];
        while let Some(next) = rest.next_if(|f| f.start < end) {
            end = end.max(next.end);
            cluster.push(next);
        }
        in_order_of(&mut cluster, rank);
        let (mut standing, mut fallen): (Vec<Finding>, Vec<Finding>) = Default::default();
        for mut finding in cluster {
            if taken.take(finding.start, finding.end) || keep_rest(text, &mut finding, &mut taken) {
                standing.push(finding);
            } else {
                fallen.push(finding);
            }
        }
        in_order_of(&mut standing, |f| f.start);
        for finding in fallen {
            let index = standing.partition_point(|f| f.start < finding.start);
            if let Some(same) = standing.get_mut(index).filter(|f| is_also(f, &finding)) {
                same.also.push(finding.number);
            }
        }
        kept.extend(standing);
    }
    kept
}

/// Whether what gave way says of the very same stretch that it is something else, and could be right.
fn is_also(kept: &Finding, other: &Finding) -> bool {
    (kept.start, kept.end) == (other.start, other.end)
        && kept.number != other.number
        && other.confidence >= 0.5
        && !kept.also.contains(&other.number)
}

fn rank(f: &Finding) -> impl Ord + use<> {
    let risk = RISK.iter().position(|c| *c == f.entity.category()).unwrap_or(RISK.len());
    let less_sure = Reverse((f.confidence * 1000.0) as u16);
    (f.confidence < 0.5, f.claim != Claim::Certain, Reverse(f.len()), f.claim, risk, less_sure, f.number)
}

/// Cuts a finding down to what sticks out at its end, or else at its start. Whether anything does.
fn keep_rest(text: &[u8], finding: &mut Finding, taken: &mut Bytes) -> bool {
    if finding.confidence < 0.5 {
        return false;
    }
    let tells = |i: &usize| !text[*i].is_ascii_punctuation() && !text[*i].is_ascii_whitespace();
    let bytes = finding.start..finding.end;
    let after = bytes.clone().rev().take_while(|&i| taken.is_free(i)).filter(tells).last();
    let before = bytes.clone().take_while(|&i| taken.is_free(i)).filter(tells).last();
    (finding.start, finding.end) = match (after, before) {
        (Some(start), _) => (start, finding.end),
        (None, Some(last)) => (finding.start, last + 1),
        (None, None) => return false,
    };
    taken.take(finding.start, finding.end)
}

/// Which bytes of a text are taken, a bit each: asking costs the same however many findings there are.
struct Bytes(Vec<u64>);

impl Bytes {
    fn new(length: usize) -> Bytes {
        Bytes(vec![0; length / 64 + 1])
    }

    fn is_free(&self, byte: usize) -> bool {
        self.0[byte / 64] >> (byte % 64) & 1 == 0
    }

    /// Takes a range if all of it is free.
    fn take(&mut self, start: usize, end: usize) -> bool {
        let words = || start / 64..=(end - 1) / 64;
        let mask = |word: usize| {
            let low = start.saturating_sub(word * 64).min(63);
            let high = (end - word * 64).min(64);
            (u64::MAX << low) & (u64::MAX >> (64 - high))
        };
        let free = words().all(|word| self.0[word] & mask(word) == 0);
        if free {
            words().for_each(|word| self.0[word] |= mask(word));
        }
        free
    }
}

#[cfg(test)]
mod tests {
    use super::super::recognizer::Evidence;
    use super::*;
    use crate::entity::EntityType;

    fn finding(start: usize, end: usize, entity: &'static str, confidence: f32, evidence: Evidence) -> Finding {
        Finding {
            start,
            end,
            entity: EntityType::from_static(entity),
            confidence,
            evidence,
            recognizer: entity.into(),
            number: 0,
            claim: if evidence == Evidence::Checksum { Claim::Certain } else { Claim::Likely },
            also: Vec::new(),
        }
    }

    impl Finding {
        fn at(self, start: usize, end: usize) -> Finding {
            Finding { start, end, ..self }
        }
    }

    #[test]
    fn what_sticks_out_is_trimmed() {
        let phone = |start, end| finding(start, end, "contact.phone", 0.6, Evidence::Shape);
        let kept = settle(b"12345 (678) 90", vec![phone(0, 9), phone(4, 12)]);
        assert_eq!(kept.iter().map(|f| (f.start, f.end)).collect::<Vec<_>>(), [(0, 9), (9, 12)]);
        let kept = settle(b"12345 678 -- 9", vec![phone(0, 9), phone(4, 13)]);
        assert_eq!(kept.len(), 1, "signs alone are not worth a finding");
    }

    /// Two findings in, the entity types that stay out.
    #[test]
    fn a_table_of_ties() {
        use Evidence::{Checksum, Shape, Structure};
        let card = || finding(0, 19, "financial.payment_card", 0.9, Checksum);
        let phone = |start, end| finding(start, end, "contact.phone", 0.6, Shape);
        let table = [
            ("validated over longer", card(), phone(0, 19), vec!["financial.payment_card"]),
            ("longer over shorter", phone(4, 12), finding(4, 30, "network.ipv6", 0.9, Structure), vec!["network.ipv6"]),
            ("what sticks out before", phone(0, 12), card().at(4, 30), vec!["contact.phone", "financial.payment_card"]),
            ("what sticks out after", card(), phone(10, 25), vec!["financial.payment_card", "contact.phone"]),
            (
                "riskier of equal length",
                phone(0, 11),
                finding(0, 11, "government.us_ssn", 0.6, Shape),
                vec!["government.us_ssn"],
            ),
            ("both, where they only touch", card(), phone(19, 30), vec!["financial.payment_card", "contact.phone"]),
            (
                "sure over a longer guess",
                phone(2, 12),
                finding(0, 40, "network.ipv6", 0.2, Shape),
                vec!["contact.phone"],
            ),
        ];
        for (name, a, b, expected) in table {
            for pair in [vec![a.clone(), b.clone()], vec![b, a]] {
                let kept: Vec<_> =
                    settle(&[b'1'; 64], pair).into_iter().map(|f| f.entity.as_str().to_owned()).collect();
                assert_eq!(kept, expected, "{name}");
            }
        }
    }

    #[test]
    fn bytes_are_taken_once() {
        let mut bytes = Bytes::new(300);
        assert!(bytes.take(60, 70) && bytes.take(128, 256) && bytes.take(70, 128) && bytes.take(0, 60));
        for (start, end) in [(0, 1), (59, 61), (69, 70), (127, 129), (255, 300), (0, 300)] {
            assert!(!bytes.take(start, end), "{start} {end}");
        }
        assert!(bytes.is_free(256) && !bytes.is_free(255));
        assert!(bytes.take(256, 300));
    }
}
