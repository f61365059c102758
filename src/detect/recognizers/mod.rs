//! Every recognizer, one file each. To add one: its file, and its path in the list below.

use super::recognizer::{Recognizer, Rule};

mod bitcoin_address;
pub mod credential;
mod email;
mod ethereum_address;
mod iban;
mod ipv4;
mod ipv6;
mod payment_card;
mod phone;
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
    ipv4,
    ipv6,
    credential::url_credentials,
    credential::jwt,
    credential::aws_access_key,
    credential::github_token,
    credential::service_token,
    credential::marked_token,
    credential::azure_client_secret,
    credential::private_key,
    credential::age_key,
    credential::webhook_url,
    credential::kubernetes_secret,
    credential::command_line,
    credential::password,
    credential::pin,
    credential::one_time_code,
    credential::security_answer,
    credential::secret_value,
    credential::service_secret,
    credential::session_id,
];
