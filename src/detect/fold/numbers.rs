//! Numbers in words: `four one one one`, `double five`, `zéro six douze`, `einundzwanzig`, as digits. English, German,
//! French, Spanish, Italian, Portuguese, Dutch, Polish.
//!
//! Only rows of them are read: one `one` is a word, three in a row are a number.

use super::classes::{BEYOND, DIGIT, LETTER, LINE, SIGN, SPACE, end_of, is, is_before, start_of};
use super::map::{Fold, Map};
use super::words;
use crate::detect::letters::letter;

/// Words, each with its number; what is above 99 means something else, see [`Word::of`].
const WORDS: &str = "zero=0 oh=0 o=0 nought=0 naught=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 \
    nine=9 niner=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 \
    nineteen=19 twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 \
    thousand=101 double=202 triple=203 treble=203 and=300 dash=445 hyphen=445 minus=445 plus=443 space=432 null=0 \
    eins=1 ein=1 zwei=2 zwo=2 drei=3 vier=4 funf=5 fuenf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwolf=12 \
    zwoelf=12 dreizehn=13 vierzehn=14 funfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 \
    dreissig=30 dreisig=30 vierzig=40 funfzig=50 fuenfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 hundert=100 \
    doppel=202 bindestrich=445 strich=445 un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 sept=7 huit=8 neuf=9 dix=110 \
    onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=120 vingts=120 trente=30 quarante=40 \
    cinquante=50 soixante=160 septante=70 octante=80 huitante=80 nonante=90 cent=100 et=300 tiret=445 moins=445 \
    cero=0 uno=1 una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 \
    catorce=14 quince=15 dieciseis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veinti=340 treinta=30 \
    cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 doble=202 y=300 guion=445 mas=443 \
    due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 tredici=13 \
    quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19 venti=20 vent=340 trenta=30 \
    trent=350 quaranta=40 quarant=360 cinquanta=50 cinquant=370 sessanta=60 sessant=380 settanta=70 settant=390 \
    ottanta=80 ottant=400 novanta=90 novant=410 doppio=202 trattino=445 piu=443 um=1 uma=1 dois=2 duas=2 quatro=4 \
    meia=6 sete=7 oito=8 dez=10 doze=12 treze=13 dezesseis=16 dezasseis=16 dezessete=17 dezassete=17 dezoito=18 \
    dezenove=19 dezanove=19 vinte=20 trinta=30 cinquenta=50 sessenta=60 oitenta=80 duplo=202 e=300 traco=445 \
    mais=443 nul=0 een=1 twee=2 drie=3 vijf=5 zes=6 zeven=7 negen=9 tien=10 twaalf=12 dertien=13 veertien=14 \
    vijftien=15 zestien=16 zeventien=17 achttien=18 negentien=19 twintig=20 dertig=30 veertig=40 vijftig=50 \
    zestig=60 zeventig=70 tachtig=80 negentig=90 dubbel=202 streepje=445 jeden=1 dwa=2 trzy=3 cztery=4 piec=5 \
    szesc=6 siedem=7 osiem=8 dziewiec=9 dziesiec=10 dwadziescia=20 trzydziesci=30 czterdziesci=40 piecdziesiat=50 \
    szescdziesiat=60 siedemdziesiat=70 osiemdziesiat=80 dziewiecdziesiat=90 kreska=445";

/// The longest of them, and of what is made of two.
const LONGEST: usize = 20;

static TABLE: [u32; words::count(WORDS)] = words::table(WORDS);
static FILTER: words::Filter = words::filter(&words::table::<{ words::count(WORDS) }>(WORDS));

/// The lengths and the second letters that words with this first letter have, a bit each: most words of a text are known by
/// them to be none.
static BEGINNINGS: [(u32, u32); 26] = {
    let (words, mut beginnings) = (WORDS.as_bytes(), [(0, 0); 26]);
    let (mut start, mut i) = (0, 0);
    while i < words.len() {
        if words[i] == b' ' {
            start = i + 1;
        } else if words[i] == b'=' {
            let (lengths, seconds) = &mut beginnings[(words[start] - b'a') as usize];
            *lengths |= 1 << (i - start);
            if i - start > 1 {
                *seconds |= 1 << (words[start + 1] - b'a');
            }
        }
        i += 1;
    }
    beginnings
};

/// What a word is to the ones around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Word {
    Digit(u32),
    /// From 10 to 19.
    Teen(u32),
    /// `dix`, which goes on: `dix-sept`.
    Dix,
    /// A multiple of ten.
    Tens(u32),
    /// `vingt`, which makes eighty of a four before it.
    Vingt,
    /// `soixante`, which goes on past its nine.
    Soixante,
    /// Tens that are never alone: `veinti` of `veintiuno`.
    Stem(u32),
    Zeros(usize),
    /// `double`, `triple`.
    Times(usize),
    And,
    Sign(u8),
}

impl Word {
    fn of(number: u32) -> Word {
        match number {
            0..=9 => Word::Digit(number),
            10..=19 => Word::Teen(number),
            100 => Word::Zeros(2),
            101 => Word::Zeros(3),
            110 => Word::Dix,
            120 => Word::Vingt,
            160 => Word::Soixante,
            202.. if number < 204 => Word::Times(number as usize - 200),
            300 => Word::And,
            432..=445 => Word::Sign((number - 400) as u8),
            340..=410 => Word::Stem(number - 320),
            _ => Word::Tens(number),
        }
    }

    fn look_up(word: &[u8]) -> Option<Word> {
        words::look_up_by(&FILTER, &TABLE, word).map(Word::of)
    }

    /// Also words made of two numbers: `einundzwanzig`, `vijfentwintig`, `ventidue`, `veintiuno`.
    fn read(word: &[u8]) -> Option<Word> {
        let compound = || {
            (3..word.len().saturating_sub(2)).find_map(|middle| {
                let (first, rest) = word.split_at(middle);
                let joined = || rest.strip_prefix(b"und").or_else(|| rest.strip_prefix(b"en"));
                match (Word::look_up(first)?, Word::look_up(rest)) {
                    (Word::Tens(tens) | Word::Stem(tens), Some(Word::Digit(digit))) => Some(tens + digit),
                    (Word::Digit(digit), _) => match Word::look_up(joined()?)? {
                        Word::Tens(tens) => Some(tens + digit),
                        _ => None,
                    },
                    _ => None,
                }
            })
        };
        let word = Word::look_up(word).or_else(|| (word.len() >= 6).then(compound)?.map(Word::Tens))?;
        Some(word).filter(|word| !matches!(word, Word::Stem(_)))
    }
}

/// The word at `i`, in small letters without accents, and where it ends.
#[inline(never)]
fn word(text: &[u8], i: usize) -> Option<(Word, usize)> {
    // Most words are known by two plain letters to be none, nor made of two.
    if let Some(&[first, second]) = text.get(i..i + 2)
        && first.is_ascii_alphabetic()
        && second.is_ascii_alphabetic()
        && !may_begin(first, second)
    {
        return None;
    }
    let (mut folded, mut length, mut end) = ([0; LONGEST], 0, i);
    while end < text.len()
        && let Some(letter) = letter(text, end)
    {
        end += letter.width();
        // One by one: a copy of so few is a call.
        for byte in letter.bytes() {
            *folded.get_mut(length)? = *byte;
            length += 1;
        }
    }
    // `4one` is no row of numbers, and `one_2` is a name.
    let goes_on = text.get(end).is_some_and(|b| b.is_ascii_digit() || *b == b'_');
    Some((Word::read(&folded[..length]).filter(|_| !goes_on)?, end))
}

/// Whether a word of the list begins with these two letters of ASCII.
fn may_begin(first: u8, second: u8) -> bool {
    let letter = |byte: u8| (byte | 0x20).wrapping_sub(b'a');
    let seconds = BEGINNINGS.get(usize::from(letter(first))).map_or(0, |(_, seconds)| *seconds);
    seconds.checked_shr(letter(second).into()).is_some_and(|seconds| seconds & 1 != 0)
}

/// Whether the word from `start` to `end` may be a number, for all that its length and first letters tell.
#[inline]
pub fn may_be(text: &[u8], start: usize, end: usize) -> bool {
    let letter = |i: usize| (text[i] | 0x20).wrapping_sub(b'a');
    let Some((lengths, seconds)) = BEGINNINGS.get(usize::from(letter(start))) else { return false };
    end - start <= LONGEST
        // The words that end so are made of two, and longer than any that are not.
        && (lengths >> (end - start) & 1 != 0 || text[..end].ends_with(b"ig"))
        && (end - start == 1 || seconds.checked_shr(letter(start + 1).into()).is_some_and(|seconds| seconds & 1 != 0))
}

/// Whether the word from `start` to `end` is one of a row of numbers.
#[inline(never)]
pub fn in_a_row(text: &[u8], start: usize, end: usize) -> bool {
    let counts = |i| word(text, i).filter(|(word, _)| !matches!(word, Word::And | Word::Sign(_)));
    if !may_be(text, start, end) || counts(start).is_none_or(|(_, to)| to != end) {
        return false;
    }
    let next = end + separator(text, end).map_or(0, |(length, _)| length);
    if next > end && next < text.len() && counts(next).is_some() {
        return true;
    }
    let before = start_of(text, start, 3, SPACE | SIGN | LINE);
    let from = start_of(text, before, LONGEST + 1, LETTER);
    from < before && before < start && counts(from).is_some()
}

/// One number of a row.
#[derive(Debug)]
struct Atom {
    start: usize,
    end: usize,
    /// Its digits, if it is in words; a sign has one character too.
    digits: Option<String>,
    /// Whether what stands before it is more than a space or a hyphen.
    apart: bool,
    /// Whether a dash stands before it, with space around.
    dash: bool,
}

/// Writes rows of numbers in words as digits.
pub fn fold(text: &str) -> Option<(String, Map)> {
    let bytes = text.as_bytes();
    let (mut fold, mut i) = (Fold::new(text), 0);
    while i < bytes.len() {
        if !starts(bytes, i) {
            i += 1;
            continue;
        }
        let row = row(bytes, i);
        match row.last() {
            Some(last) => i = last.end,
            None => i = end_of(bytes, i, usize::MAX, LETTER | DIGIT | BEYOND),
        }
        let digits = |atom: &&Atom| atom.digits.as_ref().is_none_or(|digits| digits.as_bytes()[0].is_ascii_digit());
        let numbers = row.iter().filter(digits).count();
        let figures = row.iter().filter(|atom| atom.digits.is_none()).count();
        if numbers >= 3 && numbers - figures >= 2 {
            write(&mut fold, &row);
        }
    }
    fold.finish()
}

/// Whether a word or number begins at `i`.
fn starts(text: &[u8], i: usize) -> bool {
    let begins = is(text, i, DIGIT | LETTER) || (text[i] >= 0xC0 && letter(text, i).is_some());
    begins && !is_before(text, i, DIGIT | LETTER | BEYOND) && i.checked_sub(1).is_none_or(|i| text[i] != b'_')
}

/// The numbers that follow each other from `i` on.
#[inline(never)]
fn row(text: &[u8], i: usize) -> Vec<Atom> {
    let mut row: Vec<Atom> = Vec::new();
    let (mut i, mut apart, mut dash) = (i, false, false);
    while let Some((digits, end)) = number(text, i) {
        row.push(Atom { start: i, end, digits, apart, dash });
        let Some((length, is_apart)) = separator(text, end) else { break };
        (i, apart, dash) = (end + length, is_apart, is_apart && text[end..end + length].contains(&b'-'));
        if i >= text.len() {
            break;
        }
    }
    row
}

/// What may stand between two numbers of a row: its length, and whether it is more than a space or a hyphen.
#[inline(never)]
fn separator(text: &[u8], i: usize) -> Option<(usize, bool)> {
    let end = end_of(text, i, 4, SPACE | SIGN | LINE);
    match &text[i..end] {
        [b' ' | b'-'] => Some((1, false)),
        [] | [_, _, _, _] => None,
        between => Some((between.len(), true)),
    }
}

/// The word after a space or a hyphen.
#[inline(never)]
fn next(text: &[u8], end: usize) -> Option<(Word, usize)> {
    separator(text, end).filter(|between| *between == (1, false)).and_then(|_| word(text, end + 1))
}

/// Tens with the words that follow them: `quarante-deux`, `cuarenta y dos`; and `soixante-dix-sept`.
#[inline(never)]
fn tens(text: &[u8], tens: u32, end: usize, teens: bool) -> (u32, usize) {
    let after = match next(text, end) {
        Some((Word::And, end)) => next(text, end),
        after => after,
    };
    match after {
        // `vingt quatre-vingts` is 20 and 80.
        Some((Word::Digit(4), four)) if matches!(next(text, four), Some((Word::Vingt, _))) => (tens, end),
        Some((Word::Digit(ones @ 1..), end)) => (tens + ones, end),
        Some((Word::Teen(ones), end)) if teens => (tens + ones, end),
        Some((Word::Dix, end)) if teens => dix(text, tens + 10, end),
        _ => (tens, end),
    }
}

/// `dix`, and the seven, eight or nine that follow.
fn dix(text: &[u8], ten: u32, end: usize) -> (u32, usize) {
    match next(text, end) {
        Some((Word::Digit(ones @ 7..), end)) => (ten + ones, end),
        _ => (ten, end),
    }
}

/// The number at `i`: its digits, unless they are digits already, and its end.
#[inline(never)]
fn number(text: &[u8], i: usize) -> Option<(Option<String>, usize)> {
    if text[i].is_ascii_digit() {
        let end = end_of(text, i, usize::MAX, DIGIT);
        return (end == text.len() || letter(text, end).is_none()).then_some((None, end));
    }
    let (first, end) = word(text, i)?;
    let (number, end) = match first {
        Word::Digit(digit) => match next(text, end) {
            Some((Word::Zeros(zeros), end)) => (digit * 10_u32.pow(zeros as u32), end),
            Some((Word::Vingt, end)) if digit == 4 => tens(text, 80, end, true),
            _ => (digit, end),
        },
        Word::Times(count) => match next(text, end)? {
            (Word::Digit(digit), end) => return Some((Some(digit.to_string().repeat(count)), end)),
            _ => return None,
        },
        Word::Dix => dix(text, 10, end),
        Word::Teen(number) => (number, end),
        Word::Vingt => tens(text, 20, end, false),
        Word::Tens(number) if number % 10 == 0 => tens(text, number, end, false),
        Word::Tens(number) => (number, end),
        Word::Soixante => tens(text, 60, end, true),
        Word::Sign(sign) => return Some((Some(char::from(sign).into()), end)),
        Word::Stem(_) | Word::Zeros(_) | Word::And => return None,
    };
    Some((Some(number.to_string()), end))
}

fn write(fold: &mut Fold, row: &[Atom]) {
    // `one, two, three`: the commas part nothing where they are between all.
    let all_apart = row[1..].iter().all(|atom| atom.apart);
    let is_group = |atom: &Atom| atom.digits.is_none() && atom.end - atom.start > 1;
    let mut last: Option<&Atom> = None;
    for atom in row {
        match last {
            None => fold.copy(atom.start),
            Some(last) if (atom.apart && !all_apart) || is_group(atom) || is_group(last) => {
                fold.put(if atom.dash { "-" } else { " " }, atom.start);
            }
            Some(_) => fold.skip(atom.start),
        }
        match &atom.digits {
            Some(digits) => fold.put(digits, atom.end),
            None => fold.copy(atom.end),
        }
        last = Some(atom);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> String {
        fold(text).map_or_else(|| text.to_owned(), |(text, _)| text)
    }

    #[test]
    fn every_word_is_known() {
        assert!(words::is_sound(WORDS, &TABLE));
    }

    #[test]
    fn rows_of_words_are_numbers() {
        for (words, digits) in [
            ("four one one one, one one one one", "4111 1111"),
            ("it is four, one, one, one.", "it is 4111."),
            ("Zero-seven-eight dash zero five dash one one two zero", "078-05-1120"),
            ("two oh two double five five triple zero", "202555000"),
            ("forty-two eleven twenty twenty-five", "42112025"),
            ("one eight hundred five five five", "1800555"),
            ("plus one two zero two", "+1202"),
            ("4111 one one one one", "4111 1111"),
            ("4 one 1 one", "4111"),
            ("null eins sieben zwo einundzwanzig dreiunddreißig fünf", "017221335"),
            ("zéro six douze trente-quatre cinquante et un soixante-dix-huit quatre-vingt-dix-neuf", "061234517899"),
            ("zéro un vingt quatre-vingts quatre-vingt-deux soixante et onze", "0120808271"),
            ("seis cero cero treinta y uno veintidós cuarenta y cinco", "600312245"),
            ("tre tre otto ventuno trentatré sei", "33821336"),
            ("nove meia sete vinte e um oito três", "9672183"),
            ("nul zes vijfentwintig eenendertig één tweeëntwintig", "062531122"),
            ("pięć sześć zero jeden dwa", "56012"),
        ] {
            assert_eq!(folded(words), digits, "{words}");
        }
    }

    #[test]
    fn words_alone_are_words() {
        for text in [
            "one of the two is mine, and three are yours",
            "I have four, maybe five",
            "un bon vin et une baguette pour deux",
            "Ein Haus, zwei Katzen und ein Hund",
            "e um dia",
            "1 2 3 4 5 6",
            "minus plus dash",
            "someone one_two three4 five",
            "twentyone",
        ] {
            assert_eq!(folded(text), text);
        }
    }

    #[test]
    fn a_row_shows_in_any_of_its_words() {
        let text = "call two oh two, zwei";
        for word in ["two", "oh", "zwei"] {
            let start = text.rfind(word).unwrap();
            assert!(in_a_row(text.as_bytes(), start, start + word.len()), "{word}");
        }
        let text = "one of them, two";
        assert!(!in_a_row(text.as_bytes(), 0, 3) && !in_a_row(text.as_bytes(), 13, 16));
    }
}
