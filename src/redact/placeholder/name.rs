//! The form of a placeholder's name: `EMAIL_1_K7Q`. Detection passes it over, so it is narrow: what could be personal data by
//! itself doesn't fit into it.

use crate::decide::Tier;
use crate::entity::EntityType;

/// Characters of a mark: no vowels, so that no word comes out, and none that look alike.
const MARK_ALPHABET: &[u8; 28] = b"23456789BCDFGHJKLMNPQRSTVWXZ";

/// The longest mark. No text is so long that it has every mark of this length in it.
const LONGEST_MARK: usize = 6;

/// The longest word of a kind. A secret of sixteen letters is longer.
const LONGEST_WORD: usize = 14;

/// The conversation's random mark: three characters, or more where every three are taken, with a letter and a digit
/// among them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark(pub(super) String);

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

/// Whether this is what stands between the brackets of some conversation's placeholder, by its form.
pub fn is_name(inside: &[u8]) -> bool {
    let mut parts = inside.rsplitn(3, |b| *b == b'_');
    let (Some(mark), Some(number), Some(kind)) = (parts.next(), parts.next(), parts.next()) else {
        return false;
    };
    let counted = matches!(number, [b'1'..=b'9', rest @ ..] if rest.len() < 4 && rest.iter().all(u8::is_ascii_digit));
    counted && is_mark(mark) && is_kind(kind)
}

pub(super) fn is_mark(mark: &[u8]) -> bool {
    (3..=LONGEST_MARK).contains(&mark.len())
        && mark.iter().all(|b| MARK_ALPHABET.contains(b))
        && mark.iter().any(u8::is_ascii_digit)
        && mark.iter().any(u8::is_ascii_alphabetic)
}

/// Words in capitals, with two digits among them at most.
pub(in crate::redact) fn is_kind(kind: &[u8]) -> bool {
    kind.first().is_some_and(u8::is_ascii_uppercase)
        && kind.iter().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || *b == b'_')
        && kind.iter().filter(|b| b.is_ascii_digit()).count() <= 2
        && kind.split(|b| *b == b'_').all(|word| word.len() <= LONGEST_WORD)
}

/// The kind of what must not tell its kind.
pub const HIDDEN: &str = "HIDDEN";

/// The kind that a placeholder shows: the last part of the entity type, or [`HIDDEN`] for special categories, where
/// the kind alone would tell. A caller's type whose name has too many digits, or too long a word, shows its category.
pub fn kind_of(entity: &EntityType) -> String {
    if Tier::of(entity.category()) == Tier::Special {
        return HIDDEN.to_owned();
    }
    let name = entity.as_str();
    let last = name.bytes().rposition(|b| b == b'.').map_or(0, |dot| dot + 1);
    let kind = name[last..].to_ascii_uppercase();
    if is_kind(kind.as_bytes()) { kind } else { entity.category().to_ascii_uppercase() }
}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn marks_mix_letters_and_digits() {
        assert_eq!(Mark::from_random(&[255, 0, 8, 9], 3).unwrap().as_str(), "2BC");
        assert_eq!(Mark::from_random(&[0, 1, 2], 3), None);
        assert_eq!(Mark::from_random(&[8, 9, 10], 3), None);
        assert_eq!(Mark::from_random(&[0, 8], 3), None);
    }
}
