//! Advertising identifier of a telephone: a UUID that iOS calls IDFA or IDFV and Android the advertising id. Other UUIDs name
//! no person.
//! Source: Apple Developer, ASIdentifierManager; Google Play services, AdvertisingIdClient; RFC 9562.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "advertising_id",
    entity: "device.advertising_id",
    title: "advertising identifier",
    source: "Apple Developer, ASIdentifierManager; Google Play services, AdvertisingIdClient",
    start: Start::Token,
    pattern: r"[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}",
    accept,
    context: &[
        "idfa",
        "idfv",
        "gaid",
        "aaid",
        "advertising id",
        "advertising_id",
        "advertisingid",
        "advertiser id",
        "ad id",
        "android id",
        "device id",
        "device_id",
        "deviceid",
        "udid",
        "werbe-id",
        "identifiant publicitaire",
    ],
    score: Score { with_context: 0.92, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "IDFA: <6D92078A-8246-4BA4-AE5B-76104861E7DC>",
            "gaid <cdda802e-fb9c-47ad-9866-0794d394c912>",
            "\"advertising_id\": \"<38400000-8cf0-11bd-b23e-10b96e40000d>\"",
        ],
        misses: &[
            "6D92078A-8246-4BA4-AE5B-76104861E7DC",
            "IDFA 00000000-0000-0000-0000-000000000000",
            "IDFA 6D92078A-8246-4BA4-AE5B-76104861E7D",
            "request id 6d92078a-8246-4ba4-ae5b-76104861e7dc",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    // All zeros: the person has said no to being followed.
    let none = c.bytes().iter().all(|byte| matches!(byte, b'0' | b'-'));
    if none || c.before().is_ascii_alphanumeric() || c.before() == b'-' || c.after() == b'-' {
        return None;
    }
    c.accept(Evidence::Structure)
}
