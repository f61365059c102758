//! Letters and digits that are written, or look, like those of ASCII.
//!
//! Derived from the Unicode Character Database and UTS #39 `confusables.txt` 15.1. [`STYLED`] has every character whose
//! compatibility decomposition (NFKC) is one ASCII letter or digit, or one in brackets or before a full stop; the
//! white-on-black and outlined ones, which have no decomposition; and every decimal digit (`Nd`) up to Unicode 16.
//! [`ALIKE`] has those letters, numbers and symbols of Latin, Greek, Coptic, Cyrillic, Armenian, Georgian, Cherokee and
//! Lisu, and of technical blocks, whose prototype in `confusables.txt` is one ASCII letter or digit, capitals that look
//! like `l` as `I`. A test holds the digits against Unicode's list.

/// A run of characters for consecutive ASCII ones: the first, how many, and what the first stands for.
type Run = (u32, u32, u8);

/// Runs as they are searched: 20 bits of first character, 5 of length less one, 7 of ASCII.
const fn packed<const N: usize>(runs: [Run; N]) -> [u32; N] {
    let mut table = [0; N];
    let mut i = 0;
    while i < N {
        let (first, count, ascii) = runs[i];
        table[i] = (first << 12) | ((count - 1) << 7) | ascii as u32;
        i += 1;
    }
    table
}

#[inline(never)]
fn search(table: &[u32], code: u32) -> Option<u8> {
    let run = *table[..table.partition_point(|run| run >> 12 <= code)].last()?;
    let (after_first, last) = (code - (run >> 12), (run >> 7) & 31);
    (after_first <= last).then(|| (run & 0x7F) as u8 + after_first as u8)
}

/// What a styled letter or a digit of any script stands for: `ｅ`, `𝐞`, `ⓔ`, `٣`.
pub fn styled(code: u32) -> Option<u8> {
    match code {
        // Thirteen mathematical alphabets, capitals first. The holes in them are unassigned.
        0x1D400..=0x1D6A3 => {
            let letter = ((code - 0x1D400) % 52) as u8;
            Some(if letter < 26 { b'A' + letter } else { b'a' + letter - 26 })
        }
        0x1D7CE..=0x1D7FF => Some(b'0' + ((code - 0x1D7CE) % 10) as u8),
        _ => search(&STYLED, code),
    }
}

/// What a letter of another script or use looks like: `е` of Cyrillic, `ο` of Greek.
pub fn alike(code: u32) -> Option<u8> {
    search(&ALIKE, code)
}

#[rustfmt::skip]
static STYLED: [u32; 195] = packed([
    (0xB2, 2, b'2'), (0xB9, 1, b'1'), (0x17F, 1, b's'), (0x2B0, 1, b'h'), (0x2B2, 1, b'j'), (0x2B3, 1, b'r'),
    (0x2B7, 1, b'w'), (0x2B8, 1, b'y'), (0x2E1, 1, b'l'), (0x2E2, 1, b's'), (0x2E3, 1, b'x'), (0x660, 10, b'0'),
    (0x6F0, 10, b'0'), (0x7C0, 10, b'0'), (0x966, 10, b'0'), (0x9E6, 10, b'0'), (0xA66, 10, b'0'), (0xAE6, 10, b'0'),
    (0xB66, 10, b'0'), (0xBE6, 10, b'0'), (0xC66, 10, b'0'), (0xCE6, 10, b'0'), (0xD66, 10, b'0'), (0xDE6, 10, b'0'),
    (0xE50, 10, b'0'), (0xED0, 10, b'0'), (0xF20, 10, b'0'), (0x1040, 10, b'0'), (0x1090, 10, b'0'),
    (0x17E0, 10, b'0'), (0x1810, 10, b'0'), (0x1946, 10, b'0'), (0x19D0, 10, b'0'), (0x1A80, 10, b'0'),
    (0x1A90, 10, b'0'), (0x1B50, 10, b'0'), (0x1BB0, 10, b'0'), (0x1C40, 10, b'0'), (0x1C50, 10, b'0'),
    (0x1D2C, 1, b'A'), (0x1D2E, 1, b'B'), (0x1D30, 2, b'D'), (0x1D33, 8, b'G'), (0x1D3C, 1, b'O'), (0x1D3E, 1, b'P'),
    (0x1D3F, 1, b'R'), (0x1D40, 2, b'T'), (0x1D42, 1, b'W'), (0x1D43, 1, b'a'), (0x1D47, 1, b'b'), (0x1D48, 2, b'd'),
    (0x1D4D, 1, b'g'), (0x1D4F, 1, b'k'), (0x1D50, 1, b'm'), (0x1D52, 1, b'o'), (0x1D56, 1, b'p'), (0x1D57, 2, b't'),
    (0x1D5B, 1, b'v'), (0x1D62, 1, b'i'), (0x1D63, 1, b'r'), (0x1D64, 2, b'u'), (0x1D9C, 1, b'c'), (0x1DA0, 1, b'f'),
    (0x1DBB, 1, b'z'), (0x2070, 1, b'0'), (0x2071, 1, b'i'), (0x2074, 6, b'4'), (0x207F, 1, b'n'), (0x2080, 10, b'0'),
    (0x2090, 1, b'a'), (0x2091, 1, b'e'), (0x2092, 1, b'o'), (0x2093, 1, b'x'), (0x2095, 1, b'h'), (0x2096, 4, b'k'),
    (0x209A, 1, b'p'), (0x209B, 2, b's'), (0x2102, 1, b'C'), (0x210A, 1, b'g'), (0x210B, 1, b'H'), (0x210C, 1, b'H'),
    (0x210D, 1, b'H'), (0x210E, 1, b'h'), (0x2110, 1, b'I'), (0x2111, 1, b'I'), (0x2112, 1, b'L'), (0x2113, 1, b'l'),
    (0x2115, 1, b'N'), (0x2119, 3, b'P'), (0x211C, 1, b'R'), (0x211D, 1, b'R'), (0x2124, 1, b'Z'), (0x2128, 1, b'Z'),
    (0x212A, 1, b'K'), (0x212C, 2, b'B'), (0x212F, 1, b'e'), (0x2130, 2, b'E'), (0x2133, 1, b'M'), (0x2134, 1, b'o'),
    (0x2139, 1, b'i'), (0x2145, 1, b'D'), (0x2146, 2, b'd'), (0x2148, 2, b'i'), (0x2160, 1, b'I'), (0x2164, 1, b'V'),
    (0x2169, 1, b'X'), (0x216C, 1, b'L'), (0x216D, 2, b'C'), (0x216F, 1, b'M'), (0x2170, 1, b'i'), (0x2174, 1, b'v'),
    (0x2179, 1, b'x'), (0x217C, 1, b'l'), (0x217D, 2, b'c'), (0x217F, 1, b'm'), (0x2460, 9, b'1'), (0x2474, 9, b'1'),
    (0x2488, 9, b'1'), (0x249C, 26, b'a'), (0x24B6, 26, b'A'), (0x24D0, 26, b'a'), (0x24EA, 1, b'0'),
    (0x24F5, 9, b'1'), (0x24FF, 1, b'0'), (0x2776, 9, b'1'), (0x2780, 9, b'1'), (0x278A, 9, b'1'), (0x2C7C, 1, b'j'),
    (0x2C7D, 1, b'V'), (0xA620, 10, b'0'), (0xA7F2, 1, b'C'), (0xA7F3, 1, b'F'), (0xA7F4, 1, b'Q'), (0xA8D0, 10, b'0'),
    (0xA900, 10, b'0'), (0xA9D0, 10, b'0'), (0xA9F0, 10, b'0'), (0xAA50, 10, b'0'), (0xABF0, 10, b'0'),
    (0xFF10, 10, b'0'), (0xFF21, 26, b'A'), (0xFF41, 26, b'a'), (0x104A0, 10, b'0'), (0x107A5, 1, b'q'),
    (0x10D30, 10, b'0'), (0x10D40, 10, b'0'), (0x11066, 10, b'0'), (0x110F0, 10, b'0'), (0x11136, 10, b'0'),
    (0x111D0, 10, b'0'), (0x112F0, 10, b'0'), (0x11450, 10, b'0'), (0x114D0, 10, b'0'), (0x11650, 10, b'0'),
    (0x116C0, 10, b'0'), (0x116D0, 10, b'0'), (0x116DA, 10, b'0'), (0x11730, 10, b'0'), (0x118E0, 10, b'0'),
    (0x11950, 10, b'0'), (0x11BF0, 10, b'0'), (0x11C50, 10, b'0'), (0x11D50, 10, b'0'), (0x11DA0, 10, b'0'),
    (0x11DE0, 10, b'0'), (0x11F50, 10, b'0'), (0x16130, 10, b'0'), (0x16A60, 10, b'0'), (0x16AC0, 10, b'0'),
    (0x16B50, 10, b'0'), (0x16D70, 10, b'0'), (0x1CCD6, 26, b'A'), (0x1CCF0, 10, b'0'), (0x1D6A4, 2, b'i'),
    (0x1D7CE, 10, b'0'), (0x1D7D8, 10, b'0'), (0x1D7E2, 10, b'0'), (0x1D7EC, 10, b'0'), (0x1D7F6, 10, b'0'),
    (0x1E140, 10, b'0'), (0x1E2F0, 10, b'0'), (0x1E4F0, 10, b'0'), (0x1E5F1, 10, b'0'), (0x1E950, 10, b'0'),
    (0x1F100, 1, b'0'), (0x1F101, 10, b'0'), (0x1F10B, 1, b'0'), (0x1F10C, 1, b'0'), (0x1F110, 26, b'A'),
    (0x1F12B, 1, b'C'), (0x1F12C, 1, b'R'), (0x1F130, 26, b'A'), (0x1F150, 26, b'A'), (0x1F170, 26, b'A'),
    (0x1FBF0, 10, b'0'),
]);

#[rustfmt::skip]
static ALIKE: [u32; 253] = packed([
    (0xAA, 1, b'a'), (0xBA, 1, b'o'), (0xD7, 1, b'x'), (0x131, 1, b'i'), (0x184, 1, b'b'), (0x18D, 1, b'g'),
    (0x196, 1, b'I'), (0x1A6, 1, b'R'), (0x1A7, 1, b'2'), (0x1B7, 1, b'3'), (0x1BC, 1, b'5'), (0x1BD, 1, b's'),
    (0x1C0, 1, b'l'), (0x21C, 1, b'3'), (0x222, 1, b'8'), (0x223, 1, b'8'), (0x251, 1, b'a'), (0x261, 1, b'g'),
    (0x263, 1, b'y'), (0x269, 1, b'i'), (0x26A, 1, b'i'), (0x26F, 1, b'w'), (0x28B, 1, b'u'), (0x28F, 1, b'y'),
    (0x2DB, 1, b'i'), (0x37A, 1, b'i'), (0x37F, 1, b'J'), (0x391, 2, b'A'), (0x395, 1, b'E'), (0x396, 1, b'Z'),
    (0x397, 1, b'H'), (0x399, 1, b'I'), (0x39A, 1, b'K'), (0x39C, 2, b'M'), (0x39F, 1, b'O'), (0x3A1, 1, b'P'),
    (0x3A4, 1, b'T'), (0x3A5, 1, b'Y'), (0x3A7, 1, b'X'), (0x3B1, 1, b'a'), (0x3B3, 1, b'y'), (0x3B9, 1, b'i'),
    (0x3BD, 1, b'v'), (0x3BF, 1, b'o'), (0x3C1, 1, b'p'), (0x3C3, 1, b'o'), (0x3C5, 1, b'u'), (0x3D2, 1, b'Y'),
    (0x3DC, 1, b'F'), (0x3E8, 1, b'2'), (0x3F1, 1, b'p'), (0x3F2, 1, b'c'), (0x3F3, 1, b'j'), (0x3F9, 1, b'C'),
    (0x3FA, 1, b'M'), (0x405, 1, b'S'), (0x406, 1, b'I'), (0x408, 1, b'J'), (0x410, 1, b'A'), (0x412, 1, b'B'),
    (0x415, 1, b'E'), (0x417, 1, b'3'), (0x41A, 1, b'K'), (0x41C, 1, b'M'), (0x41D, 1, b'H'), (0x41E, 1, b'O'),
    (0x420, 1, b'P'), (0x421, 1, b'C'), (0x422, 1, b'T'), (0x423, 1, b'Y'), (0x425, 1, b'X'), (0x42C, 1, b'b'),
    (0x430, 1, b'a'), (0x431, 1, b'6'), (0x433, 1, b'r'), (0x435, 1, b'e'), (0x43E, 1, b'o'), (0x440, 1, b'p'),
    (0x441, 1, b'c'), (0x443, 1, b'y'), (0x445, 1, b'x'), (0x455, 1, b's'), (0x456, 1, b'i'), (0x458, 1, b'j'),
    (0x461, 1, b'w'), (0x474, 1, b'V'), (0x475, 1, b'v'), (0x4AE, 1, b'Y'), (0x4AF, 1, b'y'), (0x4BB, 1, b'h'),
    (0x4BD, 1, b'e'), (0x4C0, 1, b'I'), (0x4CF, 1, b'i'), (0x4E0, 1, b'3'), (0x501, 1, b'd'), (0x50C, 1, b'G'),
    (0x51B, 1, b'q'), (0x51C, 1, b'W'), (0x51D, 1, b'w'), (0x54D, 1, b'U'), (0x54F, 1, b'S'), (0x555, 1, b'O'),
    (0x561, 1, b'w'), (0x563, 1, b'q'), (0x566, 1, b'q'), (0x570, 1, b'h'), (0x578, 1, b'n'), (0x57C, 1, b'n'),
    (0x57D, 1, b'u'), (0x581, 1, b'g'), (0x584, 1, b'f'), (0x585, 1, b'o'), (0x10E7, 1, b'y'), (0x10FF, 1, b'o'),
    (0x13A0, 1, b'D'), (0x13A1, 1, b'R'), (0x13A2, 1, b'T'), (0x13A5, 1, b'i'), (0x13A9, 1, b'Y'), (0x13AA, 1, b'A'),
    (0x13AB, 1, b'J'), (0x13AC, 1, b'E'), (0x13B3, 1, b'W'), (0x13B7, 1, b'M'), (0x13BB, 1, b'H'), (0x13BD, 1, b'Y'),
    (0x13C0, 1, b'G'), (0x13C2, 1, b'h'), (0x13C3, 1, b'Z'), (0x13CE, 1, b'4'), (0x13CF, 1, b'b'), (0x13D2, 1, b'R'),
    (0x13D4, 1, b'W'), (0x13D5, 1, b'S'), (0x13D9, 1, b'V'), (0x13DA, 1, b'S'), (0x13DE, 1, b'L'), (0x13DF, 1, b'C'),
    (0x13E2, 1, b'P'), (0x13E6, 1, b'K'), (0x13E7, 1, b'd'), (0x13EE, 1, b'6'), (0x13F3, 1, b'G'), (0x13F4, 1, b'B'),
    (0x1D04, 1, b'c'), (0x1D0F, 1, b'o'), (0x1D11, 1, b'o'), (0x1D1C, 1, b'u'), (0x1D20, 2, b'v'), (0x1D22, 1, b'z'),
    (0x1D26, 1, b'r'), (0x1D83, 1, b'g'), (0x1D8C, 1, b'y'), (0x1E9D, 1, b'f'), (0x1EFF, 1, b'y'), (0x1FBE, 1, b'i'),
    (0x212E, 1, b'e'), (0x213D, 1, b'y'), (0x2223, 1, b'l'), (0x2228, 1, b'v'), (0x222A, 1, b'U'), (0x22A4, 1, b'T'),
    (0x22C1, 1, b'v'), (0x22C3, 1, b'U'), (0x22FF, 1, b'E'), (0x2373, 1, b'i'), (0x2374, 1, b'p'), (0x237A, 1, b'a'),
    (0x23FD, 1, b'l'), (0x2573, 1, b'X'), (0x27D9, 1, b'T'), (0x292B, 1, b'x'), (0x292C, 1, b'x'), (0x2A2F, 1, b'x'),
    (0x2C85, 1, b'r'), (0x2C8E, 1, b'H'), (0x2C92, 1, b'I'), (0x2C94, 1, b'K'), (0x2C98, 1, b'M'), (0x2C9A, 1, b'N'),
    (0x2C9E, 1, b'O'), (0x2C9F, 1, b'o'), (0x2CA2, 1, b'P'), (0x2CA3, 1, b'p'), (0x2CA4, 1, b'C'), (0x2CA5, 1, b'c'),
    (0x2CA6, 1, b'T'), (0x2CA8, 1, b'Y'), (0x2CAC, 1, b'X'), (0x2CCA, 1, b'9'), (0x2CCC, 1, b'3'), (0x2CD0, 1, b'L'),
    (0x2CD2, 1, b'6'), (0x2D38, 1, b'V'), (0x2D39, 1, b'E'), (0x2D4F, 1, b'l'), (0x2D54, 1, b'O'), (0x2D55, 1, b'Q'),
    (0x2D5D, 1, b'X'), (0xA4D0, 1, b'B'), (0xA4D1, 1, b'P'), (0xA4D2, 1, b'd'), (0xA4D3, 1, b'D'), (0xA4D4, 1, b'T'),
    (0xA4D6, 1, b'G'), (0xA4D7, 1, b'K'), (0xA4D9, 1, b'J'), (0xA4DA, 1, b'C'), (0xA4DC, 1, b'Z'), (0xA4DD, 1, b'F'),
    (0xA4DF, 2, b'M'), (0xA4E1, 1, b'L'), (0xA4E2, 1, b'S'), (0xA4E3, 1, b'R'), (0xA4E6, 1, b'V'), (0xA4E7, 1, b'H'),
    (0xA4EA, 3, b'W'), (0xA4EE, 1, b'A'), (0xA4F0, 1, b'E'), (0xA4F2, 1, b'l'), (0xA4F3, 1, b'O'), (0xA4F4, 1, b'U'),
    (0xA644, 1, b'2'), (0xA647, 1, b'i'), (0xA6DF, 1, b'V'), (0xA6EF, 1, b'2'), (0xA731, 1, b's'), (0xA75A, 1, b'2'),
    (0xA76A, 1, b'3'), (0xA76E, 1, b'9'), (0xA798, 1, b'F'), (0xA799, 1, b'f'), (0xA79F, 1, b'u'), (0xA7AB, 1, b'3'),
    (0xA7B2, 1, b'J'), (0xA7B3, 1, b'X'), (0xA7B4, 1, b'B'), (0xAB32, 1, b'e'), (0xAB35, 1, b'f'), (0xAB3D, 1, b'o'),
    (0xAB47, 1, b'r'), (0xAB48, 1, b'r'), (0xAB4E, 1, b'u'), (0xAB52, 1, b'u'), (0xAB5A, 1, b'y'), (0xAB75, 1, b'i'),
    (0xAB81, 1, b'r'), (0xAB83, 1, b'w'), (0xAB93, 1, b'z'), (0xABA9, 1, b'v'), (0xABAA, 1, b's'), (0xABAF, 1, b'c'),
    (0xFFE8, 1, b'l'),
]);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_in_order_and_apart() {
        for table in [&STYLED[..], &ALIKE[..]] {
            for pair in table.windows(2) {
                assert!((pair[0] >> 12) + ((pair[0] >> 7) & 31) < pair[1] >> 12);
            }
        }
    }

    #[test]
    fn every_decimal_digit_of_unicode_is_its_value() {
        let digits = regex::Regex::new(r"^\d$").unwrap();
        let all = (0x80..0x20000).filter_map(char::from_u32).filter(|c| digits.is_match(c.encode_utf8(&mut [0; 4])));
        let (mut count, mut value, mut last) = (0, 0, 0);
        for code in all.map(u32::from) {
            value = if code == last + 1 { (value + 1) % 10 } else { 0 };
            assert_eq!(styled(code), Some(b'0' + value), "{code:X}");
            (last, count) = (code, count + 1);
        }
        assert!(count >= 650, "{count}");
    }

    #[test]
    fn letters_are_what_they_look_like() {
        for (text, ascii) in [("ｅ𝐞𝒆𝓮𝖊𝗲𝚎ⓔ⒠ᵉₑℯⅇ", b'e'), ("Ｂ𝐁𝔹🅑🅱🄱Ⓑℬ", b'B'), ("７𝟕𝟟𝟩𝟳𝟽⑦⑺⒎⓻❼➐⁷₇٧۷७৭๗", b'7')]
        {
            for c in text.chars() {
                assert_eq!(styled(c.into()), Some(ascii), "{c}");
            }
        }
        for (text, ascii) in
            [("аɑα", b'a'), ("еҽ", b'e'), ("оοօ", b'o'), ("ОΟՕ", b'O'), ("АΑᎪ", b'A'), ("ІΙ", b'I'), ("рρ", b'p')]
        {
            for c in text.chars() {
                assert_eq!(alike(c.into()), Some(ascii), "{c}");
            }
        }
        for c in "éñжяλ中あ한ß😀".chars() {
            assert_eq!((styled(c.into()), alike(c.into())), (None, None), "{c}");
        }
    }
}
