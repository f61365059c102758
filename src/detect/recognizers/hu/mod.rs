//! Hungary.

pub mod health_insurance;
pub mod identity_card;
pub mod personal_number;
pub mod tax_number;
