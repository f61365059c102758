//! IPv6 address, full, compressed, or with an IPv4 tail.
//! Source: RFC 4291 §2.2; RFC 5952. Loopback and unspecified are not findings.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ipv6",
    entity: "network.ipv6",
    title: "IPv6 address",
    source: "RFC 4291 §2.2; RFC 5952",
    start: Start::Token,
    pattern: r"(?:[0-9A-Fa-f]{0,4}:){2,7}(?:[0-9A-Fa-f]{1,4}|\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3})|(?:[0-9A-Fa-f]{1,4}:){2,6}:",
    accept,
    context: &[],
    score: Score { structure: 0.85, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "<2001:db8::1>",
            "from <2001:0db8:85a3:0000:0000:8a2e:0370:7334> port",
            "[<2001:db8:0:1::42>]:443",
            "<fe80::1ff:fe23:4567:890a>",
            "<::ffff:192.0.2.128>",
            "the range <2001:db8::>/32",
        ],
        misses: &[
            "::1",
            "::",
            "12:30:45",
            "00:1A:2B:3C:4D:5E",
            "std::vec",
            "cafe::add",
            "a:b:c",
            "1:2:3:4:5:6:7:8:9",
            "::ffff:256.0.0.1",
            "12:30::time",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let bytes = c.bytes();
    // Two bytes a group, four for an IPv4 tail, none for what `::` leaves out.
    let (mut groups, mut gaps, mut zeros) = (0, 0, true);
    for (index, group) in bytes.split(|&b| b == b':').enumerate() {
        let last = group.as_ptr_range().end == bytes.as_ptr_range().end;
        let outer = index == 0 || last;
        groups += match group.len() {
            0 if outer => 0,
            0 => {
                gaps += 1;
                0
            }
            _ if group.contains(&b'.') => {
                let octet = |part: &[u8]| part.iter().fold(0, |n, b| n * 10 + u32::from(b - b'0')) < 256;
                if group.split(|b| *b == b'.').all(octet) { 2 } else { return None }
            }
            _ => 1,
        };
        let last_digit = group.last().is_none_or(|b| *b == b'0' || (last && *b == b'1'));
        zeros &= last_digit && group.iter().rev().skip(1).all(|b| *b == b'0');
    }
    // An empty group at an end belongs to a `::` there, or to nothing.
    let loose = (bytes[0] == b':' && bytes[1] != b':') || gaps > 1;
    let whole = if gaps == 1 { groups < 8 } else { groups == 8 };
    // `cafe::add` is code rather than an address.
    let plausible = bytes.iter().any(u8::is_ascii_digit) && bytes.len() > if bytes.ends_with(b"::") { 8 } else { 4 };
    let goes_on = |b: &u8| b.is_ascii_hexdigit() || *b == b':';
    // `::ffff:256.0.0.1` goes on into what is no IPv4 address.
    let dotted = c.after() == b'.' && c.text.get(c.end + 1).is_some_and(u8::is_ascii_digit);
    let cut = bytes.ends_with(b"::") && c.after().is_ascii_alphanumeric();
    let glued =
        dotted || cut || c.before() == b':' || (c.after() == b':' && c.text.get(c.end + 1).is_some_and(goes_on));
    if loose || !whole || zeros || !plausible || glued {
        return None;
    }
    c.accept(Evidence::Structure)
}

#[cfg(test)]
mod tests {
    use std::net::Ipv6Addr;

    use super::*;

    /// The standard library's parser is the oracle, but for what this recognizer leaves out on purpose.
    #[test]
    fn agrees_with_the_standard_library() {
        let parts = ["", "0", "1", "a1", "2001", "ffff", "00b2"];
        let mut seen = 0;
        for seed in 0u32..400_000 {
            let mut n = seed.wrapping_mul(2_654_435_761) >> 3;
            let count = 3 + n % 6;
            let groups: Vec<_> = (0..count)
                .map(|_| {
                    n = n.wrapping_mul(1_103_515_245).wrapping_add(12_345);
                    parts[(n >> 16) as usize % parts.len()]
                })
                .collect();
            let text = groups.join(":");
            if text.len() <= 4 || text.ends_with(':') || !text.bytes().any(|b| b.is_ascii_digit()) {
                continue;
            }
            let parsed = text.parse::<Ipv6Addr>().ok().filter(|a| !a.is_loopback() && !a.is_unspecified());
            let candidate = Candidate::whole(&text);
            assert_eq!(accept(&candidate).is_some(), parsed.is_some(), "{text}");
            seen += usize::from(parsed.is_some());
        }
        assert!(seen > 1_000, "{seen}");
    }
}
