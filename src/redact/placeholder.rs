//! Placeholders: `[EMAIL_1_K7Q]`, that is kind, number, and the conversation's random mark. Detection passes them over, so
//! their form is narrow: what could be personal data by itself doesn't fit into it.

use crate::decide::Tier;
use crate::document::Document;
use crate::entity::EntityType;
use crate::error::{Code, Error};
use crate::json::Json;
use crate::shape::Need::Required;
use crate::shape::Shape;

/// Characters of a mark: no vowels, so that no word comes out, and none that look alike.
const MARK_ALPHABET: &[u8; 28] = b"23456789BCDFGHJKLMNPQRSTVWXZ";

/// The longest mark. No text is so long that it has every mark of this length in it.
const LONGEST_MARK: usize = 6;

/// The longest word of a kind. A secret of sixteen letters is longer.
const LONGEST_WORD: usize = 14;

/// The conversation's random mark: three characters, or more where every three are taken, with a letter and a digit
/// among them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark(String);

impl Mark {
    /// A mark of this length from random bytes; `None` if they make only letters or only digits, or run out.
    pub fn from_random(bytes: &[u8], length: usize) -> Option<Mark> {
        let length = length.min(LONGEST_MARK);
        // 252 is the largest multiple of 28 that fits: above it, some characters would come more often.
        let usable = bytes.iter().filter(|b| **b < 252).map(|b| char::from(MARK_ALPHABET[usize::from(b % 28)]));
        let mark: String = usable.take(length).collect();
        (mark.len() == length && is_mark(mark.as_bytes())).then_some(Mark(mark))
    }

    /// Its characters.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Which placeholder of a conversation: its place in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference(pub(super) usize);

/// One placeholder and what it stands for.
#[derive(Clone, Debug)]
struct Entry {
    kind: String,
    /// From 1.
    number: u32,
    value: String,
    /// Recipients that it was sent to: only in their replies is it restored.
    sent_to: Vec<String>,
    /// `EMAIL1K7Q`: the letters and digits of its name, which is what it is known by in replies.
    squashed: String,
}

/// A conversation's placeholders. The same value gets the same placeholder; a placeholder never comes to mean
/// another value.
#[derive(Clone, Debug)]
pub struct Placeholders {
    mark: Mark,
    entries: Vec<Entry>,
    /// Look-alikes that were in a text before they could have been issued, squashed: never issued.
    burned: Vec<String>,
    /// Entries by kind and value.
    by_value: Vec<usize>,
    /// Entries by squashed name.
    by_name: Vec<usize>,
}

/// Whether this is what stands between the brackets of some conversation's placeholder, by its form.
pub fn is_name(inside: &[u8]) -> bool {
    let mut parts = inside.rsplitn(3, |b| *b == b'_');
    let (Some(mark), Some(number), Some(kind)) = (parts.next(), parts.next(), parts.next()) else {
        return false;
    };
    let counted = matches!(number, [b'1'..=b'9', rest @ ..] if rest.len() < 4 && rest.iter().all(u8::is_ascii_digit));
    counted && is_mark(mark) && is_kind(kind)
}

fn is_mark(mark: &[u8]) -> bool {
    (3..=LONGEST_MARK).contains(&mark.len())
        && mark.iter().all(|b| MARK_ALPHABET.contains(b))
        && mark.iter().any(u8::is_ascii_digit)
        && mark.iter().any(u8::is_ascii_alphabetic)
}

/// Words in capitals, with two digits among them at most.
fn is_kind(kind: &[u8]) -> bool {
    kind.first().is_some_and(u8::is_ascii_uppercase)
        && kind.iter().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || *b == b'_')
        && kind.iter().filter(|b| b.is_ascii_digit()).count() <= 2
        && kind.split(|b| *b == b'_').all(|word| word.len() <= LONGEST_WORD)
}

/// The kind that a placeholder shows: the last part of the entity type, or `HIDDEN` for special categories, where
/// the kind alone would tell. A caller's type whose name has too many digits, or too long a word, shows its category.
pub fn kind_of(entity: &EntityType) -> String {
    if Tier::of(entity.category()) == Tier::Special {
        return "HIDDEN".to_owned();
    }
    let name = entity.as_str();
    let last = name.bytes().rposition(|b| b == b'.').map_or(0, |dot| dot + 1);
    let kind = name[last..].to_ascii_uppercase();
    if is_kind(kind.as_bytes()) { kind } else { entity.category().to_ascii_uppercase() }
}

impl Entry {
    fn write(&self, json: &mut Json) {
        json.object(&mut |json| {
            json.name("kind").text(&self.kind);
            json.name("number").text(&self.number.to_string());
            json.name("value").text(&self.value);
            json.name("sentTo").texts(&self.sent_to);
        });
    }
}

impl Placeholders {
    /// None yet, under this mark.
    pub fn new(mark: Mark) -> Placeholders {
        Placeholders { mark, entries: Vec::new(), burned: Vec::new(), by_value: Vec::new(), by_name: Vec::new() }
    }

    /// The whole table, to be stored. As secret as the originals.
    pub fn write(&self, json: &mut Json) {
        json.object(&mut |json| {
            json.name("mark").text(self.mark());
            json.name("entries").list(&mut |json| self.entries.iter().for_each(|entry| entry.write(json)));
            json.name("burned").texts(&self.burned);
        });
    }

    /// Reads what [`Placeholders::write`] gave.
    ///
    /// # Errors
    /// If it is something else.
    pub fn read(document: &Document) -> Result<Placeholders, Error> {
        const ENTRY: Shape = Shape::Object(&[
            ("kind", Required, Shape::Accepted(kind)),
            ("number", Required, Shape::Accepted(digits)),
            ("value", Required, Shape::Text),
            ("sentTo", Required, Shape::List(&Shape::Text)),
        ]);
        const SHAPE: Shape = Shape::Object(&[
            ("mark", Required, Shape::Accepted(mark)),
            ("entries", Required, Shape::List(&ENTRY)),
            ("burned", Required, Shape::List(&Shape::Text)),
        ]);
        let fields = SHAPE.check(document, "", Code::OptionsInvalid)?;
        let mut placeholders = Placeholders::new(Mark(fields.text("mark")));
        placeholders.burned = fields.texts("burned");
        for (index, entry) in fields.list("entries").enumerate() {
            let (kind, value) = (entry.text("kind"), entry.text("value"));
            let number = entry.text("number").parse().expect("the number was checked");
            let Err(place) = placeholders.place_of(&kind, &value) else {
                let path = format!("entries[{index}]");
                return Err(Error::field(Code::OptionsInvalid, path, "each value once", "one twice"));
            };
            let squashed = placeholders.squashed(&kind, number);
            if placeholders.is_issued(&squashed) {
                let path = format!("entries[{index}].number");
                return Err(Error::field(Code::OptionsInvalid, path, "each placeholder once", "one twice"));
            }
            let reference = placeholders.add(place, kind, number, value);
            placeholders.entries[reference.0].sent_to = entry.texts("sentTo");
        }
        Ok(placeholders)
    }

    /// The conversation's mark.
    pub fn mark(&self) -> &str {
        self.mark.as_str()
    }

    /// The placeholder for a value, a new one if it has none.
    pub fn issue(&mut self, entity: &EntityType, value: &str) -> Reference {
        let kind = kind_of(entity);
        match self.place_of(&kind, value) {
            Ok(place) => Reference(self.by_value[place]),
            Err(place) => {
                let last = self.entries.iter().rev().find(|e| e.kind == kind).map_or(0, |e| e.number);
                let free = |number: &u32| !self.is_taken(&self.squashed(&kind, *number));
                let number = (last + 1..).find(free).expect("numbers do not run out");
                self.add(place, kind, number, value.to_owned())
            }
        }
    }

    /// The placeholder's text: `[EMAIL_1_K7Q]`.
    pub fn text(&self, reference: Reference) -> String {
        let entry = &self.entries[reference.0];
        ["[", &entry.kind, "_", &entry.number.to_string(), "_", self.mark(), "]"].concat()
    }

    /// Notes that a placeholder was sent to a recipient, which makes it good in that recipient's replies.
    pub fn sent(&mut self, reference: Reference, recipient: &str) {
        let sent_to = &mut self.entries[reference.0].sent_to;
        if !sent_to.iter().any(|known| known == recipient) {
            sent_to.push(recipient.to_owned());
        }
    }

    /// Notes look-alikes in a text that is about to be sent, so that they never come to mean anything.
    pub fn burn_look_alikes(&mut self, text: &str) {
        // Squashed first, as restoring does: whatever it tolerates between letters is not there any more.
        let squashed = squash(text);
        let ends: Vec<usize> = find_ignoring_case(&squashed, self.mark()).collect();
        for end in ends {
            let seen = &squashed[end.saturating_sub(64)..end];
            let digits = seen[..seen.len() - self.mark().len()].ends_with(|c: char| c.is_ascii_digit());
            let known = self.entries.iter().any(|e| seen.ends_with(&e.squashed));
            if digits && !known && !self.burned.iter().any(|other| other == seen) {
                self.burned.push(seen.to_owned());
            }
        }
    }

    /// Every placeholder that was sent to the recipient, in the order of their squashed names: the name, and the
    /// original.
    pub(super) fn sent_to<'s>(&'s self, recipient: &'s str) -> impl Iterator<Item = (&'s str, &'s str)> {
        let entries = self.by_name.iter().map(|index| &self.entries[*index]);
        let sent = entries.filter(move |e| e.sent_to.iter().any(|known| known == recipient));
        sent.map(|e| (e.squashed.as_str(), e.value.as_str()))
    }

    /// Where a value's entry is in `by_value`, or where it belongs.
    fn place_of(&self, kind: &str, value: &str) -> Result<usize, usize> {
        self.by_value.binary_search_by(|&index| {
            let entry = &self.entries[index];
            entry.value.as_str().cmp(value).then_with(|| entry.kind.as_str().cmp(kind))
        })
    }

    fn add(&mut self, place: usize, kind: String, number: u32, value: String) -> Reference {
        let index = self.entries.len();
        let squashed = self.squashed(&kind, number);
        let by_name = self.by_name.partition_point(|&other| self.entries[other].squashed < squashed);
        self.by_value.insert(place, index);
        self.by_name.insert(by_name, index);
        self.entries.push(Entry { kind, number, value, sent_to: Vec::new(), squashed });
        Reference(index)
    }

    fn squashed(&self, kind: &str, number: u32) -> String {
        squash(&[kind, &number.to_string(), self.mark()].concat())
    }

    fn is_issued(&self, squashed: &str) -> bool {
        self.by_name.binary_search_by(|&index| self.entries[index].squashed.as_str().cmp(squashed)).is_ok()
    }

    fn is_taken(&self, squashed: &str) -> bool {
        self.is_issued(squashed) || self.burned.iter().any(|seen| seen.ends_with(squashed))
    }
}

/// A kind, as a map has it.
fn kind(text: &str) -> Result<(), String> {
    is_kind(text.as_bytes()).then_some(()).ok_or_else(|| "a kind, EMAIL".to_owned())
}

/// A mark, as a map has it.
fn mark(text: &str) -> Result<(), String> {
    is_mark(text.as_bytes()).then_some(()).ok_or_else(|| "a mark, K7Q".to_owned())
}

/// A number in digits, as a map has it.
fn digits(text: &str) -> Result<(), String> {
    text.parse::<u32>().map(|_| ()).map_err(|_| "a number in digits".to_owned())
}

/// Letters and digits alone, in upper case: what is left of a placeholder's name when a model has bent the rest.
pub(super) fn squash(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect()
}

/// Where an ASCII word ends in a text, every time, whatever its case.
pub fn find_ignoring_case<'t>(text: &'t str, word: &'t str) -> impl Iterator<Item = usize> + 't {
    text.as_bytes()
        .windows(word.len().max(1))
        .enumerate()
        .filter(|(_, window)| window.eq_ignore_ascii_case(word.as_bytes()))
        .map(|(i, window)| i + window.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    const EMAIL: EntityType = EntityType::from_static("contact.email");

    fn placeholders() -> Placeholders {
        Placeholders::new(Mark("K7Q".to_owned()))
    }

    #[test]
    fn the_same_value_gets_the_same_placeholder() {
        let mut p = placeholders();
        let (a, b, c) = (p.issue(&EMAIL, "a@x.com"), p.issue(&EMAIL, "b@x.com"), p.issue(&EMAIL, "a@x.com"));
        assert_eq!(a, c);
        assert_eq!((p.text(a), p.text(b)), ("[EMAIL_1_K7Q]".into(), "[EMAIL_2_K7Q]".into()));
        let card = p.issue(&EntityType::from_static("financial.payment_card"), "4111");
        assert_eq!(p.text(card), "[PAYMENT_CARD_1_K7Q]");
    }

    #[test]
    fn special_categories_do_not_tell_their_kind() {
        assert_eq!(kind_of(&EntityType::from_static("health.condition")), "HIDDEN");
    }

    #[test]
    fn only_what_a_placeholder_can_be_is_one() {
        for name in ["EMAIL_1_K7Q", "UK_NINO_12_2BX", "IPV4_1234_BB2", "CASE1_1_K7Q", "HIDDEN_7_2222B2", "A__B_1_2BX"] {
            assert!(is_name(name.as_bytes()), "{name}");
        }
        for value in [
            "4111111111111111_1_K7Q",
            "CARD_4111111111111111_K7Q",
            "CARD_1_4111111111111111",
            "CARD411_1_K7Q",
            "CARD_4_1_1_1_K7Q",
            "CARD_41111_K7Q",
            "CARD_0123_K7Q",
            "CARD_1_K7A",
            "CARD_1_K7QK7QK",
            "CARD_1_KQX",
            "CARD_1_774",
            "CARD_1_k7q",
            "card_1_K7Q",
            "CARD_K7Q",
            "_1_K7Q",
            "_CARD_1_K7Q",
            "JBSWYDPEHPKPXPAB_1_K7Q",
            "CARD-1-K7Q",
            "",
        ] {
            assert!(!is_name(value.as_bytes()), "{value}");
        }
    }

    #[test]
    fn every_kind_fits_into_a_placeholder() {
        let mut p = placeholders();
        let types = crate::detect::recognizers::ALL.iter().map(|recognizer| recognizer.entity);
        for name in types.chain(["custom.case1", "custom.ean13code128", "custom.9", "custom.x.abcdefghijklmnop"]) {
            let entity = EntityType::parse(name).unwrap();
            let reference = p.issue(&entity, name);
            let text = p.text(reference);
            assert!(is_name(&text.as_bytes()[1..text.len() - 1]), "{text}");
            let own = kind_of(&entity) == name[name.rfind('.').unwrap() + 1..].to_uppercase();
            assert!(own || Tier::of(entity.category()) == Tier::Special || entity.category() == "custom", "{text}");
        }
        assert_eq!(kind_of(&EntityType::from_static("custom.ean13code128")), "CUSTOM");
    }

    #[test]
    fn a_map_in_which_one_placeholder_means_two_values_is_refused() {
        let entry = |value: &str| format!(r#"{{ "kind": "EMAIL", "number": "1", "value": "{value}", "sentTo": [] }}"#);
        let json = format!(r#"{{ "mark": "K7Q", "entries": [{}, {}], "burned": [] }}"#, entry("a"), entry("b"));
        let error = Placeholders::read(&Document::from_json(&json, Code::OptionsInvalid).unwrap()).unwrap_err();
        assert_eq!(error.path.as_deref(), Some("entries[1].number"));
    }

    #[test]
    fn a_map_with_another_mark_or_kind_is_refused() {
        let map = |mark: &str, kind: &str| {
            let entry = format!(r#"{{ "kind": "{kind}", "number": "1", "value": "a", "sentTo": [] }}"#);
            let json = format!(r#"{{ "mark": "{mark}", "entries": [{entry}], "burned": [] }}"#);
            Placeholders::read(&Document::from_json(&json, Code::OptionsInvalid).unwrap())
        };
        assert!(map("K7Q", "EMAIL").is_ok());
        assert_eq!(map("", "EMAIL").unwrap_err().path.as_deref(), Some("mark"));
        assert_eq!(map("K7Q", "4111").unwrap_err().path.as_deref(), Some("entries[0].kind"));
    }

    #[test]
    fn a_look_alike_is_never_issued() {
        let mut p = placeholders();
        p.burn_look_alikes("the user typed [email_1_k7q] and EMAIL 2 K7Q");
        let reference = p.issue(&EMAIL, "a@x.com");
        assert_eq!(p.text(reference), "[EMAIL_3_K7Q]");
        p.burn_look_alikes("history has [EMAIL_3_K7Q]");
        assert_eq!(p.issue(&EMAIL, "a@x.com"), reference);
    }

    #[test]
    fn kinds_that_end_in_digits_stay_apart() {
        let mut p = placeholders();
        let (one, eleven) = (EntityType::parse("custom.case1").unwrap(), EntityType::parse("custom.case").unwrap());
        let first = p.issue(&one, "a");
        for i in 0..12 {
            let reference = p.issue(&eleven, &format!("{i}"));
            assert_ne!(squash(&p.text(reference)), squash(&p.text(first)));
        }
    }

    #[test]
    fn marks_mix_letters_and_digits() {
        assert_eq!(Mark::from_random(&[255, 0, 8, 9], 3).unwrap().as_str(), "2BC");
        assert_eq!(Mark::from_random(&[0, 1, 2], 3), None);
        assert_eq!(Mark::from_random(&[8, 9, 10], 3), None);
        assert_eq!(Mark::from_random(&[0, 8], 3), None);
    }

    #[test]
    fn it_survives_being_stored() {
        let mut p = placeholders();
        let reference = p.issue(&EMAIL, "a@x.com");
        let json = Json::of(|json| p.write(json));
        let stored = Document::from_json(&json, Code::OptionsInvalid).unwrap();
        let mut again = Placeholders::read(&stored).unwrap();
        assert_eq!(again.issue(&EMAIL, "a@x.com"), reference);
        assert_eq!(again.text(reference), p.text(reference));
    }
}
