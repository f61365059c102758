//! How much work a text can make, in steps: counted, not timed, so that a busy machine can't hide or invent it.

use hushgate::detect::lexicon::Lexicon;
use hushgate::detect::recognizer::Start;
use hushgate::detect::scan::{Marks, scan};

/// The longest walk that a start could make: bounded patterns stop by themselves, long ones at the end of their run.
pub fn most(text: &str, lexicon: &Lexicon) -> usize {
    let bytes = text.as_bytes();
    let mut steps = bytes.len();
    let run = |at: usize| bytes[at..].iter().take_while(|b| b.is_ascii_alphanumeric() || b"_-.".contains(b)).count();
    let mut marks = Marks::default();
    scan(bytes, lexicon, &mut marks);
    for (at, start) in marks.starts {
        let at = at as usize;
        steps += match start {
            Start::Token | Start::Number | Start::Mention | Start::Cue(_) | Start::Word(_) => 256,
            Start::WideToken if bytes[at..].starts_with(b"eyJ") => run(at),
            Start::WideToken => 256,
            Start::At | Start::Scheme => {
                bytes[at..].iter().take_while(|b| !b"/ ".contains(b)).count().min(run(at) + 400)
            }
        };
    }
    steps
}
