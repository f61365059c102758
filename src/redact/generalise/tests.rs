//! What stays of which value, and that it is never found again as what it was.

use super::*;
use crate::detect::Detector;
use crate::detect::recognizer::Examples;
use crate::detect::recognizers::ALL;
use crate::redact::{Edit, rewrite};

#[test]
fn what_many_have_in_common_stays() {
    let table = [
        ("date.birth", "3 May 1980", "1980–1989"),
        ("date.birth", "1963-10-12", "1960–1969"),
        ("date.birth", "1980年5月3日", "1980–1989"),
        ("date.birth", "3/5/80", "1980–1989"),
        ("date.birth", "03051980", "1980–1989"),
        ("date.birth", "19800503", "1980–1989"),
        ("date.expiry", "03.05.2028", "2028"),
        ("financial.card_expiry", "05/28", "2028"),
        ("date.death", "14 juillet 1985", "1985"),
        ("demographic.age", "42 years old", "40–49"),
        ("demographic.age", "7", "0–9"),
        ("demographic.age", "104 ans", "90+"),
        ("location.post_code", "SW1A 1AA", "SW1A"),
        ("location.post_code", "l a 4 2 r b", "LA4"),
        ("location.post_code", "K1A 0B1", "K1A"),
        ("location.post_code", "94103-1234", "941**"),
        ("location.post_code", "03601-1234", "03***"),
        ("location.post_code", "10115", "10***"),
        ("location.post_code", "1017 GA", "1017"),
        ("location.post_code", "8001", "80**"),
        ("location.post_code", "100-0001", "100****"),
        ("location.street_address", "1643 Main St, Madison, MO 93940", "Madison, MO"),
        ("location.street_address", "350 Fifth Avenue Apt. 652, New York, NY 10118", "New York, NY"),
        ("location.street_address", "Hauptstraße 12, 10115 Berlin", "Berlin"),
        ("location.street_address", "Hauptstraße 12 10115 Berlin", "Berlin"),
        ("location.street_address", "221B Baker Street, London NW1 6XE", "London"),
        ("location.street_address", "Kerkstraat 5, 1017 GA Amsterdam", "Amsterdam"),
        ("location.street_address", "Storgatan 3, 111 29 Stockholm", "Stockholm"),
        ("location.street_address", "ul. Długa 5/7, 00-238 Warszawa", "Warszawa"),
        ("location.street_address", "12 rue de la Paix, Paris", "Paris"),
        ("location.coordinates", "48.85837, 2.29448", "48.85, 2.29"),
        ("location.coordinates", "48°51'30\"N 2°17'40\"E", "48°51'N 2°17'E"),
        ("location.plus_code", "8FW4V75V+8Q", "8FW40000+"),
        ("network.ipv4", "203.0.113.7", "203.0.113.x"),
        ("network.ipv4", "203.0.113.0", "203.0.113.x"),
        ("network.ipv6", "2001:0DB8:85a3:0000:0000:8a2e:0370:7334", "2001:db8:85a3:x"),
        ("network.ipv6", "2001:db8::1", "2001:db8:0:x"),
        ("network.ipv6", "fe80::1ff:fe23:4567:890a", "fe80:0:0:x"),
        ("financial.income", "$85,000", "$50,000–100,000"),
        ("financial.income", "72.500 €", "50,000–100,000 €"),
        ("financial.income", "£250k", "£200,000–500,000"),
        ("financial.income", "4200 euros", "2,000–5,000 euros"),
        ("financial.income", "1,234.56 USD", "1,000–2,000 USD"),
        ("financial.income", "10000", "10,000–20,000"),
        ("financial.payment_card", "4111 1111 1111 1111", "Visa card"),
        ("financial.payment_card", "378282246310005", "American Express card"),
        ("contact.email", "ana.silva@GMail.com", "…@gmail.com"),
        ("contact.phone", "+49 30 23125000", "+49 …"),
        ("contact.phone", "0044 7700 900123", "+44 …"),
        ("contact.phone", "+1 (202) 555-0143", "+1 …"),
        ("contact.phone", "+353 20 910 0000", "+353 …"),
    ];
    for (entity, value, expected) in table {
        assert_eq!(generalise(&EntityType::from_static(entity), value).as_deref(), Some(expected), "{entity} {value}");
    }
}

#[test]
fn what_has_nothing_coarser_goes() {
    let table = [
        ("person.name", "Ana Silva"),
        ("contact.email", "ana@silva.example"),
        ("contact.phone", "(202) 555-0143"),
        ("date.birth", "May 3rd"),
        ("date.birth", "3 May"),
        ("date.birth", "3/5/25"),
        ("date.birth", ""),
        ("location.street_address", "12 main street"),
        ("location.street_address", "Apt 5, 12345 Main St"),
        ("location.street_address", "Flat 3, 12 Main Street"),
        ("location.street_address", "Rose Cottage, Mill Lane"),
        ("location.po_box", "PO Box 4409"),
        ("location.plus_code", "V75V+8Q"),
        ("financial.iban", "DE89 3704 0044 0532 0130 00"),
        ("financial.income", "99999999999999999999"),
        // It would stand at the end of its band.
        ("financial.income", "50,000"),
        ("credential.password", "hunter2"),
        ("network.ipv4", ""),
        ("network.ipv6", "x"),
        ("demographic.age", "old"),
        ("location.post_code", "é"),
    ];
    for (entity, value) in table {
        assert_eq!(generalise(&EntityType::from_static(entity), value), None, "{entity} {value}");
    }
}

#[test]
fn many_values_come_to_one() {
    let coarser = |entity, values: &[&str]| {
        let mut all: Vec<_> = values.iter().map(|value| generalise(&EntityType::from_static(entity), value)).collect();
        all.dedup();
        all.len()
    };
    assert_eq!(coarser("network.ipv4", &["10.0.0.1", "10.0.0.2", "10.0.0.255"]), 1);
    assert_eq!(coarser("date.birth", &["1980-01-01", "31.12.1989", "May 3, 1984"]), 1);
    assert_eq!(coarser("financial.income", &["$50,001", "$99,999"]), 1);
    assert_eq!(coarser("location.post_code", &["10115", "10999"]), 1);
    assert_eq!(coarser("contact.email", &["a@gmx.de", "b@gmx.de"]), 1);
}

/// In its own text, too: the words around it are those that speak for it.
#[test]
fn no_example_is_found_again_once_it_is_coarser() {
    let detector = Detector::new();
    let mut wrong = Vec::new();
    for hit in ALL.iter().flat_map(|recognizer| recognizer.examples.hits) {
        let (text, _) = Examples::unmark(hit);
        let (mut edits, mut places, mut longer) = (Vec::new(), Vec::new(), 0);
        for finding in detector.detect(&text, "").into_iter().filter(|finding| finding.confidence >= 0.5) {
            let value = &text[finding.start..finding.end];
            let coarser = generalise(&finding.entity, value);
            assert!(coarser.as_deref().is_none_or(|coarser| !coarser.contains(value)), "{value} stays in {coarser:?}");
            let replacement = coarser.unwrap_or_else(|| "[REMOVED]".to_owned());
            let start = finding.start as isize + longer;
            places.push((start as usize, start as usize + replacement.len()));
            longer += replacement.len() as isize - finding.len() as isize;
            edits.push(Edit { start: finding.start, end: finding.end, replacement });
        }
        let left = rewrite(&text, &edits);
        for again in detector.detect(&left, "").into_iter().filter(|finding| finding.confidence >= 0.5) {
            if places.iter().any(|(start, end)| again.start < *end && *start < again.end) {
                wrong.push(format!("{left:?} still has {:?} as {}", &left[again.start..again.end], again.entity));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
