//! Every recognizer, one file each. To add one: its file, and its path in the list below.

use super::recognizer::{Recognizer, Rule};

mod aws_access_key;
mod bitcoin_address;
mod contact;
mod ethereum_address;
mod github_token;
mod iban;
mod ipv4;
mod ipv6;
mod jwt;
mod payment_card;
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
    contact::email,
    contact::phone,
    payment_card,
    iban,
    bitcoin_address,
    ethereum_address,
    us::ssn,
    ipv4,
    ipv6,
    url_credentials,
    jwt,
    aws_access_key,
    github_token,
];
