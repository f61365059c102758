//! What a log says of an incident at a recipient: what kinds of data it was handed, when, under which policy, and by when whom to tell.

use crate::document::Document;
use crate::error::{Code, Error};
use crate::json::Json;
use crate::jurisdiction::Jurisdictions;
use crate::order::sorted;
use crate::shape::Need::{Optional, Required};
use crate::shape::Shape;

use super::{EntryType, Record};

const HOUR: u64 = 60;

/// By when a breach is to be notified.
struct Notification {
    /// As jurisdictions are called: `EU` is for `EU-DE`, too.
    jurisdiction: &'static str,
    /// So many hours after somebody became aware of it.
    hours: u64,
    /// Where that is said.
    source: &'static str,
}

/// Elsewhere the shortest of these counts: the law may ask for less, or for more. Have counsel say.
const NOTIFICATIONS: [Notification; 2] = [
    Notification {
        jurisdiction: "EU",
        hours: 72,
        source: "GDPR art. 33(1), https://eur-lex.europa.eu/eli/reg/2016/679/oj: the supervisory authority, unless a risk is unlikely",
    },
    Notification {
        jurisdiction: "UK",
        hours: 72,
        source: "UK GDPR art. 33(1), https://www.legislation.gov.uk/eur/2016/679/article/33: the Commissioner, unless a risk is unlikely",
    },
];

/// By when to tell the authority of one jurisdiction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// Its id.
    pub jurisdiction: String,
    /// In minutes since 1970.
    pub minute: u64,
    /// Where the time is from; empty where none is known of there, and the shortest of the others stands in.
    pub source: &'static str,
}

impl Deadline {
    /// For each jurisdiction, once somebody became aware at this minute.
    pub fn of(jurisdictions: &[String], aware: u64) -> Vec<Deadline> {
        let shortest = NOTIFICATIONS.iter().map(|known| known.hours).min().unwrap_or_default();
        let deadline = |id: &String| {
            let country = id.split('-').next().unwrap_or_default();
            let known = NOTIFICATIONS.iter().find(|known| known.jurisdiction == country);
            let (hours, source) = known.map_or((shortest, ""), |known| (known.hours, known.source));
            Deadline { jurisdiction: id.clone(), minute: aware + hours * HOUR, source }
        };
        jurisdictions.iter().map(deadline).collect()
    }
}

/// Which part of a log an incident is about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Affected {
    /// Recipients by id; all, if there are none.
    pub recipients: Vec<String>,
    /// The first and the last minute, both of them included.
    pub minutes: (u64, u64),
}

/// What is asked of a log.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Question {
    /// Which part of it.
    pub affected: Affected,
    /// Where people concerned are, by jurisdiction.
    pub jurisdictions: Vec<String>,
    /// When somebody became aware of the incident, in minutes since 1970.
    pub aware: u64,
}

impl Question {
    /// Reads `{ recipients?, from, to, aware, jurisdictions }`; times are in minutes since 1970.
    ///
    /// # Errors
    /// [`Code::OptionsInvalid`] for anything else, a jurisdiction that is not known, or a `to` before `from`.
    pub fn read(document: &Document) -> Result<Question, Error> {
        const QUESTION: Shape = Shape::Object(&[
            ("recipients", Optional, Shape::List(&Shape::Text)),
            ("from", Required, Shape::Whole),
            ("to", Required, Shape::Whole),
            ("aware", Required, Shape::Whole),
            ("jurisdictions", Required, Shape::List(&Shape::Accepted(Jurisdictions::accept))),
        ]);
        let fields = QUESTION.check(document, "", Code::OptionsInvalid)?;
        let whole = |name| fields.whole(name).unwrap_or_default();
        let minutes = (whole("from"), whole("to"));
        if minutes.1 < minutes.0 {
            // Else it would say that nobody got anything.
            return Err(Error::field(Code::OptionsInvalid, "to", "a minute not before from", "an earlier one"));
        }
        let affected = Affected { recipients: fields.texts("recipients"), minutes };
        Ok(Question { affected, jurisdictions: fields.texts("jurisdictions"), aware: whole("aware") })
    }
}

/// Data of one category that a recipient was handed for a purpose under a policy.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Disclosure {
    /// Recipient id.
    pub recipient: String,
    /// Purpose id.
    pub purpose: String,
    /// The category.
    pub category: String,
    /// SHA-256 of the policy that was in force, in hexadecimal.
    pub policy_hash: String,
    /// In how many requests.
    pub requests: u64,
    /// How many findings, whether they were hidden or not: it can't be more that was shown.
    pub findings: u64,
    /// The first and the last minute.
    pub minutes: (u64, u64),
}

/// What a log says of an incident.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Incident {
    /// What was handed over, by recipient, purpose, category and policy.
    pub disclosures: Vec<Disclosure>,
    /// How many requests were handed over, also those in which nothing was found.
    pub requests: u64,
    /// By when whom to tell.
    pub deadlines: Vec<Deadline>,
}

impl Incident {
    /// What these entries answer.
    pub fn of(records: &[Record], question: &Question) -> Incident {
        let deadlines = Deadline::of(&question.jurisdictions, question.aware);
        let mut incident = Incident { deadlines, ..Incident::default() };
        let (first, last) = question.affected.minutes;
        let concerns = |record: &&Record| {
            let recipients = &question.affected.recipients;
            record.is(EntryType::HandedOff)
                && (first..=last).contains(&record.minute)
                && (recipients.is_empty() || recipients.contains(&record.recipient))
        };
        let mut found: Vec<Disclosure> = Vec::new();
        for record in records.iter().filter(concerns) {
            incident.requests += 1;
            for (category, findings) in record.counts.iter().filter(|(_, findings)| *findings > 0) {
                let same = |known: &&mut Disclosure| {
                    known.category == *category
                        && known.recipient == record.recipient
                        && known.purpose == record.purpose
                        && known.policy_hash == record.policy_hash
                };
                if let Some(known) = found.iter_mut().find(same) {
                    known.requests += 1;
                    known.findings = known.findings.saturating_add(*findings);
                    // A clock can have run back.
                    known.minutes = (known.minutes.0.min(record.minute), known.minutes.1.max(record.minute));
                } else {
                    found.push(Disclosure {
                        recipient: record.recipient.clone(),
                        purpose: record.purpose.clone(),
                        category: category.clone(),
                        policy_hash: record.policy_hash.clone(),
                        requests: 1,
                        findings: *findings,
                        minutes: (record.minute, record.minute),
                    });
                }
            }
        }
        incident.disclosures = sorted(found.iter()).into_iter().map(|index| found[index].clone()).collect();
        incident
    }

    /// `{ requests, disclosures: [{ recipient, purpose, category, policyHash, requests, findings, minutes }], deadlines:
    /// [{ jurisdiction, minute, source? }] }`.
    pub fn write(&self, json: &mut Json) {
        json.object(&mut |json| {
            json.name("requests").number(self.requests as f64);
            json.name("disclosures").list(&mut |json| {
                for disclosure in &self.disclosures {
                    json.object(&mut |json| {
                        json.name("recipient").text(&disclosure.recipient);
                        json.name("purpose").text(&disclosure.purpose);
                        json.name("category").text(&disclosure.category);
                        json.name("policyHash").text(&disclosure.policy_hash);
                        json.name("requests").number(disclosure.requests as f64);
                        json.name("findings").number(disclosure.findings as f64);
                        json.name("minutes").list(&mut |json| {
                            json.number(disclosure.minutes.0 as f64);
                            json.number(disclosure.minutes.1 as f64);
                        });
                    });
                }
            });
            json.name("deadlines").list(&mut |json| {
                for deadline in &self.deadlines {
                    json.object(&mut |json| {
                        json.name("jurisdiction").text(&deadline.jurisdiction);
                        json.name("minute").number(deadline.minute as f64);
                        let known = !deadline.source.is_empty();
                        json.optional("source", known.then_some(deadline.source));
                    });
                }
            });
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn handed(minute: u64, recipient: &str, policy_hash: &str, counts: &[(&str, u64)]) -> Record {
        Record {
            minute,
            entry_type: EntryType::HandedOff.as_str().into(),
            purpose: "reply".into(),
            recipient: recipient.into(),
            policy_hash: policy_hash.into(),
            counts: counts.iter().map(|(category, count)| ((*category).to_owned(), *count)).collect(),
            ..Record::default()
        }
    }

    #[test]
    fn it_says_what_kinds_of_data_went_to_whom_and_when() {
        let records = [
            handed(9, "bot", "a1", &[("contact", 5)]),
            handed(10, "bot", "a1", &[("contact", 2), ("health", 0)]),
            handed(12, "bot", "a1", &[("contact", 1)]),
            handed(11, "bot", "b2", &[("contact", 1)]),
            handed(11, "crm", "a1", &[("contact", 1)]),
            handed(20, "bot", "a1", &[]),
            handed(21, "bot", "a1", &[("contact", 7)]),
            Record { entry_type: EntryType::Sealed.as_str().into(), ..handed(15, "bot", "a1", &[("contact", 9)]) },
        ];
        let asked = |recipients: &str| {
            let question = format!(r#"{{{recipients}"from":10,"to":20,"aware":30,"jurisdictions":[]}}"#);
            Question::read(&Document::from_json(&question, Code::OptionsInvalid).unwrap()).unwrap()
        };
        let json = Json::of(|json| Incident::of(&records, &asked(r#""recipients":["bot"],"#)).write(json));
        let expected = concat!(
            r#"{"requests":4,"disclosures":[{"recipient":"bot","purpose":"reply","category":"contact","policyHash":"a1","#,
            r#""requests":2,"findings":3,"minutes":[10,12]},{"recipient":"bot","purpose":"reply","category":"contact","#,
            r#""policyHash":"b2","requests":1,"findings":1,"minutes":[11,11]}],"deadlines":[]}"#
        );
        assert_eq!(json, expected);
        assert_eq!(Incident::of(&records, &asked("")).disclosures.len(), 3);
    }

    #[test]
    fn where_no_time_is_known_the_shortest_counts() {
        let ids = ["EU-DE", "UK", "JP", ""].map(str::to_owned);
        let deadlines = Deadline::of(&ids, 100);
        assert!(deadlines.iter().all(|deadline| deadline.minute == 100 + 72 * 60));
        let sourced = |index: usize| deadlines[index].source.starts_with(if index == 0 { "GDPR" } else { "UK GDPR" });
        assert!(sourced(0) && sourced(1));
        assert_eq!((deadlines[2].source, deadlines[3].source), ("", ""));
    }

    #[test]
    fn what_is_no_question_is_refused() {
        let question = r#"{"from":10,"to":20,"aware":30,"jurisdictions":["EU-DE"]}"#;
        let read = |text: &str| Question::read(&Document::from_json(text, Code::OptionsInvalid).unwrap());
        assert_eq!(read(question).unwrap().jurisdictions, ["EU-DE"]);
        for (from, to, path) in [
            ("\"to\":20", "\"to\":9", "to"),
            ("\"aware\":30,", "", "aware"),
            ("EU-DE", "XX", "jurisdictions[0]"),
            ("\"from\"", "\"since\"", "since"),
        ] {
            assert_eq!(read(&question.replace(from, to)).unwrap_err().path.as_deref(), Some(path));
        }
    }

    #[test]
    fn their_names_are_those_of_jurisdictions() {
        NOTIFICATIONS.iter().for_each(|known| crate::jurisdiction::Jurisdictions::accept(known.jurisdiction).unwrap());
    }
}
