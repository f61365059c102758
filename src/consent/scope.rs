//! What a choice is about, and how closely that names what is asked.

use crate::document::Document;
use crate::entity::covers;
use crate::error::{Code, Error};
use crate::json::Json;
use crate::shape::Need::Optional;
use crate::shape::{Checked, Shape};

/// What a choice is about. An empty list means all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    /// Purposes, by id.
    pub purposes: Vec<String>,
    /// Categories or entity types.
    pub categories: Vec<String>,
    /// Recipients, by id.
    pub recipients: Vec<String>,
}

/// What is asked: one purpose, one entity type, one recipient.
#[derive(Clone, Copy, Debug)]
pub struct Cell<'a> {
    /// Purpose id.
    pub purpose: &'a str,
    /// Entity type or category.
    pub category: &'a str,
    /// Recipient id.
    pub recipient: &'a str,
    /// Of the special tier: only an explicit grant that names the category counts.
    pub special: bool,
    /// The one value in one message that is asked about, if somebody once agreed to send it.
    pub binding: Option<&'a str>,
}

impl Scope {
    /// What [`Scope::read`] accepts.
    pub const SHAPE: Shape = Shape::Object(&[
        ("purposes", Optional, Shape::List(&Shape::Text)),
        ("categories", Optional, Shape::List(&Shape::Text)),
        ("recipients", Optional, Shape::List(&Shape::Text)),
    ]);

    /// Reads `{ purposes?, categories?, recipients? }`, as a caller gives it.
    ///
    /// # Errors
    /// If it is something else, or a list is there and empty: a form with nothing ticked is not a choice about
    /// everything.
    pub fn read(document: &Document) -> Result<Scope, Error> {
        let fields = Scope::SHAPE.check(document, "", Code::OptionsInvalid)?;
        for name in ["purposes", "categories", "recipients"] {
            if fields.field(name).is_some() && fields.list(name).next().is_none() {
                let expected = "at least one, or the field left out for all";
                return Err(Error::field(Code::ScopeInvalid, name, expected, "an empty list"));
            }
        }
        Ok(Scope::of(fields))
    }

    /// What [`Scope::write`] wrote, checked against [`Scope::SHAPE`].
    pub fn of(fields: Checked) -> Scope {
        Scope {
            purposes: fields.texts("purposes"),
            categories: fields.texts("categories"),
            recipients: fields.texts("recipients"),
        }
    }

    /// As it is shown and exported.
    pub fn write(&self, json: &mut Json) {
        json.object(&mut |json| {
            json.name("purposes").texts(&self.purposes);
            json.name("categories").texts(&self.categories);
            json.name("recipients").texts(&self.recipients);
        });
    }

    /// How closely this scope names the cell; `None` if it doesn't cover it.
    pub(super) fn closeness(&self, cell: &Cell) -> Option<Closeness> {
        let named = |list: &[String], name: &str| {
            if list.is_empty() { Some(0) } else { list.iter().any(|item| item == name).then_some(1) }
        };
        let category = match self.categories.is_empty() {
            true => Some(0),
            false => self.categories.iter().filter(|scope| covers(scope, cell.category)).map(String::len).max(),
        };
        Some(Closeness {
            purpose: named(&self.purposes, cell.purpose)?,
            category: category?,
            recipient: named(&self.recipients, cell.recipient)?,
        })
    }
}

/// How closely a scope names a cell, in each of its parts: 0 for all, more for a name, a longer one for a category.
#[derive(Clone, Copy, Debug)]
pub(super) struct Closeness {
    purpose: usize,
    category: usize,
    recipient: usize,
}

impl Closeness {
    /// At least as close in every part.
    pub fn reaches(&self, other: &Closeness) -> bool {
        self.purpose >= other.purpose && self.category >= other.category && self.recipient >= other.recipient
    }

    /// The category is named, not left to "all".
    pub fn names_category(&self) -> bool {
        self.category > 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_selection_is_not_everything() {
        let read = |json: &str| Scope::read(&Document::from_json(json, Code::OptionsInvalid).unwrap());
        assert!(read("{}").is_ok());
        for list in ["purposes", "categories", "recipients"] {
            let error = read(&format!(r#"{{ "{list}": [] }}"#)).unwrap_err();
            assert_eq!((error.code(), error.path.as_deref()), (Code::ScopeInvalid, Some(list)));
        }
    }

    #[test]
    fn what_is_written_reads_back() {
        let scope = Scope { purposes: vec!["a".into()], categories: vec![], recipients: vec!["b".into(), "c".into()] };
        let written = Document::from_json(&Json::of(|json| scope.write(json)), Code::OptionsInvalid).unwrap();
        let fields = Scope::SHAPE.check(&written, "", Code::OptionsInvalid).unwrap();
        assert_eq!(Scope::of(fields), scope);
    }
}
