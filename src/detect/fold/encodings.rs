//! Runs in base64, base32 or hexadecimal that say something when decoded. Everything inside stands for the whole run.
//! Source: RFC 4648. JSON Web Tokens stay as they are: they have a recognizer.

use super::classes::{DIGIT, LETTER, SIGN, SPACE, end_of};
use super::escapes::hex;
use super::map::{Fold, Map};

/// The shortest run that is looked at.
pub const LEAST: usize = 12;

/// From this length on, a run may go on in the next line.
const LINE: usize = 60;

/// The fewest bytes that are looked at when each stands alone: `61 6e 61`.
pub const LEAST_BYTES: usize = 6;

/// How much of a run tells whether it may be text.
const BEGINNING: usize = 16;

/// Whether the byte can be part of a run.
pub const fn is_part(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'_' | b'-')
}

/// Whether a run begins as an encoded text does.
pub fn may_decode(run: &[u8]) -> bool {
    let begins = |start: usize, end: usize| decode(&run[start..end.min(start + BEGINNING)]).is_some();
    let mut may_be = bytes(run, 0).is_some();
    each_part(run, &mut |start, end| may_be |= begins(start, end));
    may_be
}

/// Whether a token is one byte in hexadecimal that a text can have, `6e` or `0x6E`.
pub fn is_byte(token: &[u8]) -> bool {
    let digits = token.strip_prefix(b"0x").unwrap_or(token);
    digits.len() == 2 && (b'2'..=b'7').contains(&digits[0]) && digits[1].is_ascii_hexdigit()
}

/// Decodes every run that says something.
pub fn fold(text: &str) -> Option<(String, Map)> {
    let bytes_of_text = text.as_bytes();
    // Up to here, lines have been tried together.
    let mut tried = 0;
    let (mut fold, mut i) = (Fold::new(text), 0);
    while i < bytes_of_text.len() {
        let start = i;
        i = run_end(bytes_of_text, i);
        let run = &bytes_of_text[start..i];
        if run.is_empty() {
            i += 1;
            continue;
        }
        if run.len() <= 4 || run.get(2) == Some(&b'-') {
            if let Some((end, decoded)) = bytes(bytes_of_text, start) {
                i = end;
                fold.copy(start);
                fold.put(&decoded, end);
            }
            continue;
        }
        if run.len() < LEAST {
            continue;
        }
        if run.starts_with(b"eyJ") && bytes_of_text.get(i) == Some(&b'.') {
            while bytes_of_text.get(i) == Some(&b'.') {
                i = run_end(bytes_of_text, i + 1);
            }
            continue;
        }
        if run.len() >= LINE && start >= tried {
            let (lines, end) = lines(bytes_of_text, start, i);
            tried = end;
            if let Some(decoded) = (end > i).then(|| decode(&lines)).flatten() {
                i = past_padding(bytes_of_text, end);
                fold.copy(start);
                fold.put(&decoded, i);
                continue;
            }
        }
        each_part(run, &mut |from, to| {
            let (from, to) = (start + from, start + to);
            // A whole that says something is not taken apart.
            if from >= fold.taken()
                && let Some(decoded) = decode(&bytes_of_text[from..to])
            {
                fold.copy(from);
                fold.put(&decoded, past_padding(bytes_of_text, to));
            }
        });
        i = i.max(fold.taken());
    }
    fold.finish()
}

#[inline(never)]
fn run_end(text: &[u8], i: usize) -> usize {
    let mut end = i;
    while text.get(end).is_some_and(|b| is_part(*b)) {
        end += 1;
    }
    end
}

#[inline(never)]
fn past_padding(text: &[u8], end: usize) -> usize {
    let most = text.len().min(end + 6);
    (end..most).find(|i| text[*i] != b'=').unwrap_or(most)
}

/// A run that goes on in the next lines, without its line ends, and where it ends.
fn lines(text: &[u8], start: usize, end: usize) -> (Vec<u8>, usize) {
    let (mut run, mut from, mut end) = (Vec::new(), start, end);
    loop {
        run.extend_from_slice(&text[from..end]);
        let next = match &text[end..] {
            [b'\n', ..] => end + 1,
            [b'\r', b'\n', ..] => end + 2,
            _ => return (run, end),
        };
        if end - from < LINE || run_end(text, next) == next {
            return (run, end);
        }
        (from, end) = (next, run_end(text, next));
    }
}

/// Goes over a run as a whole, then its parts between slashes, then those between any signs, each as start and end.
#[inline(never)]
fn each_part(run: &[u8], each: &mut dyn FnMut(usize, usize)) {
    const SIGNS: [&[u8]; 3] = [b"", b"/", b"+/_-"];
    for signs in SIGNS {
        let mut start = 0;
        for end in 0..=run.len() {
            if end < run.len() && !signs.contains(&run[end]) {
                continue;
            }
            // The whole is looked at once.
            if end - start >= LEAST && (end - start < run.len() || signs.is_empty()) {
                each(start, end);
            }
            start = end + 1;
        }
    }
}

/// What a run says, if it is text in any of the encodings.
#[inline(never)]
fn decode(run: &[u8]) -> Option<String> {
    let even = run.len().is_multiple_of(2);
    let digits = run.strip_prefix(b"0x").or_else(|| run.strip_prefix(b"0X")).unwrap_or(run);
    even.then(|| bits(digits, 4)).flatten().or_else(|| bits(run, 6)).or_else(|| bits(run, 5))
}

/// The value of a digit of so many bits. Base32 is in one case or the other.
fn value(digit: u8, width: u32) -> Option<u32> {
    let value = match (digit, width) {
        (_, 4) => return hex(digit),
        (b'A'..=b'Z', _) => digit - b'A',
        (b'a'..=b'z', 5) => digit - b'a',
        (b'2'..=b'7', 5) => digit - b'2' + 26,
        (_, 5) => return None,
        (b'a'..=b'z', _) => digit - b'a' + 26,
        (b'0'..=b'9', _) => digit - b'0' + 52,
        (b'+' | b'-', _) => 62,
        (b'/' | b'_', _) => 63,
        _ => return None,
    };
    Some(value.into())
}

/// The text whose bits are in the digits of a run, so many in each. Gives up at the first byte that no text has.
#[inline(never)]
fn bits(run: &[u8], width: u32) -> Option<String> {
    let (mut pending, mut count, mut decoded) = (0, 0, Vec::new());
    for digit in run {
        pending = (pending << width | value(*digit, width)?) & 0xFFF;
        count += width;
        if count >= 8 {
            count -= 8;
            let byte = (pending >> count) as u8;
            // Every other byte of UTF-16 is zero.
            let wide = byte == 0 && decoded.len() % 2 == 1;
            if !wide && !printable(byte) {
                return None;
            }
            if decoded.is_empty() {
                decoded.reserve_exact(run.len() * width as usize / 8);
            }
            decoded.push(byte);
        }
    }
    text(decoded)
}

fn printable(byte: u8) -> bool {
    !byte.is_ascii_control() || matches!(byte, b'\n' | b'\r' | b'\t')
}

fn text(mut decoded: Vec<u8>) -> Option<String> {
    if decoded.get(1) == Some(&0) {
        let mut count = 0;
        for i in 0..decoded.len() {
            if i % 2 == 0 {
                decoded[count] = decoded[i];
                count += 1;
            } else if decoded[i] != 0 {
                return None;
            }
        }
        decoded.truncate(count);
    }
    match std::str::from_utf8(&decoded) {
        // A character that is cut at the end is no reason to doubt the rest.
        Err(error) if error.error_len().is_none() => decoded.truncate(error.valid_up_to()),
        Err(_) => return None,
        Ok(_) => {}
    }
    String::from_utf8(decoded).ok().filter(|text| !text.is_empty() && !text.contains('\0'))
}

/// Bytes that stand alone, from `start` on: `61 6e 61`, `0x61,0x6e`, `61:6e`. Gives where they end.
#[inline(never)]
fn bytes(run: &[u8], start: usize) -> Option<(usize, String)> {
    let (mut i, mut end, mut decoded) = (start, start, Vec::new());
    loop {
        let token = end_of(run, i, 5, LETTER | DIGIT);
        if !is_byte(&run[i..token]) {
            break;
        }
        end = token;
        decoded.push((hex(run[end - 2]).unwrap_or(0) << 4 | hex(run[end - 1]).unwrap_or(0)) as u8);
        i = end_of(run, end, 3, SPACE | SIGN);
        if i == end || i == end + 3 {
            break;
        }
    }
    (decoded.len() >= LEAST_BYTES).then_some(())?;
    Some((end, text(decoded)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> String {
        fold(text).map_or_else(|| text.to_owned(), |(text, _)| text)
    }

    #[test]
    fn every_encoding_is_read() {
        for run in [
            "YW5hLnNpbHZhQGV4YW1wbGUuY29t",
            "YW5hLnNpbHZhQGV4YW1wbGUuY29t==",
            "616e612e73696c7661406578616d706c652e636f6d",
            "616E612E73696C7661406578616D706C652E636F6D",
            "0x616e612e73696c7661406578616d706c652e636f6d",
            "61 6e 61 2e 73 69 6c 76 61 40 65 78 61 6d 70 6c 65 2e 63 6f 6d",
            "0x61, 0x6e, 0x61, 0x2e, 0x73, 0x69, 0x6c, 0x76, 0x61, 0x40, 0x65, 0x78, 0x61, 0x6d, 0x70, 0x6c, 0x65, 0x2e, 0x63, 0x6f, 0x6d",
            "61:6E:61:2E:73:69:6C:76:61:40:65:78:61:6D:70:6C:65:2E:63:6F:6D",
            "61-6e-61-2e-73-69-6c-76-61-40-65-78-61-6d-70-6c-65-2e-63-6f-6d",
            "MFXGCLTTNFWHMYKAMV4GC3LQNRSS4Y3PNU======",
            "mfxgcltTNFWHMYKAMV4GC3LQNRSS4Y3PNU".to_ascii_lowercase().as_str(),
            "YQBuAGEALgBzAGkAbAB2AGEAQABlAHgAYQBtAHAAbABlAC4AYwBvAG0A",
        ] {
            assert_eq!(folded(&format!("is {run}, ok")), "is ana.silva@example.com, ok", "{run}");
        }
        assert_eq!(folded("https://x.example/u/YW5hQGV4YW1wbGUuY29t/1"), "https://x.example/u/ana@example.com/1");
        assert_eq!(folded("PT8_Pj4-YWJjPT8_"), "=??>>>abc=??", "of URLs");
        assert_eq!(folded("PT8/Pj4+YWJjPT8/"), "=??>>>abc=??");
        let long = "QWxsIHdvcmsgYW5kIG5vIHBsYXkgbWFrZXMgSmFjayBhIGR1bGwgYm95LCBzYWlkIGFuYUBl\r\neGFtcGxlLmNvbQ== .";
        assert_eq!(folded(long), "All work and no play makes Jack a dull boy, said ana@example.com .");
    }

    #[test]
    fn what_says_nothing_stays() {
        for text in [
            "internationalization",
            "createElementNS2createElement",
            "4111111111111111",
            "d41d8cd98f00b204e9800998ecf8427e",
            "2fd4e1c67a2d28fced849ee1bb76e7391b93eb12",
            "123e4567-e89b-12d3-a456-426614174000",
            "iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4",
            "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbmEifQ.c2lnbmF0dXJlIG9mIHRoZSB0b2tlbg",
            "00:1A:2B:3C:4D:5E",
            "06 12 34 56 78 90",
            "/usr/local/share/applications",
        ] {
            assert_eq!(folded(text), text);
        }
    }
}
