//! Every recognizer, one file each. To add one: its file, and its path in the list below.

use super::recognizer::{Recognizer, Rule};

mod at;
mod aws_access_key;
mod be;
mod bitcoin_address;
mod ch;
mod de;
mod dk;
mod email;
mod es;
mod ethereum_address;
mod fi;
mod fr;
mod gb;
mod github_token;
mod iban;
mod ie;
mod ipv4;
mod ipv6;
mod is;
mod it;
mod jwt;
mod lu;
mod nl;
mod no;
mod payment_card;
mod phone;
mod pt;
mod se;
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
    gb::driving_licence,
    gb::nhs_number,
    gb::nino,
    gb::passport,
    gb::residence_permit,
    gb::utr,
    ie::passport,
    ie::pps,
    de::bsnr,
    de::driving_licence,
    de::health_insurance,
    de::identity_card,
    de::lanr,
    de::passport,
    de::social_security,
    de::tax_id,
    de::tax_number,
    at::passport,
    at::svnr,
    at::tax_number,
    ch::ahv,
    ch::passport,
    fr::driving_licence,
    fr::identity_card,
    fr::nir,
    fr::passport,
    fr::residence_permit,
    fr::spi,
    be::identity_card,
    be::national_number,
    be::passport,
    nl::bsn,
    nl::document,
    nl::driving_licence,
    nl::v_number,
    lu::matricule,
    lu::passport,
    es::health_card,
    es::nie,
    es::nif,
    es::passport,
    es::social_security,
    pt::citizen_card,
    pt::driving_licence,
    pt::health_number,
    pt::nif,
    pt::niss,
    pt::passport,
    it::codice_fiscale,
    it::driving_licence,
    it::identity_card,
    it::passport,
    it::vat_number,
    se::personnummer,
    no::fodselsnummer,
    dk::cpr,
    fi::henkilotunnus,
    is::kennitala,
    ipv4,
    ipv6,
    url_credentials,
    jwt,
    aws_access_key,
    github_token,
];
