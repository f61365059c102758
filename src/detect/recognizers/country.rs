//! Countries' codes of two letters.
//! Source: ISO 3166-1 alpha-2, and `XK`, which banks use for Kosovo.

/// The second letters that go with each first one, from A to Z.
const SECOND: [&[u8]; 26] = [
    b"DEFGILMOQRSTUWXZ",
    b"ABDEFGHIJLMNOQRSTVWYZ",
    b"ACDFGHIKLMNORUVWXYZ",
    b"EJKMOZ",
    b"CEGHRST",
    b"IJKMOR",
    b"ABDEFGHILMNPQRSTUWY",
    b"KMNRTU",
    b"DELMNOQRST",
    b"EMOP",
    b"EGHIMNPRWYZ",
    b"ABCIKRSTUVY",
    b"ACDEFGHKLMNOPQRSTUVWXYZ",
    b"ACEFGILOPRUZ",
    b"M",
    b"AEFGHKLMNRSTWY",
    b"A",
    b"EOSUW",
    b"ABCDEGHIJKLMNORSTVXYZ",
    b"CDFGHJKLMNORTVWZ",
    b"AGMSYZ",
    b"ACEGINU",
    b"FS",
    b"K",
    b"ET",
    b"AMW",
];

/// Whether two capitals are a country's code.
pub fn is_country(first: u8, second: u8) -> bool {
    let row = first.checked_sub(b'A').and_then(|row| SECOND.get(usize::from(row)));
    row.is_some_and(|row| row.contains(&second))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_those_of_the_standard() {
        assert_eq!(SECOND.iter().map(|row| row.len()).sum::<usize>(), 250, "249 and XK");
        for code in [b"AD", b"DE", b"GB", b"US", b"ZW", b"XK"] {
            assert!(is_country(code[0], code[1]));
        }
        for code in [b"AA", b"UK", b"EU", b"ZZ", b"1E", b"de"] {
            assert!(!is_country(code[0], code[1]));
        }
    }
}
