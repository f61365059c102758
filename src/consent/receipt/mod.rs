//! Consent receipts: one choice, written for others to read and for the person to keep, and read back as a proposal.
//!
//! A receipt says of itself that somebody wrote it. It is not signed, and anyone can write one, so reading one grants
//! nothing: a [`Proposal`] is put to the person like any other question.

mod date;
mod dpv;
mod kantara;
mod proposal;
mod terms;

use crate::decide::Tier;
use crate::document::Document;
use crate::error::{Code, Error};
use crate::json::Json;
use crate::policy::{DAY, Policy};
use crate::shape::Need::Optional;
use crate::shape::{Shape, quoted};

use super::event::Event;
use super::state::State;

pub use proposal::{Next, Proposal, proposals};

/// Written where a form wants something that neither the choice nor the policy says. Nothing is made up.
const NOT_GIVEN: &str = "not given";

/// A language that nobody named: BCP 47, "undetermined".
const NO_LANGUAGE: &str = "und";

/// The form of a receipt.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// ISO/IEC TS 27560:2023 in terms of the W3C Data Privacy Vocabulary, as JSON-LD.
    #[default]
    Dpv,
    /// Kantara Initiative Consent Receipt 1.1.0, as JSON. It has no word for a refusal: it records what was granted.
    Kantara,
}

/// How a receipt is to be written.
#[derive(Clone, Copy, Debug, Default)]
pub struct Format {
    /// In which form.
    pub form: Form,
    /// Times to the second; to the day otherwise, which is enough to show what was agreed when, and tells less of the
    /// person. Both are rounded down: nothing lasts longer by it.
    pub seconds: bool,
}

impl Format {
    /// Reads `{ format?: "dpv" | "kantara", times?: "day" | "second" }`.
    ///
    /// # Errors
    /// If it is something else.
    pub fn read(document: &Document) -> Result<Format, Error> {
        const SHAPE: Shape = Shape::Object(&[
            ("format", Optional, Shape::Word(&["dpv", "kantara"])),
            ("times", Optional, Shape::Word(&["day", "second"])),
        ]);
        let fields = SHAPE.check(document, "", Code::OptionsInvalid)?;
        let kantara = fields.value("format").as_text() == "kantara";
        Ok(Format {
            form: if kantara { Form::Kantara } else { Form::Dpv },
            seconds: fields.value("times").as_text() == "second",
        })
    }
}

/// A choice as a receipt: the event, and the words that the policy has for it.
#[derive(Clone, Debug)]
pub struct Receipt<'p> {
    /// With its times rounded, and without its link to the event before it, which nobody else can follow.
    event: Event,
    policy: &'p Policy,
    format: Format,
    /// When the receipt is written, in milliseconds since 1970.
    issued: u64,
}

/// The choice of this record in a history: a list, each as [`Event::write`] wrote it.
///
/// # Errors
/// [`Code::OptionsInvalid`] if there is no such choice, or as [`Event::read`].
pub fn chosen(history: &Document, record: &str) -> Result<Event, Error> {
    let named = ("record".to_owned(), Document::Text(record.to_owned()));
    let events = if let Document::List(events) = history { events.as_slice() } else { &[] };
    let is = |event: &&Document| matches!(event, Document::Object(fields) if fields.contains(&named));
    let event = events.iter().find(is).ok_or_else(|| {
        Error::field(Code::OptionsInvalid, "record", "the record of a choice in the history", quoted(record))
    })?;
    Event::read(event)
}

impl<'p> Receipt<'p> {
    /// Of this choice, in the words of this policy. `now` is the clock, in milliseconds since 1970.
    ///
    /// # Errors
    /// [`Code::OptionsInvalid`] if the choice was made for another controller than the policy's, or the form has no word
    /// for what was chosen.
    pub fn of(event: &Event, policy: &'p Policy, format: Format, now: u64) -> Result<Receipt<'p>, Error> {
        let theirs = &event.terms.controller;
        if *theirs != policy.controller.id {
            let expected = ["a choice made for ", &policy.controller.id].concat();
            return Err(Error::field(Code::OptionsInvalid, "record", expected, quoted(theirs)));
        }
        if format.form == Form::Kantara && event.state != State::Granted {
            let expected = "dpv: a Kantara receipt can only say that something was granted";
            return Err(Error::field(Code::OptionsInvalid, "format", expected, quoted("kantara")));
        }
        let grain = if format.seconds { 1_000 } else { DAY };
        let round = |time: u64| time - time % grain;
        let event =
            Event { previous: None, time: round(event.time), expires: event.expires.map(round), ..event.clone() };
        Ok(Receipt { event, policy, format, issued: round(now) })
    }

    /// As JSON.
    pub fn write(&self, json: &mut Json) {
        match self.format.form {
            Form::Dpv => dpv::write(self, json),
            Form::Kantara => kantara::write(self, json),
        }
    }

    /// How times are written.
    fn written(&self) -> fn(u64) -> String {
        if self.format.seconds { date::second } else { date::day }
    }

    fn date(&self, time: u64) -> String {
        (self.written())(time)
    }

    /// The notice's language.
    fn language(&self) -> &str {
        let locale = self.event.notice.as_ref().map_or("", |notice| &notice.locale);
        if locale.is_empty() { NO_LANGUAGE } else { locale }
    }

    /// What the choice is about, purpose by purpose. What it leaves out is what the policy says.
    fn uses(&self) -> Vec<Use<'_>> {
        let (scope, policy) = (&self.event.scope, self.policy);
        let ids: Vec<&String> = match scope.purposes.is_empty() {
            true => policy.purposes.iter().map(|purpose| &purpose.id).collect(),
            false => scope.purposes.iter().collect(),
        };
        let mut uses = Vec::with_capacity(ids.len());
        for id in ids {
            let purpose = policy.purposes.iter().find(|purpose| purpose.id == *id);
            let mut categories: Vec<&str> = scope.categories.iter().map(String::as_str).collect();
            let mut recipients: Vec<&str> = scope.recipients.iter().map(String::as_str).collect();
            if let Some(purpose) = purpose {
                if categories.is_empty() {
                    let declared = purpose.required.iter().chain(&purpose.optional);
                    // A grant that names no category does not reach those that have to be named.
                    let reached =
                        declared.filter(|name| self.event.state != State::Granted || policy.tier(name) < Tier::Special);
                    categories = reached.map(String::as_str).collect();
                }
                if recipients.is_empty() {
                    recipients = purpose.recipients.iter().map(String::as_str).collect();
                }
            }
            uses.push(Use {
                id,
                title: purpose.map_or(id, |purpose| &purpose.title),
                primary: policy.purposes.first().is_some_and(|first| first.id == *id),
                categories,
                recipients: recipients.into_iter().map(|id| self.recipient(id)).collect(),
            });
        }
        uses
    }

    /// What the policy says of a recipient.
    fn recipient<'a>(&'a self, id: &'a str) -> Party<'a> {
        let known = self.policy.recipients.iter().find(|recipient| recipient.id == id);
        // Whoever is not said to work for the controller is told as somebody else: the word that says more to the person.
        Party {
            id,
            name: known.map_or(id, |recipient| &recipient.name),
            is_third: known.is_none_or(|recipient| recipient.role != "processor"),
        }
    }
}

/// One purpose that a choice is about.
struct Use<'a> {
    id: &'a str,
    title: &'a str,
    /// The policy's first.
    primary: bool,
    categories: Vec<&'a str>,
    recipients: Vec<Party<'a>>,
}

/// A recipient.
struct Party<'a> {
    id: &'a str,
    name: &'a str,
    /// Another than the controller and those who work for them.
    is_third: bool,
}

fn given(text: &str) -> &str {
    if text.is_empty() { NOT_GIVEN } else { text }
}

/// Fields that are texts.
fn fields(json: &mut Json, fields: &[(&str, &str)]) {
    for (name, text) in fields {
        json.name(name).text(text);
    }
}
