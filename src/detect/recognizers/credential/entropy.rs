//! How random characters look, judged by counting: no logarithms, one look at each byte.

/// What a run of bytes is made of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mix {
    /// Bytes.
    pub length: usize,
    /// Different bytes.
    pub distinct: u32,
    /// ASCII letters.
    pub letters: usize,
    /// ASCII digits.
    pub digits: usize,
    /// Runs of digits.
    pub numbers: usize,
    /// Places where a lower-case letter, a capital, a digit and a sign meet one of another kind.
    pub changes: usize,
    /// Small letters that stand beside another one.
    pub in_words: usize,
    /// Capitals.
    pub capitals: usize,
    /// The longest row in which each byte follows on the one before (`abcdef`, `12345`).
    pub row: usize,
}

impl Mix {
    /// Counts.
    pub fn of(bytes: &[u8]) -> Mix {
        let mut mix = Mix { length: bytes.len(), ..Mix::default() };
        let (mut seen, mut row) = (0u128, 0);
        let mut before: Option<u8> = None;
        for (i, &byte) in bytes.iter().enumerate() {
            let beside =
                before.is_some_and(|b| b.is_ascii_lowercase()) || bytes.get(i + 1).is_some_and(u8::is_ascii_lowercase);
            mix.in_words += usize::from(byte.is_ascii_lowercase() && beside);
            mix.capitals += usize::from(byte.is_ascii_uppercase());
            seen |= 1 << (byte & 127);
            mix.letters += usize::from(byte.is_ascii_alphabetic());
            mix.digits += usize::from(byte.is_ascii_digit());
            mix.numbers += usize::from(byte.is_ascii_digit() && !before.is_some_and(|b| b.is_ascii_digit()));
            mix.changes += usize::from(before.is_some_and(|b| kind(b) != kind(byte)));
            row = if before.is_some_and(|b| byte == b.wrapping_add(1)) { row + 1 } else { 1 };
            mix.row = mix.row.max(row);
            before = Some(byte);
        }
        mix.distinct = seen.count_ones();
        mix
    }

    /// Whether letters and digits, or small letters and capitals, alternate as they do by chance and not in names,
    /// words and numbers.
    pub fn is_random(&self) -> bool {
        let mixed = self.letters > 0 && self.digits > 0 && self.changes >= 3;
        // Capitals in names begin words: two changes in some six letters.
        let alternating = self.changes * 8 >= self.length * 3;
        // `Ed25519PublicKey`: most of its letters are small ones side by side, and it has one number.
        let named = self.capitals > 0 && self.numbers <= 1 && self.in_words * 100 > self.letters * 55;
        (mixed || alternating) && !named && self.distinct >= 6 && self.row < 10
    }
}

fn kind(byte: u8) -> u8 {
    match byte {
        b'a'..=b'z' => 0,
        b'A'..=b'Z' => 1,
        b'0'..=b'9' => 2,
        _ => 3,
    }
}

/// Whether some run of at least ten letters and digits in it is random (`rc0.15.0_20231217-SNAPSHOT` has none), or signs
/// among them are as frequent as only chance makes them.
pub fn has_random_part(bytes: &[u8]) -> bool {
    if is_made_of_words(bytes) {
        return false;
    }
    let mut parts = bytes.split(|b| !b.is_ascii_alphanumeric());
    let signs = bytes.iter().filter(|b| b"!@#$%^&*=~?/".contains(b)).count();
    let mix = Mix::of(bytes);
    let scattered = signs >= 3 && mix.digits >= 2 && mix.distinct >= 12 && mix.changes * 5 >= mix.length * 2;
    scattered || parts.any(|part| part.len() >= 10 && Mix::of(part).is_random())
}

/// Whether it is several words joined by signs, most of it letters of one case: `crypto_secretstream_xchacha20poly1305`.
pub fn is_made_of_words(bytes: &[u8]) -> bool {
    let parts = bytes.split(|b| !b.is_ascii_alphanumeric());
    let word = |part: &&[u8]| {
        part.len() >= 4 && (part.iter().all(u8::is_ascii_lowercase) || part.iter().all(u8::is_ascii_uppercase))
    };
    let (words, letters) = parts.filter(word).fold((0, 0), |(words, letters), part| (words + 1, letters + part.len()));
    words >= 2 && letters * 5 > bytes.len() * 2
}

/// Words that only stand for a secret, in lower case.
const STAND_INS: [&[u8]; 14] = [
    b"example",
    b"xxxx",
    b"your-",
    b"your_",
    b"yourapi",
    b"yourkey",
    b"yourtoken",
    b"changeme",
    b"placeholder",
    b"redacted",
    b"removed",
    b"dummy",
    b"****",
    b"....",
];

/// Whether it only stands for a secret: `xxxxxxxx`, `your_api_key_here`, `AKIAIOSFODNN7EXAMPLE`.
pub fn is_stand_in(bytes: &[u8]) -> bool {
    let few = bytes.len() >= 8 && Mix::of(bytes).distinct < 5;
    few || STAND_INS.iter().any(|word| contains(bytes, word))
}

/// Whether a word in lower case stands in a text, in any case.
pub fn contains(text: &[u8], word: &[u8]) -> bool {
    let first = word[0].to_ascii_lowercase();
    text.windows(word.len()).any(|w| w[0].to_ascii_lowercase() == first && w.eq_ignore_ascii_case(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_random() {
        for random in
            ["6f7b23d92cde4a4e", "Zf3D0LXCM3EIMbgJpUNn", "XkyEsUYTZNxfxeluakHZVfgkQWEnuFNaFh", "qj5lp7e9cd1u1a3w9"]
        {
            assert!(has_random_part(random.as_bytes()), "{random}");
        }
        for plain in [
            "requiredCharacteristicTypesForDisplayMetadata",
            "struct_X509_pubkey_st",
            "rc0.15.0_20231217_1420-SNAPSHOT",
            "cmp2-qat-1208358310",
            "aaaaaaaaaaaaaaaa",
            "0123456789abcdef",
            "accessTokenSecret",
            "PrivateSec1KeyDer",
            "GeorgeDobell1",
            "ed25519.Ed25519PrivateKey",
            "sodium_crypto_secretstream_xchacha20poly1305_init_pull",
            "1208358310",
        ] {
            assert!(!has_random_part(plain.as_bytes()), "{plain}");
        }
    }

    #[test]
    fn what_stands_in() {
        for stand_in in ["xxxxxxxxxxxx", "AKIAIOSFODNN7EXAMPLE", "your_api_key_here", "000000000000", "AAAA_AAAA"] {
            assert!(is_stand_in(stand_in.as_bytes()), "{stand_in}");
        }
        assert!(!is_stand_in(b"hunter2"));
        assert!(!is_stand_in(b"k3Xq9vLmP2"));
    }
}
