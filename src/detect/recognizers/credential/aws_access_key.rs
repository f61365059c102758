//! AWS access key id: a four-letter prefix and sixteen characters, base 32 as issued, any as people make them up.
//! Source: AWS IAM User Guide, "IAM identifiers" (unique id prefixes AKIA, ASIA, ABIA, ACCA).
//! Keys with EXAMPLE in them are AWS's own for documentation, and no secret.

use super::entropy::is_stand_in;
use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "aws_access_key",
    entity: "credential.aws_access_key",
    title: "AWS access key id",
    source: "AWS IAM User Guide, IAM identifiers",
    start: Start::Token,
    pattern: r"A(?:KIA|SIA|BIA|CCA)[0-9A-Z]{16}",
    accept,
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
    if is_stand_in(&c.bytes()[4..]) { None } else { c.accept(Evidence::Structure) }
}
