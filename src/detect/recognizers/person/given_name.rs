//! A frequent given name with a surname, `Ana Silva`, or alone after a word that introduces people: `I'm Ana`, `my wife
//! Ana`. The names are those most often given, country by country; those that are common words or places are left out.
//! Source: national statistics of given names.

use super::name::{self, Name, capital, is_one_of, word_before, word_end};
use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

pub const RECOGNIZER: Recognizer = Recognizer {
    name: "given_name",
    entity: "person.name",
    title: "Frequent given name with a surname",
    source: "National statistics of given names",
    start: Start::Word(Topic::GivenName),
    pattern: r"[A-Za-z\x80-\xFF]{1,24}",
    accept,
    score: Score { structure: 0.7, shape: 0.75, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "is <Maria Gonzalez> coming?",
            "ask <Mark Sanchez>",
            "Is <Will Smith> in?",
            "<Ben Niehoff> called",
            "If <Steven Smith> were to apply",
            "<José María Álvarez del Manzano> was seen",
            "I'm <Ana>, calling about the bill",
            "my wife <Anna> is ill",
            "a 60-year-old man, <John S.>, seen in May",
            "<Matthew>: are you there?\n<Ana>: yes",
            "See you soon!\n— <Maria>",
        ],
        misses: &[
            "I'm sorry",
            "the anna pattern",
            "Maria is a name",
            "Martini Bar",
            "May Day",
            "Will The Team come?",
            "Mark Complete",
            "Virginia Beach",
            "anna.silva",
            "the Ana-Silva hotel",
        ],
    },
    ..Recognizer::BASE
};

/// Words after which one given name is enough.
const INTRODUCING: [&str; 60] = [
    "im",
    "am",
    "wife",
    "husband",
    "son",
    "daughter",
    "brother",
    "sister",
    "mother",
    "father",
    "mom",
    "mum",
    "dad",
    "friend",
    "boyfriend",
    "girlfriend",
    "partner",
    "boss",
    "colleague",
    "manager",
    "neighbour",
    "neighbor",
    "aunt",
    "uncle",
    "cousin",
    "roommate",
    "landlord",
    "fiance",
    "fiancee",
    "ex",
    "frau",
    "mann",
    "sohn",
    "tochter",
    "bruder",
    "schwester",
    "freund",
    "freundin",
    "chef",
    "bin",
    "femme",
    "mari",
    "fils",
    "fille",
    "suis",
    "soy",
    "esposa",
    "marido",
    "hijo",
    "hija",
    "hermano",
    "hermana",
    "sono",
    "moglie",
    "marito",
    "figlio",
    "figlia",
    "sou",
    "filho",
    "filha",
];

/// Given names that are also common words or places: they need a frequent surname.
#[rustfmt::skip]
const WORDS_TOO: [&str; 37] = [
    "mark", "will", "rose", "grace", "hope", "may", "april", "june", "paris", "virginia", "georgia", "austin", "chase",
    "hunter", "madison", "jordan", "victoria", "aurora", "dakota", "carter", "mason", "max", "ed", "faith", "joy", "summer",
    "savannah", "brooklyn", "hudson", "dean", "grant", "drew", "pat", "gene", "crystal", "rosa", "jesus",
];

/// Frequent surnames.
#[rustfmt::skip]
const SURNAMES: [&str; 122] = [
    "smith", "johnson", "williams", "brown", "jones", "garcia", "miller", "davis", "rodriguez", "martinez", "hernandez",
    "lopez", "gonzalez", "wilson", "anderson", "thomas", "taylor", "moore", "jackson", "martin", "lee", "perez", "thompson",
    "white", "harris", "sanchez", "clark", "ramirez", "lewis", "robinson", "walker", "young", "allen", "king", "wright",
    "scott", "torres", "nguyen", "hill", "flores", "green", "adams", "nelson", "baker", "hall", "rivera", "campbell",
    "mitchell", "carter", "roberts", "gomez", "phillips", "evans", "turner", "diaz", "parker", "cruz", "edwards", "collins",
    "reyes", "stewart", "morris", "morales", "murphy", "cook", "rogers", "gutierrez", "ortiz", "morgan", "cooper",
    "peterson", "bailey", "reed", "kelly", "howard", "ramos", "kim", "cox", "ward", "richardson", "watson", "brooks",
    "chavez", "wood", "james", "bennett", "gray", "mendoza", "ruiz", "hughes", "price", "alvarez", "castillo", "sanders",
    "patel", "myers", "long", "ross", "foster", "jimenez", "muller", "schmidt", "schneider", "fischer", "weber", "meyer",
    "wagner", "becker", "schulz", "hoffmann", "dubois", "durand", "rossi", "ferrari", "silva", "santos", "ferreira",
    "kowalski", "singh", "kumar", "khan", "chen",
];

fn accept(c: &Candidate) -> Option<Accepted> {
    let text = c.text;
    if !capital(text, c.start) || b"@/._-\\#$".contains(&c.before()) || c.before().is_ascii_alphanumeric() {
        return None;
    }
    let name = name::capitalised(text, c.start).or_else(|| name_after_word(text, c.start))?;
    if matches!(text.get(name.end), Some(b'_' | b'@' | b'/' | b'(' | b'='))
        || text.get(name.end).is_some_and(u8::is_ascii_digit)
    {
        return None;
    }
    if name.words > 1 && is_full(&text[c.start..name.end]) {
        return c.accept_span(c.start, name.end, Evidence::Structure);
    }
    let (from, word) = word_before(text, c.start);
    let this_is = is_one_of(&["is"], word) && is_one_of(&["this", "it", "here"], word_before(text, from).1);
    let introduced = is_one_of(&INTRODUCING, word)
        || this_is
        || is_signature(text, c.start, name.end)
        || is_speaker(text, c.start, name.end);
    introduced.then_some(())?;
    c.accept_span(c.start, name.end, Evidence::Shape)
}

/// Whether a name is all that stands after a dash on the last line: `— Maria`.
fn is_signature(text: &[u8], start: usize, end: usize) -> bool {
    let line = text[..start].trim_ascii_end();
    let dash = line.strip_suffix("—".as_bytes()).or(line.strip_suffix("–".as_bytes())).or(line.strip_suffix(b"-"));
    let opens =
        |before: &[u8]| before.trim_ascii_end().len() < before.len() || before.is_empty() || before.ends_with(b"-");
    dash.is_some_and(opens) && text[end..].trim_ascii().is_empty()
}

/// Whether a name stands before what someone says, at the start of a line: `Ana: are you there?`.
fn is_speaker(text: &[u8], start: usize, end: usize) -> bool {
    matches!(text[..start].last(), None | Some(b'\n')) && text[end..].starts_with(b": ")
}

/// A name whose first word is a common one, `Will Smith`.
fn name_after_word(text: &[u8], start: usize) -> Option<Name> {
    let end = word_end(text, start)?;
    let rest = (text.get(end) == Some(&b' ')).then(|| name::capitalised(text, end + 1)).flatten()?;
    Some(Name { end: rest.end, words: rest.words + 1 })
}

/// Whether a given name is enough to take what follows for a surname.
fn is_full(name: &[u8]) -> bool {
    let mut words = name.split(|b| *b == b' ');
    let ambiguous = words.next().is_some_and(|first| is_one_of(&WORDS_TOO, first));
    !ambiguous || words.next_back().is_some_and(|last| is_one_of(&SURNAMES, last))
}
