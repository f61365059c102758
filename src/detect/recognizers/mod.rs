//! Every recognizer, one file each. To add one: its file, and its path in the list below.

use super::recognizer::{Recognizer, Rule};

mod ae;
mod al;
mod ar;
mod at;
mod au;
mod bd;
mod be;
mod bg;
mod br;
mod by;
mod ca;
mod ch;
mod cl;
mod cn;
mod co;
mod contact;
mod country;
mod cr;
pub mod credential;
mod cy;
mod cz;
mod date;
mod de;
mod demographic;
mod device;
mod dk;
mod r#do;
mod ec;
mod ee;
mod eg;
mod es;
mod fi;
mod financial;
mod fr;
mod gb;
mod ge;
mod gh;
mod government;
mod gr;
mod gt;
mod health;
mod health_insurance_card;
mod hk;
mod hn;
mod hr;
mod hu;
mod id;
mod ie;
mod il;
mod r#in;
mod ipv4;
mod ipv6;
mod ir;
mod is;
mod it;
mod jp;
mod ke;
mod kg;
mod kr;
mod kw;
mod kz;
mod labelled;
mod lk;
mod location;
mod lt;
mod lu;
mod lv;
mod ma;
mod md;
mod mt;
mod mx;
mod my;
mod network;
mod ng;
mod ni;
mod nl;
mod no;
mod nz;
mod online;
mod org;
mod pa;
mod passport;
mod pe;
mod person;
mod ph;
mod pk;
mod pl;
mod pt;
mod py;
mod ro;
mod rs;
mod ru;
mod rw;
mod sa;
mod se;
mod sg;
mod si;
mod sk;
mod sv;
mod th;
mod tr;
mod tw;
mod tz;
mod ua;
mod ug;
mod us;
mod uy;
mod uz;
mod ve;
mod vehicle;
mod vn;
mod za;
mod zw;

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
    financial::payment_card,
    financial::iban,
    financial::bitcoin_address,
    financial::ethereum_address,
    financial::account_number,
    financial::base58_address,
    financial::bech32_address,
    financial::bic,
    financial::card_code,
    financial::card_details,
    financial::card_expiry,
    financial::card_track,
    financial::income,
    financial::last_four,
    de::bank_code,
    financial::monero_address,
    financial::seed_phrase,
    financial::sepa_creditor,
    financial::solana_address,
    financial::ton_address,
    financial::xrp_address,
    us::routing_number,
    gb::sort_code,
    au::bsb,
    ca::bank_transit,
    mx::clabe,
    r#in::ifsc,
    r#in::upi_id,
    org::vat_number,
    org::eu_vat_number,
    org::company_number,
    de::commercial_register,
    se::organisation_number,
    fr::siret,
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
    ir::national_id,
    kw::civil_id,
    gt::dpi,
    sv::dui,
    cr::cedula,
    hn::identity,
    ni::cedula,
    pa::cedula,
    py::ruc,
    rw::national_id,
    tz::national_id,
    ug::nin,
    zw::national_id,
    government::national_id,
    government::tax_id,
    government::driving_licence,
    government::social_security,
    government::residence_permit,
    government::voter_id,
    health::medical_record,
    health::insurance_number,
    person::employee_number,
    person::employee_code,
    r#in::aadhaar,
    r#in::aadhaar_virtual_id,
    r#in::pan,
    r#in::voter_id,
    r#in::passport,
    r#in::driving_licence,
    r#in::gstin,
    r#in::abha,
    r#in::provident_fund,
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
    vehicle::cn_licence_plate,
    vehicle::jp_licence_plate,
    vehicle::kr_licence_plate,
    vehicle::th_licence_plate,
    vehicle::licence_plate,
    network::mac_address,
    device::imei,
    device::imsi,
    device::iccid,
    device::meid,
    device::advertising_id,
    device::serial_number,
    by::passport,
    kg::personal_number,
    passport,
    health_insurance_card,
    de::foreigner_number,
    government::mrz,
    government::mrz_names,
    government::passport_nearby,
    be::identity_card,
    be::national_number,
    be::passport,
    nl::bsn,
    nl::document,
    nl::driving_licence,
    nl::v_number,
    lu::matricule,
    lu::passport,
    es::dni_number,
    es::health_card,
    es::nie,
    es::nif,
    es::passport,
    es::physician_number,
    es::social_security,
    pt::citizen_card,
    pt::civil_number,
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
    demographic::stated_age,
    demographic::religion,
    demographic::orientation,
    demographic::legal_status,
    demographic::disability,
    health::condition,
    health::diagnosis,
    health::medication,
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
