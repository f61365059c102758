//! IPv6 address, full, compressed, or with an IPv4 tail.
//! Source: RFC 4291 §2.2; RFC 5952. Loopback and unspecified are not findings.

use std::net::Ipv6Addr;

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ipv6",
    entity: "network.ipv6",
    title: "IPv6 address",
    source: "RFC 4291 §2.2; RFC 5952",
    start: Start::Token,
    pattern: r"(?:[0-9A-Fa-f]{0,4}:){2,7}(?:[0-9A-Fa-f]{1,4}|\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3})",
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
        ],
        misses: &["::1", "::", "12:30:45", "00:1A:2B:3C:4D:5E", "std::vec", "cafe::add", "a:b:c", "1:2:3:4:5:6:7:8:9"],
    },
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let address: Ipv6Addr = c.str().parse().ok()?;
    // `cafe::add` is code rather than an address.
    let plausible = c.bytes().iter().any(u8::is_ascii_digit) && c.bytes().len() > 4;
    let glued = c.before() == b':'
        || (c.after() == b':' && c.text.get(c.end + 1).is_some_and(|b| b.is_ascii_hexdigit() || *b == b':'));
    if address.is_loopback() || address.is_unspecified() || !plausible || glued {
        return None;
    }
    c.accept(Evidence::Structure)
}
