//! Germany.

pub mod bank_code;
pub mod bsnr;
pub mod commercial_register;
pub mod driving_licence;
pub mod foreigner_number;
pub mod health_insurance;
pub mod identity_card;
pub mod lanr;
pub mod passport;
pub mod social_security;
pub mod tax_id;
pub mod tax_number;
