//! The words from which a wallet is restored: twelve to twenty-four of them, after a word such as “seed phrase”.
//! Source: BIP 39 (12, 15, 18, 21 or 24 words of three to eight letters). Its list of 2048 words would be as large as all
//! of the patterns: so the announcement, the count and the words' form have to do.

use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "seed_phrase",
    entity: "financial.seed_phrase",
    title: "seed phrase of a wallet",
    source: "BIP 39",
    start: Start::Cue(Topic::SeedPhrase),
    pattern: r"(?:1[.)] ?)?[a-z]{3,8}[ ,\n]",
    accept,
    topics: &[Topic::SeedPhrase],
    score: Score { structure: 0.9, with_context: 0.95, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "my seed phrase is <legal winner thank year wave sausage worth useful legal winner thank yellow>",
            "recovery phrase: <letter advice cage absurd amount doctor acoustic avoid letter advice cage above>, keep it",
            "mnemonic\n<1. legal 2. winner 3. thank 4. year 5. wave 6. sausage 7. worth 8. useful 9. legal 10. winner 11. thank 12. yellow>",
        ],
        misses: &[
            "my seed phrase is written on paper",
            "legal winner thank year wave sausage worth useful legal winner thank yellow",
            "the recovery phrase should never be given away because whoever knows the words can take all your coins",
            "seed phrase: legal winner thank year",
        ],
    },
    ..Recognizer::BASE
};

/// Words of prose that are not in the list.
const PROSE: [&[u8]; 12] =
    [b"the", b"and", b"for", b"are", b"not", b"from", b"how", b"your", b"but", b"which", b"should", b"with"];

fn accept(c: &Candidate) -> Option<Accepted> {
    let (mut at, mut count, mut end, mut sign) = (c.start, 0, c.start, None);
    while count < 24 {
        let word = c.text[at..].iter().take_while(|b| b.is_ascii_lowercase()).count();
        if word > 0 {
            if !(3..=8).contains(&word) || PROSE.contains(&&c.text[at..at + word]) {
                break;
            }
            (count, end) = (count + 1, at + word);
            at = end;
        }
        // Spaces, commas, line breaks, and the words' numbers.
        let between = c.text[at..].iter().take(6).take_while(|b| b" ,\n\r.)".contains(b) || b.is_ascii_digit()).count();
        // `…, keep it`: after a whole phrase, another sign is the sentence's.
        let whole = count >= 12 && count % 3 == 0;
        if between == 0 || (whole && sign.is_some_and(|sign| sign != c.text[at])) {
            break;
        }
        sign = sign.or(Some(c.text[at]).filter(|_| count == 1));
        at += between;
    }
    if count >= 12 { c.accept_span(c.start, end, Evidence::Structure) } else { None }
}
