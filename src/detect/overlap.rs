//! Which of several overlapping findings stays.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::finding::Finding;
use super::recognizer::Evidence;

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

/// Keeps, of findings that overlap: those at 0.5 and above before those below; validated by a checksum over not; longer over
/// shorter; riskier over harmless; surer over less sure. What stays is in order and overlaps nowhere.
pub fn settle(mut findings: Vec<Finding>) -> Vec<Finding> {
    if findings.len() < 2 {
        return findings;
    }
    let risk = |f: &Finding| RISK.iter().position(|c| *c == f.entity.category()).unwrap_or(RISK.len());
    findings.sort_by(|a, b| {
        let rank = |f: &Finding| {
            (Reverse(f.confidence >= 0.5), Reverse(f.evidence == Evidence::Checksum), Reverse(f.len()), risk(f))
        };
        rank(a)
            .cmp(&rank(b))
            .then(b.confidence.total_cmp(&a.confidence))
            .then(a.start.cmp(&b.start))
            .then(a.number.cmp(&b.number))
    });
    let mut kept: BTreeMap<usize, Finding> = BTreeMap::new();
    for finding in findings {
        // What is kept doesn't overlap, so only the last one that begins before this one's end can touch it.
        let last = kept.range(..finding.end).next_back();
        if last.is_none_or(|(_, other)| other.end <= finding.start) {
            kept.insert(finding.start, finding);
        }
    }
    kept.into_values().collect()
}

#[cfg(test)]
mod tests {
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
        }
    }

    /// Two findings in, the entity types that stay out.
    #[test]
    fn a_table_of_ties() {
        use Evidence::{Checksum, Shape, Structure};
        let card = || finding(0, 19, "financial.payment_card", 0.9, Checksum);
        let phone = |start, end| finding(start, end, "contact.phone", 0.6, Shape);
        let table = [
            ("validated over longer", card(), phone(0, 25), vec!["financial.payment_card"]),
            ("longer over shorter", phone(0, 12), finding(4, 30, "network.ipv6", 0.9, Structure), vec!["network.ipv6"]),
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
                let kept: Vec<_> = settle(pair).into_iter().map(|f| f.entity.as_str().to_owned()).collect();
                assert_eq!(kept, expected, "{name}");
            }
        }
    }
}
