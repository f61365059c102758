//! HMAC-SHA-256 under a conversation's key (RFC 2104), and the pseudonyms that are made of it.
//!
//! A pseudonym is not anonymous: who has the key can try values, and within a conversation it says which values are the
//! same. Between conversations it says nothing, because each has a random key of its own. Nothing restores one.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::placeholder::is_kind;
use crate::hash::sha256;

/// A conversation's key.
pub type Key = [u8; 32];

/// Characters of a pseudonym: base 32 of RFC 4648 (table 3).
const BASE_32: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// How many characters: 50 bits, so that of a million values no two are likely to meet.
const LENGTH: usize = 10;

/// How many check characters follow. Detection passes pseudonyms over, and a password in brackets must not be taken for one.
const CHECK: usize = 2;

/// HMAC-SHA-256 of a text, for one use of the key.
pub fn keyed(key: &Key, purpose: &str, text: &str) -> [u8; 32] {
    // A key of any length is good, so this never fails.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else { return *key };
    mac.update(purpose.as_bytes());
    mac.update(&[0]);
    mac.update(text.as_bytes());
    mac.finalize().into_bytes().into()
}

/// What stands for a value of this kind: `[EMAIL_H_7TQX2MFZK4BD]`. No placeholder is named so: theirs end in a number and
/// the conversation's mark.
pub fn pseudonym(key: &Key, kind: &str, value: &str) -> String {
    let name = [kind, "_H_", &base_32(&keyed(key, "hash", value), LENGTH)].concat();
    ["[", &name, &base_32(&sha256(&[name.as_bytes()]), CHECK), "]"].concat()
}

/// Whether this is what stands between the brackets of some conversation's pseudonym: its form, and its check characters.
pub fn is_pseudonym(inside: &[u8]) -> bool {
    let Some((name, check)) = inside.split_last_chunk::<CHECK>() else {
        return false;
    };
    let mut parts = name.rsplitn(3, |b| *b == b'_');
    let (Some(code), Some(b"H"), Some(kind)) = (parts.next(), parts.next(), parts.next()) else {
        return false;
    };
    code.len() == LENGTH
        && code.iter().all(|b| BASE_32.contains(b))
        && is_kind(kind)
        && base_32(&sha256(&[name]), CHECK).as_bytes() == check
}

fn base_32(bytes: &[u8], length: usize) -> String {
    bytes.iter().map(|b| char::from(BASE_32[usize::from(b % 32)])).take(length).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hash::hexadecimal;

    #[test]
    fn it_is_hmac_sha_256() {
        // Worked out with Python's hmac module: hmac.new(bytes([0x0B] * 32), b"hash\0Hi There", "sha256").
        let expected = "463fb3c38bad95c5923041df21e386ade914bcdd7ae99f017b1c64da440e0aff";
        assert_eq!(hexadecimal(&keyed(&[0x0B; 32], "hash", "Hi There")), expected);
    }

    #[test]
    fn the_same_value_has_one_pseudonym_in_a_conversation_and_another_in_the_next() {
        let (one, two) = ([1; 32], [2; 32]);
        assert_eq!(pseudonym(&one, "EMAIL", "a@example.com"), pseudonym(&one, "EMAIL", "a@example.com"));
        assert_ne!(pseudonym(&one, "EMAIL", "a@example.com"), pseudonym(&one, "EMAIL", "b@example.com"));
        assert_ne!(pseudonym(&one, "EMAIL", "a@example.com"), pseudonym(&two, "EMAIL", "a@example.com"));
        assert_eq!(pseudonym(&one, "EMAIL", "a@example.com").len(), "[EMAIL_H_]".len() + LENGTH + CHECK);
    }

    #[test]
    fn a_pseudonym_is_known_by_its_check_characters() {
        let mut taken = 0;
        for number in 0..2_000_u32 {
            let text = pseudonym(&[7; 32], "SERIAL_NUMBER", &number.to_string());
            let inside = &text.as_bytes()[1..text.len() - 1];
            assert!(is_pseudonym(inside), "{text}");
            let mut other = inside.to_vec();
            other[16 + number as usize % 12] ^= 1;
            taken += u32::from(is_pseudonym(&other));
        }
        assert!(taken < 20, "{taken} of 2,000 with one character changed");
        for text in ["EMAIL_H_4111111111", "EMAIL_H_", "H_ABCDEFGHIJKL", "", "EMAIL_1_K7Q", "EMAIL_X_ABCDEFGHIJKL"] {
            assert!(!is_pseudonym(text.as_bytes()), "{text}");
        }
    }
}
