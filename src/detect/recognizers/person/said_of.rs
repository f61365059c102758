//! Whether a word is said of somebody: `I have …`, `my mother takes …`, `she is …`, `tengo …`. What only asks about a thing,
//! `what is …?`, `people with …`, is not.

use super::name::{is_one_of, word_before};
use crate::detect::candidate::Candidate;
use crate::detect::letters::letter;
use crate::detect::recognizer::{Accepted, Evidence, Recognizer, Score};

/// What the recognizers of such words share.
pub const BASE: Recognizer = Recognizer {
    source: "GDPR, Art. 9 and 10; usage",
    pattern: r"[A-Za-z\x80-\xFF]{1,24}",
    accept,
    score: Score { structure: 0.7, ..Score::ZERO },
    ..Recognizer::BASE
};

fn accept(c: &Candidate) -> Option<Accepted> {
    said_of_person(c.text, c.start).then_some(())?;
    // `blindです`: letters of the other kind are another word's.
    let (mut end, mut unspaced) = (c.start, None);
    while let Some(letter) = letter(c.text, end).filter(|_| end < c.end) {
        if *unspaced.get_or_insert(letter.unspaced) != letter.unspaced {
            break;
        }
        end += letter.width();
    }
    c.accept_span(c.start, end, Evidence::Structure)
}

/// Verbs that say of a person what he has, is or takes.
const VERBS: [&str; 57] = [
    "have",
    "has",
    "had",
    "having",
    "got",
    "am",
    "is",
    "was",
    "are",
    "were",
    "been",
    "be",
    "being",
    "suffer",
    "suffers",
    "suffering",
    "diagnosed",
    "take",
    "takes",
    "taking",
    "took",
    "prescribed",
    "living",
    "lives",
    "identify",
    "identifies",
    "raised",
    "converted",
    "use",
    "uses",
    "habe",
    "hat",
    "hatte",
    "leide",
    "leidet",
    "bin",
    "ist",
    "war",
    "nehme",
    "nimmt",
    "a",
    "souffre",
    "suis",
    "est",
    "prends",
    "prend",
    "tiene",
    "es",
    "toma",
    "ha",
    "e",
    "tem",
    "heb",
    "heeft",
    "ben",
    "slikt",
    "neemt",
];

/// Verbs whose form says that it is the speaker, or a pronoun and its verb in one.
const OWN: [&str; 24] = [
    "i'm", "im", "i've", "ive", "i’m", "i’ve", "he's", "hes", "she's", "shes", "j'ai", "jai", "tengo", "padezco",
    "sufro", "soy", "tomo", "ho", "soffro", "sono", "tenho", "sou", "sofro", "habe",
];

/// Who.
const PEOPLE: [&str; 60] = [
    "i",
    "he",
    "she",
    "my",
    "his",
    "her",
    "wife",
    "husband",
    "mother",
    "father",
    "mom",
    "mum",
    "dad",
    "son",
    "daughter",
    "brother",
    "sister",
    "partner",
    "boyfriend",
    "girlfriend",
    "friend",
    "boss",
    "colleague",
    "grandmother",
    "grandfather",
    "aunt",
    "uncle",
    "cousin",
    "roommate",
    "baby",
    "ich",
    "er",
    "mein",
    "meine",
    "sein",
    "seine",
    "ihre",
    "je",
    "il",
    "elle",
    "mon",
    "ma",
    "sa",
    "mi",
    "su",
    "ella",
    "el",
    "mio",
    "mia",
    "lui",
    "lei",
    "meu",
    "minha",
    "ele",
    "ela",
    "ik",
    "hij",
    "zij",
    "mijn",
    "zijn",
];

/// What people speak of as theirs, and whose illness or state is not a person's.
const OTHERS: [&str; 64] = [
    "dog",
    "puppy",
    "cat",
    "kitten",
    "horse",
    "rabbit",
    "hamster",
    "parrot",
    "pet",
    "hund",
    "hundin",
    "katze",
    "kater",
    "pferd",
    "haustier",
    "chien",
    "chienne",
    "chat",
    "chatte",
    "cheval",
    "perro",
    "perra",
    "gato",
    "gata",
    "caballo",
    "cane",
    "gatto",
    "gatta",
    "cavallo",
    "cachorro",
    "cachorra",
    "cao",
    "hond",
    "poes",
    "paard",
    "account",
    "card",
    "phone",
    "device",
    "app",
    "application",
    "button",
    "site",
    "website",
    "page",
    "feature",
    "option",
    "login",
    "access",
    "profile",
    "computer",
    "laptop",
    "keyboard",
    "service",
    "server",
    "plugin",
    "car",
    "konto",
    "karte",
    "compte",
    "carte",
    "cuenta",
    "tarjeta",
    "conta",
];

/// What can stand between the verb and the word.
const BETWEEN: [&str; 41] = [
    "a",
    "an",
    "the",
    "my",
    "with",
    "from",
    "of",
    "on",
    "for",
    "as",
    "also",
    "just",
    "always",
    "very",
    "really",
    "severe",
    "chronic",
    "mild",
    "type",
    "some",
    "early",
    "stage",
    "bad",
    "proud",
    "openly",
    "practicing",
    "devout",
    "not",
    "now",
    "being",
    "been",
    "der",
    "die",
    "das",
    "eine",
    "le",
    "la",
    "il",
    "de",
    "un",
    "una",
];

/// Whether the word that begins at `start` is.
fn said_of_person(text: &[u8], start: usize) -> bool {
    let mut at = start;
    for _ in 0..4 {
        let (from, word) = word_before(text, at);
        if word.is_empty() {
            return false;
        }
        if is_one_of(&OWN, word) {
            return true;
        }
        if is_one_of(&VERBS, word) && has_subject(text, from) {
            return true;
        }
        if !is_one_of(&BETWEEN, word) && !is_one_of(&VERBS, word) {
            return false;
        }
        at = from;
    }
    false
}

/// Whether one of the four words before a verb is a person, and none between is an animal or a thing.
fn has_subject(text: &[u8], verb: usize) -> bool {
    let mut at = verb;
    for _ in 0..4 {
        let (from, word) = word_before(text, at);
        if is_one_of(&PEOPLE, word) {
            return true;
        }
        // Another clause, or nothing before.
        const CLAUSE: [&str; 8] = ["if", "what", "who", "people", "someone", "that", "which", "there"];
        if word.is_empty() || is_one_of(&CLAUSE, word) || is_one_of(&OTHERS, word) {
            return false;
        }
        at = from;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_is_the_subject() {
        for (text, said) in [
            ("I have |diabetes", true),
            ("my mother takes |metformin", true),
            ("he was diagnosed with |cancer", true),
            ("tengo |diabetes", true),
            ("as I am a |muslim", true),
            ("what is |diabetes", false),
            ("people with |diabetes", false),
            ("my dog was diagnosed with |cancer", false),
            ("my dog died and I have |depression", true),
            ("tell me about |diabetes", false),
            ("I want to know about |diabetes", false),
        ] {
            let start = text.find('|').unwrap();
            assert_eq!(said_of_person(text.replace('|', "").as_bytes(), start), said, "{text}");
        }
    }
}
