//! Brazilian voter registration (título de eleitor): eight digits, two for the state, two check digits.
//! Source: Tribunal Superior Eleitoral, Resolução 21.538/2003 art. 12; the second digit covers the state and the first.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{number, weighted_sum};
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "br_voter_id",
    entity: "government.br_voter_id",
    title: "Brazilian voter registration number",
    source: "Tribunal Superior Eleitoral, Resolução 21.538/2003",
    start: Start::Token,
    pattern: r"\d{12}|\d{4} \d{4} \d{4}|\d{8} \d{2} \d{2}",
    accept,
    context: &["título de eleitor", "título eleitoral", "inscrição eleitoral", "zona eleitoral", "título"],
    topics: &[Topic::VoterId],
    regions: &["BR"],
    score: Score { checksum: 0.5, with_context: 0.96, with_region: 0.85, ..Score::ZERO },
    examples: Examples {
        hits: &["título de eleitor <1023 8501 0671>", "<004356870906>", "título eleitoral <10664444 03 02>"],
        misses: &["102385010672", "1023 8501 0672", "102385012971", "1023850106710", "1023 8501 0671 9012"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<12>()?;
    let state = number(&d[8..10]);
    if !(1..=28).contains(&state) || !c.stands_alone() || c.inside_spaced_number() {
        return None;
    }
    // São Paulo and Minas Gerais ran out of numbers, and write 1 for 0.
    let digit = |sum: u32| match sum % 11 {
        10 => 0,
        0 if state <= 2 => 1,
        rest => rest,
    };
    let first = digit(weighted_sum(d, &[2, 3, 4, 5, 6, 7, 8, 9]));
    let second = digit(weighted_sum(&d[8..], &[7, 8]) + first * 9);
    if (first, second) == (u32::from(d[10]), u32::from(d[11])) { c.accept(Evidence::Checksum) } else { None }
}
