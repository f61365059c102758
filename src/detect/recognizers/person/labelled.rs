//! A name under a label: `Name: Ana Silva`, `Patient: …`, `From: Ana Silva <…>`, `"customer": "Ana Silva"`, and beside a word
//! for a person in some role: `patient Ana Silva`. Capitals are asked for: much else is called `name`. Source: usage.

use super::name::{self, is_one_of, word_before};
use crate::detect::candidate::Candidate;
use crate::detect::recognizer::{Accepted, Evidence, Examples, Recognizer, Score, Start};
use crate::detect::topic::Topic;

/// See the module.
pub const RECOGNIZER: Recognizer = Recognizer {
    name: "labelled",
    entity: "person.name",
    title: "Name of a person under a label",
    source: "Usage: labels of forms, letters and records, in fifteen languages",
    start: Start::Cue(Topic::NameLabel),
    pattern: r"[A-Za-z\x80-\xFF]{1,24}",
    accept,
    score: Score { structure: 0.8, shape: 0.6, ..Score::ZERO },
    examples: Examples {
        hits: &[
            "Name: «Ana Silva»",
            "Patient «William Taylor», SSN withheld",
            "From: «Ana Silva» <ana@example.com>",
            "{\"customer\": \"«José Álvarez del Manzano»\"}",
            "Employee: «Patricia Moore»\nCompany: Wayne Enterprises",
            "Name: «Smith, John»\nAge: 40",
            "氏名: «田中太郎»",
            "Contact «Betty Flores» at the desk",
            "<patient name=\"«Emily Hall»\">",
        ],
        misses: &[
            "name: order.pdf",
            "Contact support",
            "Contact Customer Support",
            "Patient was seen by the doctor",
            "customer: 4431",
            "name: Build",
            "from: /home/work",
            "Patient Portal",
            "From: San Francisco",
        ],
    },
    ..Recognizer::BASE
};

/// Who is named right after, with nothing between.
const ROLES: [&str; 40] = [
    "patient",
    "customer",
    "client",
    "contact",
    "employee",
    "claimant",
    "applicant",
    "candidate",
    "tenant",
    "landlord",
    "recipient",
    "guest",
    "passenger",
    "student",
    "teacher",
    "witness",
    "defendant",
    "plaintiff",
    "resident",
    "caller",
    "nurse",
    "lawyer",
    "attorney",
    "judge",
    "physician",
    "manager",
    "user",
    "kunde",
    "kundin",
    "patientin",
    "mitarbeiter",
    "mitarbeiterin",
    "mieter",
    "paciente",
    "cliente",
    "paziente",
    "pacjent",
    "pacjentka",
    "klant",
    "patienten",
];

/// How places begin whose names are of two words: `From: San Francisco` is where somebody travels.
const PLACES: [&str; 18] = [
    "san", "new", "los", "las", "hong", "buenos", "sao", "rio", "tel", "kuala", "cape", "puerto", "salt", "fort",
    "united", "south", "north", "el",
];

fn accept(c: &Candidate) -> Option<Accepted> {
    let text = c.text;
    let name = name::capitalised(text, c.start)?;
    if name::word_end(text, c.start).is_some_and(|end| is_one_of(&PLACES, &text[c.start..end])) {
        return None;
    }
    let next = text.get(name.end).copied().unwrap_or(b'\n');
    if matches!(next, b'/' | b'@' | b'(' | b'_' | b'=') || next.is_ascii_digit() {
        return None;
    }
    let gap = text[..c.start].iter().rev().take_while(|b| b" \t\"'*[".contains(b)).count();
    let before = text[..c.start - gap].last().copied().unwrap_or(b' ');
    let labelled = matches!(before, b':' | b'=' | b'|') || text[..c.start - gap].ends_with("：".as_bytes());
    let role = || name.words > 1 && is_one_of(&ROLES, word_before(text, c.start).1);
    if !labelled && !role() {
        return None;
    }
    if name.words > 1 {
        return c.accept_span(c.start, name.end, Evidence::Structure);
    }
    // `Smith, John`
    if let [b',', b' ', ..] = text[name.end..]
        && let Some(given) = name::capitalised(text, name.end + 2)
        && matches!(text.get(given.end), None | Some(b'\n' | b'\r' | b'"' | b';' | b'|'))
    {
        return c.accept_span(c.start, given.end, Evidence::Structure);
    }
    // One word is too little for a label, but not where there are no capitals to go by.
    (text[c.start] >= 0xD7).then_some(())?;
    c.accept_span(c.start, name.end, Evidence::Shape)
}
