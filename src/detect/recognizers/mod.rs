//! Every recognizer, one file each. To add one: its file, and its path in the list below.

use super::recognizer::{Recognizer, Rule};

mod ae;
mod ar;
mod aws_access_key;
mod bitcoin_address;
mod br;
mod ca;
mod cl;
mod co;
mod r#do;
mod ec;
mod eg;
mod email;
mod ethereum_address;
mod gh;
mod github_token;
mod government;
mod health;
mod iban;
mod il;
mod ipv4;
mod ipv6;
mod jwt;
mod ke;
mod labelled;
mod ma;
mod mx;
mod ng;
mod payment_card;
mod pe;
mod person;
mod phone;
mod sa;
mod url_credentials;
mod us;
mod uy;
mod ve;
mod za;

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
    us::ssn_unissued,
    us::ssn_last_four,
    us::itin,
    us::ein,
    us::driving_licence,
    us::passport,
    us::medicare,
    us::medicaid,
    us::alien_number,
    us::uscis_receipt,
    us::npi,
    us::dea_number,
    ca::sin,
    ca::ramq,
    ca::health_card,
    ca::driving_licence,
    ca::passport,
    br::cpf,
    br::cnpj,
    br::rg,
    br::cnh,
    br::voter_id,
    br::pis,
    br::health_card,
    mx::curp,
    mx::rfc,
    mx::voter_id,
    mx::nss,
    ar::dni,
    ar::cuit,
    cl::rut,
    co::nit,
    co::cedula,
    pe::ruc,
    pe::dni,
    ec::cedula,
    uy::ci,
    ve::cedula,
    ve::rif,
    r#do::cedula,
    za::id,
    za::tax_number,
    ng::nin,
    ng::bvn,
    ke::id,
    ke::kra_pin,
    gh::card,
    eg::national_id,
    ma::cin,
    il::id,
    sa::id,
    ae::emirates_id,
    government::national_id,
    government::tax_id,
    government::driving_licence,
    health::medical_record,
    health::insurance_number,
    person::employee_number,
    ipv4,
    ipv6,
    url_credentials,
    jwt,
    aws_access_key,
    github_token,
];
