//! One choice: who made it, how, about what, under which terms. Never a value, an address or a browser's name.

use crate::document::Document;
use crate::error::{Code, Error};
use crate::hash::{hexadecimal, sha256};
use crate::json::Json;
use crate::shape::Need::{Optional, Required};
use crate::shape::{Checked, Shape};

use super::scope::Scope;
use super::state::State;

/// The form of an event. One of another form can't be read, and what can't be read permits nothing.
pub const SCHEMA: &str = "urn:hushgate:consent-event:1";

macro_rules! words {
    ($(#[$about:meta])* $name:ident, $count:literal: $($(#[$meaning:meta])* $variant:ident $word:literal),* $(,)?) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$meaning])* $variant),* }

        impl $name {
            /// Every one.
            pub const ALL: [$name; $count] = [$($name::$variant),*];

            /// The names in JSON, in the same order.
            const WORDS: [&'static str; $count] = [$($word),*];

            /// The name in JSON.
            pub const fn as_str(self) -> &'static str {
                $name::WORDS[self as usize]
            }

            /// The one of a name that was checked.
            fn of(word: &str) -> $name {
                let place = $name::WORDS.iter().position(|known| *known == word);
                $name::ALL[place.unwrap_or_default()]
            }
        }
    };
}

words! {
    /// How a choice came about.
    Method, 11:
    /// Through the package's functions. Never explicit, and never for a special category.
    Api "api",
    /// Everything that was asked for, by one button.
    Accept "accept",
    /// Nothing but what is needed, by one button.
    Reject "reject",
    /// Chosen one by one, and saved.
    Save "save",
    /// The question was closed.
    Dismiss "dismiss",
    /// Asked for at the moment of sending.
    JustInTime "just-in-time",
    /// By the browser's opt-out signal.
    Gpc "gpc",
    /// From a receipt, and confirmed by the person.
    Import "import",
    /// It ran out.
    Expiry "expiry",
    /// The policy changed.
    PolicyChange "policy-change",
    /// By somebody who may decide for the person.
    Guardian "guardian",
}

words! {
    /// Who made a choice.
    Actor, 4:
    /// The person whose data it is.
    Subject "subject",
    /// Somebody who may decide for them.
    Guardian "guardian",
    /// Their browser.
    UserAgent "user-agent",
    /// Nobody: time passed, or the policy changed.
    System "system",
}

words! {
    /// How it is known where the person is.
    Placed, 3:
    /// It isn't: the strictest of all rules apply.
    Fallback "fallback",
    /// The operator said.
    Operator "operator",
    /// The person said.
    Declared "declared",
}

/// What a person was shown when they chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// SHA-256 of the exact text, in hexadecimal.
    pub hash: String,
    /// The text's language, by its tag in BCP 47: `"de"`. Empty where nobody said.
    pub locale: String,
    /// Where it was shown: `"composer"`.
    pub surface: String,
}

impl Notice {
    const SHAPE: Shape = Shape::Object(&[
        ("hash", Required, Shape::Text),
        ("locale", Required, Shape::Text),
        ("surface", Required, Shape::Text),
    ]);

    /// Of this text.
    pub fn of(text: &str, locale: &str, surface: &str) -> Notice {
        let hash = hexadecimal(&sha256(&[text.as_bytes()]));
        Notice { hash, locale: locale.to_owned(), surface: surface.to_owned() }
    }

    fn write(&self, json: &mut Json) {
        json.object(&mut |json| {
            json.name("hash").text(&self.hash);
            json.name("locale").text(&self.locale);
            json.name("surface").text(&self.surface);
        });
    }
}

/// What was in force when a choice was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// A random name of the person on this device. A new one after everything was erased.
    pub subject: String,
    /// The controller, by id.
    pub controller: String,
    /// Where the person is, by id of the preset; empty where it is not known.
    pub jurisdictions: Vec<String>,
    /// How that is known.
    pub placed: Placed,
    /// The policy's version.
    pub policy_version: String,
    /// The policy's material hash: of all that matters in it, and not of its wording.
    pub policy_hash: String,
}

/// One choice, never changed afterwards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// A name of its own, a UUID.
    pub record: String,
    /// The event before it: its record, and SHA-256 of it as canonical JSON.
    pub previous: Option<(String, String)>,
    /// From 1, without gaps.
    pub sequence: u64,
    /// Goes up by one with every event. A decision made in one epoch is not good in another.
    pub epoch: u64,
    /// Milliseconds since 1970.
    pub time: u64,
    /// When a grant runs out, in the same milliseconds. `None` for what doesn't.
    pub expires: Option<u64>,
    /// What was chosen.
    pub state: State,
    /// How.
    pub method: Method,
    /// By whom.
    pub actor: Actor,
    /// The person was asked for this by name, and said yes to it and nothing else: what GDPR article 9(2)(a) asks for.
    pub explicit: bool,
    /// The person was shown that their browser's opt-out signal says otherwise, and chose this nevertheless.
    pub overrides_signal: bool,
    /// What about.
    pub scope: Scope,
    /// For one value in one message only: a random name that the vault knows.
    pub binding: Option<String>,
    /// What the person was shown.
    pub notice: Option<Notice>,
    /// What was in force.
    pub terms: Terms,
}

/// The milliseconds of the year 10000: what is written is a whole number that JavaScript can hold.
const LATEST: u64 = 253_402_300_800_000;

/// What [`Event::read`] reads.
pub(super) const SHAPE: Shape = Shape::Object(&[
    ("schema", Required, Shape::Word(&[SCHEMA])),
    ("record", Required, Shape::Text),
    ("previous", Optional, PREVIOUS),
    ("sequence", Required, Shape::Whole),
    ("epoch", Required, Shape::Whole),
    ("time", Required, Shape::Whole),
    ("expires", Optional, Shape::Whole),
    ("state", Required, Shape::Accepted(known_state)),
    ("method", Required, Shape::Word(&Method::WORDS)),
    ("actor", Required, Shape::Word(&Actor::WORDS)),
    ("explicit", Required, Shape::Bool),
    ("overridesSignal", Required, Shape::Bool),
    ("scope", Required, Scope::SHAPE),
    ("binding", Optional, Shape::Text),
    ("notice", Optional, Notice::SHAPE),
    ("subject", Required, Shape::Text),
    ("controller", Required, Shape::Text),
    ("jurisdictions", Required, Shape::List(&Shape::Text)),
    ("placed", Required, Shape::Word(&Placed::WORDS)),
    ("policyVersion", Required, Shape::Text),
    ("policyHash", Required, Shape::Text),
]);

const PREVIOUS: Shape = Shape::Object(&[("record", Required, Shape::Text), ("hash", Required, Shape::Text)]);

fn known_state(name: &str) -> Result<(), String> {
    State::parse(name).map(|_| ()).ok_or_else(|| "a state of consent".to_owned())
}

impl Event {
    /// As it is shown and exported.
    pub fn write(&self, json: &mut Json) {
        json.object(&mut |json| {
            json.name("schema").text(SCHEMA);
            json.name("record").text(&self.record);
            if let Some((record, hash)) = &self.previous {
                json.name("previous").object(&mut |json| {
                    json.name("record").text(record);
                    json.name("hash").text(hash);
                });
            }
            json.name("sequence").number(self.sequence as f64);
            json.name("epoch").number(self.epoch as f64);
            json.name("time").number(self.time as f64);
            if let Some(expires) = self.expires {
                json.name("expires").number(expires as f64);
            }
            json.name("state").text(self.state.as_str());
            json.name("method").text(self.method.as_str());
            json.name("actor").text(self.actor.as_str());
            json.name("explicit").bool(self.explicit);
            json.name("overridesSignal").bool(self.overrides_signal);
            self.scope.write(json.name("scope"));
            json.optional("binding", self.binding.as_deref());
            if let Some(notice) = &self.notice {
                notice.write(json.name("notice"));
            }
            json.name("subject").text(&self.terms.subject);
            json.name("controller").text(&self.terms.controller);
            json.name("jurisdictions").texts(&self.terms.jurisdictions);
            json.name("placed").text(self.terms.placed.as_str());
            json.name("policyVersion").text(&self.terms.policy_version);
            json.name("policyHash").text(&self.terms.policy_hash);
        });
    }

    /// Reads what [`Event::write`] wrote.
    ///
    /// # Errors
    /// If it is something else: an event of another form, or with a word that nobody knows.
    pub fn read(document: &Document) -> Result<Event, Error> {
        let fields = SHAPE.check(document, "", Code::ConsentUnreadable)?;
        let previous = fields.field("previous").map(|previous| (previous.text("record"), previous.text("hash")));
        let notice = fields.field("notice").map(|notice: Checked| Notice {
            hash: notice.text("hash"),
            locale: notice.text("locale"),
            surface: notice.text("surface"),
        });
        let terms = Terms {
            subject: fields.text("subject"),
            controller: fields.text("controller"),
            jurisdictions: fields.texts("jurisdictions"),
            placed: Placed::of(fields.value("placed").as_text()),
            policy_version: fields.text("policyVersion"),
            policy_hash: fields.text("policyHash"),
        };
        Ok(Event {
            record: fields.text("record"),
            previous,
            sequence: fields.whole("sequence").unwrap_or_default(),
            epoch: fields.whole("epoch").unwrap_or_default(),
            // A time that no calendar has is in the future, and what is in the future grants nothing.
            time: fields.whole("time").unwrap_or(LATEST),
            expires: fields.whole("expires"),
            state: State::parse(fields.value("state").as_text()).unwrap_or(State::Unreadable),
            method: Method::of(fields.value("method").as_text()),
            actor: Actor::of(fields.value("actor").as_text()),
            explicit: fields.bool_or("explicit", false),
            overrides_signal: fields.bool_or("overridesSignal", false),
            scope: Scope::of(fields.value("scope")),
            binding: fields.optional_text("binding"),
            notice,
            terms,
        })
    }

    /// SHA-256 of the event as canonical JSON, in hexadecimal: what the next one says of it.
    pub fn hash(&self) -> String {
        let written = Json::of(|json| self.write(json));
        // Read back, because canonical JSON has its fields in another order.
        let document = Document::from_json(&written, Code::ConsentUnreadable).unwrap_or(Document::Null);
        hexadecimal(&document.hash())
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub fn event(state: State, purposes: &[&str], categories: &[&str]) -> Event {
        let own = |list: &[&str]| list.iter().map(|s| (*s).to_owned()).collect();
        Event {
            record: String::new(),
            previous: None,
            sequence: 0,
            epoch: 0,
            time: 1_000,
            expires: None,
            state,
            method: Method::Api,
            actor: Actor::Subject,
            explicit: false,
            overrides_signal: false,
            scope: Scope { purposes: own(purposes), categories: own(categories), recipients: vec![] },
            binding: None,
            notice: None,
            terms: Terms {
                subject: "s".into(),
                controller: "shop".into(),
                jurisdictions: vec![],
                placed: Placed::Fallback,
                policy_version: "1".into(),
                policy_hash: "h".into(),
            },
        }
    }

    fn document(event: &Event) -> Document {
        Document::from_json(&Json::of(|json| event.write(json)), Code::ConsentUnreadable).unwrap()
    }

    #[test]
    fn what_is_written_reads_back() {
        for (state, (method, actor)) in
            State::ALL.into_iter().zip(Method::ALL.into_iter().zip(Actor::ALL.into_iter().cycle()))
        {
            let plain = Event { method, actor, ..event(state, &["reply"], &["financial.iban"]) };
            let full = Event {
                previous: Some(("r".into(), "h".into())),
                expires: Some(1_700_000_000_000),
                explicit: true,
                overrides_signal: true,
                binding: Some("b".into()),
                notice: Some(Notice::of("May we?", "en", "composer")),
                terms: Terms { placed: Placed::Declared, jurisdictions: vec!["EU-DE".into()], ..plain.terms.clone() },
                ..plain.clone()
            };
            for event in [plain, full] {
                assert_eq!(Event::read(&document(&event)).unwrap(), event);
            }
        }
    }

    #[test]
    fn an_event_of_another_form_is_not_read() {
        let written = Json::of(|json| event(State::Denied, &[], &[]).write(json));
        for (from, to) in [
            ("consent-event:1", "consent-event:2"),
            ("\"denied\"", "\"refused\""),
            ("\"api\"", "\"telepathy\""),
            ("\"subject\":\"s\"", "\"subject\":null"),
            ("\"time\":1000", "\"time\":-1000"),
            ("\"time\":1000", "\"time\":1e300"),
            ("\"time\":1000", "\"time\":\"1000\""),
            ("\"explicit\":false", "\"explicit\":\"false\""),
            ("\"explicit\"", "\"explicitly\""),
        ] {
            assert!(written.contains(from), "{from}");
            let document = Document::from_json(&written.replacen(from, to, 1), Code::ConsentUnreadable).unwrap();
            assert_eq!(Event::read(&document).unwrap_err().code(), Code::ConsentUnreadable, "{to}");
        }
    }

    #[test]
    fn the_hash_is_of_everything() {
        let base = event(State::Denied, &["a"], &[]);
        let others = [
            Event { time: 1_001, ..base.clone() },
            Event { state: State::Granted, ..base.clone() },
            Event { explicit: true, ..base.clone() },
            Event { scope: Scope::default(), ..base.clone() },
            Event { previous: Some(("r".into(), "h".into())), ..base.clone() },
        ];
        assert_eq!(base.hash(), base.clone().hash());
        for other in others {
            assert_ne!(base.hash(), other.hash(), "{other:?}");
        }
    }
}
