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

/// All that the outcome for a text depends on, as one hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Key([u8; 32]);

impl Key {
    /// For this text, said after `previous`.
    pub fn new(route: &Route, conversation: &str, text: &str, previous: &str) -> Key {
        let gate = route.gate;
        let (epoch, expired, readable) = route.stamp;
        let flags = u64::from(readable) << 1 | u64::from(route.is_interactive());
        let stamp = [epoch, expired, flags].map(u64::to_le_bytes);
        let texts = [text, previous, conversation, &route.purpose.id, &route.recipient.id, gate.policy.hash()]
            .map(str::as_bytes);
        // Lengths stand before texts, so that nothing can move from one to the next.
        let lengths = texts.map(|text| (text.len() as u64).to_le_bytes());
        let mut parts: [&[u8]; 15] = [&[]; 15];
        for (index, part) in stamp.iter().chain(&lengths).map(<[u8; 8]>::as_slice).chain(texts).enumerate() {
            parts[index] = part;
        }
        Key(sha256(&parts))
    }

    fn place(&self) -> usize {
        usize::from(self.0[0])
    }
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
    /// By the first byte of their keys, which are as good as random; empty as long as nothing is kept.
    parts: Vec<Vec<Remembered>>,
    /// How many there are.
    count: usize,
}

impl Memory {
    /// What was decided for this key.
    pub fn recall(&self, key: &Key) -> Option<&Remembered> {
        self.parts.get(key.place())?.iter().find(|part| part.key == *key)
    }

    /// Keeps what was decided.
    pub fn keep(&mut self, fresh: Vec<Remembered>) {
        if self.count + fresh.len() > PARTS {
            self.forget();
        }
        self.parts.resize_with(256, Vec::new);
        self.count += fresh.len();
        for part in fresh {
            self.parts[part.key.place()].push(part);
        }
    }

    /// Forgets everything.
    pub fn forget(&mut self) {
        self.parts.clear();
        self.count = 0;
    }
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
            Key::new(&Route::new(gate, context, now).unwrap(), conversation, text, previous)
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
            ("nobody to ask", Key::new(&Route::new(&alone, &plain, NOON).unwrap().alone(), "c", "text", "before")),
        ];
        for (index, (what, other)) in others.iter().enumerate() {
            assert_ne!(*other, one, "{what}");
            assert!(others[..index].iter().all(|(_, earlier)| earlier != other), "{what}");
        }
    }
}
