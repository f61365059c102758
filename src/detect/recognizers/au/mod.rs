//! Australia.

pub mod bsb;
pub mod business_number;
pub mod company_number;
pub mod driving_licence;
pub mod healthcare_identifier;
pub mod medicare;
pub mod passport;
pub mod tax_file_number;
