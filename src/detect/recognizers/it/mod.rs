//! Italy.

pub mod codice_fiscale;
pub mod driving_licence;
pub mod identity_card;
pub mod passport;
pub mod vat_number;
