//! Poland.

pub mod driving_licence;
pub mod identity_card;
pub mod passport;
pub mod pesel;
pub mod tax_number;
