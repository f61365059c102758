//! Whether a word is said of somebody: `I have …`, `my mother takes …`, `she is …`, `tengo …`. What only asks about a thing,
//! `what is …?`, `people with …`, is not.

use super::name::{is_one_of, word_before};

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
pub fn said_of_person(text: &[u8], start: usize) -> bool {
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

/// Whether one of the four words before a verb is a person.
fn has_subject(text: &[u8], verb: usize) -> bool {
    let mut at = verb;
    for _ in 0..4 {
        let (from, word) = word_before(text, at);
        if is_one_of(&PEOPLE, word) {
            return true;
        }
        // Another clause, or nothing before.
        if word.is_empty() || is_one_of(&["if", "what", "who", "people", "someone", "that", "which", "there"], word) {
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
            ("tell me about |diabetes", false),
            ("I want to know about |diabetes", false),
        ] {
            let start = text.find('|').unwrap();
            assert_eq!(said_of_person(text.replace('|', "").as_bytes(), start), said, "{text}");
        }
    }
}
