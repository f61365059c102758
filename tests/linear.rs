//! Twice the text, twice the work.

mod steps;

use hushgate::detect::lexicon::Lexicon;
use hushgate::detect::recognizer::Examples;
use hushgate::detect::recognizers::ALL;

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
        let (short, long) = (steps::most(&text(1 << 11), &lexicon), steps::most(&text(1 << 12), &lexicon));
        assert!(long as f64 <= 2.2 * short as f64, "{unit:?}: {short} steps, then {long}");
    }
}
