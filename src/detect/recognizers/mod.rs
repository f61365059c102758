//! Every recognizer, one file each. To add one: its file, and its path in the list below.

use super::recognizer::Recognizer;

mod aws_access_key;
mod bitcoin_address;
mod email;
mod ethereum_address;
mod github_token;
mod iban;
mod ipv4;
mod ipv6;
mod jwt;
mod payment_card;
mod phone;
mod url_credentials;
mod us;

/// The catalogue. A recognizer's place here is its number in the automaton and in flat results.
pub static ALL: [&Recognizer; 13] = [
    &email::RECOGNIZER,
    &phone::RECOGNIZER,
    &payment_card::RECOGNIZER,
    &iban::RECOGNIZER,
    &bitcoin_address::RECOGNIZER,
    &ethereum_address::RECOGNIZER,
    &us::ssn::RECOGNIZER,
    &ipv4::RECOGNIZER,
    &ipv6::RECOGNIZER,
    &url_credentials::RECOGNIZER,
    &jwt::RECOGNIZER,
    &aws_access_key::RECOGNIZER,
    &github_token::RECOGNIZER,
];
