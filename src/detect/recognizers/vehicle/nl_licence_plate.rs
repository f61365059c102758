//! Dutch and Portuguese vehicle registrations: three groups with dashes, `12-AB-34`, `AB-12-CD`, `G-123-BB`, `1-KBB-23`.
//! Source: Regeling kentekens en kentekenplaten (RDW, side codes); Decreto-Lei 2/2020 of Portugal.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "nl_licence_plate",
    entity: "vehicle.nl_licence_plate",
    title: "Dutch or Portuguese vehicle registration",
    source: "Regeling kentekens en kentekenplaten; Decreto-Lei of Portugal 2/2020",
    start: Start::Token,
    pattern: r"\d{2}-[A-Z]{2}-(?:\d{2}|[A-Z]{2})|\d{2}-\d{2}-[A-Z]{2}|[A-Z]{2}-\d{2}-(?:\d{2}|[A-Z]{2})|\d{2}-[A-Z]{3}-\d|\d-[A-Z]{3}-\d{2}|[A-Z]{2}-\d{3}-[A-Z]",
    accept,
    context: &["kenteken", "matrícula"],
    topics: &[Topic::LicencePlate],
    regions: &["NL", "PT"],
    score: Score { shape: 0.5, with_context: 0.95, with_region: 0.9, ..Score::ZERO },
    examples: Examples {
        hits: &["kenteken <12-AB-34>", "<12-34-AA>", "<XX-99-XX>", "mijn kenteken is <1-KBB-23>"],
        misses: &["00-AA-AA", "5-NOV-24", "1-12-AB-34", "12-AB-345", "12-AB-CD-34"],
    },
    ..Recognizer::BASE
};

/// Not the fifth of November: `5-NOV-24`.
const MONTHS: [&[u8]; 20] = [
    b"JAN", b"FEB", b"MAR", b"APR", b"MAY", b"JUN", b"JUL", b"AUG", b"SEP", b"OCT", b"NOV", b"DEC", b"MEI", b"OKT",
    b"MAI", b"DEZ", b"FEV", b"ABR", b"AGO", b"SET",
];

fn accept(c: &Candidate) -> Option<Accepted> {
    let mut groups = c.bytes().split(|byte| *byte == b'-');
    let never = groups.any(|group| group == b"00" || group == b"000" || MONTHS.contains(&group));
    if never || c.before() == b'-' || c.after() == b'-' || !c.stands_alone() {
        return None;
    }
    c.accept(Evidence::Shape)
}
