//! A number as it is written: groups of digits, what joins them, and the extension after them.

/// The most groups and digits that are read. A number has at most fifteen digits, and a prefix such as `00` or `(0)`.
const GROUPS: usize = 8;
const DIGITS: usize = 18;

/// The most signs between two groups: `) - `.
const JOINT: usize = 3;

/// What joins a group to the one before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Joint {
    /// It is the first.
    #[default]
    None,
    Space,
    Dash,
    Dot,
    Slash,
    /// A bracket on either side, maybe with a space or dash.
    Bracket,
}

/// The digits at a place of a text, group by group.
#[derive(Debug, Default)]
pub struct Written {
    /// Whether `+` stands before them.
    pub plus: bool,
    /// The values of all digits.
    pub digits: [u8; DIGITS],
    /// How many digits the groups have.
    pub lengths: [u8; GROUPS],
    /// What stands before each group.
    pub joints: [Joint; GROUPS],
    /// Where each group ends in the text, a closing bracket included.
    pub ends: [usize; GROUPS],
    /// The group in brackets.
    pub bracketed: Option<usize>,
    /// How many groups there are.
    pub groups: usize,
}

impl Written {
    /// Reads from the first digit, or from `+` or `(` before it, as far as groups are joined as those of one number are.
    pub fn read(text: &[u8], start: usize) -> Written {
        let mut written = Written::default();
        let (mut i, mut open, mut joint, mut count) = (start, false, Joint::None, 0);
        while let Some(sign @ (b'+' | b'(')) = text.get(i) {
            open |= *sign == b'(';
            written.plus |= *sign == b'+';
            i += 1;
        }
        while written.groups < GROUPS {
            let group = written.groups;
            let length = text[i..].iter().take(DIGITS).take_while(|b| b.is_ascii_digit()).count();
            let end = i + length;
            // Single digits follow each other in lists, and nowhere in a number but at its head.
            let abroad = written.plus || matches!(written.digits, [0, 0, 1..=9, ..] | [0, 1, 1, 1..=9, ..]);
            // `0180 1 2345`: the price follows the service.
            let service = group == 1 && written.lengths[0] == 4 && written.digits[0] == 0;
            let lone = length == 1 && group > 0 && !abroad && !service && !open && joint != Joint::Bracket;
            if length == 0 || lone || count + length > DIGITS || goes_on_as_a_word(text, end) {
                break;
            }
            text[i..end].iter().zip(&mut written.digits[count..]).for_each(|(b, digit)| *digit = b - b'0');
            count += length;
            (written.lengths[group], written.joints[group], written.ends[group]) = (length as u8, joint, end);
            i = end;
            if open {
                // Brackets hold one group, and no number has two pairs.
                if text.get(i) != Some(&b')') || written.bracketed.is_some() {
                    break;
                }
                i += 1;
                written.bracketed = Some(group);
                written.ends[group] = i;
            }
            written.groups += 1;
            let joined = joined(text, i);
            let closed = std::mem::replace(&mut open, joined.opens);
            joint = if closed || open { Joint::Bracket } else { joined.by };
            if joint == Joint::None
                || (joint == Joint::Bracket && !matches!(joined.by, Joint::None | Joint::Space | Joint::Dash))
            {
                break;
            }
            i = joined.end;
        }
        written
    }

    /// How many digits the first groups have.
    pub fn count(&self, groups: usize) -> usize {
        self.lengths[..groups].iter().map(|length| usize::from(*length)).sum()
    }
}

/// What stands between two groups.
struct Joined {
    by: Joint,
    opens: bool,
    end: usize,
}

fn joined(text: &[u8], start: usize) -> Joined {
    let mut joined = Joined { by: Joint::None, opens: false, end: start };
    for _ in 0..JOINT {
        let (by, length) = joint(&text[joined.end..]);
        match by {
            Joint::None => break,
            Joint::Bracket if joined.opens => break,
            Joint::Bracket => joined.opens = true,
            // A sign with spaces around it counts as that sign; but a dot ends a sentence, and two signs are no joint.
            _ if joined.by == Joint::None || (joined.by == Joint::Space && by != Joint::Dot) => joined.by = by,
            Joint::Space if joined.by != Joint::Dot => {}
            _ => return Joined { by: Joint::None, opens: false, end: start },
        }
        joined.end += length;
    }
    joined
}

/// One sign that can stand between groups, and its length. Spaces and dashes that people don't type come with what they
/// copy from pages.
fn joint(text: &[u8]) -> (Joint, usize) {
    match *text {
        [b' ', ..] => (Joint::Space, 1),
        [b'-', ..] => (Joint::Dash, 1),
        [b'.', ..] => (Joint::Dot, 1),
        [b'/', ..] => (Joint::Slash, 1),
        [b'(', ..] => (Joint::Bracket, 1),
        // No-break space.
        [0xC2, 0xA0, ..] => (Joint::Space, 2),
        // Spaces of other widths, narrow no-break space, zero-width space, word joiner.
        [0xE2, 0x80, 0x80..=0x8B | 0xAF, ..] | [0xE2, 0x81, 0x9F | 0xA0, ..] => (Joint::Space, 3),
        // Hyphens and dashes, and the minus sign.
        [0xE2, 0x80, 0x90..=0x95, ..] | [0xE2, 0x88, 0x92, ..] => (Joint::Dash, 3),
        _ => (Joint::None, 0),
    }
}

/// Whether letters or digits follow that are no extension.
fn goes_on_as_a_word(text: &[u8], end: usize) -> bool {
    // One `_` or two can be Markdown's: `_202-555-0143_`.
    let signs = text[end..].iter().take(2).take_while(|b| **b == b'_').count();
    let follows = text.get(end + signs).is_some_and(|b| b.is_ascii_alphanumeric() || *b == b'_');
    follows && extension(text, end) == end
}

/// Words that announce an extension, in lower case; a longer one before what it begins with.
const EXTENSIONS: [&str; 25] = [
    "extension",
    "extensión",
    "extensão",
    "extn",
    "ext",
    "x",
    "#",
    "~",
    "durchwahl",
    "dw",
    "nebenstelle",
    "poste",
    "interno",
    "int",
    "anexo",
    "ramal",
    "toestel",
    "wewnętrzny",
    "wew",
    "anknytning",
    "dahili",
    "доб",
    "内線",
    "分机",
    "내선",
];

/// Where the extension after a number ends, or `end` if there is none: `ext. 503`, `x12`, `, poste 7`, `;ext=503`.
pub fn extension(text: &[u8], end: usize) -> usize {
    let skip = |from: usize, signs: &[u8]| from + text[from..].iter().take(3).take_while(|b| signs.contains(b)).count();
    let word = skip(end, b" ,;");
    // Plain text that goes on is the common case, and is told from its first byte.
    if !text.get(word).is_some_and(|b| b"exXE#~dDnNpPiIaArRtTwW\xD0\xD1\xE5\xE8\xEB".contains(b)) {
        return end;
    }
    let announces =
        |name: &&&str| text[word..].get(..name.len()).is_some_and(|t| t.eq_ignore_ascii_case(name.as_bytes()));
    let digits_after = |name: &&str| {
        let digits = skip(word + name.len(), b" .:=");
        let length = text[digits..].iter().take_while(|b| b.is_ascii_digit()).take(8).count();
        let after = digits + length;
        let stands = !text.get(after).is_some_and(|b| b.is_ascii_alphanumeric() || *b == b'_');
        ((1..=7).contains(&length) && stands).then_some(after)
    };
    EXTENSIONS.iter().filter(announces).find_map(digits_after).unwrap_or(end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use Joint::{Bracket, Dash, Dot, None, Slash, Space};

    fn read(text: &str) -> (Vec<u8>, Vec<Joint>) {
        let written = Written::read(text.as_bytes(), 0);
        (written.lengths[..written.groups].to_vec(), written.joints[..written.groups].to_vec())
    }

    #[test]
    fn groups_and_what_joins_them() {
        assert_eq!(read("+49 (0)30 - 23125-123."), (vec![2, 1, 2, 5, 3], vec![None, Bracket, Bracket, Dash, Dash]));
        assert_eq!(read("030/23125 12.3"), (vec![3, 5, 2], vec![None, Slash, Space]), "a lone digit is not read");
        assert_eq!(read("020\u{a0}7946\u{2011}0018"), (vec![3, 4, 4], vec![None, Space, Dash]));
        assert_eq!(read("01.99.00"), (vec![2, 2, 2], vec![None, Dot, Dot]));
        assert_eq!(read("(415) 555-0132"), (vec![3, 3, 4], vec![None, Bracket, Dash]));
        assert_eq!(read("555 0132. 12"), (vec![3, 4], vec![None, Space]), "a sentence ends");
        assert_eq!(read("1 1 1 1"), (vec![1], vec![None]));
        assert_eq!(read("(415 555) 0132"), (vec![], vec![]));
        assert_eq!(read("415 555a"), (vec![3], vec![None]));
    }

    #[test]
    fn extensions_end_where_their_digits_do() {
        for text in
            ["1 ext. 503", "1x12", "1 , extension 7246433", "1, poste 7", "1;ext=503", "1 #34", "1 доб. 22", "1 分机 8"]
        {
            assert_eq!(extension(text.as_bytes(), 1), text.len(), "{text}");
        }
        for text in ["1 extra 5", "1 x", "1 x 12345678", "1 x12a", "1, 5"] {
            assert_eq!(extension(text.as_bytes(), 1), 1, "{text}");
        }
    }
}
