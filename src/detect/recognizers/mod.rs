//! Every recognizer, one file each. To add one: its file, and its path in the list below.

use super::recognizer::{Recognizer, Rule};

mod al;
mod ar;
mod at;
mod au;
mod bd;
mod bg;
mod bitcoin_address;
mod br;
mod by;
mod ca;
mod ch;
mod cl;
mod cn;
mod co;
mod contact;
pub mod credential;
mod cy;
mod cz;
mod date;
mod de;
mod demographic;
mod device;
mod r#do;
mod ec;
mod ee;
mod ethereum_address;
mod fr;
mod gb;
mod ge;
mod gr;
mod hk;
mod hr;
mod hu;
mod iban;
mod id;
mod ie;
mod r#in;
mod ipv4;
mod ipv6;
mod jp;
mod kr;
mod kz;
mod lk;
mod location;
mod lt;
mod lv;
mod md;
mod mt;
mod mx;
mod my;
mod network;
mod nz;
mod online;
mod payment_card;
mod pe;
mod person;
mod ph;
mod pk;
mod pl;
mod ro;
mod rs;
mod ru;
mod sg;
mod si;
mod sk;
mod th;
mod tr;
mod tw;
mod ua;
mod us;
mod uy;
mod uz;
mod ve;
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
    contact::email,
    contact::phone,
    contact::spelt_email,
    online::profile_url,
    online::social_handle,
    online::social_mention,
    online::username,
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
    sk::tax_number,
    sk::identity_card,
    hu::tax_number,
    hu::personal_number,
    hu::health_insurance,
    hu::identity_card,
    ro::personal_number,
    ro::identity_card,
    md::personal_number,
    bg::personal_number,
    bg::foreigner_number,
    bg::identity_card,
    rs::citizen_number,
    hr::personal_number,
    hr::identity_card,
    si::tax_number,
    al::personal_number,
    gr::tax_number,
    gr::social_security,
    gr::identity_card,
    cy::tax_number,
    mt::identity_card,
    mt::tax_number,
    ee::personal_code,
    lv::personal_code,
    lt::personal_code,
    by::personal_number,
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
    kz::personal_number,
    uz::personal_number,
    ge::personal_number,
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
    person::introduced,
    person::labelled,
    person::hinted,
    person::titled,
    person::given_name,
    person::greeted,
    person::signed,
    date::birth,
    date::death,
    date::expiry,
    demographic::age,
    location::street_address,
    location::po_box,
    location::post_code,
    location::post_code_form,
    location::coordinates,
    location::plus_code,
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
    credential::login,
    credential::wifi_code,
    credential::product_key,
    credential::pin,
    credential::one_time_code,
    credential::sms_code,
    credential::security_answer,
    credential::secret_value,
    credential::service_secret,
    credential::session_id,
];
