//! Values made coarser: what many have in common stays, the rest goes. One rule for each kind; no rule, nothing stays.
//!
//! How a coarser value is written is chosen so that it is not found again as what it was: `203.0.113.x`, not
//! `203.0.113.0/24`.

mod date;
mod place;

use super::listed;
use crate::entity::EntityType;

/// What of a value many have in common; `None` if that is nothing, can't be told, or would have the value in it.
pub fn generalise(entity: &EntityType, value: &str) -> Option<String> {
    let coarser = match entity.as_str() {
        "date.birth" => date::decade(value),
        "date.death" => date::year(value, false).map(|year| year.to_string()),
        "date.expiry" | "financial.card_expiry" => date::year(value, true).map(|year| year.to_string()),
        "demographic.age" => age(value),
        "location.post_code" => place::post_code(value),
        "location.street_address" => place::city(value),
        "location.coordinates" => place::coordinates(value),
        "location.plus_code" => place::plus_code(value),
        "network.ipv4" => ipv4(value),
        "network.ipv6" => ipv6(value),
        "financial.income" => amount(value),
        "financial.payment_card" => card(value),
        "contact.email" => email(value),
        "contact.phone" => phone(value),
        _ => None,
    };
    coarser.filter(|coarser| !coarser.contains(value))
}

/// The digits of a value.
fn digits(value: &str) -> String {
    value.chars().filter(char::is_ascii_digit).collect()
}

/// `a–b`.
fn band(from: u64, to: u64) -> String {
    [&from.to_string(), "–", &to.to_string()].concat()
}

/// Ten years. From 90 on there are few enough to know each (HIPAA Privacy Rule, 45 CFR § 164.514(b)(2)(i)(C)).
fn age(value: &str) -> Option<String> {
    let age: u64 = digits(value).parse().ok()?;
    Some(if age >= 90 { "90+".to_owned() } else { band(age / 10 * 10, age / 10 * 10 + 9) })
}

/// The network of 256 addresses.
fn ipv4(value: &str) -> Option<String> {
    value.rsplit_once('.').map(|(network, _)| [network, ".x"].concat())
}

/// The first 48 bits: what one site gets (RFC 6177).
fn ipv6(value: &str) -> Option<String> {
    let mut network = String::new();
    let mut groups = value.split(':');
    let mut gap = false;
    for _ in 0..3 {
        // What `::` leaves out is zeros; how many doesn't matter unless it is among the first three groups.
        let group = if gap { "0" } else { groups.next()? };
        gap |= group.is_empty();
        let group = group.trim_start_matches('0');
        network.push_str(if group.is_empty() { "0" } else { group });
        network.push(':');
    }
    network.make_ascii_lowercase();
    network.push('x');
    Some(network)
}

/// An amount's band in steps of 1, 2 and 5, with its currency as it stands: `50,000–100,000 €`.
fn amount(value: &str) -> Option<String> {
    let first = value.find(|c: char| c.is_ascii_digit())?;
    let last = value.rfind(|c: char| c.is_ascii_digit())?;
    let (before, number, mut after) = (&value[..first], &value[first..=last], &value[last + 1..]);
    // What follows the last separator are cents if there are one or two digits.
    let cents = number.rfind([',', '.']).filter(|at| number.len() - at <= 3);
    let mut amount: u64 = digits(&number[..cents.unwrap_or(number.len())]).parse().ok()?;
    for (letter, times) in [('k', 1_000), ('K', 1_000), ('m', 1_000_000), ('M', 1_000_000)] {
        if let Some(rest) = after.strip_prefix(letter) {
            (amount, after) = (amount.checked_mul(times)?, rest);
        }
    }
    let mut from = 1;
    let mut steps = [2, 5, 10].into_iter().cycle().scan(1, |unit: &mut u64, step| {
        let to = unit.checked_mul(step);
        *unit *= if step == 10 { 10 } else { 1 };
        to
    });
    let to = steps.find(|to| {
        let above = *to > amount;
        from = if above { from } else { *to };
        above
    })?;
    if amount == 0 {
        from = 0;
    }
    Some([before, &grouped(from), "–", &grouped(to), after].concat())
}

/// A number with commas between its thousands.
fn grouped(number: u64) -> String {
    let mut text = number.to_string();
    let mut at = text.len();
    while at > 3 {
        at -= 3;
        text.insert(at, ',');
    }
    text
}

/// The network, by its first digits (ISO/IEC 7812-1; the networks' published ranges).
fn card(value: &str) -> Option<String> {
    let four: u32 = digits(value).get(..4)?.parse().ok()?;
    let network = match four {
        4000..=4999 => "Visa",
        5100..=5599 | 2221..=2720 => "Mastercard",
        3400..=3499 | 3700..=3799 => "American Express",
        3528..=3589 => "JCB",
        3000..=3059 | 3095 | 3600..=3699 | 3800..=3999 => "Diners Club",
        6011 | 6440..=6599 => "Discover",
        6200..=6299 => "UnionPay",
        2200..=2204 => "Mir",
        _ => return None,
    };
    Some([network, " card"].concat())
}

/// Domains under which so many have an address that it says next to nothing of one.
const PROVIDERS: &str = " gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com yahoo.co.jp icloud.com \
    me.com aol.com proton.me protonmail.com gmx.de gmx.net web.de t-online.de freenet.de orange.fr free.fr laposte.net \
    libero.it virgilio.it wp.pl o2.pl onet.pl interia.pl seznam.cz mail.ru yandex.ru qq.com 163.com 126.com naver.com \
    daum.net uol.com.br bol.com.br terra.com.br hotmail.co.uk btinternet.com ziggo.nl hotmail.fr wanadoo.fr rediffmail.com ";

/// The domain, if it is a provider's that many use.
fn email(value: &str) -> Option<String> {
    let (_, domain) = value.rsplit_once('@')?;
    let domain = domain.to_ascii_lowercase();
    listed(PROVIDERS, &domain).then(|| ["…@", &domain].concat())
}

/// Country codes of two digits (ITU-T E.164, list of assigned codes); 1 and 7 have one, all others three.
const COUNTRY_CODES: &str = " 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 \
    84 86 90 91 92 93 94 95 98 ";

/// The country, where the number says it.
fn phone(value: &str) -> Option<String> {
    country_code(value).map(|code| ["+", &code, " …"].concat())
}

/// The country code of a number in international writing, `+49` or `0049`.
pub fn country_code(value: &str) -> Option<String> {
    let digits = digits(value);
    let digits = if value.trim_start_matches('(').starts_with('+') { &digits } else { digits.strip_prefix("00")? };
    let length = match digits.get(..2)? {
        two if listed(COUNTRY_CODES, two) => 2,
        two if matches!(two.as_bytes(), [b'1' | b'7', _]) => 1,
        _ => 3,
    };
    digits.get(..length).map(str::to_owned)
}

#[cfg(test)]
mod tests;
