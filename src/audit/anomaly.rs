//! What in a log somebody should look at, as it happens: told in counts, never in values.

use crate::json::Json;

use super::{EntryType, Record};

/// What is odd.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Oddity {
    /// Many credentials in a short time: somebody pastes a configuration, or a list of passwords.
    CredentialBurst,
    /// A request was to be handed over that is not what was sealed.
    UnsealedAttempt,
    /// Replies tried several times to have originals put where they would be fetched, run or sent.
    WithheldBurst,
    /// A category that this log had never had.
    NewCategory,
    /// The clock ran back.
    ClockBack,
}

impl Oddity {
    /// The name in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Oddity::CredentialBurst => "credential-burst",
            Oddity::UnsealedAttempt => "unsealed-attempt",
            Oddity::WithheldBurst => "withheld-burst",
            Oddity::NewCategory => "new-category",
            Oddity::ClockBack => "clock-back",
        }
    }
}

/// What is odd once there is enough of it in a short time.
struct Burst {
    oddity: Oddity,
    /// In entries of this type.
    of: EntryType,
    /// Findings of this category are counted.
    category: &'static str,
    /// This many are enough.
    enough: u64,
    /// In so many minutes. In none, each entry is told by itself.
    minutes: u64,
}

const BURSTS: [Burst; 3] = [
    Burst { oddity: Oddity::CredentialBurst, of: EntryType::Sealed, category: "credential", enough: 5, minutes: 10 },
    Burst { oddity: Oddity::WithheldBurst, of: EntryType::Withheld, category: "withheld", enough: 3, minutes: 10 },
    Burst { oddity: Oddity::UnsealedAttempt, of: EntryType::Aborted, category: "", enough: 1, minutes: 0 },
];

/// Before so many requests, every category is new.
const LEARNING: u64 = 20;

/// Something odd.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anomaly {
    /// What.
    pub oddity: Oddity,
    /// The entry at which it showed.
    pub sequence: u64,
    /// That entry's minute, since 1970.
    pub minute: u64,
    /// Of which category; empty where it is about none.
    pub category: String,
    /// How many: findings, or for a clock that ran back, minutes.
    pub count: u64,
}

impl Anomaly {
    /// `{ anomaly, sequence, minute, category?, count }`.
    pub fn write(&self, json: &mut Json) {
        json.object(&mut |json| {
            json.name("anomaly").text(self.oddity.as_str());
            json.name("sequence").number(self.sequence as f64);
            json.name("minute").number(self.minute as f64);
            if !self.category.is_empty() {
                json.name("category").text(&self.category);
            }
            json.name("count").number(self.count as f64);
        });
    }
}

/// What was seen of a log so far. Another log, or one that was read from its beginning, begins with a new one.
#[derive(Clone, Debug, Default)]
pub struct Watch {
    minute: u64,
    requests: u64,
    categories: Vec<String>,
    /// For each of [`BURSTS`], how many in which minute, and whether it was told.
    bursts: [(Vec<(u64, u64)>, bool); BURSTS.len()],
}

impl Watch {
    /// What is odd at this entry, which follows on all that were seen.
    pub fn see(&mut self, record: &Record) -> Vec<Anomaly> {
        let mut odd = Vec::new();
        let mut tell = |oddity, category: &str, count| {
            let category = category.to_owned();
            odd.push(Anomaly { oddity, sequence: record.sequence, minute: record.minute, category, count });
        };
        if record.minute < self.minute {
            tell(Oddity::ClockBack, "", self.minute - record.minute);
        }
        self.minute = record.minute;
        for (burst, (seen, told)) in BURSTS.iter().zip(&mut self.bursts) {
            // Minutes that are still to come, because the clock ran back, count: nobody can hide a burst by turning it.
            seen.retain(|(minute, _)| minute + burst.minutes >= record.minute);
            if record.is(burst.of) {
                let count = match burst.category {
                    "" => 1,
                    category => {
                        record.counts.iter().find(|(known, _)| known == category).map_or(0, |(_, count)| *count)
                    }
                };
                match seen.last_mut() {
                    Some((minute, sum)) if *minute == record.minute && burst.minutes > 0 => {
                        *sum = sum.saturating_add(count);
                    }
                    _ if burst.minutes == 0 => {
                        *seen = vec![(record.minute, count)];
                        *told = false;
                    }
                    _ => seen.push((record.minute, count)),
                }
            } else if burst.minutes == 0 {
                seen.clear();
            }
            let sum = seen.iter().fold(0_u64, |sum, (_, count)| sum.saturating_add(*count));
            if sum >= burst.enough && !*told {
                tell(burst.oddity, burst.category, sum);
            }
            *told = sum >= burst.enough;
        }
        if record.is(EntryType::Sealed) {
            self.requests += 1;
            for (category, count) in record.counts.iter().filter(|(_, count)| *count > 0) {
                if !self.categories.contains(category) {
                    self.categories.push(category.clone());
                    if self.requests > LEARNING {
                        tell(Oddity::NewCategory, category, *count);
                    }
                }
            }
        }
        odd
    }
}

/// Everything odd in a log, from its beginning.
pub fn anomalies(records: &[Record]) -> Vec<Anomaly> {
    let mut watch = Watch::default();
    records.iter().flat_map(|record| watch.see(record)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(entry_type: EntryType, minute: u64, counts: &[(&str, u64)]) -> Record {
        let counts = counts.iter().map(|(category, count)| ((*category).to_owned(), *count)).collect();
        Record { minute, entry_type: entry_type.as_str().into(), counts, ..Record::default() }
    }

    /// What is told, as `oddity count`, in one line.
    fn told(entries: &[(EntryType, u64, &[(&str, u64)])]) -> String {
        let records: Vec<Record> =
            entries.iter().map(|(kind, minute, counts)| record(*kind, *minute, counts)).collect();
        let line = |odd: Anomaly| [odd.oddity.as_str(), " ", &odd.count.to_string()].concat();
        anomalies(&records).into_iter().map(line).collect::<Vec<_>>().join(", ")
    }

    #[test]
    fn credentials_in_a_short_time_are_told_once() {
        use EntryType::{HandedOff, Sealed};
        let credentials = |minute| (Sealed, minute, &[("credential", 2)][..]);
        assert_eq!(told(&[credentials(1), credentials(5)]), "");
        assert_eq!(told(&[credentials(1), credentials(5), credentials(11)]), "credential-burst 6");
        assert_eq!(told(&[credentials(1), credentials(5), credentials(12)]), "", "the first is too long ago");
        let many: Vec<_> = (0..40).map(credentials).collect();
        assert_eq!(told(&many), "credential-burst 6", "as long as it goes on");
        let twice = [credentials(0), credentials(0), credentials(0), credentials(90), credentials(90), credentials(90)];
        assert_eq!(told(&twice), "credential-burst 6, credential-burst 6");
        let handed = [credentials(0), credentials(0), (HandedOff, 0, &[("credential", 2)])];
        assert_eq!(told(&handed), "", "what was sealed is not counted again when it is handed over");
    }

    #[test]
    fn a_clock_that_is_turned_hides_no_burst() {
        let credentials = |minute| (EntryType::Sealed, minute, &[("credential", 2)][..]);
        assert_eq!(
            told(&[credentials(1000), credentials(1000), credentials(0)]),
            "clock-back 1000, credential-burst 6"
        );
    }

    #[test]
    fn each_request_that_was_not_sealed_is_told() {
        use EntryType::{Aborted, Sealed};
        let entries = [(Sealed, 0, &[][..]), (Aborted, 0, &[]), (Aborted, 0, &[]), (Sealed, 0, &[]), (Aborted, 0, &[])];
        assert_eq!(told(&entries), "unsealed-attempt 1, unsealed-attempt 1, unsealed-attempt 1");
    }

    #[test]
    fn replies_that_try_again_are_told() {
        let withheld = |minute, count: &'static [(&'static str, u64)]| (EntryType::Withheld, minute, count);
        assert_eq!(told(&[withheld(0, &[("withheld", 1)]), withheld(3, &[("withheld", 1)])]), "");
        assert_eq!(told(&[withheld(0, &[("withheld", 1)]), withheld(3, &[("withheld", 2)])]), "withheld-burst 3");
    }

    #[test]
    fn a_category_is_new_once_others_are_known() {
        let mut entries = vec![(EntryType::Sealed, 0, &[("contact", 1)][..]); 20];
        entries.push((EntryType::Sealed, 0, &[("contact", 1), ("health", 3), ("financial", 0)]));
        entries.push((EntryType::Sealed, 0, &[("health", 1)]));
        assert_eq!(told(&entries), "new-category 3");
        assert_eq!(told(&entries[1..]), "", "too early to tell");
    }

    #[test]
    fn it_is_written_without_what_it_is_not_about() {
        let mut odd = Anomaly { oddity: Oddity::ClockBack, sequence: 3, minute: 7, category: String::new(), count: 2 };
        let json = |odd: &Anomaly| Json::of(|json| odd.write(json));
        assert_eq!(json(&odd), r#"{"anomaly":"clock-back","sequence":3,"minute":7,"count":2}"#);
        odd.category = "health".into();
        assert_eq!(json(&odd), r#"{"anomaly":"clock-back","sequence":3,"minute":7,"category":"health","count":2}"#);
    }
}
