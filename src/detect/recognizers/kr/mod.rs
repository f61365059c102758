//! The Republic of Korea.

pub mod business_number;
pub mod driving_licence;
pub mod foreigner_number;
pub mod passport;
pub mod resident_number;
