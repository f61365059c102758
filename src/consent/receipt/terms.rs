//! What our purposes and categories are called in the W3C Data Privacy Vocabulary (DPV 2): the one table.
//!
//! Source: <https://w3id.org/dpv>, module `purposes`, and its extension for personal data, <https://w3id.org/dpv/pd>,
//! modules `core` and `extended`. DPV has no purpose for training a model, so that is research and development.

use crate::entity::covers;

/// Purpose, and its class in `dpv:`.
const PURPOSES: &str = "\
    service.reply RequestedServiceProvision \
    safety.abuse MisusePreventionAndDetection \
    support.handoff CommunicationForCustomerCare \
    memory.personalise ServicePersonalisation \
    quality.improve ImproveExistingProductsAndServices \
    model.train ResearchAndDevelopment \
    analytics.usage ServiceUsageAnalytics \
    crm.enrich CustomerRelationshipManagement \
    ads.share TargetedAdvertising";

/// Category or entity type, and its class in `pd:`. What has none there is `dpv:PersonalData`.
const CATEGORIES: &str = "\
    person Identifying \
    person.name Name \
    contact Contact \
    contact.email EmailAddress \
    contact.phone TelephoneNumber \
    location Location \
    location.street_address PhysicalAddress \
    location.po_box PhysicalAddress \
    location.post_code PostalCode \
    location.coordinates GPSCoordinate \
    government OfficialID \
    government.passport Passport \
    financial Financial \
    financial.iban BankAccount \
    financial.account_number FinancialAccountNumber \
    financial.payment_card PaymentCardNumber \
    financial.card_expiry PaymentCardExpiry \
    financial.card_details PaymentCard \
    financial.income Income \
    health MedicalHealth \
    health.medication Prescription \
    health.medical_record HealthRecord \
    credential Authenticating \
    credential.password Password \
    credential.pin PINCode \
    credential.security_answer SecretText \
    network DeviceBased \
    network.ipv4 IPAddress \
    network.ipv6 IPAddress \
    network.mac_address MACAddress \
    device DeviceBased \
    vehicle Vehicle \
    vehicle.licence_plate VehicleLicense \
    online Identifier \
    online.username Username \
    online.social_handle SocialMedia \
    online.profile_url SocialMedia \
    date.birth BirthDate \
    demographic Demographic \
    demographic.age Age \
    demographic.religion Religion \
    demographic.orientation Sexual \
    demographic.disability Disability";

/// How the vocabulary's names begin.
pub(super) struct Namespaces {
    pub dpv: &'static str,
    pub personal_data: &'static str,
}

impl Namespaces {
    /// Where a context says what the prefixes stand for.
    pub const COMPACT: Namespaces = Namespaces { dpv: "dpv:", personal_data: "pd:" };

    /// Where nothing does.
    pub const WHOLE: Namespaces =
        Namespaces { dpv: "https://w3id.org/dpv#", personal_data: "https://w3id.org/dpv/pd#" };

    /// A purpose, by id.
    pub fn purpose(&self, id: &str) -> String {
        [self.dpv, term(PURPOSES, id).unwrap_or("Purpose")].concat()
    }

    /// A category or entity type.
    pub fn category(&self, name: &str) -> String {
        match term(CATEGORIES, name) {
            Some(term) => [self.personal_data, term].concat(),
            None => [self.dpv, "PersonalData"].concat(),
        }
    }
}

/// The term of the longest name that covers this one.
fn term(table: &'static str, name: &str) -> Option<&'static str> {
    let mut words = table.split(' ');
    let mut found: Option<(&str, &str)> = None;
    while let (Some(known), Some(term)) = (words.next(), words.next()) {
        if covers(known, name) && found.is_none_or(|(longest, _)| known.len() > longest.len()) {
            found = Some((known, term));
        }
    }
    found.map(|(_, term)| term)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::recognizers::ALL;
    use crate::entity::is_category;

    /// Every class above, as the vocabulary lists them: read in w3c/dpv, `2.1/dpv/modules/purposes.csv`,
    /// `2.0/pd/modules/core.csv` and `2.1/pd/modules/extended.csv`.
    const PURPOSE_CLASSES: &[&str] = &[
        "CommunicationForCustomerCare",
        "CustomerRelationshipManagement",
        "ImproveExistingProductsAndServices",
        "MisusePreventionAndDetection",
        "RequestedServiceProvision",
        "ResearchAndDevelopment",
        "ServicePersonalisation",
        "ServiceUsageAnalytics",
        "TargetedAdvertising",
    ];
    const CORE_CLASSES: &[&str] = &["Financial"];
    const EXTENDED_CLASSES: &[&str] = &[
        "Age",
        "Authenticating",
        "BankAccount",
        "BirthDate",
        "Contact",
        "Demographic",
        "DeviceBased",
        "Disability",
        "EmailAddress",
        "FinancialAccountNumber",
        "GPSCoordinate",
        "HealthRecord",
        "IPAddress",
        "Identifier",
        "Identifying",
        "Income",
        "Location",
        "MACAddress",
        "MedicalHealth",
        "Name",
        "OfficialID",
        "PINCode",
        "Passport",
        "Password",
        "PaymentCard",
        "PaymentCardExpiry",
        "PaymentCardNumber",
        "PhysicalAddress",
        "PostalCode",
        "Prescription",
        "Religion",
        "SecretText",
        "Sexual",
        "SocialMedia",
        "TelephoneNumber",
        "Username",
        "Vehicle",
        "VehicleLicense",
    ];

    fn rows(table: &'static str) -> Vec<(&'static str, &'static str)> {
        let words: Vec<_> = table.split(' ').collect();
        assert!(words.len().is_multiple_of(2) && words.iter().all(|word| !word.is_empty()));
        words.chunks(2).map(|row| (row[0], row[1])).collect()
    }

    #[test]
    fn every_class_is_in_the_vocabulary() {
        for (name, class) in rows(PURPOSES) {
            assert!(PURPOSE_CLASSES.contains(&class), "{name} {class}");
        }
        for (name, class) in rows(CATEGORIES) {
            assert!(CORE_CLASSES.contains(&class) || EXTENDED_CLASSES.contains(&class), "{name} {class}");
        }
    }

    #[test]
    fn every_category_and_type_is_one_that_is_found() {
        for (name, _) in rows(CATEGORIES) {
            assert!(is_category(name) || ALL.iter().any(|r| r.entity == name), "{name}");
        }
    }

    #[test]
    fn the_longest_name_counts_and_what_has_none_is_told_in_general() {
        let names = Namespaces::COMPACT;
        assert_eq!(names.category("contact.email"), "pd:EmailAddress");
        assert_eq!(names.category("contact.fax"), "pd:Contact");
        assert_eq!(names.category("government.us_ssn"), "pd:OfficialID");
        assert_eq!(names.category("custom.case_number"), "dpv:PersonalData");
        assert_eq!(names.category("contacts"), "dpv:PersonalData");
        assert_eq!(names.purpose("model.train"), "dpv:ResearchAndDevelopment");
        assert_eq!(names.purpose("shop.raffle"), "dpv:Purpose");
        assert_eq!(Namespaces::WHOLE.category("date.birth"), "https://w3id.org/dpv/pd#BirthDate");
    }
}
