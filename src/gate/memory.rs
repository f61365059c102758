//! What was decided before: a conversation is sent anew with each message, and only its end is new.
//!
//! A part is known by everything that its outcome depends on. What is not in the [`Key`] can't change within a gate: the
//! detector, where the person is, how old they are, and what their browser signals.

use crate::decide::Decision;
use crate::hash::sha256;
use crate::redact::Reference;

use super::route::Route;
use super::verdict::Judged;

/// The most parts that are remembered. What is forgotten is decided again.
const PARTS: usize = 4_096;

/// The most bytes of texts that they are known by.
const BYTES: usize = 4 << 20;

/// All that the outcome for a text depends on: the text itself, what was said before, and as one hash what is the same for
/// all texts of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Key {
    /// Of the two texts. Where they are kept, and what rules nearly all others out.
    hash: u64,
    setting: Setting,
    /// The text, and then what was said before.
    texts: String,
    /// How long the text is.
    length: usize,
}

/// All that the outcome for a text depends on but the text and what was said before it, as one hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Setting([u8; 32]);

impl Setting {
    /// For what is sent on this route in this conversation.
    pub fn new(route: &Route, conversation: &str) -> Setting {
        let gate = route.gate;
        let (epoch, expired, readable) = route.stamp;
        let flags = u64::from(readable) << 1 | u64::from(route.is_interactive());
        let stamp = [epoch, expired, flags].map(u64::to_le_bytes);
        let texts = [conversation, &route.purpose.id, &route.recipient.id, gate.policy.hash()].map(str::as_bytes);
        // Lengths stand before texts, so that nothing can move from one to the next.
        let lengths = texts.map(|text| (text.len() as u64).to_le_bytes());
        let mut parts: [&[u8]; 11] = [&[]; 11];
        for (index, part) in stamp.iter().chain(&lengths).map(<[u8; 8]>::as_slice).chain(texts).enumerate() {
            parts[index] = part;
        }
        Setting(sha256(&parts))
    }
}

impl Key {
    /// For this text, said after `previous`.
    pub fn new(setting: Setting, text: &str, previous: &str) -> Key {
        Key { hash: hash(text, previous), setting, texts: [text, previous].concat(), length: text.len() }
    }

    fn is_for(&self, setting: Setting, text: &str, previous: &str) -> bool {
        let (known, before) = self.texts.split_at(self.length);
        self.setting == setting && known == text && before == previous
    }
}

/// A hash of two texts, eight bytes at a time. Whoever can choose texts can make two with the same: it only says where to
/// look.
fn hash(text: &str, previous: &str) -> u64 {
    let mut hash = text.len() as u64;
    for chunk in text.as_bytes().chunks(8).chain(previous.as_bytes().chunks(8)) {
        let mut word = [0; 8];
        word[..chunk.len()].copy_from_slice(chunk);
        // The odd number next to 2⁶⁴ divided by the golden ratio.
        hash = (hash ^ u64::from_le_bytes(word)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        hash ^= hash >> 32;
    }
    hash
}

/// A part of a message, as it was decided on.
#[derive(Clone, Debug)]
pub(super) struct Remembered {
    pub key: Key,
    /// As it left.
    pub text: String,
    /// The placeholders that stand in it.
    pub issued: Vec<Reference>,
    /// Without a path: it may stand elsewhere the next time.
    pub findings: Vec<Judged>,
    pub decision: Decision,
}

/// The parts that were sent, in memory only.
#[derive(Debug, Default)]
pub(super) struct Memory {
    /// By a byte of their keys' hashes; empty as long as nothing is kept.
    parts: Vec<Vec<Remembered>>,
    /// How many there are.
    count: usize,
    /// How long the texts in their keys are, together.
    bytes: usize,
}

impl Memory {
    /// What was decided for this text, said after `previous`.
    pub fn recall(&self, setting: Setting, text: &str, previous: &str) -> Option<&Remembered> {
        let hash = hash(text, previous);
        let known = |part: &&Remembered| part.key.hash == hash && part.key.is_for(setting, text, previous);
        self.parts.get(place(hash))?.iter().find(known)
    }

    /// Keeps what was decided.
    pub fn keep(&mut self, fresh: Vec<Remembered>) {
        let bytes = fresh.iter().map(|part| part.key.texts.len()).sum::<usize>();
        if self.count + fresh.len() > PARTS || self.bytes + bytes > BYTES {
            self.forget();
        }
        if bytes > BYTES {
            return;
        }
        self.parts.resize_with(256, Vec::new);
        self.count += fresh.len();
        self.bytes += bytes;
        for part in fresh {
            self.parts[place(part.key.hash)].push(part);
        }
    }

    /// Forgets everything.
    pub fn forget(&mut self) {
        *self = Memory::default();
    }
}

fn place(hash: u64) -> usize {
    (hash >> 56) as usize
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::consent::{Actor, Choice, Method, Scope, State};
    use crate::detect::Detector;
    use crate::gate::{Context, Gate, World};
    use crate::policy::Policy;

    /// Noon, for ever.
    struct Noon;

    impl World for Noon {
        fn wall_clock(&self) -> u64 {
            NOON
        }

        fn monotonic_clock(&self) -> f64 {
            0.0
        }

        fn random(&self, buffer: &mut [u8]) {
            buffer.fill(7);
        }
    }

    const NOON: u64 = 1_700_000_000_000;

    fn gate(version: &str) -> Gate {
        let policy = r#"{
            "version": "V", "controller": { "id": "a", "name": "A", "contact": "" },
            "recipients": [{ "id": "bot", "name": "Bot" }, { "id": "desk", "name": "Desk" }],
            "purposes": [
                { "id": "reply", "title": "", "basis": "consent", "recipients": ["bot", "desk"], "optional": ["contact"] },
                { "id": "train", "title": "", "basis": "consent", "recipients": ["bot"], "optional": ["contact"] }
            ]
        }"#;
        Gate::new(Detector::new(), Policy::from_json(&policy.replace('V', version)).unwrap(), true)
    }

    #[test]
    fn everything_that_an_outcome_depends_on_makes_another_key() {
        let about = |purpose: &str, recipient: &str| Context {
            purpose: Some(purpose.to_owned()),
            recipient: Some(recipient.to_owned()),
            ..Context::default()
        };
        let key = |gate: &Gate, context: &Context, now: u64, [conversation, text, previous]: [&str; 3]| {
            Key::new(Setting::new(&Route::new(gate, context, now).unwrap(), conversation), text, previous)
        };
        let (plain, said) = (about("reply", "bot"), ["c", "text", "before"]);
        let known = |gate: &Gate| key(gate, &plain, NOON, said);
        let one = known(&gate("1"));
        assert_eq!(known(&gate("1")), one);

        let grant = |expires| {
            let scope = Scope { purposes: vec!["reply".to_owned()], ..Scope::default() };
            let choice = Choice::new(State::Granted, Method::Save, Actor::Subject, scope);
            let mut gate = gate("1");
            gate.choose(&Noon, Choice { expires: Some(expires), ..choice }).unwrap();
            gate
        };
        let mut ahead = gate("1");
        ahead.ledger.observe(NOON + 3_600_000);
        let alone = gate("1");
        let others = [
            ("the text", key(&gate("1"), &plain, NOON, ["c", "another", "before"])),
            ("what was said before", key(&gate("1"), &plain, NOON, ["c", "text", "then"])),
            ("where one ends and the next begins", key(&gate("1"), &plain, NOON, ["c", "textb", "efore"])),
            ("the conversation", key(&gate("1"), &plain, NOON, ["d", "text", "before"])),
            ("the purpose", key(&gate("1"), &about("train", "bot"), NOON, said)),
            ("the recipient", key(&gate("1"), &about("reply", "desk"), NOON, said)),
            ("the policy", known(&gate("2"))),
            ("a choice", known(&grant(NOON + 1_000))),
            ("a grant that has run out", key(&grant(NOON + 1_000), &plain, NOON + 1_000, said)),
            ("a clock that is behind", known(&ahead)),
            ("nobody to ask", {
                let setting = Setting::new(&Route::new(&alone, &plain, NOON).unwrap().alone(), "c");
                Key::new(setting, "text", "before")
            }),
        ];
        for (index, (what, other)) in others.iter().enumerate() {
            assert_ne!(*other, one, "{what}");
            assert!(others[..index].iter().all(|(_, earlier)| earlier != other), "{what}");
        }
    }
}
