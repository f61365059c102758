//! Russia.

pub mod driving_licence;
pub mod health_insurance;
pub mod passport;
pub mod snils;
pub mod tax_number;
