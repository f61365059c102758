//! An entry as it is read again out of an export.

use crate::document::Document;
use crate::error::{Code, Error};
use crate::shape::Shape;

use super::EntryType;

/// What of an entry is counted. Verify the log first: nothing here tells whether it was changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// From 1.
    pub sequence: u64,
    /// Minutes since 1970.
    pub minute: u64,
    /// [`EntryType::as_str`].
    pub entry_type: String,
    /// Purpose id; empty for none, or several.
    pub purpose: String,
    /// Recipient id; empty for none, or several.
    pub recipient: String,
    /// How many findings, by category.
    pub counts: Vec<(String, u64)>,
    /// Every reason that occurred.
    pub reasons: Vec<String>,
    /// SHA-256 of the policy in force, in hexadecimal.
    pub policy_hash: String,
}

impl Record {
    /// Reads an entry of an exported log; fields that are not counted are for others.
    ///
    /// # Errors
    /// [`Code::LogInvalid`] if it has no number, minute or type, or a count that is none.
    pub fn read(entry: &Document) -> Result<Record, Error> {
        let wrong = |path: &str, expected| Error::field(Code::LogInvalid, path, expected, "something else");
        let fields = Shape::Any.check(entry, "", Code::LogInvalid)?;
        let whole = |name: &str| fields.whole(name).ok_or_else(|| wrong(name, "a whole number"));
        let mut record = Record {
            sequence: whole("sequence")?,
            minute: whole("minute")?,
            entry_type: fields.text("type"),
            purpose: fields.text("purpose"),
            recipient: fields.text("recipient"),
            counts: Vec::new(),
            reasons: fields.texts("reasons"),
            policy_hash: fields.text("policyHash"),
        };
        if record.entry_type.is_empty() {
            return Err(wrong("type", "a type of entry"));
        }
        let counts = fields.value("counts");
        for (category, _) in counts.entries() {
            let count = counts.whole(category).ok_or_else(|| wrong("counts", "whole numbers"))?;
            record.counts.push((category.to_owned(), count));
        }
        Ok(record)
    }

    /// Reads all entries of an exported log.
    ///
    /// # Errors
    /// As [`Record::read`], for the first that is none.
    pub fn read_all(export: &Document) -> Result<Vec<Record>, Error> {
        let fields = Shape::Any.check(export, "", Code::LogInvalid)?;
        fields.list("entries").map(|entry| Record::read(entry.document())).collect()
    }

    /// Whether it is of this type.
    pub fn is(&self, entry_type: EntryType) -> bool {
        self.entry_type == entry_type.as_str()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Result<Record, Error> {
        Record::read(&Document::from_json(json, Code::LogInvalid).unwrap())
    }

    #[test]
    fn what_is_no_entry_is_none() {
        let entry = r#"{"counts":{"contact":2},"minute":7,"sequence":1,"type":"sealed","more":1}"#;
        let counts = vec![("contact".to_owned(), 2)];
        let read_back = Record { sequence: 1, minute: 7, entry_type: "sealed".into(), counts, ..Record::default() };
        assert_eq!(read(entry).unwrap(), read_back);
        for (from, to, path) in [
            ("\"minute\":7,", "", "minute"),
            ("\"sequence\":1", "\"sequence\":-1", "sequence"),
            ("sealed", "", "type"),
            (":2", ":\"2\"", "counts"),
            (":2", ":2.5", "counts"),
        ] {
            assert_eq!(read(&entry.replace(from, to)).unwrap_err().path.as_deref(), Some(path));
        }
    }
}
