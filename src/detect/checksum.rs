//! Check digits, and the dates inside numbers, that several recognizers share.

use std::borrow::Borrow;

use sha2::{Digest, Sha256};

/// Luhn, ISO/IEC 7812-1 annex B: every second digit from the right doubled, cross sums added, a multiple of ten.
pub fn luhn(digits: impl DoubleEndedIterator<Item = u8>) -> bool {
    let sum: u32 = digits
        .rev()
        .enumerate()
        .map(|(i, d)| match (i % 2, d) {
            (0, d) => u32::from(d),
            (_, d) if d < 5 => u32::from(d) * 2,
            (_, d) => u32::from(d) * 2 - 9,
        })
        .sum();
    sum.is_multiple_of(10)
}

/// The sum of digits, each times its weight, as far as both go.
pub fn weighted_sum(digits: impl IntoIterator<Item: Borrow<u8>>, weights: &[u8]) -> u32 {
    digits.into_iter().zip(weights).map(|(digit, weight)| u32::from(*digit.borrow()) * u32::from(*weight)).sum()
}

/// ISO/IEC 7064 MOD 97-10 over letters (A = 10 … Z = 35, either case) and digits: the remainder is 1.
pub fn mod_97(characters: impl Iterator<Item = u8>) -> bool {
    let mut remainder: u32 = 0;
    for byte in characters {
        let Some(value) = (byte as char).to_digit(36) else {
            return false;
        };
        let shift = if value < 10 { 10 } else { 100 };
        remainder = (remainder * shift + value) % 97;
    }
    remainder == 1
}

/// ISO/IEC 7064 MOD 11,10 over digits, the last of them the check digit.
pub fn mod_11_10(digits: &[u8]) -> bool {
    let Some((check, rest)) = digits.split_last() else {
        return false;
    };
    let product = rest.iter().fold(10, |product, digit| match (product + digit) % 10 {
        0 => 9, // 10 × 2 mod 11
        sum => sum * 2 % 11,
    });
    (product + check) % 10 == 1
}

/// Verhoeff's check digit, from the symmetries of the pentagon (J. Verhoeff, "Error Detecting Decimal Codes", 1969).
pub fn verhoeff(digits: &[u8]) -> bool {
    // Rotations 0 to 4 and reflections 5 to 9 of the pentagon.
    let times = |a: u8, b: u8| match (a / 5, b / 5) {
        (0, 0) => (a + b) % 5,
        (0, _) => (a + b) % 5 + 5,
        (_, 0) => (a + 5 - b) % 5 + 5,
        (_, _) => (a + 5 - b) % 5,
    };
    const SWAP: [u8; 10] = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
    let swapped = |digit: u8, often: usize| (0..often).fold(digit, |digit, _| SWAP[usize::from(digit)]);
    digits.iter().rev().enumerate().fold(0, |sum, (i, digit)| times(sum, swapped(*digit, i % 8))) == 0
}

/// The check digit of EAN-13 and ISBN-13 (GS1 General Specifications 7.9): weights 1 and 3 in turn, a multiple of ten.
pub fn ean_13(digits: &[u8; 13]) -> bool {
    weighted_sum(digits, &[1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]).is_multiple_of(10)
}

/// ICAO Doc 9303 part 3, 4.9: the check digit of letters (A = 10 … Z = 35), digits and `<` (0), weighted 7, 3, 1 in turn.
/// Cards and registers of many countries use it too.
pub fn icao_9303(characters: impl Iterator<Item = u8>) -> u8 {
    let value = |byte| char::from(byte).to_digit(36).unwrap_or(0);
    let sum: u32 = characters.zip([7, 3, 1].into_iter().cycle()).map(|(byte, weight)| value(byte) * weight).sum();
    (sum % 10) as u8
}

/// A weighted sum modulo 11; where that is 10, which no digit can hold, the remainder with other weights.
pub fn two_pass_mod_11(digits: &[u8], first: &[u8], second: &[u8]) -> u32 {
    match weighted_sum(digits, first) % 11 {
        10 => weighted_sum(digits, second) % 11,
        remainder => remainder,
    }
}

/// Digits times their weights, the digits of each product added up. Weights up to 11.
pub fn weighted_cross_sum(digits: &[u8], weights: &[u8]) -> u32 {
    digits.iter().zip(weights).map(|(digit, weight)| u32::from(digit * weight / 10 + digit * weight % 10)).sum()
}

/// The number that digits spell; nine of them at most.
pub fn number(digits: &[u8]) -> u32 {
    digits.iter().fold(0, |number, digit| number * 10 + u32::from(*digit))
}

/// Whether the Gregorian calendar has the day. Where a number keeps only two digits of the year, 0 to 99 stand for any
/// century: year 0 is a leap year.
pub fn is_date(year: u32, month: u32, day: u32) -> bool {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}

/// Base58Check, as Bitcoin uses it: the last four bytes are the start of a double SHA-256 of the rest.
/// The payload's first byte, and its length without the checksum, if that holds.
pub fn base58_check(text: &[u8]) -> Option<(u8, usize)> {
    base58_check_in(text, bs58::Alphabet::BITCOIN)
}

/// [`base58_check`] in an alphabet of one's own.
pub fn base58_check_in(text: &[u8], alphabet: &bs58::Alphabet) -> Option<(u8, usize)> {
    let mut buffer = [0u8; 64];
    let length = bs58::decode(text).with_alphabet(alphabet).onto(&mut buffer[..]).ok()?;
    let (payload, check) = buffer[..length].split_at_checked(length.checked_sub(4)?)?;
    let digest = Sha256::digest(Sha256::digest(payload));
    (digest[..4] == *check).then(|| (payload.first().copied().unwrap_or(0), payload.len()))
}

/// ISO/IEC 7064 MOD 11-2 over digits, the last of them the check character, 10 where an `X` is written.
pub fn mod_11_2(values: &[u8]) -> bool {
    values.iter().fold(0, |sum, value| (sum * 2 + u32::from(*value)) % 11) == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn digits(text: &str) -> impl DoubleEndedIterator<Item = u8> + '_ {
        text.bytes().map(|b| b - b'0')
    }

    #[test]
    fn luhn_holds_and_breaks() {
        assert!(luhn(digits("4111111111111111")));
        assert!(luhn(digits("378282246310005")));
        assert!(!luhn(digits("4111111111111112")));
    }

    #[test]
    fn luhn_sees_every_changed_digit_and_most_swaps() {
        let good = "4012888888881881";
        for i in 0..good.len() {
            for d in b'0'..=b'9' {
                let mut bytes = good.as_bytes().to_vec();
                if bytes[i] != d {
                    bytes[i] = d;
                    assert!(!luhn(bytes.iter().map(|b| b - b'0')), "{i} {d}");
                }
            }
        }
    }

    #[test]
    fn weights_meet_their_digits() {
        assert_eq!(weighted_sum(digits("123"), &[1, 10, 100]), 321);
        assert_eq!(weighted_sum(digits("1234"), &[1, 10]), 21);
    }

    #[test]
    fn mod_97_holds_and_breaks() {
        // DE89 3704 0044 0532 0130 00 with its first four characters moved to the end.
        assert!(mod_97("370400440532013000DE89".bytes()));
        assert!(!mod_97("370400440532013001DE89".bytes()));
        assert!(!mod_97("37040044053201300!DE89".bytes()));
    }

    #[test]
    fn mod_11_10_holds_and_breaks() {
        // ISO/IEC 7064, annex: 0794 with its check digit.
        assert!(mod_11_10(&[0, 7, 9, 4, 5]));
        assert!(!mod_11_10(&[0, 7, 9, 4, 6]));
        assert!(!mod_11_10(&[]));
    }

    #[test]
    fn verhoeff_sees_every_changed_digit_and_every_swap() {
        let good = [2, 3, 6, 3]; // Verhoeff's own example: 236 with its check digit.
        assert!(verhoeff(&good));
        for i in 0..good.len() {
            for digit in (0..10).filter(|digit| *digit != good[i]) {
                let mut wrong = good;
                wrong[i] = digit;
                assert!(!verhoeff(&wrong), "{wrong:?}");
            }
        }
        for swapped in [[3, 2, 6, 3], [2, 6, 3, 3]] {
            assert!(!verhoeff(&swapped), "{swapped:?}");
        }
    }

    #[test]
    fn ean_13_holds_and_breaks() {
        assert!(ean_13(&[9, 7, 8, 3, 1, 6, 1, 4, 8, 4, 1, 0, 0])); // ISBN User's Manual.
        assert!(!ean_13(&[9, 7, 8, 3, 1, 6, 1, 4, 8, 4, 1, 0, 1]));
    }

    #[test]
    fn icao_9303_agrees_with_the_specimen() {
        // Doc 9303 part 4, appendix B: L898902C3 6, born 740812 2, expires 120415 9.
        assert_eq!(icao_9303(b"L898902C3".iter().copied()), 6);
        assert_eq!(icao_9303(b"740812".iter().copied()), 2);
        assert_eq!(icao_9303(b"120415".iter().copied()), 9);
        assert_eq!(icao_9303(b"ZE184226B<<<<<".iter().copied()), 1);
    }

    #[test]
    fn dates_are_those_of_the_calendar() {
        for (year, month, day) in [(2000, 2, 29), (2024, 2, 29), (0, 2, 29), (1999, 12, 31), (2023, 4, 30)] {
            assert!(is_date(year, month, day), "{year}-{month}-{day}");
        }
        for (year, month, day) in
            [(1900, 2, 29), (2023, 2, 29), (2023, 4, 31), (2023, 0, 1), (2023, 13, 1), (2023, 1, 0)]
        {
            assert!(!is_date(year, month, day), "{year}-{month}-{day}");
        }
    }

    #[test]
    fn base58_check_holds_and_breaks() {
        // Bitcoin wiki, "Technical background of version 1 Bitcoin addresses".
        assert_eq!(base58_check(b"1PMycacnJaSqwwJqjawXBErnLsZ7RkXUAs"), Some((0, 21)));
        assert_eq!(base58_check(b"1PMycacnJaSqwwJqjawXBErnLsZ7RkXUAt"), None);
        assert_eq!(base58_check(b"0OIl"), None);
    }

    #[test]
    fn mod_11_2_holds_and_breaks() {
        assert!(mod_11_2(&[0, 7, 9, 4, 0])); // ISO/IEC 7064, annex: 0794 with its check digit.
        assert!(mod_11_2(&[0, 7, 9, 10])); // 079X.
        assert!(!mod_11_2(&[0, 7, 9, 4, 1]));
    }
}
