//! RNOKPP, the Ukrainian tax number of a person: days since 31 December 1899, serial with the sex, check digit.
//! Source: Податковий кодекс України, art. 70; State Tax Service, structure of the registration number.

use crate::detect::candidate::Candidate;
use crate::detect::checksum::{number, weighted_sum};
use crate::detect::recognizer::{Accepted, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "ua_tax_number",
    entity: "government.ua_tax_number",
    title: "Ukrainian tax number of a person (RNOKPP)",
    source: "Податковий кодекс України, art. 70",
    start: Start::Token,
    pattern: r"\d{10}",
    accept,
    context: &[
        "рнокпп",
        "іпн",
        "инн",
        "ідентифікаційний код",
        "ідентифікаційний номер",
        "платника податків",
        "rnokpp",
        "ipn",
    ],
    regions: &["UA"],
    score: Score { checksum: 0.35, with_context: 0.95, with_region: 0.85, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "рнокпп <1759013776>",
            "мій іпн <2530414071>",
            "RNOKPP: <3629356062>",
            "рнокпп <1759013770>",
            "код платника податків <1429004239>",
        ],
        misses: &["1759013776", "1759013770", "іпн 17590137760", "іпн 1759013776-1"],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let d = c.digit_array::<10>()?;
    // 10 stands for the −1 of the rule.
    let held = weighted_sum(&d[..9], &[10, 5, 7, 9, 4, 6, 10, 5, 7]) % 11 % 10 == u32::from(d[9]);
    // Day 51,136 is the first of 2040.
    let born = (1..51_136).contains(&number(&d[..5]));
    if c.stands_alone() { c.accept_checked(held && born) } else { None }
}
