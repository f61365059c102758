//! Places made coarser: the post code's area, the city, about a kilometre, a degree.

use crate::redact::{listed, words};

/// Areas of three digits in which no more than 20,000 people live: there the third digit goes too. Source: HIPAA Privacy
/// Rule, 45 CFR § 164.514(b)(2)(i)(B); the list is that of the guidance of the US Department of Health and Human Services,
/// by the census of 2000.
const SPARSE: &str = " 036 059 063 102 203 556 692 790 821 823 830 831 878 879 884 890 893 ";

/// The area that a post code begins with: of the United Kingdom and Canada the first half; of the United States, where it is
/// certain that it is one, three digits; of other five digits two; else the first half.
pub fn post_code(value: &str) -> Option<String> {
    let code: String = value.chars().filter(|c| c.is_ascii_alphanumeric()).collect::<String>().to_ascii_uppercase();
    let bytes = code.as_bytes();
    let count = code.len();
    let letters = bytes.iter().filter(|b| b.is_ascii_alphabetic()).count();
    let kept = match bytes {
        // `1017 GA`
        [first, .., a, b]
            if count == 6 && letters == 2 && first.is_ascii_digit() && !a.is_ascii_digit() && !b.is_ascii_digit() =>
        {
            4
        }
        // `SW1A 1AA`, `K1A 0B1`
        [first, ..] if first.is_ascii_alphabetic() => count.checked_sub(3)?,
        _ if letters > 0 => return None,
        _ if count == 9 && !listed(SPARSE, &code[..3]) => 3,
        _ if count == 9 || count == 5 => 2,
        _ => count / 2,
    };
    let hidden = if letters > 0 { 0 } else { if count == 9 { 5 } else { count }.saturating_sub(kept) };
    (0 < kept && kept < count).then(|| [&code[..kept], &"*".repeat(hidden)].concat())
}

/// Words of which one says that a part of an address is no city.
const STREETS: &str = " st street ave av avenue rd road ln lane dr drive blvd boulevard way ct court pl place ter terrace cir circle sq \
    square hwy highway pkwy parkway trl trail crescent close gardens grove row walk apt apartment suite ste unit flat floor fl room \
    building bldg house rue via viale piazza calle avenida rua ulica ul al allee chemin impasse box ";

/// The city, where it can be told from the rest: what is left of the part after the last comma, or after a post code, without the
/// code. In the United States the state too.
pub fn city(value: &str) -> Option<String> {
    let mut parts = value.rsplit(',').map(str::trim);
    let last = parts.next()?;
    let place = without_code(last, last.len() < value.len())?;
    // `Salem, NC 36218`
    if place.len() == 2 && place.bytes().all(|b| b.is_ascii_uppercase()) {
        let city = parts.next()?;
        // The first part is the street.
        parts.next()?;
        return is_place(city).then(|| [city, ", ", &place].concat());
    }
    is_place(&place).then_some(place)
}

/// A city's name, by what it lacks: digits, and words of streets.
fn is_place(text: &str) -> bool {
    let street = |word: &str| listed(STREETS, word.strip_suffix('.').unwrap_or(word));
    text.bytes().any(|b| b.is_ascii_alphabetic() || !b.is_ascii())
        && !text.contains(|c: char| c.is_ascii_digit())
        && !text.split(' ').any(street)
}

/// A part of an address without its post code. `None` if it has other numbers. A part `alone` has only a place in it; else the
/// place is what comes after the code.
fn without_code(part: &str, alone: bool) -> Option<String> {
    let words: Vec<&str> = words(part).collect();
    let numbered = |word: &&str| word.bytes().any(|b| b.is_ascii_digit());
    let Some(last) = words.iter().rposition(numbered) else {
        return alone.then(|| part.to_owned());
    };
    let first = last + 1 - words[..=last].iter().rev().take_while(|word| numbered(word)).count();
    let code = &words[first..=last];
    let digits = super::digits(&code.concat()).len();
    let lettered = code.concat().bytes().any(|b| b.is_ascii_alphabetic());
    // A house number is shorter; `NW1 6XE` and `K1A 0B1` have letters in two words.
    let is_code = if lettered { code.len() == 2 && digits <= 4 } else { digits >= 4 };
    let mut after = &words[last + 1..];
    // `1017 GA Amsterdam`
    if digits == 4 && after.first().is_some_and(|word| word.len() == 2 && word.bytes().all(|b| b.is_ascii_uppercase()))
    {
        after = &after[1..];
    }
    let kept = if alone && after.is_empty() { &words[..first] } else { after };
    (is_code && !kept.is_empty() && (alone || first > 0)).then(|| kept.join(" "))
}

/// Two decimals, about a kilometre; of degrees, minutes and seconds the minutes, about two.
pub fn coordinates(value: &str) -> Option<String> {
    let mut coarser = String::new();
    let mut decimals = None;
    let mut seconds = false;
    for c in value.chars() {
        decimals = match (c, decimals) {
            ('.', None) => Some(0),
            ('0'..='9', Some(count)) => Some(count + 1),
            _ => None,
        };
        let dropped = seconds && (c.is_ascii_digit() || matches!(c, '.' | '"' | '″' | '\''));
        seconds = matches!(c, '\'' | '′') || dropped;
        if !dropped && decimals.is_none_or(|count| count <= 2) {
            coarser.push(c);
        }
    }
    (coarser.len() < value.len()).then_some(coarser)
}

/// The code's area of one degree, as the specification of Open Location Codes writes it: `8FW40000+`.
pub fn plus_code(value: &str) -> Option<String> {
    let area = value.split_once('+').filter(|(area, _)| area.len() == 8)?.0;
    area.get(..4).map(|area| [area, "0000+"].concat())
}
