//! Every recognizer, one file each. To add one: its file, and its path in the list below.

use super::recognizer::{Recognizer, Rule};

mod au;
mod aws_access_key;
mod bd;
mod bitcoin_address;
mod cn;
mod device;
mod email;
mod ethereum_address;
mod github_token;
mod hk;
mod iban;
mod id;
mod r#in;
mod ipv4;
mod ipv6;
mod jp;
mod jwt;
mod kr;
mod lk;
mod my;
mod network;
mod nz;
mod payment_card;
mod ph;
mod phone;
mod pk;
mod sg;
mod th;
mod tw;
mod url_credentials;
mod us;
mod vehicle;
mod vn;

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
    r#in::aadhaar,
    r#in::aadhaar_virtual_id,
    r#in::pan,
    r#in::voter_id,
    r#in::passport,
    r#in::driving_licence,
    r#in::gstin,
    r#in::abha,
    cn::resident_id,
    cn::passport,
    cn::travel_permit,
    cn::social_credit,
    jp::my_number,
    jp::driving_licence,
    jp::passport,
    jp::residence_card,
    jp::pension_number,
    kr::resident_number,
    kr::foreigner_number,
    kr::driving_licence,
    kr::passport,
    kr::business_number,
    tw::national_id,
    tw::resident_certificate,
    tw::passport,
    hk::identity_card,
    sg::nric,
    sg::passport,
    sg::entity_number,
    my::mykad,
    my::passport,
    id::nik,
    id::tax_number,
    id::passport,
    ph::philsys,
    ph::sss,
    ph::crn,
    ph::tin,
    ph::philhealth,
    ph::passport,
    th::national_id,
    th::passport,
    vn::citizen_id,
    vn::passport,
    vn::tax_number,
    pk::cnic,
    pk::passport,
    bd::national_id,
    lk::nic,
    lk::passport,
    au::tax_file_number,
    au::medicare,
    au::healthcare_identifier,
    au::passport,
    au::driving_licence,
    au::business_number,
    au::company_number,
    nz::ird_number,
    nz::nhi_number,
    nz::passport,
    nz::driving_licence,
    vehicle::vin,
    vehicle::gb_licence_plate,
    vehicle::de_licence_plate,
    vehicle::fr_licence_plate,
    vehicle::nl_licence_plate,
    vehicle::tr_licence_plate,
    vehicle::in_licence_plate,
    vehicle::ng_licence_plate,
    vehicle::licence_plate,
    network::mac_address,
    device::imei,
    device::imsi,
    device::iccid,
    device::meid,
    device::advertising_id,
    device::serial_number,
    ipv4,
    ipv6,
    url_credentials,
    jwt,
    aws_access_key,
    github_token,
];
