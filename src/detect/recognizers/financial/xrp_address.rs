//! XRP Ledger address: base 58 with an alphabet of its own, in which zero is `r`.
//! Source: XRP Ledger documentation, "Base58 Encodings".

use crate::detect::candidate::Candidate;
use crate::detect::checksum::base58_check_in;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "xrp_address",
    entity: "financial.crypto_address",
    title: "XRP Ledger address",
    source: "XRP Ledger documentation, Base58 Encodings",
    start: Start::Token,
    // A capital or a digit comes early: so words in lower case are left at once.
    pattern: r"r[a-z]{0,7}[1-9A-Z][1-9A-Za-z]+",
    accept,
    score: Score { checksum: 0.98, ..Score::ZERO },
    examples: Examples {
        // The address of the ledger's first account, in its documentation.
        hits: &["<rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh>", "xrp: <rasg7GHs7RUD2Ww4VrPdSSkgRkPosma7rD>"],
        misses: &[
            "rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTi",
            "rechtsschutzversicherungsgesellschaft",
            "rasg7GHs7RUD2Ww4VrPdSSkgRkPosma7r",
        ],
    },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    let plausible = (25..=35).contains(&c.bytes().len());
    let held = plausible && base58_check_in(c.bytes(), bs58::Alphabet::RIPPLE) == Some((0, 21));
    if held { c.accept(Evidence::Checksum) } else { None }
}
