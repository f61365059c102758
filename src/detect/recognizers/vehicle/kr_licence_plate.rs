//! Korean vehicle registration: two or three digits of the class, a syllable of the use, four digits: 12가 3456.
//! Source: Motor Vehicle Management Act of Korea; notice on registration plates, annex 4.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "kr_licence_plate",
    entity: "vehicle.kr_licence_plate",
    title: "Korean vehicle registration",
    source: "Motor Vehicle Management Act of Korea, notice on registration plates",
    start: Start::Token,
    pattern: r"\d{2,3}[\xEA-\xED][\x80-\xBF]{2} ?\d{4}",
    accept,
    topics: &[Topic::LicencePlate],
    regions: &["KR"],
    score: Score { bare: 0.3, shape: 0.7, with_context: 0.95, with_region: 0.85, ..Score::ZERO },
    examples: Examples {
        hits: &["<12가3456>", "제 차는 <123허4567>입니다", "차량번호 <34조 5678>", "<157다 1234>"],
        misses: &["12월 2024", "12조 3456억", "10도 2000", "1234가5678", "12가345", "20대 1000"],
    },
    ..Recognizer::BASE
};

/// Syllables of private, hired and public vehicles.
const USES: &str = "가나다라마거너더러머버서어저고노도로모보소오조구누두루무부수우주아바사자하허호배";

/// Of these, what is as well a unit or a particle: degrees, trillions, characters, weeks, numbers of things.
const UNITS: &str = "도조자주호로나";

fn accept(c: &Candidate) -> Option<Accepted> {
    let class = c.bytes().iter().take_while(|byte| byte.is_ascii_digit()).count();
    let syllable = &c.bytes()[class..class + 3];
    let is_of = |syllables: &str| syllables.as_bytes().chunks_exact(3).any(|known| known == syllable);
    if !is_of(USES) || !c.stands_alone() {
        return None;
    }
    let spaced = c.bytes()[class + 3] == b' ';
    c.accept(if is_of(UNITS) && spaced { Evidence::Bare } else { Evidence::Shape })
}
