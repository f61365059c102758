//! The line of a machine-readable zone that has the names, without the others: kind of document, country, surname, `<<`, given
//! names.
//! Source: ICAO Doc 9303, parts 4 to 7.

use super::mrz::accept;
use crate::detect::recognizer::{Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "mrz_names",
    entity: "government.mrz",
    title: "Machine-readable zone of a travel document, names",
    source: "ICAO Doc 9303, parts 4 to 7",
    start: Start::Token,
    // Letters up to the first filler; which line it is, the check sees.
    pattern: r"[A-Z]+<",
    accept,
    score: Score { structure: 0.9, checksum: 0.99, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "first line: «P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<»",
            "«ERIKSSON<<ANNA<MARIA<<<<<<<<<<»",
            "«PMUTOSILVA<<ANA<<<<<<<<<<<<<<<<<<<<<<<<<<<<<»",
        ],
        misses: &[
            "if A<BCDEFG<<HIJ then",
            "std::vector<MYCLASS<INT>>",
            "#define PLUS<<MINUS<<<<",
            "ERIKSSON<<ANNA<MARIA<<<",
            "cout<<ALPHA<<BETA<<GAMMA<<DELTA<<endl",
        ],
    },
    ..Recognizer::BASE
};
