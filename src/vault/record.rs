//! What crosses to whoever stores: rows, and changes of them.
//!
//! A row is `owner/name`, encrypted under a key of the same owner, `owner.day.number`. Both names are authenticated with
//! it, so a row that was put in the place of another, or is said to last longer, can't be opened. The day is when the key, and so
//! everything under it, is to be destroyed.

use crate::document::Document;
use crate::error::{Code, Error};
use crate::json::Json;
use crate::shape::Need::{Optional, Required};
use crate::shape::Shape;

/// What a key is called: whose it is, until when, and which of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyName {
    /// Whose rows it opens: `consent`, or what stands for a conversation.
    pub owner: String,
    /// The last day on which it may be used, in days since 1970, UTC; `None` for one that is destroyed by an act only.
    pub day: Option<u64>,
    /// A new one when something under the old is to be unreadable for good.
    pub number: u64,
}

impl KeyName {
    /// Reads what [`KeyName::text`] wrote; `None` if it is something else.
    pub fn parse(text: &str) -> Option<KeyName> {
        let mut parts = text.splitn(3, '.');
        let (owner, day, number) = (parts.next()?, parts.next()?, parts.next()?);
        let day = if day == "never" { None } else { Some(day.parse().ok()?) };
        Some(KeyName { owner: owner.to_owned(), day, number: number.parse().ok()? })
    }

    /// `owner.20800.1`, or `owner.never.1`.
    pub fn text(&self) -> String {
        let day = self.day.map_or_else(|| "never".to_owned(), |day| day.to_string());
        [&self.owner, ".", &day, ".", &self.number.to_string()].concat()
    }

    /// Whether its day is over, by the latest clock, in days since 1970.
    pub fn is_over(&self, today: u64) -> bool {
        self.day.is_some_and(|day| day < today)
    }
}

/// A row as it was stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// `owner/name`.
    pub id: String,
    /// The key that it is under.
    pub key: KeyName,
    /// What is in it; `None` if it can't be opened.
    pub text: Option<String>,
}

impl Row {
    /// Reads a list of `{ id, key, text? }`.
    ///
    /// # Errors
    /// If it is something else.
    pub fn read_all(document: &Document) -> Result<Vec<Row>, Error> {
        const ROW: Shape = Shape::Object(&[
            ("id", Required, Shape::Text),
            ("key", Required, Shape::Text),
            ("text", Optional, Shape::Text),
        ]);
        const ROWS: Shape = Shape::List(&ROW);
        let rows = ROWS.check(document, "rows", Code::StorageInvalid)?;
        let row = |row: crate::shape::Checked| {
            let (id, key) = (row.text("id"), KeyName::parse(&row.text("key")));
            // A row under a key that is not its owner's was not written here.
            let key = key.filter(|key| id.strip_prefix(&key.owner).is_some_and(|rest| rest.starts_with('/')));
            let unknown = KeyName { owner: String::new(), day: None, number: 0 };
            let text = row.optional_text("text").filter(|_| key.is_some());
            Row { id, key: key.unwrap_or(unknown), text }
        };
        Ok(rows.items().map(row).collect())
    }

    /// What its owner calls it.
    pub fn name(&self) -> &str {
        self.id.rsplit('/').next().unwrap_or_default()
    }
}

/// A row that is to be stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Put {
    /// `owner/name`.
    pub id: String,
    /// The key to encrypt it under; a new one if there is none of this name.
    pub key: KeyName,
    /// What is in it.
    pub text: String,
}

/// A change of the store: all of it, or nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Commit {
    /// The revision that the store has to have; else nothing is changed.
    pub revision: u64,
    /// Rows that are written, over those of the same id.
    pub put: Vec<Put>,
    /// Owners of whom every row goes, before anything is written.
    pub remove: Vec<String>,
    /// Owners whose keys are destroyed once it is done, all but those that are written under.
    pub shred: Vec<String>,
    /// Whether it has to survive a loss of power before it counts as done.
    pub durable: bool,
}

impl Commit {
    /// `{ revision, put: [{ id, key, text }], remove, shred, durable }`.
    pub fn write(&self, json: &mut Json) {
        json.object(&mut |json| {
            json.name("revision").number(self.revision as f64);
            json.name("put").list(&mut |json| {
                for put in &self.put {
                    json.object(&mut |json| {
                        json.name("id").text(&put.id);
                        json.name("key").text(&put.key.text());
                        json.name("text").text(&put.text);
                    });
                }
            });
            json.name("remove").texts(&self.remove);
            json.name("shred").texts(&self.shred);
            json.name("durable").bool(self.durable);
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_say_whose_they_are_and_until_when() {
        for text in ["consent.never.1", "c0ffee.20800.2"] {
            assert_eq!(KeyName::parse(text).unwrap().text(), text);
        }
        for text in ["", "consent", "consent.1", "consent.x.1", "consent.never.x", "consent.-1.1"] {
            assert_eq!(KeyName::parse(text), None, "{text}");
        }
        let key = KeyName::parse("a.100.1").unwrap();
        assert!(!key.is_over(100) && key.is_over(101));
        assert!(!KeyName::parse("a.never.1").unwrap().is_over(u64::MAX));
    }

    #[test]
    fn a_row_under_a_key_of_another_is_not_opened() {
        let rows = r#"[{"id":"consent/1","key":"consent.never.1","text":"a"},{"id":"consent/2","key":"vault.never.1","text":"b"},
            {"id":"consented/2","key":"consent.never.1","text":"b"},{"id":"consent/3","key":"consent.never.1"}]"#;
        let rows = Row::read_all(&Document::from_json(rows, Code::StorageInvalid).unwrap()).unwrap();
        let texts: Vec<_> = rows.iter().map(|row| row.text.as_deref()).collect();
        assert_eq!(texts, [Some("a"), None, None, None]);
    }
}
