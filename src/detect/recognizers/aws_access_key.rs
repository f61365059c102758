//! AWS access key id: a four-letter prefix and sixteen base32 characters.
//! Source: AWS IAM User Guide, "IAM identifiers" (unique id prefixes AKIA, ASIA, ABIA, ACCA).
//! Keys with EXAMPLE in them are AWS's own for documentation, and no secret.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "aws_access_key",
    entity: "credential.aws_access_key",
    title: "AWS access key id",
    source: "AWS IAM User Guide, IAM identifiers",
    start: Start::Token,
    pattern: r"A(?:KIA|SIA|BIA|CCA)[A-Z2-7]{16}",
    accept,
    context: &[],
    score: Score { structure: 0.97, ..Score::ZERO },
    examples: Examples {
        hits: &["AWS_ACCESS_KEY_ID=<AKIAQ3EGR7TM5XWZ2LNB>", "\"<ASIAZ5KQ2WVX7NPJ4RTD>\"", "key <ABIAT6YHN3MKL2QWXCVB>"],
        misses: &[
            "AKIAIOSFODNN7EXAMPLE",
            "AKIA",
            "AKIAQ3EGR7TM5XWZ2LN",
            "AKIAQ3EGR7TM5XWZ2LNB9",
            "AKIA1111111111111111",
            "akiaq3egr7tm5xwz2lnb",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let example = c.bytes().windows(7).any(|w| w == b"EXAMPLE");
    if example { None } else { c.accept(Evidence::Structure) }
}
