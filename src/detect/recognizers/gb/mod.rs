//! The United Kingdom.

pub mod driving_licence;
pub mod nhs_number;
pub mod nino;
pub mod passport;
pub mod residence_permit;
pub mod sort_code;
pub mod utr;
