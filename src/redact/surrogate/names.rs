//! Names of people: given and family names that are frequent in several countries, and none of which is a word.

use crate::redact::{listed, words};

/// Names in one script.
struct Names {
    female: &'static str,
    male: &'static str,
    family: &'static str,
}

const LATIN: Names = Names {
    female: "Emily Ingrid Camille Giulia Beatriz Femke Zofia Pauline Helen Ulrike Margot Lucia Ines Sanne Agnieszka Judith Heather \
        Greta Elena Federica",
    male: "Oliver Stefan Julien Matteo Tiago Joost Piotr Edward Klaus Thierry Pablo Fabio Nuno Ruben Tomasz Simon Philip Bernd \
        Etienne Diego",
    family: "Whitmore Kessler Moreau Navarro Rinaldi Teixeira Hendriks Zielinski Hartley Lindner Perrin Ibarra Moretti Nogueira \
        Willemsen Wojcik Ashford Albrecht Lemoine Quintero Bellini Queiroz Verhoeven Kaminski Pemberton Brandt Gauthier \
        Echeverria Santoro Monteiro Hoekstra Jankowski Langdon Steiner Delacroix Saavedra Marchetti Figueiredo Wijnands Sobczak",
};

const HAN: Names = Names {
    female: "美咲 由美 恵子 真理 彩香 直美 千尋",
    male: "健一 大輔 翔太 直樹 和也 拓海 浩二",
    family: "田村 松井 小野 西川 岡田 森本 藤井 石原 中島 大塚 桜井 千葉 久保",
};

const ARABIC: Names = Names {
    female: "ليلى سلمى هدى نادين ريم دينا سمر",
    male: "سمير كريم طارق نبيل فادي زياد وسيم",
    family: "حداد خوري منصور نجار صباغ زيدان حمدان عطية شاهين سليم بركات قاسم عيسى",
};

/// Titles that women and men are addressed with, in ten languages, and those that say nothing of it.
const WOMEN: &str =
    " ms mrs miss mme mlle madame frau sra senora señora sig.ra signora pani mevrouw mevr mw fru dona dña ";
const MEN: &str = " mr herr herrn m monsieur sr senor señor sig signor pan pana meneer dhr hr senhor ";
const ANYONE: &str = " dr prof dra ";

/// One of the names in Latin letters.
pub fn given(number: usize) -> &'static str {
    pick(LATIN.female, LATIN.male, number)
}

/// One of the names for a name: in its script, with as many parts, initials where it has them, and of the sex that a title before it
/// says. `None` for scripts without names here.
pub fn candidate(value: &str, before: &str, number: usize) -> Option<String> {
    let is =
        |ranges: &[(char, char)]| value.chars().any(|c| ranges.iter().any(|(from, to)| (*from..=*to).contains(&c)));
    let names = if is(&[('\u{3041}', '\u{30FF}'), ('\u{3400}', '\u{9FFF}')]) {
        HAN
    } else if is(&[('\u{620}', '\u{64A}')]) {
        ARABIC
    } else if value.chars().all(|c| c < '\u{250}' || matches!(c, '\u{1E00}'..='\u{1EFF}' | '‘' | '’' | '‐' | '-'))
    {
        LATIN
    } else {
        return None;
    };
    let title =
        before.trim_end_matches([' ', '.', '\u{A0}']).rsplit([' ', '\n', ',', '(', '"']).next().unwrap_or_default();
    let titled = |titles: &str| listed(titles, title);
    let given = match (titled(WOMEN), titled(MEN)) {
        (true, _) => nth(names.female, number),
        (_, true) => nth(names.male, number),
        _ => pick(names.female, names.male, number),
    };
    // Another step with every round, so that a given name meets every family name.
    let family = nth(names.family, number * 7 + number / 40);
    let words: Vec<&str> = words(value).collect();
    let written = if words.len() < 2 {
        let addressed = titled(WOMEN) || titled(MEN) || titled(ANYONE);
        match names.family == HAN.family {
            true if value.chars().count() > 2 => [family, given].concat(),
            true => family.to_owned(),
            false => if addressed { family } else { given }.to_owned(),
        }
    } else if names.family == HAN.family {
        [family, " ", given].concat()
    } else if words[0].ends_with(',') {
        [family, ", ", &like(words[1], given)].concat()
    } else {
        [&like(words[0], given), " ", &like(words[words.len() - 1], family)].concat()
    };
    Some(if !value.bytes().any(|b| b.is_ascii_lowercase()) {
        written.to_ascii_uppercase()
    } else if !value.bytes().any(|b| b.is_ascii_uppercase()) && value.is_ascii() {
        written.to_ascii_lowercase()
    } else {
        written
    })
}

/// A name, or its initial where the model is one.
fn like(model: &str, name: &str) -> String {
    let initial = model.trim_end_matches('.').chars().count() == 1 && name.is_ascii();
    if initial { [&name[..1], &model[model.trim_end_matches('.').len()..]].concat() } else { name.to_owned() }
}

#[inline(never)]
fn nth(names: &'static str, number: usize) -> &'static str {
    words(names).nth(number % words(names).count()).unwrap_or_default()
}

/// One from either list in turn.
fn pick(female: &'static str, male: &'static str, number: usize) -> &'static str {
    nth(if number.is_multiple_of(2) { female } else { male }, number / 2)
}
