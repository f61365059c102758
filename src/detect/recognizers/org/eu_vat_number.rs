//! EU VAT number: a country's code and a form that it fixes; where the rule is simple, its check digits too.
//! Source: European Commission, VIES, structure of VAT identification numbers; check digits as in the national laws (BMF, for
//! Germany: ISO/IEC 7064 MOD 11,10; Belgium and France: modulo 97; Denmark, Finland, Luxembourg, Poland, Portugal, Slovenia:
//! weights; Italy and Sweden: Luhn).

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{luhn, mod_11_10, number, weighted_sum};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "eu_vat_number",
    entity: "org.eu_vat_number",
    title: "EU VAT number",
    source: "European Commission, VIES, structure of VAT identification numbers",
    start: Start::Token,
    pattern: r"(?:AT ?U|BE|BG|CY|CZ|DE|DK|EE|EL|ES|FI|FR|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK|XI)(?:[ .-]?[0-9A-Z]{2,12}){1,4}",
    accept,
    context: &["eu vat", "company", "invoice to", "bill to", "firma"],
    topics: &[Topic::Vat],
    score: Score { bare: 0.1, shape: 0.3, checksum: 0.85, with_context: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<DE136695976>",
            "<DE 136 695 976>",
            "<DE-136-695-976> and others",
            "<FR83404833048>",
            "<BE0403019261>",
            "<IT00743110157>",
            "VAT <ATU12345678>",
        ],
        misses: &["DE136695977", "FR84404833048", "BE0403019262", "ATU12345678", "IT 2024", "DE 12 34 56 78 90"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    let digits = c.digits();
    let (count, letters) = (digits.clone().count(), bytes.iter().filter(|b| b.is_ascii_uppercase()).count());
    if !c.stands_alone() || c.inside_spaced_number() || c.is_one_digit() {
        return None;
    }
    let mut d = [0; 12];
    for (slot, digit) in d.iter_mut().zip(digits) {
        *slot = digit;
    }
    let plain = letters == 2;
    let checked = match (&bytes[..2], count) {
        (b"DE", 9) if plain => mod_11_10(&d[..9]),
        (b"HR", 11) if plain => mod_11_10(&d[..11]),
        (b"FR", 11) if plain => {
            // Twelve and three times the company's number, modulo 97.
            luhn(d[2..11].iter().copied()) && (12 + 3 * (number(&d[2..11]) % 97)) % 97 == number(&d[..2])
        }
        (b"BE", 10) if plain => 97 - number(&d[..8]) % 97 == number(&d[8..10]),
        (b"IT", 11) if plain => luhn(d[..11].iter().copied()),
        (b"SE", 12) if plain => luhn(d[..10].iter().copied()) && d[10..] != [0, 0],
        (b"DK", 8) if plain => weighted_sum(&d[..8], &[2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11),
        (b"FI", 8) if plain => weighted_sum(&d[..8], &[7, 9, 10, 5, 8, 4, 2, 1]).is_multiple_of(11),
        (b"LU", 8) if plain => number(&d[..6]) % 89 == number(&d[6..8]),
        (b"PL", 10) if plain => weighted_sum(&d[..9], &[6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 == u32::from(d[9]),
        (b"PT", 9) if plain => {
            let check = 11 - weighted_sum(&d[..8], &[9, 8, 7, 6, 5, 4, 3, 2]) % 11;
            (if check > 9 { 0 } else { check }) == u32::from(d[8])
        }
        (b"AT", 8) if letters == 3 => return c.accept(Evidence::Shape),
        (b"NL", 11) if letters == 3 => return c.accept(Evidence::Shape),
        (b"ES" | b"IE" | b"CY" | b"FR", 7..=10) if letters > 2 && letters <= 4 => return c.accept(Evidence::Shape),
        (b"BG" | b"CZ" | b"EE" | b"EL" | b"HU" | b"LT" | b"LV" | b"MT" | b"RO" | b"SI" | b"SK" | b"XI", 8..=12)
            if plain =>
        {
            return c.accept(Evidence::Shape);
        }
        _ => return None,
    };
    c.accept_checked(checked)
}
