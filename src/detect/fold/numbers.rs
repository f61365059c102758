//! Numbers in words: `four one one one`, `double five`, `zéro six douze`, `einundzwanzig`, as digits. English, German,
//! French, Spanish, Italian, Portuguese, Dutch, Polish.
//!
//! Only rows of them are read: one `one` is a word, three in a row are a number.

use super::map::{Fold, Map};
use crate::detect::letters::letter;

/// Words, each with its number behind it; what is above 99 means something else, see [`Word::of`].
const WORDS: &str = "zero0 oh0 o0 nought0 naught0 one1 two2 three3 four4 five5 six6 seven7 eight8 nine9 niner9 ten10 \
    eleven11 twelve12 thirteen13 fourteen14 fifteen15 sixteen16 seventeen17 eighteen18 nineteen19 twenty20 thirty30 \
    forty40 fourty40 fifty50 sixty60 seventy70 eighty80 ninety90 hundred100 thousand101 double202 triple203 \
    treble203 and300 dash445 hyphen445 minus445 plus443 space432 null0 eins1 ein1 zwei2 zwo2 drei3 vier4 funf5 \
    fuenf5 sechs6 sieben7 acht8 neun9 zehn10 elf11 zwolf12 zwoelf12 dreizehn13 vierzehn14 funfzehn15 sechzehn16 \
    siebzehn17 achtzehn18 neunzehn19 zwanzig20 dreissig30 dreisig30 vierzig40 funfzig50 fuenfzig50 sechzig60 \
    siebzig70 achtzig80 neunzig90 hundert100 doppel202 bindestrich445 strich445 un1 une1 deux2 trois3 quatre4 cinq5 \
    sept7 huit8 neuf9 dix110 onze11 douze12 treize13 quatorze14 quinze15 seize16 vingt120 vingts120 trente30 \
    quarante40 cinquante50 soixante160 septante70 octante80 huitante80 nonante90 cent100 et300 tiret445 moins445 \
    cero0 uno1 una1 dos2 tres3 cuatro4 cinco5 seis6 siete7 ocho8 nueve9 diez10 once11 doce12 trece13 catorce14 \
    quince15 dieciseis16 diecisiete17 dieciocho18 diecinueve19 veinte20 veinti340 treinta30 cuarenta40 cincuenta50 \
    sesenta60 setenta70 ochenta80 noventa90 cien100 doble202 y300 guion445 mas443 due2 tre3 quattro4 cinque5 sei6 \
    sette7 otto8 nove9 dieci10 undici11 dodici12 tredici13 quattordici14 quindici15 sedici16 diciassette17 \
    diciotto18 diciannove19 venti20 vent340 trenta30 trent350 quaranta40 quarant360 cinquanta50 cinquant370 \
    sessanta60 sessant380 settanta70 settant390 ottanta80 ottant400 novanta90 novant410 doppio202 trattino445 piu443 \
    um1 uma1 dois2 duas2 quatro4 meia6 sete7 oito8 dez10 doze12 treze13 dezesseis16 dezasseis16 dezessete17 \
    dezassete17 dezoito18 dezenove19 dezanove19 vinte20 trinta30 cinquenta50 sessenta60 oitenta80 duplo202 e300 \
    traco445 mais443 nul0 een1 twee2 drie3 vijf5 zes6 zeven7 negen9 tien10 twaalf12 dertien13 veertien14 vijftien15 \
    zestien16 zeventien17 achttien18 negentien19 twintig20 dertig30 veertig40 vijftig50 zestig60 zeventig70 \
    tachtig80 negentig90 dubbel202 streepje445 jeden1 dwa2 trzy3 cztery4 piec5 szesc6 siedem7 osiem8 dziewiec9 \
    dziesiec10 dwadziescia20 trzydziesci30 czterdziesci40 piecdziesiat50 szescdziesiat60 siedemdziesiat70 \
    osiemdziesiat80 dziewiecdziesiat90 kreska445";

/// The longest of them, and of what is made of two.
const LONGEST: usize = 20;

/// The words as they are looked up, in order: 23 bits of hash, 9 of number. A test holds that no two share a hash.
static TABLE: [u32; COUNT] = table();

const COUNT: usize = {
    let (words, mut count, mut i) = (WORDS.as_bytes(), 1, 0);
    while i < words.len() {
        count += (words[i] == b' ') as usize;
        i += 1;
    }
    count
};

const HASH: u32 = !0 << 9;

const fn hash(so_far: u32, letter: u8) -> u32 {
    (so_far ^ letter as u32).wrapping_mul(0x0100_0193).rotate_left(7)
}

const fn table() -> [u32; COUNT] {
    let words = WORDS.as_bytes();
    let (mut table, mut count) = ([0; COUNT], 0);
    let (mut i, mut hashed, mut number) = (0, 0, 0);
    while i <= words.len() {
        match if i < words.len() { words[i] } else { b' ' } {
            b' ' => {
                let entry = (hashed & HASH) | number;
                let mut at = count;
                while at > 0 && table[at - 1] > entry {
                    table[at] = table[at - 1];
                    at -= 1;
                }
                table[at] = entry;
                count += 1;
                (hashed, number) = (0, 0);
            }
            digit @ b'0'..=b'9' => number = number * 10 + (digit - b'0') as u32,
            letter => hashed = hash(hashed, letter),
        }
        i += 1;
    }
    table
}

/// The lengths that words with this first letter have, a bit each: most words of a text are known by it to be none.
static LENGTHS: [u32; 26] = {
    let (words, mut lengths) = (WORDS.as_bytes(), [0; 26]);
    let (mut start, mut i) = (0, 0);
    while i < words.len() {
        if words[i] == b' ' {
            start = i + 1;
        } else if words[i].is_ascii_digit() && words[i - 1].is_ascii_alphabetic() {
            lengths[(words[start] - b'a') as usize] |= 1 << (i - start);
        }
        i += 1;
    }
    lengths
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
        let hashed = word.iter().fold(0, |so_far, letter| hash(so_far, *letter)) & HASH;
        let entry = *TABLE[..TABLE.partition_point(|entry| *entry < hashed | !HASH)].last()?;
        (entry & HASH == hashed).then(|| Word::of(entry & !HASH))
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
fn word(text: &[u8], i: usize) -> Option<(Word, usize)> {
    let (mut folded, mut length, mut end) = ([0; LONGEST], 0, i);
    while end < text.len()
        && let Some(letter) = letter(text, end)
    {
        end += letter.width();
        let place = folded.get_mut(length..length + letter.bytes().len())?;
        place.copy_from_slice(letter.bytes());
        length += letter.bytes().len();
    }
    // `4one` is no row of numbers, and `one_2` is a name.
    let goes_on = text.get(end).is_some_and(|b| b.is_ascii_digit() || *b == b'_');
    Some((Word::read(&folded[..length]).filter(|_| !goes_on)?, end))
}

/// Whether the word from `start` to `end` is one of a row of numbers.
pub fn in_a_row(text: &[u8], start: usize, end: usize) -> bool {
    let first = text[start] | 0x20;
    // The words that end so are made of two, and longer than any that are not.
    let may_be = first.is_ascii_lowercase()
        && end - start <= LONGEST
        && (LENGTHS[usize::from(first - b'a')] >> (end - start) & 1 != 0 || text[..end].ends_with(b"ig"));
    let counts = |i| word(text, i).filter(|(word, _)| !matches!(word, Word::And | Word::Sign(_)));
    if !may_be || counts(start).is_none_or(|(_, to)| to != end) {
        return false;
    }
    let next = end + separator(text, end).map_or(0, |(length, _)| length);
    if next > end && next < text.len() && counts(next).is_some() {
        return true;
    }
    // The word before: its last letters are enough of a sign.
    let before = text[..start].iter().rposition(|b| !b" ,-".contains(b)).map_or(0, |i| i + 1);
    let from = text[..before].iter().rposition(|b| !b.is_ascii_alphabetic()).map_or(0, |i| i + 1);
    from < before && before < start && before - from <= LONGEST && counts(from).is_some()
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
            None => {
                while i < bytes.len()
                    && let Some(letter) = letter(bytes, i)
                {
                    i += letter.width();
                }
                i = i.max(1);
                while i < bytes.len() && (bytes[i].is_ascii_digit() || !text.is_char_boundary(i)) {
                    i += 1;
                }
            }
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
    let begins = text[i].is_ascii_digit() || (text[i] & 0xC0 != 0x80 && letter(text, i).is_some());
    begins && i.checked_sub(1).is_none_or(|i| !text[i].is_ascii_alphanumeric() && text[i] < 0x80 && text[i] != b'_')
}

/// The numbers that follow each other from `i` on.
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
fn separator(text: &[u8], i: usize) -> Option<(usize, bool)> {
    let length = text[i..].iter().take(4).take_while(|b| b" ,-./\n".contains(b)).count();
    match &text[i..i + length] {
        [b' ' | b'-'] => Some((1, false)),
        [] | [_, _, _, _] => None,
        _ => Some((length, true)),
    }
}

/// The number at `i`: its digits, unless they are digits already, and its end.
fn number(text: &[u8], i: usize) -> Option<(Option<String>, usize)> {
    if text[i].is_ascii_digit() {
        let end = i + text[i..].iter().take_while(|b| b.is_ascii_digit()).count();
        return (end == text.len() || letter(text, end).is_none()).then_some((None, end));
    }
    let (first, end) = word(text, i)?;
    // The word after a space or a hyphen.
    let next = |end: usize| match separator(text, end) {
        Some((1, false)) if end + 1 < text.len() => word(text, end + 1),
        _ => None,
    };
    // The words that follow tens: `quarante-deux`, `cuarenta y dos`.
    let ones = |tens: u32, end: usize, teens: bool| {
        let after = match next(end) {
            Some((Word::And, end)) => next(end),
            after => after,
        };
        match after {
            // `vingt quatre-vingts` is 20 and 80.
            Some((Word::Digit(4), four)) if matches!(next(four), Some((Word::Vingt, _))) => (tens, end),
            Some((Word::Digit(ones @ 1..), end)) => (tens + ones, end),
            Some((Word::Teen(ones), end)) if teens => (tens + ones, end),
            Some((Word::Dix, end)) if teens => match next(end) {
                Some((Word::Digit(ones @ 7..), end)) => (tens + 10 + ones, end),
                _ => (tens + 10, end),
            },
            _ => (tens, end),
        }
    };
    let (number, end) = match first {
        Word::Digit(digit) => match next(end) {
            Some((Word::Zeros(zeros), end)) => (digit * 10_u32.pow(zeros as u32), end),
            Some((Word::Vingt, end)) if digit == 4 => ones(80, end, true),
            _ => (digit, end),
        },
        Word::Times(count) => match next(end)? {
            (Word::Digit(digit), end) => return Some((Some(digit.to_string().repeat(count)), end)),
            _ => return None,
        },
        Word::Dix => match next(end) {
            Some((Word::Digit(ones @ 7..), end)) => (10 + ones, end),
            _ => (10, end),
        },
        Word::Teen(number) => (number, end),
        Word::Vingt => ones(20, end, false),
        Word::Tens(tens) if tens % 10 == 0 => ones(tens, end, false),
        Word::Tens(number) => (number, end),
        Word::Soixante => ones(60, end, true),
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
    fn no_two_words_share_a_hash() {
        assert!(TABLE.windows(2).all(|pair| pair[0] & HASH < pair[1] & HASH));
        for entry in WORDS.split(' ') {
            let (word, number) = entry.split_at(entry.find(|c: char| c.is_ascii_digit()).unwrap());
            assert_eq!(Word::look_up(word.as_bytes()), Some(Word::of(number.parse().unwrap())), "{word}");
        }
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
