//! Every recognizer, one file each. To add one: its file, and its path in the list below.

use super::recognizer::{Recognizer, Rule};

mod aws_access_key;
mod bitcoin_address;
mod cz;
mod email;
mod ethereum_address;
mod github_token;
mod iban;
mod ipv4;
mod ipv6;
mod jwt;
mod payment_card;
mod phone;
mod pl;
mod ro;
mod ru;
mod tr;
mod ua;
mod url_credentials;
mod us;

macro_rules! recognizers {
    ($($path:path),* $(,)?) => {
        /// The catalogue. A recognizer's place here is its number in the automaton and in flat results.
        pub static ALL: &[&Recognizer] = &[$(&{ use $path as file; file::RECOGNIZER }),*];

        /// What of each is needed when running, by the same number.
        pub static RULES: &[Rule] = &[$({ use $path as file; file::RECOGNIZER.rule() }),*];
    };
}

recognizers![
    email,
    phone,
    payment_card,
    iban,
    bitcoin_address,
    ethereum_address,
    us::ssn,
    pl::pesel,
    pl::tax_number,
    pl::identity_card,
    pl::passport,
    pl::driving_licence,
    cz::birth_number,
    cz::identity_card,
    ro::personal_number,
    ro::identity_card,
    ua::tax_number,
    ua::passport,
    ua::driving_licence,
    ua::register_number,
    ru::tax_number,
    ru::snils,
    ru::passport,
    ru::driving_licence,
    ru::health_insurance,
    tr::national_id,
    tr::tax_number,
    tr::identity_card,
    tr::passport,
    ipv4,
    ipv6,
    url_credentials,
    jwt,
    aws_access_key,
    github_token,
];
