//! A log in figures, for people and auditors: how much of what, for which purpose, when. And the same of one incident.

use crate::json::Json;
use crate::order::in_order_of;

use super::{EntryType, Record};

/// Minutes in a day, by UTC.
const DAY: u64 = 1_440;

/// How many of each, by name.
type Counts = Vec<(String, u64)>;

fn count(counts: &mut Counts, name: &str, more: u64) {
    match counts.iter_mut().find(|(known, _)| known == name) {
        Some((_, sum)) => *sum = sum.saturating_add(more),
        None => counts.push((name.to_owned(), more)),
    }
}

fn write(counts: &Counts, json: &mut Json) {
    json.object(&mut |json| counts.iter().for_each(|(name, sum)| json.name(name).number(*sum as f64)));
}

/// What happened on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// Days since 1970, by UTC.
    pub day: u64,
    /// How many entries, by type.
    pub types: Counts,
}

/// A log in figures. Everything is in the order of its names; days are in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// How many entries.
    pub size: u64,
    /// The first and the last minute that occur; `None` without entries.
    pub minutes: Option<(u64, u64)>,
    /// Entries, by type: requests, choices, policies, resets.
    pub types: Counts,
    /// Requests that were handed over, by purpose.
    pub purposes: Counts,
    /// Requests that were handed over, by recipient.
    pub recipients: Counts,
    /// Findings in requests that were handed over, by category: what was found, hidden or not.
    pub categories: Counts,
    /// How often each reason was given when a request was decided on.
    pub reasons: Counts,
    /// Days on which something happened.
    pub days: Vec<Day>,
}

impl Summary {
    /// Of these entries.
    pub fn of(records: &[Record]) -> Summary {
        let mut summary = Summary { size: records.len() as u64, ..Summary::default() };
        for record in records {
            let (first, last) = summary.minutes.unwrap_or((record.minute, record.minute));
            summary.minutes = Some((first.min(record.minute), last.max(record.minute)));
            count(&mut summary.types, &record.entry_type, 1);
            if record.is(EntryType::Sealed) {
                record.reasons.iter().for_each(|reason| count(&mut summary.reasons, reason, 1));
            }
            if record.is(EntryType::HandedOff) {
                count(&mut summary.purposes, &record.purpose, 1);
                count(&mut summary.recipients, &record.recipient, 1);
                record.counts.iter().for_each(|(category, more)| count(&mut summary.categories, category, *more));
            }
            let day = record.minute / DAY;
            // Mostly the last; another only where a clock was turned.
            let place = summary.days.iter().rposition(|known| known.day == day).unwrap_or_else(|| {
                summary.days.push(Day { day, types: Vec::new() });
                summary.days.len() - 1
            });
            count(&mut summary.days[place].types, &record.entry_type, 1);
        }
        for counts in [
            &mut summary.types,
            &mut summary.purposes,
            &mut summary.recipients,
            &mut summary.categories,
            &mut summary.reasons,
        ] {
            in_order_of(counts, |(name, _)| name.clone());
        }
        in_order_of(&mut summary.days, |day| day.day);
        summary
    }

    /// `{ size, minutes?, types, purposes, recipients, categories, reasons, days: [{ day, types }] }`.
    pub fn write(&self, json: &mut Json) {
        json.object(&mut |json| {
            json.name("size").number(self.size as f64);
            if let Some((first, last)) = self.minutes {
                json.name("minutes").list(&mut |json| [first, last].iter().for_each(|m| json.number(*m as f64)));
            }
            write(&self.types, json.name("types"));
            write(&self.purposes, json.name("purposes"));
            write(&self.recipients, json.name("recipients"));
            write(&self.categories, json.name("categories"));
            write(&self.reasons, json.name("reasons"));
            json.name("days").list(&mut |json| {
                for day in &self.days {
                    json.object(&mut |json| {
                        json.name("day").number(day.day as f64);
                        write(&day.types, json.name("types"));
                    });
                }
            });
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(entry_type: EntryType, minute: u64, purpose: &str, reasons: &[&str]) -> Record {
        Record {
            minute,
            entry_type: entry_type.as_str().into(),
            purpose: purpose.into(),
            recipient: "bot".into(),
            counts: vec![("contact".into(), 2)],
            reasons: reasons.iter().map(|reason| (*reason).to_owned()).collect(),
            ..Record::default()
        }
    }

    #[test]
    fn what_was_handed_over_is_counted_once() {
        use EntryType::{Aborted, Consent, HandedOff, Sealed};
        let records = [
            record(Sealed, 2, "reply", &["ASK", "NECESSARY_MINIMISED"]),
            record(HandedOff, 2, "reply", &["ASK", "NECESSARY_MINIMISED"]),
            record(Consent, DAY + 1, "", &[]),
            record(Sealed, DAY + 2, "improve", &["ASK"]),
            record(Aborted, DAY + 2, "improve", &["ASK"]),
            // A clock that ran back.
            record(Sealed, 1, "reply", &[]),
        ];
        let json = Json::of(|json| Summary::of(&records).write(json));
        let expected = concat!(
            r#"{"size":6,"minutes":[1,1442],"types":{"aborted":1,"consent":1,"handed-off":1,"sealed":3},"#,
            r#""purposes":{"reply":1},"recipients":{"bot":1},"categories":{"contact":2},"#,
            r#""reasons":{"ASK":2,"NECESSARY_MINIMISED":1},"days":[{"day":0,"types":{"sealed":2,"handed-off":1}},"#,
            r#"{"day":1,"types":{"consent":1,"sealed":1,"aborted":1}}]}"#
        );
        assert_eq!(json, expected);
        let nothing = Json::of(|json| Summary::of(&[]).write(json));
        assert_eq!(
            nothing,
            r#"{"size":0,"types":{},"purposes":{},"recipients":{},"categories":{},"reasons":{},"days":[]}"#
        );
    }
}
