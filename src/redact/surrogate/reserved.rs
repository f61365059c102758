//! Numbers and addresses that are reserved for examples, tests and fiction, each with who says so.

use crate::detect::checksum::mod_97;
use crate::redact::generalise::country_code;
use crate::redact::words;

/// Entity type, and forms with `#` for any digit. A form is written as the value is, if both have as many characters; one that
/// begins with `=` always as it stands.
const RESERVED: &[(&str, &str)] = &[
    // RFC 5737, section 3
    ("network.ipv4", "=192.0.2.1##,=198.51.100.1##,=203.0.113.1##"),
    // RFC 3849
    ("network.ipv6", "=2001:db8::1###"),
    // RFC 9542, section 2.1.2
    ("network.mac_address", "00-00-5E-00-53-##"),
    // RFC 2606, section 3
    ("online.profile_url", "=https://example.com/user/1###"),
    // Social Security Administration: 987-65-4320 to 4329 are for advertisements; no number begins with 666
    // (ssa.gov/employer/randomizationfaqs.html).
    ("government.us_ssn", "987-65-432#,666-4#-1###"),
    // HMRC, National Insurance Manual, NIM39110: no number begins with Q.
    ("government.uk_nino", "QQ 1# ## ## A"),
    // ITU-T E.212: country code 001 is for test networks.
    ("device.imsi", "00101##########"),
    // Deutsche Bundesbank, Merkblatt Bankleitzahlendatei: bank codes begin with one of the clearing areas 1 to 8. `@@` are the
    // check digits (ISO 13616). Other countries' registers say nothing of codes that no bank gets.
    ("financial.iban", "DE@@ 9### ###0 #### #### ##"),
];

/// Country code, and national numbers that the country's authority keeps for films and books.
const PHONES: &[(&str, &str)] = &[
    // Alliance for Telecommunications Industry Solutions, ATIS-0300115: 555-0100 to 0199 in every area.
    (
        "1",
        "202 555 01##,212 555 01##,303 555 01##,312 555 01##,415 555 01##,512 555 01##,617 555 01##,702 555 01##,206 555 01##,\
         404 555 01##,416 555 01##,604 555 01##",
    ),
    // Ofcom, Telephone numbers for use in TV and radio drama programmes
    (
        "44",
        "7700 900###,20 7946 0###,1632 960###,113 496 0###,117 496 0###,121 496 0###,131 496 0###,141 496 0###,161 496 0###,\
         191 498 0###",
    ),
    // Bundesnetzagentur, Mitteilung 148/2021, Amtsblatt 7/2021
    ("49", "30 23125###,69 90009###,40 66969###,221 4710###,89 99998###"),
    // Arcep, plan national de numérotation, décision 2018-0881
    ("33", "1 99 00 ## ##,2 61 91 ## ##,3 53 01 ## ##,4 65 71 ## ##,5 36 49 ## ##,6 39 98 ## ##"),
    // ACMA, Phone numbers for use in TV shows, films and creative works
    ("61", "2 5550 ####,2 7010 ####,3 5550 ####,3 7010 ####,7 5550 ####,7 7010 ####,8 5550 ####,8 7010 ####"),
    // Commission for Communications Regulation, Numbering Conditions of Use
    ("353", "20 91# ####"),
    // Post- och telestyrelsen: 070-174 06 05 to 99
    (
        "46",
        "70 174 06 1#,70 174 06 2#,70 174 06 3#,70 174 06 4#,70 174 06 5#,70 174 06 6#,70 174 06 7#,70 174 06 8#,70 174 06 9#",
    ),
];

/// Numbers that payment processors publish for tests, and that no issuer gives to anybody. Source: PayPal Developer, test credit
/// card numbers; a made-up number with a right check digit could be somebody's.
const CARDS: &str = "4111111111111111 4012888888881881 4222222222222 5555555555554444 5105105105105100 2223003122003222 \
    378282246310005 371449635398431 378734493671000 6011111111111117 6011000990139424 3530111333300000 3566002020360505 \
    30569309025904 38520000023237";

/// One of the stand-ins for a value of this type, by number.
pub fn candidate(entity: &str, value: &str, number: usize) -> Option<String> {
    match entity {
        "contact.phone" => phone(value, number),
        "financial.payment_card" => card(value, number),
        _ => {
            let (_, forms) = RESERVED.iter().find(|(known, _)| *known == entity)?;
            let form = one_of(forms, number);
            let filled = checked(&form);
            if entity == "financial.iban" && !value.starts_with(['D', 'd']) {
                return None;
            }
            Some(match filled.strip_prefix('=') {
                Some(as_it_stands) => as_it_stands.to_owned(),
                None => written_like(value, &filled),
            })
        }
    }
}

/// One of several forms, filled.
fn one_of(forms: &str, number: usize) -> String {
    let count = forms.split(',').count();
    let form = forms.split(',').nth(number % count).unwrap_or_default();
    let open = form.bytes().filter(|b| *b == b'#').count();
    let mut left = number / count;
    if open > 4 {
        // Spread, or the first digits would all be zeros. The multiplier is odd, so different numbers stay different.
        left = (left as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) as usize;
    }
    let mut filled = form.as_bytes().to_vec();
    for byte in filled.iter_mut().rev().filter(|b| **b == b'#') {
        *byte = b'0' + (left % 10) as u8;
        left /= 10;
    }
    String::from_utf8(filled).unwrap_or_default()
}

/// With check digits for `@@`.
fn checked(form: &str) -> String {
    if !form.contains('@') {
        return form.to_owned();
    }
    let digits = (2..=98).map(|check| [b'0' + check / 10, b'0' + check % 10]);
    let holds = |check: &[u8; 2]| {
        let rest = form[4..].bytes().filter(|b| *b != b' ');
        mod_97(rest.chain(form[..2].bytes()).chain(*check))
    };
    let [tens, ones] = digits.into_iter().find(holds).unwrap_or(*b"00");
    form.replacen('@', char::from(tens).encode_utf8(&mut [0; 4]), 1).replacen(
        '@',
        char::from(ones).encode_utf8(&mut [0; 4]),
        1,
    )
}

/// A number of the same country, if it has a range and the value says which country it is.
fn phone(value: &str, number: usize) -> Option<String> {
    // `(202) 555-0143` is the North American way to write a number.
    let mut groups = value.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty()).map(str::len);
    let american = [groups.next(), groups.next(), groups.next(), groups.next()] == [Some(3), Some(3), Some(4), None];
    let international = country_code(value);
    let code = international.as_deref().or(american.then_some("1"))?;
    let (_, forms) = PHONES.iter().find(|(known, _)| *known == code)?;
    let national = one_of(forms, number);
    let whole = [code, " ", &national].concat();
    let zero = if value.split('(').any(|part| part.starts_with("0)")) {
        [code, " 0 ", &national].concat()
    } else {
        String::new()
    };
    let doubled = ["00", &whole].concat();
    let same = |form: &&String| letters(form).count() == letters(value).count();
    if let Some(form) = [&national, &whole, &zero, &doubled].into_iter().find(same) {
        return Some(written_like(value, form));
    }
    Some(if international.is_some() { ["+", &whole].concat() } else { national })
}

/// A number of the same network, as far as its first digits tell.
fn card(value: &str, number: usize) -> Option<String> {
    let digits: String = letters(value).collect();
    let two = digits.get(..2)?;
    // All of Visa's begin with 4; of those that begin with 3, the next digit tells.
    let alike = |known: &&str| known.starts_with(&two[..if two.starts_with('3') { 2 } else { 1 }]);
    let count = words(CARDS).filter(alike).count();
    let known = words(CARDS).filter(alike).nth(number.checked_rem(count)?)?;
    Some(written_like(value, known))
}

/// What a number is made of.
fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(char::is_ascii_alphanumeric)
}

/// A form in the writing of the value, if it has as many letters and digits; else in its own.
fn written_like(value: &str, form: &str) -> String {
    let mut own = letters(form);
    if !value.is_ascii() || letters(value).count() != letters(form).count() {
        return form.to_owned();
    }
    value.chars().map(|c| if c.is_ascii_alphanumeric() { own.next().unwrap_or(c) } else { c }).collect()
}
