//! What in a log is worth a look, without being wrong.

use crate::json::Json;
use crate::shape::Checked;

use super::EntryType;

/// Within how many minutes things count as happening at once.
const WINDOW: u64 = 10;

/// So many credentials at once are a burst.
const BURST: u64 = 5;

/// So many originals at once that had to be kept out of replies are no accident.
const TRIES: u64 = 3;

/// Before so many requests, every category is new.
const KNOWN: u64 = 20;

/// What is worth a look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// Many credentials in a short time: somebody pastes a file with secrets.
    CredentialBurst,
    /// A category that no request had before.
    NewCategory,
    /// Replies tried, again and again, to carry originals to where they would be fetched, run or sent.
    RepeatedWithholding,
}

impl Sign {
    /// The name in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Sign::CredentialBurst => "credential-burst",
            Sign::NewCategory => "new-category",
            Sign::RepeatedWithholding => "repeated-withholding",
        }
    }
}

/// One thing that is worth a look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What it is.
    pub sign: Sign,
    /// The number of the entry with which it is.
    pub at: u64,
    /// How many findings or originals.
    pub count: u64,
    /// Of which category; empty where they are originals.
    pub category: String,
}

impl Notice {
    /// `{ sign, at, count, category? }`.
    pub fn write(&self, json: &mut Json) {
        json.object(&mut |json| {
            json.name("sign").text(self.sign.as_str());
            json.name("at").number(self.at as f64);
            json.name("count").number(self.count as f64);
            json.optional("category", Some(self.category.as_str()).filter(|category| !category.is_empty()));
        });
    }
}

/// Looks at entries as they come.
#[derive(Debug, Default)]
pub(super) struct Watch {
    requests: u64,
    categories: Vec<String>,
    credentials: Window,
    withheld: Window,
    pub notices: Vec<Notice>,
}

/// How many there were of late: minutes and counts.
#[derive(Debug, Default)]
struct Window(Vec<(u64, u64)>);

impl Window {
    /// How many there are with these, once it is enough; it begins anew then.
    fn add(&mut self, minute: u64, count: u64, enough: u64) -> Option<u64> {
        // A clock that ran back makes nothing older.
        self.0.retain(|(then, _)| minute.saturating_sub(*then) < WINDOW);
        self.0.push((minute, count));
        let sum = self.0.iter().map(|(_, count)| count).sum();
        (sum >= enough).then(|| {
            self.0.clear();
            sum
        })
    }
}

impl Watch {
    /// Looks at an entry that has the form of one.
    pub fn see(&mut self, entry: Checked<'_>) {
        let at = entry.whole("sequence").unwrap_or_default();
        let minute = entry.whole("minute").unwrap_or_default();
        let kind = entry.value("type").as_text();
        let counts = entry.value("counts");
        if kind == EntryType::Withheld.as_str() {
            let count = counts.whole("withheld").unwrap_or_default();
            if let Some(count) = self.withheld.add(minute, count, TRIES) {
                self.notice(Sign::RepeatedWithholding, at, count, "");
            }
        }
        if kind != EntryType::Sealed.as_str() {
            return;
        }
        for (category, _) in counts.entries() {
            if !self.categories.iter().any(|known| known == category) {
                self.categories.push(category.to_owned());
                if self.requests >= KNOWN {
                    let count = counts.whole(category).unwrap_or_default();
                    self.notice(Sign::NewCategory, at, count, category);
                }
            }
        }
        if let Some(count) = counts.whole("credential")
            && let Some(count) = self.credentials.add(minute, count, BURST)
        {
            self.notice(Sign::CredentialBurst, at, count, "credential");
        }
        self.requests += 1;
    }

    fn notice(&mut self, sign: Sign, at: u64, count: u64, category: &str) {
        self.notices.push(Notice { sign, at, count, category: category.to_owned() });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;
    use crate::error::Code;
    use crate::shape::Shape;

    /// Entries of a type, by their minute and counts.
    fn notices(entries: &[(&str, u64, &str)]) -> Vec<(Sign, u64, u64, String)> {
        let mut watch = Watch::default();
        for (index, (kind, minute, counts)) in entries.iter().enumerate() {
            let sequence = index + 1;
            let text = format!(r#"{{"type":"{kind}","minute":{minute},"sequence":{sequence},"counts":{counts}}}"#);
            let document = Document::from_json(&text, Code::LogInvalid).unwrap();
            watch.see(Shape::Any.check(&document, "", Code::LogInvalid).unwrap());
        }
        watch.notices.into_iter().map(|notice| (notice.sign, notice.at, notice.count, notice.category)).collect()
    }

    #[test]
    fn many_credentials_at_once_are_a_burst() {
        let two = r#"{"credential":2}"#;
        let burst = (Sign::CredentialBurst, 3, 6, "credential".to_owned());
        assert_eq!(notices(&[("sealed", 0, two), ("sealed", 9, two), ("sealed", 9, two)]), [burst]);
        assert_eq!(notices(&[("sealed", 0, two), ("sealed", 9, two), ("sealed", 10, two)]), []);
        // What was handed over was sealed before: it counts once.
        assert_eq!(notices(&[("sealed", 0, two), ("handed-off", 0, two), ("sealed", 0, two)]), []);
        let again: Vec<_> = (0..6).map(|_| ("sealed", 0, two)).collect();
        assert_eq!(notices(&again).len(), 2, "each burst once");
    }

    #[test]
    fn a_category_is_new_once_others_are_known() {
        let mut entries = vec![("sealed", 0, r#"{"contact":1}"#); 20];
        entries.push(("sealed", 9, r#"{"health":3,"contact":1}"#));
        entries.push(("sealed", 9, r#"{"health":1}"#));
        assert_eq!(notices(&entries), [(Sign::NewCategory, 21, 3, "health".to_owned())]);
        assert_eq!(notices(&entries[1..]), []);
    }

    #[test]
    fn replies_that_try_again_and_again() {
        let one = ("withheld", 5, r#"{"withheld":1}"#);
        let notice = (Sign::RepeatedWithholding, 3, 3, String::new());
        // Also by a clock that runs back.
        assert_eq!(notices(&[one, one, ("withheld", 2, r#"{"withheld":1}"#)]), [notice]);
        assert_eq!(notices(&[one, one]), []);
    }
}
