//! Twice the text, twice the work: counted in steps, not timed, so that a busy machine can't hide or invent it.

use hushgate::detect::lexicon::Lexicon;
use hushgate::detect::recognizer::{Examples, Start};
use hushgate::detect::recognizers::ALL;
use hushgate::detect::scan::{Marks, scan};

/// The longest walk that a start could make: bounded patterns stop by themselves, long ones at the end of their run.
fn work(text: &str, lexicon: &Lexicon) -> usize {
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

#[test]
fn hostile_texts_take_work_in_proportion() {
    let lexicon = Lexicon::load();
    let mut units: Vec<String> = [
        "1", "1 ", "1.1.1.1.", "a@", "-", "::", "a:", "eyJ-", "eyJ_", "eyJ.", "a://", "DE89 ", "(1", "+1", "x", "_",
        "a1_", "\\n1", "é1", "://@", "a:b@", "@a",
    ]
    .map(str::to_owned)
    .into();
    units.extend(ALL.iter().flat_map(|r| r.examples.hits).map(|hit| Examples::unmark(hit).0));
    for unit in units {
        let text = |length: usize| unit.repeat(length / unit.len() + 1);
        let (short, long) = (work(&text(1 << 11), &lexicon), work(&text(1 << 12), &lexicon));
        assert!(long as f64 <= 2.2 * short as f64, "{unit:?}: {short} steps, then {long}");
    }
}
